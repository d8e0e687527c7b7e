export const roster = {
  problems: {
    tooLarge: {
      message: "The file is larger than 64 MB.",
      fix: "Export only the people who take part, or split the organisation.",
    },
    spreadsheet: {
      message: "This is a spreadsheet, not a CSV file.",
      fix: "Open it, choose File, Save as, and pick CSV UTF-8 (comma delimited). Then upload that file.",
    },
    pdf: { message: "This is a PDF, not a CSV file.", fix: "Export the list from your HR system as CSV." },
    notText: {
      message: "This file is not text, so no table can be read from it.",
      fix: "Export the list from your HR system, or save it from your spreadsheet, as CSV.",
    },
    empty: {
      message: "The file is empty.",
      fix: "Export the list again and check that it has a header row and at least one person.",
    },
    noRows: {
      message: "The file has a header row and nobody under it.",
      fix: "Export the list again; perhaps a filter hid everyone.",
    },
    tooManyRows: {
      message: "The file has more than {{most, number}} rows.",
      fix: "Delete the blank rows, export only the people who take part, or split the organisation.",
    },
    tooManyColumns: {
      message: "This row has more than {{most, number}} columns.",
      fix: "Export only the columns that are needed, and delete the empty ones to the right of them.",
    },
    tooManyCellsInAll: {
      message: "The file has more than {{most, number}} cells.",
      fix: "Export only the people who take part and the columns that are needed.",
    },
    unreadable: {
      message: "From row {{row}} on the file cannot be read as a table.",
      fix: "Look for a quotation mark that is opened and never closed, and save the file as CSV again.",
    },
    noIdColumn: {
      message: "No column tells people apart.",
      fix: "Add a column named Employee ID, or at least Work e-mail.",
    },
    noManagerColumn: {
      message: "No column says whom people report to.",
      fix: "Add a column named Manager ID or Manager e-mail. The person at the top leaves it blank.",
    },
    sameColumnTwice: {
      message: "The columns “{{first}}” and “{{header}}” mean the same.",
      fix: "Keep one of them, or rename the other.",
    },
    cellTooLong: {
      message: "A cell is longer than {{longest, number}} characters.",
      fix: "Look for a quotation mark that is opened and never closed in or above this row.",
    },
    tooManyCells: {
      message: "This row has {{found}} cells; the header has {{expected}}.",
      fix: "Put quotation marks around values that hold the separator, such as “Smith, Anna”.",
    },
    tooFewCells: {
      message: "This row has {{found}} cells; the header has {{expected}}.",
      fix: "Add the missing cells, or remove the line break that splits this row.",
    },
    missingId: { message: "This person has no employee id.", fix: "Fill in the id that your HR system uses." },
    duplicateId: {
      message: "The employee id {{id}} stands in row {{first}} already.",
      fix: "Remove one of the two rows, or correct the id.",
    },
    duplicateEmail: {
      message: "The e-mail {{email}} stands in row {{first}} already.",
      fix: "Give each person an address of their own, or leave it blank for those without one.",
    },
    malformedEmail: {
      message: "“{{email}}” is not an e-mail address.",
      fix: "Correct it, or leave the cell blank: the person is then imported and cannot be invited.",
    },
    unknownManager: {
      message: "The manager “{{manager}}” is not in this file.",
      fix: "Add the manager as a row, or correct the reference.{{near}}",
    },
    managerConflict: {
      message: "The manager columns of {{id}} name two people: {{first}} and {{second}}.",
      fix: "Correct the id or the address, or leave one of the two blank.",
    },
    selfManager: {
      message: "{{id}} reports to themself.",
      fix: "Enter the real manager. The person at the top leaves the cell blank.",
    },
    cycle: {
      message: "{{count}} people report to each other in a circle: {{loop}}.",
      fix: "Correct the manager of one of them, so that the line leads to the top.",
    },
    severalTops: {
      message: "{{count}} people have no manager: {{list}}.",
      fix: "Leave the manager blank for the one person at the top, and fill it in for the others.",
    },
    noTop: {
      message: "Nobody is at the top: everyone has a manager.",
      fix: "Leave the manager blank for the person at the top.",
    },
    unknownTier: {
      message: "The level “{{tier}}” is not understood.",
      fix: "Use one of {{tiers}}, or leave it blank: the reporting line then decides.",
    },
    repWithReports: {
      message: "The level of {{id}} is {{tier}}, and {{count}} people report to them.",
      fix: "Make it {{up}}, or correct whom those people report to.",
    },
    tierAboveManager: {
      message: "{{id}} is {{tier}} by level, but reports to {{manager}}, who is {{managerTier}}.",
      fix: "Correct the level of one of the two, or the reporting line.",
    },
    emailAsId: {
      message: "There is no employee id, so the e-mail address serves as one.",
      fix: "Add a column Employee ID if addresses change, for example with names.",
    },
    noNameColumn: {
      message: "No column says what people are called; the ids are used instead.",
      fix: "Add a column named Name, or First name and Last name: it stands in the invitation.",
    },
    missingName: {
      message: "{{id}} has no name; the id is used instead.",
      fix: "Fill in the name: it stands in the invitation.",
    },
    missingEmail: {
      message: "{{id}} has no e-mail address: imported, and cannot be invited.",
      fix: "Fill in an address if this person is to be asked.",
    },
    unknownLanguage: {
      message: "The language “{{language}}” is not understood; English is used.",
      fix: "Use a name such as German, or a code such as en, de or pt-BR.",
    },
    managerWithoutReports: {
      message: "The level of {{id}} is {{tier}}, and nobody reports to them.",
      fix: "Fine if true: this person is asked, and has no team result.",
    },
    repUnderExecutive: {
      message:
        "The level of {{id}} is {{tier}}, and they report straight to {{manager}}, whose level is {{managerTier}}.",
      fix: "Fine if true: the answers count for everything below {{manager}}.",
    },
    tierInferred: {
      message: "{{id}} has no level; by the reporting line it is {{tier}}.",
      fix: "Fill in the level if that is not right.",
    },
    blankRows: { message: "{{count}} blank rows were passed over.", fix: "Nothing to do." },
  },
  rest: {
    message_one: "{{count, number}} more problem of this kind is not listed.",
    message_other: "{{count, number}} more problems of this kind are not listed.",
    fix: "Solve those that are listed, and check the file again.",
  },
  near: " Did you mean {{near}}?",
  check: {
    people: "{{count}} people",
    tiers: "{{tiers}}; {{teams}} teams",
    spans: "Direct reports: {{smallest}} to {{largest}}, median {{median}}",
    file: "Read as {{encoding}}, separated by {{delimiter}}",
    errors_one: "{{count}} problem to solve before it can be imported",
    errors_other: "{{count}} problems to solve before it can be imported",
    warnings_one: "{{count}} thing to know",
    warnings_other: "{{count}} things to know",
    ready: "No problems. It can be imported.",
    row: "Row {{row}}",
    wholeFile: "The file",
    more: "… and {{count}} more of the same kind",
    noFile: "There is no file {{file}}.",
    isFolder: "{{file}} is a folder. Name a file in it.",
    notAllowed: "You may not read the file {{file}}. Ask its owner, or copy it to a folder of your own.",
    cannotRead: "The file {{file}} cannot be read.",
  },
  delimiters: { comma: "commas", semicolon: "semicolons", tab: "tabs" },
  answers: {
    problems: {
      tooLarge: {
        message: "The file of answers is larger than 64 MB.",
        fix: "Use one row for each person and one column for each item, and leave out every other column.",
      },
      spreadsheet: {
        message: "The answers are a spreadsheet, not a CSV file.",
        fix: "Open it, choose File, Save as, and pick CSV UTF-8 (comma delimited). Then name that file.",
      },
      pdf: {
        message: "The answers are a PDF, not a CSV file.",
        fix: "Export the answers from your survey tool as CSV.",
      },
      notText: {
        message: "The file of answers is not text, so no table can be read from it.",
        fix: "Export the answers from your survey tool, or save them from your spreadsheet, as CSV.",
      },
      empty: {
        message: "The file of answers is empty.",
        fix: "Export the answers again and check that there is a header row and at least one answer.",
      },
      tooManyCellsInAll: {
        message: "The file of answers has more than {{most, number}} cells.",
        fix: "Leave out the columns that are no items, and the people who did not answer.",
      },
      tooManyCells: {
        message: "This row has {{found}} cells; the header has {{expected}}.",
        fix: "Put quotation marks around answers that hold the separator, such as “4,0” or “Fewer, better goals”.",
      },
      nearlyLong: {
        message: "Beside item_id and value there are further columns, so each column was read as an item.",
        fix: "If each row holds one answer, keep only employee_id, item_id and value.",
      },
      noEmployeeColumn: {
        message: "No column says who answered.",
        fix: "Name one column employee_id, with the ids of the roster.",
      },
      noItems: {
        message: "The file has no column with answers.",
        fix: "Write employee_id, item_id and value as header, or employee_id and one column for each item.",
      },
      itemTwice: { message: "The item {{item}} has two columns.", fix: "Keep one of them." },
      unnamedColumn: {
        message: "Column {{place}} holds answers (the first in row {{first}}) and has no name.",
        fix: "Write the id of the item above them, or empty the column.",
      },
      badItem: {
        message: "“{{item}}” cannot be the id of an item.",
        fix: "Rename it: ids that begin with theme: are those of themes.",
      },
      missingEmployee: {
        message: "This row does not say who answered.",
        fix: "Fill in the employee id of the roster.",
      },
      missingItem: { message: "This row does not say what was answered.", fix: "Fill in the id of the item." },
      unknownEmployee: {
        message: "{{id}} is not on the roster.",
        fix: "Correct the employee id, or add the person to the roster.{{near}}",
      },
      unknownItem: {
        message: "“{{item}}” is not an item of the questionnaire.",
        fix: "Use the ids of the questionnaire; a ranking's options are written item.option.",
      },
      notAsked: {
        message: "The questionnaire does not ask {{item}} of {{id}}, whose level is {{tier}}.",
        fix: "Remove this answer, or correct the person's level in the roster.",
      },
      notANumber: {
        message: "“{{value}}” is no answer to {{item}}.",
        fix: "Use {{allowed}}, or leave it blank if it was skipped.",
      },
      outOfRange: {
        message: "{{value}} is no answer to {{item}}.",
        fix: "Use {{allowed}}, or leave it blank if it was skipped.",
      },
      duplicateAnswer: {
        message: "{{id}} answered {{item}} in row {{first}} already.",
        fix: "Keep one of the two rows.",
      },
      duplicateEmployee: {
        message: "The answers of {{id}} stand in row {{first}} already.",
        fix: "Keep one of the two rows.",
      },
      rankTwice: {
        message: "{{id}} gave two options of {{item}} the same rank.",
        fix: "Give each option a rank of its own, or leave the whole ranking blank.",
      },
      tooManyAnswerRows: {
        message: "The file has more than {{most, number}} rows.",
        fix: "Use one row for each person and one column for each item.",
      },
      noAnswers: {
        message: "There is no answer in the file.",
        fix: "Export the answers again; perhaps a filter hid all of them.",
      },
    },
    form: { long: "One answer a row", wide: "One person a row" },
    file: "{{form}}, read as {{encoding}}, separated by {{delimiter}}",
    errors_one: "{{count}} problem to solve in the answers before anything can be worked out",
    errors_other: "{{count}} problems to solve in the answers before anything can be worked out",
  },
} as const;
