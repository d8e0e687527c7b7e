import type { Command } from "commander";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { delimiterName, describeProblem } from "#app/features/roster/describe.ts";
import type { Problem } from "#app/features/roster/problems.ts";
import { checkRoster, type RosterCheck } from "#app/features/roster/roster-check.ts";
import { problemCount } from "#app/features/roster/spelled-out.ts";
import type { TierList } from "#app/features/roster/tier-list.ts";
import { builtinTiers } from "#app/features/roster/tier-names.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { readInput } from "./input-file.ts";
import { listedProblems } from "./listed-problems.ts";

const t = await wordsIn("en");

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
      const bytes = await readInput(file, { most: LARGEST_ROSTER_BYTES });
      if (!bytes) return;
      const check = checkRoster(bytes);
      process.stdout.write(json ? `${JSON.stringify(summary(check), null, 2)}\n` : rosterReport(check));
      process.exitCode = check.errors.length > 0 ? 1 : 0;
    });
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

/** A roster check in words: what is in the file, and every problem. */
export function rosterReport(check: RosterCheck<string>, list: TierList = builtinTiers): string {
  const { people, tiers, teams, spans, encoding, delimiter, errors, warnings } = check;
  const lines = [
    t("roster:check.people", { count: people.length }),
    t("roster:check.tiers", { tiers: tierCounts(tiers, list), teams }),
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

/** "1 executives, 3 managers, 12 reps", from the top down. */
export function tierCounts(counts: Readonly<Record<string, number>>, { tiers, plurals }: TierList): string {
  return tiers.map((tier) => `${counts[tier] ?? 0} ${plurals.get(tier) ?? tier}`).join(", ");
}

function listed(problems: readonly Problem[]): string[] {
  return listedProblems(problems, (problem) => describeProblem(t, problem));
}
