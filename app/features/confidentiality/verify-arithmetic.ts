import type { ReleasedCell, ReleasedGap, ReleasedGroup } from "./release-schema.ts";
import { type Checked, cellKey, type Finding, fewestOf, wholeTier } from "./verify-finding.ts";
import { middleOf, stepOf } from "./verify-ladder.ts";

/** The 97.5% point of the normal distribution. */
const Z = 1.959963984540054;
/** Below this n on either side an interval uses nothing but what is displayed. */
const INTERVAL_FROM = 20;
/** An interval from the answers reaches at least so many steps to either side. */
const FEWEST_STEPS = 2;
/** What adjusted p values are rounded up to. */
const P_STEPS = [0.01, 0.05, 0.1, 1];
const LARGEST_SD = 50;

/** Whether what follows from displayed numbers follows from them: gaps, their cascade, orders and counts. */
export function arithmeticFindings(checked: Checked): Finding[] {
  return [
    ...gapsWrong(checked),
    ...adjustmentWrong(checked),
    ...cascadesWrong(checked),
    ...predictionsWrong(checked),
    ...prioritiesWrong(checked),
    ...countsWrong(checked),
  ].map((sentence) => ({ check: "arithmetic", sentence }));
}

function gapsWrong(checked: Checked): string[] {
  const { release, groups, cells } = checked;
  const tiers = release.tiers.map(({ id }) => id);
  const seen = new Set<string>();
  return release.gaps.flatMap((gap) => {
    const name = nameOf(gap);
    const upper = groups.get(gap.upper.group);
    const lower = groups.get(gap.lower.group);
    const upperCell = cells.get(cellKey({ group: gap.upper.group, item: gap.item }));
    const lowerCell = cells.get(cellKey({ group: gap.lower.group, item: gap.item }));
    const isTwice = seen.has(name);
    seen.add(name);
    if (isTwice) return [`${name} is there twice.`];
    if (!upper || !lower || !upperCell || !lowerCell) return [`${name}: one of the two numbers is not in the release.`];
    if (upper.tier !== gap.upper.tier || lower.tier !== gap.lower.tier)
      return [`${name} names other levels than its groups.`];
    if (tiers.indexOf(upper.tier) >= tiers.indexOf(lower.tier))
      return [`${name}: ${upper.tier} is not above ${lower.tier}.`];
    const wrong = differenceWrong(gap, { upper: upperCell, lower: lowerCell });
    return wrong ? [`${name}: ${wrong}.`] : [];
  });
}

function nameOf({ item, upper, lower }: ReleasedGap): string {
  return `Gap in ${item}, ${upper.group} − ${lower.group}`;
}

function differenceWrong(
  gap: ReleasedGap,
  { upper, lower }: { upper: ReleasedCell; lower: ReleasedCell },
): string | null {
  const { difference, low, high, noInterval, adjustedP, method } = gap;
  const step = Math.min(10, Math.max(stepOf(upper.display), stepOf(lower.display)));
  const raw = middleOf(upper.display) - middleOf(lower.display);
  if (difference % step !== 0) return `${difference} is finer than its step of ${step}`;
  if (Math.abs(difference - raw) > step / 2 + 1e-9)
    return `the difference is said to be ${difference}, and is ${raw} between what is displayed`;
  if (low === null || high === null) {
    if (low !== high || adjustedP !== null) return "half of an interval";
    return noInterval === null ? "there is no interval and no reason" : null;
  }
  if (noInterval !== null) return "there is an interval, and a reason why there is none";
  if (low % step !== 0 || high % step !== 0) return `the interval ${low} to ${high} is finer than its step of ${step}`;
  if (low > difference || high < difference) return `${difference} is outside its interval ${low} to ${high}`;
  if (upper.n < INTERVAL_FROM || lower.n < INTERVAL_FROM || method === "displayed bounds") {
    const bounds = displayedBounds({ upper, lower, step });
    if (adjustedP !== null) return "a p value for groups that are too small for one";
    return low === bounds.low && high === bounds.high
      ? null
      : `the interval is said to be ${low} to ${high}; what is displayed gives ${bounds.low} to ${bounds.high}`;
  }
  if (low > Math.max(-100, difference - FEWEST_STEPS * step) || high < Math.min(100, difference + FEWEST_STEPS * step))
    return `the interval ${low} to ${high} is narrower than ${FEWEST_STEPS} steps of ${step} to either side`;
  return adjustedP === null ? "an interval from the answers without a p value" : null;
}

/** The interval that displays alone allow: their ends, widened by the largest sampling error such shares can have. */
function displayedBounds({ upper, lower, step }: { upper: ReleasedCell; lower: ReleasedCell; step: number }) {
  const half = Z * Math.hypot(largestSd(upper) / Math.sqrt(upper.n), largestSd(lower) / Math.sqrt(lower.n));
  const low = upper.display.low - lower.display.high - half;
  const high = upper.display.high - lower.display.low + half;
  return { low: Math.max(-100, Math.floor(low / step) * step), high: Math.min(100, Math.ceil(high / step) * step) };
}

