import type { incentivesPlays as english } from "../../en/playbook/incentives.ts";
import type { Translated } from "../../translated.ts";

export const incentivesPlays: Translated<typeof english, "de"> = {
  "incentives-check-praise": {
    title: "Prüfen, was Sie loben",
    why: "Sie finden, Lob und Maßstäbe passen zur Strategie; Ihr Team sagt {{team}} zu „{{item}}“. Ihr eigenes Lob ist der Teil davon, den Sie heute nachsehen und ändern können.",
    steps: [
      "Notieren Sie, wen Sie wofür gelobt haben: Ergebnis, Aktivität oder Verhalten bei einer Priorität.",
      "Legen Sie die Notiz neben die Rangfolge der Prioritäten. Was haben Sie gelobt, das keine davon verlangt?",
      "Loben Sie nur, was der ersten Priorität dient, auch wo der Auftrag noch nicht da ist.",
      "Fragen Sie das Team, was ihm aufgefallen ist und wofür es gesehen werden möchte.",
    ],
    script:
      "Ich habe mir angesehen, was ich lobe, und die Hälfte davon war Menge. Was möchten Sie von mir hören, wenn Sie an der Priorität arbeiten und der Auftrag noch nicht da ist?",
    message:
      "Ich habe notiert, was ich lobe, und vieles davon war Menge. In den nächsten Wochen nenne ich stattdessen, was Sie für unsere erste Priorität tun, mit oder ohne Auftrag. Sagen Sie mir, was ich übersehe.",
  },
  "incentives-one-quality-measure": {
    title: "Eine Aktivitätszahl durch ein Zeichen von Qualität ersetzen",
    why: "Die Führungskräfte glauben, die Maßstäbe passen, und die Mitarbeitenden sagen {{team}} zu „{{item}}“: Was sie spüren, ist die Zahl. Ändern Sie die eine Zahl, die Sie ändern können.",
    steps: [
      "Listen Sie auf, was bei Ihrem Team Woche für Woche gezählt wird, und streichen Sie, wonach Sie selbst nicht mehr fragen müssten.",
      "Ersetzen Sie eine Zahl durch ein Zeichen von Qualität: Gespräche, in denen der Einkauf ein Datum nannte, Angebote nach einem Gespräch mit denen, die das Produkt nutzen.",
      "Führen Sie das Wochengespräch mit dem neuen Zeichen. Fragen Sie nicht nach der alten Zahl, auch nicht nebenbei.",
      "Vergleichen Sie vier Wochen: Was hat sich in den Gesprächen verändert? Sagen Sie Ihrer Führungskraft, was Sie nicht mehr zählen.",
    ],
    script:
      "Ich frage diese Woche nicht, wie viele Gespräche Sie geführt haben. Sagen Sie mir, in wie vielen der Kunde ein Datum oder eine Zahl genannt hat. Darauf sehe ich von jetzt an.",
    message:
      "Ich frage nicht mehr nach der Zahl der Gespräche. Bitte kennzeichnen Sie stattdessen die Gespräche, in denen der Kunde einen nächsten Schritt mit Datum zugesagt hat. Die sehen wir uns freitags an, und was dazu geführt hat.",
  },
  "incentives-report-conflict": {
    title: "Einen Widerspruch in der Vergütung mit Zahlen nach oben bringen",
    why: "Bei {{team}} zu „{{item}}“ passt etwas in den Regeln nicht. Ein durchgerechnetes Beispiel bewegt eine Vergütungsregel weiter als eine Klage.",
    steps: [
      "Finden Sie mit dem Team die eine Regel, nach der es Geld kostet, zu tun, was die Strategie verlangt.",
      "Rechnen Sie auf einer halben Seite ein Beispiel mit echten Zahlen durch: zwei Personen, gleicher Einsatz, verschiedene Vergütung.",
      "Legen Sie es Ihrer Führungskraft vor, bitten Sie um eine Entscheidung bis zu einem Tag und sagen Sie, was Sie dem Team bis dahin mitteilen.",
      "Sagen Sie dem Team, was entschieden wurde und warum, auch wenn sich dieses Jahr nichts ändert.",
    ],
    script:
      "Wer genau tut, was wir verlangen, verdient so viel weniger als jemand, der es nicht tut. Wollen wir das? Wenn es sich dieses Jahr nicht ändern lässt: Was darf ich meinen Leuten sagen?",
    message:
      "Anbei eine halbe Seite: Wer unserer ersten Priorität folgt, verdient … weniger als jemand, der es nicht tut. Können Sie bis … entscheiden, ob sich das dieses Jahr ändert? Mein Team soll es so oder so von mir hören.",
  },
  "incentives-walk-the-statement": {
    title: "Mit der Leitung eine Provisionsabrechnung durchgehen",
    why: "Die Leitung glaubt, die Vergütung folge der Strategie; zu „{{item}}“ sagt Ihr Team {{team}}. Eine echte Abrechnung, Zeile für Zeile, zeigt, wo sie auseinandergehen.",
    steps: [
      "Bitten Sie jemanden um Einverständnis, eine Provisionsabrechnung zu verwenden, mit geschwärztem Namen und geschwärzten Kunden.",
      "Markieren Sie jede Zeile grün, wo die Strategie sie gewollt hätte, und grau, wo nicht. Zählen Sie beides zusammen.",
      "Setzen Sie sich eine halbe Stunde mit der Person aus der Leitung zusammen, die für den Plan verantwortlich ist: zuerst die zwei Summen.",
      "Bitten Sie um eines von dreien: eine Änderung, ein Datum dafür oder einen Satz, den Sie dem Team sagen dürfen.",
    ],
    script:
      "Das hat jemand aus meinem Team für das letzte Quartal bekommen. Diese Zeilen dienen unserer ersten Priorität, diese nicht. Die zweite Summe ist größer. Was würden Sie dieser Person sagen?",
    message:
      "Darf ich Ihnen eine halbe Stunde lang eine echte Provisionsabrechnung zeigen, ohne Namen? Ich habe markiert, welche Zeilen unsere Strategie wollte. Ich möchte mit einer Änderung, einem Datum oder einem Satz für mein Team hinausgehen.",
  },
  "incentives-explain-the-plan": {
    title: "Den Vergütungsplan an den eigenen Geschäften jeder Person erklären",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche sehen, wie Vergütung und Strategie zusammenpassen, andere nicht. Oft ist der Plan derselbe, und nur die Lesart ist verschieden.",
    steps: [
      "Nehmen Sie die drei größten offenen Geschäfte jeder Person und rechnen Sie gemeinsam aus, was jedes nach dem jetzigen Plan bringt.",
      "Markieren Sie, wo anders gerechnet worden war. Sammeln Sie die Missverständnisse, ohne Namen.",
      "Klären Sie die drei häufigsten im Teammeeting, jedes an einem Beispiel.",
      "Geben Sie weiter, was kein Missverständnis war, sondern ein echter Widerspruch, mit dem Beispiel.",
    ],
    script:
      "Nehmen wir Ihre drei Geschäfte und rechnen aus, was sie Ihnen brächten. Wo Sie etwas anderes erwartet haben, ist der Plan entweder schlecht erklärt oder schlecht gemacht. Ich will wissen, was von beidem.",
    message:
      "In den nächsten Einzelgesprächen rechnen wir gemeinsam aus, was Ihre drei größten Geschäfte nach dem Plan bringen. Wo es Sie überrascht, will ich es wissen: Dann ist er entweder schlecht erklärt oder schlecht gemacht, und für beides gibt es eine andere Abhilfe.",
  },
  "incentives-quality-example": {
    title: "Qualität sichtbar machen",
    why: "„{{item}}“ liegt bei {{team}}. Erhalten Sie das, indem Sie guter Arbeit eine Bühne geben, bevor ihr Ergebnis bekannt ist.",
    steps: [
      "Wählen Sie jede Woche ein Gespräch oder Angebot aus, das gut war, gleich mit welchem Ergebnis.",
      "Lassen Sie die Person in drei Minuten erzählen, worauf sie dabei geachtet hat.",
      "Bewahren Sie die Beispiele dort auf, wo Neue sie finden, ohne den Namen des Kunden.",
      "Bitten Sie das Team, das Beispiel zu wählen, von dem es am meisten gelernt hat, und zeigen Sie es einem anderen Team.",
    ],
    script:
      "Das hier führte nicht zum Abschluss und war das beste Gespräch der Woche. Erzählen Sie den anderen, worauf Sie gehört haben.",
    message:
      "Jede Woche zeigt jemand von Ihnen ein Stück gute Arbeit, mit oder ohne Abschluss. Diese Woche würde ich gern von … über das Gespräch mit … hören: Worauf haben Sie geachtet?",
  },
  "incentives-name-what-fits": {
    title: "Die Maßstäbe benennen, die helfen",
    why: "Ihr Team findet „{{item}}“ passender ({{team}}) als Sie. Bevor jemand den Plan ändert, halten Sie fest, was daran funktioniert.",
    steps: [
      "Fragen Sie jede Person, welcher Maßstab oder welche Vergütungsregel ihr hilft zu tun, was die Strategie will.",
      "Prüfen Sie die zwei meistgenannten an echten Geschäften: Haben sie etwas bewegt?",
      "Schreiben Sie sie an die Person, die den Plan fürs nächste Jahr macht, mit den Geschäften als Beleg.",
      "Sagen Sie dem Team, dass es weitergegeben wurde und was zurückkam.",
    ],
    script:
      "Ich hatte mit mehr Murren über den Plan gerechnet. Welcher Teil davon hilft Ihnen, das Richtige zu tun? Es wäre schade, wenn gerade der nächstes Jahr wegfiele.",
    message:
      "Während der Plan fürs nächste Jahr entsteht: Welcher Maßstab oder welche Regel im diesjährigen hilft Ihnen zu tun, was die Strategie verlangt? Eine Zeile und ein Geschäft genügen. Ich gebe weiter, was am häufigsten genannt wird.",
  },
};
