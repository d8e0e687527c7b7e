import type { followThroughPlays as english } from "../../en/playbook/follow-through.ts";
import type { Translated } from "../../translated.ts";

export const followThroughPlays: Translated<typeof english, "de"> = {
  "follow-visible-list": {
    title: "Eine sichtbare Liste der Zusagen mit Datum",
    why: "Sie erinnern sich, nachgefragt zu haben, und Ihr Team sagt {{team}} zu „{{item}}“. Eine Liste, die beide Seiten sehen, klärt, was zugesagt wurde und wann jemand danach gesehen hat.",
    steps: [
      "Schreiben Sie jede Zusage aus Ihren Einzelgesprächen, auch Ihre eigenen, auf eine Liste, die beide Seiten sehen, jede mit einem Datum.",
      "Stellen Sie an dem Tag eine Frage: Was ist geschehen? Hören Sie zu, bevor Sie raten.",
      "Schließen Sie ab, was getan ist. Verhandeln Sie das Übrige offen neu, statt es einschlafen zu lassen.",
      "Zählen Sie, nach wie vielen an ihrem Tag gesehen wurde. Nennen Sie dem Team die Zahl, und wo Sie selbst zu spät waren.",
    ],
    script:
      "Sie wollten bis Donnerstag die drei Kunden anrufen, und ich wollte Ihnen die Preisliste besorgen. Wie lief es bei Ihnen? Meine ist hier.",
    message:
      "Ab heute steht jede Zusage aus unseren Einzelgesprächen auf einer Liste, auch meine, mit Datum. An dem Tag frage ich, was geschehen ist. Die Liste ist hier: … Bitte ergänzen Sie, was ich Ihnen Ihrer Meinung nach schulde.",
  },
  "follow-ten-minutes-friday": {
    title: "Freitags zehn Minuten für das Fällige",
    why: "Die Führungskräfte sagen, sie fragen nach, und die Mitarbeitenden sagen {{team}} zu „{{item}}“. Wer nachfragt, wenn Zeit ist, fragt spät nach; feste zehn Minuten hängen nicht von der Zeit ab.",
    steps: [
      "Legen Sie zehn Minuten auf Freitagmittag. Gehen Sie alles durch, was diese Woche von Ihren Leuten fällig war.",
      "Schreiben Sie jeder Person eine Zeile: was Sie als erledigt gesehen haben, oder eine Frage zu dem, was es nicht ist.",
      "Tun Sie dasselbe mit dem, was Sie ihnen schuldeten, und zwar zuerst.",
      "Fragen Sie im Teammeeting, ob die Freitagszeile hilft und zu welcher Stunde sie mehr helfen würde.",
    ],
    script:
      "Es ist Freitag: Sie wollten das Angebot an die Klinik bis heute hinausschicken. Ich sehe, es ging gestern hinaus, mit dem kleineren Umfang. Gute Entscheidung. Was sagt der Kunde?",
    message:
      "Diese Woche fällig: … Ich habe gesehen, dass … erledigt ist, danke. Zu … habe ich eine Frage: Was bräuchten Sie, um es bis Dienstag abzuschließen? Von meiner Seite ist … geklärt.",
  },
  "follow-notice-in-a-day": {
    title: "Gute Umsetzung innerhalb eines Tages bemerken",
    why: "Bei {{team}} zu „{{item}}“ bleibt gute Arbeit meist unerwähnt, bis das Ergebnis da ist. Ein Satz innerhalb eines Tages kostet eine Minute und ändert das zuerst.",
    steps: [
      "Achten Sie jeden Tag auf eine Sache, die jemand bei einer Priorität gut gemacht hat, bevor ein Ergebnis da ist.",
      "Sagen Sie es innerhalb eines Tages: was genau getan wurde und wozu es geführt hat.",
      "Führen Sie eine Strichliste nach Namen, damit es nicht immer dieselben sind.",
      "Sehen Sie sich die Strichliste an: Wer fehlt? Gehen Sie diese Woche zu einem Kundengespräch dieser Person mit.",
    ],
    script:
      "Gestern haben Sie im Einkauf gefragt, was man dort schon versucht hatte, und dann gewartet. So haben wir den wahren Grund erfahren. Machen Sie das wieder.",
    message:
      "Mir ist gestern aufgefallen, dass Sie … Das hat zu … geführt, was auch immer aus dem Geschäft wird. Ich fände es gut, wenn die anderen hören, wie Sie es gemacht haben: Würden Sie es am Montag in zwei Minuten erzählen?",
  },
  "follow-ask-for-follow-up": {
    title: "Die eigene Führungskraft bitten, bei Ihnen nachzufragen",
    why: "Bei „{{item}}“ ändert sich der Blick über Ihnen; Ihr Team sagt {{team}}. Menschen fragen so nach, wie bei ihnen nachgefragt wird; beginnen Sie also mit der Ebene darüber.",
    steps: [
      "Bieten Sie Ihrer Führungskraft zwei Zusagen von Ihnen mit je einem Datum an und bitten Sie darum, an dem Tag danach gefragt zu werden.",
      "Bringen Sie dieselben zwei in Ihr Team: Das habe ich oben zugesagt, und bis wann.",
      "Berichten Sie an dem Tag beiden, auch ungefragt, wenn niemand fragt.",
      "Sagen Sie Ihrer Führungskraft, was das Fragen oder Nichtfragen mit der Arbeit gemacht hat. Schlagen Sie einen festen Moment im Monat dafür vor.",
    ],
    script:
      "Ich habe Ihnen zwei Dinge bis zum Fünfzehnten zugesagt. Bitte fragen Sie mich an dem Tag danach, auch wenn Sie die Antwort kennen. Mein Team achtet darauf, ob es zählt.",
    message:
      "Auf zwei Dinge können Sie bis zum … bei mir zählen: … und … Würden Sie mich an dem Tag fragen, wie es ging? Ich versuche dasselbe mit meinem Team, und es wirkt besser, wenn es auch von oben kommt.",
  },
  "follow-same-rhythm": {
    title: "Derselbe Rhythmus des Nachfragens für alle",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Bei manchen fragen Sie eng nach, bei anderen kaum. Beiden Gruppen sagt das etwas, das Sie nicht meinen.",
    steps: [
      "Listen Sie je Person die offenen Zusagen auf und wann Sie zuletzt nach jeder gefragt haben. Die Lücken zeigen die ungleichen Stellen.",
      "Legen Sie einen Rhythmus für alle fest: Nach jeder Zusage wird einmal gefragt, an ihrem Tag, mit denselben Worten.",
      "Wo Sie bisher täglich gefragt haben, hören Sie auf. Wo Sie nie gefragt haben, beginnen Sie mit etwas Kleinem, das gut läuft.",
      "Fragen Sie in jedem Einzelgespräch: zu viel, zu wenig oder richtig? Passen Sie es nach Vereinbarung an, nicht nach Gewohnheit.",
    ],
    script:
      "Bei Ihnen habe ich zu oft gefragt und bei anderen gar nicht. Ab jetzt frage ich einmal, an dem Tag, den Sie selbst festlegen. Wenn ich früher fragen soll, sagen Sie es.",
    message:
      "Bei manchen von Ihnen frage ich zu viel nach und bei anderen zu wenig. Neue Regel: Sie legen das Datum fest, ich frage an dem Tag, einmal. Sagen Sie mir in unserem nächsten Einzelgespräch, ob es sich für Sie richtig anfühlt.",
  },
  "follow-check-your-guess": {
    title: "Das eigene Nachfragen festhalten",
    why: "Sie haben mehr Zustimmung vorhergesehen, als es gab: Zu „{{item}}“ sagt Ihr Team {{team}}. Das Gedächtnis zählt die Male, in denen man gefragt hat; eine Aufzeichnung zählt auch die anderen.",
    steps: [
      "Nehmen Sie die letzten zehn Zusagen Ihres Teams. Kennzeichnen Sie nach E-Mails und Kalender, nicht aus dem Gedächtnis, nach welchen Sie am selben Tag gefragt haben.",
      "Setzen Sie für jede offene eine Erinnerung in Ihren eigenen Kalender, auf die Minute, in der sie fällig wird.",
      "Vermerken Sie jede: am Tag gefragt, später oder nie.",
      "Vergleichen Sie beide Aufzeichnungen. Nennen Sie dem Team die zwei Zahlen und fragen Sie, was es geschätzt hätte.",
    ],
    script:
      "Ich glaubte, dass ich fast immer frage, wenn etwas fällig ist. Ich habe nachgesehen: vier von zehn. Das liegt an mir, und ich habe mir Erinnerungen gesetzt. Sagen Sie mir, wenn ich eine verpasse.",
    message:
      "Ich habe geprüft, wie oft ich wirklich am Tag der Fälligkeit gefragt habe: … von zehn. Ich werde besser und zähle einen Monat lang mit. Wenn ich bei Ihnen eine Zusage verpasse, sagen Sie bitte: „Sie wollten mich nach … fragen.“",
  },
  "follow-peer-checks": {
    title: "Zu zweit beieinander nachfragen lassen",
    why: "Zusagen halten hier ({{team}} bei „{{item}}“). Das Team kann das jetzt selbst tragen, mit weniger Zutun von Ihnen.",
    steps: [
      "Bringen Sie zu zweit Leute zusammen, die einander schätzen, und lassen Sie sie jede Woche eine Zusage austauschen.",
      "Geben Sie den Paaren zehn Minuten des Teammeetings, um nach dem Fälligen zu fragen.",
      "Halten Sie sich heraus. Fragen Sie nur, was die Paare von Ihnen brauchen.",
      "Fragen Sie, was die Paare beibehalten möchten, und beschreiben Sie es einer anderen Führungskraft.",
    ],
    script:
      "Sie halten einander Ihr Wort besser, als jede Liste es erreichen könnte. Geben wir dem zehn Minuten in der Woche, ohne mich.",
    message:
      "Ich möchte das wöchentliche Nachfragen an Sie abgeben: Paare nach Ihrer Wahl, je eine Zusage, zehn Minuten im Teammeeting. Ich bin da für das, was Sie brauchen, nicht zum Mithören. Versuchen wir es einen Monat lang?",
  },
  "follow-hear-what-helps": {
    title: "Vom Team hören, welches Nachfragen hilft",
    why: "Ihr Team schätzt „{{item}}“ höher ein ({{team}}) als Sie. Es hat etwas bemerkt, das Sie tun, ohne nachzudenken; finden Sie heraus, was, bevor Sie es ändern.",
    steps: [
      "Fragen Sie drei Personen: Wann hat Ihnen mein Nachfragen zuletzt geholfen, und wie habe ich gefragt?",
      "Schreiben Sie die zwei Dinge auf, die am häufigsten genannt werden. Machen Sie sonst nichts anders.",
      "Tun Sie diese zwei bewusst bei den Personen, bei denen Sie am wenigsten nachfragen.",
      "Bieten Sie sie in den Worten Ihrer Leute einer Führungskraft an, deren Team sich kontrolliert fühlt.",
    ],
    script:
      "Sie schätzen mein Nachfragen höher ein als ich. Ich suche kein Lob: Ich will wissen, was ich beibehalten soll. Wann hat es Ihnen zuletzt geholfen, dass ich gefragt habe?",
    message:
      "Sie sehen mein Nachfragen freundlicher als ich. Damit ich nicht das Falsche aufgebe: Nennen Sie mir ein Mal, bei dem es geholfen hat, dass ich gefragt habe, und wie ich gefragt habe. Zwei Zeilen reichen völlig.",
  },
};
