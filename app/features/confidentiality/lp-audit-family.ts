import type { Axis } from "./axes.ts";
import { type AnswerScale, CATEGORIES, FAVOURABLE, KINDS, type Kind, SUM } from "./lp-audit-answers.ts";
import { possibleCounts, possibleSums, type Range } from "./lp-audit-bounds.ts";
import type { Display } from "./release-schema.ts";

/** Everything that is displayed of one item in one group. */
export interface ShownCell {
  readonly display: Display;
  /** Shares of the five categories, as a cell shows them. */
  readonly distribution: readonly number[] | null;
  /** Percent favourable, where it is shown beside a mean: what a prediction is compared with. */
  readonly favourable: Display | null;
}

/** One item of one tier with all that is displayed of it, along one to three axes. */
export interface AuditedItem {
  readonly scale: AnswerScale;
  readonly axes: readonly Axis[];
  /** By axis, by place of a group: its level in the organisation, 0 for everyone. Null: how many groups of the axis lie around it. */
  readonly levels: readonly ArrayLike<number>[] | null;
  /** By class: how many of it answered the item. */
  readonly counts: ArrayLike<number>;
  /**
   * By answer, lowest first and turned so that more is better, by class: how many gave it. Null where only the displays are at hand:
   * the result is the same, and the first set of answers that fits them takes a linear program.
   */
  readonly answers: readonly ArrayLike<number>[] | null;
  /** By group id. A group without an entry is not displayed. */
  readonly displays: ReadonlyMap<string, ShownCell>;
}

/**
 * The displayed groups over classes of respondents who are in the same ones. Whatever is displayed speaks of such a class as a
 * whole, so nothing tells its members apart.
 */
export interface Family {
  readonly scale: AnswerScale;
  /** By class: respondents. */
  readonly sizes: Int32Array;
  /** By class: the displayed groups that hold it. */
  readonly chains: readonly (readonly number[])[];
  /** By axis, by class: the smallest displayed group that holds it, −1 for none. */
  readonly blocks: readonly Int32Array[];
  /** By class: 1 where something that holds it counts answers, so that more than the sum of points is known. */
  readonly counted: Uint8Array;
  readonly groups: readonly FamilyGroup[];
  /** By kind, by group: what the displays leave possible. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
  /** By answer, by class; null as in the item. */
  readonly answers: readonly Int32Array[] | null;
}

export interface FamilyGroup {
  readonly id: string;
  readonly axis: number;
  /** As the item says, or groups around it in its axis, displayed or not. */
  readonly level: number;
  /** The next displayed group around it, −1 for none. */
  readonly parent: number;
  readonly n: number;
  readonly members: readonly number[];
  /** Whether its display speaks of this kind of total, and is not only bounded through another. */
  readonly says: readonly boolean[];
}

