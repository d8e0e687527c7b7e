import type { expectationsPlays as english } from "../../en/playbook/expectations.ts";
import type { Translated } from "../../translated.ts";

export const expectationsPlays: Translated<typeof english, "fr"> = {
  "expectations-teach-back": {
    title: "Se faire redire les trois attentes principales",
    why: "Vous voyez «\u00a0{{item}}\u00a0» autrement que votre équipe, qui dit {{team}}. Le plus court chemin vers la différence est d’entendre dans ses mots ce que vous attendez.",
    steps: [
      "Écrivez les trois choses que vous attendez de chaque commercial ce trimestre\u00a0: quels clients, quels produits, pour quand. Ne les montrez encore à personne.",
      "À chaque entretien individuel, demandez\u00a0: quelles sont les trois choses que j’attends le plus de vous\u00a0? Écoutez jusqu’au bout, et notez les mots.",
      "Comparez les deux listes avec le commercial, et réglez chaque différence sur-le-champ, jusqu’à ce que les deux listes disent la même chose.",
      "Gardez les trois attentes convenues là où vous les voyez tous deux, et ouvrez cet entretien et le suivant avec elles.",
    ],
    script:
      "Je croyais que c’était clair, et j’aimerais le vérifier sur moi. Si quelqu’un reprenait vos comptes demain, que lui diriez-vous que j’attends, en premier, en deuxième et en troisième\u00a0?",
    message:
      "À notre prochain entretien individuel, je vous demanderai les trois choses que j’attends le plus de vous. Rien à préparer\u00a0: je veux savoir ce qui est arrivé. Puis nous mettons votre liste à côté de la mienne et réglons ce qui diffère.",
  },
  "expectations-monday-test": {
    title: "Soumettre chaque attente à l’épreuve du lundi",
    why: "Les managers disent que c’est réglé, et les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0». Une attente est arrivée quand un commercial sait quoi en faire lundi.",
    steps: [
      "Prenez les cinq dernières choses que vous avez demandées à l’équipe, telles que vous les avez dites, et demandez à deux commerciaux ce que chacune veut dire pour lundi.",
      "Réécrivez celles qui n’ont mené nulle part\u00a0: un compte ou un segment, un comportement, une date.",
      "Remettez les nouvelles versions en entretien individuel, et laissez chaque commercial inscrire la première étape dans son calendrier pendant que vous êtes là.",
      "Parcourez les calendriers\u00a0: l’étape de lundi a-t-elle eu lieu\u00a0? Réécrivez une fois encore ce qui n’a pas démarré.",
    ],
    script:
      "Je vous ai demandé de «\u00a0pousser la nouvelle gamme\u00a0». Franchement\u00a0: lundi à neuf heures, que feriez-vous\u00a0? Si rien ne vous vient, c’est que la phrase ne valait rien. Écrivons-en une meilleure.",
    message:
      "Je réécris ce que je vous demande, pour que cela dise quel compte, quoi exactement et pour quand. Envoyez-moi une chose que j’ai demandée dernièrement et qui vous a laissé sans savoir quoi faire le lundi.",
  },
  "expectations-write-down": {
    title: "Écrire une attente par personne, avec ses cinq parties",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», personne n’a encore grand-chose à quoi se tenir. Une attente écrite par personne est un début que les deux côtés peuvent voir.",
    steps: [
      "Avec chaque commercial, écrivez une attente\u00a0: quoi exactement, mesuré comment, atteignable, au service de quelle priorité, pour quelle date.",
      "Laissez-la reposer deux jours. Puis vous dites oui tous les deux, ou vous la changez jusqu’à ce que vous le puissiez.",
      "Regardez-la cinq minutes en entretien individuel\u00a0: qu’est-ce qui a bougé, qu’est-ce qui fait obstacle\u00a0?",
      "Décidez ensemble\u00a0: gardée telle quelle, précisée, ou remplacée. Elle ne change que si vous êtes d’accord tous les deux.",
    ],
    script:
      "Un chiffre seul ne vous dit pas quoi faire lundi. Écrivons une chose, de sorte que tous deux sachions, à la date dite, si elle a eu lieu.",
    message:
      "Pour notre prochain entretien individuel\u00a0: à quel résultat, un seul, aimeriez-vous être mesuré d’ici la fin du mois prochain\u00a0? Nous l’écrivons ensemble, avec mesure et date, et il ne vaut que si nous sommes d’accord tous les deux.",
  },
  "expectations-ask-yours": {
    title: "Obtenir d’abord par écrit ce qu’on attend de vous",
    why: "Sur «\u00a0{{item}}\u00a0», la direction et les managers diffèrent, et votre équipe dit {{team}}. On ne peut transmettre clairement que ce qui était clair pour soi.",
    steps: [
      "Écrivez ce que vous pensez que l’on attend de vous ce trimestre au-delà du chiffre\u00a0: comptes, produits, façon de vendre de votre équipe.",
      "Demandez à votre manager de marquer chaque ligne\u00a0: oui, non, ou pas si important. Vingt minutes, sans préparation de son côté.",
      "Réécrivez les attentes de votre équipe à partir de la page marquée, et rayez ce qui n’en servait aucune ligne.",
      "Montrez à votre manager ce que vous avez rayé et ce que vous avez transmis, et demandez encore une fois\u00a0: manque-t-il quelque chose\u00a0?",
    ],
    script:
      "Avant de demander quoi que ce soit à mon équipe, j’aimerais que vous me corrigiez. Ces six lignes sont ce que je crois que vous attendez de nous. Marquez ce qui est faux.",
    message:
      "J’ai écrit en six lignes ce que je crois que vous attendez de mon équipe au-delà du chiffre. Pourriez-vous marquer chacune par oui, non ou plus tard, avant que j’en fasse des attentes pour mes commerciaux\u00a0? Vingt minutes suffisent.",
  },
  "expectations-same-for-all": {
    title: "Rendre communes les attentes communes",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: c’est réglé pour certains, ouvert pour d’autres. Ce qui vaut pour tous a sa place sur une page, ce qui est personnel en entretien individuel.",
    steps: [
      "Écrivez sur une page ce que vous attendez de chacun\u00a0: préparation des rendez-vous, saisies dans le pipeline, réponses aux clients, en jours.",
      "Parcourez-la ligne par ligne en réunion d’équipe. Chaque ligne est convenue, ou reformulée jusqu’à l’être.",
      "Au-dessous, chaque commercial ajoute une ligne personnelle en entretien individuel\u00a0: le compte ou le segment qui est le sien.",
      "Demandez à chacun la ligne qu’il trouve la moins claire, et réglez celle-là à la réunion suivante.",
    ],
    script:
      "Certains de vous savent exactement ce que je veux, d’autres doivent deviner, et ce n’est pas juste. Cette page est la même pour tous. Quelle ligne auriez-vous mal devinée\u00a0?",
    message:
      "Vous trouverez ci-joint une page avec ce que j’attends de chacun dans l’équipe. Nous la parcourons ligne par ligne le …\u00a0: apportez la ligne que vous trouvez peu claire ou déraisonnable. Les objectifs personnels restent dans nos entretiens individuels.",
  },
  "expectations-guess-again": {
    title: "Deviner à nouveau, commercial par commercial, puis demander",
    why: "Vous prévoyiez plus d’accord qu’il n’y en a eu\u00a0: votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Où vous jugez mal, et qui, seule une question à chacun peut le dire.",
    steps: [
      "Avant chaque entretien individuel, notez pour vous\u00a0: sur dix, quelle clarté cette personne donnera-t-elle à mes attentes\u00a0?",
      "Demandez-lui son chiffre, et ce qui l’augmenterait d’un point. Gardez pour vous ce que vous aviez deviné.",
      "Regardez où vous aviez deviné trop haut. Qu’ont ces personnes en commun\u00a0: nouvelles, à distance, rarement en rendez-vous avec vous\u00a0?",
      "Donnez à ce groupe une chose de plus\u00a0: un rendez-vous ensemble, ou un résumé écrit après chaque entretien individuel. Redemandez le chiffre.",
    ],
    script:
      "Sur une échelle de dix, à quel point est-ce clair, ce que j’attends de vous\u00a0? Et qu’est-ce qui donnerait un point de plus\u00a0? Je ne discuterai pas le chiffre.",
    message:
      "J’ai mal jugé la clarté de mes attentes\u00a0: j’aime donc mieux demander que deviner. À notre prochain entretien individuel\u00a0: votre chiffre sur dix, et la seule chose qui l’augmenterait d’un point.",
  },
  "expectations-ask-directly": {
    title: "Demander directement à vos quelques collaborateurs, en partant de vous",
    why: "Votre équipe est trop petite pour un résultat propre\u00a0; autour d’elle, «\u00a0{{item}}\u00a0» est à {{team}}. Avec peu de personnes, demander de vive voix prend moins de temps que n’importe quelle enquête.",
    steps: [
      "Dites à chaque commercial ce que vous pensez lui avoir rendu clair, et demandez-lui de vous corriger. Personne n’a à évaluer personne.",
      "Notez ce qui a été corrigé, et remerciez. Changez une attente dont vous voyez maintenant qu’elle était vague.",
      "Demandez à chacun quel client il laisserait en premier si le temps manquait. La réponse montre quel ordre est arrivé.",
      "Lisez ensemble l’attente modifiée\u00a0: saurions-nous tous les deux, à la date dite, si cela a eu lieu\u00a0?",
    ],
    script:
      "Je vous dis ce que je pense avoir convenu avec vous, et vous m’arrêtez quand ce n’est pas ce que vous avez retenu. C’est plus rapide que de vous demander de me juger.",
    message:
      "Notre équipe est trop petite pour avoir ses propres chiffres, et c’est très bien\u00a0: nous pouvons nous parler. Au prochain entretien individuel, je dis ce dont je pense que nous sommes convenus, et vous me corrigez. Vingt minutes.",
  },
  "expectations-show-yours": {
    title: "Montrer à l’équipe ce qu’on attend de vous",
    why: "«\u00a0{{item}}\u00a0» fonctionne ({{team}}). L’étape suivante est d’ouvrir vos propres attentes, pour que chacun voie à quoi servent les siennes.",
    steps: [
      "Présentez à l’équipe vos trois attentes du trimestre, avec la mesure et la date.",
      "Demandez lesquelles des leurs servent les vôtres, et lesquelles semblent n’en servir aucune.",
      "Laissez tomber ou réécrivez celles qui n’en servent aucune, avec le commercial concerné.",
      "Dites à un autre manager ce que vous avez laissé tomber et pourquoi, et montrez-lui votre page.",
    ],
    script:
      "Voici ce que je dois livrer. Si une chose que vous faites n’y aide en rien, j’aimerais le savoir avant la fin du trimestre.",
    message:
      "Voici les trois choses que l’on attend de moi ce trimestre\u00a0: … Marquez lesquels de vos propres objectifs servent laquelle. Ceux qui n’en servent aucune, nous les regardons le …",
  },
};
