import type { directionPlays as english } from "../../en/playbook/direction.ts";
import type { Translated } from "../../translated.ts";

export const directionPlays: Translated<typeof english, "de"> = {
  "direction-repeat-back": {
    title: "Sich die drei Prioritäten wiedergeben lassen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“. Es noch einmal zu sagen, würde nicht zeigen, was angekommen ist; es sich wiedergeben zu lassen, zeigt es.",
    steps: [
      "Beginnen Sie das Teammeeting damit, dass alle unsere drei Vertriebsprioritäten der Reihe nach aufschreiben, ohne nachzusehen.",
      "Legen Sie die Listen auf ein Blatt und sprechen Sie nur über die Unterschiede. Legen Sie die Reihenfolge gemeinsam fest.",
      "Fragen Sie in jedem Einzelgespräch, welcher Priorität das größte offene Geschäft dient, und schreiben Sie sie neben das Geschäft.",
      "Wiederholen Sie die erste Übung. Vergleichen Sie beide Runden und nehmen Sie, was noch abweicht, ins nächste Meeting mit.",
    ],
    script:
      "Mir ist klar geworden, dass ich Ihnen die Prioritäten öfter genannt habe, als ich gefragt habe, was davon angekommen ist. Schreiben Sie die wichtigsten drei der Reihe nach auf. Falsche Antworten gibt es nicht: Was sich unterscheidet, muss ich klären.",
    message:
      "Im Meeting am Montag frage ich Sie alle nach unseren drei Vertriebsprioritäten, der Reihe nach, aus dem Gedächtnis. Das prüft, wie ich sie weitergebe, nicht Sie. Die Unterschiede klären wir gleich dort.",
  },
  "direction-week-to-priority": {
    title: "Jedes Geschäft im Wochengespräch an eine Priorität binden",
    why: "Die Reihenfolge der Prioritäten kennen die Führungskräfte, und vor den Mitarbeitenden geht sie verloren: Ihr Team sagt {{team}} zu „{{item}}“. Im wöchentlichen Pipeline-Gespräch lässt sie sich jede Woche hören.",
    steps: [
      "Fügen Sie der Pipeline-Ansicht eine Spalte hinzu: welcher der drei Prioritäten dieses Geschäft dient, oder keiner.",
      "Führen Sie das Wochengespräch in dieser Reihenfolge: Geschäfte für Priorität eins zuerst, so klein sie auch sind; Geschäfte für keine zuletzt.",
      "Bitten Sie zwei Mitarbeitende zu sagen, warum ein Geschäft steht, wo es steht, und lassen Sie das Team sie korrigieren.",
      "Zählen Sie die Geschäfte je Priorität und vergleichen Sie mit dem Anfang. Entscheiden Sie gemeinsam, welche zwei Geschäfte für „keine“ Sie loslassen.",
    ],
    script:
      "Wir gehen die Pipeline heute nach Priorität durch, nicht nach Größe. Beginnen Sie mit dem Geschäft, das am meisten für Nummer eins tut: Was ist dort der nächste Schritt?",
    message:
      "Ab dieser Woche geht das Pipeline-Gespräch nach Priorität: Geschäfte für unsere erste Priorität kommen zuerst. Bitte markieren Sie bis Donnerstag jedes Ihrer offenen Geschäfte mit der Priorität, der es dient. „Keine“ ist eine ehrliche Antwort.",
  },
  "direction-rank-five": {
    title: "Eine Rangliste bekommen und ein Quartal lang dabei bleiben",
    why: "Bei {{team}} zu „{{item}}“ kann hier niemand nach einer Reihenfolge handeln, die nicht feststeht. Sie muss zuerst eine Ebene höher geklärt werden.",
    steps: [
      "Schreiben Sie die Ziele, die Sie dieses Jahr bekommen haben, auf ein Blatt und markieren Sie, wo zwei davon in verschiedene Richtungen ziehen.",
      "Bitten Sie Ihre eigene Führungskraft um eine halbe Stunde, um sie mit Ihnen zu ordnen und zu sagen, was warten darf.",
      "Bringen Sie die Rangliste mit der Begründung für den ersten Platz ins Team. Vereinbaren Sie, dass Änderungen mit Datum und Grund kommen.",
      "Notieren Sie, was sich im Laufe des Monats hineindrängen wollte und was Sie dazu gesagt haben. Zeigen Sie die Notiz Ihrer Führungskraft.",
    ],
    script:
      "Mein Team kann diese fünf nicht alle zugleich an die erste Stelle setzen. Wenn in diesem Quartal nur eines gelänge: Welches sollte es sein, und was darf dafür liegen bleiben?",
    message:
      "Ich hätte gern eine halbe Stunde, um unsere Vertriebsziele in eine Reihenfolge zu bringen, mit dem, was warten darf. Mein Team arbeitet an fünf zugleich, und das merkt man. Ich bringe ein Blatt mit den Stellen mit, an denen zwei Ziele auseinanderziehen.",
  },
  "direction-two-levels": {
    title: "Sich über zwei Ebenen hinweg zu den Zielen zusammensetzen",
    why: "Leitung und Führungskräfte antworten bei „{{item}}“ verschieden, und Ihr Team sagt {{team}}. Was über Ihnen abweicht, lässt sich unter Ihnen nicht wegerklären.",
    steps: [
      "Schreiben Sie mit zwei anderen Führungskräften getrennt auf, wie jede Person die diesjährigen Vertriebsziele verstanden hat.",
      "Zeigen Sie die drei Blätter der Leitung über Ihnen in 45 Minuten: zuerst die Unterschiede, noch keine Abhilfe.",
      "Beenden Sie das Treffen mit einer Änderung auf jeder Seite: Die Leitung formuliert eines neu, Sie geben eines anders weiter.",
      "Sagen Sie Ihrem Team, was oben geändert wurde, mit dem Satz, wie er jetzt lautet.",
    ],
    script:
      "Das sind drei Fassungen derselben Ziele, von drei Führungskräften, die alle zugehört haben. Wo sie abweichen, verkaufen unsere Teams Verschiedenes. Welche der drei ist gemeint?",
    message:
      "Drei von uns haben die Vertriebsziele so aufgeschrieben, wie wir sie verstanden haben, und herausgekommen sind drei Fassungen. Können wir die Unterschiede in 45 Minuten mit Ihnen klären, bevor wir noch eine weitergeben?",
  },
  "direction-own-order": {
    title: "Alle einzeln ordnen lassen, dann zu zweit abgleichen",
    why: "Zu „{{item}}“ sagt Ihr Team {{team}}: Manche hören die eine Reihenfolge und manche eine andere. Die Mitarbeitenden finden voneinander heraus, wo sich die Reihenfolgen getrennt haben.",
    steps: [
      "Jede Person ordnet die drei Prioritäten und notiert ein Geschäft, das sie deshalb abgelehnt hat. Sammeln Sie ein, ohne zu kommentieren.",
      "Bilden Sie Paare mit verschiedenen Reihenfolgen. Jedes Paar hat zehn Minuten, um zu sagen, was die andere Person gehört haben muss und von wem.",
      "Sammeln Sie die Quellen der verschiedenen Reihenfolgen: eine alte Folie, eine Bemerkung, eine Bonusregel. Berichtigen Sie jede an der Quelle.",
      "Lassen Sie jedes Paar einen Kunden mit offenem Geschäft nennen, bei dem es jetzt anders handeln würde, und fragen Sie im Einzelgespräch danach.",
    ],
    script:
      "Sie beide haben Verschiedenes an die erste Stelle gesetzt, und Sie haben beide aufgepasst. Finden Sie heraus, wo Sie es gehört haben. Ich will die Quelle berichtigen, nicht Sie.",
    message:
      "Bitte schicken Sie mir bis Mittwoch Ihre Reihenfolge unserer drei Prioritäten und ein Geschäft, das Sie deshalb ausgelassen haben. Ich rechne mit Unterschieden: Sie zeigen mir, wo ich oder jemand anderes zweierlei gesagt hat.",
  },
  "direction-pass-on": {
    title: "Einem anderen Team zeigen, wie Sie Prioritäten klar halten",
    why: "„{{item}}“ liegt bei {{team}}. Wie Sie dahin gekommen sind, ist für ein Nachbarteam mehr wert als noch eine Folie.",
    steps: [
      "Schreiben Sie in fünf Zeilen auf, wie Ihre Leute die Reihenfolge kennengelernt haben: wo Sie sie sagen, wie oft, in welchem Meeting.",
      "Bieten Sie das einer Führungskraft an, deren Leuten sie weniger klar ist, und setzen Sie sich in deren nächstes Teammeeting.",
      "Lassen Sie zwei Ihrer Mitarbeitenden dem anderen Team die Reihenfolge erklären, jede Person an einem Geschäft.",
      "Fragen Sie Ihr eigenes Team, welcher Priorität der Monat gedient hat, damit sie auch zu Hause klar bleibt.",
    ],
    script:
      "Die Reihenfolge der Prioritäten scheint in meinem Team zu sitzen. Ich würde gern hören, wie Sie es machen, und Ihnen zeigen, wie wir es machen. Darf ich einmal in Ihr Meeting kommen?",
    message:
      "Mein Team scheint die Reihenfolge unserer Prioritäten recht gut zu kennen. Ich habe in fünf Zeilen aufgeschrieben, wie es dazu kam. Darf ich sie in Ihr nächstes Teammeeting mitbringen, mit zwei meiner Leute und ihren Geschäften?",
  },
};
