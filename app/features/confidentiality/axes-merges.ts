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
