import type { Words } from "#app/platform/i18n.ts";
import { describeProblem } from "../roster/describe.ts";
import type { ErrorCode } from "../roster/problems.ts";

/** What can be wrong with a questionnaire's file. The words are in the catalogue `questionnaires:file.problems.<code>`. */
export const fileProblemCodes = [
  "notJson",
  "notAQuestionnaire",
  "noColumns",
  "noLanguages",
  "unknownColumn",
  "languageTwice",
  "unknownPart",
  "badId",
  "unknownText",
  "textTwice",
  "unknownItem",
  "noKind",
  "badSetting",
  "noLabel",
  "tooLong",
  "tooMany",
  "noTiers",
  "unfinished",
] as const;
type FileProblemCode = (typeof fileProblemCodes)[number];

/** One problem; `row` as a spreadsheet numbers it, null for the file as a whole. Codes of any table are the roster's. */
export interface FileProblem {
  readonly row: number | null;
  readonly code: FileProblemCode | ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A problem in one or two sentences: what is wrong, and what to do. */
export function describeFileProblem(t: Words, { row, code, values }: FileProblem): string {
  if (code === "unfinished") {
    const where = t(`questionnaires:at.${values.part}`, { name: values.id });
    return `${where}: ${t(`questionnaires:problems.${values.code}`)}`;
  }
  if ((fileProblemCodes as readonly string[]).includes(code)) return t(`questionnaires:file.problems.${code}`, values);
  const { message, fix } = describeProblem(t, { row, code: code as ErrorCode, values });
  return `${message} ${fix}`;
}
