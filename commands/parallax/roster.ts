import { readFile, stat } from "node:fs/promises";
import type { Command } from "commander";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { type DescribedProblem, delimiterName, describeProblem } from "#app/features/roster/describe.ts";
import { checkRoster, type RosterCheck } from "#app/features/roster/roster-check.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";

/** Problems of one kind that are spelled out; the rest are counted. */
const MOST_OF_A_KIND = 50;
const t = wordsOf(translator("en"));

/** `parallax roster check FILE [--json]`: the dry run of an import. Exit code 1 when there are errors, 2 when there is no file. */
export function addRosterCommands(program: Command): void {
  program
    .command("roster")
    .description("work with roster files")
    .command("check")
    .description("check a roster file without importing it")
    .argument("<file>", "a CSV file")
    .option("--json", "print the result as JSON")
    .action(async (file: string, { json }: { json?: true }) => {
      const bytes = await readRoster(file);
      if (!bytes) return;
      const check = checkRoster(bytes);
      process.stdout.write(json ? `${JSON.stringify(summary(check), null, 2)}\n` : report(check));
      process.exitCode = check.errors.length > 0 ? 1 : 0;
    });
}

/** The file's bytes; one byte beyond the limit is enough to be refused. Null when it cannot be read. */
async function readRoster(file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file);
    return size > LARGEST_ROSTER_BYTES ? new Uint8Array(LARGEST_ROSTER_BYTES + 1) : await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${t("roster:check.cannotRead", { file, reason })}\n`);
    process.exitCode = 2;
    return null;
  }
}

function summary({ people, tiers, teams, encoding, delimiter, errors, warnings }: RosterCheck) {
  const described = (problems: RosterCheck["errors"] | RosterCheck["warnings"]) =>
    problems.map((each) => describeProblem(t, each));
  return {
    people: people.length,
    tiers,
    teams,
    encoding,
    delimiter,
    errors: described(errors),
    warnings: described(warnings),
  };
}

function report(check: RosterCheck): string {
  const { people, tiers, teams, spans, encoding, delimiter, errors, warnings } = check;
  const described = summary(check);
  const lines = [
    t("roster:check.people", { count: people.length }),
    t("roster:check.tiers", { ...tiers, teams }),
    ...(spans ? [t("roster:check.spans", spans)] : []),
    ...(encoding && delimiter ? [t("roster:check.file", { encoding, delimiter: delimiterName(t, delimiter) })] : []),
    "",
    errors.length === 0 ? t("roster:check.ready") : t("roster:check.errors", { count: errors.length }),
    ...listed(described.errors),
    ...(warnings.length === 0
      ? []
      : ["", t("roster:check.warnings", { count: warnings.length }), ...listed(described.warnings)]),
  ];
  return `${lines.join("\n")}\n`;
}

function listed(problems: readonly DescribedProblem[]): string[] {
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((kind) => {
    const shown = kind.slice(0, MOST_OF_A_KIND).map(({ row, message, fix }) => {
      const where = row === null ? t("roster:check.wholeFile") : t("roster:check.row", { row });
      return `  ${where}: ${message} ${fix}`;
    });
    const more = kind.length - shown.length;
    return more > 0 ? [...shown, `  ${t("roster:check.more", { count: more })}`] : shown;
  });
}
