import type { LetterTexts } from "../translated.ts";

export const emails: LetterTexts<"fr"> = {
  invitation: {
    subject: "{{organization}}\u00a0: votre regard sur «\u00a0{{diagnostic}}\u00a0»",
    preview: "Quelques minutes sur un téléphone, sans compte. Ouvert jusqu’au {{closes}}.",
    heading: "Que voit-on depuis votre place\u00a0?",
    greeting: "Bonjour {{name}},",
    ask: "{{organization}} pose les mêmes questions à la direction, aux managers et aux commerciaux, pour voir où les niveaux diffèrent. Votre regard compte autant que celui de n’importe qui.",
    practical_one:
      "Cela prend environ {{count}} minute, se fait sur un téléphone et sans compte. Vous pouvez vous arrêter et reprendre plus tard, et modifier vos réponses jusqu’au {{closes}}.",
    practical_many:
      "Cela prend environ {{count}} minutes, se fait sur un téléphone et sans compte. Vous pouvez vous arrêter et reprendre plus tard, et modifier vos réponses jusqu’au {{closes}}.",
    practical_other:
      "Cela prend environ {{count}} minutes, se fait sur un téléphone et sans compte. Vous pouvez vous arrêter et reprendre plus tard, et modifier vos réponses jusqu’au {{closes}}.",
    button: "Répondre maintenant",
    promisesHeading: "Qui verra quoi",
    code: "Sur un ordinateur partagé, ouvrez {{address}} et saisissez plutôt ce code\u00a0: {{code}}",
    personal: "Ce lien est personnel. Merci de ne pas le transmettre.",
    newLink: "Si le lien ne fonctionne pas, ou si un ou une collègue n’a jamais reçu cet e-mail\u00a0: {{newLink}}",
    noReminders: "Pour ne pas recevoir de rappel\u00a0: {{remindersLink}} Vous pourrez répondre malgré tout.",
  },
  link: {
    subject: "{{organization}}\u00a0: votre lien pour «\u00a0{{diagnostic}}\u00a0»",
    heading: "Voici votre lien",
    ask: "Votre lien pour «\u00a0{{diagnostic}}\u00a0» a été demandé, sur la page des liens perdus ou par l’équipe qui mène l’enquête. Si ce n’était pas vous, vous n’avez rien à faire\u00a0: il n’a été envoyé à personne d’autre.",
  },
  reminder: {
    subject: "{{organization}}\u00a0: encore ouvert jusqu’au {{closes}}",
    heading: "Il est encore temps de répondre",
    ask: "Il y a quelques jours, nous vous avons demandé votre regard sur «\u00a0{{diagnostic}}\u00a0». Si vous avez quelques minutes, le lien ci-dessous est toujours le vôtre. Il se ferme le {{closes}}. Si vous avez répondu entre-temps, vous n’avez rien à faire.",
    extended:
      "Il y a plus de temps que prévu\u00a0: la clôture était annoncée pour le {{first}}, le questionnaire reste maintenant ouvert jusqu’au {{closes}}.",
    only: "Toute personne qui n’a pas répondu à une certaine date reçoit ce message automatiquement. Personne dans votre organisation ne sait qui a répondu et qui n’a pas répondu.",
  },
  cancellation: {
    subject: "{{organization}}\u00a0: «\u00a0{{diagnostic}}\u00a0» est annulé",
    preview: "Vous n’avez rien à faire. Les réponses déjà données ont été supprimées.",
    heading: "«\u00a0{{diagnostic}}\u00a0» est annulé",
    said: "{{organization}} a annulé «\u00a0{{diagnostic}}\u00a0», pour lequel nous vous avions demandé votre avis. Vous n’avez rien à faire.",
    destroyed: "Toutes les réponses données ont été supprimées, et il n’y a aucun résultat. Personne n’en a rien vu.",
    button: "Voir que c’est annulé",
    nothing: "Votre ancien lien n’accepte plus de réponses.",
  },
  test: {
    subject: "[Essai] {{subject}}",
    note: "Ceci est un essai, envoyé à personne d’autre. Le bouton ouvre un aperçu où rien n’est enregistré.",
  },
  promises: {
    confidential_one:
      "Vos réponses sont confidentielles. Les résultats sont montrés uniquement pour des groupes d’au moins {{count}} réponse, et deux résultats de cette enquête mis ensemble ne révèlent jamais un groupe plus petit.",
    confidential_many:
      "Vos réponses sont confidentielles. Les résultats sont montrés uniquement pour des groupes d’au moins {{count}} réponses, et deux résultats de cette enquête mis ensemble ne révèlent jamais un groupe plus petit.",
    confidential_other:
      "Vos réponses sont confidentielles. Les résultats sont montrés uniquement pour des groupes d’au moins {{count}} réponses, et deux résultats de cette enquête mis ensemble ne révèlent jamais un groupe plus petit.",
    attributed:
      "Vos réponses vous sont montrées à côté du résultat de votre équipe, et à personne d’autre sous votre nom.",
    attributedTop:
      "Vos réponses sont présentées avec celles des autres membres de la direction comme ce que la direction attend. Si vous êtes peu nombreux, cela peut mener à vous.",
    unreported: "Les réponses de votre niveau sont comptées, mais présentées à personne.",
    breakdown: "Les résultats sont aussi montrés par\u00a0: {{axes}}. La même règle vaut pour chaque groupe.",
    comments_one:
      "Ce que vous écrivez est montré mot pour mot, sans votre nom, et seulement parmi au moins {{count}} commentaire.",
    comments_many:
      "Ce que vous écrivez est montré mot pour mot, sans votre nom, et seulement parmi au moins {{count}} commentaires.",
    comments_other:
      "Ce que vous écrivez est montré mot pour mot, sans votre nom, et seulement parmi au moins {{count}} commentaires.",
    frozen: "Ces règles ont été fixées au départ. Personne ne peut les changer.",
  },
  signIn: {
    subject: "Votre lien de connexion à Parallax",
    preview_one: "Valable une fois, pendant {{count}} minute.",
    preview_many: "Valable une fois, pendant {{count}} minutes.",
    preview_other: "Valable une fois, pendant {{count}} minutes.",
    heading: "Se connecter à Parallax",
    ask_one:
      "Appuyez sur le bouton dans le navigateur que vous voulez utiliser. Le lien est valable une fois, pendant {{count}} minute.",
    ask_many:
      "Appuyez sur le bouton dans le navigateur que vous voulez utiliser. Le lien est valable une fois, pendant {{count}} minutes.",
    ask_other:
      "Appuyez sur le bouton dans le navigateur que vous voulez utiliser. Le lien est valable une fois, pendant {{count}} minutes.",
    button: "Se connecter",
    notYou:
      "Si vous n’avez rien demandé, vous pouvez ignorer ce message\u00a0: sans lui, personne ne peut se connecter.",
  },
  outbox: {
    title: "E-mails envoyés",
    lead: "Cette installation n’a pas de prestataire d’e-mail\u00a0: ses e-mails sont conservés ici au lieu d’être envoyés. Les plus récents d’abord.",
    empty:
      "Pas encore d’e-mails. Ils apparaissent ici d’eux-mêmes, un instant après qu’une personne demande un lien de connexion ou qu’un diagnostic s’ouvre.",
    subject: "Objet",
    to: "À",
    at: "Quand",
    all: "Tous les e-mails",
    showing: "Les {{count}} e-mails les plus récents",
    find: "Chercher par adresse ou objet",
    search: "Chercher",
    from: "De",
    missing: "Cet e-mail n’est plus ici.",
  },
};
