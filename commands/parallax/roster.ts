import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import type { Command } from "commander";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { delimiterName, describeProblem } from "#app/features/roster/describe.ts";
import type { Problem } from "#app/features/roster/problems.ts";
import { checkRoster, type RosterCheck } from "#app/features/roster/roster-check.ts";
import { problemCount } from "#app/features/roster/spelled-out.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";

/** Problems of one kind that the report lists; the rest are counted. */
const MOST_OF_A_KIND = 50;
const READ_AT_ONCE_BYTES = 1024 * 1024;
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
    return await buffer(createReadStream(file, { end: LARGEST_ROSTER_BYTES, highWaterMark: READ_AT_ONCE_BYTES }));
  } catch (error) {
    process.stderr.write(`${whyUnreadable(file, error)}\n`);
    process.exitCode = 2;
    return null;
  }
}

function whyUnreadable(file: string, error: unknown): string {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOENT":
    case "ENOTDIR":
      return t("roster:check.noFile", { file });
    case "EISDIR":
      return t("roster:check.isFolder", { file });
    case "EACCES":
    case "EPERM":
      return t("roster:check.notAllowed", { file });
    default:
      return t("roster:check.cannotRead", { file });
  }
}

function summary({ people, tiers, teams, encoding, delimiter, errors, warnings }: RosterCheck) {
  const described = (problems: readonly Problem[]) => problems.map((each) => describeProblem(t, each));
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
  const lines = [
    t("roster:check.people", { count: people.length }),
    t("roster:check.tiers", { ...tiers, teams }),
    ...(spans ? [t("roster:check.spans", spans)] : []),
    ...(encoding && delimiter ? [t("roster:check.file", { encoding, delimiter: delimiterName(t, delimiter) })] : []),
    "",
    errors.length === 0 ? t("roster:check.ready") : t("roster:check.errors", { count: problemCount(errors) }),
    ...listed(errors),
    ...(warnings.length === 0
      ? []
      : ["", t("roster:check.warnings", { count: problemCount(warnings) }), ...listed(warnings)]),
  ];
  return `${lines.join("\n")}\n`;
}

function listed(problems: readonly Problem[]): string[] {
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((kind) => {
    const shown = kind.slice(0, MOST_OF_A_KIND).map((problem) => {
      const { row, message, fix } = describeProblem(t, problem);
      const where = row === null ? t("roster:check.wholeFile") : t("roster:check.row", { row });
      return `  ${where}: ${message} ${fix}`;
    });
    const more = problemCount(kind.slice(MOST_OF_A_KIND));
    return more > 0 ? [...shown, `  ${t("roster:check.more", { count: more })}`] : shown;
  });
}
