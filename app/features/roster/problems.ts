/** What can be wrong with a roster. The words are in the catalogue `roster:problems.<code>`. */
export const errorCodes = [
  "tooLarge",
  "tooManyRows",
  "tooManyColumns",
  "tooManyCellsInAll",
  "spreadsheet",
  "pdf",
  "notText",
  "empty",
  "noRows",
  "unreadable",
  "noIdColumn",
  "noManagerColumn",
  "sameColumnTwice",
  "cellTooLong",
  "tooManyCells",
  "tooFewCells",
  "missingId",
  "duplicateId",
  "duplicateEmail",
  "malformedEmail",
  "unknownManager",
  "managerConflict",
  "selfManager",
  "cycle",
  "severalTops",
  "noTop",
  "unknownTier",
  "repWithReports",
  "tierAboveManager",
] as const;

export const warningCodes = [
  "emailAsId",
  "noNameColumn",
  "missingName",
  "missingEmail",
  "unknownLanguage",
  "managerWithoutReports",
  "repUnderExecutive",
  "tierInferred",
  "blankRows",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type WarningCode = (typeof warningCodes)[number];

/** One problem. `row` is numbered as a spreadsheet does, the header being row 1; null when the whole file is meant. */
export interface Problem<Code extends ErrorCode | WarningCode = ErrorCode | WarningCode> {
  readonly row: number | null;
  readonly code: Code;
  /**
   * What the sentence names: ids, addresses, other rows. Only `more`, on the last of its kind in a long list: it then stands
   * for so many, from this row on, that are not spelled out.
   */
  readonly values: Readonly<Record<string, string | number>>;
}
