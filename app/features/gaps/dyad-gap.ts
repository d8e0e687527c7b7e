import { FEWEST_CLUSTERS } from "./clustered.ts";
import { tQuantile } from "./distributions.ts";
import { average, standardDeviation, sum, variance } from "./moments.ts";
import type { Interval } from "./proportions.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import { type Estimate, tInterval, withinReach } from "./t-interval.ts";
import type { VarianceComponents } from "./within-teams.ts";

/** A manager's answer beside the valid answers of the own reps, in one unit. */
export interface Dyad {
  readonly manager: number;
  readonly team: readonly number[];
}

/** What a dyad must meet, and how far apart two answers can be: 4 on a five-point scale, 100 on points. */
export interface DyadRule {
  /** Fewest valid answers of the team. */
  readonly fewest: number;
  readonly reach: number;
}

export interface DyadGaps {
  /** Every dyad counts once: how far off is the typical manager? */
  readonly byDyad: Estimate;
  /** Every rep counts once: how far off is the manager of the typical rep? */
  readonly byRep: Estimate;
  readonly dyads: number;
  readonly reps: number;
  /** Dyads with fewer answers than the rule asks for. */
  readonly tooSmall: number;
}

/** Below this many answers a team's own spread is too unsure to be used (methodology 1.4). */
export const FEWEST_FOR_OWN_SPREAD = 8;

/**
 * The gap between managers and their own reps over many dyads, manager minus team mean, cut to the scale (methodology
 * 1.4). The standard error by dyad is s_d/√G, by rep Var₁ with the dyad as cluster. Absent with fewer than five dyads.
 */
export function dyadGaps(dyads: readonly Dyad[], { fewest, reach }: DyadRule): Statistic<DyadGaps> {
  const large = dyads.filter(({ team }) => team.length >= Math.max(1, fewest));
  if (large.length === 0) return absent("noAnswers");
  if (large.length < FEWEST_CLUSTERS) return absent("tooFewClusters");
  const gaps = large.map((dyad) => ({ gap: gapOf(dyad), reps: dyad.team.length }));
  const plain = meanDifference(gaps.map(({ gap }) => gap));
  if (plain.value === null) return plain;

  const reps = sum(gaps.map((each) => each.reps));
  const weighted = sum(gaps.map((each) => each.reps * each.gap)) / reps;
  const squares = sum(gaps.map((each) => ((each.reps * (each.gap - weighted)) / reps) ** 2));
  const se = Math.sqrt((gaps.length / (gaps.length - 1)) * squares);
  const byRep = tInterval({ estimate: weighted, se, df: gaps.length - 1 });
  return known({
    byDyad: withinReach(plain.value, reach),
    byRep: withinReach(byRep, reach),
    dyads: gaps.length,
    reps,
    tooSmall: dyads.length - large.length,
  });
}

/** The mean of paired differences with its t interval. Absent below two. */
export function meanDifference(differences: readonly number[]): Statistic<Estimate> {
  const [mean, spread] = [average(differences), standardDeviation(differences)];
  if (mean === null || spread === null) return absent("tooFewAnswers");
  const df = differences.length - 1;
  return known(tInterval({ estimate: mean, se: spread / Math.sqrt(differences.length), df }));
}

/**
 * One manager's gap, with an interval that takes the manager's answer as fixed and cut to the scale (methodology 1.4).
 * Below eight answers, or when the team is of one mind, the spread is that pooled over all teams. Absent when the team
 * has fewer answers than the rule asks for, or when the pooled spread is needed and there is none. Never rank these:
 * use `shrink`.
 */
export function oneDyadGap(
  dyad: Dyad,
  { fewest, reach, pooled }: DyadRule & { pooled: Pick<VarianceComponents, "within" | "withinDf"> | null },
): Statistic<Interval & { readonly gap: number; readonly spread: "own" | "pooled" }> {
  const n = dyad.team.length;
  if (n < Math.max(1, fewest)) return absent("tooFewAnswers");
  const own = variance(dyad.team);
  const steady = own !== null && own > 0 && n >= FEWEST_FOR_OWN_SPREAD;
  const { squared, df } = steady
    ? { squared: own, df: n - 1 }
    : { squared: pooled?.within ?? 0, df: pooled?.withinDf ?? 0 };
  if (!(squared > 0) || df < 1) return absent("noSpread");
  const gap = gapOf(dyad);
  const half = tQuantile({ p: 0.975, df }) * Math.sqrt(squared / n);
  return known({
    gap,
    low: Math.max(-reach, gap - half),
    high: Math.min(reach, gap + half),
    spread: steady ? "own" : "pooled",
  });
}

function gapOf({ manager, team }: Dyad): number {
  return manager - sum(team) / team.length;
}
