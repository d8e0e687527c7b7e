import type { voicePlays as english } from "../../en/playbook/voice.ts";
import type { Translated } from "../../translated.ts";

export const voicePlays: Translated<typeof english, "de"> = {
  "voice-quarter-hour": {
    title: "Eine Viertelstunde für das, was Kunden gesagt haben",
    why: "Sie sehen, dass Neuigkeiten nach oben gelangen, und Ihr Team sagt {{team}} zu „{{item}}“. Es sieht nicht, was daraus wird; schließen Sie diesen Kreis also vor seinen Augen.",
    steps: [
      "Geben Sie in jedem Teammeeting eine Viertelstunde einer Frage: Was haben Kunden gesagt, das jemand weiter oben wissen sollte?",
      "Geben Sie einen Punkt weiter, mit einem Namen und der Bitte um eine Antwort bis zu einem Tag.",
      "Beginnen Sie die nächste Viertelstunde mit der Antwort, auch wenn sie Nein lautet.",
      "Listen Sie die Punkte des Monats auf, mit dem, was aus jedem wurde, und schicken Sie die Liste an alle, die einen genannt oder beantwortet haben.",
    ],
    script:
      "Ich gebe weiter, was Sie mir sagen, aber Sie sehen nicht, was daraus wird. Ab heute bekommt jeder Punkt einen Namen, ein Datum und eine Antwort.",
    message:
      "Von unseren Kunden diese Woche: „…“ (drei Kunden, zwei davon von unserer Strategie genannt). Mein Team hätte gern bis … eine Antwort, auch wenn sie Nein lautet. Ich lese sie im nächsten Meeting vor.",
  },
  "voice-name-the-answerer": {
    title: "Für jede Art von Neuigkeit die Person finden, die antworten kann",
    why: "Zwischen Führungskräften und Mitarbeitenden reißt der Faden: Ihr Team sagt {{team}} zu „{{item}}“. Wer nicht weiß, wer zuhört, hört auf zu berichten.",
    steps: [
      "Schreiben Sie die fünf Arten von Neuigkeiten auf, die Ihr Team hat: Preis, Wettbewerb, Produkt, Ablauf, Lieferung.",
      "Finden Sie für jede die eine Person, die entscheiden kann, und fragen Sie, ob Ihre Leute ihr direkt schreiben dürfen, mit Ihnen in Kopie.",
      "Geben Sie dem Team die fünf Namen, mit je einem Beispiel für eine Nachricht, die eine Antwort bekam.",
      "Fragen Sie die fünf, was sie erreicht hat und was darin fehlte. Geben Sie das an das Team weiter.",
    ],
    script:
      "Wenn ein Kunde meinen Leuten sagt, dass ein Wettbewerber ein Fünftel billiger ist: Wer sollte es noch am selben Tag hören? Wären Sie diese Person, und würden Sie antworten, und sei es nur mit „gesehen“?",
    message:
      "Meine Leute hören von Preisen, bevor ein Bericht es tut. Wären Sie die Person, der sie zu … schreiben dürfen, je drei Zeilen, mit mir in Kopie? Sie bräuchten innerhalb einer Woche eine Antwort, und sei es nur „gesehen“.",
  },
  "voice-remove-a-step": {
    title: "Einen internen Schritt abschaffen lassen",
    why: "Bei {{team}} zu „{{item}}“ hält intern etwas die Menschen auf. Schaffen Sie einen Schritt ab, an drei Fällen gemessen, statt über alle zu klagen.",
    steps: [
      "Fragen Sie das Team, welcher interne Schritt Kunden mit Priorität die meiste Zeit kostet, und messen Sie ihn an drei Fällen.",
      "Setzen Sie sich mit der Abteilung zusammen, zu der der Schritt gehört: zuerst die Zahlen, dann je eine Änderung auf beiden Seiten.",
      "Probieren Sie die Änderung an den nächsten drei Fällen aus.",
      "Messen Sie noch einmal, sagen Sie beiden Teams die Tage vorher und nachher, und machen Sie es dauerhaft oder beenden Sie es.",
    ],
    script:
      "Es geht nicht um Schuld. Drei Angebote haben neun Tage auf diese Freigabe gewartet. Was bräuchten Sie von uns, um es in zwei zu schaffen?",
    message:
      "Drei Angebote an Kunden mit Priorität haben … Tage gewartet, nämlich bei …: … Könnten wir uns eine halbe Stunde zusammensetzen, diese drei ansehen und je eines ändern? Wir messen die nächsten drei und entscheiden dann.",
  },
  "voice-field-day": {
    title: "Jemanden, der entscheidet, einen Tag lang mitnehmen",
    why: "Die Leitung fühlt sich informiert; zu „{{item}}“ sagt Ihr Team {{team}}. Was in Berichten auf dem Weg nach oben verloren geht, sieht man an einem Tag unterwegs.",
    steps: [
      "Wählen Sie einen Tag mit drei gewöhnlichen Kundengesprächen und laden Sie eine Person ein, die über Preis, Produkt oder Ablauf entscheidet.",
      "Vereinbaren Sie, dass der Gast zuhört und je Gespräch eine Frage stellt.",
      "Danach im Auto: Was von dem heute Gehörten wussten Sie? Schreiben Sie das andere auf.",
      "Bitten Sie den Gast um eine Antwort auf eines davon innerhalb von zwei Wochen, die dem Team vorgelesen wird.",
    ],
    script:
      "Kommen Sie einen Tag lang mit. Drei gewöhnliche Gespräche, nichts arrangiert. Am Abend will ich nur wissen, was davon Sie aus unseren Berichten schon wussten.",
    message:
      "Würden Sie einen Tag mit jemandem aus meinem Team verbringen? Drei gewöhnliche Kunden, Sie hören zu und stellen bei jedem eine Frage. Am Abend schreiben wir auf, was Sie nicht wussten, und Sie wählen einen Punkt, auf den Sie antworten.",
  },
  "voice-hear-everyone": {
    title: "Die hören, die Ihnen nichts mehr erzählen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche fühlen sich gehört, und manche haben aufgegeben. Wer aufgegeben hat, spricht nicht im Meeting.",
    steps: [
      "Listen Sie auf, wer im letzten Monat Neuigkeiten von Kunden gebracht hat. Die anderen sind die, die Sie brauchen.",
      "Fragen Sie jede dieser Personen allein: Was haben Sie zuletzt weitergegeben, aus dem nichts wurde? Versprechen Sie nichts, notieren Sie es.",
      "Gehen Sie je Person einem solchen Punkt nach und bringen Sie eine Antwort zurück, wie spät auch immer.",
      "Lassen Sie im Teammeeting reihum jede Person einen Satz von Kunden mitbringen, die Stillen zuerst.",
    ],
    script:
      "Früher haben Sie mir erzählt, was Kunden sagen, und Sie haben aufgehört. Ich nehme an, es wurde zu oft nichts daraus. Was war das Letzte? Ich finde heraus, wo es hängen geblieben ist.",
    message:
      "Sie haben mir vor einiger Zeit gesagt, dass …, und ich schulde Ihnen eine Antwort. Ich habe … gefragt; das kam zurück: … Ist noch etwas anderes verloren gegangen? Ich höre es lieber spät als gar nicht.",
  },
  "voice-pool-with-neighbours": {
    title: "Was der Vertrieb vor Ort hört, mit zwei anderen kleinen Teams zusammenlegen",
    why: "In Ihrem Umfeld liegt „{{item}}“ bei {{team}}. Die Bemerkung eines kleinen Teams wird leicht überhört; dieselbe Bemerkung aus drei Teams ist eine Nachricht.",
    steps: [
      "Vereinbaren Sie mit zwei anderen Führungskräften kleiner Teams jede zweite Woche zwanzig Minuten am Telefon.",
      "Alle bringen zwei Sätze von Kunden mit. Behalten Sie, was mindestens zwei von Ihnen gehört haben.",
      "Schicken Sie es unter allen drei Namen nach oben, mit den Kunden, von denen es kommt, und bitten Sie um eine Antwort bis zu einem Tag.",
      "Lesen Sie die Antwort in allen drei Teams am selben Tag vor.",
    ],
    script:
      "Mein Team sind vier Leute, Ihres drei. Wenn wir es allein sagen, ist es eine Anekdote. Vergleichen wir jede zweite Woche und schicken wir nach oben, was wir beide hören.",
    message:
      "Drei unserer kleinen Teams hören dasselbe von Kunden: „…“ (von …, … und …). Wir hätten gern bis … eine Antwort für alle drei und lesen sie in unseren Teams am selben Tag vor.",
  },
  "voice-tell-the-answer": {
    title: "Allen sagen, was aus den Hinweisen aus dem Vertrieb wurde",
    why: "Was der Vertrieb vor Ort hört, kommt hier gut weiter ({{team}} bei „{{item}}“). Zeigen Sie anderen, wie, mit dem, was sich dadurch geändert hat.",
    steps: [
      "Wählen Sie zwei Dinge aus, die Ihr Team weitergegeben hat und die beantwortet oder umgesetzt wurden.",
      "Erzählen Sie den anderen Führungskräften, wie Sie sie vorgebracht haben: bei wem, mit welchen Worten, mit welchen Belegen.",
      "Danken Sie denen weiter oben, die geantwortet haben, mit Namen, dort, wo andere es lesen können.",
      "Bieten Sie an, einen Punkt eines anderen Teams auf demselben Weg nach oben zu bringen, gemeinsam mit dessen Führungskraft.",
    ],
    script:
      "Sie haben mir gesagt, dass Kunden über die zweite Seite des Angebots stolpern. Sie wurde geändert. So ist es gelaufen, und diesen Menschen haben wir es zu verdanken.",
    message:
      "Sie haben es gesagt, und es ist geschehen: … Danke an … für die Entscheidung. Wenn Ihr Team etwas hat, das gehört werden sollte, zeige ich Ihnen gern, wie wir unseres vorgebracht haben.",
  },
};
