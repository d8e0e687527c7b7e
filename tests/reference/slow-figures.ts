/** What is said of whole tiers, worked out the long way: rankings pair by pair, variances in two passes. */
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import type { PriorityItem, ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { GeneratedOrganization } from "#tests/factories/organization.ts";
import { mean, type SlowAnswer } from "./slow-release.ts";

/** Complete rankings of a tier: option ids, first priority first. */
export function rankingsOf(
  { questionnaire, authors, answers }: GeneratedOrganization,
  { tier, item }: { tier: string; item: PriorityItem },
): string[][] {
  const slots = answerSlots(questionnaire);
  return authors.flatMap((author, place) => {
    if (author.tier !== tier) return [];
    const given = item.options.map(({ id }) => ({
      id,
      rank:
        answers[place]?.answers[slots.findIndex(({ itemId, optionId }) => itemId === item.id && optionId === id)] ??
        null,
    }));
    const ranks = given.map(({ rank }) => rank);
    if (ranks.includes(null) || new Set(ranks).size < ranks.length) return [];
    return [given.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ id }) => id)];
  });
}

/** Options by mean place, equal ones as the questionnaire has them. */
export function meanOrder(rankings: readonly string[][], options: readonly string[]): string[] {
  const place = (id: string) => rankings.reduce((sum, ranking) => sum + ranking.indexOf(id), 0);
  return options.toSorted((a, b) => place(a) - place(b) || options.indexOf(a) - options.indexOf(b));
}

/** Pairs of options in the same order in both, less those in another, over all pairs. */
export function tauOf(first: readonly string[], second: readonly string[]): number {
  let score = 0;
  let pairs = 0;
  for (const a of first)
    for (const b of first) {
      if (a >= b) continue;
      pairs++;
      const same = first.indexOf(a) < first.indexOf(b) === second.indexOf(a) < second.indexOf(b);
      score += same ? 1 : -1;
    }
  return score / pairs;
}

/** Kendall's W as it follows from Spearman's ρ of every two rankings: (1 + (m − 1)ρ̄)/m. */
export function concordanceOf(rankings: readonly string[][]): number {
  const correlations = rankings.flatMap((first, at) => rankings.slice(at + 1).map((second) => spearman(first, second)));
  return (1 + (rankings.length - 1) * mean(correlations)) / rankings.length;
}

function spearman(first: readonly string[], second: readonly string[]): number {
  const n = first.length;
  const squares = first.reduce((sum, id, place) => sum + (place - second.indexOf(id)) ** 2, 0);
  return 1 - (6 * squares) / (n ** 3 - n);
}

/** Every answer of a tier to a prediction, or to an item as 100 for favourable and 0 for not. */
export function sharesOf(
  { questionnaire, authors, answers }: GeneratedOrganization,
  { tier, itemId, of }: { tier: string; itemId: string; of: (given: number) => number },
): { author: FrozenPerson; points: number }[] {
  const slot = answerSlots(questionnaire).findIndex((each) => each.itemId === itemId);
  return authors.flatMap((author, place) => {
    const given = author.tier === tier ? (answers[place]?.answers[slot] ?? null) : null;
    return given === null ? [] : [{ author, points: of(given) }];
  });
}

/** Cronbach's alpha over those who answered all items, each from 0 to 100. */
export function alphaOf(byItem: readonly { item: ScaledItem; answers: readonly SlowAnswer[] }[]) {
  const rows = (byItem[0]?.answers ?? []).flatMap(({ author }) => {
    const row = byItem.map(({ item, answers }) => {
      const given = answers.find((each) => each.author === author)?.given;
      return given === undefined ? null : item.scale === "frequency" ? given : (given - 1) * 25;
    });
    return row.includes(null) ? [] : [row.map((value) => value ?? 0)];
  });
  const variance = (values: readonly number[]) => {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  };
  const items = byItem.map((_, item) => variance(rows.map((row) => row[item] ?? 0)));
  const total = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  const sum = items.reduce((all, each) => all + each, 0);
  const alpha = total === 0 ? 0 : (byItem.length / (byItem.length - 1)) * (1 - sum / total);
  return { n: rows.length, alpha };
}

/**
 * Empirical Bayes by the formulas of the methodology, unit after unit: which lie above or below the mean with four chances in
 * five. `phi`: the normal distribution.
 */
export function standingsOf(units: readonly { y: number; v: number }[], phi: (z: number) => number) {
  if (units.length < 5) return units.map(() => null);
  const total = (of: (unit: { y: number; v: number }) => number) => units.reduce((sum, unit) => sum + of(unit), 0);
  const weight = total(({ v }) => 1 / v);
  const fixed = total(({ y, v }) => y / v) / weight;
  const q = total(({ y, v }) => (y - fixed) ** 2 / v);
  const tau2 = Math.max(0, (q - (units.length - 1)) / (weight - total(({ v }) => 1 / v ** 2) / weight));
  const mu = total(({ y, v }) => y / (v + tau2)) / total(({ v }) => 1 / (v + tau2));
  return units.map(({ y, v }) => {
    if (tau2 === 0) return null;
    const b = v / (v + tau2);
    const above = 1 - phi((mu - (b * mu + (1 - b) * y)) / Math.sqrt((1 - b) * v));
    return above >= 0.8 ? "above" : 1 - above >= 0.8 ? "below" : null;
  });
}
