import type { AxesPlan, Axis } from "./axes.ts";
import { auditAxes, leastSupport, type PublishedAxes } from "./axes-audit.ts";
import { groupSizes } from "./axes-blocks.ts";
import { publishNested, takenBackBefore } from "./axes-nested.ts";
import { lastOf, publishedPlaces, smallest, takeBack } from "./axes-repair.ts";

/** Answers whether a family that the search could not decide is safe, for example by linear programs (theorem T4). */
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
  ...asGiven
}: {
  axes: readonly Axis[];
  counts: ArrayLike<number>;
  k: number;
  candidates?: readonly (ReadonlySet<number> | null)[] | null;
  reoffers?: number;
  certify?: Certify;
}): AxesPlan {
  const { axes, counts } = inOneOrder(asGiven);
  const published: Uint8Array[] = [];
  let proof: AxesPlan["proof"] = "T1";
  let left = reoffers;
  axes.forEach((axis, last) => {
    const allowed = candidates?.[last] ?? null;
    published.push(publishNested({ axis, counts, k, candidates: allowed }));
    const given = { axes: axes.slice(0, last + 1), published, counts, k };
    proof = takeBackUntilSafe(given, certify);
    left = offerAgain(given, { allowed, tries: left, certify });
  });
  const eligible = axes.reduce((sum, axis) => sum + groupSizes(axis, counts).filter((size) => size >= k).length, 0);
  return { published, eligible, minSupport: leastSupport({ axes, published, counts, k }), proof };
}

/** Leaves out classes without respondents, and orders the others by where they stand, so that their order decides nothing. */
function inOneOrder({ axes, counts }: { axes: readonly Axis[]; counts: ArrayLike<number> }) {
  const order = Array.from({ length: counts.length }, (_, at) => at)
    .filter((at) => (counts[at] ?? 0) > 0)
    .sort((a, b) => {
      const apart = axes.find(({ groupOf }) => groupOf[a] !== groupOf[b]);
      return apart ? (apart.groupOf[a] ?? 0) - (apart.groupOf[b] ?? 0) : 0;
    });
  return {
    axes: axes.map((axis) => ({ ...axis, groupOf: Int32Array.from(order, (at) => axis.groupOf[at] ?? -1) })),
    counts: Float64Array.from(order, (at) => counts[at] ?? 0),
  };
}

/** Takes groups of the last axis back, in place, until every combination rests on k. Ends, since no group at all is safe. */
function takeBackUntilSafe(given: PublishedAxes, certify: Certify): AxesPlan["proof"] {
  const { axis, published } = lastOf(given);
  const sizes = groupSizes(axis, given.counts);
  for (;;) {
    const { proof, thin, conclusive } = auditAxes(given);
    if (thin.length === 0 && conclusive) return proof;
    if (thin.length === 0 && certify(given)) return "LP";
    if (thin.length > 0) takeBack(given, { sizes, thin });
    else published[smallest(axis, { sizes, of: publishedPlaces(published) })] = 0;
  }
}

/**
 * Offers groups of the last axis again that were taken back, largest first, and keeps in place what stays safe. Returns how
 * many tries are left.
 */
function offerAgain(
  given: PublishedAxes,
  { allowed, tries, certify }: { allowed: ReadonlySet<number> | null; tries: number; certify: Certify },
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
    if (!isSafe(given, certify)) published[place] = 0;
  }
  return Math.max(0, tries - dropped.length);
}

function isSafe(given: PublishedAxes, certify: Certify): boolean {
  // The axis alone decides most offers, and costs little.
  const alone = { ...given, axes: given.axes.slice(-1), published: given.published.slice(-1) };
  if (auditAxes(alone).thin.length > 0) return false;
  const { thin, conclusive } = auditAxes(given);
  return thin.length === 0 && (conclusive || certify(given));
}
