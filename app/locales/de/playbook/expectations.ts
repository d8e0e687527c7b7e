import type { expectationsPlays as english } from "../../en/playbook/expectations.ts";
import type { Translated } from "../../translated.ts";

export const expectationsPlays: Translated<typeof english, "de"> = {
  "expectations-teach-back": {
    title: "Sich die drei wichtigsten Erwartungen zurücksagen lassen",
    why: "Sie sehen „{{item}}“ anders als Ihr Team, das {{team}} sagt. Der kürzeste Weg zum Unterschied ist, in dessen Worten zu hören, was Sie erwarten.",
    steps: [
      "Schreiben Sie auf, welche drei Dinge Sie in diesem Quartal von jeder Person erwarten: welche Kunden, welche Produkte, bis wann. Zeigen Sie es noch niemandem.",
      "Fragen Sie in jedem Einzelgespräch: Welche drei Dinge erwarte ich vor allem von Ihnen? Hören Sie bis zum Ende zu und notieren Sie die Worte.",
      "Vergleichen Sie beide Listen mit der Person und klären Sie jeden Unterschied sofort, bis beide Listen dasselbe sagen.",
      "Bewahren Sie die vereinbarten drei dort auf, wo Sie beide sie sehen, und beginnen Sie dieses und das nächste Einzelgespräch damit.",
    ],
    script:
      "Ich dachte, ich hätte mich klar ausgedrückt, und möchte das an mir selbst prüfen. Wenn morgen jemand anderes Ihre Kunden übernähme: Was würden Sie sagen, was ich erwarte, als Erstes, Zweites und Drittes?",
    message:
      "In unserem nächsten Einzelgespräch frage ich Sie nach den drei Dingen, die ich vor allem von Ihnen erwarte. Sie müssen nichts vorbereiten: Ich will erfahren, was angekommen ist. Dann legen wir Ihre Liste neben meine und klären, was abweicht.",
  },
  "expectations-monday-test": {
    title: "Jede Erwartung dem Montagstest unterziehen",
    why: "Die Führungskräfte sagen, es sei geklärt, und die Mitarbeitenden sagen {{team}} zu „{{item}}“. Eine Erwartung ist angekommen, wenn jemand weiß, was am Montag dafür zu tun ist.",
    steps: [
      "Nehmen Sie die letzten fünf Dinge, um die Sie das Team gebeten haben, in Ihrem Wortlaut, und fragen Sie zwei Personen, was jedes für den Montag heißt.",
      "Formulieren Sie neu, was ins Leere führte: ein Kunde oder Segment, ein Verhalten, ein Datum.",
      "Geben Sie die neuen Fassungen in den Einzelgesprächen aus und lassen Sie jede Person den ersten Schritt in ihren Kalender eintragen, während Sie dabeisitzen.",
      "Gehen Sie die Kalender durch: Ist der Schritt vom Montag geschehen? Formulieren Sie noch einmal neu, was nicht begonnen hat.",
    ],
    script:
      "Ich habe Sie gebeten, die neue Produktlinie „voranzutreiben“. Ehrlich: Was würden Sie am Montag um neun tun? Wenn Ihnen nichts einfällt, taugte der Satz nichts. Schreiben wir einen besseren.",
    message:
      "Ich formuliere neu, worum ich Sie bitte, sodass es sagt, welcher Kunde, was genau und bis wann. Schicken Sie mir eine Bitte von mir aus letzter Zeit, bei der Sie nicht sicher waren, was am Montag zu tun ist.",
  },
  "expectations-write-down": {
    title: "Eine Erwartung je Person aufschreiben, mit allen fünf Teilen",
    why: "Bei {{team}} zu „{{item}}“ gibt es noch wenig, woran sich jemand halten kann. Eine aufgeschriebene Erwartung je Person ist ein Anfang, den beide Seiten sehen.",
    steps: [
      "Schreiben Sie mit jeder Person eine Erwartung auf: was genau, woran gemessen, erreichbar, für welche Priorität, bis zu welchem Tag.",
      "Lassen Sie sie zwei Tage ruhen. Dann sagen beide Ja dazu oder ändern sie, bis beide es können.",
      "Sehen Sie im Einzelgespräch fünf Minuten darauf: Was hat sich bewegt, was ist im Weg?",
      "Entscheiden Sie gemeinsam: so behalten, schärfen oder ersetzen. Sie ändert sich nur, wenn beide zustimmen.",
    ],
    script:
      "Eine Zahl allein sagt Ihnen nicht, was am Montag zu tun ist. Schreiben wir eine Sache so auf, dass wir beide an dem Tag wissen, ob sie geschehen ist.",
    message:
      "Für unser nächstes Einzelgespräch: An welchem einen Ergebnis möchten Sie bis Ende nächsten Monats gemessen werden? Wir schreiben es gemeinsam mit Maßstab und Datum auf, und es gilt nur, wenn wir beide zustimmen.",
  },
  "expectations-ask-yours": {
    title: "Zuerst die eigenen Erwartungen schriftlich bekommen",
    why: "Bei „{{item}}“ gehen Leitung und Führungskräfte auseinander, und Ihr Team sagt {{team}}. Klar weitergeben können Sie nur, was Ihnen klar war.",
    steps: [
      "Schreiben Sie auf, was in diesem Quartal außer der Zahl wohl von Ihnen erwartet wird: Kunden, Produkte, wie Ihr Team verkauft.",
      "Bitten Sie Ihre Führungskraft, jede Zeile zu kennzeichnen: ja, nein oder nicht so wichtig. Zwanzig Minuten, ohne Vorbereitung auf deren Seite.",
      "Schreiben Sie die Erwartungen an Ihr Team nach dem gekennzeichneten Blatt neu und streichen Sie, was keiner Zeile diente.",
      "Zeigen Sie Ihrer Führungskraft, was Sie gestrichen und was Sie weitergegeben haben, und fragen Sie noch einmal: Fehlt etwas?",
    ],
    script:
      "Bevor ich meine Leute um etwas bitte, möchte ich, dass Sie mich prüfen. Diese sechs Zeilen sind das, was Sie meiner Meinung nach von meinem Team erwarten. Kennzeichnen Sie, was falsch ist.",
    message:
      "Ich habe in sechs Zeilen aufgeschrieben, was Sie meiner Meinung nach außer der Zahl von meinem Team erwarten. Könnten Sie jede mit Ja, Nein oder Später kennzeichnen, bevor ich daraus Erwartungen an meine Leute mache? Zwanzig Minuten genügen.",
  },
  "expectations-same-for-all": {
    title: "Die gemeinsamen Erwartungen gemeinsam machen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Für manche ist es geklärt, für andere offen. Was für alle gilt, gehört auf eine Seite, was persönlich ist, ins Einzelgespräch.",
    steps: [
      "Schreiben Sie auf eine Seite, was Sie von allen erwarten: Gesprächsvorbereitung, Einträge in der Pipeline, Antworten an Kunden, in Tagen.",
      "Gehen Sie sie im Teammeeting Zeile für Zeile durch. Jede Zeile wird vereinbart oder umformuliert, bis sie es ist.",
      "Darunter fügt jede Person im Einzelgespräch eine persönliche Zeile hinzu: den Kunden oder das Segment, das ihr gehört.",
      "Fragen Sie alle nach der Zeile, die ihnen am wenigsten klar ist, und klären Sie diese im nächsten Meeting.",
    ],
    script:
      "Manche von Ihnen wissen genau, was ich will, andere müssen raten, und das ist ungerecht. Dieses Blatt ist für alle gleich. Bei welcher Zeile hätten Sie falsch geraten?",
    message:
      "Anbei eine Seite mit dem, was ich von allen im Team erwarte. Wir gehen sie am … Zeile für Zeile durch: Bringen Sie die Zeile mit, die Sie unklar oder unangemessen finden. Persönliche Ziele bleiben in unseren Einzelgesprächen.",
  },
  "expectations-guess-again": {
    title: "Noch einmal schätzen, Person für Person, und dann fragen",
    why: "Sie haben mehr Zustimmung vorhergesehen, als es gab: Ihr Team sagt {{team}} zu „{{item}}“. Wo Sie wen falsch einschätzen, zeigt nur, einzeln zu fragen.",
    steps: [
      "Notieren Sie vor jedem Einzelgespräch für sich: Wie klar auf einer Skala bis zehn wird diese Person meine Erwartungen nennen?",
      "Fragen Sie nach ihrer Zahl und danach, was sie um eins erhöhen würde. Behalten Sie Ihre Schätzung für sich.",
      "Sehen Sie nach, wo Sie zu hoch geschätzt haben. Was haben diese Personen gemeinsam: neu, weit weg, selten mit Ihnen beim Kunden?",
      "Geben Sie dieser Gruppe eines mehr: ein gemeinsames Kundengespräch oder eine schriftliche Zusammenfassung nach jedem Einzelgespräch. Fragen Sie noch einmal nach der Zahl.",
    ],
    script:
      "Auf einer Skala bis zehn: Wie klar ist, was ich von Ihnen erwarte? Und was würde eins mehr daraus machen? Ich werde über die Zahl nicht diskutieren.",
    message:
      "Ich habe falsch eingeschätzt, wie klar meine Erwartungen sind; deshalb frage ich lieber, als zu raten. In unserem nächsten Einzelgespräch: Ihre Zahl auf der Skala bis zehn und das eine, das sie um eins erhöhen würde.",
  },
  "expectations-ask-directly": {
    title: "Ihre wenigen Leute direkt fragen, und bei sich selbst beginnen",
    why: "Ihr Team ist zu klein für ein eigenes Ergebnis; im Bereich darum herum liegt „{{item}}“ bei {{team}}. Bei wenigen Leuten kostet persönliches Fragen weniger Zeit als jede Umfrage.",
    steps: [
      "Sagen Sie jeder Person, was Sie ihr Ihrer Meinung nach klargemacht haben, und bitten Sie sie, Sie zu berichtigen. Niemand muss jemanden bewerten.",
      "Schreiben Sie auf, was berichtigt wurde, und danken Sie dafür. Ändern Sie eine Erwartung, die Sie jetzt als vage erkennen.",
      "Fragen Sie jede Person, welchen Kunden sie zuerst fallen ließe, wenn die Zeit knapp würde. Die Antwort zeigt, welche Reihenfolge angekommen ist.",
      "Lesen Sie die geänderte Erwartung gemeinsam: Wüssten wir beide an dem Tag, ob sie erfüllt ist?",
    ],
    script:
      "Ich sage Ihnen, was ich meiner Meinung nach mit Ihnen vereinbart habe, und Sie unterbrechen mich, wenn es nicht das ist, was Sie mitgenommen haben. Das geht schneller, als Sie um ein Urteil über mich zu bitten.",
    message:
      "Unser Team ist zu klein für eigene Zahlen, und das ist in Ordnung: Wir können reden. Im nächsten Einzelgespräch sage ich, was wir meiner Meinung nach vereinbart haben, und Sie berichtigen mich. Zwanzig Minuten.",
  },
  "expectations-show-yours": {
    title: "Dem Team zeigen, was von Ihnen erwartet wird",
    why: "„{{item}}“ gelingt ({{team}}). Der nächste Schritt ist, Ihre eigenen Erwartungen offenzulegen, damit alle sehen, wozu ihre dienen.",
    steps: [
      "Legen Sie dem Team Ihre eigenen drei Erwartungen für das Quartal vor, mit Maßstab und Datum.",
      "Fragen Sie, welche der Erwartungen an das Team Ihren dienen und welche anscheinend keiner.",
      "Streichen Sie die, die keiner dienen, oder formulieren Sie sie neu, zusammen mit der betroffenen Person.",
      "Erzählen Sie einer anderen Führungskraft, was Sie gestrichen haben und warum, und zeigen Sie ihr Ihr Blatt.",
    ],
    script:
      "Das hier soll ich liefern. Wenn etwas, das Sie tun, nichts davon voranbringt, möchte ich es wissen, bevor das Quartal um ist.",
    message:
      "Das sind die drei Dinge, die ich in diesem Quartal liefern soll: … Bitte kennzeichnen Sie, welche Ihrer eigenen Ziele welchem davon dienen. Die, die keinem dienen, sehen wir uns am … an.",
  },
};
