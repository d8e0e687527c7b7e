import { outward, resolutionOf } from "../confidentiality/ladder.ts";
import type { Release } from "../confidentiality/released.ts";
import { changeBetween } from "../confidentiality/trend-change.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import type { HeatChange, HeatCompare } from "../reports/heat-cells.ts";
import { cellIn, gapBetween } from "../reports/released-groups.ts";

/** One wave: what was asked, and what was released of it. */
export interface Wave {
  readonly release: Release;
  readonly questionnaire: Questionnaire;
}

/** From this n on in both waves a change is shown without a proof (methodology 3.7, default mode). */
const LARGE = 20;
/** Coarser than this no difference of two numbers is shown. */
const COARSEST = 10;

/**
 * How measures of a viewed release changed since the earlier wave; null where none is compared. Of a part that the viewer may not look at
 * in the earlier wave there is no change: with today's number it would tell them the earlier one.
 */
export function heatmapCompare(
  viewed: Wave & {
    readonly earlier: { readonly stored: Wave | null; readonly heads: ReadonlySet<string> | null } | null;
  },
): HeatCompare | null {
  const earlier = viewed.earlier?.stored;
  const heads = viewed.earlier?.heads ?? null;
  if (!earlier) return null;
  const compare = heatmapChanges({ earlier, later: viewed });
  if (heads === null) return compare;
  const open = new Set(
    earlier.release.groups.flatMap(({ id, selector: { head } }) => (head === null || heads.has(head) ? [id] : [])),
  );
  return (of) => {
    const groups = of.kind === "level" ? [of.group] : [of.upper, of.lower];
    return groups.every((group) => open.has(group)) ? compare(of) : null;
  };
}

/**
 * How measures changed between two waves, made from the two releases alone (methodology 1.8 and 3.7): of the same question in
 * the same words on the same scale, of the same group, where everything compared rests on at least 20 answers in both waves. A
 * gap's change runs from the least to the most that the two intervals leave possible: as the standard error of a difference is at
 * most the sum of the two, it covers 95% whatever the waves have in common. A gap without an interval has no change.
 */
export function heatmapChanges({ earlier, later }: { earlier: Wave; later: Wave }): HeatCompare {
  const same = sameQuestions(earlier.questionnaire, later.questionnaire);
  const large = (group: string, item: string) => {
    const then = cellIn(earlier.release, { id: group }, item);
    const now = cellIn(later.release, { id: group }, item);
    return then && now && then.n >= LARGE && now.n >= LARGE ? { then, now } : null;
  };
  return (of): HeatChange | null => {
    if (!same(of.item)) return null;
    if (of.kind === "level") {
      const both = large(of.group, of.item);
      return both && changeBetween(both.then.display, both.now.display);
    }
    const upper = large(of.upper, of.item);
    const lower = large(of.lower, of.item);
    const then = gapBetween(earlier.release, of);
    const now = gapBetween(later.release, of);
    if (!upper || !lower || !then || !now) return null;
    if (then.low === null || then.high === null || now.low === null || now.high === null) return null;
    const sides = [upper.then, upper.now, lower.then, lower.now];
    const step = Math.min(COARSEST, Math.max(...sides.map(({ display }) => resolutionOf(display))));
    const difference = Math.round((now.difference - then.difference) / step) * step || 0;
    const { low, high } = outward({ low: now.low - then.high, high: now.high - then.low, step });
    return { difference, low: low || 0, high: high || 0 };
  };
}

/** The items of the later wave that both asked word by word alike, in order. */
export function sameItems(earlier: Questionnaire, later: Questionnaire): ScaledItem[] {
  const same = sameQuestions(earlier, later);
  return scaledItems(later).filter(({ id }) => same(id));
}

/** Whether an item, or every item of a theme, was asked alike in both waves; a theme of which items were left out was not. */
function sameQuestions(earlier: Questionnaire, later: Questionnaire): (item: string) => boolean {
  const then = asked(earlier);
  const now = asked(later);
  return (item) => then.has(item) && then.get(item) === now.get(item);
}

/** By item, and by theme as `theme:<id>`: everything that a change of would break the line. */
function asked(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const items = scaledItems(questionnaire).map((item) => {
    const { id, theme, wording, scale, subject, reversed, favourableFrom } = item;
    return { id, theme, words: JSON.stringify([id, sorted(wording), scale, subject, reversed, favourableFrom]) };
  });
  const themes = questionnaire.themes.map(({ id }): [string, string] => {
    const own = items.flatMap((item) => (item.theme === id ? [item.words] : []));
    return [`theme:${id}`, JSON.stringify(own.sort())];
  });
  return new Map([...items.map(({ id, words }): [string, string] => [id, words]), ...themes]);
}

/** The wordings by tier and language in an order that says nothing. */
function sorted(wording: Readonly<Record<string, Readonly<Record<string, string>>>>): unknown {
  return Object.entries(wording)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tier, texts]) => [tier, Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
