import { selfOtherClass } from "../gaps/self-other.ts";
import { type Noisy, shrink } from "../gaps/shrinkage.ts";
import { varianceComponents } from "../gaps/within-teams.ts";
import type { PredictionItem, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { isFavourable } from "../questionnaires/scales.ts";
import { display, resolution, stepped } from "./ladder.ts";
import { type Laid, orientedOf, pointsOf } from "./release-input.ts";
import type { ReleaseDocument, ReleasedCell, ReleasedGap } from "./release-schema.ts";
import { groupId } from "./tier-groups.ts";

type ReleasedDyads = ReleaseDocument["dyads"][number];

/** Counts of over- and under-estimating managers need this many managers whose teams are released (binding decision 10). */
const FEWEST_DYADS = 20;
/** Statistics across items or teams are released for the whole tier only, from this n (methodology 3.5). */
const FEWEST_FOR_SPREAD = 50;
/** Half-width of agreement between manager and team (methodology 2.5 b): points of time, and steps of a five-point scale. */
const DELTA = { frequency: 10, agreement: 0.5 } as const;

/** The variance that answering in steps leaves in any answer, step²/12: teams of one mind are taken to have no less. */
const LEAST_VARIANCE = { frequency: 100 / 12, agreement: 1 / 12 } as const;
/**
 * Within-team spreads are released from this many points on. One dissent among n puts at most 100/√n into it, 14 at n = 50, so
 * that teams of one mind throughout look like teams with one dissent.
 */
const LEAST_SD = 15;

/** For an item about the own manager: how many managers see it higher, lower or like their team. Company level only. */
export function dyadCounts(
  laid: Laid,
  { item, cells }: { item: ScaledItem; cells: readonly ReleasedCell[] },
): ReleasedDyads {
  const [managerTier, repTier] = laid.input.questionnaire.tiers.slice(-2).map(({ id }) => id);
  const none = { item: item.id, over: null, under: null, agree: null, undecided: null };
  const managers = laid.tiers.find(({ tier }) => tier === managerTier)?.responses ?? [];
  const teams = Map.groupBy(laid.tiers.find(({ tier }) => tier === repTier)?.responses ?? [], ({ place }) => place);
  const oriented = (responses: readonly (typeof managers)[number][]) =>
    responses.flatMap(({ answers }) => orientedOf(laid, item, answers) ?? []);
  const components = varianceComponents([...teams.values()].map(oriented));
  const dyads = managers.flatMap(({ author, answers }): Noisy[] => {
    const own = orientedOf(laid, item, answers);
    const head = laid.tree.people[author ?? -1]?.externalId;
    if (own === null || author === null || head === undefined || !components) return [];
    const released = cells.some(
      (cell) => cell.item === item.id && cell.group === groupId({ tier: repTier ?? "", head }),
    );
    const team = oriented(teams.get(author) ?? []);
    if (!released || team.length === 0) return [];
    const within = Math.max(components.within, LEAST_VARIANCE[item.scale]);
    return [{ y: own - team.reduce((sum, value) => sum + value, 0) / team.length, v: within / team.length }];
  });
  if (dyads.length < FEWEST_DYADS) return { ...none, managers: dyads.length, withheld: "fewManagers" };
  const shrunken = shrink(dyads);
  if (!shrunken) return { ...none, managers: dyads.length, withheld: "noVariation" };
  const classes = shrunken.units.map((unit) => selfOtherClass(unit, DELTA[item.scale]));
  const step = resolution(dyads.length);
  const share = (wanted: string) =>
    stepped({ value: (100 * classes.filter((each) => each === wanted).length) / classes.length, step });
  return {
    item: item.id,
    managers: dyads.length,
    over: share("over"),
    under: share("under"),
    agree: share("agree"),
    undecided: share("undecided"),
    withheld: null,
  };
}

/** How answers of the lowest tier vary inside teams and between them, for the whole organisation, in whole points. */
export function spreadOf(laid: Laid, item: ScaledItem): ReleaseDocument["quality"]["items"][number] {
  const lowest = reported(laid, laid.tiers.at(-1)?.tier);
  const teams = Map.groupBy(lowest, ({ place }) => place);
  const values = [...teams.values()].map((team) => team.flatMap(({ answers }) => pointsOf(laid, item, answers) ?? []));
  const answered = values.reduce((sum, team) => sum + team.length, 0);
  const skippedOften = lowest.length >= FEWEST_FOR_SPREAD && answered < 0.8 * lowest.length;
  const components = answered < FEWEST_FOR_SPREAD ? null : varianceComponents(values);
  return {
    item: item.id,
    withinSd: components ? Math.max(LEAST_SD, Math.round(Math.sqrt(components.within))) : null,
    betweenSd: components && components.between !== null ? Math.round(Math.sqrt(components.between)) : null,
    skippedOften,
  };
}

/** The gap at each step down for the whole organisation, and the step that carries it where the intervals tell. */
export function cascades(laid: Laid, gaps: readonly ReleasedGap[]): ReleaseDocument["cascade"] {
  const tiers = laid.input.questionnaire.tiers.map(({ id }) => id);
  return laid.items.flatMap(({ id }) => {
    const steps = tiers.slice(1).flatMap((lower, place) => {
      const upper = tiers[place] ?? "";
      const gap = gaps.find(
        (each) =>
          each.item === id &&
          each.upper.group === groupId({ tier: upper, head: null }) &&
          each.lower.group === groupId({ tier: lower, head: null }),
      );
      return gap ? [{ upper, lower, difference: gap.difference, low: gap.low, high: gap.high }] : [];
    });
    return steps.length < tiers.length - 1 ? [] : [{ item: id, steps, breaksAt: breakingStep(steps) }];
  });
}

type Step = ReleaseDocument["cascade"][number]["steps"][number];

/** The step whose gap is above 0 and above every other step's, interval against interval; null when none can be told. */
function breakingStep(steps: readonly Step[]): { upper: string; lower: string } | null {
  const largest = steps.reduce((most, step) => (step.difference > most.difference ? step : most));
  if (largest.low === null || largest.low <= 0) return null;
  const others = steps.filter((step) => step !== largest);
  const apart = others.every(({ high }) => high !== null && high < (largest.low ?? 0));
  return apart ? { upper: largest.upper, lower: largest.lower } : null;
}

/** What managers foresaw against what the tier below answered, for the whole organisation; null where either is too small. */
export function predictionOf(laid: Laid, item: PredictionItem): ReleaseDocument["predictions"][number] | null {
  const { k } = laid.input.contract;
  const about = laid.items.find(({ id }) => id === item.about);
  const [managerTier, repTier] = laid.input.questionnaire.tiers.slice(-2).map(({ id }) => id);
  const slot = laid.slots.get(item.id) ?? -1;
  const predicted = reported(laid, managerTier).flatMap(({ answers }) => answers[slot] ?? []);
  const actual = reported(laid, repTier).flatMap(({ answers }) =>
    about ? (orientedOf(laid, about, answers) ?? []) : [],
  );
  if (!about || predicted.length < k || actual.length < k) return null;
  const mean = predicted.reduce((sum, value) => sum + value, 0) / predicted.length;
  const favourable = actual.filter((value) => isFavourable(about, value)).length;
  return {
    item: item.id,
    about: item.about,
    group: groupId({ tier: managerTier ?? "", head: null }),
    n: predicted.length,
    predicted: display({ value: mean, n: predicted.length, what: "percent" }),
    actual: display({ value: (100 * favourable) / actual.length, n: actual.length, what: "percent" }),
  };
}

/** A tier's answers; none of a tier that the contract leaves unreported. */
function reported({ tiers, input }: Laid, tier: string | undefined): Laid["tiers"][number]["responses"] {
  if (tier === undefined || input.contract.modes[tier] === "unreported") return [];
  return tiers.find((each) => each.tier === tier)?.responses ?? [];
}
