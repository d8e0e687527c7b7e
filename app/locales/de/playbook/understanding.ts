import type { understandingPlays as english } from "../../en/playbook/understanding.ts";
import type { Translated } from "../../translated.ts";

export const understandingPlays: Translated<typeof english, "de"> = {
  "why-two-sentences": {
    title: "Das Warum in zwei Sätzen, vier Wochen, vier Orte",
    why: "Sie sind sicher, dass es gesagt ist, und Ihr Team sagt {{team}} zu „{{item}}“. Was einmal in einem Meeting gesagt wird, wird selten gehört; dieselben zwei Sätze an vier Orten schon.",
    steps: [
      "Schreiben Sie den Grund für die diesjährige Strategie in zwei Sätzen auf, die Kundinnen und Kunden verstehen würden. Sagen Sie sie im Teammeeting.",
      "Beginnen Sie jedes Einzelgespräch damit und fragen Sie, was sie für den größten Kunden dieser Person ändern.",
      "Setzen Sie sie in die Einladung zum Pipeline-Gespräch und sagen Sie sie einmal vor Ort bei einem Kunden.",
      "Bitten Sie drei Personen, das Warum in eigenen Worten zu erklären. Behalten Sie die Fassung, die am besten wirkt, und verwenden Sie sie von da an.",
    ],
    script:
      "Sie wissen, was wir von Ihnen verlangen. Das Warum bin ich Ihnen schuldig: … Was ändert das daran, wie Sie diese Woche auf Ihren größten Kunden zugehen?",
    message:
      "Warum wir dieses Jahr auf … setzen, in zwei Sätzen: … Ich komme den ganzen Monat darauf zurück, bis Sie es besser sagen können als ich. Antworten Sie mit dem Kunden, bei dem sie am meisten ändern.",
  },
  "why-account-by-account": {
    title: "Das Warum in je einen Kunden übersetzen",
    why: "Die Führungskräfte erklären es, und die Mitarbeitenden sagen dennoch {{team}} zu „{{item}}“. Der Grund wird verstanden, wenn es um einen Kunden geht, den man kennt.",
    steps: [
      "Wählen Sie mit jeder Person einen namentlichen Kunden, bei dem die Strategie sichtbar werden soll.",
      "Lassen Sie sie drei Zeilen schreiben: was die Strategie hier will, warum es diesem Kunden etwas bringt, was wir ihm nicht mehr anbieten.",
      "Lesen Sie die drei Zeilen vor dem nächsten Termin bei diesem Kunden gemeinsam und gehen Sie sie gleich danach noch einmal durch.",
      "Tauschen Sie die Zeilen im Teammeeting aus: Welcher Grund hat beim Kunden gewirkt, Wort für Wort?",
    ],
    script:
      "Vergessen Sie die Folien. Nehmen Sie diesen Kunden: Warum ist es gut für ihn, dass wir jetzt so verkaufen? Wenn Sie es nicht sagen können, habe ich es nicht erklärt; finden wir es also gemeinsam.",
    message:
      "Bitte wählen Sie für Ihr nächstes Einzelgespräch einen Kunden und schreiben Sie drei Zeilen: was unsere Strategie dort will, warum es dem Kunden wichtig wäre, was wir nicht mehr anbieten. Wir machen sie gemeinsam fertig.",
  },
  "why-ask-up": {
    title: "Das Warum von oben holen",
    why: "„{{item}}“ liegt bei {{team}}, und das ist mehr als eine Frage des Weitersagens: Der Grund ist auf Ihrer Ebene nicht ganz angekommen. Er muss geholt werden, Frage für Frage.",
    steps: [
      "Sammeln Sie im Team die zwei Fragen zur Strategie, die Ihre Leute vor Kunden nicht beantworten können.",
      "Legen Sie beide mit den Worten der Kunden Ihrer Führungskraft vor und bitten Sie um den Grund statt um eine weitere Folie.",
      "Bringen Sie die Antworten innerhalb einer Woche zurück, auch wenn die Antwort heißt, dass es noch nicht entschieden ist.",
      "Erproben Sie die Antworten in zwei echten Kundengesprächen und schreiben Sie Ihrer Führungskraft, was die Kunden damit angefangen haben.",
    ],
    script:
      "Meine Leute können sagen, was wir tun, aber nicht, warum. An diesen zwei Fragen bleiben sie hängen. Was sollen sie vor Kunden sagen?",
    message:
      "Zwei Kunden haben uns diese Woche gefragt: „…“ und „…“. Mein Team kann sagen, was wir tun, und nicht, warum. Welchen Grund würden Sie diesen Kunden nennen? Ich gebe Ihre Worte weiter, auch wenn sie lauten: „noch nicht entschieden“.",
  },
  "why-leader-in-meeting": {
    title: "Wer die Strategie gemacht hat, ins Teammeeting holen",
    why: "Der Grund ist der Leitung klar und verändert sich auf dem Weg zu den Führungskräften: Zu „{{item}}“ sagt Ihr Team {{team}}. Eine halbe Stunde mit der Person, die es entschieden hat, verkürzt den Weg.",
    steps: [
      "Bitten Sie jemanden aus der Leitung, der mitentschieden hat, um dreißig Minuten ohne Folien, nur für die Fragen Ihres Teams.",
      "Sammeln Sie die Fragen vorher schriftlich, ohne Namen, auch die unbequemen, und schicken Sie sie voraus.",
      "Halten Sie die halbe Stunde ab. Jemand aus dem Team notiert die Antworten, wie sie gesagt wurden.",
      "Schicken Sie die Antworten an das Team und an die Leitung. Fragen Sie im nächsten Meeting, welche Antwort bei einem Kunden gebraucht wurde.",
    ],
    script:
      "Sie waren dabei, als das entschieden wurde, und wir nicht. Würden Sie sich eine halbe Stunde den Fragen meines Teams stellen? Keine Folien, und „das weiß ich nicht“ ist eine gute Antwort.",
    message:
      "Würden Sie dreißig Minuten lang Fragen meines Teams zur Strategie beantworten? Sie bekämen sie zwei Tage vorher, ungefiltert. Was Sie sagen, trägt weiter, als wenn es aus dritter Hand von mir kommt.",
  },
  "why-same-words": {
    title: "Allen dieselben fünf Minuten geben",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche bekommen die Erklärung und andere nicht. Wer zufällig mit Ihnen im Auto sitzt, sollte darüber nicht entscheiden.",
    steps: [
      "Notieren Sie eine Woche lang, wem Sie den Grund für eine Bitte erklärt haben und wem nur die Bitte.",
      "Nehmen Sie sich in jedem Einzelgespräch fünf Minuten für das Warum, dieselben fünf für alle, beginnend mit denen, die Sie am wenigsten erreicht haben.",
      "Wenn Sie per E-Mail oder Chat um etwas bitten, fügen Sie jedes Mal eine Zeile „weil …“ hinzu.",
      "Zeigen Sie dem Team Ihre Notiz der ersten Woche und fragen Sie jede Person im Einzelgespräch, ob es sich ausgeglichen hat.",
    ],
    script:
      "Ich bin meine Woche durchgegangen: Manche von Ihnen haben den Grund dreimal von mir gehört und manche nur die Aufgabe. Das liegt an mir. Worum habe ich Sie zuletzt gebeten, ohne zu sagen, warum?",
    message:
      "Manche von Ihnen hören die Gründe oft von mir und manche kaum. Ab dieser Woche hat jedes Einzelgespräch fünf Minuten für das Warum und jede meiner Bitten ein „weil“. Erinnern Sie mich daran.",
  },
  "why-story": {
    title: "Die Geschichten sammeln, die das Warum tragen",
    why: "„{{item}}“ ist hier eine Stärke ({{team}}). Geschichten von den Kunden Ihrer Mitarbeitenden tragen den Grund zu Menschen, die nur die Folien kennen.",
    steps: [
      "Fragen Sie alle im Team nach einem Moment bei Kunden, in dem ihnen die Strategie eingeleuchtet hat.",
      "Wählen Sie zwei aus und lassen Sie die Beteiligten sie im Teammeeting erzählen, je zwei Minuten.",
      "Schreiben Sie jede in acht Zeilen auf, mit geändertem Kundennamen, wenn es dem Kunden nicht recht wäre.",
      "Geben Sie beide Geschichten, mit Einverständnis der Beteiligten, an die Person, die das nächste Vertriebstreffen vorbereitet.",
    ],
    script:
      "Wann hat Ihnen die Strategie zuletzt vor Kunden geholfen? Erzählen Sie es so, wie Sie es jemandem erzählen würden, der neu im Team ist: wer dort saß, was gesagt wurde, was Sie getan haben.",
    message:
      "Ich sammle Momente, in denen unsere Strategie einem Kunden eingeleuchtet hat. Zwei Minuten Erzählen genügen. Mit Ihrem Einverständnis kommen zwei der Geschichten unter Ihrem Namen in das nächste Vertriebstreffen.",
  },
};