function largestSd({ display: { low, high } }: ReleasedCell): number {
  const mean = low <= 50 && high >= 50 ? 50 : high < 50 ? high : low;
  return Math.min(LARGEST_SD, Math.sqrt(mean * (100 - mean)));
}

/**
 * Benjamini–Hochberg as far as it can be followed: of m tests, those whose interval leaves 0 out have p below 0.05, and
 * when they are c, none of them can be adjusted beyond 0.05 m / c.
 */
function adjustmentWrong({ release }: Checked): string[] {
  const tested = release.gaps.filter(({ adjustedP }) => adjustedP !== null);
  const clear = tested.filter(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) < 0);
  const bound = (0.05 * tested.length) / Math.max(1, clear.length);
  const most = P_STEPS.find((step) => bound <= step) ?? 1;
  return [
    ...tested.flatMap((gap) =>
      P_STEPS.includes(gap.adjustedP ?? 0)
        ? []
        : [`${nameOf(gap)}: the p value ${gap.adjustedP} is finer than its steps.`],
    ),
    ...clear.flatMap((gap) =>
      (gap.adjustedP ?? 0) > most
        ? [`${nameOf(gap)}: p is said to be up to ${gap.adjustedP}; with its interval it is at most ${most}.`]
        : [],
    ),
  ];
}

function cascadesWrong(checked: Checked): string[] {
  const { release } = checked;
  const tiers = release.tiers.map(({ id }) => id);
  return release.cascade.flatMap(({ item, steps, whole, breaksAt }) => {
    const name = `Cascade of ${item}`;
    const isComplete =
      steps.length === tiers.length - 1 &&
      steps.every(({ upper, lower }, place) => upper === tiers[place] && lower === tiers[place + 1]) &&
      (!whole || (whole.upper === tiers[0] && whole.lower === tiers.at(-1)));
    if (!isComplete) return [`${name} does not go down one level a step.`];
    const wrong = [...steps, ...(whole ? [whole] : [])].flatMap((step) => {
      const upper = wholeTier(checked, step.upper)?.id;
      const lower = wholeTier(checked, step.lower)?.id;
      const gap = release.gaps.find(
        (each) => each.item === item && each.upper.group === upper && each.lower.group === lower,
      );
      const isSame = gap && gap.difference === step.difference && gap.low === step.low && gap.high === step.high;
      return isSame ? [] : [`${name}: the step from ${step.upper} to ${step.lower} is not the gap that is released.`];
    });
    const isSaid = whole ? canBreakAt({ steps, whole, breaksAt }) : isBreaking(steps, breaksAt);
    return isSaid
      ? wrong
      : [
          ...wrong,
          `${name}: its intervals do not say that it breaks ${breaksAt ? `at ${breaksAt.lower}` : "nowhere"}.`,
        ];
  });
}

type Cascade = Checked["release"]["cascade"][number];
type Steps = Cascade["steps"];

/**
 * As far as it can be followed: a step may carry a gap whose interval leaves 0 out, when no other is larger in its direction.
 * Whether the answers tell it from the others is not in the release; of two levels, the only step carries such a gap.
 */
function canBreakAt({ steps, whole, breaksAt }: { steps: Steps; whole: Steps[number]; breaksAt: Cascade["breaksAt"] }) {
  const direction = (whole.low ?? 0) > 0 ? 1 : (whole.high ?? 0) < 0 ? -1 : 0;
  if (breaksAt === null) return direction === 0 || steps.length > 1;
  const named = steps.find(({ upper, lower }) => upper === breaksAt.upper && lower === breaksAt.lower);
  if (!named || direction === 0) return false;
  return steps.every(({ difference }) => direction * difference <= direction * named.difference);
}

/** In releases of method 1.1: the step that is above 0 and above every other, interval against interval. */
function isBreaking(steps: Steps, breaksAt: Cascade["breaksAt"]): boolean {
  const breaking = steps.find(
    ({ low }, place) =>
      low !== null && low > 0 && steps.every(({ high }, other) => other === place || (high !== null && high < low)),
  );
  return breaking?.upper === breaksAt?.upper && breaking?.lower === breaksAt?.lower;
}

