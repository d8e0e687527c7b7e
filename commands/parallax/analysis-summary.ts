import type { Release } from "#app/features/confidentiality/released.ts";
import { localized, scaledItems } from "#app/features/questionnaires/items.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { AnswersTable } from "#app/features/responses/answers-table.ts";
import type { PersonAnswers } from "#app/features/responses/answers-table-check.ts";
import { delimiterName } from "#app/features/roster/describe.ts";
import type { RosterPerson } from "#app/features/roster/roster-person.ts";
import { tiersOfQuestionnaire } from "#app/features/roster/tiers-of-questionnaire.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { tierCounts } from "./roster.ts";

type Inference = Release["audit"]["inference"][number];

/** Gaps that are named. */
const MOST_GAPS = 5;
const t = await wordsIn("en");

/** What was read and what came out, for the terminal: of the answers nothing that is not in the release. */
export function analysisSummary({
  release,
  questionnaire,
  people,
  inferredTiers,
  respondents,
  table,
  merges,
  out,
}: {
  release: Release;
  questionnaire: Questionnaire;
  people: readonly RosterPerson<string>[];
  /** People whose level the reporting line decided. */
  inferredTiers: number;
  respondents: readonly PersonAnswers[];
  table: Pick<AnswersTable, "form" | "encoding" | "delimiter">;
  /** Lines that propose values to merge. */
  merges: readonly string[];
  out: string;
}): string {
  const { audit } = release;
  const answers = respondents.reduce((sum, each) => sum + each.answers.filter((answer) => answer !== null).length, 0);
  const delimiter = delimiterName(t, table.delimiter);
  const form = t(`roster:answers.form.${table.form}`);
  const lines = [
    `${people.length} people, of whom ${respondents.length} answered: ${answers} answers to ${questionnaire.items.length} items`,
    ...levels({ questionnaire, people, inferredTiers }),
    t("roster:answers.file", { form, encoding: table.encoding, delimiter }),
    `${audit.publishedGroups} of ${audit.eligibleGroups} groups of at least ${release.method.k} are published`,
    ...audit.teams.flatMap(({ tier, eligible, published }) => {
      const share = Math.round((100 * published) / eligible);
      return eligible === 0
        ? []
        : [`  teams of ${tier}: ${published} of ${eligible} with at least ${release.method.k} answers (${share}%)`];
    }),
    audit.inferableAnswers === null
      ? "How many answers could be inferred was not computed"
      : `Answers that a perfect attacker could infer: ${audit.inferableAnswers} of ${audit.totalAnswers}`,
    ...audit.inference.map(inferenceLine),
    ...(audit.coarsened.length === 0 ? [] : [`Items withheld at a level for that: ${audit.coarsened.length}`]),
    "",
    ...(tiersWith(people).size < 2
      ? ["Everyone is of one level, so there is no gap to measure: the release has that level alone."]
      : sureGaps(release, questionnaire)),
    ...trends(release),
    "",
    ...merges,
    `Written to ${out}: release.json, audit.json (keep it to yourself: it tells who answered), report.html`,
    `Hash ${release.hash}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** How many people each level has, and by what rule those came to theirs whose level the roster does not state. */
function levels({
  questionnaire: { tiers },
  people,
  inferredTiers,
}: {
  questionnaire: Questionnaire;
  people: readonly RosterPerson<string>[];
  inferredTiers: number;
}): string[] {
  const list = tiersOfQuestionnaire(tiers);
  const present = tiersWith(people);
  const counts = Object.fromEntries([...present].map(([tier, own]) => [tier, own.length]));
  const [top, lowest] = [list.names.get(tiers[0]?.id ?? ""), list.names.get(tiers.at(-1)?.id ?? "")];
  const first = list.names.get(tiers.at(-2)?.id ?? "");
  const between = tiers.length > 2 ? `, who leads only such people is ${first}` : "";
  const above = tiers.length > 3 ? ", and who leads leaders is one level above the highest of them" : "";
  const heads =
    tiers.length > 2 ? `, and whoever stands at the top and leads leaders is ${top}` : `, everyone else is ${top}`;
  return [
    `Levels from the top down: ${tierCounts(counts, list)}`,
    ...(inferredTiers === 0
      ? []
      : [
          `  for ${inferredTiers} of them the roster states none, and the reporting line decided: nobody's manager is ${lowest}${between}${above}${heads}`,
        ]),
  ];
}

function tiersWith(people: readonly RosterPerson<string>[]) {
  return Map.groupBy(people, ({ tier }) => tier);
}

/** How the count of one level came about. */
function inferenceLine({ tier, axes, method, answers, inferable, undecided, programs }: Inference): string {
  const how =
    method === "intervals"
      ? "by intervals, which are exact along one axis"
      : `by ${programs} linear programs over ${axes.length} axes together`;
  const open = undecided === 0 ? "" : `, ${undecided} of them because the solver met its limits`;
  return `  ${tier}: ${inferable} of ${answers}${open}; ${how}`;
}

/** The largest gaps of the whole organisation that their intervals guarantee, the surest first. */
function sureGaps({ gaps, groups }: Release, questionnaire: Questionnaire): string[] {
  const whole = new Set(
    groups.filter(({ selector }) => selector.head === null && !("attribute" in selector)).map(({ id }) => id),
  );
  const labels = new Map(scaledItems(questionnaire).map((item) => [item.id, localized(item.label, "en")]));
  const sure = gaps.flatMap(({ item, upper, lower, difference, low, high }) => {
    const label = labels.get(item);
    if (label === undefined || low === null || high === null || !whole.has(upper.group) || !whole.has(lower.group))
      return [];
    const least = Math.max(low, -high);
    return least > 0
      ? [
          {
            least,
            text: `${label}: ${upper.tier} − ${lower.tier} ${signed(difference)} (${signed(low)} to ${signed(high)})`,
          },
        ]
      : [];
  });
  if (sure.length === 0) return ["No gap of the whole organisation is larger than chance would make it"];
  sure.sort((a, b) => b.least - a.least);
  return [
    "Largest gaps of the whole organisation, in points, with 95% interval:",
    ...sure.slice(0, MOST_GAPS).map(({ text }) => `  ${text}`),
  ];
}

/** How many trends there are beside an earlier wave, and on what ground. */
function trends({ waves }: Release): string[] {
  if (!waves) return [];
  const count = (basis: "strict" | "large" | null) => waves.trends.filter((trend) => trend.basis === basis).length;
  const hidden = count(null) > 0 ? `; ${count(null)} stay hidden` : "";
  return [
    "",
    `${count("strict") + count("large")} trends are shown beside the earlier wave: ${count("strict")} proved, ${count("large")} from 20 answers in both${hidden}`,
  ];
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`.replace("-", "−");
}
