import type { SurveyTexts } from "../translated.ts";

export const survey: SurveyTexts<"de"> = {
  intro: {
    title: "{{organization}} bittet um Ihre Sicht",
    lead_one:
      "„{{diagnostic}}“ dauert etwa {{count}} Minute. Geschäftsleitung, Führungskräfte und Mitarbeitende im Vertrieb werden nach denselben Dingen gefragt, um zu sehen, wo sich die Ebenen unterscheiden.",
    lead_other:
      "„{{diagnostic}}“ dauert etwa {{count}} Minuten. Geschäftsleitung, Führungskräfte und Mitarbeitende im Vertrieb werden nach denselben Dingen gefragt, um zu sehen, wo sich die Ebenen unterscheiden.",
    promises: "Wer sieht was",
    practical: "Gut zu wissen",
    points: [
      "Ihre Antworten werden laufend gespeichert. Sie können unterbrechen und später mit demselben Link weitermachen, auch auf einem anderen Gerät.",
      "Sie können sie bis {{closes}} ändern oder zurückziehen. Wenn Sie sie nicht absenden, zählt trotzdem, was gespeichert ist, sofern es mindestens die Hälfte ist.",
      "Es gibt keine richtigen Antworten. Wenn etwas nicht auf Sie zutrifft oder Sie es nicht sagen können, geben Sie das an.",
    ],
    start: "Beginnen",
    resume: "Dort weitermachen, wo Sie aufgehört haben",
    again: "Ihre Antworten ansehen oder ändern",
    submitted: "Sie haben Ihre Antworten abgesendet. Vielen Dank.",
  },
  page: {
    progress: "Seite {{page}} von {{pages}}, {{left}}",
    left_one: "noch etwa {{count}} Min.",
    left_other: "noch etwa {{count}} Min.",
    leftLittle: "noch weniger als eine Minute",
    title: "{{title}}, Seite {{page}} von {{pages}}",
    wrong: "Problem: {{title}}",
    frequency: "In wie viel Prozent der Fälle ist das so? 0\u00a0% heißt nie, 100\u00a0% heißt immer.",
    agreement: "Wie sehr stimmen Sie zu?",
    prediction: "Anteil Ihrer Mitarbeitenden",
    cannotSay: "Trifft auf mich nicht zu oder kann ich nicht sagen",
    rankHint: "1 ist am wichtigsten. Vergeben Sie jeden Rang nur einmal oder lassen Sie alle leer.",
    noRank: "–",
    commentHint:
      "Worte können Sie verraten: Lassen Sie Namen und eindeutige Einzelheiten weg. Höchstens {{longest, number}} Zeichen. Lassen Sie das Feld leer, wenn es auf Sie nicht zutrifft.",
    next: "Speichern und weiter",
    send: "Meine Antworten absenden",
    later: "Speichern und später fertig machen",
    back: "Speichern und zurück",
    who: {
      confidential_one: "Wer das sieht: nur Gruppen mit mindestens {{count}} Antwort",
      confidential_other: "Wer das sieht: nur Gruppen mit mindestens {{count}} Antworten",
      attributed: "Wer das sieht: Sie, neben dem Ergebnis Ihres Teams",
      attributedTop: "Wer das sieht: berichtet zusammen mit der übrigen Geschäftsleitung",
      unreported: "Wer das sieht: niemand",
      open_one: "Wer das sieht: im Wortlaut, unter mindestens {{count}} Kommentar",
      open_other: "Wer das sieht: im Wortlaut, unter mindestens {{count}} Kommentaren",
    },
    language: "Sprache",
    fallback: "Einige Texte gibt es nur auf Englisch.",
    finish: "Speichern und an diesem Computer beenden",
    hour: "Dieser Computer ist eine Stunde lang freigeschaltet. Beenden Sie hier, bevor Sie gehen.",
    problem: "{{problem}}:",
    status: {
      saving: "Wird gespeichert …",
      saved: "Gespeichert",
      offline:
        "Noch nicht gespeichert: keine Verbindung. Lassen Sie diese Seite offen; gespeichert wird, sobald es wieder eine Verbindung gibt.",
      late: "Nicht gespeichert: Die Befragung ist beendet. Was vorher gespeichert wurde, zählt.",
      refused: "Noch nicht gespeichert. Es wird von selbst wieder versucht, und wenn Sie unten einen Knopf drücken.",
    },
    themes: { rest: "Ihre Einschätzung und die Prioritäten", open: "In Ihren eigenen Worten" },
  },
  agreement: {
    a1: "Stimme überhaupt nicht zu",
    a2: "Stimme nicht zu",
    a3: "Weder noch",
    a4: "Stimme zu",
    a5: "Stimme voll und ganz zu",
  },
  problems: {
    choose: "Wählen Sie eine Antwort oder geben Sie an, dass es auf Sie nicht zutrifft",
    notAnAnswer: "Wählen Sie eine der gezeigten Antworten",
    rankAll: "Geben Sie jeder Priorität einen Rang oder lassen Sie alle leer",
    rankTwice: "Geben Sie jeder Priorität einen anderen Rang",
    tooLong: "Kürzen Sie das auf höchstens {{longest, number}} Zeichen",
  },
  summary: "Auf dieser Seite stimmt etwas nicht. Was in Ordnung war, ist gespeichert.",
  missing: "Hier fehlt noch eine Antwort. Alle anderen sind gespeichert.",
  done: {
    title: "Vielen Dank. Ihre Antworten sind da.",
    body: "Sie können sie mit demselben Link bis {{closes}} ändern. Danach werden sie versiegelt und die Ergebnisse berechnet.",
    afterwards: "Die Ergebnisse werden allen gezeigt, sobald sie freigegeben sind, zusammen mit dem, was daraus folgt.",
    change: "Meine Antworten ansehen oder ändern",
    withdraw: "Meine Antworten zurückziehen",
    withdrawHint:
      "Zurückziehen löscht alles, was Sie geantwortet haben. Das lässt sich nicht rückgängig machen, aber Sie können bis zum Ende neu antworten.",
    withdrawn: "Ihre Antworten wurden gelöscht.",
    withdrawnBody:
      "Von Ihren Antworten ist nichts mehr da. Sie können mit demselben Link bis {{closes}} erneut antworten.",
  },
  later: {
    title: "Gespeichert",
    body: "Kommen Sie mit demselben Link vor {{closes}} zurück. Was Sie gespeichert haben, bleibt erhalten.",
    resume: "Jetzt weitermachen",
  },
  closed: {
    late: "Die Seite, die Sie gerade abgesendet haben, kam danach und wurde nicht gespeichert.",
    title: "Diese Befragung ist beendet",
    body: "Ende war: {{closes}}. Antworten können nicht mehr gegeben oder geändert werden. Was Sie bis dahin abgesendet hatten, zählt, und ebenso, was gespeichert war, sofern es mindestens die Hälfte war.",
  },
  notYet: {
    title: "Noch nicht geöffnet",
    body: "Sie sind eingeladen, aber die Befragung hat noch nicht begonnen. Versuchen Sie es später noch einmal mit dem Link.",
  },
  cancelled: {
    title: "Diese Befragung wurde abgesagt",
    body: "Es gibt nichts zu beantworten. Was Sie vielleicht gespeichert haben, geht in keine Ergebnisse ein.",
  },
  unknown: {
    title: "Dieser Link funktioniert nicht",
    body: "Vielleicht wurde er beim Kopieren abgeschnitten oder durch einen neueren ersetzt. Öffnen Sie ihn noch einmal aus der neuesten E-Mail oder lassen Sie sich den Link noch einmal schicken.",
    newLink: "Link noch einmal erhalten",
  },
  newLink: {
    title: "Link noch einmal erhalten",
    lead: "Geben Sie die dienstliche E-Mail-Adresse ein, die Ihr Unternehmen von Ihnen hat. Wenn dafür eine Befragung offen ist, kommt innerhalb weniger Minuten eine E-Mail mit Ihrem Link.",
    email: "Ihre dienstliche E-Mail-Adresse",
    submit: "Link schicken",
    problem: "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@firma.de",
    tooMany: "Das wurde zu oft angefordert. Versuchen Sie es in einer Viertelstunde noch einmal.",
    sentTitle: "Sehen Sie in Ihrem Posteingang nach",
    sent: "Wenn für {{email}} eine Befragung offen ist, ist eine E-Mail mit dem Link unterwegs. Diese Auskunft ist bei jeder Adresse dieselbe.",
    missing:
      "Nach zehn Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, prüfen Sie die Adresse oder fragen Sie das Team, das die Befragung durchführt, welche Adresse es von Ihnen hat.",
    again: "Eine andere Adresse versuchen",
  },
  reminders: {
    title: "Keine Erinnerungen mehr?",
    body: "Solange eine Befragung offen ist, wird einmal erinnert. Antworten können Sie trotzdem, mit dem Link in Ihrer E-Mail.",
    stop: "Keine Erinnerungen mehr schicken",
    stoppedTitle: "Sie erhalten keine Erinnerungen mehr",
    stopped:
      "Niemand erfährt davon. Ihr Link funktioniert weiterhin, und Sie können antworten, solange die Befragung offen ist.",
    again: "Doch wieder Erinnerungen schicken",
    resumedTitle: "Sie können wieder Erinnerungen erhalten",
    resumed: "Bei jeder Befragung, auf die Sie nicht geantwortet haben, erhalten Sie höchstens eine Erinnerung.",
    unknown: {
      title: "Dieser Link funktioniert nicht",
      body: "Vielleicht wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn noch einmal aus der E-Mail.",
    },
  },
  failed: {
    title: "Etwas ist schiefgegangen",
    body: "Was Sie gespeichert haben, bleibt erhalten. Gehen Sie zurück und versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie Ihrer Personalabteilung dieses Zeichen: {{reference}}.",
  },
  code: {
    title: "An einem gemeinsam genutzten Computer antworten",
    lead: "Geben Sie den Code aus Ihrer E-Mail ein. Auf diesem Computer bleibt nichts gespeichert, und das Formular schließt sich nach einer Stunde von selbst.",
    label: "Code",
    hint: "Zwölf Buchstaben und Ziffern, zum Beispiel 7KQM-2XPH-9RTV. Großschreibung, Leerzeichen und Striche spielen keine Rolle.",
    go: "Mein Formular öffnen",
    wrong: "Dieser Code öffnet kein Formular. Vergleichen Sie ihn Zeichen für Zeichen mit Ihrer E-Mail.",
    locked:
      "Es wurden zu viele Codes eingegeben, die es nicht gibt. Codes sind bis zu 15 Minuten lang gesperrt. Der Link in Ihrer E-Mail funktioniert weiterhin.",
    finished: "An diesem Computer beendet",
    finish: "An diesem Computer beenden",
    finishedBody:
      "Was Sie gespeichert haben, bleibt erhalten. Mit dem Code oder dem Link aus Ihrer E-Mail können Sie weitermachen oder etwas ändern.",
    over: "Ihre Stunde an diesem Computer ist um",
    overBody: "Was Sie gespeichert haben, bleibt erhalten. Geben Sie Ihren Code noch einmal ein, um weiterzumachen.",
  },
};
