import type { followThroughPlays as english } from "../../en/playbook/follow-through.ts";
import type { Translated } from "../../translated.ts";

export const followThroughPlays: Translated<typeof english, "fr"> = {
  "follow-visible-list": {
    title: "Une liste visible des engagements, avec des dates",
    why: "Vous vous souvenez d’avoir vérifié, et votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Une liste que les deux côtés voient tranche ce qui a été promis et quand on l’a regardé.",
    steps: [
      "Mettez chaque engagement pris en entretien individuel, les vôtres compris, sur une liste que les deux côtés voient, chacun avec une date.",
      "À la date, posez une seule question\u00a0: que s’est-il passé\u00a0? Écoutez avant de conseiller.",
      "Clôturez ce qui est fait. Renégociez ouvertement le reste au lieu de le laisser s’éteindre.",
      "Comptez combien ont été regardés le jour dit. Donnez le nombre à l’équipe, et dites où le retard venait de vous.",
    ],
    script:
      "Vous deviez appeler les trois comptes avant jeudi, et je devais vous procurer la grille de prix. Comment cela s’est-il passé pour vous\u00a0? La mienne est ici.",
    message:
      "À partir d’aujourd’hui, chaque promesse de nos entretiens individuels figure sur une liste, les miennes aussi, avec une date. Le jour dit, je demande ce qui s’est passé. La liste est ici\u00a0: … Ajoutez ce que vous pensez que je vous dois.",
  },
  "follow-ten-minutes-friday": {
    title: "Dix minutes le vendredi pour ce qui était à échéance",
    why: "Les managers disent qu’ils vérifient, et les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0». Vérifier quand on a le temps, c’est vérifier tard\u00a0; dix minutes fixes ne dépendent pas du temps qu’on a.",
    steps: [
      "Mettez dix minutes le vendredi à midi. Parcourez tout ce que vos commerciaux avaient à rendre cette semaine.",
      "Écrivez une ligne à chaque personne\u00a0: ce que vous avez vu de fait, ou une question sur ce qui ne l’est pas.",
      "Faites de même pour ce que vous leur deviez, et avant.",
      "Demandez en réunion d’équipe si la ligne du vendredi aide, et à quelle heure elle aiderait davantage.",
    ],
    script:
      "C’est vendredi\u00a0: vous vouliez que l’offre pour la clinique parte aujourd’hui. Je vois qu’elle est partie hier, avec le périmètre réduit. Bonne décision. Qu’en disent-ils\u00a0?",
    message:
      "À rendre cette semaine\u00a0: … J’ai vu que … est fait, merci. Sur …, j’ai une question\u00a0: de quoi auriez-vous besoin pour le finir d’ici mardi\u00a0? De mon côté, … est réglé.",
  },
  "follow-notice-in-a-day": {
    title: "Remarquer une bonne exécution dans la journée",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», le bon travail passe le plus souvent en silence jusqu’à ce que le résultat soit là. Une phrase dans la journée coûte une minute et change d’abord cela.",
    steps: [
      "Chaque jour, cherchez une chose qu’une personne a bien faite sur une priorité, avant tout résultat.",
      "Dites-le dans la journée\u00a0: ce qu’elle a fait exactement, et ce que cela a entraîné.",
      "Tenez un compte par nom, pour que ce ne soient pas toujours les mêmes.",
      "Regardez le compte\u00a0: qui manque\u00a0? Accompagnez cette personne à un rendez-vous cette semaine.",
    ],
    script:
      "Hier, vous avez demandé à l’acheteur ce qu’il avait déjà essayé, puis vous avez attendu. C’est ainsi que nous avons eu la vraie raison. Refaites-le.",
    message:
      "J’ai remarqué hier que vous … Cela a mené à …, quoi que devienne l’affaire. J’aimerais que les autres entendent comment vous avez fait\u00a0: le raconteriez-vous lundi en deux minutes\u00a0?",
  },
  "follow-ask-for-follow-up": {
    title: "Demander à votre propre manager de faire le suivi avec vous",
    why: "Sur «\u00a0{{item}}\u00a0», le regard change au-dessus de vous\u00a0; votre équipe dit {{team}}. On suit les autres comme on est suivi soi-même\u00a0: commencez donc par le niveau du dessus.",
    steps: [
      "Proposez à votre manager deux engagements à vous, avec une date chacun, et demandez que la question vous soit posée le jour dit.",
      "Apportez les deux mêmes à votre équipe\u00a0: voici ce que j’ai promis plus haut, et pour quand.",
      "À la date, rendez compte aux deux, même si personne ne demande.",
      "Dites à votre manager ce que le fait d’être interrogé, ou non, a changé au travail. Proposez pour cela un moment fixe par mois.",
    ],
    script:
      "Je vous ai promis deux choses pour le quinze. Posez-moi la question ce jour-là, même si vous connaissez la réponse. Mon équipe regarde si cela compte.",
    message:
      "Deux choses sur lesquelles vous pouvez compter de ma part d’ici le …\u00a0: … et … Me demanderiez-vous ce jour-là ce qu’il en est\u00a0? J’essaie la même chose avec mon équipe, et cela marche mieux quand cela vient aussi d’en haut.",
  },
  "follow-same-rhythm": {
    title: "Le même rythme de suivi pour tous",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: avec certains vous suivez de près, avec d’autres à peine. Aux deux groupes, cela dit quelque chose que vous ne voulez pas dire.",
    steps: [
      "Listez les engagements ouverts de chaque commercial et la dernière fois où vous avez posé la question pour chacun. Les trous montrent les inégalités.",
      "Fixez un seul rythme pour tous\u00a0: la question est posée une fois pour chaque engagement, à sa date, dans les mêmes mots.",
      "Là où vous demandiez chaque jour, arrêtez. Là où vous ne demandiez jamais, commencez par une petite chose qui va bien.",
      "Demandez à chaque entretien individuel\u00a0: trop, trop peu, ou juste bien\u00a0? Ajustez par accord, pas par habitude.",
    ],
    script:
      "Avec vous, j’ai demandé trop souvent, et avec d’autres pas du tout. Désormais je demande une fois, à la date que vous fixez vous-même. Si vous voulez que je demande plus tôt, dites-le.",
    message:
      "Je fais trop de suivi avec certains de vous et trop peu avec d’autres. Nouvelle règle\u00a0: vous fixez la date, je demande ce jour-là, une fois. Dites-moi à notre prochain entretien individuel si cela vous convient.",
  },
  "follow-check-your-guess": {
    title: "Tenir le compte de votre propre suivi",
    why: "Vous prévoyiez plus d’accord qu’il n’y en a eu\u00a0: sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. La mémoire compte les fois où l’on a demandé\u00a0; un relevé compte aussi les autres.",
    steps: [
      "Prenez les dix derniers engagements de votre équipe. Marquez, d’après les e-mails et le calendrier et non de mémoire, pour lesquels vous avez demandé le jour dit.",
      "Mettez un rappel sur chaque engagement ouvert, à la minute de son échéance, dans votre propre calendrier.",
      "Marquez chacun\u00a0: demandé le jour dit, plus tard, ou jamais.",
      "Comparez les deux relevés. Dites les deux chiffres à l’équipe, et demandez ce qu’elle aurait deviné.",
    ],
    script:
      "Je croyais demander presque toujours quand quelque chose est à échéance. J’ai vérifié\u00a0: quatre fois sur dix. C’est de mon fait, et j’ai mis des rappels. Dites-le-moi quand j’en manque un.",
    message:
      "J’ai vérifié combien de fois j’ai vraiment demandé le jour où quelque chose était à échéance\u00a0: … sur dix. Je vais faire mieux et tenir le compte pendant un mois. Si j’en manque un des vôtres, dites-le\u00a0: «\u00a0Vous vouliez me demander où en est …\u00a0».",
  },
  "follow-peer-checks": {
    title: "Laisser les binômes faire le point entre eux",
    why: "Les engagements tiennent ici ({{team}} sur «\u00a0{{item}}\u00a0»). L’équipe peut maintenant porter cela elle-même, avec moins de vous.",
    steps: [
      "Formez des binômes de personnes qui se respectent, et laissez-les échanger un engagement par semaine.",
      "Donnez aux binômes dix minutes de la réunion d’équipe pour faire le point sur ce qui était dû.",
      "Restez en dehors. Ne demandez que ce dont les binômes ont besoin de votre part.",
      "Demandez ce que les binômes veulent garder, et décrivez-le à un autre manager.",
    ],
    script:
      "Vous tenez parole entre vous mieux que n’importe quelle liste ne vous y amènerait. Donnons-y dix minutes par semaine, sans moi.",
    message:
      "J’aimerais vous confier le point hebdomadaire\u00a0: des binômes de votre choix, un engagement chacun, dix minutes en réunion d’équipe. Je suis là pour ce dont vous avez besoin, pas pour écouter. Essayons-nous un mois\u00a0?",
  },
  "follow-hear-what-helps": {
    title: "Entendre de l’équipe quel suivi l’aide",
    why: "Votre équipe évalue «\u00a0{{item}}\u00a0» plus haut ({{team}}) que vous. Elle a remarqué quelque chose que vous faites sans y penser\u00a0; trouvez quoi avant de le changer.",
    steps: [
      "Demandez à trois commerciaux\u00a0: quand ma question vous a-t-elle aidé pour la dernière fois, et comment l’ai-je posée\u00a0?",
      "Écrivez les deux choses qu’ils nomment le plus. Ne faites rien d’autre autrement.",
      "Faites ces deux-là exprès avec les personnes que vous suivez le moins.",
      "Proposez-les à un manager dont l’équipe se sent contrôlée, avec les mots de vos commerciaux.",
    ],
    script:
      "Vous évaluez mon suivi plus haut que moi. Je ne cherche pas de compliments\u00a0: je veux savoir quoi garder. Quand ma question vous a-t-elle aidé pour la dernière fois\u00a0?",
    message:
      "Vous voyez mon suivi avec plus de bienveillance que moi. Pour que je ne laisse pas tomber la mauvaise chose\u00a0: dites-moi une fois où ma question a aidé, et comment je l’ai posée. Deux lignes suffisent largement.",
  },
};