/** The gaps of what was foreseen: that of the displays, and that of the own view as it is released. */
function predictionsWrong(checked: Checked): string[] {
  const { release } = checked;
  const [upperTier = "", lowerTier = ""] = release.tiers.slice(-2).map(({ id }) => id);
  const [upper, lower] = [wholeTier(checked, upperTier)?.id, wholeTier(checked, lowerTier)?.id];
  return release.predictions.flatMap(({ item, about, predicted, actual, gap, ownView }) => {
    const name = `Prediction ${item}`;
    const step = Math.min(10, Math.max(stepOf(predicted), stepOf(actual)));
    const raw = middleOf(predicted) - middleOf(actual);
    const onSteps = ({ difference, low, high }: NonNullable<typeof gap>) =>
      [difference, low ?? 0, high ?? 0].every((points) => points % step === 0) &&
      (low === null) === (high === null) &&
      (low ?? difference) <= difference &&
      (high ?? difference) >= difference;
    const own = release.gaps.find(
      (each) => each.item === about && each.upper.group === upper && each.lower.group === lower,
    );
    const isOwn =
      !ownView || (own?.difference === ownView.difference && own.low === ownView.low && own.high === ownView.high);
    return [
      ...(gap && (!onSteps(gap) || Math.abs(gap.difference - raw) > step / 2 + 1e-9)
        ? [`${name}: its gap is said to be ${gap.difference}, and is ${raw} between what is displayed.`]
        : []),
      ...(isOwn ? [] : [`${name}: the managers' own view is not the gap that is released.`]),
    ];
  });
}

function prioritiesWrong(checked: Checked): string[] {
  const { item, stated, byGroup, withheld } = checked.release.priorities;
  const sorted = (order: readonly string[]) => JSON.stringify([...order].sort());
  const options = stated ?? byGroup[0]?.order ?? [];
  const wrong = byGroup.flatMap(({ group, order, namesFirst, topThreeOverlap }) => [
    ...(new Set(order).size === order.length && sorted(order) === sorted(options)
      ? []
      : [`Priorities of ${group} are no order of the same options.`]),
    ...((stated === null) === (namesFirst === null) && (stated === null) === (topThreeOverlap === null)
      ? []
      : [`Priorities of ${group} are compared with an order that is ${stated ? "there" : "not there"}.`]),
  ]);
  const own = byGroup.find(({ group }) => checked.groups.get(group)?.tier === checked.release.tiers[0]?.id);
  return [
    ...wrong,
    ...(item === null && byGroup.length > 0 ? ["Priorities are shown that nobody was asked for."] : []),
    ...((stated === null) === (withheld !== null) ? [] : ["Leadership's order is withheld and shown at once."]),
    ...(stated && JSON.stringify(own?.order) !== JSON.stringify(stated)
      ? ["Leadership's order is not the order of the top level."]
      : []),
  ];
}

/** What the release says about its own audit. */
function countsWrong({ release, groups }: Checked): string[] {
  const { audit, method } = release;
  const shown = new Map<string, { tier: string; item: string; n: number; fewest: number }>();
  for (const { group, item, n } of release.cells) {
    const tier = groups.get(group)?.tier;
    if (tier === undefined || item.startsWith("theme:") || fewestOf(release, tier) < method.k) continue;
    const key = JSON.stringify([tier, item]);
    const known = shown.get(key);
    shown.set(key, { tier, item, n: Math.max(n, known?.n ?? 0), fewest: Math.min(n, known?.fewest ?? n) });
  }
  const proofs = Map.groupBy(audit.proofs, ({ tier, item }) => JSON.stringify([tier, item]));
  const answers = [...shown.values()].reduce((sum, { n }) => sum + n, 0);
  return [
    ...(audit.publishedGroups === release.groups.length
      ? []
      : [`${audit.publishedGroups} groups are said to be published; there are ${release.groups.length}.`]),
    ...(audit.eligibleGroups < audit.publishedGroups ? ["More groups are published than were large enough."] : []),
    ...audit.teams.flatMap(({ tier, eligible, published }) => {
      const isTeam = (group: ReleasedGroup) =>
        group.tier === tier && group.selector.head !== null && !("attribute" in group.selector);
      const most = release.groups.filter(isTeam).length;
      return [
        ...(published > eligible ? [`More teams of ${tier} are published than were large enough.`] : []),
        ...(published > most
          ? [`${published} teams of ${tier} are said to be published; there are at most ${most}.`]
          : []),
      ];
    }),
    ...(audit.totalAnswers < answers
      ? [`${audit.totalAnswers} answers are counted; the groups hold at least ${answers}.`]
      : []),
    ...((audit.inferableAnswers ?? 0) > audit.totalAnswers ? ["More answers can be inferred than were given."] : []),
    ...audit.proofs.flatMap(({ tier, item, minSupport }) =>
      minSupport < method.k
        ? [`The proof for ${item} in ${tier} says ${minSupport}; at least ${method.k} are needed.`]
        : [],
    ),
    ...[...shown].flatMap(([key, { tier, item, fewest }]) => {
      const own = proofs.get(key);
      if (!own) return [`There is no proof for ${item} in ${tier}.`];
      return own.some(({ minSupport }) => minSupport > fewest)
        ? [`The proof for ${item} in ${tier} says more than the ${fewest} answers that one group has.`]
        : [];
    }),
  ];
}
