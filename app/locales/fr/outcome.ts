import type { outcome as english } from "../en/outcome.ts";
import type { Translated } from "../translated.ts";

export const outcome: Translated<typeof english, "fr"> = {
  link: "Cela a-t-il marché\u00a0? Clore, continuer ou remplacer ce qui est en cours",
  title: "Cela a-t-il marché\u00a0?",
  lead: "Ce que sont devenues vos actions après «\u00a0{{name}}\u00a0». Personne d’autre que vous ne voit cette page.",
  pulseSays: "Mesuré à nouveau dans «\u00a0{{pulse}}\u00a0», clos le {{closed}}.",
  noPulse:
    "Il n’y a pas encore eu de nouvelle mesure\u00a0: on ne peut donc rien dire du changement. Vous pouvez quand même clore, continuer ou remplacer une action, selon votre propre avis.",
  empty: "Rien n’est en cours ni terminé dans ce plan.",
  about: "À propos de\u00a0: {{label}}",
  result: {
    doneNoticed: "Fait, et remarqué",
    doneUnnoticed: "Fait, et pas remarqué",
    notDone: "Pas fait",
    untold: "Fait\u00a0; on ne peut pas dire si cela a été remarqué",
  },
  noticedTeam: "Part de votre équipe qui dit l’avoir remarqué\u00a0: {{share}}.",
  noticedArea:
    "Votre équipe est trop petite pour être montrée. Part du périmètre qui l’entoure qui dit avoir remarqué quelque chose\u00a0: {{share}}.",
  notAsked: "On n’a demandé à personne si cela a été remarqué, ou trop peu ont répondu pour le dire.",
  shareBand: "entre {{low}}\u00a0% et {{high}}\u00a0%",
  shareAbout: "environ {{value}}\u00a0%",
  change: {
    teamLevel: "Ce que dit votre équipe",
    teamGap: "L’écart entre vous et votre équipe",
    areaGap: "L’écart entre les managers et leurs équipes, dans le périmètre autour de la vôtre",
  },
  changed:
    "{{before}} avant, {{after}} maintenant\u00a0: un changement de {{difference}} points. Il se situe entre {{low}} et {{high}}.",
  expected:
    "Sans rien faire, ce serait maintenant environ {{expected}}\u00a0: ce qui se distingue une fois revient de soi-même vers la moyenne.",
  noExpected: "Trop peu de résultats sont publiés pour dire où cela en serait venu de soi-même.",
  untoldChange:
    "On ne peut pas dire quel est le changement\u00a0: ni votre équipe ni le périmètre qui l’entoure n’ont assez de réponses dans les deux mesures. Vous pouvez décider selon votre propre avis.",
  decided: {
    closed: "Vous l’avez close le {{on}}.",
    continued: "Vous avez décidé le {{on}} de continuer.",
    replaced: "Vous avez décidé le {{on}} de faire autre chose à la place.",
  },
  word: "Votre propre avis",
  wordHint: "Pour vous, si vous le souhaitez. Personne d’autre ne le voit.",
  close: "La clore",
  continue: "Continuer",
  replace: "La remplacer",
  choose: "Et maintenant\u00a0?",
  saved: "Enregistré.",
  next: "Choisir autre chose dans le playbook",
  nextPulse: "Voir ce que propose le nouveau résultat",
  back: "Retour à mon équipe",
  problems: {
    outdated: "Ceci a été modifié depuis que vous avez ouvert la page. Regardez à nouveau, puis décidez.",
    tooMany: "Trois actions sont déjà en cours, c’est le maximum. Terminez ou clôturez d’abord l’une d’elles.",
    word: "Raccourcissez votre avis\u00a0: 500 caractères au plus.",
  },
  leaders: {
    link: "Ce que sont devenues les actions des managers",
    title: "Ce que sont devenues les actions",
    lead: "Parts des managers qui ont décidé d’une action après «\u00a0{{name}}\u00a0», sans jamais dire de qui il s’agit. Un manager qui a plusieurs actions peut compter dans plusieurs parts.",
    few: "Moins de {{count}} managers ont décidé jusqu’ici\u00a0: rien n’est donc montré.",
    noticed: "Fait, et leurs équipes l’ont remarqué",
    unnoticed: "Fait, et leurs équipes ne l’ont pas remarqué",
    notDone: "Pas fait",
    share: "{{share}}\u00a0%",
  },
  pulse: {
    itemsLead: "Est coché exactement ce à quoi travaillent les managers et la direction après ce résultat.",
    noticed: "Demander si cela a été remarqué",
    noticedHint:
      "Sur ces thèmes, quelqu’un a montré à tous ce qu’il fait. Chacun ajoute une question pour chaque niveau, publiée avec les mêmes seuils que les autres.",
  },
};
