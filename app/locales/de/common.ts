import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "de"> = {
  product: "Parallax",
  tagline: "Eine Sache, dreimal gefragt. Sehen, wo sich die Ebenen unterscheiden, und die Lücke schließen.",
  skip: "Zum Inhalt springen",
  menu: "Bereiche",
  nav: {
    studio: "Diagnosen",
    roster: "Personalliste",
    questionnaires: "Fragebögen",
    insights: "Lücken",
    coaching: "Mein Team",
    expectations: "Erwartungen",
    company: "Was Sie uns gesagt haben",
    actions: "Gemeinsame Maßnahmen",
    voice: "Aus dem Markt",
    members: "Mitglieder",
    audit: "Protokoll",
    account: "Konto",
    outbox: "Postausgang",
  },
  signOut: "Abmelden",
  organization: "Unternehmen",
  save: "Speichern",
  cancel: "Abbrechen",
  back: "Zurück",
  continue: "Weiter",
  optional: "freiwillig",
  errorSummary: "Es gibt ein Problem",
  close: "Schließen",
  answeredOf: "{{answered}} von {{invited}} haben geantwortet",
  toDiagnostics: "Zu den Diagnosen",
  closedOn: "Beendet: {{closed}}",
  none: "Keine",
  people_one: "{{count}} Person",
  people_other: "{{count}} Personen",
  errors: {
    notFound: {
      title: "Diese Seite gibt es nicht",
      body: "Vielleicht ist die Adresse falsch geschrieben, oder was hier war, wurde entfernt. Beginnen Sie noch einmal auf Ihrer ersten Seite.",
    },
    forbidden: {
      title: "Diese Seite ist nicht für Ihre Rolle",
      body: "Sie sind angemeldet, aber was Sie geöffnet haben, gehört zu einer anderen Rolle. Wenn Sie sie brauchen, bitten Sie die hauptverantwortliche Person Ihres Unternehmens in Parallax, Ihnen diese Rolle zu geben.",
    },
    tooMany: {
      title: "Zu viele Versuche",
      body: "Warten Sie eine Minute und versuchen Sie es dann noch einmal. Falls Sie gerade etwas abgesendet haben: Es ist nicht angekommen. Gehen Sie zurück und senden Sie es noch einmal.",
    },
    crossSite: {
      title: "Dieses Formular kam von einer anderen Website",
      body: "Zu Ihrer Sicherheit wurde es nicht angenommen, und nichts wurde geändert. Öffnen Sie die Seite noch einmal in diesem Browser und senden Sie das Formular von dort ab.",
    },
    badRequest: {
      title: "Das konnte nicht verstanden werden",
      body: "Etwas an der Anfrage war anders als erwartet, und nichts wurde geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.",
    },
    unexpected: {
      title: "Bei uns ist etwas schiefgegangen",
      body: "Nichts wurde halb gespeichert. Versuchen Sie es in einer Minute noch einmal. Wenn es wieder geschieht, nennen Sie denen, die Parallax für Sie betreiben, die Uhrzeit und dieses Zeichen: {{reference}}.",
    },
    home: "Zu Ihrer ersten Seite",
    signIn: "Anmelden",
  },
};
