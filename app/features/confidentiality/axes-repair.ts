import type { Axis } from "./axes.ts";
import type { PublishedAxes } from "./axes-audit.ts";
import { blocksOf, publishedAbove } from "./axes-blocks.ts";
import { takenBackBefore } from "./axes-nested.ts";
import type { ThinSet } from "./axes-thin-sets.ts";
import { Clumps } from "./minimum-cut.ts";

/**
 * For each thin set takes one group of the last axis back, in place: the smallest that the combination tells apart from what
 * is around it, since joining the two undoes the combination. Where what is around is empty it takes two that are told apart
 * from each other, and where there is nothing of the kind the smallest group in reach, which ties more together. Remainder blocks stay at k or
 * more, as one joins another.
 */
export function takeBack(
  given: PublishedAxes,
  { sizes, thin }: { sizes: Float64Array; thin: readonly ThinSet[] },
): void {
  const last = given.axes.length - 1;
  const { axis, published } = lastOf(given);
  const above = publishedAbove(axis, published);
  const { reachOf, reaches } = reach(given);
  const shown = publishedPlaces(published).sort((a, b) => (takenBackBefore(axis, { sizes, a, b }) ? -1 : 1));
  const taken = new Set<number>();
  for (const { classes, potential } of thin) {
    const reached = reaches[classes[0] ?? 0] ?? 0;
    const undoes = (place: number) => {
      const around = above[place] ?? -1;
      if (reachOf(place) !== reached || reachOf(around) !== reached) return false;
      return potential(last, place) !== (around === -1 ? 0 : potential(last, around));
    };
    if ([...taken].some(undoes)) continue;
    const alone = shown.find(undoes);
    const pair =
      alone === undefined ? apartBeneath({ shown, above, sizes, reachOf, reached }, (at) => potential(last, at)) : [];
    const inReach = shown.find((place) => reachOf(place) === reached && !taken.has(place));
    const chosen = alone !== undefined ? [alone] : pair.length > 0 || inReach === undefined ? pair : [inReach];
    for (const place of chosen) taken.add(place);
  }
  for (const place of taken.size > 0 ? taken : shown.slice(0, 1)) published[place] = 0;
}

/**
 * The two smallest groups with nothing else beneath what is around them, but told apart by a combination. Either alone could
 * be worked out from what is around; both together hide each other.
 */
function apartBeneath(
  {
    shown,
    above,
    sizes,
    reachOf,
    reached,
  }: {
    shown: readonly number[];
    above: Int32Array;
    sizes: Float64Array;
    reachOf: (block: number) => number | undefined;
    reached: number;
  },
  potential: (place: number) => number,
): readonly number[] {
  const firsts = new Map<number, number>();
  const done = new Set<number>();
  let least: { readonly pair: readonly number[]; readonly size: number } = { pair: [], size: Number.POSITIVE_INFINITY };
  for (const place of shown) {
    const around = above[place] ?? -1;
    if (reachOf(place) !== reached || reachOf(around) !== undefined || done.has(around)) continue;
    const first = firsts.get(around);
    if (first === undefined) firsts.set(around, place);
    else if (potential(first) !== potential(place)) {
      done.add(around);
      const size = (sizes[first] ?? 0) + (sizes[place] ?? 0);
      if (size < least.size) least = { pair: [first, place], size };
    }
  }
  return least.pair;
}

/** Which blocks hang together, through classes that are in both: by class, and by place for blocks of the last axis. */
function reach({ axes, published, counts }: PublishedAxes) {
  const blocks = axes.map((axis, place) => blocksOf(axis, published[place] ?? new Uint8Array()));
  const starts = axes.map((_, place) => axes.slice(0, place).reduce((sum, { ids }) => sum + ids.length, 1));
  // Vertex 0 stands for those outside, in every axis.
  const vertex = (axis: number, block: number) => (block === -1 ? 0 : (starts[axis] ?? 0) + block);
  const clumps = new Clumps(axes.reduce((sum, { ids }) => sum + ids.length, 1));
  const held = new Set<number>();
  for (let at = 0; at < counts.length; at++) {
    if ((counts[at] ?? 0) === 0) continue;
    const own = blocks.map((each, axis) => vertex(axis, each[at] ?? -1));
    for (const other of own) {
      held.add(other);
      clumps.join(own[0] ?? 0, other);
    }
  }
  const labels = clumps.labels();
  const last = axes.length - 1;
  return {
    reaches: Int32Array.from({ length: counts.length }, (_, at) => labels[vertex(last, blocks[last]?.[at] ?? -1)] ?? 0),
    reachOf: (block: number) => (held.has(vertex(last, block)) ? labels[vertex(last, block)] : undefined),
  };
}

/** The axis that is being added, with what it publishes so far. */
export function lastOf(given: PublishedAxes) {
  const axis = given.axes.at(-1);
  const published = given.published.at(-1);
  if (!axis || !published) throw new Error("There is an axis being added");
  return { axis, published };
}

export function smallest(axis: Axis, { sizes, of }: { sizes: Float64Array; of: readonly number[] }): number {
  return of.reduce((least, place) => (takenBackBefore(axis, { sizes, a: place, b: least }) ? place : least));
}

export function publishedPlaces(published: Uint8Array): number[] {
  return [...published.keys()].filter((place) => published[place] === 1);
}
