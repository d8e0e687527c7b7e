import { checkAnswers } from "#app/features/responses/answers-table-check.ts";
import { importable } from "#app/features/roster/importable.ts";
import { checkRoster } from "#app/features/roster/roster-check.ts";
import { auditedRelease } from "#tests/factories/audited-release.ts";
import { analysisInput } from "../../commands/parallax/analysis-input.ts";
import { knownWave, type Wave } from "../../commands/parallax/read-wave.ts";
import type { OutsideCompany } from "./outside-organizations.ts";

/** The release of a company's two files, made as the command makes it, without the price of a process. */
export function releaseOf(
  company: OutsideCompany,
  { k, axes, earlier }: { k: number; axes: readonly string[]; earlier?: OutsideCompany },
) {
  const wave = waveOf(company, { k, axes });
  if (!earlier) return auditedRelease(wave.input);
  const before = waveOf(earlier, { k, axes });
  return auditedRelease(wave.input, {
    earlier: auditedRelease(before.input).release,
    before: knownWave(before),
    now: knownWave(wave),
  });
}

function waveOf({ roster, answers }: OutsideCompany, { k, axes }: { k: number; axes: readonly string[] }): Wave {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const people = importable(checkRoster(bytes(roster)));
  if (!people) throw new Error("The drawn roster has problems");
  const { questionnaire, respondents, table, problems } = checkAnswers(bytes(answers), { people, questionnaire: null });
  if (!questionnaire || !table || problems.length > 0)
    throw new Error(`The drawn answers have problems: ${problems[0]?.code}`);
  return {
    people,
    inferredTiers: 0,
    respondents,
    questionnaire,
    table,
    input: analysisInput({ people, respondents, questionnaire, k, axes }),
  };
}
