import type { incentivesPlays as english } from "../../en/playbook/incentives.ts";
import type { Translated } from "../../translated.ts";

export const incentivesPlays: Translated<typeof english, "fr"> = {
  "incentives-check-praise": {
    title: "Vérifier ce que vous félicitez",
    why: "Vous trouvez les félicitations et les mesures conformes à la stratégie\u00a0; votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Vos propres félicitations sont la part que vous pouvez vérifier et changer aujourd’hui.",
    steps: [
      "Notez qui vous avez félicité et pour quoi\u00a0: résultat, activité, ou comportement sur une priorité.",
      "Posez la note à côté des priorités classées. Qu’avez-vous félicité qu’aucune d’elles ne demande\u00a0?",
      "Ne félicitez que ce qui sert la première priorité, même là où la commande n’est pas encore venue.",
      "Demandez à l’équipe ce qu’elle a remarqué, et pour quoi chacun aimerait être vu.",
    ],
    script:
      "J’ai regardé ce que je félicite, et la moitié, c’était du volume. Qu’aimeriez-vous entendre de moi quand vous travaillez sur la priorité et que la commande n’est pas encore là\u00a0?",
    message:
      "J’ai noté ce que je félicite, et c’était beaucoup de volume. Ces prochaines semaines, je nommerai plutôt ce que vous faites pour notre première priorité, commandes ou pas. Dites-moi ce qui m’échappe.",
  },
  "incentives-one-quality-measure": {
    title: "Remplacer un comptage d’activité par un signe de qualité",
    why: "Les managers pensent que les mesures conviennent, et les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0»\u00a0: ce qu’ils sentent, c’est le comptage. Changez le seul comptage qu’il vous revient de changer.",
    steps: [
      "Listez ce qu’on compte chez votre équipe semaine après semaine, et rayez ce que vous pourriez vous-même cesser de demander.",
      "Remplacez un comptage par un signe de qualité\u00a0: les rendez-vous où l’acheteur a donné une date, les offres faites après une conversation avec l’utilisateur.",
      "Menez la revue hebdomadaire d’après le nouveau signe. Ne demandez pas l’ancien comptage, même en passant.",
      "Comparez quatre semaines\u00a0: qu’est-ce qui a changé dans les conversations\u00a0? Dites à votre manager ce que vous avez cessé de compter.",
    ],
    script:
      "Je ne vous demanderai pas combien de rendez-vous vous avez faits cette semaine. Dites-moi dans combien le client a donné une date ou un chiffre. C’est ce que je regarderai désormais.",
    message:
      "Je ne demande plus le nombre de rendez-vous. Marquez plutôt ceux où le client s’est engagé sur une prochaine étape avec une date. Nous les regardons le vendredi, et ce qui y a mené.",
  },
  "incentives-report-conflict": {
    title: "Porter plus haut un conflit de rémunération, chiffres à l’appui",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», quelque chose dans les règles ne convient pas. Un exemple chiffré fait plus bouger une règle de rémunération qu’une plainte.",
    steps: [
      "Avec l’équipe, trouvez la règle par laquelle faire ce que demande la stratégie coûte de l’argent.",
      "Calculez un exemple avec de vrais chiffres sur une demi-page\u00a0: deux commerciaux, même effort, rémunération différente.",
      "Soumettez-le à votre manager, demandez une décision pour une date, et dites ce que vous direz à l’équipe d’ici là.",
      "Dites à l’équipe ce qui a été décidé et pourquoi, même si rien ne change cette année.",
    ],
    script:
      "Qui fait exactement ce que nous demandons gagne tant de moins que qui ne le fait pas. Est-ce ce que nous voulons\u00a0? Si cela ne peut pas changer cette année, que puis-je dire à mon équipe\u00a0?",
    message:
      "Vous trouverez ci-joint une demi-page\u00a0: un commercial qui suit notre première priorité gagne … de moins qu’un autre qui ne la suit pas. Pouvez-vous décider d’ici le … si cela change cette année\u00a0? Mon équipe doit l’apprendre de moi, dans un cas comme dans l’autre.",
  },
  "incentives-walk-the-statement": {
    title: "Parcourir un relevé de commissions avec la direction",
    why: "La direction pense que la rémunération suit la stratégie\u00a0; sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Un vrai relevé, ligne par ligne, montre où elles se séparent.",
    steps: [
      "Demandez à un commercial son accord pour utiliser un relevé de commissions, nom et clients noircis.",
      "Marquez en vert chaque ligne que la stratégie aurait voulue, et en gris les autres. Additionnez les deux.",
      "Asseyez-vous une demi-heure avec le membre de la direction responsable du plan\u00a0: d’abord les deux sommes.",
      "Demandez l’une de trois choses\u00a0: un changement, une date pour en faire un, ou une phrase que vous pouvez dire à l’équipe.",
    ],
    script:
      "Voici ce qu’a touché l’un de mes commerciaux au dernier trimestre. Ces lignes servent notre première priorité, celles-là non. La seconde somme est plus grande. Que diriez-vous à ce commercial\u00a0?",
    message:
      "Puis-je vous montrer une demi-heure un vrai relevé de commissions, sans noms\u00a0? J’ai marqué les lignes que voulait notre stratégie. J’aimerais repartir avec un changement, une date, ou une phrase pour mon équipe.",
  },
  "incentives-explain-the-plan": {
    title: "Expliquer le plan de rémunération à partir des affaires de chacun",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains voient comment rémunération et stratégie vont ensemble, d’autres non. Souvent le plan est le même, et c’est sa lecture qui diffère.",
    steps: [
      "Prenez les trois plus grandes affaires ouvertes de chaque commercial, et calculez avec lui ce que chacune rapporte avec le plan actuel.",
      "Marquez où son calcul était autre. Rassemblez les erreurs de lecture, sans noms.",
      "Dissipez les trois plus fréquentes en réunion d’équipe, chacune par un exemple.",
      "Transmettez ce qui n’était pas une erreur de lecture mais un vrai conflit, avec l’exemple.",
    ],
    script:
      "Prenons vos trois affaires et calculons ce qu’elles vous rapporteraient. Là où vous attendiez autre chose, soit le plan est mal expliqué, soit il est mal fait. Je veux savoir lequel des deux.",
    message:
      "Aux prochains entretiens individuels, nous calculons ensemble ce que vos trois plus grandes affaires rapportent avec le plan. Là où cela vous surprend, je veux le savoir\u00a0: soit c’est mal expliqué, soit c’est mal fait, et chaque cas a son remède.",
  },
  "incentives-quality-example": {
    title: "Mettre la qualité en vue",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}. Gardez-le ainsi en donnant une scène au bon travail avant que son résultat soit connu.",
    steps: [
      "Choisissez chaque semaine un échange ou une offre de qualité, quel qu’en soit le résultat.",
      "Laissez son auteur dire en trois minutes à quoi il a fait attention.",
      "Gardez les exemples là où les nouveaux les trouvent, sans le nom du client.",
      "Demandez à l’équipe de choisir celui qui lui a le plus appris, et montrez-le à une autre équipe.",
    ],
    script:
      "Celle-ci n’a pas abouti, et c’était la meilleure conversation de la semaine. Dites aux autres ce que vous cherchiez à entendre.",
    message:
      "Chaque semaine, l’un de vous montre un bon travail, conclu ou non. Cette semaine, j’aimerais entendre … sur l’échange avec …\u00a0: à quoi prêtiez-vous l’oreille\u00a0?",
  },
  "incentives-name-what-fits": {
    title: "Nommer les mesures qui aident",
    why: "Votre équipe trouve «\u00a0{{item}}\u00a0» plus adapté ({{team}}) que vous. Avant que quiconque change le plan, consignez ce qui y fonctionne.",
    steps: [
      "Demandez à chaque commercial quelle mesure ou règle de rémunération l’aide à faire ce que veut la stratégie.",
      "Vérifiez les deux plus citées sur de vraies affaires\u00a0: ont-elles fait bouger quelque chose\u00a0?",
      "Écrivez-les à la personne qui fait le plan de l’an prochain, avec les affaires pour preuve.",
      "Dites à l’équipe que cela a été transmis, et ce qui est revenu.",
    ],
    script:
      "Je m’attendais à plus de grogne sur le plan. Quelle partie vous aide à faire ce qu’il faut\u00a0? Il serait dommage que ce soit justement celle-là qui disparaisse l’an prochain.",
    message:
      "Pendant que le plan de l’an prochain se fait\u00a0: quelle mesure ou règle de celui de cette année vous aide à faire ce que demande la stratégie\u00a0? Une ligne et une affaire suffisent. Je transmets ce qui est le plus cité.",
  },
};