export function displayedFamily({ scale, axes, levels, counts, answers, displays }: AuditedItem): Family {
  const places = axes.flatMap(({ ids }, axis) => ids.map((id, place) => ({ axis, id, place })));
  const shown = places.filter(({ id }) => displays.has(id));
  const groupAt = axes.map(({ ids }) => new Int32Array(ids.length).fill(-1));
  shown.forEach(({ axis, place }, group) => {
    groupAt[axis]?.fill(group, place, place + 1);
  });
  const smallest = axes.map((axis, at) => smallestDisplayed(axis, groupAt[at]));
  const classOf = new Map<string, number>();
  const merged: { size: number; blocks: number[]; from: number[] }[] = [];
  for (let from = 0; from < counts.length; from++) {
    const size = counts[from] ?? 0;
    if (size === 0) continue;
    const blocks = axes.map(({ groupOf }, axis) => smallest[axis]?.[groupOf[from] ?? -1] ?? -1);
    const key = blocks.join();
    const known = classOf.get(key);
    const into = known === undefined ? undefined : merged[known];
    if (into) {
      into.size += size;
      into.from.push(from);
    } else {
      classOf.set(key, merged.length);
      merged.push({ size, blocks, from: [from] });
    }
  }
  const parents = shown.map(({ axis, place }) => smallest[axis]?.[axes[axis]?.parents[place] ?? -1] ?? -1);
  const chains = merged.map(({ blocks }) => blocks.flatMap((block) => outward(block, parents)));
  const members = shown.map((): number[] => []);
  chains.forEach((chain, at) => {
    for (const group of chain) members[group]?.push(at);
  });
  const groups = shown.map(({ axis, id, place }, group): FamilyGroup => {
    const cell = displays.get(id);
    const own = members[group] ?? [];
    return {
      id,
      axis,
      level: levels?.[axis]?.[place] ?? outward(place, axes[axis]?.parents ?? []).length - 1,
      parent: parents[group] ?? -1,
      n: own.reduce((sum, at) => sum + (merged[at]?.size ?? 0), 0),
      members: own,
      says: KINDS.map((kind) => {
        if (kind === SUM) return true;
        return kind === FAVOURABLE ? Boolean(cell?.favourable) : Boolean(cell?.distribution);
      }),
    };
  });
  const bounds = groups.map(({ id, n }) => boundsOf({ scale, n, cell: displays.get(id) }));
  const counting = groups.map(({ says }) => says.some((said, kind) => said && kind !== SUM));
  const family: Family = {
    scale,
    sizes: Int32Array.from(merged, ({ size }) => size),
    chains,
    blocks: axes.map((_, axis) => Int32Array.from(merged, ({ blocks }) => blocks[axis] ?? -1)),
    counted: Uint8Array.from(chains, (chain) => (chain.some((group) => counting[group]) ? 1 : 0)),
    groups,
    low: KINDS.map((kind) => Float64Array.from(bounds, (each) => each[kind]?.low ?? 0)),
    high: KINDS.map((kind) => Float64Array.from(bounds, (each) => each[kind]?.high ?? 0)),
    answers:
      answers?.map((given) =>
        Int32Array.from(merged, ({ from }) => from.reduce((sum, each) => sum + (given[each] ?? 0), 0)),
      ) ?? null,
  };
  const isShare = scale.most[SUM] === 1;
  return isShare && counting.filter(Boolean).length <= 1 ? favourableOnly(family) : family;
}

/**
 * Where answers are favourable or not, and no more than one group shows its categories: whatever a total of favourable answers the
 * bounds of that group leave possible, categories can be found for it, since no other display speaks of them. So they are in the
 * bounds of that group already, and answers are one of two.
 */
function favourableOnly(family: Family): Family {
  const { scale, groups, answers, sizes } = family;
  const isFavourable = scale.adds[FAVOURABLE] ?? [];
  const adds = KINDS.map((kind) => (kind === SUM || kind === FAVOURABLE ? [0, 1] : [0, 0]));
  const added = (wanted: number) =>
    Int32Array.from(sizes, (_, at) =>
      (answers ?? []).reduce((sum, given, option) => sum + (isFavourable[option] === wanted ? (given[at] ?? 0) : 0), 0),
    );
  return {
    ...family,
    scale: { unit: scale.unit, options: 2, adds, most: adds.map((each) => Math.max(...each)) },
    counted: new Uint8Array(sizes.length),
    groups: groups.map((group) => ({ ...group, says: KINDS.map((kind) => kind === SUM) })),
    low: family.low.map((bounds, kind) => (kind === SUM || kind === FAVOURABLE ? bounds : bounds.map(() => 0))),
    high: family.high.map((bounds, kind) => (kind === SUM || kind === FAVOURABLE ? bounds : bounds.map(() => 0))),
    answers: answers && [added(0), added(1)],
  };
}

/** By place of an axis: the smallest displayed group that holds it, −1 for none. Parents come before their children. */
function smallestDisplayed({ parents }: Axis, groupAt: Int32Array | undefined): Int32Array {
  const smallest = Int32Array.from(groupAt ?? []);
  for (let place = 0; place < smallest.length; place++)
    if (smallest[place] === -1) smallest[place] = smallest[parents[place] ?? -1] ?? -1;
  return smallest;
}

/** A place and all around it, from the inside out. */
function outward(from: number, parents: ArrayLike<number>): number[] {
  const chain: number[] = [];
  for (let at = from; at !== -1; at = parents[at] ?? -1) chain.push(at);
  return chain;
}

