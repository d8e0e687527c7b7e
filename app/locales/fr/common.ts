import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "fr"> = {
  product: "Parallax",
  tagline: "Une même question, posée trois fois. Voir où les niveaux diffèrent, et combler l’écart.",
  skip: "Aller au contenu",
  menu: "Rubriques",
  nav: {
    studio: "Diagnostics",
    roster: "Personnel",
    questionnaires: "Questionnaires",
    insights: "Écarts",
    coaching: "Mon équipe",
    expectations: "Attentes",
    company: "Ce que vous nous avez dit",
    actions: "Actions communes",
    voice: "Du marché",
    members: "Membres",
    audit: "Journal",
    account: "Compte",
    outbox: "Boîte d’envoi",
  },
  signOut: "Se déconnecter",
  organization: "Organisation",
  save: "Enregistrer",
  cancel: "Annuler",
  back: "Retour",
  continue: "Continuer",
  optional: "facultatif",
  errorSummary: "Il y a un problème",
  close: "Fermer",
  answeredOf: "Réponses\u00a0: {{answered}} sur {{invited}}",
  toDiagnostics: "Vers les diagnostics",
  closedOn: "Clos le {{closed}}",
  none: "Aucun",
  people_one: "{{count}} personne",
  people_many: "{{count}} personnes",
  people_other: "{{count}} personnes",
  errors: {
    notFound: {
      title: "Cette page n’existe pas",
      body: "L’adresse est peut-être mal saisie, ou ce qui se trouvait ici a été supprimé. Repartez de votre première page.",
    },
    forbidden: {
      title: "Cette page n’est pas pour votre rôle",
      body: "Votre session est ouverte, mais ce que vous avez ouvert relève d’un autre rôle. Si vous en avez besoin, demandez à la personne propriétaire de votre organisation dans Parallax de vous le donner.",
    },
    tooMany: {
      title: "Trop d’essais",
      body: "Attendez une minute, puis réessayez. Si vous étiez en train d’envoyer quelque chose, cela n’est pas arrivé\u00a0: revenez en arrière et envoyez-le à nouveau.",
    },
    crossSite: {
      title: "Ce formulaire a été envoyé d’un autre site",
      body: "Pour votre sécurité, il n’a pas été accepté, et rien n’a été modifié. Ouvrez à nouveau la page dans ce navigateur et envoyez-le de là.",
    },
    badRequest: {
      title: "Cette demande n’a pas pu être comprise",
      body: "Quelque chose dans la demande n’était pas conforme, et rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.",
    },
    unexpected: {
      title: "Un problème est survenu de notre côté",
      body: "Rien n’a été enregistré à moitié. Réessayez dans une minute. Si cela se reproduit, donnez l’heure et cette référence à ceux qui exploitent Parallax pour vous\u00a0: {{reference}}.",
    },
    home: "Aller à votre première page",
    signIn: "Se connecter",
  },
};
