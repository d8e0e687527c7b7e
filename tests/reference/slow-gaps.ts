/**
 * Gaps, cascades and what is foreseen, worked out the long way from single answers: errors from whole matrices
 * (`slow-contrast.ts`), rounding by the words of the methodology. Shares with the product the ladder and the t distribution.
 */
import { resolution } from "#app/features/confidentiality/ladder.ts";
import type { Display } from "#app/features/confidentiality/release-schema.ts";
import { normalQuantile, tCdf, tQuantile } from "#app/features/gaps/distributions.ts";
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { slowContrast } from "./slow-contrast.ts";
import { mean, type SlowAnswer } from "./slow-release.ts";

export interface SlowSide {
  readonly answers: readonly Pick<SlowAnswer, "author" | "points">[];
  readonly shown: Display;
}

export type ClusterOf = (author: FrozenPerson) => string;

export interface SlowGap {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly method: string;
  readonly noInterval: string | null;
}

interface SlowEstimate {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly method: string;
}

/**
 * A weighted sum of means: Var₁ and G − 1 from 50 clusters of one shape on, else CR2 and Satterthwaite; in words why there is none.
 * One answer that differs by 100 could bring a standard error of (w·100/N)·√(1 + Σ p²/(1 − p)): it is never taken for less.
 */
export function slowEstimate(
  sides: readonly { readonly weight: number; readonly answers: SlowSide["answers"] }[],
  cluster: ClusterOf,
): SlowEstimate | "fewClusters" | "oneTeam" {
  const named = sides.map(({ weight, answers }) => ({
    weight,
    values: answers.map(({ points }) => points),
    clusters: answers.map(({ author }) => cluster(author)),
  }));
  const { estimate, clusters, alike, var1, cr2 } = slowContrast(named);
  if (clusters < 5) return "fewClusters";
  const isPlain = alike && clusters >= 50;
  if (!isPlain && cr2 === null) return "oneTeam";
  const { se, df } = isPlain || cr2 === null ? var1 : cr2;
  const floors = named.map(({ weight, values, clusters: names }) => {
    const shares = [...Map.groupBy(names, (name) => name).values()].map(({ length }) => length / values.length);
    const held = shares.reduce((sum, share) => sum + share ** 2 / (1 - share), 0);
    return ((Math.abs(weight) * 100) / values.length) * Math.sqrt(1 + held);
  });
  const method = isPlain ? "cluster-robust t" : "cluster-robust t, bias-reduced";
  return { estimate, se: Math.max(se, ...floors), df, method };
}

/** Upper minus lower. From 20 answers on both sides by `slowEstimate`; below, from what is displayed alone. */
export function gapBetween(upper: SlowSide, lower: SlowSide, cluster: ClusterOf): SlowGap {
  const step = Math.min(10, Math.max(resolution(upper.answers.length), resolution(lower.answers.length)));
  const difference = step * Math.round((middle(upper.shown) - middle(lower.shown)) / step) + 0;
  // Adding 0 makes 0 of −0.
  const rounded = (low: number, high: number) => ({
    low: Math.max(-100, step * Math.floor(low / step)) + 0,
    high: Math.min(100, step * Math.ceil(high / step)) + 0,
  });
  if ([upper, lower].some(({ answers }) => answers.length < 20)) {
    const { low, high } = boundsOf([
      { ...upper, weight: 1 },
      { ...lower, weight: -1 },
    ]);
    return { difference, ...rounded(low, high), p: null, method: "displayed bounds", noInterval: null };
  }
  const found = slowEstimate(
    [
      { ...upper, weight: 1 },
      { ...lower, weight: -1 },
    ],
    cluster,
  );
  if (typeof found === "string")
    return { difference, low: null, high: null, p: null, method: "displayed means", noInterval: found };
  const { estimate, se, df, method } = found;
  const reach = se * tQuantile({ p: 0.975, df });
  return {
    difference,
    ...rounded(Math.min(estimate - reach, difference - 2 * step), Math.max(estimate + reach, difference + 2 * step)),
    p: 2 * tCdf({ t: -Math.abs(estimate) / se, df }),
    method,
    noInterval: null,
  };
}

/**
 * The place of the step that carries most of the whole gap: the largest in its direction as displayed, where against each other
 * step the two-sided interval of "this step minus that one" stays above 0, at 5% shared between the comparisons.
 */
export function breakingStep(
  tiers: readonly SlowSide[],
  { gaps, whole, cluster }: { gaps: readonly SlowGap[]; whole: SlowGap; cluster: ClusterOf },
): number | null {
  const direction = (whole.low ?? 0) > 0 ? 1 : (whole.high ?? 0) < 0 ? -1 : 0;
  if (direction === 0) return null;
  const sizes = gaps.map(({ difference }) => direction * difference);
  const largest = sizes.indexOf(Math.max(...sizes));
  const alpha = 0.05 / (gaps.length - 1);
  for (const other of gaps.keys()) {
    if (other === largest) continue;
    const weightOf = (tier: number) => {
      const inStep = (step: number) => (tier === step ? 1 : tier === step + 1 ? -1 : 0);
      return direction * (inStep(largest) - inStep(other));
    };
    const sides = tiers.map((side, tier) => ({ ...side, weight: weightOf(tier) })).filter(({ weight }) => weight !== 0);
    if (sides.some(({ answers }) => answers.length < 20)) {
      if (boundsOf(sides, normalQuantile(1 - alpha / 2)).low <= 0) return null;
      continue;
    }
    const found = slowEstimate(sides, cluster);
    if (typeof found === "string") return null;
    if (found.estimate - found.se * tQuantile({ p: 1 - alpha / 2, df: found.df }) <= 0) return null;
  }
  return largest;
}

/** A weighted sum from displays alone: their ends, and the largest sampling error that shares inside them can have. */
function boundsOf(sides: readonly (SlowSide & { readonly weight: number })[], z = 1.959963984540054) {
  const errors = sides.map(({ answers, shown, weight }) => {
    const ends = [shown.low, shown.high, ...(shown.low <= 50 && shown.high >= 50 ? [50] : [])];
    return (weight ** 2 * Math.max(...ends.map((at) => at * (100 - at)))) / answers.length;
  });
  const half = z * Math.sqrt(mean(errors) * errors.length);
  const total = (of: (shown: Display, weight: number) => number) =>
    sides.reduce((sum, { shown, weight }) => sum + weight * of(shown, weight), 0);
  return {
    low: total(({ low, high }, weight) => (weight > 0 ? low : high)) - half,
    high: total(({ low, high }, weight) => (weight > 0 ? high : low)) + half,
  };
}

function middle({ value, low, high }: Display): number {
  return value ?? (low + high) / 2;
}
