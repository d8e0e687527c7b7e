import type { Words } from "#app/platform/i18n.ts";
import { describeProblem } from "../roster/describe.ts";
import type { ErrorCode, Problem } from "../roster/problems.ts";
import { MOST_SPELLED_OUT } from "../roster/spelled-out.ts";

/** What can be wrong with a file of answers. The words are in the catalogue `roster:answers.problems.<code>`. */
export const answerCodes = [
  "noEmployeeColumn",
  "noItems",
  "itemTwice",
  "unnamedColumn",
  "badItem",
  "missingEmployee",
  "missingItem",
  "unknownEmployee",
  "unknownItem",
  "notAsked",
  "notANumber",
  "outOfRange",
  "duplicateAnswer",
  "duplicateEmployee",
  "rankTwice",
  "tooManyAnswerRows",
  "noAnswers",
  "nearlyLong",
] as const;

/** What any table can have wrong, and what is said of a roster would be wrong of answers. */
const inOwnWords = [
  "tooLarge",
  "spreadsheet",
  "pdf",
  "notText",
  "empty",
  "tooManyCellsInAll",
  "tooManyCells",
] as const satisfies readonly ErrorCode[];

type AnswerCode = (typeof answerCodes)[number];

/** One problem, as in a roster check. What any table can have wrong keeps the roster's code. */
export interface AnswerProblem {
  readonly row: number | null;
  readonly code: AnswerCode | ErrorCode;
  /** What the sentence names; `more` as in a roster's problem. */
  readonly values: Problem["values"];
}

export interface DescribedAnswerProblem {
  readonly row: number | null;
  readonly code: AnswerProblem["code"];
  readonly message: string;
  readonly fix: string;
}

/** A problem in words: what is wrong, and what to do. */
export function describeAnswerProblem(t: Words, { row, code, values }: AnswerProblem): DescribedAnswerProblem {
  if (values.more !== undefined || !hasOwnWords(code)) {
    const { message, fix } = describeProblem(t, { row, code: hasOwnWords(code) ? "unreadable" : code, values });
    return { row, code, message, fix };
  }
  const near = values.near ? t("roster:near", { near: values.near }) : "";
  const words = (part: "message" | "fix") => t(`roster:answers.problems.${code}.${part}`, { ...values, row, near });
  return { row, code, message: words("message"), fix: words("fix") };
}

function hasOwnWords(code: AnswerProblem["code"]): code is AnswerCode | (typeof inOwnWords)[number] {
  return ([...answerCodes, ...inOwnWords] as readonly string[]).includes(code);
}

/** Problems as they are found, row by row: of each kind the first thousand, and how many more there are. */
export function problemList() {
  const kinds = new Map<AnswerProblem["code"], { first: AnswerProblem[]; more: number; row: number | null }>();
  return {
    add(row: number | null, code: AnswerProblem["code"], values: AnswerProblem["values"] = {}): void {
      const kind = kinds.get(code) ?? { first: [], more: 0, row };
      kinds.set(code, kind);
      if (kind.first.length < MOST_SPELLED_OUT) kind.first.push({ row, code, values });
      else if (kind.more++ === 0) kind.row = row;
    },
    /** By row, what concerns the whole file first. */
    all(): AnswerProblem[] {
      return [...kinds]
        .flatMap(([code, { first, more, row }]) => (more === 0 ? first : [...first, { row, code, values: { more } }]))
        .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    },
  };
}

export type ProblemList = ReturnType<typeof problemList>;
