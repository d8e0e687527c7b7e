import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { TwoWaves } from "#app/features/confidentiality/wave-trends.ts";
import { type Questionnaire, questionnaireSchema } from "#app/features/questionnaires/questionnaire-schema.ts";
import { reportPage } from "#app/features/reports/report-page.ts";
import { plainWord } from "#app/features/roster/columns.ts";
import { analysisSummary } from "./analysis-summary.ts";
import { audited } from "./audited-analysis.ts";
import { fail, readJson, refuse } from "./input-file.ts";
import { type Merge, mergeOption, proposedMerges } from "./merges.ts";
import { writeFolder } from "./output-folder.ts";
import { type AskedOfWave, knownWave, readWave, type Wave } from "./read-wave.ts";

const FEWEST_K = 4;
const MOST_K = 20;
const DEFAULT_K = 5;
const MOST_AXES = 2;
/** Mistakes in a questionnaire that are listed; the rest are counted. */
const MOST_ISSUES = 20;
const OUTPUTS = { release: "release.json", audit: "audit.json", report: "report.html" } as const;

interface Options {
  readonly roster: string;
  readonly responses: string;
  readonly earlierRoster?: string;
  readonly earlierResponses?: string;
  readonly questionnaire?: string;
  readonly axes: string[];
  readonly merge: Merge[];
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
    .option("--earlier-roster <file>", "the roster of an earlier wave, to show trends from")
    .option("--earlier-responses <file>", "the answers of the earlier wave, to the same questionnaire")
    .option("--axes <names>", "up to two attribute columns of the roster, separated by commas", axisNames, [])
    .option(
      "--merge <values>",
      "attribute=value|value: values shown as one, may be repeated; a backslash keeps = and | in a name",
      mergeOption,
      [],
    )
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
  if (new Set(names.map(plainWord)).size === names.length && names.length <= MOST_AXES) return names;
  throw new InvalidArgumentError(`Name at most ${MOST_AXES} different columns, separated by a comma.`);
}

async function analyze(options: Options): Promise<void> {
  const there = Object.values(OUTPUTS).filter((name) => existsSync(join(options.out, name)));
  if (there.length > 0 && !options.force)
    return refuse(`${there.join(", ")} in ${options.out} would be overwritten. Name another folder, or add --force.`);
  if ((options.earlierRoster === undefined) !== (options.earlierResponses === undefined))
    return refuse("An earlier wave is its roster and its answers: name both --earlier-roster and --earlier-responses.");
  const given =
    options.questionnaire === undefined ? { questionnaire: null } : await readQuestionnaire(options.questionnaire);
  if (!given) return;
  const asked = { ...given, axes: options.axes, merges: options.merge, k: options.k };
  const wave = await readWave({ roster: options.roster, responses: options.responses }, asked);
  if (!wave) return;
  const beside = await readEarlier(options, { ...asked, wave });
  if (beside === "refused") return;
  const { people, inferredTiers, respondents, questionnaire, table, input } = wave;
  const { release, auditFile } = await audited(input, beside ?? undefined);
  const names = new Map(people.map(({ externalId, name }) => [externalId, name]));
  const files = [
    { name: OUTPUTS.report, text: reportPage({ release, questionnaire, names, language: "en" }) },
    // Tells who answered: for whoever keeps the answers only.
    { name: OUTPUTS.audit, text: `${JSON.stringify(auditFile, null, 2)}\n`, mode: 0o600 },
    { name: OUTPUTS.release, text: `${JSON.stringify(release, null, 2)}\n` },
  ];
  if (!(await writeFolder(options.out, files))) return;
  const merges = proposedMerges({ people, respondents, axes: input.contract.axes, k: options.k });
  process.stdout.write(
    analysisSummary({ release, questionnaire, people, inferredTiers, respondents, table, merges, out: options.out }),
  );
}

/** The earlier wave as it was released then, and who answered what in both; null where none was named. */
async function readEarlier(
  { earlierRoster: roster, earlierResponses: responses }: Options,
  { wave, ...asked }: AskedOfWave & { wave: Wave },
): Promise<TwoWaves | null | "refused"> {
  if (roster === undefined || responses === undefined) return null;
  const earlier = await readWave({ roster, responses }, asked);
  if (!earlier) return "refused";
  const [axes, before] = [wave.input.contract.axes, earlier.input.contract.axes];
  if (axes.some((name, place) => name !== before[place])) {
    refuse(
      `The rosters spell ${axes.join(", ")} and ${before.join(", ")}. Write the columns alike, so that groups can be told to be the same.`,
    );
    return "refused";
  }
  return {
    earlier: (await audited(earlier.input)).release,
    before: knownWave(earlier),
    now: knownWave(wave),
  };
}

async function readQuestionnaire(file: string): Promise<{ questionnaire: Questionnaire } | null> {
  const read = await readJson(file);
  if (!read) return null;
  const parsed = questionnaireSchema.safeParse(read.document);
  if (parsed.success) return { questionnaire: parsed.data };
  const { issues } = parsed.error;
  const wrong = issues.slice(0, MOST_ISSUES).map(({ path, message }) => `  ${placeInJson(path)}: ${message}`);
  const more = issues.length > MOST_ISSUES ? [`  … and ${issues.length - MOST_ISSUES} more`] : [];
  fail(`${[`${file} is no questionnaire:`, ...wrong, ...more].join("\n")}\n`);
  return null;
}

/** `items[3].wording.rep`, as a program would write it. */
function placeInJson(path: readonly PropertyKey[]): string {
  const written = path.reduce<string>(
    (place, key) => (typeof key === "number" ? `${place}[${key}]` : `${place}${place ? "." : ""}${String(key)}`),
    "",
  );
  return written || "the whole document";
}
