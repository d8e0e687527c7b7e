import type { LetterTexts } from "../translated.ts";

export const emails: LetterTexts<"de"> = {
  invitation: {
    subject: "{{organization}}: Ihre Sicht zu „{{diagnostic}}“",
    preview: "Wenige Minuten am Smartphone, ohne Konto. Offen bis {{closes}}.",
    heading: "Wie sieht es von Ihrem Platz aus?",
    greeting: "Guten Tag {{name}},",
    ask: "{{organization}} fragt Geschäftsleitung, Führungskräfte und Mitarbeitende im Vertrieb nach denselben Dingen, um zu sehen, wo sich die Ebenen unterscheiden. Ihre Sicht zählt so viel wie jede andere.",
    practical_one:
      "Es dauert etwa {{count}} Minute, geht am Smartphone und braucht kein Konto. Sie können unterbrechen und später weitermachen und Ihre Antworten bis {{closes}} ändern.",
    practical_other:
      "Es dauert etwa {{count}} Minuten, geht am Smartphone und braucht kein Konto. Sie können unterbrechen und später weitermachen und Ihre Antworten bis {{closes}} ändern.",
    button: "Jetzt antworten",
    promisesHeading: "Wer sieht was",
    code: "An einem gemeinsam genutzten Computer öffnen Sie {{address}} und geben stattdessen diesen Code ein: {{code}}",
    personal: "Der Link gilt nur für Sie. Bitte geben Sie ihn nicht weiter.",
    newLink:
      "Falls der Link nicht funktioniert oder diese E-Mail bei jemandem aus Ihrem Team nicht angekommen ist: {{newLink}}",
    noReminders: "Wenn Sie keine Erinnerungen möchten: {{remindersLink}} Antworten können Sie trotzdem.",
  },
  link: {
    subject: "{{organization}}: Ihr Link zu „{{diagnostic}}“",
    heading: "Hier ist Ihr Link",
    ask: "Ihr Link zu „{{diagnostic}}“ wurde angefordert, auf der Seite für verlorene E-Mails oder über das Team, das die Befragung durchführt. Wenn das nicht Sie waren, brauchen Sie nichts zu tun: Er ging an niemanden sonst.",
  },
  reminder: {
    subject: "{{organization}}: noch offen bis {{closes}}",
    heading: "Sie können noch antworten",
    ask: "Vor einigen Tagen haben wir Sie um Ihre Sicht zu „{{diagnostic}}“ gebeten. Wenn Sie ein paar Minuten haben: Der Link unten gilt weiterhin für Sie, und zwar bis {{closes}}. Falls Sie inzwischen geantwortet haben, brauchen Sie nichts zu tun.",
    extended:
      "Es gibt mehr Zeit als zunächst gesagt: Schluss sollte am {{first}} sein, offen ist die Befragung nun bis {{closes}}.",
    only: "Wer bis zu einem bestimmten Tag nicht geantwortet hat, erhält dies von selbst. Niemand in Ihrem Unternehmen erfährt, wer geantwortet hat und wer nicht.",
  },
  cancellation: {
    subject: "{{organization}}: „{{diagnostic}}“ wurde abgesagt",
    preview: "Sie brauchen nichts zu tun. Bereits gegebene Antworten wurden gelöscht.",
    heading: "„{{diagnostic}}“ wurde abgesagt",
    said: "{{organization}} hat „{{diagnostic}}“ abgesagt, wozu wir Sie um Ihre Sicht gebeten hatten. Sie brauchen nichts zu tun.",
    destroyed:
      "Alle gegebenen Antworten wurden gelöscht, und es gibt keine Ergebnisse. Niemand hat etwas davon gesehen.",
    button: "Nachsehen, dass abgesagt ist",
    nothing: "Ihr bisheriger Link nimmt keine Antworten mehr an.",
  },
  test: {
    subject: "[Probe] {{subject}}",
    note: "Dies ist eine Probe und ging an niemanden sonst. Der Knopf öffnet eine Vorschau, in der nichts gespeichert wird.",
  },
  promises: {
    confidential_one:
      "Ihre Antworten sind vertraulich. Ergebnisse werden nur für Gruppen mit mindestens {{count}} Antwort gezeigt, und auch zwei Ergebnisse dieser Befragung zusammen verraten keine kleinere Gruppe.",
    confidential_other:
      "Ihre Antworten sind vertraulich. Ergebnisse werden nur für Gruppen mit mindestens {{count}} Antworten gezeigt, und auch zwei Ergebnisse dieser Befragung zusammen verraten keine kleinere Gruppe.",
    attributed:
      "Ihre Antworten werden Ihnen neben dem Ergebnis Ihres Teams gezeigt und sonst niemandem unter Ihrem Namen.",
    attributedTop:
      "Ihre Antworten werden zusammen mit denen der übrigen Geschäftsleitung als deren Erwartung berichtet. Wenn Sie nur wenige sind, kann das auf Sie hindeuten.",
    unreported: "Die Antworten Ihrer Ebene werden gezählt, aber niemandem berichtet.",
    breakdown: "Ergebnisse werden auch aufgeteilt gezeigt nach: {{axes}}. Für jede Gruppe gilt dieselbe Regel.",
    comments_one:
      "Was Sie in eigenen Worten schreiben, wird im Wortlaut gezeigt, ohne Ihren Namen und nur unter mindestens {{count}} Kommentar.",
    comments_other:
      "Was Sie in eigenen Worten schreiben, wird im Wortlaut gezeigt, ohne Ihren Namen und nur unter mindestens {{count}} Kommentaren.",
    frozen: "Diese Regeln wurden zu Beginn festgelegt. Niemand kann sie ändern.",
  },
  signIn: {
    subject: "Ihr Anmeldelink für Parallax",
    preview_one: "Gilt einmal, {{count}} Minute lang.",
    preview_other: "Gilt einmal, {{count}} Minuten lang.",
    heading: "Bei Parallax anmelden",
    ask_one:
      "Drücken Sie auf den Knopf in dem Browser, den Sie verwenden möchten. Der Link gilt einmal, {{count}} Minute lang.",
    ask_other:
      "Drücken Sie auf den Knopf in dem Browser, den Sie verwenden möchten. Der Link gilt einmal, {{count}} Minuten lang.",
    button: "Anmelden",
    notYou:
      "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun: Ohne diese E-Mail kann sich niemand anmelden.",
  },
  outbox: {
    title: "Verschickte E-Mails",
    lead: "Diese Installation hat keinen E-Mail-Dienst. Ihre E-Mails werden daher hier abgelegt, statt verschickt zu werden. Die neuesten zuerst.",
    empty:
      "Noch keine E-Mails. Sie erscheinen hier von selbst, einen Moment nachdem jemand einen Anmeldelink anfordert oder eine Diagnose beginnt.",
    subject: "Betreff",
    to: "An",
    at: "Wann",
    all: "Alle E-Mails",
    showing: "Die neuesten {{count}} E-Mails",
    find: "Nach Adresse oder Betreff suchen",
    search: "Suchen",
    from: "Von",
    missing: "Diese E-Mail ist nicht mehr hier.",
  },
};
