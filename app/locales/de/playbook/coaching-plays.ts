import type { coachingPlays as english } from "../../en/playbook/coaching-plays.ts";
import type { Translated } from "../../translated.ts";

export const coachingPlays: Translated<typeof english, "de"> = {
  "coaching-live-hour": {
    title: "Eine Stunde an einer laufenden Verkaufschance, mit jeder Person",
    why: "Ihr Team sagt {{team}} zu „{{item}}“, weniger, als Sie sehen. Was für Sie Coaching ist, kommt vielleicht als Frage nach dem Forecast an; eine Stunde an einem laufenden Geschäft ist unverwechselbar.",
    steps: [
      "Planen Sie mit jeder Person innerhalb von vier Wochen eine Stunde an einer Chance ein, die gerade offen ist, am besten direkt bei Kunden.",
      "Lassen Sie die Person den einen Moment wählen, an dem sie arbeiten will. Sehen Sie zu, stellen Sie zwei Fragen, geben Sie eine Beobachtung weiter.",
      "Vereinbaren Sie eine Sache, die im nächsten Gespräch anders werden soll, in den Worten der Person.",
      "Fragen Sie jede Person, was sie anders gemacht hat und was der Kunde daraufhin getan hat.",
    ],
    script:
      "Suchen Sie das Gespräch dieser Woche aus, das am ehesten anders laufen soll. Ich komme mit und sage bis danach nichts. Worauf soll ich achten?",
    message:
      "Ich würde gern eine Stunde mit Ihnen an einem offenen Geschäft verbringen, wenn möglich beim Kunden. Sie wählen das Geschäft und den Moment. In dieser Stunde keine Fragen zum Forecast.",
  },
  "coaching-split-forecast": {
    title: "Coaching-Gespräch und Forecast-Gespräch trennen",
    why: "Die Führungskräfte meinen zu coachen, und die Mitarbeitenden sagen {{team}} zu „{{item}}“. In den meisten Einzelgesprächen verdrängt der Forecast das Coaching; eine Linie dazwischen macht es sichtbar.",
    steps: [
      "Sehen Sie sich Ihre letzten acht Einzelgespräche an: Wie viele Minuten galten den Zahlen, wie viele der Art zu verkaufen?",
      "Verlegen Sie den Forecast in einen eigenen Zehn-Minuten-Anruf, jede Woche am selben Tag, mit denselben fünf Fragen.",
      "Beginnen Sie jedes Einzelgespräch mit einer Situation beim Kunden, und lassen Sie die ersten zwanzig Minuten den Laptop zu.",
      "Zählen Sie die Minuten noch einmal und fragen Sie jede Person, auf welches der beiden Gespräche sie eher verzichten würde.",
    ],
    script:
      "Zahlen dienstags, zehn Minuten. Diese halbe Stunde gilt Ihrer Art zu verkaufen. Wo hat ein Kunde Sie zuletzt ohne Antwort stehen lassen?",
    message:
      "Ab nächster Woche hat der Forecast dienstags seine eigenen zehn Minuten. Unser Einzelgespräch beginnt dann mit einer Situation beim Kunden, die Sie mitbringen. Die Pipeline bleibt die ersten zwanzig Minuten zu.",
  },
  "coaching-protected-slot": {
    title: "Ein festes Einzelgespräch, das nicht verschoben wird",
    why: "Bei {{team}} zu „{{item}}“ liegt es wahrscheinlich am Kalender. Ein Termin, den nichts verschieben darf, kommt vor jeder Methode.",
    steps: [
      "Legen Sie je Person jede zweite Woche einen Termin fest, zu einer Zeit, in der sonst nichts Dringendes ansteht. Sagen Sie, was ihn verschieben darf: fast nichts.",
      "Führen Sie ein gemeinsames Blatt für die Themen. Die Hälfte davon gehört Ihrem Gegenüber und wird zuerst geschrieben.",
      "Wenn ein Termin verschoben werden muss, dann innerhalb derselben Woche, und vermerken Sie es auf dem Blatt.",
      "Zählen Sie die Vermerke gemeinsam und beheben Sie, was die meisten verursacht hat.",
    ],
    script:
      "Ich habe unsere Termine zu oft verschoben. Ab jetzt gehört dieser Ihnen. Wenn ich daran rühre, dürfen Sie mich fragen, was wichtiger war.",
    message:
      "Unser Einzelgespräch steht jetzt fest: jeden zweiten … um … Wenn ich es verschieben muss, findet es in derselben Woche statt, und wir zählen mit. Das Themenblatt ist gemeinsam; Ihre Hälfte kommt zuerst.",
  },
  "coaching-agree-the-hours": {
    title: "Nach oben vereinbaren, wie viele Stunden Coaching kosten darf",
    why: "Die Leitung glaubt, dass gecoacht wird; zu „{{item}}“ sagt Ihr Team {{team}}, und die Kalender dazwischen erklären es. Vereinbaren Sie die Stunden mit der Ebene, die Ihren Kalender füllt.",
    steps: [
      "Zählen Sie zwei gewöhnliche Wochen: Stunden für Coaching, interne Termine, Berichte und eigene Kunden.",
      "Bringen Sie die Zählung mit einem Vorschlag zu Ihrer Führungskraft: vier Stunden Coaching pro Woche, und was dafür weicht.",
      "Blockieren Sie die vier Stunden. Lehnen Sie ab, was hineinfällt, mit der Vereinbarung als Grund.",
      "Schicken Sie Ihrer Führungskraft die neue Zählung und eine Sache, die jemand deshalb anders gemacht hat.",
    ],
    script:
      "Sie erwarten, dass ich coache, und ich will es. Das sind meine letzten zwei Wochen in Stunden. Vier Stunden Coaching passen hinein, wenn dieser Bericht nur noch jede zweite Woche kommt. Sind Sie einverstanden?",
    message:
      "Meine letzten zwei Wochen enthielten … Stunden Coaching und … Stunden Berichte. Ich möchte vier Stunden pro Woche für Coaching blockieren und dafür … aufgeben. Können wir das in fünfzehn Minuten klären?",
  },
  "coaching-fair-share": {
    title: "Ihre Coaching-Stunden gerecht verteilen",
    why: "Ihr Team sagt {{team}} zu „{{item}}“: Manche werden gecoacht und manche allein gelassen. Wohin Ihre Stunden im letzten Monat gingen, zeigt, wer.",
    steps: [
      "Schreiben Sie zu jedem Namen die Stunden auf, die Sie im letzten Monat mit einer echten Situation beim Kunden verbracht haben. Keine Schätzungen: Nehmen Sie den Kalender.",
      "Planen Sie die nächsten vier Wochen vom unteren Ende dieser Liste aufwärts, beginnend mit der verlässlichen Mitte, die am wenigsten fragt.",
      "Notieren Sie nach jedem Termin eine Zeile: die Situation und was die Person ausprobieren wird.",
      "Erstellen Sie die Liste neu. Zeigen Sie dem Team die Verteilung, ohne Namen, vorher und nachher.",
    ],
    script:
      "Sie machen Ihre Arbeit gut und verlangen wenig, also haben Sie wenig von mir bekommen. Das möchte ich ändern. Welchen Kunden sehen wir uns am Donnerstag zusammen an?",
    message:
      "Ich habe nachgesehen, wohin meine Coaching-Zeit ging, und sie war ungleich verteilt. Diesen Monat sind Sie dran: eine Stunde an einem Kunden Ihrer Wahl. Welcher, und vor welchem Gespräch?",
  },
  "coaching-two-questions": {
    title: "Zwei Fragen vor und nach jedem gemeinsamen Kundengespräch",
    why: "In Ihrem Umfeld liegt „{{item}}“ bei {{team}}. In einem kleinen Team sind Sie ohnehin bei vielen Gesprächen dabei: Vier Fragen machen Coaching daraus, ohne eine zusätzliche Stunde.",
    steps: [
      "Fragen Sie vor jedem gemeinsamen Gespräch: Was wollen Sie erreicht haben, wenn wir auflegen? Was kann schiefgehen?",
      "Überlassen Sie während des Gesprächs das Reden Ihrem Gegenüber, auch wo Sie schneller wären.",
      "Fragen Sie gleich danach: Was hat gewirkt? Was machen Sie nächstes Mal anders? Warten Sie die Antwort ab, dann fügen Sie eines hinzu.",
      "Lassen Sie sich vor einem eigenen Gespräch die vier Fragen von Ihrem Gegenüber stellen.",
    ],
    script:
      "Bevor wir wählen: Was würde dieses Gespräch für Sie zu einem guten machen? Und danach frage ich Sie nur zwei Dinge, bevor ich sage, was ich gesehen habe.",
    message:
      "Bei Gesprächen, die wir gemeinsam führen, stelle ich Ihnen vorher zwei Fragen und nachher zwei und halte mich dazwischen zurück. Nächste Woche dürfen Sie das mit mir machen: Ich habe das Gespräch mit … am …",
  },
  "coaching-swap": {
    title: "Mit einer anderen Führungskraft ein Coaching tauschen",
    why: "„{{item}}“ ist hier eine Stärke ({{team}}). Einander zuzusehen verbreitet sie, und Sie bekommen etwas zurück.",
    steps: [
      "Vereinbaren Sie mit einer anderen Führungskraft, gegenseitig bei einem Coaching dabei zu sein, mit Einverständnis der Mitarbeitenden.",
      "Sehen Sie schweigend zu und notieren Sie, was die andere Person tut und Sie nicht.",
      "Nennen Sie einander eine Sache zum Beibehalten und eine zum Ausprobieren. Probieren Sie sie in Ihren nächsten drei Terminen aus.",
      "Fragen Sie Ihre Mitarbeitenden, welche Art mehr geholfen hat, und sagen Sie es der anderen Führungskraft.",
    ],
    script:
      "Ich würde gern davon lernen, wie Sie coachen, und bei uns gibt es etwas, das gut funktioniert. Wollen wir einander je einmal zusehen? Zehn Minuten danach genügen.",
    message:
      "Würden Sie bei einem meiner Coachings dabei sein und mich bei einem von Ihren dabei sein lassen? Die Mitarbeitenden müssen einverstanden sein, wir sagen währenddessen nichts, und zehn Minuten später tauschen wir eine Sache zum Beibehalten und eine zum Ausprobieren aus.",
  },
};
