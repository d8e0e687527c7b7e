import type { findings as english } from "../en/findings.ts";
import type { Translated } from "../translated.ts";

export const findings: Translated<typeof english, "de"> = {
  headline: {
    says: {
      time: "„{{label}}“: {{upper}} {{upperValue}} der Fälle, {{lower}} {{lowerValue}}.",
      notTime:
        "„{{label}}“, Anteil der Fälle, in denen es nicht geschieht: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      agree: "„{{label}}“, Zustimmung: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      disagree: "„{{label}}“, Ablehnung: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    },
    rank: {
      largest:
        "Das ist die größte von {{count}} Lücken ({{upper}} – {{lower}}): {{points}}, mindestens aber {{least}}.",
      surest:
        "Von {{count}} Lücken ({{upper}} – {{lower}}) ist keine sicherer groß: {{points}} wie gezeigt, mindestens aber {{least}}.",
      only: "Das ist die einzige Lücke ({{upper}} – {{lower}}), die gezeigt werden kann: {{points}}, mindestens aber {{least}}.",
      reverse:
        "Hier ist die untere Ebene positiver ({{lower}}) als die obere ({{upper}}), um mindestens {{least}}. Keine Lücke in der umgekehrten Richtung ist sicher.",
    },
    breaks: "Der größte Teil entsteht hier: {{upper}} – {{lower}}.",
    partsAll: "Sie zeigt sich in allen {{count}} Teilen der Organisation, die sich vergleichen lassen.",
    partsSome:
      "Sie zeigt sich in {{same}} der {{count}} Teile, die sich vergleichen lassen; in den anderen könnte sie Zufall sein.",
    partsMixed:
      "Sie zeigt sich in {{same}} der {{count}} Teile, die sich vergleichen lassen; in {{opposite}} ist es umgekehrt.",
    agree: "Die Ebenen sind sich weitgehend einig",
    agreeLead_one: "Die eine Lücke zwischen zwei Ebenen kann nicht größer sein als {{points}}.",
    agreeLead_other:
      "Keine der {{count}} Lücken zwischen den Ebenen besteht sicher, und keine kann größer sein als {{points}}.",
    open: "Keine Lücke zwischen den Ebenen ist sicher",
    openLead_one:
      "Die eine Lücke könnte Zufall sein. Bei so wenigen Antworten könnte sie auch so groß sein: {{points}}.",
    openLead_other:
      "Jede der {{count}} Lücken könnte Zufall sein. Mit den vorhandenen Antworten könnten Lücken dieser Größe unbemerkt bleiben: bis zu {{points}}.",
    noIntervals: "Es gibt Lücken, und nichts sagt, wie sicher sie sind",
    noIntervalsLead_one: "Zu wenige Teams haben geantwortet, um die eine Lücke von Zufall zu unterscheiden.",
    noIntervalsLead_other:
      "Zu wenige Teams haben geantwortet, um eine der {{count}} Lücken von Zufall zu unterscheiden.",
    oneLevel: "Nur eine Ebene kann gezeigt werden: {{tier}}",
    oneLevelLead:
      "Eine Lücke braucht zwei Ebenen. Auf den anderen haben zu wenige geantwortet, oder ihre Antworten werden nicht berichtet, wie vor der ersten Frage zugesagt.",
    tooFew: "Zu wenige Antworten, um hier etwas zu zeigen",
    tooFewLead: "Keine Zahl dieses Teils der Organisation beruht auf genug Antworten.",
  },
  pages: {
    title: "Seiten dieses Ergebnisses",
    result: "Kurz gesagt",
    heatmap: "Heatmap",
    strategy: "Strategie und Prioritäten",
    trend: "Veränderung seit einem früheren Zeitpunkt",
    words: "In eigenen Worten",
    certificate: "Was zugesagt wurde, und der Nachweis",
  },
  first: {
    of: "{{name}}, {{part}}",
    toHeatmap: "Jede Lücke in der Heatmap ansehen",
  },
  gap: {
    says: {
      time: "{{upper}}: {{upperValue}} der Fälle; {{lower}}: {{lowerValue}}.",
      notTime: "Anteil der Fälle, in denen es nicht geschieht: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      agree: "Zustimmung: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      disagree: "Ablehnung: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    },
  },
  sense: {
    time: "Anteil der Fälle:",
    notTime: "Anteil der Fälle, in denen es nicht geschieht:",
    agree: "Anteil, der zustimmt:",
    disagree: "Anteil, der nicht zustimmt:",
  },
  levelSays: "{{tier}} {{value}}",
  certainty: {
    title: "Wer geantwortet hat und wie sicher das ist",
    answered: "{{tier}}: {{answered}} von {{invited}} haben geantwortet.",
    sure: "Lücken zwischen zwei Ebenen, die kaum Zufall sind: {{sure}} von {{count}}. Die anderen können Zufall sein.",
    unknown: "Lücken, zu denen zu wenige Teams geantwortet haben, um sie von Zufall zu unterscheiden: {{count}}.",
    thin: "Auf dieser Ebene haben so viele nicht geantwortet, dass die Fehlenden manche Ergebnisse ändern könnten: {{tier}}. Bei jeder Frage steht, um wie viel.",
  },
  matter: {
    title: "Die Lücken, auf die es am meisten ankommt",
    none: "Keine Lücke ist sicher, bei der eine Ebene es positiver sieht als die darunter.",
    size: "Der Abstand beträgt {{points}}, mindestens aber {{least}}.",
    sizeBetween: "Der Abstand beträgt zwischen {{low}} und {{high}} Punkten.",
    unstable: "Ob sie dazugehört, hängt davon ab, wie die Gründe gegeneinander gewichtet werden.",
  },
  factors: {
    size: {
      name: "Wie groß sie ist",
      low: "klein",
      middle: "mittel",
      high: "groß",
    },
    certainty: {
      name: "Wie sicher sie ist",
      low: "sie könnte klein sein",
      middle: "wahrscheinlich mehr als eine kleine",
      high: "fast sicher mehr als eine kleine",
    },
    reach: {
      name: "Wie viele sie betrifft",
      parts: {
        low: "wenige Personen sind in Teilen, die sie haben",
        middle: "etwa die Hälfte ist in Teilen, die sie haben",
        high: "die meisten Personen sind in Teilen, die sie haben",
      },
      answers: {
        low: "wenige der Gefragten haben geantwortet",
        middle: "etwa die Hälfte der Gefragten hat geantwortet",
        high: "die meisten Gefragten haben geantwortet",
      },
    },
  },
  strengths: {
    title: "Was gut läuft",
    none: "Nichts sticht heraus: Auf keiner Ebene ist es sicher besser, als die Ebene darüber denkt, und nichts wird auf jeder Ebene positiv gesehen.",
    hidden: "Besser, als die Ebene darüber denkt. Wert, gesagt und bewahrt zu werden:",
    shared: "Auf jeder Ebene positiv gesehen:",
  },
  problems: {
    title: "Wo alle Ebenen dasselbe Problem sehen",
    lead: "Hier ist keine Lücke zu schließen: Jede Ebene sagt, dass es nicht gut ist.",
  },
  actions: {
    title: "Was getan wird",
    none: "Noch hat niemand eine Maßnahme geteilt. Was geteilt wird, entscheiden die Führungskräfte selbst.",
    underWay_one: "{{count}} geteilte Maßnahme ist in Arbeit.",
    underWay_other: "{{count}} geteilte Maßnahmen sind in Arbeit.",
    done_one: "{{count}} geteilte Maßnahme ist erledigt.",
    done_other: "{{count}} geteilte Maßnahmen sind erledigt.",
    note: "Gezählt werden nur Maßnahmen, die von den Verantwortlichen geteilt wurden, und nur als Anzahl.",
  },
  explain: {
    what: "Was diese Zahlen bedeuten",
    why: "Warum gerade diese, und was die Balken bedeuten",
    gap: "Eine Lücke ist, was eine Ebene sagt, abzüglich dessen, was eine andere sagt, in Punkten von hundert. Jede Ebene hat dieselbe Frage von ihrem Standort aus beantwortet.",
    sure: "Kaum Zufall: Würden alle an einem anderen Tag noch einmal antworten, wäre die Lücke fast sicher noch da. Etwa eine von zehn so genannten kann trotzdem Zufall sein.",
    least:
      "„Mindestens“ ist das kleinere Ende dessen, was die Lücke vernünftigerweise sein kann, angesichts der Zahl der Antworten und der Unterschiede zwischen den Teams.",
    rounded:
      "Kleine Gruppen werden als Spanne gezeigt, größere gerundet, damit sich niemand errechnen lässt. Gerundet wird hin zu weniger Sicherheit, nie hin zu mehr.",
    score: "Vier Dinge werden multipliziert; eine Lücke steht also nur dann vorn, wenn alle vier für sie sprechen.",
    size: "Größe: die Lücke, nachdem das Glück abgezogen ist. Die größte von vielen Lücken ist meist zum Teil Glück, deshalb wird jede ein wenig zu den anderen hin gezogen.",
    importance: "Bedeutung: wie viel davon abhängt. Niemand wurde gefragt, deshalb zählt sie für alle gleich.",
    certainty: "Sicherheit: wie wahrscheinlich die Lücke mehr als eine kleine ist.",
    reach:
      "Reichweite: welcher Anteil der betroffenen Personen in Teilen der Organisation ist, in denen sie sich zeigt.",
  },
  strategy: {
    title: "Weiß der Vertrieb vor Ort, was zuerst kommt?",
    titleKnown: "{{tier}}: {{shown}} stellen an die erste Stelle, was die Leitung an die erste Stelle stellt",
    lead: "{{name}}. Die Leitung hat geordnet, was sie vom Vertrieb am meisten will. Die anderen Ebenen haben geordnet, was sie glauben, dass die Leitung will.",
    none: "In dieser Diagnose wurde niemand gebeten, Prioritäten zu ordnen.",
    tooFew: "Zu wenige haben die Prioritäten geordnet, um zu zeigen, wie.",
    notStated:
      "Die eigene Reihenfolge der Leitung wird nicht gezeigt: Zu wenige aus der Leitung haben geordnet, oder ihre Antworten werden nicht berichtet. Daher sagt nichts, wie nah ihr die anderen sind.",
    order: "Wie jede Ebene sie ordnet",
    orderLead: "Platz eins ist, was eine Ebene im Durchschnitt an die erste Stelle stellt.",
    priority: "Priorität",
    chart:
      "Jede Linie ist eine Priorität, von Ebene zu Ebene. Linien, die sich kreuzen, sind Prioritäten, die auf dem Weg nach unten die Plätze tauschen.",
    place: "Platz",
    table: "Dasselbe als Tabelle",
    apart: "Wie nah jede Ebene der Reihenfolge der Leitung ist",
    level: "Ebene",
    namesFirst: "Nennen die erste Priorität der Leitung zuerst",
    overlap: "Von den ersten dreien der Leitung unter den eigenen",
    sameOrder: "Reihenfolge insgesamt",
    oneMind: "Untereinander",
    n: "Antworten",
    tau: {
      same: "weitgehend gleich",
      partly: "teils gleich",
      unrelated: "kaum ein Zusammenhang",
      opposite: "eher umgekehrt",
    },
    concordance: {
      one: "weitgehend einig",
      some: "teils einig",
      none: "alle für sich",
    },
    value: "{{words}} ({{value}})",
    felt: "Gefühlte neben gezeigter Klarheit",
    feltLead:
      "Wer sagt, dass die Reihenfolge klar ist, neben denen, die dann nennen, was die Leitung an die erste Stelle stellt. Wo das Erste weit über dem Zweiten liegt, sind Menschen sich einer Reihenfolge sicher, die nicht die der Leitung ist.",
    feltItem: "Stimmen zu: „{{label}}“",
    feltNone: "Diese Diagnose hat niemanden gefragt, ob die Reihenfolge klar ist.",
    feltHigher: "{{tier}}: Mehr sagen, dass sie klar ist ({{felt}}), als die erste Priorität nennen ({{shown}}).",
    feltLower: "{{tier}}: Mehr nennen die erste Priorität ({{shown}}), als sagen, dass sie klar ist ({{felt}}).",
    feltSame:
      "{{tier}}: Etwa gleich viele sagen, dass sie klar ist ({{felt}}), wie die erste Priorität nennen ({{shown}}).",
    explainFirst:
      "Der Anteil einer Ebene, bei dem der eigene erste Platz derselbe ist wie der erste Platz der Leitung.",
    explainOverlap:
      "Wie viele der drei Prioritäten, die die Leitung an die ersten Stellen setzt, im Durchschnitt unter den ersten dreien der Personen einer Ebene sind, als Anteil.",
    explainTau:
      "„Reihenfolge insgesamt“ vergleicht je zwei Prioritäten: Der Wert ist eins, wo beide Reihenfolgen bei allen übereinstimmen, minus eins, wo sie entgegengesetzt sind, und null, wo sie nichts miteinander zu tun haben.",
    explainMind:
      "„Untereinander“ sagt, wie weit Personen einer Ebene gleich ordnen: eins, wo alle dieselbe Reihenfolge angeben, null, wo es keine gemeinsame Reihenfolge gibt.",
  },
  chart: {
    loading: "Das Diagramm wird geladen.",
    table: "Dasselbe als Tabelle",
  },
  trend: {
    title: "Von {{count}} Lücken wurden {{smaller}} kleiner und {{larger}} größer, mehr als durch Zufall",
    titleCalm: "Keine von {{count}} Lücken hat sich sicher stärker verändert, als solche Lücken von selbst schwanken",
    titleFew: "Zu wenige Antworten, um zu sagen, was sich verändert hat",
    titleNone: "Noch nichts zum Vergleichen",
    lead: "{{name}}, beendet: {{closed}}, neben {{earlier}}, beendet: {{earlierClosed}}. Nur Fragen, die Wort für Wort gleich gestellt wurden.",
    leadNone:
      "{{name}}. Sobald denselben Befragten dieselben Fragen zweimal gestellt wurden, steht die Veränderung hier.",
    choose: "Vergleichen mit",
    wave: "{{name}}, beendet: {{closed}}",
    between: "{{pair}}",
    chart: "Jede Lücke damals, jetzt und wie sie zu erwarten war, wenn nichts getan worden wäre",
    chartSentence:
      "Voller Punkt: jetzt, mit dem Intervall als Balken. Hohler Punkt: damals. Strich: was zu erwarten war, da große Lücken zum Teil Glück sind und von selbst schrumpfen.",
    axis: "Lücke in Punkten",
    item: "Frage",
    level: "Ebene",
    earlier: "Damals",
    later: "Jetzt",
    expected: "Erwartet",
    change: "Veränderung mit Intervall",
    changeValue: "{{change}} ({{low}} bis {{high}})",
    fromTo: "Die Lücke war {{earlier}} und ist jetzt {{later}}.",
    tooFew: "zu wenige Antworten, um es zu sagen",
    othersUnsure: "Andere, die Zufall sein können: {{unsure}}.",
    othersHidden: "Andere, bei denen in einer der beiden zu wenige geantwortet haben: {{hidden}}.",
    verdict: {
      smaller: "Sie wurde sicher kleiner, um mehr, als sie es von selbst geworden wäre.",
      larger: "Sie wurde sicher größer, um mehr, als sie es von selbst geworden wäre.",
      drift: "Sie hat sich sicher verändert, aber nicht mehr, als eine solche Lücke von selbst schwankt.",
      noDrift:
        "Sie hat sich sicher verändert. Zu wenige Fragen zeigen, wie weit eine solche Lücke von selbst schwankt.",
    },
    levels: "Was jede Ebene damals sagte und jetzt sagt",
    levelsLead:
      "Zwischen welchen Werten die Veränderung liegt, soweit die Rundung es wissen lässt; wie viel davon Zufall ist, steht oben bei den Lücken.",
    levelsOpen: "Jede Frage, Ebene für Ebene",
    possible: "Veränderung zwischen",
    explainChange:
      "Die Veränderung ist die Lücke jetzt abzüglich der Lücke damals. Ihr Intervall ist aus den beiden freigegebenen Intervallen gebildet und eher zu breit als zu schmal.",
    explainExpected:
      "Erwartet: wie eine Lücke beim nächsten Mal aussieht, wenn nichts getan wird. Die größten Lücken sind meist zum Teil Glück, und Glück wiederholt sich nicht, deshalb schrumpfen sie von selbst. Nur was darüber hinausgeht, zählt als Veränderung.",
    explainFew:
      "Eine Veränderung wird nur gezeigt, wo beide Male genug Personen geantwortet haben; kleinere Gruppen werden damals und jetzt gezeigt, ohne Veränderung. Jedes der beiden Ergebnisse wurde für sich als sicher nachgewiesen; beide zusammen nicht.",
  },
};
