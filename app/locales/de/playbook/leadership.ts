import type { leadershipPlays as english } from "../../en/playbook/leadership.ts";
import type { Translated } from "../../translated.ts";

export const leadershipPlays: Translated<typeof english, "de"> = {
  "leaders-join-a-call": {
    title: "Jemanden aus der Leitung zu einem Kundengespräch einladen, nur zum Fragen",
    why: "Sie sehen öfter als Ihr Team, dass die Leitung tut, was sie verlangt ({{team}} bei „{{item}}“). Ihr Team glaubt, was es sieht; holen Sie jemanden dorthin, wo es zu sehen ist.",
    steps: [
      "Laden Sie jemanden aus der Geschäftsleitung zu einem Kundengespräch Ihres Teams ein, mit der Bitte, Fragen zu stellen und nichts zu versprechen.",
      "Bereiten Sie beide zehn Minuten lang vor: Die Person aus dem Team führt, die aus der Leitung hat drei Fragen.",
      "Führen Sie das Gespräch. Danach sagen beide, was sie gehört haben, die Person aus dem Team zuerst.",
      "Vereinbaren Sie eine Sache, die die Leitung anders machen wird, und sagen Sie dem Team, ob es geschehen ist.",
    ],
    script:
      "Von hier sieht es so aus, als täte die Leitung, was sie von uns verlangt. Meine Leute sehen weniger davon. Würden Sie zu einem Gespräch mitkommen, drei Fragen stellen und nichts versprechen?",
    message:
      "Würden Sie am … zu einem Gespräch mit … mitkommen? Jemand aus meinem Team führt es; Sie bringen drei Fragen an den Kunden mit und keine Versprechen. Zehn Minuten danach vergleichen Sie beide, was Sie gehört haben.",
  },
  "leaders-say-what-they-did": {
    title: "Sichtbar machen, was die Leitung schon getan hat",
    why: "Unter Führungskräften ist es bekannt und unter Mitarbeitenden nicht; sie sagen {{team}} zu „{{item}}“. Sie sitzen dort, wo beide zu hören sind; geben Sie also Taten weiter statt Botschaften.",
    steps: [
      "Listen Sie auf, was die Leitung im letzten Quartal für Ihr Team getan hat: ein Gespräch, eine Entscheidung, ein freigegebenes Budget. Nur was jemand hätte sehen können.",
      "Erzählen Sie jede Woche eines davon im Teammeeting: worum gebeten wurde, was getan wurde, bis wann.",
      "Sagen Sie ebenso offen, worum gebeten und was nicht getan wurde, und was Sie damit machen.",
      "Fragen Sie zwei Personen, was die Leitung zuletzt für ihre Arbeit getan hat. Wenn nichts kommt, sagen Sie es der Leitung.",
    ],
    script:
      "Im März haben wir um eine zweite Fachkraft für Angebote gebeten. Seit Mai gibt es sie: Das war eine Entscheidung der Vertriebsleitung. Und die schnelleren Verträge sind nicht gekommen; ich frage am Freitag noch einmal nach.",
    message:
      "Was aus unseren Bitten an die Leitung wurde: … ist seit … erledigt; … wurde abgelehnt, weil … ; … ist noch offen, und ich frage am … wieder nach. Sagen Sie mir, worauf Sie sonst noch warten.",
  },
  "leaders-ask-for-time": {
    title: "Zeit für die Entwicklung von Menschen schaffen, in Stunden",
    why: "„{{item}}“ liegt bei {{team}}, und guter Wille allein bewegt es nicht. Raum für Menschen entsteht in Stunden, und Stunden müssen irgendwo weggenommen werden.",
    steps: [
      "Zählen Sie zwei Wochen lang, wie viele Stunden in die Entwicklung Ihrer Leute gingen und was sie verdrängt hat.",
      "Zeigen Sie Ihrer Führungskraft die Zählung und den einen Bericht oder Termin, den Sie dafür aufgeben würden.",
      "Vereinbaren Sie geschützte Stunden in der Woche und sagen Sie dem Team, welche es sind.",
      "Sehen Sie sich die Zählung mit Ihrer Führungskraft noch einmal an: gehalten, oder wovon verdrängt?",
    ],
    script:
      "In zwei Wochen habe ich zwei Stunden in die Entwicklung meiner Leute gesteckt und elf in diesen Bericht. Wovon möchten Sie mehr?",
    message:
      "In zwei Wochen hatte ich … Stunden für die Entwicklung meiner Leute; … kostete … Ich möchte drei Stunden pro Woche schützen und dafür … streichen. Darf ich das ab dem Ersten des Monats?",
  },
  "leaders-one-thing-each": {
    title: "Mit der Ebene darüber je eines vereinbaren",
    why: "Zwischen Leitung und Führungskräften ändert sich der Blick: Zu „{{item}}“ sagt Ihr Team {{team}}. Ein kleiner Tausch, eine Zusage gegen eine, hält leichter als ein Programm.",
    steps: [
      "Fragen Sie Ihr Team, was die Leitung in einem Monat tun könnte, das bemerkt würde: etwas Gesehenes, nichts Gesagtes.",
      "Bringen Sie das Beste davon zur Leitung über Ihnen und fragen Sie, was sie dafür von Ihrem Team sehen möchte.",
      "Schreiben Sie beides mit einem Datum auf und hängen Sie es dorthin, wo das Team es sieht.",
      "Prüfen Sie an dem Tag beide Seiten in zehn Minuten. Gehaltene Zusagen werden erneuert, die andere wird erklärt.",
    ],
    script:
      "Mein Team würde es bemerken, wenn Sie dieses eine bis Ende des Monats täten. Was würden Sie bei uns bemerken? Geben wir uns die Hand darauf, eins gegen eins.",
    message:
      "Vorschlag: je eine Zusage bis … Von der Leitung: … Von meinem Team: … Beide hängen an unserer Tafel, und an dem Tag sehen wir uns beide in zehn Minuten an. Würden Sie auf diesen Tausch eingehen?",
  },
  "leaders-two-pictures": {
    title: "Beide Bilder von der Leitung auf den Tisch legen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche erleben eine Leitung, die handelt, andere hören nur von ihr. Wen und wo, sollten Sie wissen, bevor Sie verallgemeinern.",
    steps: [
      "Fragen Sie jede Person nach einem Moment, in dem jemand aus der Leitung getan oder nicht getan hat, was vom Vertrieb verlangt wird. Momente, Namen sind nicht nötig.",
      "Ordnen Sie sie: nach Region, nach Produktlinie, nach Art des Treffens. Woher kommen die guten?",
      "Bitten Sie die Person aus der Leitung, von der die guten stammen, um eine Stunde mit denen, die keine erlebt haben.",
      "Sagen Sie der Ebene darüber in zwei Sätzen, wo die Leitung zu sehen ist und wo sie fehlt.",
    ],
    script:
      "Die Hälfte von Ihnen hat gesehen, dass die Leitung tut, was sie verlangt, die Hälfte nicht. Ich glaube beiden Hälften. Was haben Sie gesehen, und wo war das?",
    message:
      "Bitte schreiben Sie mir einen Moment, in dem jemand aus der obersten Leitung getan oder nicht getan hat, was von uns verlangt wird. Namen sind nicht nötig. Ich will herausfinden, warum manche von Ihnen es sehen und andere nicht.",
  },
  "leaders-tell-what-helped": {
    title: "Der Leitung sagen, was geholfen hat",
    why: "„{{item}}“ liegt bei {{team}}. Die Leitung hört selten, was gewirkt hat; wer es hört, tut es wieder.",
    steps: [
      "Fragen Sie Ihr Team, was jemand aus der Leitung in letzter Zeit getan hat, das die Arbeit leichter machte.",
      "Schreiben Sie dieser Person das Beispiel und seine Wirkung bei einem Kunden.",
      "Lesen Sie dem Team die Antwort vor, Wort für Wort.",
      "Bitten Sie diese Person, jemandem auf ihrer Ebene zu erzählen, was sie dort getan hat.",
    ],
    script:
      "Vielleicht ist es Ihnen nicht aufgefallen: Als Sie beim Gespräch über die Verlängerung dabei waren und nach den Plänen gefragt haben, hat das verändert, wie wir mit diesem Kunden reden.",
    message:
      "Eine Rückmeldung aus dem Vertrieb: Als Sie …, hatte das bei … diese Wirkung: … Mein Team hat es bemerkt. Wenn Sie in diesem Quartal eines wieder tun, dann bitte das.",
  },
};
