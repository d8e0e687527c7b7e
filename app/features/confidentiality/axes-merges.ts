/** A value of an attribute, for example a tenure band, with how many people have it. */
export interface Band {
  readonly id: string;
  readonly size: number;
}

/** Bands that are to be shown as one; most often one alone. */
export interface MergedBand {
  readonly ids: readonly string[];
  readonly size: number;
}

/**
 * Proposes which rare bands to merge before any group is dropped, until each holds at least k: ordered bands with the smaller
 * of their neighbours, others with one another, smallest first. Where all together stay below k, one band of all is left. In
 * the order given; what is merged stands where its first band stood.
 */
export function proposeMerges({
  bands,
  order,
  k,
}: {
  bands: readonly Band[];
  order: "ordered" | "unordered";
  k: number;
}): MergedBand[] {
  const merged = bands.map(({ id, size }): MergedBand => ({ ids: [id], size }));
  return order === "ordered" ? withNeighbours(merged, k) : together(merged, k);
}

function withNeighbours(bands: readonly MergedBand[], k: number): MergedBand[] {
  const at = smallestOf(bands);
  const rare = bands[at];
  if (!rare || rare.size >= k || bands.length === 1) return [...bands];
  const [before, after] = [bands[at - 1], bands[at + 1]];
  const first = !after || (before && before.size <= after.size) ? at - 1 : at;
  return withNeighbours(joined(bands, [first, first + 1]), k);
}

/** The rare bands become one, which takes in the next smallest while it is rare itself. */
function together(bands: readonly MergedBand[], k: number): MergedBand[] {
  const rising = [...bands.keys()].sort((a, b) => (bands[a]?.size ?? 0) - (bands[b]?.size ?? 0) || a - b);
  const chosen: number[] = [];
  let held = 0;
  for (const at of rising) {
    const size = bands[at]?.size ?? 0;
    if (size >= k && (held >= k || chosen.length === 0)) break;
    chosen.push(at);
    held += size;
  }
  return joined(bands, chosen);
}

function joined(bands: readonly MergedBand[], places: readonly number[]): MergedBand[] {
  const first = Math.min(...places);
  const together = bands.filter((_, at) => places.includes(at));
  const one = { ids: together.flatMap(({ ids }) => ids), size: together.reduce((sum, { size }) => sum + size, 0) };
  return bands.flatMap((band, at) => (at === first ? [one] : places.includes(at) ? [] : [band]));
}

function smallestOf(bands: readonly MergedBand[]): number {
  return bands.reduce(
    (least, { size }, at) => (size < (bands[least]?.size ?? Number.POSITIVE_INFINITY) ? at : least),
    0,
  );
}

/**
 * Values that all begin with or hold a number, as bands of tenure or age do, are in the order of it; others have none. In
 * either case `inOrder` gives the order in which they are listed.
 */
export function orderOfValues(values: readonly string[]): "ordered" | "unordered" {
  return values.length > 0 && values.every((value) => numberIn(value) !== null) ? "ordered" : "unordered";
}

/** Ordered values by their first number, "under 1" before "1 to 2"; others by name. */
export function inOrder(values: readonly string[]): string[] {
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  if (orderOfValues(values) === "unordered") return [...values].sort(byName);
  const beginsWithNumber = (value: string) => Number(/^\s*\d/.test(value));
  return [...values].sort(
    (a, b) => (numberIn(a) ?? 0) - (numberIn(b) ?? 0) || beginsWithNumber(a) - beginsWithNumber(b) || byName(a, b),
  );
}

/** What merged values are shown as. */
export function mergedName(values: readonly string[]): string {
  return values.join(" / ");
}

function numberIn(value: string): number | null {
  const found = /\d+(?:[.,]\d+)?/.exec(value);
  return found ? Number(found[0].replace(",", ".")) : null;
}
