import type { roster as english } from "../en/roster.ts";
import type { Translated } from "../translated.ts";

export const roster: Translated<typeof english, "de"> = {
  problems: {
    tooLarge: {
      message: "Die Datei ist größer als 64 MB.",
      fix: "Exportieren Sie nur die Personen, die teilnehmen, oder teilen Sie das Unternehmen auf.",
    },
    spreadsheet: {
      message: "Das ist eine Tabellendatei, keine CSV-Datei.",
      fix: "Öffnen Sie sie, wählen Sie Datei, Speichern unter, und dort CSV UTF-8 (durch Trennzeichen getrennt). Laden Sie dann diese Datei hoch.",
    },
    pdf: {
      message: "Das ist ein PDF, keine CSV-Datei.",
      fix: "Exportieren Sie die Liste aus Ihrem HR-System als CSV.",
    },
    notText: {
      message: "Diese Datei ist kein Text, daher lässt sich keine Tabelle daraus lesen.",
      fix: "Exportieren Sie die Liste aus Ihrem HR-System als CSV oder speichern Sie sie aus Ihrer Tabellenkalkulation so.",
    },
    empty: {
      message: "Die Datei ist leer.",
      fix: "Exportieren Sie die Liste noch einmal und prüfen Sie, ob sie eine Kopfzeile und mindestens eine Person enthält.",
    },
    noRows: {
      message: "Die Datei hat eine Kopfzeile und niemanden darunter.",
      fix: "Exportieren Sie die Liste noch einmal; vielleicht hat ein Filter alle ausgeblendet.",
    },
    tooManyRows: {
      message: "Die Datei hat mehr als {{most, number}} Zeilen.",
      fix: "Löschen Sie die leeren Zeilen, exportieren Sie nur die Personen, die teilnehmen, oder teilen Sie das Unternehmen auf.",
    },
    tooManyColumns: {
      message: "Diese Zeile hat mehr als {{most, number}} Spalten.",
      fix: "Exportieren Sie nur die Spalten, die gebraucht werden, und löschen Sie die leeren rechts davon.",
    },
    tooManyCellsInAll: {
      message: "Die Datei hat mehr als {{most, number}} Zellen.",
      fix: "Exportieren Sie nur die Personen, die teilnehmen, und die Spalten, die gebraucht werden.",
    },
    unreadable: {
      message: "Ab Zeile {{row}} lässt sich die Datei nicht als Tabelle lesen.",
      fix: "Suchen Sie nach einem Anführungszeichen, das geöffnet und nie geschlossen wird, und speichern Sie die Datei noch einmal als CSV.",
    },
    noIdColumn: {
      message: "Keine Spalte unterscheidet die Personen.",
      fix: "Ergänzen Sie eine Spalte Employee ID oder wenigstens Work e-mail.",
    },
    noManagerColumn: {
      message: "Keine Spalte sagt, an wen die Personen berichten.",
      fix: "Ergänzen Sie eine Spalte Manager ID oder Manager e-mail. Bei der Person an der Spitze bleibt sie leer.",
    },
    sameColumnTwice: {
      message: "Die Spalten „{{first}}“ und „{{header}}“ bedeuten dasselbe.",
      fix: "Behalten Sie eine davon oder benennen Sie die andere um.",
    },
    cellTooLong: {
      message: "Eine Zelle ist länger als {{longest, number}} Zeichen.",
      fix: "Suchen Sie in oder über dieser Zeile nach einem Anführungszeichen, das geöffnet und nie geschlossen wird.",
    },
    tooManyCells: {
      message: "Diese Zeile hat {{found}} Zellen; die Kopfzeile hat {{expected}}.",
      fix: "Setzen Sie Werte, die das Trennzeichen enthalten, in Anführungszeichen, zum Beispiel „Schmidt, Anna“.",
    },
    tooFewCells: {
      message: "Diese Zeile hat {{found}} Zellen; die Kopfzeile hat {{expected}}.",
      fix: "Ergänzen Sie die fehlenden Zellen oder entfernen Sie den Zeilenumbruch, der diese Zeile teilt.",
    },
    missingId: {
      message: "Diese Person hat keine Personalnummer.",
      fix: "Tragen Sie die Nummer ein, die Ihr HR-System verwendet.",
    },
    duplicateId: {
      message: "Die Personalnummer {{id}} steht schon in Zeile {{first}}.",
      fix: "Entfernen Sie eine der beiden Zeilen oder berichtigen Sie die Nummer.",
    },
    duplicateEmail: {
      message: "Die E-Mail-Adresse {{email}} steht schon in Zeile {{first}}.",
      fix: "Geben Sie jeder Person eine eigene Adresse oder lassen Sie das Feld leer, wo es keine gibt.",
    },
    malformedEmail: {
      message: "„{{email}}“ ist keine E-Mail-Adresse.",
      fix: "Berichtigen Sie sie oder lassen Sie die Zelle leer: Dann wird die Person importiert und kann nicht eingeladen werden.",
    },
    unknownManager: {
      message: "Die Führungskraft „{{manager}}“ steht nicht in dieser Datei.",
      fix: "Nehmen Sie die Führungskraft als Zeile auf oder berichtigen Sie den Verweis.{{near}}",
    },
    managerConflict: {
      message: "Die Spalten für die Führungskraft von {{id}} nennen zwei Personen: {{first}} und {{second}}.",
      fix: "Berichtigen Sie die Nummer oder die Adresse oder lassen Sie eine der beiden leer.",
    },
    selfManager: {
      message: "{{id}} berichtet an sich selbst.",
      fix: "Tragen Sie die wirkliche Führungskraft ein. Bei der Person an der Spitze bleibt die Zelle leer.",
    },
    cycle: {
      message: "{{count}} Personen berichten im Kreis aneinander: {{loop}}.",
      fix: "Berichtigen Sie bei einer davon die Führungskraft, sodass die Linie zur Spitze führt.",
    },
    severalTops: {
      message: "{{count}} Personen haben keine Führungskraft: {{list}}.",
      fix: "Lassen Sie die Führungskraft bei der einen Person an der Spitze leer und tragen Sie sie bei den anderen ein.",
    },
    noTop: {
      message: "Niemand steht an der Spitze: Alle haben eine Führungskraft.",
      fix: "Lassen Sie die Führungskraft bei der Person an der Spitze leer.",
    },
    unknownTier: {
      message: "Die Ebene „{{tier}}“ wird nicht verstanden.",
      fix: "Nehmen Sie eine von {{tiers}} oder lassen Sie das Feld leer: Dann entscheidet die Berichtslinie.",
    },
    repWithReports: {
      message: "Die Ebene von {{id}} ist {{tier}}, und {{count}} Personen sind direkt unterstellt.",
      fix: "Ändern Sie sie in {{up}} oder berichtigen Sie, an wen diese Personen berichten.",
    },
    tierAboveManager: {
      message: "{{id}} hat die Ebene {{tier}}, berichtet aber an {{manager}} mit der Ebene {{managerTier}}.",
      fix: "Berichtigen Sie die Ebene einer der beiden Personen oder die Berichtslinie.",
    },
    emailAsId: {
      message: "Es gibt keine Personalnummer, daher dient die E-Mail-Adresse als solche.",
      fix: "Ergänzen Sie eine Spalte Employee ID, falls sich Adressen ändern, zum Beispiel mit dem Namen.",
    },
    noNameColumn: {
      message: "Keine Spalte sagt, wie die Personen heißen; stattdessen werden die Nummern verwendet.",
      fix: "Ergänzen Sie eine Spalte Name oder First name und Last name: Der Name steht in der Einladung.",
    },
    missingName: {
      message: "{{id}} hat keinen Namen; stattdessen wird die Nummer verwendet.",
      fix: "Tragen Sie den Namen ein: Er steht in der Einladung.",
    },
    missingEmail: {
      message: "{{id}} hat keine E-Mail-Adresse: importiert, kann aber nicht eingeladen werden.",
      fix: "Tragen Sie eine Adresse ein, wenn diese Person gefragt werden soll.",
    },
    unknownLanguage: {
      message: "Die Sprache „{{language}}“ wird nicht verstanden; verwendet wird Englisch.",
      fix: "Nehmen Sie einen Namen wie Deutsch oder ein Kürzel wie en, de oder pt-BR.",
    },
    managerWithoutReports: {
      message: "Die Ebene von {{id}} ist {{tier}}, und niemand ist direkt unterstellt.",
      fix: "In Ordnung, wenn es stimmt: Diese Person wird gefragt und hat kein Teamergebnis.",
    },
    repUnderExecutive: {
      message:
        "Die Ebene von {{id}} ist {{tier}}, und die Person berichtet direkt an {{manager}} mit der Ebene {{managerTier}}.",
      fix: "In Ordnung, wenn es stimmt: Die Antworten zählen für alles unter {{manager}}.",
    },
    tierInferred: {
      message: "{{id}} hat keine Ebene; nach der Berichtslinie ist es {{tier}}.",
      fix: "Tragen Sie die Ebene ein, wenn das nicht stimmt.",
    },
    blankRows: { message: "{{count}} leere Zeilen wurden übergangen.", fix: "Nichts zu tun." },
  },
  rest: {
    message_one: "{{count, number}} weiteres Problem dieser Art ist nicht aufgeführt.",
    message_other: "{{count, number}} weitere Probleme dieser Art sind nicht aufgeführt.",
    fix: "Lösen Sie die aufgeführten und prüfen Sie die Datei noch einmal.",
  },
  near: " Meinten Sie {{near}}?",
  check: {
    people: "{{count}} Personen",
    tiers: "{{tiers}}; {{teams}} Teams",
    spans: "Direkt unterstellt: {{smallest}} bis {{largest}}, Median {{median}}",
    file: "Gelesen als {{encoding}}, getrennt durch {{delimiter}}",
    errors_one: "Vor dem Import ist {{count}} Problem zu lösen",
    errors_other: "Vor dem Import sind {{count}} Probleme zu lösen",
    warnings_one: "{{count}} Hinweis",
    warnings_other: "{{count}} Hinweise",
    ready: "Keine Probleme. Der Import ist möglich.",
    row: "Zeile {{row}}",
    wholeFile: "Die Datei",
    more: "… und {{count}} weitere derselben Art",
    noFile: "Es gibt keine Datei {{file}}.",
    isFolder: "{{file}} ist ein Ordner. Nennen Sie eine Datei darin.",
    notAllowed:
      "Sie dürfen die Datei {{file}} nicht lesen. Fragen Sie, wem sie gehört, oder kopieren Sie sie in einen eigenen Ordner.",
    cannotRead: "Die Datei {{file}} lässt sich nicht lesen.",
  },
  delimiters: { comma: "Kommas", semicolon: "Semikolons", tab: "Tabulatoren" },
  answers: {
    problems: {
      tooLarge: {
        message: "Die Datei mit den Antworten ist größer als 64 MB.",
        fix: "Nehmen Sie eine Zeile je Person und eine Spalte je Frage und lassen Sie alle anderen Spalten weg.",
      },
      spreadsheet: {
        message: "Die Antworten sind eine Tabellendatei, keine CSV-Datei.",
        fix: "Öffnen Sie sie, wählen Sie Datei, Speichern unter, und dort CSV UTF-8 (durch Trennzeichen getrennt). Nennen Sie dann diese Datei.",
      },
      pdf: {
        message: "Die Antworten sind ein PDF, keine CSV-Datei.",
        fix: "Exportieren Sie die Antworten aus Ihrem Umfragewerkzeug als CSV.",
      },
      notText: {
        message: "Die Datei mit den Antworten ist kein Text, daher lässt sich keine Tabelle daraus lesen.",
        fix: "Exportieren Sie die Antworten aus Ihrem Umfragewerkzeug als CSV oder speichern Sie sie aus Ihrer Tabellenkalkulation so.",
      },
      empty: {
        message: "Die Datei mit den Antworten ist leer.",
        fix: "Exportieren Sie die Antworten noch einmal und prüfen Sie, ob es eine Kopfzeile und mindestens eine Antwort gibt.",
      },
      tooManyCellsInAll: {
        message: "Die Datei mit den Antworten hat mehr als {{most, number}} Zellen.",
        fix: "Lassen Sie die Spalten weg, die keine Fragen sind, und die Personen, die nicht geantwortet haben.",
      },
      tooManyCells: {
        message: "Diese Zeile hat {{found}} Zellen; die Kopfzeile hat {{expected}}.",
        fix: "Setzen Sie Antworten, die das Trennzeichen enthalten, in Anführungszeichen, zum Beispiel „4,0“ oder „Weniger, bessere Ziele“.",
      },
      nearlyLong: {
        message: "Neben item_id und value gibt es weitere Spalten, daher wurde jede Spalte als Frage gelesen.",
        fix: "Wenn jede Zeile eine Antwort enthält, behalten Sie nur employee_id, item_id und value.",
      },
      noEmployeeColumn: {
        message: "Keine Spalte sagt, wer geantwortet hat.",
        fix: "Nennen Sie eine Spalte employee_id, mit den Nummern der Personalliste.",
      },
      noItems: {
        message: "Die Datei hat keine Spalte mit Antworten.",
        fix: "Schreiben Sie employee_id, item_id und value in die Kopfzeile oder employee_id und eine Spalte je Frage.",
      },
      itemTwice: { message: "Die Frage {{item}} hat zwei Spalten.", fix: "Behalten Sie eine davon." },
      unnamedColumn: {
        message: "Spalte {{place}} enthält Antworten (die erste in Zeile {{first}}) und hat keinen Namen.",
        fix: "Schreiben Sie die Kennung der Frage darüber oder leeren Sie die Spalte.",
      },
      badItem: {
        message: "„{{item}}“ kann nicht die Kennung einer Frage sein.",
        fix: "Benennen Sie sie um: Kennungen, die mit theme: beginnen, gehören zu Themen.",
      },
      missingEmployee: {
        message: "Diese Zeile sagt nicht, wer geantwortet hat.",
        fix: "Tragen Sie die Personalnummer aus der Personalliste ein.",
      },
      missingItem: {
        message: "Diese Zeile sagt nicht, worauf geantwortet wurde.",
        fix: "Tragen Sie die Kennung der Frage ein.",
      },
      unknownEmployee: {
        message: "{{id}} steht nicht auf der Personalliste.",
        fix: "Berichtigen Sie die Personalnummer oder nehmen Sie die Person in die Personalliste auf.{{near}}",
      },
      unknownItem: {
        message: "„{{item}}“ ist keine Frage des Fragebogens.",
        fix: "Nehmen Sie die Kennungen des Fragebogens; die Möglichkeiten einer Rangfolge werden als item.option geschrieben.",
      },
      notAsked: {
        message: "Der Fragebogen stellt {{item}} nicht an {{id}} mit der Ebene {{tier}}.",
        fix: "Entfernen Sie diese Antwort oder berichtigen Sie die Ebene der Person in der Personalliste.",
      },
      notANumber: {
        message: "„{{value}}“ ist keine Antwort auf {{item}}.",
        fix: "Nehmen Sie {{allowed}} oder lassen Sie das Feld leer, wenn die Frage übersprungen wurde.",
      },
      outOfRange: {
        message: "{{value}} ist keine Antwort auf {{item}}.",
        fix: "Nehmen Sie {{allowed}} oder lassen Sie das Feld leer, wenn die Frage übersprungen wurde.",
      },
      duplicateAnswer: {
        message: "{{id}} hat {{item}} schon in Zeile {{first}} beantwortet.",
        fix: "Behalten Sie eine der beiden Zeilen.",
      },
      duplicateEmployee: {
        message: "Die Antworten von {{id}} stehen schon in Zeile {{first}}.",
        fix: "Behalten Sie eine der beiden Zeilen.",
      },
      rankTwice: {
        message: "{{id}} hat zwei Möglichkeiten von {{item}} denselben Rang gegeben.",
        fix: "Geben Sie jeder Möglichkeit einen eigenen Rang oder lassen Sie die ganze Rangfolge leer.",
      },
      tooManyAnswerRows: {
        message: "Die Datei hat mehr als {{most, number}} Zeilen.",
        fix: "Nehmen Sie eine Zeile je Person und eine Spalte je Frage.",
      },
      noAnswers: {
        message: "In der Datei steht keine Antwort.",
        fix: "Exportieren Sie die Antworten noch einmal; vielleicht hat ein Filter alle ausgeblendet.",
      },
    },
    form: { long: "Eine Antwort je Zeile", wide: "Eine Person je Zeile" },
    file: "{{form}}, gelesen als {{encoding}}, getrennt durch {{delimiter}}",
    errors_one: "In den Antworten ist {{count}} Problem zu lösen, bevor etwas berechnet werden kann",
    errors_other: "In den Antworten sind {{count}} Probleme zu lösen, bevor etwas berechnet werden kann",
  },
};
