import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { buildReleaseWithAudit } from "#app/features/confidentiality/build-release.ts";
import { type Questionnaire, questionnaireSchema } from "#app/features/questionnaires/questionnaire-schema.ts";
import { reportPage } from "#app/features/reports/report-page.ts";
import { checkAnswers } from "#app/features/responses/answers-table-check.ts";
import { describeAnswerProblem } from "#app/features/responses/answers-table-problems.ts";
import { plainWord } from "#app/features/roster/columns.ts";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { importable } from "#app/features/roster/importable.ts";
import { checkRoster, type RosterCheck } from "#app/features/roster/roster-check.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";
import { analysisInput } from "./analysis-input.ts";
import { analysisSummary } from "./analysis-summary.ts";
import { readInput, readJson, refuse } from "./input-file.ts";
import { countOf, listedProblems } from "./listed-problems.ts";
import { rosterReport } from "./roster.ts";

const FEWEST_K = 4;
const MOST_K = 20;
const DEFAULT_K = 5;
const MOST_AXES = 2;
const OUTPUTS = { release: "release.json", audit: "audit.json", report: "report.html" } as const;
const t = wordsOf(translator("en"));

interface Options {
  readonly roster: string;
  readonly responses: string;
  readonly questionnaire?: string;
  readonly axes: string[];
  readonly k: number;
  readonly out: string;
  readonly force?: true;
}

/** `parallax analyze`: the engine without the web. Exit code 1 when the data have problems, 2 when the call has. */
export function addAnalyzeCommand(program: Command): void {
  program
    .command("analyze")
    .description("make a release from a roster and answers that were collected elsewhere")
    .requiredOption("--roster <file>", "a CSV file of people, as for roster check")
    .requiredOption("--responses <file>", "a CSV file: employee_id,item_id,value or employee_id,<item>…")
    .option("--questionnaire <file>", "a JSON file; without one every item is a five-point agreement item")
    .option("--axes <names>", "up to two attribute columns of the roster, separated by commas", axisNames, [])
    .option("--k <number>", `the fewest answers any number rests on, ${FEWEST_K} to ${MOST_K}`, threshold, DEFAULT_K)
    .requiredOption("--out <folder>", "where release.json, audit.json and report.html are written")
    .option("--force", "overwrite files that are there")
    .action(analyze);
}

function threshold(text: string): number {
  const k = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (k >= FEWEST_K && k <= MOST_K) return k;
  throw new InvalidArgumentError(`k is a whole number from ${FEWEST_K} to ${MOST_K}.`);
}

function axisNames(text: string): string[] {
  const names = text.split(",").flatMap((name) => name.trim() || []);
  if (new Set(names).size === names.length && names.length <= MOST_AXES) return names;
  throw new InvalidArgumentError(`Name at most ${MOST_AXES} different columns, separated by a comma.`);
}

async function analyze(options: Options): Promise<void> {
  const there = Object.values(OUTPUTS).filter((name) => existsSync(join(options.out, name)));
  if (there.length > 0 && !options.force)
    return refuse(`${there.join(", ")} in ${options.out} would be overwritten. Name another folder, or add --force.`);
  const rosterBytes = await readInput(options.roster, { most: LARGEST_ROSTER_BYTES });
  const answerBytes = rosterBytes && (await readInput(options.responses, { most: LARGEST_ROSTER_BYTES }));
  if (!rosterBytes || !answerBytes) return;
  const given =
    options.questionnaire === undefined ? { questionnaire: null } : await readQuestionnaire(options.questionnaire);
  if (!given) return;
  const roster = checkRoster(rosterBytes);
  const people = importable(roster);
  if (!people) return fail(rosterReport(roster));
  const axes = axesOf(roster, options.axes);
  if (!axes) return;
  const { questionnaire, respondents, table, problems } = checkAnswers(answerBytes, { people, ...given });
  if (problems.length > 0 || !questionnaire || !table) {
    const listed = listedProblems(problems, (problem) => describeAnswerProblem(t, problem));
    return fail(`${[t("roster:answers.errors", { count: countOf(problems) }), ...listed].join("\n")}\n`);
  }
  // Nobody who lacks the answers can guess it, and the same answers give the same release.
  const seed = createHash("sha256").update(answerBytes).digest("hex");
  const input = analysisInput({ people, respondents, questionnaire, k: options.k, axes, seed });
  const { release, auditFile } = buildReleaseWithAudit(input);
  const names = new Map(people.map(({ externalId, name }) => [externalId, name]));
  await mkdir(options.out, { recursive: true });
  await writeFile(join(options.out, OUTPUTS.release), `${JSON.stringify(release, null, 2)}\n`);
  // Tells who answered: for whoever keeps the answers only.
  await writeFile(join(options.out, OUTPUTS.audit), `${JSON.stringify(auditFile, null, 2)}\n`, { mode: 0o600 });
  await writeFile(join(options.out, OUTPUTS.report), reportPage({ release, questionnaire, names, language: "en" }));
  process.stdout.write(analysisSummary({ release, questionnaire, people, respondents, table, out: options.out }));
}

function fail(report: string): void {
  process.stdout.write(report);
  process.exitCode = 1;
}

async function readQuestionnaire(file: string): Promise<{ questionnaire: Questionnaire } | null> {
  const read = await readJson(file);
  if (!read) return null;
  const parsed = questionnaireSchema.safeParse(read.document);
  if (parsed.success) return { questionnaire: parsed.data };
  const wrong = parsed.error.issues.slice(0, 20).map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  fail(`${[`${file} is no questionnaire:`, ...wrong].join("\n")}\n`);
  return null;
}

/** The roster's own names of the columns that were asked for. Null when one is not there. */
function axesOf({ attributes }: RosterCheck, names: readonly string[]): string[] | null {
  const columns = attributes.map(({ name }) => name);
  const found = names.map((name) => columns.find((column) => plainWord(column) === plainWord(name)) ?? null);
  const missing = names.filter((_, place) => found[place] === null);
  if (missing.length === 0) return found.filter((name) => name !== null);
  const known = columns.length === 0 ? "It has none." : `It has ${columns.join(", ")}.`;
  refuse(`The roster has no attribute column ${missing.join(", ")} to break results down by. ${known}`);
  return null;
}
