import { concordanceOfTotals } from "../gaps/concordance.ts";
import { kendallTau } from "../gaps/rank-correlation.ts";
import { decimals, FEWEST_FOR_SPREAD } from "./company-figures.ts";
import { displayCode } from "./engine-displays.ts";
import { type EngineInput, SKIPPED, type TierColumns } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** From this n on, a tier's ranking is shown; leadership's own, when attributed, from fewer (binding decision 3). */
const FEWEST_TO_RANK = 20;
const TOP = 3;

/** Options by their place. */
export interface Priorities {
  /** What leadership ranks, first priority first; null where that is not releasable. */
  readonly stated: readonly number[] | null;
  readonly byTier: readonly TierPriorities[];
}

export interface TierPriorities {
  readonly tier: number;
  readonly n: number;
  readonly order: readonly number[];
  /** Codes of what is displayed; null without a stated order. */
  readonly namesFirst: number | null;
  readonly topThreeOverlap: number | null;
  /** Kendall's τ_b of the order with the stated one, to two decimals: −1 for the opposite order, 1 for the same. */
  readonly tau: number | null;
  /** Kendall's W of the tier's own rankings, to two decimals: 0 for no agreement, 1 for one mind. From 50 rankings. */
  readonly concordance: number | null;
}

/** What leadership ranks, and what each tier believes it ranks (binding decision 9). Whole tiers only. */
export function priorityAgreement({ options }: EngineInput, tiers: readonly TierGroups[]): Priorities {
  const rankings = tiers.flatMap((tier, place) => {
    const { n, order, totals } = meanOrder(tier.columns, options);
    const needed = place === 0 && tier.columns.mode === "attributed" ? tier.fewest : FEWEST_TO_RANK;
    return tier.family.groups.parents.length > 0 && n >= needed
      ? [{ tier: place, columns: tier.columns, n, order, totals }]
      : [];
  });
  const stated = rankings.find(({ tier }) => tier === 0)?.order ?? null;
  return {
    stated,
    byTier: rankings.map(({ tier, columns, n, order, totals }) => ({
      tier,
      n,
      order,
      ...(stated ? agreement(columns, { stated, n }) : { namesFirst: null, topThreeOverlap: null }),
      tau: stated && rounded(kendallTau(placesIn(stated), placesIn(order)).value?.correlation),
      concordance:
        n < FEWEST_FOR_SPREAD ? null : rounded(concordanceOfTotals(totals, { rankings: n, ties: 0 }).value?.w),
    })),
  };
}

/** Calls with the rank, 0 the first, that each complete ranking gives to each option. */
function eachRanking({ ranks }: TierColumns, visit: (placeOf: Uint8Array) => void): void {
  const placeOf = new Uint8Array(ranks.length);
  const respondents = ranks[0]?.length ?? 0;
  for (let respondent = 0; respondent < respondents; respondent++) {
    if (isComplete(ranks, { respondent, placeOf })) visit(placeOf);
  }
}

/** Sets `placeOf`. A ranking that was never finished may lack a rank or hold one twice. */
function isComplete(
  ranks: readonly Uint8Array[],
  { respondent, placeOf }: { respondent: number; placeOf: Uint8Array },
): boolean {
  for (let option = 0; option < ranks.length; option++) {
    const rank = ranks[option]?.[respondent] ?? SKIPPED;
    if (rank === SKIPPED) return false;
    let before = 0;
    for (let other = 0; other < ranks.length; other++) {
      const given = ranks[other]?.[respondent] ?? SKIPPED;
      if (other !== option && given === rank) return false;
      if (given < rank) before++;
    }
    placeOf[option] = before;
  }
  return true;
}

/** Options by mean rank, equal ones in the questionnaire's order, over how many complete rankings. */
function meanOrder(columns: TierColumns, options: number): { n: number; order: number[]; totals: number[] } {
  const totals = new Float64Array(options);
  let n = 0;
  eachRanking(columns, (placeOf) => {
    n++;
    for (let option = 0; option < options; option++) totals[option] = (totals[option] ?? 0) + (placeOf[option] ?? 0);
  });
  const order = Array.from(totals.keys()).sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
  // Ranks count from 1.
  return { n, order, totals: Array.from(totals, (total) => total + n) };
}

/** By option: its place in an order. */
function placesIn(order: readonly number[]): number[] {
  return Array.from(order.keys(), (option) => order.indexOf(option));
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : decimals(value);
}

/** The share that names the stated first priority first, and the mean share of the stated top three in the own. */
function agreement(
  columns: TierColumns,
  { stated, n }: { stated: readonly number[]; n: number },
): { namesFirst: number; topThreeOverlap: number } {
  let first = 0;
  let inTop = 0;
  eachRanking(columns, (placeOf) => {
    if (placeOf[stated[0] ?? 0] === 0) first++;
    for (const option of stated.slice(0, TOP)) if ((placeOf[option] ?? TOP) < TOP) inTop++;
  });
  return { namesFirst: displayCode(100 * first, n), topThreeOverlap: displayCode((100 * inTop) / TOP, n) };
}
