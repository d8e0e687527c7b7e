import type { QuestionnaireTexts } from "../translated.ts";

export const french: QuestionnaireTexts = {
  title: "De la stratégie au terrain",
  description:
    "La stratégie arrive-t-elle sur le terrain\u00a0? Ce que voient la direction, les managers de proximité et les commerciaux.",
  pulse: {
    title: "De la stratégie au terrain\u00a0: pulse",
    description: "Les questions qui évoluent en premier, reposées en deux minutes.",
  },
  shortForm: {
    title: "De la stratégie au terrain\u00a0: version courte",
    description: "Douze des questions jumelées, au moins une par thème, en trois minutes environ.",
  },
  tiers: {
    executive: { name: "Direction", plural: "Direction" },
    manager: { name: "Manager", plural: "Managers" },
    rep: { name: "Commercial", plural: "Commerciaux" },
  },
  themes: {
    direction: {
      name: "Orientation stratégique",
      question: "Les objectifs de vente découlent-ils de la stratégie, dans un ordre que chacun connaît\u00a0?",
    },
    understanding: {
      name: "Compréhension partagée",
      question: "La stratégie est-elle comprise, le pourquoi autant que le quoi\u00a0?",
    },
    expectations: {
      name: "Attentes claires",
      question: "Ce qui est attendu de chaque personne est-il clair et bien établi\u00a0?",
    },
    coaching: {
      name: "Accompagnement (coaching)",
      question: "Les managers accompagnent-ils sur le travail réel, et cela change-t-il quelque chose\u00a0?",
    },
    "follow-through": {
      name: "Suivi des engagements",
      question: "Les engagements sont-ils suivis et le bon travail remarqué\u00a0?",
    },
    capability: {
      name: "Compétences commerciales",
      question: "Les équipes savent-elles faire ce que la stratégie leur demande\u00a0?",
    },
    leadership: {
      name: "Engagement de la direction",
      question:
        "La direction fait-elle ce qu’elle demande, et laisse-t-elle la place de faire grandir les équipes\u00a0?",
    },
    focus: {
      name: "Priorités et moyens",
      question: "Les efforts et les moyens vont-ils là où la stratégie le dit\u00a0?",
    },
    incentives: {
      name: "Rémunération et indicateurs",
      question:
        "La rémunération, la reconnaissance et les indicateurs récompensent-ils ce que veut la stratégie\u00a0?",
    },
    voice: {
      name: "Écoute et coopération",
      question: "Ce que le terrain entend remonte-t-il, et le reste de l’entreprise aide-t-il\u00a0?",
    },
  },
  items: {
    "goals-follow-strategy": {
      label: "Objectifs de vente issus de la stratégie",
      wording: {
        executive: "Les objectifs de vente que je fixe découlent visiblement de la stratégie de l’entreprise.",
        manager: "Les objectifs de vente que l’on me donne découlent visiblement de la stratégie de l’entreprise.",
        rep: "Les objectifs de vente que je poursuis découlent visiblement de la stratégie de l’entreprise.",
      },
    },
    "goals-ranked": {
      label: "Ordre des objectifs connu",
      wording: {
        executive:
          "Nos objectifs de vente ont un ordre de priorité que les personnes de mon périmètre pourraient redire aujourd’hui.",
        manager: "Nos objectifs de vente ont un ordre de priorité que je pourrais redire aujourd’hui.",
        rep: "Nos objectifs de vente ont un ordre de priorité que je pourrais redire aujourd’hui.",
      },
    },
    "priorities-shift": {
      label: "Priorités qui changent trop tôt",
      wording: {
        executive: "Nos priorités changent avant que mon périmètre ait pu agir en conséquence.",
        manager: "Nos priorités changent avant que mon équipe ait pu agir en conséquence.",
        rep: "Nos priorités changent avant que j’aie pu agir en conséquence.",
      },
    },
    "why-explained": {
      label: "Le pourquoi est expliqué",
      wording: {
        executive:
          "Quand les managers de mon périmètre transmettent ce que demande la stratégie, ils en expliquent la raison.",
        manager: "Quand je transmets ce que demande la stratégie, j’en explique la raison.",
        rep: "Quand mon manager transmet ce que demande la stratégie, il ou elle en explique la raison.",
      },
    },
    "strategy-revisited": {
      label: "La stratégie revient en réunion",
      wording: {
        executive:
          "Les managers de mon périmètre reviennent sur la stratégie dans leurs réunions d’équipe et leurs entretiens individuels.",
        manager: "Je reviens sur la stratégie dans nos réunions d’équipe et nos entretiens individuels.",
        rep: "Mon manager revient sur la stratégie dans nos réunions d’équipe et nos entretiens individuels.",
      },
    },
    "expectations-set": {
      label: "Attentes claires et bien établies",
      wording: {
        executive:
          "Les managers de mon périmètre fixent des attentes claires et bien établies pour chaque personne de leur équipe.",
        manager: "Je fixe des attentes claires et bien établies pour chaque personne de mon équipe.",
        rep: "Mon manager me fixe des attentes claires et bien établies.",
      },
    },
    "expectations-specific": {
      label: "Attentes au-delà du quota",
      wording: {
        executive:
          "Au-delà du quota, les attentes que fixent les managers de mon périmètre disent quels clients, produits et comportements comptent.",
        manager: "Au-delà du quota, les attentes que je fixe disent quels clients, produits et comportements comptent.",
        rep: "Au-delà du quota, les attentes que fixe mon manager disent quels clients, produits et comportements comptent.",
      },
    },
    "expectations-measurable": {
      label: "Attentes mesurables et datées",
      wording: {
        executive: "Les attentes que fixent les managers de mon périmètre sont mesurables et ont une échéance.",
        manager: "Les attentes que je fixe sont mesurables et ont une échéance.",
        rep: "Les attentes que mon manager me fixe sont mesurables et ont une échéance.",
      },
    },
    "coaching-in-field": {
      label: "Coaching sur de vraies situations client",
      wording: {
        executive:
          "Quand les managers de mon périmètre coachent, c’est sur de vraies situations client, sur le terrain ou au téléphone.",
        manager: "Quand je coache, c’est sur de vraies situations client, sur le terrain ou au téléphone.",
        rep: "Quand mon manager me coache, c’est sur de vraies situations client, sur le terrain ou au téléphone.",
      },
    },
    "coaching-changes-week": {
      label: "Le coaching change la semaine suivante",
      wording: {
        executive:
          "Après un coaching des managers de mon périmètre, les commerciaux font quelque chose différemment la semaine suivante.",
        manager: "Après mon coaching, mes commerciaux font quelque chose différemment la semaine suivante.",
        rep: "Après le coaching de mon manager, je fais quelque chose différemment la semaine suivante.",
      },
    },
    "one-to-ones-dropped": {
      label: "Entretiens déplacés ou annulés",
      wording: {
        executive:
          "Les managers de mon périmètre déplacent ou annulent leurs entretiens individuels avec les commerciaux en cas d’urgence.",
        manager: "Je déplace ou j’annule mes entretiens individuels avec mes commerciaux en cas d’urgence.",
        rep: "Mon manager déplace ou annule nos entretiens individuels en cas d’urgence.",
      },
    },
    "commitments-checked": {
      label: "Engagements vérifiés à l’échéance",
      wording: {
        executive:
          "À l’échéance, les managers de mon périmètre font le point sur les engagements de leurs commerciaux.",
        manager: "À l’échéance, je fais le point sur les engagements de mes commerciaux.",
        rep: "À l’échéance, mon manager fait le point sur mes engagements.",
      },
    },
    "execution-noticed": {
      label: "La bonne exécution est remarquée",
      wording: {
        executive:
          "Quand des commerciaux exécutent bien quelque chose, les managers de mon périmètre le remarquent, avant même le résultat.",
        manager: "Quand mes commerciaux exécutent bien quelque chose, je le remarque, avant même le résultat.",
        rep: "Quand j’exécute bien quelque chose, mon manager le remarque, avant même le résultat.",
      },
    },
    "accountability-as-control": {
      label: "Responsabilisation vécue comme du contrôle",
      wording: {
        executive:
          "La façon dont les managers de mon périmètre demandent des comptes à leurs commerciaux est perçue comme du contrôle.",
        manager: "La façon dont je demande des comptes à mes commerciaux est perçue comme du contrôle.",
        rep: "La façon dont mon manager me demande des comptes est perçue comme du contrôle.",
      },
    },
    "people-adapt": {
      label: "Adaptation à chaque client",
      wording: {
        executive:
          "Nos commerciaux s’adaptent aux besoins de chaque client et traitent les réserves au moment où elles apparaissent.",
        manager:
          "Les commerciaux de mon équipe s’adaptent aux besoins de chaque client et traitent les réserves au moment où elles apparaissent.",
        rep: "Les commerciaux avec qui je travaille s’adaptent aux besoins de chaque client et traitent les réserves au moment où elles apparaissent.",
      },
    },
    "skills-built-first": {
      label: "Développer d’abord, demander ensuite",
      wording: {
        executive: "Nous développons les compétences que demande la stratégie avant de demander les résultats.",
        manager:
          "L’entreprise développe les compétences que demande la stratégie avant de demander les résultats à mon équipe.",
        rep: "L’entreprise développe les compétences que demande la stratégie avant de me demander les résultats.",
      },
    },
    "leaders-do-it": {
      label: "La direction fait ce qu’elle demande",
      wording: {
        executive: "À la direction, nous faisons nous-mêmes ce que nous demandons aux autres dans la vente.",
        manager: "Notre direction fait elle-même ce qu’elle demande aux autres dans la vente.",
        rep: "Notre direction fait elle-même ce qu’elle demande aux autres dans la vente.",
      },
    },
    "managers-have-time": {
      label: "De la place pour faire grandir les équipes",
      wording: {
        executive:
          "Ici, on donne aux managers de proximité la place de faire grandir leurs équipes, et on les reconnaît quand ils le font.",
        manager: "On me donne la place de faire grandir mon équipe, et on me reconnaît quand je le fais.",
        rep: "Ici, on donne aux managers la place de faire grandir leurs équipes, et on les reconnaît quand ils le font.",
      },
    },
    "effort-on-named-customers": {
      label: "L’effort va là où le dit la stratégie",
      wording: {
        executive:
          "Dans mon périmètre, l’effort va aux clients et aux offres que désigne la stratégie, avant d’aller à quiconque veut acheter.",
        manager:
          "Dans mon équipe, l’effort va aux clients et aux offres que désigne la stratégie, avant d’aller à quiconque veut acheter.",
        rep: "Mon effort va aux clients et aux offres que désigne la stratégie, avant d’aller à quiconque veut acheter.",
      },
    },
    "resources-for-priorities": {
      label: "Temps, outils et budget pour les priorités",
      wording: {
        executive: "Mon périmètre a ce qu’il lui faut pour nos priorités\u00a0: du temps, des outils et du budget.",
        manager: "Mon équipe a ce qu’il lui faut pour nos priorités\u00a0: du temps, des outils et du budget.",
        rep: "J’ai ce qu’il me faut pour nos priorités\u00a0: du temps, des outils et du budget.",
      },
    },
    "pay-matches-strategy": {
      label: "Rémunération et éloges selon la stratégie",
      wording: {
        executive: "Ce pour quoi les commerciaux sont ici payés et félicités, c’est ce que demande la stratégie.",
        manager: "Ce pour quoi mon équipe est payée et félicitée, c’est ce que demande la stratégie.",
        rep: "Ce pour quoi on me paie et on me félicite, c’est ce que demande la stratégie.",
      },
    },
    "activity-over-quality": {
      label: "L’activité compte plus que la qualité",
      wording: {
        executive: "Dans mon périmètre, la quantité d’activité compte plus que sa qualité.",
        manager: "Dans mon équipe, la quantité d’activité compte plus que sa qualité.",
        rep: "Dans mon travail, la quantité d’activité compte plus que sa qualité.",
      },
    },
    "field-is-heard": {
      label: "Le terrain est entendu et reçoit une réponse",
      wording: {
        executive: "Ce que le terrain entend des clients nous parvient, à nous qui décidons, et reçoit une réponse.",
        manager: "Ce que mon équipe entend des clients parvient à ceux qui décident et reçoit une réponse.",
        rep: "Ce que j’entends des clients parvient à ceux qui décident et reçoit une réponse.",
      },
    },
    "functions-help": {
      label: "Les autres services facilitent le travail",
      wording: {
        executive:
          "Les autres services et les étapes internes font avancer le travail de mon périmètre pour les clients prioritaires.",
        manager:
          "Les autres services et les étapes internes font avancer le travail de mon équipe pour les clients prioritaires.",
        rep: "Les autres services et les étapes internes font avancer mon travail pour les clients prioritaires.",
      },
    },
    "predict-expectations": {
      label: "Prévision\u00a0: les attentes sont claires",
      wording: {
        manager:
          "Quelle part de vos commerciaux dira que ce que vous attendez d’eux est clair la plupart du temps\u00a0?",
      },
    },
    "predict-follow-up": {
      label: "Prévision\u00a0: suivi à l’échéance",
      wording: {
        manager: "Quelle part de vos commerciaux dira que vous faites le point à l’échéance la plupart du temps\u00a0?",
      },
    },
    "growth-priorities": {
      label: "Ordre des leviers de croissance",
      wording: {
        executive:
          "Classez les cinq leviers de croissance selon l’importance que vous leur donnez dans la vente cette année.",
        manager:
          "Classez les cinq leviers de croissance selon l’importance que l’entreprise, à votre avis, leur donne dans la vente cette année.",
        rep: "Classez les cinq leviers de croissance selon l’importance que l’entreprise, à votre avis, leur donne dans la vente cette année.",
      },
      options: {
        "new-customers": "Gagner de nouveaux clients",
        "products-services": "Vendre plus de produits et de services à nos clients actuels",
        "new-markets": "Entrer sur de nouveaux marchés",
        profitability: "Améliorer la rentabilité",
        brand: "Renforcer la marque",
      },
    },
    clearer: {
      label: "Ce qui rendrait les choses plus claires",
      wording: {
        executive: "Quelle est la chose qui rendrait plus clair ce qui est attendu de vous\u00a0?",
        manager: "Quelle est la chose qui rendrait plus clair ce qui est attendu de vous\u00a0?",
        rep: "Quelle est la chose qui rendrait plus clair ce qui est attendu de vous\u00a0?",
      },
    },
    "customers-say": {
      label: "Ce que nous disent les clients",
      wording: {
        executive: "Que vous disent les clients que la direction devrait entendre\u00a0?",
        manager: "Que vous disent les clients que la direction devrait entendre\u00a0?",
        rep: "Que vous disent les clients que la direction devrait entendre\u00a0?",
      },
    },
  },
};
