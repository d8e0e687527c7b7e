import type { delivery as english } from "../en/delivery.ts";
import type { Translated } from "../translated.ts";

export const delivery: Translated<typeof english, "de"> = {
  problems: {
    title: "Personen, die keine E-Mail erreicht hat",
    lead: "Dass eine E-Mail nicht ankam, sagt nichts über Antworten, deshalb stehen hier Namen. Erinnerungen fehlen: Sie würden verraten, wer erinnert wurde.",
    none: "Jede Einladung wurde übergeben, und keine ist zurückgekommen.",
    name: "Name",
    email: "E-Mail-Adresse",
    state: "Was geschehen ist",
    noAddress: "keine",
    states: {
      bounced: "Kam zurück",
      complained: "Wurde als unerwünscht gemeldet. Dorthin wird nichts mehr verschickt",
      failed: "Wurde nicht verschickt",
      unconfirmed:
        "Vielleicht verschickt: Was daraus wurde, ist nicht bekannt, und von selbst wird es nicht wiederholt",
      noEmail: "Wurde nicht eingeladen: beim Start keine Adresse auf der Personalliste",
    },
    reasons: {
      "suppressed/bounced": "eine frühere E-Mail an diese Adresse kam zurück",
      "suppressed/complained": "eine frühere E-Mail an diese Adresse wurde als unerwünscht gemeldet",
      interrupted: "der Versand wurde unterbrochen, und der E-Mail-Dienst kann nichts dazu sagen",
      lapsed: "der E-Mail-Dienst hat fast einen Tag lang nicht geantwortet",
      closed: "die Diagnose war nicht mehr offen, als der Versand weiterging",
      answered: "der Versand wurde unterbrochen",
      changed: "der Versand wurde unterbrochen, und die E-Mail lautet seither anders",
    },
    detail: "{{state}}: {{reason}}",
    address: "Adresse von {{name}}",
    correct: "Berichtigen und schicken",
    correctFor: "Berichtigen und senden: {{name}}",
    again: "Noch einmal schicken",
    againTo: "Noch einmal schicken an {{name}}",
    againUnwanted:
      "An eine Adresse, von der eine E-Mail gemeldet wurde, wird nichts mehr geschickt. Fragen Sie {{name}} persönlich und geben Sie die gewünschte Adresse ein.",
    againAll: "Alle fehlgeschlagenen und ungewissen noch einmal schicken",
    againAllHint:
      "Die der ganzen Liste, auch über die ersten 200 hinaus. Manche ungewissen kommen vielleicht zweimal an. Zurückgekommene E-Mails sind nicht dabei.",
    more: "Gezeigt werden die ersten {{count}}.",
    requeued_one: "{{count}} E-Mail ist wieder unterwegs.",
    requeued_other: "{{count}} E-Mails sind wieder unterwegs.",
    corrected: "Die Adresse wurde berichtigt, und eine E-Mail mit neuem Link ist unterwegs.",
    notSent:
      "Nichts wurde geschickt: Die E-Mail ist unterwegs oder angekommen, oder die Diagnose ist nicht mehr offen.",
    invalid: "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.de",
    taken: "Jemand anderes auf der Personalliste hat diese Adresse",
    unchanged: "Geben Sie eine andere Adresse ein oder wählen Sie „Noch einmal schicken“",
    correctNote:
      "Eine neue Adresse erhält einen neuen Link. Was vielleicht mit dem alten Link geantwortet wurde, wird dort nicht gezeigt, und wer dort Antworten absendet, ersetzt es. Jede Änderung steht im Protokoll.",
    back: "Zurück zur Diagnose",
  },
  help: {
    title: "Jemand bittet um den Link oder um mehr Zeit",
    lead: "Die Person erhält eine E-Mail mit einem neuen Link, ob sie geantwortet hat oder nicht; Sie erfahren es nicht. Was gespeichert ist, bleibt erhalten. Der alte Link funktioniert dann nicht mehr.",
    email: "E-Mail-Adresse der Person",
    until: "Mehr Zeit",
    untilHint: "Nur für diese Person. Ergebnisse werden berechnet, wenn die letzte solche Frist um ist.",
    noDays: "Nein, nur ein neuer Link",
    days_one: "{{count}} Tag länger als für die anderen",
    days_other: "{{count}} Tage länger als für die anderen",
    submit: "Neuen Link schicken",
    done: "Eine E-Mail mit neuem Link ist unterwegs an {{name}}.",
    nobody: "Niemand mit dieser Adresse wurde eingeladen",
    underway: "Gerade werden E-Mails verschickt. Versuchen Sie es in einer Minute noch einmal",
    suppressed:
      "E-Mails an diese Adresse kommen zurück oder wurden als unerwünscht gemeldet. Sie steht in der Liste oben: Berichtigen Sie die Adresse dort.",
    extended_one:
      "{{count}} Person hat mehr Zeit. Bis zum Ende werden keine Antwortzahlen gezeigt: Eine Zahl, die sich spät noch ändert, würde verraten, wessen Antwort es ist.",
    extended_other:
      "{{count}} Personen haben mehr Zeit. Bis zum Ende werden keine Antwortzahlen gezeigt: Eine Zahl, die sich spät noch ändert, würde verraten, wessen Antwort es ist.",
  },
  sender: {
    title: "Von wem die E-Mails kommen",
    lead: "Was Ihre Leute im Posteingang sehen. Bleibt es leer, ist es der Absender dieser Installation: {{sender}}.",
    name: "Name",
    nameHint: "Zum Beispiel „Personalabteilung {{organization}}“.",
    nameProblem: "Höchstens 60 Zeichen, ohne @, Anführungszeichen oder spitze Klammern",
    address: "Adresse",
    addressHint:
      "Unter {{domain}}, der Domain, mit der Sie sich angemeldet haben, oder einer Subdomain. Wer Parallax betreibt, muss sie zuvor beim E-Mail-Dienst eingerichtet haben.",
    addressProblem: "Geben Sie eine Adresse unter {{domain}} oder einer Subdomain ein oder lassen Sie das Feld leer",
    replyTo: "Antworten gehen an",
    replyToHint: "Jemand liest, was die Leute zurückschreiben. Leer: an den Absender.",
    replyToProblem: "Geben Sie eine E-Mail-Adresse ein oder lassen Sie das Feld leer",
    submit: "Speichern",
    saved: "Gespeichert. Es gilt ab jetzt für jede E-Mail.",
    test: "Test-E-Mail an {{email}} schicken",
    testHint: "Mit dem, was gespeichert ist. Sie zeigt, was der E-Mail-Dienst zum Absender sagt.",
    testSent: "Der E-Mail-Dienst hat die Test-E-Mail angenommen. Sehen Sie im Posteingang und im Spam-Ordner nach.",
    testFailed: "Der E-Mail-Dienst hat sie nicht angenommen: {{problem}}",
    testTooMany: "Das wurde oft versucht. Warten Sie eine Viertelstunde.",
    testSubject: "Test-E-Mail von {{organization}}",
    testHeading: "So kommen Ihre E-Mails an",
    testBody:
      "Sie haben Parallax um diese E-Mail gebeten, um zu sehen, von wem die E-Mails von {{organization}} kommen. Niemand sonst hat sie erhalten.",
    testButton: "Zurück zu Parallax",
    link: "Von wem die E-Mails kommen",
    back: "Zurück zu den Diagnosen",
  },
};
