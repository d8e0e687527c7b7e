import { shownValue } from "../confidentiality/ladder.ts";
import type { ReleasedCell } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { probabilityAbove, type Shrunken, shrinkOne } from "../gaps/shrinkage.ts";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { isFavourable, orient } from "../questionnaires/scales.ts";
import { cellOf } from "../reports/released-groups.ts";
import type { Pattern } from "./plays.ts";
import { isPredictionOff } from "./prediction-off.ts";
import { clamped, type Factors, priorityScore } from "./score.ts";

/** A manager and what the release and they themselves know: nothing here is unpublished but their own answers. */
export interface ManagerView {
  readonly questionnaire: Questionnaire;
  readonly release: Release;
  readonly managerExternalId: string;
  /** Employee ids of the heads above, nearest first. */
  readonly headsAbove: readonly string[];
  /** In the order of `answerSlots`; null when the manager did not answer, or answered confidentially. */
  readonly ownAnswers: readonly (number | null)[] | null;
}

/** What one item looks like for one manager. */
export interface Finding {
  readonly item: ScaledItem;
  readonly pattern: Pattern;
  readonly factors: Factors;
  readonly score: number;
  /** The released result that it rests on: the own team's, or the smallest area around it that is released. */
  readonly cell: Released<ReleasedCell>;
  readonly ownTeam: boolean;
  /** The manager's own answer in points of 0 to 100; null when there is none. */
  readonly own: number | null;
}

/** A gap of this many points or more counts as one (methodology 2.5 b). */
const DELTA = 10;
/** The gap at which size is full (methodology 5). */
const FULL_GAP = 30;
/** Below this a level is a problem whoever looks; from GOOD on it is a strength. */
const LOW = 50;
const GOOD = 70;
/** What is shown must bear out what is said: below this nothing shown is called a strength, from it on nothing is called low. */
const FAIR = 60;
/** Importance where nobody has stated one (methodology 5). */
const IMPORTANCE = 0.5;
/** A result between these is neither one way nor the other. */
const MIDDLE = { from: 40, to: 60 };
/** From this standard deviation on people of one team lack agreement on a share of the time: 70% of the uniform variance, 1,000. */
const DISAGREEING_SD = Math.sqrt(700);
/** Assumed where the release has too few answers to say how they vary: wide, so that little is claimed. */
const ASSUMED_WITHIN_SD = 30;
const ASSUMED_BETWEEN_SD = 15;
/** An agreement answer beside a percentage is all or nothing (see `ownPoints`), which overstates how far off one person is. */
const OWN_AGREEMENT_SD = 30;

/** Every item that shows something worth acting on or keeping, highest score first, problems before strengths. */
export function findings(view: ManagerView): Finding[] {
  const found = scaledItems(view.questionnaire).flatMap((item) => findingOf(view, item) ?? []);
  return found.sort(
    (a, b) => Number(isStrength(a)) - Number(isStrength(b)) || b.score - a.score || (a.item.id < b.item.id ? -1 : 1),
  );
}

export function isStrength({ pattern }: Pick<Finding, "pattern">): boolean {
  return pattern === "strong" || pattern === "leaderLower";
}

/** The manager's own answer beside the nearest released result, and the gap between them; null where nothing is released. */
export function compareItem(view: ManagerView, item: ScaledItem) {
  const near = nearestCell(view, item.id);
  if (!near) return null;
  const own = ownPoints(view, item);
  return { ...near, own, gap: own === null ? null : gapOf(view.release, { item, cell: near.cell, own }) };
}

function findingOf(view: ManagerView, item: ScaledItem): Finding | null {
  const compared = compareItem(view, item);
  if (!compared) return null;
  const { cell, ownTeam, own, gap } = compared;
  const level = levelOf(view.release, cell);
  const pattern = patternOf(view, { item, cell, ownTeam, level, own, gap });
  if (pattern === null) return null;
  const factors = clamped({
    ...sizeAndCertainty({ pattern, level, gap }),
    importance: IMPORTANCE,
    reach: reachOf(view.release, cell),
  });
  return { item, pattern, factors, score: priorityScore(factors), cell, ownTeam, own };
}

