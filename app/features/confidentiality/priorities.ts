import type { PriorityItem } from "../questionnaires/questionnaire-schema.ts";
import { display } from "./ladder.ts";
import type { Laid } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { groupId, type TierGroups } from "./tier-groups.ts";

type Priorities = ReleaseDocument["priorities"];

/** From this n on, a tier's ranking is shown; leadership's own, when attributed, from fewer (binding decision 3). */
const FEWEST_TO_RANK = 20;
const TOP = 3;

/** What leadership ranks, and what each tier believes it ranks (binding decision 9). Whole tiers only. */
export function priorityAgreement(laid: Laid, tiers: readonly TierGroups[]): Priorities {
  const item = laid.input.questionnaire.items.find((each) => each.kind === "priority");
  if (item?.kind !== "priority") return { item: null, stated: null, byGroup: [], withheld: "notAsked" };
  const rankings = tiers.flatMap((tier, place) => {
    const given = rankingsOf(laid, { item, tier: tier.tier });
    const needed = place === 0 && tier.mode === "attributed" ? tier.fewest : FEWEST_TO_RANK;
    return tier.groups.length > 0 && given.length >= needed
      ? [{ tier: tier.tier, given, order: meanOrder(item, given) }]
      : [];
  });
  const stated = rankings.find(({ tier }) => tier === tiers[0]?.tier)?.order ?? null;
  return {
    item: item.id,
    stated,
    byGroup: rankings.map(({ tier, given, order }) => ({
      group: groupId({ tier, head: null }),
      n: given.length,
      order,
      namesFirst:
        stated &&
        display({ value: share(given, (ranking) => ranking[0] === stated[0]), n: given.length, what: "percent" }),
      topThreeOverlap:
        stated &&
        display({ value: share(given, (ranking) => overlap(ranking, stated)), n: given.length, what: "percent" }),
    })),
    withheld: stated ? null : "fewLeaders",
  };
}

/** Complete rankings of a tier, each as option ids from first to last. */
function rankingsOf(laid: Laid, { item, tier }: { item: PriorityItem; tier: string }): string[][] {
  const start = laid.slots.get(item.id) ?? 0;
  return (laid.tiers.find((each) => each.tier === tier)?.responses ?? []).flatMap(({ answers }) => {
    const ranks = item.options.map(({ id }, place) => ({ id, rank: answers[start + place] ?? null }));
    // A ranking that was never finished may hold a rank twice.
    const given = new Set(ranks.map(({ rank }) => rank));
    if (given.has(null) || given.size < ranks.length) return [];
    return [ranks.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ id }) => id)];
  });
}

/** Options by mean rank, equal ones in the questionnaire's order. */
function meanOrder(item: PriorityItem, rankings: readonly string[][]): string[] {
  const total = new Map(
    item.options.map(({ id }) => [id, rankings.reduce((sum, ranking) => sum + ranking.indexOf(id), 0)]),
  );
  return item.options.map(({ id }) => id).sort((a, b) => (total.get(a) ?? 0) - (total.get(b) ?? 0));
}

/** Share of the stated top three that stand in the own top three. */
function overlap(ranking: readonly string[], stated: readonly string[]): number {
  const own = new Set(ranking.slice(0, TOP));
  return stated.slice(0, TOP).filter((id) => own.has(id)).length / TOP;
}

function share(rankings: readonly string[][], of: (ranking: readonly string[]) => number | boolean): number {
  return (100 * rankings.reduce((sum, ranking) => sum + Number(of(ranking)), 0)) / rankings.length;
}
