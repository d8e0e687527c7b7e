import type { outcome as english } from "../en/outcome.ts";
import type { Translated } from "../translated.ts";

export const outcome: Translated<typeof english, "de"> = {
  link: "Hat es gewirkt? Laufendes abschließen, weiterführen oder ersetzen",
  title: "Hat es gewirkt?",
  lead: "Was aus Ihren Maßnahmen nach „{{name}}“ geworden ist. Nur Sie sehen diese Seite.",
  pulseSays: "Noch einmal gemessen in „{{pulse}}“, beendet: {{closed}}.",
  noPulse:
    "Es wurde noch nicht wieder gemessen, daher lässt sich über die Veränderung nichts sagen. Sie können eine Maßnahme trotzdem nach eigenem Urteil abschließen, weiterführen oder ersetzen.",
  empty: "In diesem Plan ist nichts in Arbeit oder erledigt.",
  about: "Zu: {{label}}",
  result: {
    doneNoticed: "Erledigt und bemerkt",
    doneUnnoticed: "Erledigt und nicht bemerkt",
    notDone: "Nicht erledigt",
    untold: "Erledigt; ob es bemerkt wurde, lässt sich nicht sagen",
  },
  noticedTeam: "Aus Ihrem Team sagen {{share}}, dass sie es bemerkt haben.",
  noticedArea:
    "Ihr Team ist zu klein, um gezeigt zu werden. Aus dem Bereich darum herum sagen {{share}}, dass sie etwas bemerkt haben.",
  notAsked: "Niemand wurde gefragt, ob es bemerkt wurde, oder es haben zu wenige geantwortet, um es zu sagen.",
  shareBand: "zwischen {{low}}\u00a0% und {{high}}\u00a0%",
  shareAbout: "etwa {{value}}\u00a0%",
  change: {
    teamLevel: "Was Ihr Team sagt",
    teamGap: "Die Lücke zwischen Ihnen und Ihrem Team",
    areaGap: "Die Lücke zwischen Führungskräften und ihren Leuten im Bereich um Ihr Team",
  },
  changed:
    "Vorher {{before}}, jetzt {{after}}: eine Veränderung um {{difference}} Punkte. Sie liegt zwischen {{low}} und {{high}}.",
  expected:
    "Ohne jedes Zutun läge es jetzt bei etwa {{expected}}: Was einmal auffällt, bewegt sich von selbst wieder zurück.",
  noExpected: "Es ist zu wenig freigegeben, um zu sagen, wohin es sich von selbst bewegt hätte.",
  untoldChange:
    "Die Veränderung lässt sich nicht sagen: Weder Ihr Team noch der Bereich darum herum hat in beiden Messungen genug Antworten. Sie können nach eigenem Urteil entscheiden.",
  decided: {
    closed: "Sie haben sie am {{on}} abgeschlossen.",
    continued: "Sie haben sich am {{on}} entschieden, sie weiterzuführen.",
    replaced: "Sie haben sich am {{on}} entschieden, stattdessen etwas anderes zu tun.",
  },
  word: "Ihr eigenes Urteil dazu",
  wordHint: "Für Sie selbst, wenn Sie mögen. Niemand sonst sieht es.",
  close: "Abschließen",
  continue: "Weiterführen",
  replace: "Ersetzen",
  choose: "Und jetzt?",
  saved: "Gespeichert.",
  next: "Etwas anderes aus dem Playbook wählen",
  nextPulse: "Ansehen, was das neue Ergebnis vorschlägt",
  back: "Zurück zu meinem Team",
  problems: {
    outdated:
      "Dies wurde geändert, seit Sie die Seite geöffnet haben. Sehen Sie es sich noch einmal an und entscheiden Sie dann.",
    tooMany:
      "Drei Maßnahmen sind schon in Arbeit, mehr sind nicht möglich. Erledigen Sie zuerst eine davon oder schließen Sie eine ab.",
    word: "Fassen Sie Ihr Urteil kürzer: höchstens 500 Zeichen.",
  },
  leaders: {
    link: "Was aus den Maßnahmen der Führungskräfte geworden ist",
    title: "Was aus den Maßnahmen geworden ist",
    lead: "Anteile der Führungskräfte, die nach „{{name}}“ über eine Maßnahme entschieden haben; nie wird gezeigt, um wen es geht. Eine Führungskraft mit mehreren Maßnahmen kann mehrfach zählen.",
    few: "Es haben noch weniger als {{count}} Führungskräfte entschieden, daher wird nichts gezeigt.",
    noticed: "Erledigt, und ihre Leute haben es bemerkt",
    unnoticed: "Erledigt, und ihre Leute haben es nicht bemerkt",
    notDone: "Nicht erledigt",
    share: "{{share}}\u00a0%",
  },
  pulse: {
    itemsLead: "Angehakt ist genau das, woran Führungskräfte und Leitung nach diesem Ergebnis arbeiten.",
    noticed: "Fragen, ob es bemerkt wurde",
    noticedHint:
      "Zu diesen Themen hat jemand allen gezeigt, was getan wird. Jedes bringt für jede Ebene eine Frage hinzu, freigegeben mit denselben Schwellen wie die anderen.",
  },
};