/** The lowest tier's released value of an item or theme for the manager's own team, else for the nearest head above, else for everyone. */
export function nearestCell(
  { questionnaire, release, managerExternalId, headsAbove }: Omit<ManagerView, "ownAnswers">,
  item: string,
) {
  const tier = questionnaire.tiers.at(-1)?.id ?? "";
  for (const head of [managerExternalId, ...headsAbove, null]) {
    const cell = cellOf(release, { tier, head, item });
    if (cell) return { cell, ownTeam: head === managerExternalId };
  }
  return null;
}

/**
 * The manager's own answer on the scale of the released value: the share of the time itself; on agreement 100 when
 * favourable, 0 when unfavourable and 50 between, so that one answer can stand beside a percentage.
 */
export function ownPoints(
  { questionnaire, ownAnswers }: Pick<ManagerView, "questionnaire" | "ownAnswers">,
  item: ScaledItem,
): number | null {
  const given = givenAnswer({ questionnaire, ownAnswers }, item);
  if (given === null) return null;
  const oriented = orient(item, given);
  if (item.scale === "frequency") return oriented;
  if (isFavourable(item, oriented)) return 100;
  return oriented === 3 ? 50 : 0;
}

/** The manager's own answer on the item's scale, as given; null when there is none. */
export function givenAnswer(
  { questionnaire, ownAnswers }: Pick<ManagerView, "questionnaire" | "ownAnswers">,
  item: ScaledItem,
): number | null {
  const slot = answerSlots(questionnaire).findIndex(({ itemId }) => itemId === item.id);
  return ownAnswers?.[slot] ?? null;
}

/** The level itself, drawn towards the company's by what noise and display resolution leave open. */
function levelOf(release: Release, cell: Released<ReleasedCell>): Shrunken {
  const companyCell = wholeTier(release, cell);
  const { v, tauSquared } = variances(release, cell);
  return shrinkOne({ y: shownValue(cell.display), v }, { mean: shownValue((companyCell ?? cell).display), tauSquared });
}

/** Own minus team, drawn towards the company's gap (methodology 1.7), from released values only. */
function gapOf(
  release: Release,
  { item, cell, own }: { item: ScaledItem; cell: Released<ReleasedCell>; own: number },
): Shrunken {
  const tier = release.groups.find(({ id }) => id === cell.group)?.tier;
  const company = release.gaps.find(
    ({ item: gapItem, lower, upper }) =>
      gapItem === cell.item &&
      lower.tier === tier &&
      isEveryone(release, lower.group) &&
      upper.tier === tierAbove(release, tier),
  );
  const { v, tauSquared } = variances(release, cell);
  const ownVariance = item.scale === "agreement" ? OWN_AGREEMENT_SD ** 2 : 0;
  return shrinkOne(
    { y: own - shownValue(cell.display), v: v + ownVariance },
    { mean: company?.difference ?? 0, tauSquared },
  );
}

function variances(release: Release, cell: Released<ReleasedCell>): { v: number; tauSquared: number } {
  const spread = release.quality.items.find(({ item }) => item === cell.item);
  const within = spread?.withinSd ?? ASSUMED_WITHIN_SD;
  const between = spread?.betweenSd ?? ASSUMED_BETWEEN_SD;
  // A value known to lie in a band of width w adds the variance of a uniform distribution, w²/12.
  const resolution = (cell.display.high - cell.display.low) ** 2 / 12;
  return { v: within ** 2 / cell.n + resolution, tauSquared: between ** 2 };
}

