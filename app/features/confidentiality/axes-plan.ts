import type { AxesPlan, Axis } from "./axes.ts";
import { auditAxes, leastSupport, type PublishedAxes, SafeComponents } from "./axes-audit.ts";
import { blocksOf, groupSizes } from "./axes-blocks.ts";
import { publishNested, takenBackBefore } from "./axes-nested.ts";
import { lastOf, publishedPlaces, smallest, takeBack } from "./axes-repair.ts";

/**
 * Answers whether the classes that the search could not decide, the only ones that count any respondents here, are safe, for
 * example by linear programs (theorem T4).
 */
export type Certify = (given: PublishedAxes) => boolean;

/**
 * KSAFE for several axes (methodology 3.4): each is planned on its own, and they are added in their order. Of the one being
 * added, groups are taken back while any combination with the earlier ones, which stay as they are, rests on fewer than k. A
 * function of how many respondents stand where, never of what they said.
 *
 * `counts` holds respondents by class. `candidates` limits by axis what may be published; null: all. Up to `reoffers` groups
 * that were taken back are offered again, and stay where that is safe. What neither the search nor `certify` can prove is
 * taken back.
 */
export function planAxes({
  k,
  candidates = null,
  reoffers = 0,
  certify = () => false,
  ...given
}: {
  axes: readonly Axis[];
  counts: ArrayLike<number>;
  k: number;
  candidates?: readonly (ReadonlySet<number> | null)[] | null;
  reoffers?: number;
  certify?: Certify;
}): AxesPlan {
  const { axes, counts, placeOf } = inOneOrder(given);
  const published: Uint8Array[] = [];
  const safe = new SafeComponents();
  let proof: AxesPlan["proof"] = "T1";
  let left = reoffers;
  axes.forEach((axis, last) => {
    const allowed = candidates?.[last] ?? null;
    const own = allowed && new Set(placeOf[last]?.flatMap((place, at) => (allowed.has(place) ? [at] : [])));
    published.push(publishNested({ axis, counts, k, candidates: own }));
    const so = { axes: axes.slice(0, last + 1), published, counts, k };
    proof = takeBackUntilSafe(so, { certify, safe });
    left = offerAgain(so, { allowed: own, tries: left, certify, safe });
  });
  const eligible = axes.reduce((sum, axis) => sum + groupSizes(axis, counts).filter((size) => size >= k).length, 0);
  return {
    published: published.map((axis, number) => {
      const asGiven = new Uint8Array(axis.length);
      placeOf[number]?.forEach((place, at) => {
        asGiven[place] = axis[at] ?? 0;
      });
      return asGiven;
    }),
    eligible,
    minSupport: leastSupport({ axes, published, counts, k }),
    proof,
  };
}

/**
 * Leaves out classes without respondents, and orders groups by depth, size and id, and classes by their groups: neither the
 * order in which they come nor, but for groups of one size, what they are called decides anything. `placeOf`: by axis, the
 * given place of each group.
 */
function inOneOrder({ axes, counts }: { axes: readonly Axis[]; counts: ArrayLike<number> }) {
  const ordered = axes.map((axis) => {
    const sizes = groupSizes(axis, counts);
    const depths = new Int32Array(axis.ids.length);
    axis.parents.forEach((parent, place) => {
      depths[place] = parent === -1 ? 0 : (depths[parent] ?? 0) + 1;
    });
    const placeOf = [...axis.ids.keys()].sort(
      (a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || (takenBackBefore(axis, { sizes, a, b }) ? -1 : 1),
    );
    const placeIn = new Int32Array(axis.ids.length);
    placeOf.forEach((place, at) => {
      placeIn[place] = at;
    });
    const placed = (place: number) => (place === -1 ? -1 : (placeIn[place] ?? -1));
    return {
      placeOf,
      axis: {
        name: axis.name,
        ids: placeOf.map((place) => axis.ids[place] ?? ""),
        parents: Int32Array.from(placeOf, (place) => placed(axis.parents[place] ?? -1)),
        groupOf: axis.groupOf.map(placed),
      },
    };
  });
  const order = Array.from({ length: counts.length }, (_, at) => at)
    .filter((at) => (counts[at] ?? 0) > 0)
    .sort((a, b) => {
      const apart = ordered.find(({ axis: { groupOf } }) => groupOf[a] !== groupOf[b])?.axis;
      return apart ? (apart.groupOf[a] ?? 0) - (apart.groupOf[b] ?? 0) : 0;
    });
  return {
    axes: ordered.map(({ axis }) => ({ ...axis, groupOf: Int32Array.from(order, (at) => axis.groupOf[at] ?? -1) })),
    counts: Float64Array.from(order, (at) => counts[at] ?? 0),
    placeOf: ordered.map(({ placeOf }) => placeOf),
  };
}

interface Proving {
  readonly certify: Certify;
  readonly safe: SafeComponents;
}

/** Takes groups of the last axis back, in place, until every combination rests on k. Ends, since no group at all is safe. */
function takeBackUntilSafe(given: PublishedAxes, { certify, safe }: Proving): AxesPlan["proof"] {
  const { axis, published } = lastOf(given);
  const sizes = groupSizes(axis, given.counts);
  for (;;) {
    const { proof, thin, undecided } = auditAxes(given, safe);
    if (thin.length > 0) {
      takeBack(given, { sizes, thin });
      continue;
    }
    const open = undecided.filter((classes) => !certify(only(given, classes)));
    if (open.length === 0) return undecided.length > 0 ? "LP" : proof;
    const blocks = blocksOf(axis, published);
    for (const classes of open) {
      const met = [...new Set(Array.from(classes, (at) => blocks[at] ?? -1))].filter((place) => place !== -1);
      published[smallest(axis, { sizes, of: met.length > 0 ? met : publishedPlaces(published) })] = 0;
    }
  }
}

/** The same with the respondents of some classes alone. */
function only(given: PublishedAxes, classes: Int32Array): PublishedAxes {
  const counts = new Float64Array(given.counts.length);
  for (const at of classes) counts[at] = given.counts[at] ?? 0;
  return { ...given, counts };
}

/**
 * Offers groups of the last axis again that were taken back, largest first, and keeps in place what stays safe. Returns how
 * many tries are left.
 */
function offerAgain(
  given: PublishedAxes,
  { allowed, tries, ...proving }: Proving & { allowed: ReadonlySet<number> | null; tries: number },
): number {
  if (tries === 0) return 0;
  const { axis, published } = lastOf(given);
  const sizes = groupSizes(axis, given.counts);
  const dropped = axis.ids
    .map((_, place) => place)
    .filter((place) => (sizes[place] ?? 0) >= given.k && published[place] === 0 && allowed?.has(place) !== false)
    .sort((a, b) => (takenBackBefore(axis, { sizes, a, b }) ? 1 : -1));
  for (const place of dropped.slice(0, tries)) {
    published[place] = 1;
    if (!isSafe(given, proving)) published[place] = 0;
  }
  return Math.max(0, tries - dropped.length);
}

function isSafe(given: PublishedAxes, { certify, safe }: Proving): boolean {
  // The axis alone decides most offers, and costs little.
  const alone = { ...given, axes: given.axes.slice(-1), published: given.published.slice(-1) };
  if (auditAxes(alone).thin.length > 0) return false;
  const { thin, undecided } = auditAxes(given, safe);
  return thin.length === 0 && undecided.every((classes) => certify(only(given, classes)));
}
