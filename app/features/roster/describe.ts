import type { Words } from "#app/platform/i18n.ts";
import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import type { Delimiter } from "./table.ts";

export interface DescribedProblem {
  readonly row: number | null;
  readonly code: ErrorCode | WarningCode;
  readonly message: string;
  readonly fix: string;
}

/** A problem in words: what is wrong, and what to do. */
export function describeProblem(t: Words, { row, code, values }: Problem): DescribedProblem {
  if (values.more !== undefined) {
    return { row, code, message: t("roster:rest.message", { count: values.more }), fix: t("roster:rest.fix") };
  }
  const near = values.near ? t("roster:near", { near: values.near }) : "";
  const words = (part: "message" | "fix") => t(`roster:problems.${code}.${part}`, { ...values, row, near });
  return { row, code, message: words("message"), fix: words("fix") };
}

export function delimiterName(t: Words, delimiter: Delimiter): string {
  switch (delimiter) {
    case ",":
      return t("roster:delimiters.comma");
    case ";":
      return t("roster:delimiters.semicolon");
    case "\t":
      return t("roster:delimiters.tab");
  }
}