function patternOf(
  view: ManagerView,
  {
    item,
    cell,
    ownTeam,
    level,
    own,
    gap,
  }: {
    item: ScaledItem;
    cell: Released<ReleasedCell>;
    ownTeam: boolean;
    level: Shrunken;
    own: number | null;
    gap: Shrunken | null;
  },
): Pattern | null {
  const shown = shownValue(cell.display);
  if (!ownTeam) return level.estimate < GOOD || shown < FAIR ? "smallTeam" : "strong";
  const breaksAt = breakOf(view.release, item);
  const [top] = view.questionnaire.tiers;
  // A gap that is drawn to the company's may point the other way than the two numbers side by side: then none is spoken of.
  if (gap !== null && gap.estimate >= DELTA && (own ?? 0) > shown) {
    if (isPredictionOff(view, { item, team: cell.display })) return "predictionOff";
    return breaksAt && breaksAt.upper !== top?.id ? "breakBelow" : "leaderHigher";
  }
  // Seen better than by the manager and still low is no strength.
  if (gap !== null && gap.estimate <= -DELTA && (own ?? 0) < shown && shown >= FAIR) return "leaderLower";
  if (isDivided(view.release, { item, cell })) return "divided";
  if (level.estimate < LOW && shown < FAIR) return breaksAt && breaksAt.upper === top?.id ? "breakAbove" : "bothLow";
  return level.estimate >= GOOD && shown >= FAIR ? "strong" : null;
}

/**
 * Whether the people of one team experience it differently, as far as the release tells. On agreement the released share says
 * so itself: about as many agree as do not. A mean share of the time in the middle may also be everybody's, so that the pooled
 * spread inside teams has to say it (methodology 2.1: r_wg of at most 0.3).
 */
function isDivided(release: Release, { item, cell }: { item: ScaledItem; cell: Released<ReleasedCell> }): boolean {
  const { low, high } = cell.display;
  if (low < MIDDLE.from || high > MIDDLE.to) return false;
  if (item.scale === "agreement") return true;
  const within = release.quality.items.find((each) => each.item === item.id)?.withinSd ?? null;
  return within !== null && within >= DISAGREEING_SD;
}

/** The step that carries a gap downward: one that goes the other way is no break. */
function breakOf({ cascade }: Release, item: ScaledItem) {
  const { steps = [], breaksAt = null } = cascade.find((each) => each.item === item.id) ?? {};
  const step = steps.find(({ upper, lower }) => upper === breaksAt?.upper && lower === breaksAt.lower);
  return step && step.difference > 0 ? breaksAt : null;
}

/** A gap counts by its size and by how surely it is one; a low or high level by its distance from a good one. */
function sizeAndCertainty({ pattern, level, gap }: { pattern: Pattern; level: Shrunken; gap: Shrunken | null }) {
  switch (pattern) {
    case "leaderHigher":
    case "breakBelow":
    case "predictionOff":
      return { size: (gap?.estimate ?? 0) / FULL_GAP, certainty: gap ? probabilityAbove(gap, DELTA) : 0 };
    case "leaderLower":
      return { size: -(gap?.estimate ?? 0) / FULL_GAP, certainty: gap ? 1 - probabilityAbove(gap, -DELTA) : 0 };
    case "bothLow":
    case "divided":
    case "breakAbove":
    case "smallTeam":
      return { size: (GOOD - level.estimate) / FULL_GAP, certainty: 1 - probabilityAbove(level, GOOD) };
    case "strong":
      return { size: (level.estimate - GOOD) / FULL_GAP, certainty: probabilityAbove(level, GOOD) };
  }
}

function reachOf(release: Release, cell: Released<ReleasedCell>): number {
  const group = release.groups.find(({ id }) => id === cell.group);
  return group && group.invited > 0 ? cell.n / group.invited : 0;
}

function wholeTier(release: Release, cell: Released<ReleasedCell>): Released<ReleasedCell> | null {
  const tier = release.groups.find(({ id }) => id === cell.group)?.tier;
  return tier === undefined ? null : cellOf(release, { tier, head: null, item: cell.item });
}

function isEveryone(release: Release, groupId: string): boolean {
  const selector = release.groups.find(({ id }) => id === groupId)?.selector;
  return selector !== undefined && !("attribute" in selector) && selector.head === null;
}

function tierAbove(release: Release, tier: string | undefined): string | undefined {
  return release.tiers[release.tiers.findIndex(({ id }) => id === tier) - 1]?.id;
}
