import type { communicationPlays as english } from "../../en/playbook/communication.ts";
import type { Translated } from "../../translated.ts";

export const communicationPlays: Translated<typeof english, "de"> = {
  "say-order-every-week": {
    title: "Die Reihenfolge der Prioritäten jede Woche sagen, mit denselben Worten",
    why: "Eine Reihenfolge, die einmal im Jahr gezeigt wird, wird den Rest des Jahres erraten. „{{item}}“ bewegt sich, wenn dieselben drei Zeilen jede Woche wiederkommen.",
    audience: "Alle im Vertrieb, die Führungskräfte zwei Tage vor den anderen",
    channel: "Drei Zeilen ganz oben in der wöchentlichen Vertriebsmail und die erste Minute jedes Leitungsgesprächs",
    when: "Jeden Montag, acht Wochen lang; eine Änderung der Reihenfolge nie nebenbei, immer mit Datum und Grund",
    repeat:
      "Jedes Mitglied der Geschäftsleitung beginnt die eigenen Treffen mit den drei Zeilen; jede Führungskraft beginnt das Pipeline-Gespräch mit der ersten Priorität",
    say: "Unsere Reihenfolge in diesem Jahr: zuerst …, dann …, dann … Wenn sich zwei davon im Weg stehen, gewinnt die erste, und niemand muss fragen. Das gilt bis …; wenn es sich vorher ändert, hören Sie es von mir, mit dem Grund.",
    message:
      "Drei Zeilen, jeden Montag dieselben: erstens …, zweitens …, drittens … Diese Woche hieß das Erste: … Bitte beginnen Sie Ihr eigenes Treffen mit diesen Zeilen und sagen Sie mir, wo sie sich im Weg stehen.",
  },
  "say-why-as-decided": {
    title: "Erzählen, wie die Entscheidung gefallen ist",
    why: "„{{item}}“ leidet, wenn nur das Ergebnis verkündet wird. Menschen können einen Grund weitergeben, wenn sie wissen, welche anderen Wege verworfen wurden.",
    audience: "Die Führungskräfte, dann ihre Teams",
    channel: "Zwanzig Minuten ohne Folien, aufgezeichnet, dazu zwanzig Minuten für Fragen",
    when: "Innerhalb von zwei Wochen nach diesem Ergebnis und noch einmal, wenn die Zahlen des ersten Quartals bekannt sind",
    repeat:
      "Die Führungskräfte beantworten die Fragen ihrer Teams innerhalb einer Woche und bringen die, die sie nicht beantworten können, in die nächste Runde mit",
    say: "Wir hatten drei mögliche Wege: …, … und … Wir haben … gewählt, weil Kunden uns gesagt haben, … Dafür geben wir … auf. Gelungen ist es, wenn …",
    message:
      "Ich möchte Ihnen erzählen, wie wir zu dieser Strategie gekommen sind, auch, wogegen wir uns entschieden haben. Zwanzig Minuten, keine Folien, dann Ihre Fragen. Bitte sammeln Sie zwei aus Ihrem Team, die Sie jetzt nicht beantworten können.",
  },
  "say-own-expectations": {
    title: "Zuerst die eigenen Erwartungen zeigen",
    why: "Erwartungen werden nach unten nur so klar, wie sie oben sind. Bei „{{item}}“ beginnt das mit einer Seite, die jede Person lesen darf.",
    audience: "Alle Führungskräfte Ihres Bereichs und durch sie alle Mitarbeitenden",
    channel: "Eine Seite mit drei Erwartungen, jede mit Maßstab und Datum, vorgelesen im Bereichstreffen",
    when: "Diesen Monat; an jedem der drei Termine öffentlich wieder angesehen",
    repeat:
      "Jede Führungskraft zeigt eine Woche später ihre eigene Seite, aus Ihrer abgeleitet, und alle Mitarbeitenden zwei Wochen später ihre",
    say: "Das darf das Unternehmen in diesem Quartal von mir erwarten: …, … und …, bis zu diesen Tagen. An jedem dieser Tage sage ich Ihnen, wie es ging. Ich bitte Sie alle um dieselbe Seite, aus meiner abgeleitet.",
    message:
      "Hier sind die drei Dinge, die in diesem Quartal von mir erwartet werden dürfen, mit Maßstab und Datum. Nächste Woche möchte ich Ihre Seite sehen, die Woche darauf die Ihrer Leute. Was auf meiner unklar ist, sagen Sie mir zuerst.",
  },
  "say-managers-first": {
    title: "Die Führungskräfte vor allen anderen informieren",
    why: "Bei „{{item}}“ geht die Botschaft zwischen Führungskräften und Mitarbeitenden verloren. Wer übersetzen soll, braucht sie zuerst, mit Zeit für Fragen und in Worten, die sich verwenden lassen.",
    audience: "Die Führungskräfte",
    channel:
      "Ein Gespräch von 45 Minuten in Gruppen von höchstens zehn, mit einer Seite dazu: Botschaft, zwei wahrscheinliche Fragen, eine Übung",
    when: "Zwei Arbeitstage vor jeder E-Mail an alle; nie am selben Tag",
    repeat:
      "Jede Führungskraft im nächsten Teammeeting, in eigenen Worten; HR fragt jede Woche drei Mitarbeitende, was angekommen ist",
    say: "Sie hören das vor Ihren Teams, denn die werden Sie fragen und nicht uns. Sagen Sie es in eigenen Worten. Diese zwei Fragen werden kommen, und das können wir bisher antworten.",
    message:
      "Bevor wir am … an alle schreiben, hätte ich gern 45 Minuten mit Ihnen. Sie bekommen die Botschaft, die zwei Fragen, die Ihr Team stellen wird, und eine Übung für das Meeting. Sagen Sie uns, was bei Ihren Leuten nicht funktionieren wird.",
  },
  "say-time-for-coaching": {
    title: "Stunden für Coaching freimachen und sagen, welche",
    why: "„{{item}}“ bewegt sich nicht durch einen Appell. Es bewegt sich, wenn die Leitung einen Bericht oder Termin nennt, der endet, und die Führungskräfte hören, dass die Stunden ihnen gehören.",
    audience: "Die Führungskräfte und alle, die die Berichte bekommen, die wegfallen",
    channel: "Eine schriftliche Entscheidung, ein Absatz, und die Terminserie am selben Tag abgesagt",
    when: "Innerhalb von zwei Wochen; nach sechs Wochen überprüft, indem Stunden gezählt werden, nicht indem nach Meinungen gefragt wird",
    repeat:
      "Jedes Mitglied der Geschäftsleitung zu Beginn des nächsten Bereichstreffens: was geendet hat, wie viele Stunden pro Woche, wofür sie sind",
    say: "Ab dem Ersten wird … nicht mehr erstellt, und … findet nur jede zweite Woche statt. Das macht für jede Führungskraft etwa … Stunden pro Woche frei. Sie sind für Coaching an laufenden Geschäften da, und niemand bucht sie, auch ich nicht.",
    message:
      "Ab … müssen Sie nicht mehr …, und der Termin am … ist abgesagt. Die Stunden sind für das Coaching Ihrer Leute an laufenden Geschäften da. Wenn jemand sie bucht, schicken Sie die Person zu mir. In sechs Wochen frage ich, was Sie daraus gemacht haben.",
  },
  "say-promises-and-dates": {
    title: "Öffentlich über die eigenen Zusagen berichten",
    why: "Dranbleiben lernt man durch Zusehen. Bei „{{item}}“ wird die Leitung dort am genauesten beobachtet, wo sie selbst zu spät war.",
    audience: "Alle im Vertrieb",
    channel:
      "Eine Liste dessen, was die Leitung nach diesem Ergebnis zugesagt hat, mit Terminen, unter „Was Sie uns gesagt haben“ und im Monatstreffen",
    when: "Am ersten Arbeitstag jedes Monats, das Verspätete zuerst",
    repeat:
      "Die Führungskräfte gehen die Liste in ihrem Teammeeting durch und ergänzen, was ihrem eigenen Team zugesagt wurde",
    say: "Nach Ihren Antworten haben wir vier Dinge zugesagt. Zwei sind erledigt: … Eines ist verspätet, weil …, und kommt bis … Eines können wir nicht tun, weil … Von den nächsten hören Sie am Monatsersten.",
    message:
      "Was zugesagt ist und wie es steht: … ist erledigt; … ist verspätet und kommt bis …; … wird nicht geschehen, weil … Bitte gehen Sie das mit Ihrem Team durch und sagen Sie mir, was wir nach dessen Meinung zugesagt haben und was hier fehlt.",
  },
  "say-what-we-train-first": {
    title: "Die Schulung vor dem Ziel ankündigen",
    why: "„{{item}}“ zeigt, dass Ziele vor den Fähigkeiten ankommen. Drehen Sie die Reihenfolge einmal sichtbar um, bei der ersten Priorität.",
    audience: "Mitarbeitende, die verkaufen, was die erste Priorität nennt, und ihre Führungskräfte",
    channel: "Eine Mitteilung mit drei Terminen: Schulung, Üben bei eigenen Kunden und erst dann das Ziel",
    when: "Beim nächsten Wechsel eines Ziels oder Produkts, mindestens sechs Wochen, bevor es zählt",
    repeat:
      "Die Führungskräfte vereinbaren im Einzelgespräch, was bei welchem Kunden geübt wird; wer schult, berichtet, was noch fehlt",
    say: "Für … gibt es bis Ende … kein Ziel. Zuerst kommen zwei Übungstage, dann vier Wochen bei Ihren eigenen Kunden mit jemandem an Ihrer Seite. Was wir bis dahin nicht schulen können, zählen wir nicht.",
    message:
      "Bevor … für Ihr Ziel zählt, bekommen Sie zwei Übungstage zu … und vier Wochen bei Ihren eigenen Kunden. Bitte wählen Sie mit Ihrer Führungskraft zwei Kunden zum Üben aus. Das Ziel folgt am …, nicht vorher.",
  },
  "say-what-leaders-do": {
    title: "Eines selbst tun, und es sehen lassen",
    why: "Bei „{{item}}“ schwächen Ankündigungen, was sie ankündigen. Eine Tat, jeden Monat wiederholt, wo Mitarbeitende sie sehen, tut das nicht.",
    audience: "Mitarbeitende und Führungskräfte der Bereiche, die Sie besuchen",
    channel:
      "Zwei Kundengespräche im Monat mit jemandem aus dem Vertrieb, nur zum Fragen; danach fünf Zeilen an den Bereich dazu, was Sie gelernt haben",
    when: "Ab nächstem Monat, Termine für ein halbes Jahr fest, verschoben nur innerhalb derselben Woche",
    repeat:
      "Die Person aus dem Vertrieb erzählt dem Team, was war; die Führungskraft fragt nach einem Monat, was aus den fünf Zeilen wurde",
    say: "Ich bitte Sie, Kunden zuzuhören, bevor Sie anbieten; also tue ich es auch: zwei Gespräche im Monat mit jemandem von Ihnen, je drei Fragen, keine Versprechen. Danach lesen Sie, was ich gelernt habe und was ich ändern werde.",
    message:
      "Diese Woche war ich mit … bei …, habe drei Fragen gestellt und gelernt: … Ich wusste nicht, dass … Ich ändere … bis … Danke an … fürs Mitnehmen. Das nächste Gespräch ist am … in …",
  },
  "say-what-stops": {
    title: "Sagen, was aufhört",
    why: "Alle hören, was dazukommt. Bei „{{item}}“ warten Menschen darauf, dass jemand, der es darf, etwas wegnimmt.",
    audience: "Alle im Vertrieb und die Abteilungen, die von nun an weniger bekommen",
    channel: "Eine kurze Liste, von der Leitung unterschrieben: drei Dinge, die enden, ab welchem Tag, wer es weiß",
    when: "Zusammen mit dem nächsten Plan und vor jeder neuen Initiative",
    repeat: "Jede Führungskraft streicht die drei Dinge mit dem Team durch und nennt die Kunden, die die Zeit bekommen",
    say: "Ab dem Ersten beenden wir: …, … und … Wer das von Ihnen verlangt, den schicken Sie zu uns. Die Zeit geht an die Kunden unserer ersten Priorität. Wenn noch etwas enden soll, sagen Sie es uns bis …",
    message:
      "Wir beenden am … drei Dinge: …, … und … Die betroffenen Abteilungen wissen es. Bitte streichen Sie sie in Ihrem nächsten Meeting gemeinsam durch und entscheiden Sie, welche Kunden die Stunden bekommen. Nächste Durchsicht dessen, was aufhört: …",
  },
  "say-pay-straight": {
    title: "Offen sagen, wo Vergütung und Strategie auseinandergehen",
    why: "Bei „{{item}}“ haben die Menschen längst nachgerechnet. Es zuerst zu sagen kostet weniger Vertrauen, als ertappt zu werden.",
    audience: "Alle Mitarbeitenden und Führungskräfte mit einem Provisionsplan",
    channel:
      "Eine Seite mit zwei durchgerechneten Beispielen, von der Vertriebsleitung in einem Gespräch erklärt, Fragen schriftlich beantwortet",
    when: "Bevor das nächste Quartal beginnt; die Entscheidung über eine Änderung mit Datum",
    repeat:
      "Die Führungskräfte rechnen mit jeder Person die drei größten Geschäfte durch; HR sammelt die übrigen Widersprüche",
    say: "Zwei von Ihnen werden heute bei gleichem Einsatz verschieden bezahlt, und wer tut, was wir verlangen, bekommt weniger. Das ist unser Fehler, nicht Ihrer. Bis … entscheiden wir zwischen zwei Wegen: … oder … Bis dahin wird niemand an … gemessen.",
    message:
      "Anbei zwei durchgerechnete Beispiele dafür, wo unser Vergütungsplan und unsere Strategie auseinandergehen. Über eine Änderung entscheiden wir bis … Bitte rechnen Sie Ihre eigenen größten Geschäfte mit Ihrer Führungskraft durch und schicken Sie uns die Widersprüche, die wir nicht gesehen haben.",
  },
  "say-you-said": {
    title: "Fünf Dinge beantworten, die der Vertrieb gesagt hat",
    why: "„{{item}}“ ändert sich, wenn eine Antwort zurückkommt, auch ein Nein. Fünf Antworten mit Namen darunter wirken mehr als eine Kampagne für Offenheit.",
    audience: "Alle im Vertrieb, zuerst die, die die Punkte vorgebracht haben",
    channel: "Die Seite „Was Sie uns gesagt haben“ und zehn Minuten im nächsten Treffen aller",
    when: "Innerhalb von drei Wochen nach diesem Ergebnis, dann jedes Quartal fünf weitere",
    repeat:
      "Die Führungskräfte lesen die Antworten in ihrem Meeting vor und fragen, was noch offen ist; jedes Mitglied der Geschäftsleitung übernimmt einen Punkt",
    say: "Sie haben uns vieles gesagt; hier sind fünf Punkte mit Antwort. Ja: …, bis … Ja, zum Teil: … Nein: …, weil … Wir müssen es herausfinden: …, bis … Gesehen und nicht entschieden: … Unter jedem steht ein Name, den Sie fragen können.",
    message:
      "Fünf Antworten auf das, was Sie uns gesagt haben: … Jede trägt den Namen derer, die entschieden haben und gefragt werden können. Wenn Ihr Punkt nicht dabei ist, sagen Sie es Ihrer Führungskraft: Fünf weitere folgen am …",
  },
  "say-shared-problem": {
    title: "Ein gemeinsames Problem beim Namen nennen",
    why: "Bei „{{item}}“ sind sich alle Ebenen einig; niemand muss überzeugt werden, und niemand ist schuld. Was fehlt, ist jemand, der es laut sagt und vorangeht.",
    audience: "Alle, auf jeder Ebene mit denselben Worten",
    channel: "Das nächste Treffen aller: zwei Sätze, eine Zahl, ein erster Schritt; dann dasselbe in jedem Bereich",
    when: "Innerhalb von zwei Wochen, bevor der Eindruck entsteht, die Antworten lägen in einer Schublade",
    repeat:
      "Die Geschäftsleitung in ihren Bereichen und die Führungskräfte in ihren Teams, alle mit einem eigenen Schritt dazu",
    say: "Darin sind wir uns alle einig, von der Spitze bis zum Vertrieb vor Ort, und es ist nicht gut genug. Es liegt nicht an einer Ebene. Unser erster Schritt ist …, bis … Was ist Ihrer? Dieselbe Frage stellen wir wieder im …",
    message:
      "Wir haben alle gleich geantwortet: … ist nicht da, wo es sein sollte, auf keiner Ebene. Die Leitung beginnt mit …, bis … Bitte finden Sie in Ihrem Team einen Schritt, den Sie selbst in der Hand haben, und schreiben Sie ihn bis … unter unseren",
  },
  "say-two-groups": {
    title: "Mit beiden Hälften sprechen, bevor Sie zu allen sprechen",
    why: "Die Antworten zu „{{item}}“ liegen an beiden Enden. Eine Botschaft an alle wäre für die Hälfte falsch; finden Sie zuerst heraus, was sie trennt.",
    audience: "Zwei gemischte Gruppen von acht Freiwilligen, dann alle",
    channel: "Zwei Gespräche von einer Stunde, geleitet von jemandem außerhalb des Bereichs; dann eine Seite an alle",
    when: "Die Gespräche innerhalb von drei Wochen, die Seite eine Woche danach",
    repeat: "Wer dabei war, erzählt dem eigenen Team, worüber gesprochen wurde, nie, wer was gesagt hat",
    say: "Etwa ebenso viele von Ihnen erleben das, wie andere es nicht erleben. Beide haben recht. Wir wollen verstehen, was den Unterschied macht: Ort, Produkt, Kunde oder wie wir führen. Wir suchen nicht, wer was gesagt hat.",
    message:
      "Ihre Antworten zu … zerfallen in zwei Hälften. Wir suchen von jeder Seite acht Personen, freiwillig, für ein einstündiges Gespräch darüber, was den Unterschied macht. Kein Name verlässt den Raum. Antworten Sie … bis …",
  },
  "say-hidden-strength": {
    title: "Die Anerkennung zurückgeben, die der Vertrieb gegeben hat",
    why: "Der Vertrieb vor Ort sieht „{{item}}“ positiver als die Leitung. Eine Stärke, von der die Leitung nichts weiß, wird leicht wegorganisiert.",
    audience: "Die Führungskräfte, ihre Mitarbeitenden daneben",
    channel: "Ein persönliches Wort in jedem Bereichstreffen und zwei Beispiele, von Mitarbeitenden erzählt",
    when: "Bevor über eines der Probleme gesprochen wird",
    repeat:
      "Die Geschäftsleitung fragt bei jedem Besuch, wie es gemacht wird; die Führungskräfte tauschen die Beispiele zwischen den Teams aus",
    say: "Ihre Leute schätzen das höher ein als wir selbst. Wir hatten es unterschätzt, und damit Sie. Bevor wir hier etwas ändern, zeigen Sie uns, wie Sie es machen: …",
    message:
      "Ein Ergebnis hat uns überrascht: Bei … sehen Ihre Teams mehr, als wir geglaubt hatten. Danke. Wir hätten gern, dass zwei Teams den anderen im Treffen am … zeigen, wie sie es machen. Wer wäre bereit?",
  },
  "say-keep-what-works": {
    title: "Benennen, was bleibt, wie es ist",
    why: "Nach einer Umfrage erwarten alle überall Änderungen. „{{item}}“ ist auf allen Ebenen gut: Es zu sagen, schützt es und macht das Übrige glaubwürdig.",
    audience: "Alle im Vertrieb",
    channel: "Der erste Absatz jeder Darstellung dieses Ergebnisses",
    when: "Sofort und wieder, wenn eine Umorganisation oder ein neues Werkzeug angekündigt wird",
    repeat: "Die Führungskräfte fragen ihr Team, was es gut hält, und schicken die zwei häufigsten Antworten nach oben",
    say: "Das funktioniert, und alle Ebenen sagen es. Wir rühren es dieses Jahr nicht an. Was es möglich macht, wie Sie es beschreiben: … Wenn etwas Geplantes es gefährdet, sagen Sie es uns vorher, nicht nachher.",
    message:
      "Was bleibt: … Alle Ebenen bewerten es gut, und wir haben entschieden, es so zu lassen. Bitte fragen Sie Ihr Team, was es gut hält, und schicken Sie mir zwei Zeilen, damit wir es nicht aus Versehen verlieren.",
  },
  "say-first-priority": {
    title: "Die erste Priorität beim Namen bekannt machen",
    why: "Die Leitung hat eine erste Priorität, und wenige nennen sie. Klarheit, die man fühlt, und Klarheit, die man zeigen kann, sind zweierlei.",
    audience: "Zuerst die Führungskräfte, dann alle Mitarbeitenden",
    channel:
      "Ein Satz, der die erste Priorität nennt und was dafür liegen bleiben darf; dann in jedem Team eine Runde mit Karten",
    when: "Der Satz diese Woche, die Karten innerhalb eines Monats und noch einmal vor dem Puls",
    repeat:
      "Jede Führungskraft lässt das Team die erste Priorität auf eine Karte schreiben und berichtet nur, wie viele gleich waren",
    say: "Wenn dieses Jahr nur eines gelingt, muss es … sein. Dafür darf … liegen bleiben. Wer zwischen beiden wählen muss, wählt das Erste, und wir stehen dahinter.",
    message:
      "Ein Satz zum Weitergeben: Unsere erste Priorität ist …, und … darf dafür liegen bleiben. Bitte lassen Sie Ihre Leute im nächsten Meeting die erste Priorität auf eine Karte schreiben und schicken Sie mir nur, wie viele übereinstimmen.",
  },
  "say-managers-mirror": {
    title: "Führungskräfte auf ihren Spiegel vorbereiten",
    why: "Führungskräfte sahen bei „{{item}}“ mehr Zustimmung voraus, als es gab. Wer dem allein am Bildschirm begegnet, erklärt es weg; wer vorbereitet ist, fragt das Team.",
    audience: "Die Führungskräfte, als Ebene und nie mit Namen",
    channel: "Eine Stunde in kleinen Gruppen, bevor sie mit ihren Teams sprechen",
    when: "In der Woche, in der die Führungskräfte ihre Ergebnisse bekommen",
    repeat:
      "Je zwei Führungskräfte sprechen nach zwei Wochen über ihre Seiten; die Geschäftsleitung fragt, was sie gelernt haben, nie nach ihren Zahlen",
    say: "Fast alle sehen sich selbst etwas freundlicher, als andere es tun, und wir auch. Ihre Seite ist nur für Sie. Niemand über Ihnen sieht sie. Nehmen Sie eines daraus mit und fragen Sie Ihr Team, bevor Sie etwas erklären.",
    message:
      "Diese Woche finden Sie Ihre eigenen Antworten neben denen Ihres Teams. Nur Sie sehen diese Seite. Bevor Sie mit Ihrem Team sprechen, kommen Sie am … für eine Stunde in eine kleine Gruppe: wie man sie liest, was man fragt, was man nicht sagt.",
  },
  "say-thanks-and-when": {
    title: "Danken und sagen, was bis wann geschieht",
    why: "Wer antwortet und wochenlang nichts hört, antwortet einmal. Nach „{{name}}“ zählen Termine mehr als Schlussfolgerungen.",
    audience: "Alle, die gefragt wurden, ob sie geantwortet haben oder nicht",
    channel:
      "Eine E-Mail der Vertriebsleitung mit dem Link zu „Was Sie uns gesagt haben“, in den Teammeetings vorgelesen",
    when: "Innerhalb von drei Tagen nach der Veröffentlichung",
    repeat: "Die Führungskräfte im nächsten Teammeeting, mit einem eigenen Termin",
    say: "Danke für Ihre Antworten. Sie sehen heute, was alle sehen: die Seite „Was Sie uns gesagt haben“. Bis … spricht Ihre Führungskraft mit Ihnen über das Team, bis … sagen wir, was wir tun, und im … stellen wir einige derselben Fragen noch einmal.",
    message:
      "Danke, dass Sie geantwortet haben. Das Ergebnis steht unter „Was Sie uns gesagt haben“, für alle dasselbe. Was jetzt geschieht: bis … Gespräche in den Teams; bis … was die Leitung tut; im … ein kurzer Puls mit denselben Fragen. Niemand lässt sich herausfinden; das Zertifikat dort sagt, wie.",
  },
  "say-few-answered": {
    title: "Offen sagen, für wen das Ergebnis spricht",
    why: "Nicht alle haben geantwortet, und wer es nicht tat, sieht es vielleicht anders. Zuerst gesagt ist das eine Grenze; später entdeckt eine Ausrede.",
    audience: "Geschäftsleitung und Führungskräfte, die das Ergebnis lesen; dann alle",
    channel: "Ein Satz in jeder Darstellung des Ergebnisses und eine offene Einladung zu sagen, was abgehalten hat",
    when: "Immer, wenn eine Zahl genannt wird",
    repeat:
      "Die Führungskräfte fragen im Team, ohne zu fragen, wer: Was müsste anders sein, damit mehr von Ihnen antworten?",
    say: "Das spricht für die, die geantwortet haben. Was die anderen denken, wissen wir nicht, und wir wissen nicht, wer sie sind. Wenn Sie etwas abgehalten hat, Zeit, Zweifel oder dass beim letzten Mal nichts geschah, sagen Sie es uns allgemein.",
    message:
      "Eine Erinnerung für alle, die das Ergebnis zitieren: Es spricht für die, die geantwortet haben. Bitte fragen Sie Ihre Teams, ohne zu fragen, wer es tat, was das Antworten beim nächsten Mal lohnend machen würde. Schicken Sie mir, was mehr als einmal vorkommt.",
  },
  "say-small-teams": {
    title: "Den Führungskräften kleiner Teams sagen, dass nichts verloren ging",
    why: "Manche Teams haben kein eigenes Ergebnis, damit sich niemand darin errechnen lässt. Ihre Führungskräfte könnten das für ein Urteil halten.",
    audience: "Alle Führungskräfte, denn wer gemeint ist, geht niemanden etwas an",
    channel: "Ein Absatz in der E-Mail an die Führungskräfte und eine offene Stunde für Fragen",
    when: "An dem Tag, an dem die Führungskräfte ihre Ergebnisse bekommen",
    repeat: "Die Geschäftsleitung im Bereichstreffen: Kein Ergebnis ist kein Urteil, und alle haben einen Plan",
    say: "Wenn Ihre Seite statt Ihres Teams den Bereich zeigt, wirkt der Schutz, und es ist kein Urteil. Einen Plan haben Sie trotzdem, aus Ihren eigenen Antworten und denen Ihres Bereichs. Fragen Sie Ihre wenigen Leute direkt: Sie können das.",
    message:
      "Manche von Ihnen sehen das Ergebnis des Bereichs statt das des eigenen Teams. So bleiben Einzelne geschützt, und über Sie sagt es nichts. Einen Plan finden Sie trotzdem. Fragen: … am … um …",
  },
  "say-calendar": {
    title: "Die nächsten neunzig Tage des Mitteilens festlegen",
    why: "Über „{{name}}“ wird eine Woche lang von selbst gesprochen. Danach nur noch über das, was im Kalender steht.",
    audience: "Geschäftsleitung und Führungskräfte, die es tragen",
    channel: "Eine Seite mit fünf Terminen, von HR in die Kalender eingetragen, nicht als Bitte, es zu tun",
    when: "In der Woche der Veröffentlichung, für neunzig Tage",
    repeat:
      "HR fragt an jedem Termin, was gesagt wurde und was zurückkam, und stellt beides unter „Was Sie uns gesagt haben“",
    say: "Fünf Termine: Teamgespräche bis …; was die Leitung tut, bis …; ein erstes Wort zum Fortschritt am …; Antworten an den Vertrieb am …; der Puls am … Zu jedem gibt es eine Person, die spricht, und eine, die sammelt, was zurückkommt.",
    message:
      "Damit das nicht verblasst, stehen fünf Termine in Ihrem Kalender: … Zu jedem gibt es jemanden, der spricht, und jemanden, der zuhört. Wenn Sie Ihren nicht wahrnehmen können, tauschen Sie mit jemandem, statt ihn zu verschieben.",
  },
};
