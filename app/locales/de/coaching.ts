import type { coaching as english } from "../en/coaching.ts";
import type { Translated } from "../translated.ts";

export const coaching: Translated<typeof english, "de"> = {
  list: {
    title: "Mein Team",
    lead: "Was Ihr Team und Sie sehen, und was Sie daraus machen.",
    emptyTitle: "Noch ist hier nichts",
    empty:
      "Wenn eine Diagnose, auf die Sie geantwortet haben, beendet und veröffentlicht ist, finden Sie hier Ihre eigenen Antworten neben denen Ihres Teams und einen Plan mit höchstens drei Maßnahmen.",
  },
  report: {
    title_zero: "Ihr Plan wird erstellt",
    title_one: "Eines verdient Ihre Aufmerksamkeit",
    title_other: "{{count}} Dinge verdienen Ihre Aufmerksamkeit",
    leadTeam:
      "{{name}}. Ausgewählt aus Ihren eigenen Antworten und dem freigegebenen Ergebnis Ihres Teams. Nur Sie sehen diese Seite.",
    leadArea:
      "{{name}}. Ihr Team hat kein eigenes Ergebnis: zu wenige Antworten oder so nah an einer Nachbargruppe, dass sich einzelne Antworten errechnen ließen. An seiner Stelle steht der Bereich darum herum. Nur Sie sehen diese Seite.",
    leadNothing:
      "{{name}}. In Ihrem Umfeld haben zu wenige geantwortet, um etwas freizugeben, daher gibt es nichts, worauf ein Plan beruhen könnte.",
    notOwner:
      "Sie sind mit einer anderen Adresse angemeldet als der, die zu dieser Diagnose eingeladen wurde. Antworten und Plan der eingeladenen Person bleiben daher hier verschlossen.",
    making: "Laden Sie diese Seite in Kürze noch einmal.",
    plan: "Ihr Plan",
    open: "Ansehen",
    compare: "Ihre Antworten und die Ihres Teams",
    compareArea: "Ihre Antworten und die Ihres Bereichs",
    compareNote:
      "Der Wert Ihres Teams ist der Anteil der Fälle oder der Anteil, der zustimmt; eine Spanne, wo weniger als 20 geantwortet haben, damit sich niemand errechnen lässt. Sich selbst etwas positiver zu sehen, als andere es tun, ist normal.",
    areaValue: "Bereich: {{value}}",
    item: "Frage",
    own: "Sie",
    team: "Ihr Team",
    area: "Ihr Bereich",
    verdict: "Was das heißt",
    verdicts: {
      higher: "Sie sehen es positiver",
      lower: "Ihr Team sieht es positiver",
      same: "Sie sind sich einig",
      unclear: "Nicht genug Antworten, um es zu sagen",
      notAnswered: "Sie haben hierauf nicht geantwortet",
      notTeam: "Kein Teamergebnis zum Vergleichen",
    },
    noOwn:
      "Ihre eigenen Antworten sind nicht hier: Sie haben keine abgesendet, oder sie waren vertraulich und die Verbindung zu Ihnen wurde beim Ende getrennt.",
    tooFew: "zu wenige",
  },
  status: { proposed: "vorgeschlagen", accepted: "in Arbeit", done: "erledigt", replaced: "ersetzt" },
  action: {
    back: "Zurück zu meinem Team",
    due: "Bis {{due}}",
    owner: "Ausgeführt von {{owner}}",
    why: "Warum gerade dies",
    score: "Priorität {{score}} von 100",
    factors: {
      size: "Größe",
      importance: "Bedeutung",
      certainty: "Sicherheit",
      reach: "Reichweite",
    },
    factorsNote: "Jeder von 0,05 bis 1; die Priorität ist 100-mal die vierte Wurzel ihres Produkts.",
    steps: "Was zu tun ist",
    script: "Wie Sie es sagen können",
    target: "Woran Sie es merken",
    from: "Heute liegt es bei {{low}} bis {{high}}\u00a0%.",
    accept: "Diese Maßnahme annehmen",
    done: "Als erledigt markieren",
    reopen: "Wieder aufnehmen",
    share: "Allen zeigen",
    shareHint:
      "Alle im Unternehmen sehen dann unter „Was Sie uns gesagt haben“ ihren Titel, Ihren Namen und das Datum. Nie Ihre Zahlen oder Notizen. Wird sie geändert, ist sie wieder verborgen.",
    unshare: "Nicht mehr zeigen",
    shared: "Alle im Unternehmen sehen unter „Was Sie uns gesagt haben“ ihren Titel, Ihren Namen und das Datum.",
    notes: "Notizen",
    notesHint: "Nur Sie sehen sie.",
    note: "Notiz hinzufügen",
    addNote: "Notiz speichern",
    noNotes: "Noch keine Notizen.",
    edit: "Ändern",
    replace: "Ersetzen",
    replaceHint: "Ein anderer Weg zum selben Ziel. Die Maßnahme oben wird weggelegt.",
    replaceBy: "Stattdessen diese nehmen",
  },
  edit: {
    title: "Wie sie heißt",
    steps: "Schritte, einer je Zeile",
    due: "Bis",
    owner: "Wer sie ausführt",
    save: "Speichern",
    problems: {
      title: "Geben Sie ihr einen Namen mit höchstens 160 Zeichen",
      steps: "Schreiben Sie einen bis zehn Schritte, einen je Zeile",
      dueOn: "Wählen Sie ein Datum",
      ownerName: "Nennen Sie, wer sie ausführt",
      note: "Schreiben Sie zuerst etwas, höchstens 2.000 Zeichen",
    },
  },
  problems: {
    outdated:
      "Dies wurde in einem anderen Fenster geändert, seit Sie es geöffnet haben. Hier ist der jetzige Stand; wiederholen Sie es, wenn Sie es noch möchten.",
    tooMany:
      "Drei Maßnahmen sind schon in Arbeit, und mehr werden selten fertig. Schließen Sie zuerst eine ab oder ersetzen Sie eine.",
    refused: "Das geht mit dieser Maßnahme in ihrem jetzigen Stand nicht.",
  },
  saved: "Gespeichert.",
};
