import type { coaching as english } from "../en/coaching.ts";
import type { Translated } from "../translated.ts";

export const coaching: Translated<typeof english, "fr"> = {
  list: {
    title: "Mon équipe",
    lead: "Ce que votre équipe et vous voyez, et ce que vous en faites.",
    emptyTitle: "Encore rien ici",
    empty:
      "Quand un diagnostic auquel vous avez répondu est clos et publié, vous trouvez ici vos propres réponses à côté de celles de votre équipe, et un plan de trois actions au plus.",
  },
  report: {
    title_zero: "Votre plan est en préparation",
    title_one: "Un point mérite votre attention",
    title_many: "{{count}} points méritent votre attention",
    title_other: "{{count}} points méritent votre attention",
    leadTeam:
      "{{name}}. Choisi d’après vos propres réponses et le résultat publié de votre équipe. Cette page n’est visible que par vous.",
    leadArea:
      "{{name}}. Votre équipe n’a pas de résultat propre\u00a0: trop peu de réponses, ou si proche d’un groupe voisin que des réponses isolées pourraient être déduites. Le périmètre qui l’entoure en tient lieu. Cette page n’est visible que par vous.",
    leadNothing:
      "{{name}}. Trop peu de personnes ont répondu autour de vous pour publier quoi que ce soit\u00a0: il n’y a rien sur quoi bâtir un plan.",
    notOwner:
      "Votre connexion utilise une autre adresse que celle qui a été invitée à ce diagnostic\u00a0: les réponses et le plan de la personne invitée restent donc fermés ici.",
    making: "Rechargez cette page dans un instant.",
    plan: "Votre plan",
    open: "Regarder",
    compare: "Vos réponses et celles de votre équipe",
    compareArea: "Vos réponses et celles de votre périmètre",
    compareNote:
      "La valeur de votre équipe est la part du temps, ou la part d’accord\u00a0; une fourchette là où moins de 20 personnes ont répondu, pour que personne ne puisse être déduit. Se voir un peu plus favorablement que les autres ne le font est courant.",
    areaValue: "périmètre\u00a0: {{value}}",
    item: "Question",
    own: "Vous",
    team: "Votre équipe",
    area: "Votre périmètre",
    verdict: "Ce que cela dit",
    verdicts: {
      higher: "Vous le voyez plus favorablement",
      lower: "Votre équipe le voit plus favorablement",
      same: "Vous êtes d’accord",
      unclear: "Pas assez de réponses pour le dire",
      notAnswered: "Vous n’y avez pas répondu",
      notTeam: "Pas de résultat d’équipe à comparer",
    },
    noOwn:
      "Vos propres réponses ne sont pas ici\u00a0: vous n’en avez pas envoyé, ou elles étaient confidentielles et le lien avec vous a été coupé à la clôture.",
    tooFew: "trop peu",
  },
  status: { proposed: "proposée", accepted: "en cours", done: "terminée", replaced: "remplacée" },
  action: {
    back: "Retour à mon équipe",
    due: "Pour le {{due}}",
    owner: "Menée par {{owner}}",
    why: "Pourquoi celle-ci",
    score: "Priorité {{score}} sur 100",
    factors: {
      size: "ampleur",
      importance: "importance",
      certainty: "certitude",
      reach: "portée",
    },
    factorsNote: "Chacun de 0,05 à 1\u00a0; la priorité est 100 fois la racine quatrième de leur produit.",
    steps: "Que faire",
    script: "Comment le dire",
    target: "À quoi vous le verrez",
    from: "Aujourd’hui, cela se situe entre {{low}} et {{high}}\u00a0%.",
    accept: "Accepter cette action",
    done: "Marquer comme terminée",
    reopen: "Rouvrir",
    share: "La montrer à tous",
    shareHint:
      "Toute l’organisation voit alors son titre, votre nom et la date dans «\u00a0Ce que vous nous avez dit\u00a0». Jamais vos chiffres ni vos notes. La modifier la masque à nouveau.",
    unshare: "Ne plus la montrer",
    shared: "Toute l’organisation voit son titre, votre nom et la date dans «\u00a0Ce que vous nous avez dit\u00a0».",
    notes: "Notes",
    notesHint: "Visibles par vous uniquement.",
    note: "Ajouter une note",
    addNote: "Garder la note",
    noNotes: "Pas encore de notes.",
    edit: "Modifier",
    replace: "Remplacer",
    replaceHint: "Une autre façon d’aborder la même chose. Celle du dessus est mise de côté.",
    replaceBy: "Prendre plutôt celle-ci",
  },
  edit: {
    title: "Son intitulé",
    steps: "Étapes, une par ligne",
    due: "Échéance",
    owner: "Qui la mène",
    save: "Enregistrer",
    problems: {
      title: "Donnez un intitulé de 160 caractères au plus",
      steps: "Écrivez d’une à dix étapes, une par ligne",
      dueOn: "Choisissez une date",
      ownerName: "Indiquez qui la mène",
      note: "Écrivez d’abord quelque chose, 2\u00a0000 caractères au plus",
    },
  },
  problems: {
    outdated:
      "Ceci a été modifié dans une autre fenêtre depuis que vous l’avez ouvert. Voici l’état actuel\u00a0; recommencez si vous le voulez toujours.",
    tooMany:
      "Trois actions sont déjà en cours, et c’est autant qu’on en mène à bien. Terminez-en ou remplacez-en d’abord une.",
    refused: "Cela n’est pas possible avec cette action dans son état actuel.",
  },
  saved: "Enregistré.",
};
