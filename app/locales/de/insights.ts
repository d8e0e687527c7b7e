import type { insights as english } from "../en/insights.ts";
import type { Translated } from "../translated.ts";

export const insights: Translated<typeof english, "de"> = {
  list: {
    title: "Ergebnisse",
    lead: "Jedes zeigt, wo die Ebenen Verschiedenes sehen.",
    emptyTitle: "Noch keine Ergebnisse",
    empty:
      "Sobald eine Diagnose beendet und veröffentlicht ist, steht ihre Heatmap hier. Nichts wird gezeigt, solange noch geantwortet wird.",
  },
  heatmap: {
    everyone: "Alle",
    where: "Teil des Unternehmens",
    row: "Thema und Frage",
    byParts: "Nach Teil",
    by: "Nach {{axis}}",
    pair: "{{upper}} – {{lower}}",
    noBands:
      "Nach {{axis}} wird hier nichts gezeigt. Nach einem Merkmal wird nur insgesamt und für große Teile aufgeschlüsselt, und nur, wo genug Personen geantwortet haben: Sehen Sie sich den Bereich darüber an.",
    interval: "{{low}} bis {{high}}",
    hiddenAnswered: "Eingeladen {{invited}} ({{name}})",
  },
  gaps: {
    points_one: "{{count}} Punkt",
    points_other: "{{count}} Punkte",
    pointsBetween: "{{low}} bis {{high}} Punkte",
    about: "etwa {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    band: "{{low}}–{{high}}\u00a0%",
    aboutTime: "in etwa {{value}}\u00a0% der Fälle",
    exactTime: "in {{value}}\u00a0% der Fälle",
    bandTime: "in {{low}}–{{high}}\u00a0% der Fälle",
  },
  detail: {
    back: "Zurück zur Heatmap",
    unit: "Alle",
    gapNone:
      "In diesem Teil lässt sich keine Ebene vergleichen: zu wenige Antworten oder zu nah an einer Nachbargruppe.",
    gapSentence: "{{upper}}: {{points}} über {{lower}}.",
    gapSentenceLow: "{{upper}}: {{points}} unter {{lower}}.",
    gapSentenceNone: "{{upper}} und {{lower}}: kein Unterschied, der größer ist, als die Auflösung zeigt.",
    whatAsked: "Was jede Ebene gefragt wurde und was sie sagt",
    level: "Ebene",
    wording: "Gefragt",
    says: "Sagt",
    saysFrequency: "Sagt (Anteil der Fälle)",
    saysAgreement: "Sagt (Anteil, der zustimmt)",
    n: "Antworten",
    tooFew: "zu wenige Antworten, um sie zu zeigen",
    unreported: "nicht gezeigt, wie zugesagt",
    chart: "Was jede Ebene sagt, so genau, wie es die Zahl der Antworten erlaubt",
    chartAxisFrequency: "% der Fälle",
    chartAxisAgreement: "% positiv",
    chartLow: "Von",
    chartHigh: "Bis",
    distribution: "Wie sich die Antworten verteilen",
    distributionNote: "Anteile der Antworten, auf 5\u00a0% gerundet. Gezeigt ab 50 Antworten, nur insgesamt.",
    categoriesAgreement: [
      "Stimme überhaupt nicht zu",
      "Stimme nicht zu",
      "Weder noch",
      "Stimme zu",
      "Stimme voll und ganz zu",
    ],
    gaps: "Die Lücken mit ihren 95-%-Intervallen",
    gap: "Lücke",
    interval: "Intervall",
    noInterval: {
      theme: "kein Intervall für ein Thema",
      fewClusters: "zu wenige Teams für ein Intervall",
      oneTeam: "nur ein Team, daher ist nicht zu sagen, wie Teams sich unterscheiden",
    },
    noIntervalOther: "kein Intervall",
    sure: "kaum Zufall",
    unsure: "könnte Zufall sein",
    parts: "In jedem Teil",
    part: "Teil",
    noParts: "Dieser Teil hat keine eigenen Teile, die gezeigt werden.",
    partsMany:
      "Zu viele Teile für eine Tabelle: {{parts}}. Diese heben sich über den Zufall hinaus ab; die Heatmap enthält alle.",
    partsManyNone:
      "Zu viele Teile für eine Tabelle: {{parts}}. Keiner hebt sich über den Zufall hinaus ab; die Heatmap enthält alle.",
    hidden: "zu wenige",
    breaks: "Der größte Teil der Lücke entsteht hier: {{upper}} – {{lower}}.",
    dyads: "Führungskräfte im Vergleich mit dem eigenen Team",
    dyadsOver: "Schätzen sich höher ein als ihr Team",
    dyadsUnder: "Schätzen sich niedriger ein",
    dyadsAgree: "Sehen es wie ihr Team",
    dyadsUndecided: "Nicht genug Antworten, um es zu sagen",
    dyadsNote:
      "Von {{managers}} Führungskräften, deren Teams freigegeben sind, gerundet. Nie, welche: Die eigene Antwort einer Führungskraft gehört ihr.",
    dyadsWithheld: {
      fewManagers: "Wie viele Führungskräfte sich über- oder unterschätzen, wird ab 20 Führungskräften gezeigt.",
      noVariation: "Zwischen den Teams ist kein Unterschied erkennbar.",
    },
    predictions: "Was vorhergesehen wurde und was ist",
    prediction: "Vorhersage ({{upper}}): {{predicted}} Zustimmung. Tatsächlich ({{lower}}): {{actual}}.",
    predictionGap: "Vorhergesehen abzüglich tatsächlich: {{difference}} Punkte ({{interval}}).",
    predictionOwn:
      "Eigene Sicht ({{upper}}) abzüglich dessen, was die Ebene darunter sagt: {{difference}} Punkte ({{interval}}).",
    predictionNote:
      "Wer sich hoch einschätzt und vorhersieht, dass andere es nicht tun, weiß von der Lücke. Wer zu viel vorhersieht, weiß nicht davon.",
    chartSentence:
      "Der Punkt ist, was eine Ebene sagt, der Balken, was die Rundung offenlässt. Eine Ebene mit Balken und ohne Punkt ist zu klein für eine Zahl.",
    cascade: "Von oben nach unten",
    cascadeSentence: "Die dicke Stufe trägt den größten Teil der Lücke.",
    cascadePlain: "Jeder Punkt ist, was eine Ebene sagt, von oben nach unten.",
    noBreak: "Von keiner einzelnen Stufe lässt sich sagen, dass sie den größten Teil der Lücke trägt.",
    step: "Stufe",
    breaksHere: "Wo es bricht",
    breaksMark: "der größte Teil der Lücke ist hier",
    dyadsAxis: "% der Führungskräfte",
    chartShares: "% der Antworten",
    beside: "Neben anderen derselben Ebene",
    standing: {
      above: "höher",
      below: "niedriger",
    },
    standingNone: "lassen sich nicht unterscheiden",
    standingNote:
      "Höher oder niedriger: mehr als durch Zufall, gemessen an dem, was diese Ebene sagt ({{lower}}), neben den anderen Teilen derselben Ebene. Plätze werden nicht genannt, da die kleinsten Teile immer die ersten und letzten wären.",
    skippedOften:
      "Mehr als ein Fünftel hat diese Frage übersprungen ({{lower}}); sie ist also vielleicht nicht für alle geeignet.",
    unanswered:
      "Auf dieser Ebene haben weniger geantwortet, als es zur Klärung bräuchte ({{tier}}): Mit den Antworten aller läge der Wert zwischen {{low}}\u00a0% und {{high}}\u00a0%.",
    actions: "Was daraufhin getan wird",
    toWords: "Lesen, was geschrieben wurde",
    explainSays:
      "Was eine Ebene sagt, ist bei Fragen nach der Häufigkeit der durchschnittliche Anteil der Fälle, bei den anderen der Anteil, der zustimmt.",
    explainInterval:
      "Das Intervall ist, was die Lücke vernünftigerweise sein kann, angesichts der Zahl der Antworten und der Unterschiede zwischen den Teams. Wo es die Null auslässt, ist die Lücke kaum Zufall.",
    reversed: "Diese Frage ist andersherum formuliert; sie wird umgedreht, sodass ein höherer Wert besser ist.",
    base: "Sich selbst etwas positiver zu sehen, als andere es tun, ist normal: in veröffentlichten Studien um etwa ein Drittel einer Standardabweichung.",
  },
  priorities: {
    title: "Welcher Wachstumstreiber kommt zuerst?",
    stated: "Reihenfolge der Leitung: {{order}}.",
    notStated: "Die eigene Reihenfolge der Leitung wird nicht gezeigt: Zu wenige aus der Leitung haben geantwortet.",
    level: "Ebene",
    first: "Stellt an die erste Stelle",
    namesFirst: "Nennen die erste Priorität der Leitung",
    overlap: "Anteil der drei wichtigsten der Leitung an den eigenen dreien",
    n: "Antworten",
  },
  words: {
    title: "In eigenen Worten",
    lead: "{{name}}. In zufälliger Reihenfolge gezeigt, aus Gruppen von mindestens {{threshold}}, getrennt von allen Werten.",
    none: "Hier wird nichts gezeigt: Weniger als {{threshold}} Personen dieses Teils haben etwas geschrieben, oder eine Nachbargruppe ist zu nah.",
    of: "{{tier}}, {{count}} Kommentare",
    search: "Ein Wort in diesen Kommentaren finden",
    searchNote:
      "Zu einem Wort werden Kommentare nur gezeigt, wenn mindestens {{threshold}} es enthalten. Die Suche bleibt in Ihrem Browser; niemand erfährt, wonach Sie suchen.",
    found: "{{tier}}: {{count}} Kommentare enthalten es",
    notFound: "{{tier}}: Weniger als {{threshold}} Kommentare enthalten es, daher wird keiner gezeigt.",
  },
  company: {
    listTitle: "Was Sie uns gesagt haben",
    listLead: "Ergebnisse, die für alle freigegeben sind, und was daraus folgt.",
    emptyTitle: "Noch ist nichts freigegeben",
    empty:
      "Wenn eine Diagnose, an der Sie beteiligt waren, beendet und veröffentlicht ist, finden Sie hier, was alle zusammen gesagt haben und was daraus folgt.",
    title: "Was Sie uns gesagt haben und was wir daraus machen",
    lead: "{{name}}, beendet: {{closed}}. {{participation}}",
    participation: "{{answered}} von {{invited}} haben geantwortet.",
    thanks:
      "Danke für Ihre Antworten. Alle im Unternehmen lesen dieselbe Seite; einzelne Antworten werden nie gezeigt.",
    told: "Was Sie uns gesagt haben",
    strongest: "Was am besten funktioniert",
    weakest: "Was am wenigsten funktioniert",
    furthest: "Was die Ebenen am unterschiedlichsten sehen",
    strongestItem: "„{{item}}“ – {{tier}}: {{value}}.",
    furthestItem: "„{{item}}“ – {{upper}}: {{upperValue}}, {{lower}}: {{lowerValue}}.",
    actions: "Was wir tun werden",
    actionsCount_one: "{{count}} Maßnahme ist für alle einsehbar: was, durch wen und bis wann.",
    actionsCount_other: "{{count}} Maßnahmen sind für alle einsehbar: was, durch wen und bis wann.",
    noActions:
      "Noch hat niemand eine Maßnahme geteilt. Wer an einer arbeitet, entscheidet selbst, ob sie hier steht. Fragen Sie Ihre Führungskraft, was in Ihrem Team geplant ist.",
    by: "{{owner}}, bis {{due}}",
    status: {
      accepted: "in Arbeit",
      done: "erledigt",
    },
    answersTo: "Antwort auf: {{theme}}",
    general: "Das Ergebnis als Ganzes",
    next: "Wie es weitergeht",
    nextTalk:
      "Ihre Führungskraft hat eine eigene Seite neben dem Ergebnis des Teams und spricht mit Ihnen darüber. Niemand auf den Ebenen darüber sieht diese Seite.",
    nextPulse:
      "Ein kurzer Puls stellt einige derselben Fragen noch einmal, damit Sie sehen können, ob sich etwas geändert hat.",
    carried: "Maßnahmen, die Sie mit anderen tragen",
    result: "Was jede Ebene sagt, Frage für Frage",
    resultNote:
      "Anteile der Fälle oder Anteile, die zustimmen, für das ganze Unternehmen. Kleine Gruppen werden als Spanne gezeigt, damit sich niemand errechnen lässt.",
    chart: "Was jede Ebene sagt, Thema für Thema",
    chartSentence:
      "Balken, die auseinanderliegen, zeigen, wo die Ebenen Verschiedenes sehen; lange Balken sind Spannen, wo nur wenige geantwortet haben.",
    certificate: "Was zugesagt wurde, und der Nachweis",
  },
  certificate: {
    title: "Was zugesagt und wie es gehalten wurde",
    lead: "{{name}}. Diese Seite ist das Zertifikat der Freigabe. Alle, die gefragt wurden, dürfen sie lesen.",
    promises: "Was zugesagt wurde",
    k: "Keine Zahl beruht auf weniger als {{k}} Antworten, weder allein noch in irgendeiner Verbindung mit den anderen.",
    kExcept:
      "Keine Zahl beruht auf weniger als {{k}} Antworten, weder allein noch in irgendeiner Verbindung mit den anderen. Die einzige Ausnahme ist, was die Leitung erwartet: Ihre Mitglieder waren einverstanden, gezeigt zu werden, auch wenn sie nur wenige sind.",
    comments: "Kommentare werden nur aus Gruppen von mindestens {{threshold}} gezeigt.",
    mode: {
      confidential: "{{tier}}: vertraulich. Die Verbindung zwischen Antworten und Personen wurde beim Ende getrennt.",
      attributed: "{{tier}}: Jede Person sieht die eigenen Antworten neben dem Ergebnis, sonst sieht sie niemand.",
      stated: "{{tier}}: zusammen gezeigt als Erwartung der Leitung, wie es angekündigt war.",
      unreported: "{{tier}}: nicht berichtet.",
    },
    proof: "Wie es geprüft wurde",
    support:
      "Die wenigsten Antworten, auf denen irgendeine Summe, Differenz oder Verbindung aller veröffentlichten Zahlen einer Frage beruht: {{minSupport}} (Beweis {{theorems}} der Methodik, geführt für {{proofs}} Verbindungen von Frage und Ebene).",
    supportNone: "Nichts wurde veröffentlicht, daher gibt es nichts zu verbinden.",
    groups:
      "{{published}} von {{eligible}} Gruppen, die groß genug waren, sind veröffentlicht; die anderen hätten zu viel über ihre Nachbarn verraten.",
    teams:
      "Teams mit mindestens {{k}} Antworten, von denen ein Ergebnis veröffentlicht ist: {{tiers}}. Ein Team sind alle einer Ebene unter einer Person, an die einige von ihnen berichten.",
    teamsOfTier: "{{tier}} {{published}} von {{eligible}}",
    inferable:
      "Antworten, die sich bei einem perfekten Angriff aus allem ableiten ließen, was zu jeder Frage in jeder Gruppe gezeigt wird, auch aus Verteilungen: {{inferable}} von {{total}}, keine davon negativ. Das ist eine Zählung an den wirklichen Daten und keine Behauptung, es gebe kein Risiko: Nicht enthalten sind Intervalle, Zahlen des ganzen Unternehmens wie Einschätzungen und Prioritäten, mehrere Fragen zusammen und was Menschen einander erzählen.",
    undecided_one: "Bei {{count}} davon ließ es sich nicht klären; sie ist mitgezählt.",
    undecided_other: "Bei {{count}} davon ließ es sich nicht klären; sie sind mitgezählt.",
    byPrograms_one:
      "Die Zählung nimmt alle Aufschlüsselungen zusammen. Sie wurde mit {{count}} linearen Programm gemacht, allein aus dem, was gezeigt wird.",
    byPrograms_other:
      "Die Zählung nimmt alle Aufschlüsselungen zusammen. Sie wurde mit {{count}} linearen Programmen gemacht, allein aus dem, was gezeigt wird.",
    byIntervals:
      "Die Zählung ist exakt: Entlang der Berichtslinie sagen Intervalle, durch die Gruppen fortgeführt, alles, was sich wissen lässt.",
    coarsened_one:
      "{{count}} Frage wurde für eine ganze Ebene zurückgehalten, weil eine negative Antwort festgestanden hätte.",
    coarsened_other:
      "{{count}}-mal wurde eine Frage für eine ganze Ebene zurückgehalten, weil eine negative Antwort festgestanden hätte.",
    frozen: "Die Freigabe wurde einmal gemacht, beim Ende, und ändert sich nie.",
    method: "Fassung der Methode",
    contractHash: "Hashwert der Zusagen, wie beim Start festgelegt (SHA-256)",
    hash: "Hashwert der Freigabe (SHA-256)",
    axes: "Aufgeschlüsselt nach",
    axesHierarchy: "nur der Berichtslinie",
    axesFurther: "der Berichtslinie, {{axes}}",
    merged: "In {{axis}} waren {{values}} eine Gruppe. Das gehörte zu dem, was beim Start zugesagt wurde.",
    breakdowns: "Was jede Aufschlüsselung zeigt",
  },
  axes: {
    title: "Was jede Aufschlüsselung zeigt und zurückhält",
    axis: "Aufschlüsselung",
    hierarchy: "Berichtslinie",
    level: "Für",
    of: {
      everyone: "alle",
      parts: "Teile",
    },
    groups: "Gruppen",
    results: "Gezeigte Ergebnisse",
    withheld: "Zurückgehalten",
    none: "nichts konnte gezeigt werden",
    coarsened_one:
      "{{axis}}, {{of}}: {{count}}-mal wurde eine Frage bei allen Gruppen einer Ebene zurückgehalten, weil sich eine einzelne Antwort hätte errechnen lassen.",
    coarsened_other:
      "{{axis}}, {{of}}: {{count}}-mal wurde eine Frage bei allen Gruppen einer Ebene zurückgehalten, weil sich eine einzelne Antwort hätte errechnen lassen.",
    note: "Gezählt über alle Ebenen: Ein Ergebnis ist, was eine Gruppe auf eine Frage sagt. Zurückgehalten wird es, wo weniger als {{k}} die Frage beantwortet haben, wo es sich mit anderen so verbinden ließe, dass eine Zahl auf weniger beruhte, und wo sich einzelne Antworten hätten errechnen lassen. Welcher dieser Gründe es war, wird im Einzelfall nicht gesagt. Gruppen, die aus denselben Gründen entfallen sind, sind hier nicht gezählt.",
  },
};
