import type { focusPlays as english } from "../../en/playbook/focus.ts";
import type { Translated } from "../../translated.ts";

export const focusPlays: Translated<typeof english, "de"> = {
  "focus-cut-the-list": {
    title: "Die Kundenliste auf das kürzen, was die Strategie nennt",
    why: "Sie sehen die Arbeit dort, wo sie hingehört, und Ihr Team sagt {{team}} zu „{{item}}“. Der Kalender der letzten Woche zeigt, wohin sie wirklich ging.",
    steps: [
      "Markieren Sie mit jeder Person jeden Kunden: von der Strategie genannt, nah daran oder keines von beiden.",
      "Sehen Sie nach, wohin die Stunden der letzten Woche gingen, und verschieben Sie zwei davon von „keines von beiden“ zu „genannt“.",
      "Wählen Sie je Person fünf Kunden aus, die keine unaufgeforderten Besuche mehr bekommen, und sagen Sie, wer sich stattdessen um sie kümmert.",
      "Vergleichen Sie die Stunden mit der ersten Woche, und was die zwei verschobenen Stunden gebracht haben.",
    ],
    script:
      "Wir wollen beide, dass die Arbeit bei den richtigen Kunden ankommt. Sehen wir uns zusammen Ihren Kalender der letzten Woche an: Welche Stunden würden Sie wieder so verwenden?",
    message:
      "Bringen Sie Ihre Kundenliste und den Kalender der letzten Woche in unser Einzelgespräch mit. Wir markieren, welche Kunden die Strategie nennt, und verschieben pro Woche zwei Stunden zu ihnen. Sie wählen außerdem fünf aus, die wir nicht mehr unaufgefordert besuchen.",
  },
  "focus-qualify-out": {
    title: "Üben, jede Woche ein Geschäft loszulassen",
    why: "Die Führungskräfte sprechen von Fokus, die Mitarbeitenden sagen {{team}} zu „{{item}}“: Wer kaufen will, wird weiter bedient. Fokus beginnt, wenn ein echtes Geschäft losgelassen und niemand dafür bestraft wird.",
    steps: [
      "Vereinbaren Sie mit dem Team drei Zeichen dafür, dass ein Geschäft nichts für uns ist, in prüfbaren Worten: Größe, Verwendung, Entscheidungsweg.",
      "In jedem Pipeline-Gespräch lässt eine Person nach diesen Zeichen ein Geschäft los, und das Team hilft mit den Worten für den Kunden.",
      "Nehmen Sie das Geschäft noch am selben Tag aus dem Forecast dieser Person, ohne Ersatz zu verlangen.",
      "Sehen Sie sich die losgelassenen Geschäfte an: Wohin gingen die Stunden stattdessen? Schärfen Sie die drei Zeichen.",
    ],
    script:
      "Bei diesem sprechen zwei unserer drei Zeichen dagegen. Wenn Sie es heute loslassen, nehme ich es aus Ihrer Zahl, und niemand verlangt bis Freitag ein anderes. Was würden Sie mit der Zeit machen?",
    message:
      "Ab dieser Woche endet jedes Pipeline-Gespräch mit einem Geschäft, das wir loslassen, nach unseren drei Zeichen: …, …, … Es verlässt den Forecast am selben Tag, ohne Fragen. Bitte bringen Sie einen Kandidaten mit.",
  },
  "focus-stop-one-thing": {
    title: "Eine Sache beenden",
    why: "Bei {{team}} zu „{{item}}“ steht zu wenig gegen zu viel. Bevor Sie mehr verlangen, nehmen Sie eines weg.",
    steps: [
      "Fragen Sie das Team, welche wiederkehrende Aufgabe keiner Priorität dient und die meiste Zeit kostet.",
      "Entscheiden Sie, was aufhört, ab welchem Tag, und wer es erfahren muss. Sagen Sie den Betroffenen selbst, warum.",
      "Tragen Sie die frei gewordenen Stunden sichtbar in den Kalender ein, je bei einem genannten Kunden.",
      "Prüfen Sie, dass es dabei bleibt, und nennen Sie den nächsten Kandidaten.",
    ],
    script:
      "In diesem Quartal gibt es keine neuen Werkzeuge. Was können wir beenden, damit Zeit für das bleibt, worauf es ankommt? Die Auseinandersetzung oben übernehme ich.",
    message:
      "Ab … bereitet mein Team … nicht mehr vor: Es kostete … Stunden pro Woche und diente keiner unserer Prioritäten. Die Zeit geht an … Wenn Sie etwas daraus brauchen, sprechen Sie bitte mit mir statt mit meinen Leuten.",
  },
  "focus-price-the-priorities": {
    title: "Ausrechnen, was die erste Priorität kostet, und darum bitten",
    why: "Leitung und Führungskräfte sehen die Mittel verschieden; Ihr Team sagt {{team}} zu „{{item}}“. Nennen Sie eine Zahl, zu der jemand Ja oder Nein sagen kann.",
    steps: [
      "Schreiben Sie für die erste Priorität auf, was zehn genannte Kunden brauchen: Besuche, Techniktage, Muster, Stunden.",
      "Stellen Sie dagegen, was Sie haben. Markieren Sie das eine, das am meisten fehlt.",
      "Legen Sie es Ihrer Führungskraft als Wahl vor: dies bereitstellen oder drei der zehn Kunden von der Liste nehmen.",
      "Sagen Sie dem Team die Antwort und ändern Sie die Kundenliste noch in derselben Woche entsprechend.",
    ],
    script:
      "Zehn Kunden wie diese brauchen zwölf Techniktage, und wir haben vier. Ich kann vier Kunden gut bedienen oder zehn schlecht. Was wollen Sie von uns?",
    message:
      "Für unsere erste Priorität fehlt uns …: Zehn Kunden brauchen …, wir haben … Entweder bekommen wir …, oder ich nehme diese drei von der Liste: … Womit soll ich planen? Ich muss es bis … wissen.",
  },
  "focus-level-the-load": {
    title: "Gebiete ein Quartal lang von Hand ausgleichen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche haben Zeit für die genannten Kunden, andere gehen im Rest unter. Gleichen Sie aus, wo Sie es können, ohne jemanden zu fragen.",
    steps: [
      "Schreiben Sie je Person auf: genannte Kunden, andere Kunden, offene Servicefälle. Sehen Sie nur auf die Extreme.",
      "Lassen Sie die beiden Extreme vorschlagen, was die Hände wechseln könnte. Verschieben Sie höchstens drei Kunden, mit einem ordentlichen Übergabegespräch.",
      "Geben Sie denen, die überlastet waren, einen festen halben Tag pro Woche für genannte Kunden und halten Sie ihn frei von Servicefällen.",
      "Fragen Sie beide, wie es funktioniert, und entscheiden Sie, was so bleibt.",
    ],
    script:
      "Sie haben dreißig kleine Kunden und keine Zeit für die zwei großen; Ihre Kollegin hat Zeit und hätte gern mehr davon. Was würden Sie zuerst abgeben, und was brauchen Sie, um loszulassen?",
    message:
      "Manche von Ihnen haben Luft für die genannten Kunden und manche gar keine. Ich möchte bis zu drei Kunden für ein Quartal verschieben, je mit einem Übergabegespräch. … und …: Können wir uns am … zusammensetzen?",
  },
  "focus-share-the-no": {
    title: "Weitergeben, wie Sie Nein sagen",
    why: "„{{item}}“ liegt bei {{team}}. Zum falschen Geschäft Nein zu sagen ist ein Handwerk, und Ihre Leute haben die Worte dafür.",
    steps: [
      "Sammeln Sie drei Fälle, in denen Ihr Team auf Geschäft verzichtet hat, das die Strategie nicht will.",
      "Notieren Sie, wie es den Kunden gesagt wurde und was daraus wurde.",
      "Bieten Sie die drei Fälle den anderen Führungskräften Ihres Bereichs an, zusammen mit denen, die sie bearbeitet haben.",
      "Lassen Sie sich sagen, welche Formulierung ein anderes Team verwendet hat und mit welchem Ergebnis.",
    ],
    script:
      "Es war richtig, diesen Auftrag abzulehnen, und es war schwer. Wie haben Sie es gesagt? Andere könnten diese Worte brauchen.",
    message:
      "Drei Fälle, in denen mein Team Nein zu Geschäft gesagt hat, das wir nicht wollen, mit den Worten und dem, was der Kunde daraufhin tat: … Nehmen Sie, was Ihrem Team nützt. Ich würde gern hören, wie es läuft.",
  },
};
