import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";

export const playbook: Translated<typeof english, "de"> = {
  kind: { coaching: "Coaching", communication: "Kommunikation" },
  patterns: {
    leaderHigher: "Sie sehen „{{item}}“ positiver ({{own}}) als Ihr Team ({{team}}).",
    leaderLower:
      "Ihr Team sieht „{{item}}“ positiver ({{team}}) als Sie ({{own}}). Das ist eine Stärke, die benannt und bewahrt gehört.",
    bothLow:
      "Sie und Ihr Team sind sich einig, dass „{{item}}“ nicht da ist, wo es sein sollte ({{team}}). Das ist ein gemeinsames Problem, und niemand ist schuld.",
    breakAbove:
      "Bei „{{item}}“ ändert sich der Blick über Ihnen, zwischen Leitung und Führungskräften. Ihr Team sagt {{team}}.",
    breakBelow:
      "Bei „{{item}}“ ändert sich der Blick zwischen Führungskräften und Mitarbeitenden. Ihr Team sagt {{team}}, und Sie können etwas daran ändern.",
    predictionOff: "Sie hatten bei „{{item}}“ mehr Zustimmung erwartet, als es gab: Ihr Team sagt {{team}}.",
    smallTeam: "Ihr Team hat zu „{{item}}“ kein eigenes Ergebnis. Im Bereich darum herum liegt es bei {{team}}.",
    strong: "„{{item}}“ gelingt: Ihr Team sagt {{team}}. Bleiben Sie dabei und geben Sie weiter, wie Sie es machen.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "Sie stimmen zu",
    undecided: "Sie sind unentschieden",
    disagree: "Sie stimmen nicht zu",
  },
  measure: "„{{item}}“ bei {{to}} oder mehr, wenn noch einmal gefragt wird",
  plays: {
    "direction-repeat-back": {
      title: "Sich die drei Prioritäten wiedergeben lassen",
      steps: [
        "Beginnen Sie das nächste Teammeeting damit, dass alle unsere drei Vertriebsprioritäten der Reihe nach aufschreiben, ohne nachzusehen.",
        "Vergleichen Sie die Listen auf einem Blatt. Sprechen Sie nur über die Unterschiede und legen Sie die Reihenfolge gemeinsam fest.",
        "Beginnen Sie die drei folgenden Teammeetings mit einer Priorität: was jede Person letzte Woche dafür getan hat.",
      ],
      script:
        "Mir ist klar geworden, dass ich Ihnen die Prioritäten öfter genannt habe, als ich gefragt habe, was davon angekommen ist. Schreiben Sie die wichtigsten drei der Reihe nach auf. Falsche Antworten gibt es nicht: Was sich unterscheidet, muss ich klären.",
    },
    "direction-rank-five": {
      title: "Eine Rangliste bekommen und ein Quartal lang dabei bleiben",
      steps: [
        "Schreiben Sie die Ziele, die Sie dieses Jahr bekommen haben, auf ein Blatt und markieren Sie, wo zwei davon in verschiedene Richtungen ziehen.",
        "Bitten Sie Ihre eigene Führungskraft, sie in einem halbstündigen Gespräch mit Ihnen zu ordnen und zu sagen, was warten darf.",
        "Bringen Sie die Rangliste mit der Begründung für den ersten Platz ins Team und vereinbaren Sie, dass Änderungen mit Datum und Grund kommen.",
      ],
      script:
        "Mein Team kann diese fünf nicht alle zugleich an die erste Stelle setzen. Wenn in diesem Quartal nur eines gelänge: Welches sollte es sein, und was darf dafür liegen bleiben?",
    },
    "direction-pass-on": {
      title: "Einem anderen Team zeigen, wie Sie Prioritäten klar halten",
      steps: [
        "Schreiben Sie in fünf Zeilen auf, wie Ihre Leute die Reihenfolge der Prioritäten kennengelernt haben.",
        "Bieten Sie das einer Führungskraft an, deren Leuten sie weniger klar ist, und setzen Sie sich in deren nächstes Teammeeting.",
        "Fragen Sie Ihr Team alle zwei Wochen, welcher Priorität die Woche gedient hat, damit es klar bleibt.",
      ],
      script:
        "In meinem Team scheint das zu funktionieren. Ich würde gern hören, wie Sie es machen, und Ihnen zeigen, wie wir es machen. Darf ich einmal in Ihr Meeting kommen?",
    },
    "why-two-sentences": {
      title: "Das Warum in zwei Sätzen, vier Wochen, vier Orte",
      steps: [
        "Schreiben Sie den Grund für die diesjährige Strategie in zwei Sätzen auf, die Kundinnen und Kunden verstehen würden.",
        "Sagen Sie sie im Teammeeting, im Einzelgespräch, schriftlich und vor Ort bei Kunden: jede Woche an einem Ort.",
        "Bitten Sie in der vierten Woche drei Personen, das Warum in eigenen Worten zu erklären, und behalten Sie die Fassung, die am besten wirkt.",
      ],
      script:
        "Sie wissen, was wir von Ihnen verlangen. Das Warum bin ich Ihnen schuldig: … Was ändert das daran, wie Sie diese Woche auf Ihren größten Kunden zugehen?",
    },
    "why-ask-up": {
      title: "Das Warum von oben holen",
      steps: [
        "Sammeln Sie im Team die zwei Fragen zur Strategie, die Ihre Leute vor Kunden nicht beantworten können.",
        "Legen Sie beide Ihrer Führungskraft vor und bitten Sie um den Grund statt um eine weitere Folie.",
        "Bringen Sie die Antworten innerhalb einer Woche zurück, auch wenn die Antwort heißt, dass es noch nicht entschieden ist.",
      ],
      script:
        "Meine Leute können sagen, was wir tun, aber nicht, warum. An diesen zwei Fragen bleiben sie hängen. Was sollen sie vor Kunden sagen?",
    },
    "why-story": {
      title: "Die Geschichten sammeln, die das Warum tragen",
      steps: [
        "Fragen Sie alle im Team nach einem Moment bei Kunden, in dem ihnen die Strategie eingeleuchtet hat.",
        "Wählen Sie zwei aus und lassen Sie die Beteiligten sie im Teammeeting erzählen.",
        "Geben Sie beide Geschichten, mit Einverständnis der Beteiligten, an die Person, die das nächste Vertriebstreffen vorbereitet.",
      ],
      script:
        "Wann hat Ihnen die Strategie zuletzt vor Kunden geholfen? Erzählen Sie es so, wie Sie es jemandem erzählen würden, der neu im Team ist.",
    },
    "expectations-teach-back": {
      title: "Sich die drei wichtigsten Erwartungen zurücksagen lassen",
      steps: [
        "Fragen Sie in jedem Einzelgespräch: Welche drei Dinge erwarte ich in diesem Quartal vor allem von Ihnen? Hören Sie bis zum Ende zu und notieren Sie die Worte.",
        "Vergleichen Sie mit Ihren eigenen drei. Klären Sie jeden Unterschied sofort: welche Kunden, welche Produkte, bis wann.",
        "Schreiben Sie die vereinbarten drei dorthin, wo Sie beide sie sehen, und beginnen Sie das nächste Einzelgespräch damit.",
      ],
      script:
        "Ich dachte, ich hätte mich klar ausgedrückt, und möchte das an mir selbst prüfen. Wenn morgen jemand anderes Ihre Arbeit übernähme: Was würden Sie sagen, was ich erwarte, als Erstes, Zweites und Drittes?",
    },
    "expectations-write-down": {
      title: "Eine Erwartung je Person aufschreiben, mit allen fünf Teilen",
      steps: [
        "Schreiben Sie mit jeder Person eine Erwartung auf: was genau, woran gemessen, erreichbar, für welche Priorität, bis zu welchem Tag.",
        "Beide sagen Ja dazu oder ändern sie, bis beide es können.",
        "Sehen Sie jede zweite Woche fünf Minuten lang darauf; ändern Sie sie nur gemeinsam.",
      ],
      script:
        "Eine Zahl allein sagt Ihnen nicht, was am Montag zu tun ist. Schreiben wir eine Sache so auf, dass wir beide an dem Tag wissen, ob sie geschehen ist.",
    },
    "expectations-show-yours": {
      title: "Dem Team zeigen, was von Ihnen erwartet wird",
      steps: [
        "Legen Sie dem Team Ihre eigenen drei Erwartungen für das Quartal vor, mit Maßstab und Datum.",
        "Fragen Sie, welche der Erwartungen an das Team Ihren dienen und welche anscheinend keiner.",
        "Streichen Sie die, die keiner dienen, oder formulieren Sie sie neu, und erzählen Sie einer anderen Führungskraft, was Sie gefunden haben.",
      ],
      script:
        "Das hier soll ich liefern. Wenn etwas, das Sie tun, nichts davon voranbringt, möchte ich es wissen, bevor das Quartal um ist.",
    },
    "coaching-live-hour": {
      title: "Eine Stunde an einer laufenden Verkaufschance, mit jeder Person",
      steps: [
        "Planen Sie mit jeder Person innerhalb von vier Wochen eine Stunde an einer Chance ein, die gerade offen ist, am besten direkt bei Kunden.",
        "Lassen Sie die Person den einen Moment wählen, an dem sie arbeiten will. Sehen Sie zu, stellen Sie zwei Fragen, geben Sie eine Beobachtung weiter.",
        "Vereinbaren Sie eine Sache, die im nächsten Gespräch anders werden soll, und fragen Sie in der Woche darauf danach.",
      ],
      script:
        "Suchen Sie das Gespräch dieser Woche aus, das am ehesten anders laufen soll. Ich komme mit und sage bis danach nichts. Worauf soll ich achten?",
    },
    "coaching-protected-slot": {
      title: "Ein festes Einzelgespräch, das nicht verschoben wird",
      steps: [
        "Legen Sie je Person jede zweite Woche einen Termin fest, zu einer Zeit, in der sonst nichts Dringendes ansteht, und sagen Sie, was ihn verschieben darf: fast nichts.",
        "Führen Sie ein gemeinsames Blatt für die Themen: Die Hälfte davon gehört Ihrem Gegenüber.",
        "Wenn er verschoben werden muss, dann innerhalb derselben Woche, und zählen Sie, wie oft das vorkommt.",
      ],
      script:
        "Ich habe unsere Termine zu oft verschoben. Ab jetzt gehört dieser Ihnen. Wenn ich daran rühre, dürfen Sie mich fragen, was wichtiger war.",
    },
    "coaching-swap": {
      title: "Mit einer anderen Führungskraft ein Coaching tauschen",
      steps: [
        "Vereinbaren Sie mit einer anderen Führungskraft, gegenseitig bei einem Coaching dabei zu sein, mit Einverständnis der Mitarbeitenden.",
        "Notieren Sie, was die andere Person tut und Sie nicht, und nennen Sie einander eine Sache zum Ausprobieren.",
        "Probieren Sie sie in den nächsten drei Gesprächen aus und fragen Sie Ihr Gegenüber, welche Art mehr geholfen hat.",
      ],
      script:
        "Ich würde gern davon lernen, wie Sie coachen, und bei uns gibt es etwas, das gut funktioniert. Wollen wir einander je einmal zusehen?",
    },
    "follow-visible-list": {
      title: "Eine sichtbare Liste der Zusagen mit Datum",
      steps: [
        "Schreiben Sie jede Zusage aus den Einzelgesprächen, auch Ihre eigenen, auf eine Liste, die beide Seiten sehen, jede mit einem Datum.",
        "Stellen Sie an dem Tag eine Frage: Was ist geschehen? Vor dem Rat kommt das Zuhören.",
        "Schließen Sie ab, was getan ist, und verhandeln Sie das Übrige offen neu, statt es einschlafen zu lassen.",
      ],
      script:
        "Sie wollten bis Donnerstag die drei Kunden anrufen, und ich wollte Ihnen die Preisliste besorgen. Wie lief es bei Ihnen? Meine ist hier.",
    },
    "follow-notice-in-a-day": {
      title: "Gute Umsetzung innerhalb eines Tages bemerken",
      steps: [
        "Achten Sie jede Woche auf eine Sache, die jemand bei einer Priorität gut gemacht hat, bevor ein Ergebnis da ist.",
        "Sagen Sie es innerhalb eines Tages: was genau getan wurde und wozu es geführt hat.",
        "Führen Sie vier Wochen lang eine Strichliste, damit es nicht immer dieselben sind.",
      ],
      script:
        "Gestern haben Sie im Einkauf gefragt, was man dort schon versucht hatte, und dann gewartet. So haben wir den wahren Grund erfahren. Machen Sie das wieder.",
    },
    "follow-peer-checks": {
      title: "Zu zweit beieinander nachfragen lassen",
      steps: [
        "Bringen Sie zu zweit Leute zusammen, die einander schätzen, und lassen Sie sie jede Woche eine Zusage austauschen.",
        "Geben Sie den Paaren zehn Minuten des Teammeetings, um nach dem Fälligen zu fragen.",
        "Fragen Sie nach vier Wochen, was die Paare beibehalten möchten.",
      ],
      script:
        "Sie halten einander Ihr Wort besser, als jede Liste es erreichen könnte. Geben wir dem zehn Minuten in der Woche.",
    },
    "capability-one-skill": {
      title: "Eine Fähigkeit auswählen und einen Monat lang üben",
      steps: [
        "Fragen Sie das Team, mit welchem Einwand von Kunden es sich am schwersten tut, und wählen Sie einen aus.",
        "Üben Sie ihn jede Woche fünfzehn Minuten zu zweit, an echten Fällen, mit jemandem, der zusieht.",
        "Sammeln Sie auf einer Seite, was gewirkt hat, und probieren Sie es alle in je drei echten Gesprächen aus.",
      ],
      script:
        "Wir schätzen unterschiedlich ein, wie gut wir vorbereitet sind. Sehen wir uns deshalb nur eine Sache an: Auf welchen Satz von Kunden haben Sie keine gute Antwort?",
    },
    "capability-ask-for-training": {
      title: "Vor dem Ziel die Fähigkeit verlangen",
      steps: [
        "Nennen Sie die eine Fähigkeit, die die Strategie braucht und das Team noch nicht hat, mit zwei Beispielen aus echten Abschlüssen.",
        "Bitten Sie Ihre Führungskraft um einen Termin für eine Schulung oder um jemanden, der es zeigen kann.",
        "Vereinbaren Sie, was vor diesem Termin erwartet werden darf, und sagen Sie es dem Team.",
      ],
      script:
        "Wir sollen das verkaufen, und niemand hat uns gezeigt, wie. Diese beiden Geschäfte zeigen, woran es scheitert. Was kann bereitstehen, bevor die Zahl zählt?",
    },
    "capability-teach-others": {
      title: "Die Besten darin andere lehren lassen",
      steps: [
        "Finden Sie heraus, wer in Ihrem Team am besten kann, was anderen schwerfällt.",
        "Lassen Sie diese Person es in einem echten Gespräch zwei Leuten aus einem anderen Team zeigen.",
        "Schreiben Sie in zehn Zeilen auf, was sie tut, in ihren Worten.",
      ],
      script:
        "Bei Ihnen sieht das leicht aus, und das ist es nicht. Würden Sie zwei Leute zuhören lassen und ihnen sagen, was Sie dabei gedacht haben?",
    },
    "leaders-join-a-call": {
      title: "Jemanden aus der Leitung zu einem Kundengespräch einladen, nur zum Fragen",
      steps: [
        "Laden Sie jemanden aus der Geschäftsleitung zu einem Kundengespräch Ihres Teams ein, mit der Bitte, Fragen zu stellen und nichts zu versprechen.",
        "Lassen Sie danach beide Seiten sagen, was sie gehört haben.",
        "Vereinbaren Sie eine Sache, die die Leitung anders machen wird, und sagen Sie dem Team, ob es geschehen ist.",
      ],
      script:
        "Von hier sieht es so aus, als täte die Leitung, was sie von uns verlangt. Meine Leute sehen weniger davon. Würden Sie zu einem Gespräch mitkommen, drei Fragen stellen und nichts versprechen?",
    },
    "leaders-ask-for-time": {
      title: "Zeit für die Entwicklung von Menschen schaffen, in Stunden",
      steps: [
        "Zählen Sie zwei Wochen lang, wie viele Stunden in die Entwicklung Ihrer Leute gingen und was sie verdrängt hat.",
        "Zeigen Sie Ihrer Führungskraft die Zählung und den einen Bericht oder Termin, den Sie dafür aufgeben würden.",
        "Vereinbaren Sie geschützte Stunden in der Woche und sehen Sie sich die Zählung nach einem Monat wieder an.",
      ],
      script:
        "In zwei Wochen habe ich zwei Stunden in die Entwicklung meiner Leute gesteckt und elf in diesen Bericht. Wovon möchten Sie mehr?",
    },
    "leaders-tell-what-helped": {
      title: "Der Leitung sagen, was geholfen hat",
      steps: [
        "Fragen Sie Ihr Team, was jemand aus der Leitung in letzter Zeit getan hat, das die Arbeit leichter machte.",
        "Schreiben Sie dieser Person das Beispiel und seine Wirkung.",
        "Lesen Sie dem Team die Antwort vor.",
      ],
      script:
        "Vielleicht ist es Ihnen nicht aufgefallen: Als Sie beim Gespräch über die Verlängerung dabei waren und nach den Plänen gefragt haben, hat das verändert, wie wir mit diesem Kunden reden.",
    },
    "focus-cut-the-list": {
      title: "Die Kundenliste auf das kürzen, was die Strategie nennt",
      steps: [
        "Markieren Sie mit jeder Person jeden Kunden: von der Strategie genannt, nah daran oder keines von beiden.",
        "Sehen Sie nach, wohin die Stunden der letzten Woche gingen, und verschieben Sie zwei davon von „keines von beiden“ zu „genannt“.",
        "Sehen Sie sich die Aufteilung einen Monat lang jede Woche zehn Minuten an.",
      ],
      script:
        "Wir wollen beide, dass die Arbeit bei den richtigen Kunden ankommt. Sehen wir uns zusammen Ihren Kalender der letzten Woche an: Welche Stunden würden Sie wieder so verwenden?",
    },
    "focus-stop-one-thing": {
      title: "Eine Sache beenden",
      steps: [
        "Fragen Sie das Team, welche wiederkehrende Aufgabe keiner Priorität dient und die meiste Zeit kostet.",
        "Entscheiden Sie, was aufhört, ab welchem Tag, und wer es erfahren muss.",
        "Sagen Sie den Betroffenen, warum, und setzen Sie die Stunden sichtbar für eine Priorität ein.",
      ],
      script:
        "In diesem Quartal gibt es keine neuen Werkzeuge. Was können wir beenden, damit Zeit für das bleibt, worauf es ankommt? Die Auseinandersetzung oben übernehme ich.",
    },
    "focus-share-the-no": {
      title: "Weitergeben, wie Sie Nein sagen",
      steps: [
        "Sammeln Sie drei Fälle, in denen Ihr Team auf Geschäft verzichtet hat, das die Strategie nicht will.",
        "Notieren Sie, wie es den Kunden gesagt wurde und was daraus wurde.",
        "Bieten Sie die drei Fälle den anderen Führungskräften Ihres Bereichs an.",
      ],
      script:
        "Es war richtig, diesen Auftrag abzulehnen, und es war schwer. Wie haben Sie es gesagt? Andere könnten diese Worte brauchen.",
    },
    "incentives-check-praise": {
      title: "Prüfen, was Sie loben",
      steps: [
        "Notieren Sie zwei Wochen lang, wen Sie wofür gelobt haben: Ergebnis, Aktivität oder Verhalten bei einer Priorität.",
        "Vergleichen Sie die Notiz mit der Rangfolge der Prioritäten.",
        "Loben Sie in den nächsten zwei Wochen nur, was der ersten Priorität dient, und fragen Sie das Team, was ihm aufgefallen ist.",
      ],
      script:
        "Ich habe mir angesehen, was ich lobe, und die Hälfte davon war Menge. Was möchten Sie von mir hören, wenn Sie an der Priorität arbeiten und der Auftrag noch nicht da ist?",
    },
    "incentives-report-conflict": {
      title: "Einen Widerspruch in der Vergütung mit Zahlen nach oben bringen",
      steps: [
        "Finden Sie mit dem Team die eine Regel, nach der es Geld kostet, zu tun, was die Strategie verlangt.",
        "Rechnen Sie ein Beispiel mit echten Zahlen auf einer halben Seite durch.",
        "Legen Sie es Ihrer Führungskraft vor, bitten Sie um eine Entscheidung bis zu einem Tag und sagen Sie dem Team, was entschieden wurde und warum.",
      ],
      script:
        "Wer genau tut, was wir verlangen, verdient so viel weniger als jemand, der es nicht tut. Wollen wir das? Wenn es sich dieses Jahr nicht ändern lässt: Was darf ich meinen Leuten sagen?",
    },
    "incentives-quality-example": {
      title: "Qualität sichtbar machen",
      steps: [
        "Wählen Sie jede Woche ein Gespräch oder Angebot aus, das gut war, gleich mit welchem Ergebnis.",
        "Lassen Sie erzählen, worauf dabei geachtet wurde.",
        "Bewahren Sie die Beispiele dort auf, wo Neue sie finden.",
      ],
      script:
        "Das hier führte nicht zum Abschluss und war das beste Gespräch der Woche. Erzählen Sie den anderen, worauf Sie gehört haben.",
    },
    "voice-quarter-hour": {
      title: "Eine Viertelstunde für das, was Kunden gesagt haben",
      steps: [
        "Geben Sie in jedem Teammeeting eine Viertelstunde einer Frage: Was haben Kunden gesagt, das jemand weiter oben wissen sollte?",
        "Geben Sie jede Woche einen Punkt weiter, mit einem Namen und der Bitte um eine Antwort bis zu einem Tag.",
        "Beginnen Sie die nächste Viertelstunde mit der Antwort, auch wenn sie Nein lautet.",
      ],
      script:
        "Ich gebe weiter, was Sie mir sagen, aber Sie sehen nicht, was daraus wird. Ab heute bekommt jeder Punkt einen Namen, ein Datum und eine Antwort.",
    },
    "voice-remove-a-step": {
      title: "Einen internen Schritt abschaffen lassen",
      steps: [
        "Fragen Sie das Team, welcher interne Schritt Kunden mit Priorität die meiste Zeit kostet, und messen Sie ihn an drei Fällen.",
        "Setzen Sie sich mit der Abteilung zusammen, zu der der Schritt gehört: zuerst die Zahlen, dann je eine Änderung auf beiden Seiten.",
        "Probieren Sie die Änderung einen Monat lang aus, messen Sie sie wieder an drei Fällen und sagen Sie es dem Team.",
      ],
      script:
        "Es geht nicht um Schuld. Drei Angebote haben neun Tage auf diese Freigabe gewartet. Was bräuchten Sie von uns, um es in zwei zu schaffen?",
    },
    "voice-tell-the-answer": {
      title: "Allen sagen, was aus den Hinweisen aus dem Vertrieb wurde",
      steps: [
        "Wählen Sie zwei Dinge aus, die Ihr Team weitergegeben hat und die beantwortet oder umgesetzt wurden.",
        "Erzählen Sie den anderen Führungskräften, wie Sie sie vorgebracht haben und was zurückkam.",
        "Danken Sie denen weiter oben, die geantwortet haben, mit Namen.",
      ],
      script:
        "Sie haben mir gesagt, dass Kunden über die zweite Seite des Angebots stolpern. Sie wurde geändert. So ist es gelaufen.",
    },
  },
};