/** What one cell leaves possible, by kind. Whatever one part of it says of another kind of total is drawn in. */
function boundsOf({ scale, n, cell }: { scale: AnswerScale; n: number; cell: ShownCell | undefined }): Range[] {
  const bounds: Range[] = KINDS.map((kind) => ({ low: 0, high: n * (scale.most[kind] ?? 0) }));
  if (!cell) return bounds;
  const narrow = (kind: Kind, { low, high }: Range) => {
    const known = bounds[kind] ?? { low, high };
    bounds[kind] = { low: Math.max(known.low, low), high: Math.min(known.high, high) };
  };
  const sums = possibleSums({ n, displayed: cell.display, unit: scale.unit });
  narrow(SUM, { low: sums.low / scale.unit, high: sums.high / scale.unit });
  if (cell.favourable) {
    const { low, high } = possibleSums({ n, displayed: cell.favourable, unit: 100 });
    narrow(FAVOURABLE, { low: low / 100, high: high / 100 });
  }
  cell.distribution?.forEach((share, place) => {
    narrow(CATEGORIES[place] ?? CATEGORIES[0], possibleCounts({ n, share }));
  });
  narrow(SUM, impliedBy({ scale, n, bounds, kinds: CATEGORIES, of: SUM }));
  narrow(FAVOURABLE, impliedBy({ scale, n, bounds, kinds: CATEGORIES, of: FAVOURABLE }));
  narrow(SUM, sumsWith({ scale, n, favourable: bounds[FAVOURABLE] ?? { low: 0, high: n } }));
  narrow(FAVOURABLE, favourableWith({ scale, n, sums: bounds[SUM] ?? { low: 0, high: n } }));
  return bounds;
}

/** The least and the most of one kind when n answers fall into categories within their bounds. */
function impliedBy({
  scale,
  n,
  bounds,
  kinds,
  of,
}: {
  scale: AnswerScale;
  n: number;
  bounds: readonly Range[];
  kinds: readonly Kind[];
  of: Kind;
}): Range {
  const parts = kinds.map((kind) => {
    const adds = (scale.adds[of] ?? []).filter((_, option) => scale.adds[kind]?.[option] === 1);
    return { ...(bounds[kind] ?? { low: 0, high: n }), least: Math.min(...adds), most: Math.max(...adds) };
  });
  const spare = n - parts.reduce((sum, { low }) => sum + low, 0);
  const fill = (from: typeof parts, worth: (part: (typeof parts)[number]) => number) => {
    let left = spare;
    return from.reduce((sum, part) => {
      const more = Math.min(left, part.high - part.low);
      left -= more;
      return sum + (part.low + more) * worth(part);
    }, 0);
  };
  return { low: fill(parts, ({ least }) => least), high: fill(parts.toReversed(), ({ most }) => most) };
}

/** The sums that so many favourable answers of n can have. */
function sumsWith({ scale, n, favourable }: { scale: AnswerScale; n: number; favourable: Range }): Range {
  const { first, below, top } = favourablePoints(scale);
  return {
    low: favourable.low * first,
    high: favourable.high * top + (n - favourable.high) * below,
  };
}

/** How many of n answers can be favourable with such a sum. */
function favourableWith({ scale, n, sums }: { scale: AnswerScale; n: number; sums: Range }): Range {
  const { first, below, top } = favourablePoints(scale);
  return {
    low: Math.max(0, Math.ceil((sums.low - n * below) / (top - below))),
    high: first === 0 ? n : Math.floor(sums.high / first),
  };
}

/** In units: the lowest favourable answer, the highest that is not (0 when all are), and the highest. */
function favourablePoints({ adds, most }: AnswerScale) {
  const points = adds[SUM] ?? [];
  const isFavourable = (_: number, option: number) => adds[FAVOURABLE]?.[option] === 1;
  return {
    first: Math.min(...points.filter(isFavourable)),
    below: Math.max(0, ...points.filter((each, option) => !isFavourable(each, option))),
    top: most[SUM] ?? 0,
  };
}
