import { wordsIn } from "#app/platform/translator.server.ts";

/** Problems of one kind that a report lists; the rest are counted. */
const MOST_OF_A_KIND = 50;
const t = await wordsIn("en");

interface Problem {
  readonly row: number | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Described {
  readonly row: number | null;
  readonly message: string;
  readonly fix: string;
}

/** One line a problem, kind by kind, as a person reads them. */
export function listedProblems<Each extends Problem>(
  problems: readonly Each[],
  describe: (problem: Each) => Described,
): string[] {
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((kind) => {
    const shown = kind.slice(0, MOST_OF_A_KIND).map((problem) => {
      const { row, message, fix } = describe(problem);
      const where = row === null ? t("roster:check.wholeFile") : t("roster:check.row", { row });
      return `  ${where}: ${message} ${fix}`;
    });
    const more = countOf(kind.slice(MOST_OF_A_KIND));
    return more > 0 ? [...shown, `  ${t("roster:check.more", { count: more })}`] : shown;
  });
}

/** How many problems there are, those that only one stands for included. */
export function countOf(problems: readonly Problem[]): number {
  return problems.reduce((count, { values }) => count + Number(values.more ?? 1), 0);
}
