import type { ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import type { KnownWave } from "#app/features/confidentiality/wave-stack.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { AnswersTable } from "#app/features/responses/answers-table.ts";
import { checkAnswers, type PersonAnswers } from "#app/features/responses/answers-table-check.ts";
import { describeAnswerProblem } from "#app/features/responses/answers-table-problems.ts";
import { plainWord } from "#app/features/roster/columns.ts";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { importable } from "#app/features/roster/importable.ts";
import { checkRoster, type RosterCheck } from "#app/features/roster/roster-check.ts";
import type { RosterPerson } from "#app/features/roster/roster-person.ts";
import type { TierList } from "#app/features/roster/tier-list.ts";
import { builtinTiers } from "#app/features/roster/tier-names.ts";
import { tiersOfQuestionnaire } from "#app/features/roster/tiers-of-questionnaire.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { analysisInput } from "./analysis-input.ts";
import { fail, readInput, refuse } from "./input-file.ts";
import { countOf, listedProblems } from "./listed-problems.ts";
import { type Merge, mergeProblem, withMerges } from "./merges.ts";
import { rosterReport } from "./roster.ts";

const t = await wordsIn("en");

/** A roster and answers that were collected elsewhere, read and laid out for the engine. */
export interface Wave {
  readonly people: readonly RosterPerson<string>[];
  /** People whose level the reporting line decided. */
  readonly inferredTiers: number;
  readonly respondents: readonly PersonAnswers[];
  readonly questionnaire: Questionnaire;
  readonly table: Pick<AnswersTable, "form" | "encoding" | "delimiter">;
  readonly input: ReleaseInput;
}

export interface AskedOfWave {
  /** Null where every item is taken as a five-point agreement item. */
  readonly questionnaire: Questionnaire | null;
  /** Attribute columns, in any spelling. */
  readonly axes: readonly string[];
  readonly merges: readonly Merge[];
  readonly k: number;
}

/** Reads both files of a wave. Null when it cannot be analysed: why is said, and the exit code set. */
export async function readWave(
  files: { readonly roster: string; readonly responses: string },
  { questionnaire: given, axes: names, merges, k }: AskedOfWave,
): Promise<Wave | null> {
  const rosterBytes = await readInput(files.roster, { most: LARGEST_ROSTER_BYTES });
  const answerBytes = rosterBytes && (await readInput(files.responses, { most: LARGEST_ROSTER_BYTES }));
  if (!rosterBytes || !answerBytes) return null;
  const list: TierList = given ? tiersOfQuestionnaire(given.tiers) : { ...builtinTiers, severalHeads: true };
  const roster = checkRoster(rosterBytes, [], list);
  const listed = importable(roster);
  if (!listed) {
    fail(rosterReport(roster, list));
    return null;
  }
  const axes = axesOf(roster, names);
  if (!axes) return null;
  const problem = mergeProblem(merges, { people: listed, axes });
  if (problem) {
    refuse(problem);
    return null;
  }
  const people = listed.map((person) => withMerges(person, merges));
  const checked = checkAnswers(answerBytes, { people, questionnaire: given });
  const { questionnaire, respondents, table, problems } = checked;
  if (problems.length > 0 || !questionnaire || !table) {
    const listed = listedProblems(problems, (problem) => describeAnswerProblem(t, problem));
    fail(`${[t("roster:answers.errors", { count: countOf(problems) }), ...listed].join("\n")}\n`);
    return null;
  }
  const input = analysisInput({ people, respondents, questionnaire, k, axes });
  return { people, inferredTiers: roster.inferredTiers, respondents, questionnaire, table, input };
}

/** Who was on the roster and who answered which item: what sealing destroys in the product, and a file keeps. */
export function knownWave({ people, respondents, questionnaire }: Wave): KnownWave {
  const slots = answerSlots(questionnaire);
  const answered = new Map<string, Set<string>>();
  for (const { person, answers } of respondents)
    answers.forEach((answer, slot) => {
      const item = slots[slot]?.itemId;
      if (answer === null || item === undefined) return;
      const known = answered.get(item) ?? new Set<string>();
      answered.set(item, known.add(person.externalId));
    });
  return { people, answered };
}

/** The roster's own names of the columns that were asked for. Null when one is not there. */
function axesOf({ attributes }: RosterCheck<string>, names: readonly string[]): string[] | null {
  const columns = attributes.map(({ name }) => name);
  const found = names.map((name) => columns.find((column) => plainWord(column) === plainWord(name)) ?? null);
  const missing = names.filter((_, place) => found[place] === null);
  if (missing.length === 0) return found.filter((name) => name !== null);
  const known = columns.length === 0 ? "It has none." : `It has ${columns.join(", ")}.`;
  refuse(`The roster has no attribute column ${missing.join(", ")} to break results down by. ${known}`);
  return null;
}
