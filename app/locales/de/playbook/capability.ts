import type { capabilityPlays as english } from "../../en/playbook/capability.ts";
import type { Translated } from "../../translated.ts";

export const capabilityPlays: Translated<typeof english, "de"> = {
  "capability-one-skill": {
    title: "Eine Fähigkeit auswählen und einen Monat lang üben",
    why: "Sie halten das Team für besser vorbereitet, als es selbst sagt: {{team}} zu „{{item}}“. Eine einzige Schwierigkeit, an echten Fällen geübt, zeigt schnell, wer von Ihnen näher an der Wahrheit ist.",
    steps: [
      "Fragen Sie das Team, auf welchen Satz von Kunden es am schwersten antworten kann, und wählen Sie einen aus.",
      "Üben Sie ihn fünfzehn Minuten zu zweit, an echten Kunden, mit jemandem, der zusieht und nur die Worte notiert.",
      "Jede Person probiert die besten zwei Antworten in einem echten Gespräch aus und schreibt auf, was der Kunde erwidert hat.",
      "Sammeln Sie auf einer Seite, was gewirkt hat. Wählen Sie den nächsten Satz, oder hören Sie auf, wenn dieser sitzt.",
    ],
    script:
      "Wir schätzen unterschiedlich ein, wie gut wir vorbereitet sind. Sehen wir uns deshalb nur eine Sache an: Auf welchen Satz von Kunden haben Sie keine gute Antwort?",
    message:
      "Schicken Sie mir den Satz von Kunden, auf den Ihnen am häufigsten eine gute Antwort fehlt. Wir nehmen den meistgenannten und üben ihn einen Monat lang fünfzehn Minuten pro Woche, an echten Kunden.",
  },
  "capability-call-review": {
    title: "Jede Woche gemeinsam ein Gespräch anhören",
    why: "Die Führungskräfte glauben, die Fähigkeiten seien da, und die Mitarbeitenden sagen {{team}} zu „{{item}}“. Ein aufgezeichnetes oder nacherzähltes Gespräch gibt beiden dasselbe zum Ansehen.",
    steps: [
      "Wählen Sie ein aufgezeichnetes Gespräch von sich selbst, kein gutes. Lassen Sie das Team anhalten, wo es anders weitergemacht hätte.",
      "Jemand stellt freiwillig ein Gespräch zur Verfügung, mit Einverständnis des Kunden zur Aufzeichnung. Dieselbe Regel: anhalten und sagen, was Sie jetzt fragen würden.",
      "Schreiben Sie die drei Momente auf, die in beiden Gesprächen vorkamen. Sie sind Ihr Übungsplan.",
      "Hören Sie ein neues Gespräch nur auf diese drei Momente hin an und benennen Sie, was sich verändert hat.",
    ],
    script:
      "Ich beginne mit einem Gespräch von mir, das schlecht lief. Halten Sie überall an, wo Sie etwas anderes getan hätten. Niemand muss höflich sein.",
    message:
      "Am … hören wir eine halbe Stunde lang gemeinsam ein Gespräch an, und ich beginne, mit einem, auf das ich nicht stolz bin. Halten Sie an, wo Sie anders weitermachen würden. Wer gibt uns seines für die Woche danach?",
  },
  "capability-ask-for-training": {
    title: "Vor dem Ziel die Fähigkeit verlangen",
    why: "Bei {{team}} zu „{{item}}“ werden Ergebnisse verlangt, ohne dass jemand gezeigt hat, wie man sie erreicht. Machen Sie daraus eine Bitte mit zwei echten Geschäften darin.",
    steps: [
      "Nennen Sie die eine Fähigkeit, die die Strategie braucht und das Team noch nicht hat, mit zwei Beispielen aus echten Abschlüssen.",
      "Bitten Sie Ihre Führungskraft um einen Termin für eine Schulung oder um jemanden, der es zeigen kann.",
      "Vereinbaren Sie, was vor diesem Termin erwartet werden darf, und sagen Sie es dem Team.",
      "Halten Sie eine erste Stunde mit der Person ab, die es am besten kann, auch wenn die Schulung noch aussteht.",
    ],
    script:
      "Wir sollen das verkaufen, und niemand hat uns gezeigt, wie. Diese beiden Geschäfte zeigen, woran es scheitert. Was kann bereitstehen, bevor die Zahl zählt?",
    message:
      "Zwei Geschäfte sind an derselben Stelle gescheitert: … Meinem Team wurde nie gezeigt, wie man … Könnten Sie uns einen Tag mit jemandem verschaffen, der es kann, bevor das Ziel dafür zählt? Bis dahin würde ich mit … planen.",
  },
  "capability-show-the-field": {
    title: "Der Leitung zeigen, was vom Vertrieb vor Ort verlangt wird",
    why: "Die Leitung glaubt, dass die Fähigkeiten aufgebaut werden; zu „{{item}}“ sagt Ihr Team {{team}}. Ein Kundengespräch zeigt es besser als ein Bericht über Schulungstage.",
    steps: [
      "Wählen Sie ein Gespräch, das die Strategie verlangt und das schwer ist: das neue Produkt, die neue Ansprechperson im Einkauf, der höhere Preis.",
      "Spielen Sie es zehn Minuten lang mit jemandem aus dem Team vor der Leitung durch, die den Kunden spielt.",
      "Vereinbaren Sie, welche eine Fähigkeit gefehlt hat und wer sie bis wann aufbaut.",
      "Wiederholen Sie die zehn Minuten mit derselben Person aus der Leitung, sobald es geübt ist.",
    ],
    script:
      "Würden Sie zehn Minuten lang den Kunden spielen? Sie wissen, was wir verkaufen wollen. Jemand aus meinem Team versucht, es Ihnen zu verkaufen, mit dem, was wir bisher bekommen haben.",
    message:
      "Der Plan setzt voraus, dass mein Team … an … verkaufen kann. Würden Sie zehn Minuten lang diesen Kunden spielen, mit jemandem aus meinem Team? Danach sagen wir gemeinsam, welche Fähigkeit fehlt und wer sie aufbaut.",
  },
  "capability-map-who-can": {
    title: "Erfassen, wer was kann, und einander Fähigkeiten leihen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Das Können ist da und ungleich verteilt. Dann sitzt, wer es am schnellsten lehrt, zwei Tische weiter.",
    steps: [
      "Listen Sie fünf Situationen auf, die die Strategie mit sich bringt: Erstgespräch im neuen Einkauf, Preiserhöhung, technischer Zweifel, Geschäft über mehrere Standorte, Verlängerung.",
      "Jede Person kennzeichnet: kann es zeigen, kann es, möchte es lernen. Keine Noten, und keine Kopie geht nach oben.",
      "Bringen Sie jemanden, der zeigen kann, mit jemandem zusammen, der lernen möchte, für ein laufendes Geschäft.",
      "Beide sagen dem Team in drei Minuten, was weitergegeben wurde. Bringen Sie die Übersicht auf den neuen Stand.",
    ],
    script:
      "Zusammen können wir alle fünf; allein kann sie niemand alle. Wer würde Preiserhöhungen zeigen, und bei wem steht eine an?",
    message:
      "Hier sind fünf Situationen, die unsere Strategie häufiger mit sich bringt. Kennzeichnen Sie zu jeder: kann zeigen, kann, möchte lernen. Es bleibt im Team. Ich bringe dann Leute für je ein laufendes Geschäft zusammen.",
  },
  "capability-teach-others": {
    title: "Die Besten darin andere lehren lassen",
    why: "„{{item}}“ liegt bei {{team}}. Jemand in Ihrem Team tut etwas, das andere übernehmen könnten, wenn es in Worte gefasst wäre.",
    steps: [
      "Finden Sie heraus, wer in Ihrem Team am besten kann, was anderen schwerfällt: Fragen Sie das Team, nicht die Rangliste.",
      "Lassen Sie diese Person es in einem echten Gespräch zwei Leuten aus einem anderen Team zeigen.",
      "Schreiben Sie in zehn Zeilen auf, was die Person tut, in ihren Worten, und lassen Sie die beiden anderen es berichtigen.",
      "Hören Sie von den beiden, was sie bei ihren eigenen Kunden ausprobiert haben, und geben Sie die zehn Zeilen weiter.",
    ],
    script:
      "Bei Ihnen sieht das leicht aus, und das ist es nicht. Würden Sie zwei Leute zuhören lassen und ihnen sagen, was Sie dabei gedacht haben?",
    message:
      "Im Team heißt es, dass Sie … am besten können. Würden Sie zwei Leute aus dem Team von … bei einem Gespräch zuhören lassen und ihnen danach sagen, was Sie gedacht haben? Um die Zeit kümmere ich mich.",
  },
};
