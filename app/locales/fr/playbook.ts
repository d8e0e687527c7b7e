import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";

export const playbook: Translated<typeof english, "fr"> = {
  kind: { coaching: "Accompagnement", communication: "Communication" },
  patterns: {
    leaderHigher: "Vous voyez «\u00a0{{item}}\u00a0» plus favorablement ({{own}}) que votre équipe ({{team}}).",
    leaderLower:
      "Votre équipe voit «\u00a0{{item}}\u00a0» plus favorablement ({{team}}) que vous ({{own}}). C’est une force à nommer et à garder.",
    bothLow:
      "Votre équipe et vous êtes d’accord\u00a0: «\u00a0{{item}}\u00a0» n’est pas là où il faudrait ({{team}}). C’est un problème partagé, et la faute de personne.",
    breakAbove:
      "Pour «\u00a0{{item}}\u00a0», le regard change au-dessus de vous, entre la direction et les managers. Votre équipe dit {{team}}.",
    breakBelow:
      "Pour «\u00a0{{item}}\u00a0», le regard change entre managers et commerciaux. Votre équipe dit {{team}}, et c’est à votre portée.",
    predictionOff:
      "Vous prévoyiez plus d’accord sur «\u00a0{{item}}\u00a0» qu’il n’y en a eu\u00a0: votre équipe dit {{team}}.",
    smallTeam:
      "Votre équipe n’a pas de résultat propre pour «\u00a0{{item}}\u00a0». Dans le périmètre qui l’entoure, il est de {{team}}.",
    strong:
      "«\u00a0{{item}}\u00a0» fonctionne\u00a0: votre équipe dit {{team}}. Continuez, et transmettez votre façon de faire.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "vous êtes d’accord",
    undecided: "vous êtes sans avis tranché",
    disagree: "vous n’êtes pas d’accord",
  },
  measure: "«\u00a0{{item}}\u00a0» à {{to}} ou plus quand la question sera reposée",
  plays: {
    "direction-repeat-back": {
      title: "Se faire redire les trois priorités",
      steps: [
        "Ouvrez la prochaine réunion d’équipe en demandant à chaque personne d’écrire nos trois priorités de vente, dans l’ordre, sans regarder.",
        "Comparez les listes sur une seule page. Ne parlez que de ce qui diffère, et fixez l’ordre ensemble.",
        "Commencez les trois réunions suivantes par une priorité\u00a0: ce que chaque personne a fait pour elle la semaine passée.",
      ],
      script:
        "Je me rends compte que je vous ai dit les priorités plus souvent que je n’ai demandé ce qui vous en est parvenu. Écrivez les trois premières dans l’ordre. Il n’y a pas de mauvaise réponse\u00a0: ce qui diffère, c’est à moi de le clarifier.",
    },
    "direction-rank-five": {
      title: "Obtenir un seul classement, et s’y tenir un trimestre",
      steps: [
        "Écrivez sur une page les objectifs reçus cette année, et marquez là où deux d’entre eux tirent dans des sens différents.",
        "Demandez à votre propre manager de les classer avec vous en une demi-heure, et de dire ce qui peut attendre.",
        "Apportez le classement à votre équipe avec la raison de la première place, et convenez que tout changement vient avec une date et un pourquoi.",
      ],
      script:
        "Mon équipe ne peut pas mettre ces cinq-là en premier à la fois. Si un seul devait aboutir ce trimestre, lequel serait-ce, et que peut-on laisser glisser pour lui\u00a0?",
    },
    "direction-pass-on": {
      title: "Montrer à une autre équipe comment garder des priorités claires",
      steps: [
        "Écrivez en cinq lignes comment vos collaborateurs ont appris l’ordre des priorités.",
        "Proposez-le à un manager dont l’équipe y voit moins clair, et assistez à sa prochaine réunion d’équipe.",
        "Demandez à votre équipe toutes les deux semaines quelle priorité leur semaine a servie, pour que cela reste clair.",
      ],
      script:
        "Cela semble fonctionner dans mon équipe. J’aimerais entendre comment vous faites, et vous montrer ce que nous faisons. Puis-je venir une fois à votre réunion\u00a0?",
    },
    "why-two-sentences": {
      title: "Le pourquoi en deux phrases, quatre semaines, quatre lieux",
      steps: [
        "Écrivez la raison de la stratégie de cette année en deux phrases qu’un client comprendrait.",
        "Dites-les en réunion d’équipe, en entretien individuel, par écrit et aux côtés d’un client\u00a0: un lieu par semaine.",
        "La quatrième semaine, demandez à trois personnes d’expliquer le pourquoi avec leurs mots, et gardez la version qui passe le mieux.",
      ],
      script:
        "Vous savez ce que nous demandons. Je vous dois le pourquoi\u00a0: … Qu’est-ce que cela change à votre façon d’aborder votre plus gros compte cette semaine\u00a0?",
    },
    "why-ask-up": {
      title: "Aller chercher le pourquoi plus haut",
      steps: [
        "Recueillez dans votre équipe les deux questions de stratégie auxquelles elle ne sait pas répondre devant un client.",
        "Posez-les toutes deux à votre manager, et demandez la raison plutôt qu’une diapositive de plus.",
        "Rapportez les réponses dans la semaine, même si la réponse est que ce n’est pas encore tranché.",
      ],
      script:
        "Mon équipe sait dire ce que nous faisons, mais pas pourquoi. Voici les deux questions sur lesquelles elle bute. Que voudriez-vous qu’elle dise à un client\u00a0?",
    },
    "why-story": {
      title: "Recueillir les histoires qui portent le pourquoi",
      steps: [
        "Demandez à chaque commercial un moment avec un client où la stratégie a pris son sens.",
        "Choisissez-en deux, et faites-les raconter en réunion d’équipe par ceux qui les ont vécus.",
        "Remettez les deux histoires, avec l’accord des intéressés, à la personne qui prépare la prochaine réunion commerciale.",
      ],
      script:
        "Quand la stratégie vous a-t-elle aidé pour la dernière fois devant un client\u00a0? Racontez-le-moi comme à quelqu’un qui vient d’arriver.",
    },
    "expectations-teach-back": {
      title: "Se faire redire les trois attentes principales",
      steps: [
        "À chaque entretien individuel, demandez\u00a0: quelles sont les trois choses que j’attends le plus de vous ce trimestre\u00a0? Écoutez jusqu’au bout, et notez les mots.",
        "Comparez avec vos trois attentes. Réglez chaque différence sur-le-champ\u00a0: quels clients, quels produits, pour quand.",
        "Écrivez les trois attentes convenues là où vous les voyez tous deux, et ouvrez l’entretien suivant avec elles.",
      ],
      script:
        "Je pensais que c’était clair, et j’aimerais le vérifier sur moi-même. Si quelqu’un reprenait votre travail demain, que lui diriez-vous que j’attends, en premier, en deuxième et en troisième\u00a0?",
    },
    "expectations-write-down": {
      title: "Écrire une attente par personne, avec ses cinq parties",
      steps: [
        "Avec chaque commercial, écrivez une attente\u00a0: quoi exactement, mesuré comment, atteignable, au service de quelle priorité, pour quelle date.",
        "Dites-y oui tous les deux, ou modifiez-la jusqu’à pouvoir le faire tous les deux.",
        "Regardez-la cinq minutes toutes les deux semaines\u00a0; ne la changez qu’ensemble.",
      ],
      script:
        "Un chiffre seul ne vous dit pas quoi faire lundi. Écrivons une chose, de sorte que tous deux sachions, à la date dite, si elle a eu lieu.",
    },
    "expectations-show-yours": {
      title: "Montrer à l’équipe ce qu’on attend de vous",
      steps: [
        "Présentez à l’équipe vos trois attentes du trimestre, avec la mesure et la date.",
        "Demandez lesquelles des leurs servent les vôtres, et lesquelles semblent n’en servir aucune.",
        "Supprimez ou réécrivez celles qui n’en servent aucune, et dites à un autre manager ce que vous avez trouvé.",
      ],
      script:
        "Voici ce que je dois livrer. Si une chose que vous faites n’y aide en rien, j’aimerais le savoir avant la fin du trimestre.",
    },
    "coaching-live-hour": {
      title: "Une heure sur une opportunité en cours, avec chaque commercial",
      steps: [
        "Réservez une heure avec chaque commercial sur quatre semaines, sur une opportunité ouverte en ce moment, de préférence aux côtés du client.",
        "Laissez la personne choisir le seul moment à travailler. Observez, posez deux questions, donnez une observation.",
        "Convenez d’une chose à faire autrement à la prochaine conversation, et demandez-en des nouvelles la semaine suivante.",
      ],
      script:
        "Choisissez la conversation de cette semaine que vous aimeriez le plus voir se passer autrement. Je viens avec vous et ne dis rien avant la fin. Que dois-je observer\u00a0?",
    },
    "coaching-protected-slot": {
      title: "Un entretien individuel fixe, qui ne bouge pas",
      steps: [
        "Fixez un créneau par personne toutes les deux semaines, à une heure où il n’arrive d’ordinaire rien d’urgent, et dites ce qui peut le déplacer\u00a0: presque rien.",
        "Partagez une page pour l’ordre du jour\u00a0: la moitié revient à votre interlocuteur.",
        "S’il faut le déplacer, que ce soit dans la même semaine, et comptez combien de fois cela arrive.",
      ],
      script:
        "J’ai trop souvent déplacé nos rendez-vous. Désormais ce créneau est à vous. Si j’y touche, vous pouvez me demander ce qui était plus important.",
    },
    "coaching-swap": {
      title: "Échanger une séance d’accompagnement avec un autre manager",
      steps: [
        "Convenez avec un autre manager d’assister chacun à une séance d’accompagnement de l’autre, avec l’accord des commerciaux.",
        "Notez ce que l’autre fait et que vous ne faites pas, et proposez-vous l’un à l’autre une chose à essayer.",
        "Essayez-la dans vos trois prochaines séances, et demandez au commercial quelle version a le plus aidé.",
      ],
      script:
        "J’aimerais apprendre de votre façon d’accompagner, et il y a chez nous quelque chose qui marche. Et si chacun assistait à une séance de l’autre\u00a0?",
    },
    "follow-visible-list": {
      title: "Une liste visible des engagements, avec des dates",
      steps: [
        "Mettez chaque engagement pris en entretien individuel, les vôtres compris, sur une liste que les deux côtés voient, chacun avec une date.",
        "À la date dite, posez une question\u00a0: que s’est-il passé\u00a0? Avant le conseil vient l’écoute.",
        "Clôturez ce qui est fait, et renégociez ouvertement le reste au lieu de le laisser s’éteindre.",
      ],
      script:
        "Vous deviez appeler les trois comptes avant jeudi, et je devais vous procurer la grille de prix. Comment cela s’est-il passé pour vous\u00a0? La mienne est ici.",
    },
    "follow-notice-in-a-day": {
      title: "Remarquer une bonne exécution dans la journée",
      steps: [
        "Chaque semaine, cherchez une chose que quelqu’un a bien faite sur une priorité, avant tout résultat.",
        "Dites-le dans la journée\u00a0: ce qui a été fait exactement, et à quoi cela a mené.",
        "Tenez un relevé pendant quatre semaines, pour que ce ne soient pas toujours les mêmes.",
      ],
      script:
        "Hier, vous avez demandé à l’acheteur ce qu’il avait déjà essayé, puis vous avez attendu. C’est ainsi que nous avons eu la vraie raison. Refaites-le.",
    },
    "follow-peer-checks": {
      title: "Laisser les binômes faire le point entre eux",
      steps: [
        "Formez des binômes de personnes qui se respectent, et laissez-les échanger un engagement par semaine.",
        "Donnez aux binômes dix minutes de la réunion d’équipe pour faire le point sur ce qui était dû.",
        "Demandez après quatre semaines ce que les binômes veulent garder.",
      ],
      script:
        "Vous tenez parole entre vous mieux qu’aucune liste ne pourrait l’obtenir. Donnons à cela dix minutes par semaine.",
    },
    "capability-one-skill": {
      title: "Choisir une compétence et la travailler un mois",
      steps: [
        "Demandez à l’équipe quelle objection de client lui est la plus difficile, et choisissez-en une.",
        "Travaillez-la quinze minutes par semaine à deux, sur des cas réels, avec une personne qui observe.",
        "Rassemblez sur une page ce qui a marché, et que chacun l’essaie dans trois conversations réelles.",
      ],
      script:
        "Nous ne voyons pas notre préparation de la même façon\u00a0: ne regardons donc qu’une chose. Quelle phrase d’un client vous laisse sans bonne réponse\u00a0?",
    },
    "capability-ask-for-training": {
      title: "Demander la compétence avant l’objectif",
      steps: [
        "Nommez la seule compétence dont la stratégie a besoin et que l’équipe n’a pas encore, avec deux exemples d’affaires réelles.",
        "Demandez à votre manager une date de formation, ou une personne qui puisse montrer.",
        "Convenez de ce qui peut être attendu avant cette date, et dites-le à l’équipe.",
      ],
      script:
        "On nous demande de vendre cela et personne ne nous a montré comment. Ces deux affaires montrent où cela casse. Que peut-on mettre en place avant que le chiffre compte\u00a0?",
    },
    "capability-teach-others": {
      title: "Laisser les meilleurs transmettre leur savoir-faire",
      steps: [
        "Trouvez qui, dans votre équipe, fait le mieux ce que d’autres trouvent difficile.",
        "Que cette personne le montre lors d’un échange réel à deux collègues d’une autre équipe.",
        "Écrivez en dix lignes ce qu’elle fait, avec ses mots.",
      ],
      script:
        "Avec vous cela paraît facile, et cela ne l’est pas. Accepteriez-vous que deux collègues écoutent, et de leur dire à quoi vous pensiez\u00a0?",
    },
    "leaders-join-a-call": {
      title: "Inviter un membre de la direction chez un client, seulement pour questionner",
      steps: [
        "Invitez un membre de la direction à un échange de votre équipe avec un client, en lui demandant de poser des questions et de ne rien promettre.",
        "Ensuite, que le commercial et le membre de la direction disent chacun ce qu’ils ont entendu.",
        "Convenez d’une chose que la direction fera autrement, et dites à l’équipe si cela a eu lieu.",
      ],
      script:
        "Vu d’ici, la direction semble faire ce qu’elle nous demande. Mon équipe en voit moins. Viendriez-vous à un échange, pour poser trois questions sans rien promettre\u00a0?",
    },
    "leaders-ask-for-time": {
      title: "Faire de la place au développement des personnes, en heures",
      steps: [
        "Comptez pendant deux semaines combien d’heures sont allées au développement des personnes, et ce qui l’a évincé.",
        "Montrez ce compte à votre manager, avec le seul rapport ou la seule réunion que vous céderiez pour cela.",
        "Convenez d’heures protégées par semaine, et regardez à nouveau le compte après un mois.",
      ],
      script:
        "En deux semaines, j’ai passé deux heures à développer des personnes et onze sur ce rapport. De quoi voulez-vous davantage\u00a0?",
    },
    "leaders-tell-what-helped": {
      title: "Dire à la direction ce qui a aidé",
      steps: [
        "Demandez à votre équipe ce qu’un membre de la direction a fait récemment qui a facilité son travail.",
        "Écrivez à cette personne, avec l’exemple et son effet.",
        "Lisez la réponse à l’équipe.",
      ],
      script:
        "Vous ne l’avez peut-être pas remarqué, mais votre venue à la réunion de renouvellement et vos questions sur leurs projets ont changé notre façon de leur parler.",
    },
    "focus-cut-the-list": {
      title: "Réduire la liste de comptes à ce que nomme la stratégie",
      steps: [
        "Avec chaque commercial, marquez chaque compte\u00a0: nommé par la stratégie, proche, ou ni l’un ni l’autre.",
        "Regardez où sont allées les heures de la semaine passée, et déplacez-en deux de «\u00a0ni l’un ni l’autre\u00a0» vers «\u00a0nommé\u00a0».",
        "Revoyez la répartition dix minutes par semaine pendant un mois.",
      ],
      script:
        "Nous voulons tous deux que l’effort aille aux bons clients. Regardons ensemble votre agenda de la semaine passée\u00a0: quelles heures referiez-vous de la même façon\u00a0?",
    },
    "focus-stop-one-thing": {
      title: "Arrêter une chose",
      steps: [
        "Demandez à l’équipe quelle tâche récurrente ne sert aucune priorité et coûte le plus de temps.",
        "Décidez ce qui s’arrête, à partir de quelle date, et qui doit en être informé.",
        "Dites pourquoi aux personnes concernées, et consacrez visiblement les heures à une priorité.",
      ],
      script:
        "Il n’y aura pas de nouveaux outils ce trimestre. Que pouvons-nous arrêter, pour avoir le temps de ce qui compte\u00a0? Je me charge d’en débattre plus haut.",
    },
    "focus-share-the-no": {
      title: "Partager votre façon de dire non",
      steps: [
        "Recueillez trois cas où votre équipe a renoncé à des affaires dont la stratégie ne veut pas.",
        "Notez comment cela a été dit au client, et ce qui en est sorti.",
        "Proposez les trois cas aux autres managers de votre périmètre.",
      ],
      script:
        "Dire non à cette commande était juste, et c’était difficile. Comment l’avez-vous formulé\u00a0? Ces mots pourraient servir à d’autres.",
    },
    "incentives-check-praise": {
      title: "Vérifier ce que vous félicitez",
      steps: [
        "Notez pendant deux semaines qui vous avez félicité et pour quoi\u00a0: résultat, activité, ou comportement sur une priorité.",
        "Comparez vos notes avec le classement des priorités.",
        "Les deux semaines suivantes, ne félicitez que ce qui sert la première priorité, et demandez à l’équipe ce qu’elle a remarqué.",
      ],
      script:
        "J’ai regardé ce que je félicite, et la moitié, c’était du volume. Qu’aimeriez-vous entendre de moi quand vous travaillez sur la priorité et que la commande n’est pas encore là\u00a0?",
    },
    "incentives-report-conflict": {
      title: "Porter plus haut un conflit de rémunération, chiffres à l’appui",
      steps: [
        "Avec l’équipe, trouvez la règle par laquelle faire ce que demande la stratégie coûte de l’argent.",
        "Calculez un exemple avec de vrais chiffres sur une demi-page.",
        "Soumettez-le à votre manager, demandez une décision à une date donnée, et dites à l’équipe ce qui a été décidé et pourquoi.",
      ],
      script:
        "Qui fait exactement ce que nous demandons gagne tant de moins que qui ne le fait pas. Est-ce ce que nous voulons\u00a0? Si cela ne peut pas changer cette année, que puis-je dire à mon équipe\u00a0?",
    },
    "incentives-quality-example": {
      title: "Mettre la qualité en vue",
      steps: [
        "Choisissez chaque semaine un échange ou une offre de qualité, quel qu’en soit le résultat.",
        "Que son auteur dise à quoi il a prêté attention.",
        "Gardez les exemples là où les nouveaux les trouvent.",
      ],
      script:
        "Celle-ci n’a pas abouti, et c’était la meilleure conversation de la semaine. Dites aux autres ce que vous cherchiez à entendre.",
    },
    "voice-quarter-hour": {
      title: "Un quart d’heure pour ce que les clients ont dit",
      steps: [
        "Consacrez un quart d’heure de chaque réunion d’équipe à une question\u00a0: qu’ont dit les clients que quelqu’un plus haut devrait savoir\u00a0?",
        "Transmettez un point par semaine, avec un nom et le souhait d’une réponse à une date donnée.",
        "Ouvrez le quart d’heure suivant avec la réponse, même si c’est non.",
      ],
      script:
        "Je transmets ce que vous me dites, mais vous ne voyez pas ce que cela devient. À partir d’aujourd’hui, chaque point reçoit un nom, une date et une réponse.",
    },
    "voice-remove-a-step": {
      title: "Faire supprimer une étape interne",
      steps: [
        "Demandez à l’équipe quelle étape interne coûte le plus de temps à un client prioritaire, et mesurez-la sur trois cas.",
        "Rencontrez le service à qui revient cette étape\u00a0: les chiffres d’abord, puis un changement de chaque côté.",
        "Essayez le changement un mois, mesurez-le à nouveau sur trois cas, et dites-le à l’équipe.",
      ],
      script:
        "Il ne s’agit pas de faute. Trois offres ont attendu neuf jours cette validation. De quoi auriez-vous besoin de notre part pour la faire en deux\u00a0?",
    },
    "voice-tell-the-answer": {
      title: "Dire à tous ce qu’est devenu ce qu’a dit le terrain",
      steps: [
        "Choisissez deux choses que votre équipe a transmises et qui ont reçu une réponse ou une suite.",
        "Dites aux autres managers comment vous les avez portées, et ce qui est revenu.",
        "Remerciez, par leur nom, les personnes plus haut qui ont répondu.",
      ],
      script:
        "Vous m’avez dit que des clients butaient sur la deuxième page de l’offre. Elle a été modifiée. Voici comment cela s’est passé.",
    },
  },
};
