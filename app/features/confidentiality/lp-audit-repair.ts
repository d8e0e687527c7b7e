import { KINDS } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";
import { type Question, settles, type Witness } from "./lp-audit-witness.ts";

/** How long to look before giving up: changes tried after each first change of a class, and how often it is begun anew. */
export interface Effort {
  readonly steps: number;
  readonly attempts: number;
}

/** First changes tried for one class. */
const MOST_STARTS = 6;
/** Classes looked at for one change, in groups that hold more. */
const MOST_CANDIDATES = 120;
/** The last changes, which are not taken back at once. */
const REMEMBERED = 4;

/** One respondent of a class changing from one answer to another. */
interface Change {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for answers that fit every display and clear a question: changes one answer of the class, and then, one at a time, whichever
 * answer in the smallest group that no longer fits brings everything closest to fitting. Where no change does, the total in the
 * way weighs more from then on (the breakout method, Morris 1993). Finding nothing proves nothing. The same question is searched
 * the same way each time.
 */
export function repairing(family: Family, { witness, effort }: { witness: Witness; effort: Effort }) {
  const { groups, chains, scale, low, high } = family;
  const options = Array.from({ length: scale.options }, (_, option) => option);
  const answers = witness.answers.map((given) => given.slice());
  const totals = witness.ofGroup.map((total) => total.slice());
  const weights = totals.map((total) => new Float64Array(total.length).fill(1));
  const says = KINDS.map((kind) => Uint8Array.from(groups, (group) => (group.says[kind] ? 1 : 0)));
  const added = addedBy(family);
  const outside = new Set<number>();

  /** How far a total would be from what is displayed, in answers, times its weight. */
  const excess = (kind: number, group: number, change: number): number => {
    const total = (totals[kind]?.[group] ?? 0) + change;
    const most = high[kind]?.[group] ?? 0;
    const least = low[kind]?.[group] ?? 0;
    const off = total > most ? total - most : total < least ? least - total : 0;
    return off === 0 ? 0 : (off / (scale.most[kind] ?? 1)) * (weights[kind]?.[group] ?? 1);
  };
  const isOutside = (kind: number, group: number) => says[kind]?.[group] === 1 && excess(kind, group, 0) > 0;
  const make = ({ of, from, to }: Change) => {
    const left = answers[from];
    const taken = answers[to];
    if (left) left[of] = (left[of] ?? 0) - 1;
    if (taken) taken[of] = (taken[of] ?? 0) + 1;
    for (const group of chains[of] ?? []) {
      for (const { kind, by } of added(from, to)) {
        const total = totals[kind];
        if (total) total[group] = (total[group] ?? 0) + by;
      }
      if (KINDS.some((kind) => isOutside(kind, group))) outside.add(group);
      else outside.delete(group);
    }
  };
  const harm = ({ of, from, to }: Change): number => {
    let sum = 0;
    for (const { kind, by } of added(from, to))
      for (const group of chains[of] ?? [])
        if (says[kind]?.[group] === 1) sum += excess(kind, group, by) - excess(kind, group, 0);
    return sum;
  };

  const bestChange = (group: number, { random, fixed }: { random: () => number; fixed: readonly Change[] }) => {
    const members = groups[group]?.members ?? [];
    const kind = KINDS.find((each) => isOutside(each, group)) ?? KINDS[0];
    const wanted = (totals[kind]?.[group] ?? 0) > (high[kind]?.[group] ?? 0) ? -1 : 1;
    const helpful = options.flatMap((from) =>
      options
        .filter((to) => added(from, to).some((each) => each.kind === kind && each.by * wanted > 0))
        .map((to) => ({ from, to })),
    );
    const looked = Math.min(members.length, MOST_CANDIDATES);
    const offset = looked < members.length ? Math.floor(random() * members.length) : 0;
    let best: Change | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let each = 0; each < looked; each++) {
      const of = members[(offset + each) % members.length] ?? 0;
      if (fixed[0]?.of === of) continue;
      for (const { from, to } of helpful) {
        if ((answers[from]?.[of] ?? 0) === 0) continue;
        if (fixed.some((made) => made.of === of && made.to === from && made.from === to)) continue;
        const change = { of, from, to };
        // Equal changes are taken in turn, so that the search does not run in a circle.
        const worse = harm(change) + random() * 1e-3;
        if (worse >= least) continue;
        least = worse;
        best = change;
      }
    }
    const own = weights[kind];
    if (least >= 0 && own) own[group] = (own[group] ?? 1) + 1;
    return best;
  };
  const smallestOutside = () => {
    let found = -1;
    for (const group of outside) {
      const n = groups[group]?.n ?? 0;
      const than = groups[found]?.n ?? Number.POSITIVE_INFINITY;
      if (n < than || (n === than && group < found)) found = group;
    }
    return found;
  };
  const repaired = (start: Change, random: () => number): boolean => {
    const made = [start];
    const weighed = new Set<number>();
    make(start);
    while (outside.size > 0 && made.length <= effort.steps) {
      const group = smallestOutside();
      weighed.add(group);
      const next = bestChange(group, { random, fixed: [start, ...made.slice(-REMEMBERED)] });
      if (!next) break;
      make(next);
      made.push(next);
    }
    const found = outside.size === 0;
    for (const { of, from, to } of made.toReversed()) make({ of, from: to, to: from });
    for (const group of weighed) for (const own of weights) own[group] = 1;
    return found;
  };

  return ({ question, at }: { question: Question; at: number }): boolean => {
    const { kind } = question;
    const total = witness.ofClass[kind]?.[at] ?? 0;
    const adds = scale.adds[kind] ?? [];
    const starts = options
      .filter((from) => (answers[from]?.[at] ?? 0) > 0)
      .flatMap((from) => options.map((to): Change => ({ of: at, from, to })))
      .filter(({ from, to }) => settles(family, question, { at, total: total + (adds[to] ?? 0) - (adds[from] ?? 0) }))
      .map((change) => ({ change, worse: harm(change) }))
      .sort((a, b) => a.worse - b.worse)
      .slice(0, MOST_STARTS);
    const random = fractions(at);
    for (let attempt = 0; attempt < effort.attempts; attempt++)
      if (starts.some(({ change }) => repaired(change, random))) return true;
    return false;
  };
}

/** What a change between two answers adds to the totals that it changes. */
function addedBy({ scale }: Family) {
  const { adds, options } = scale;
  const table = Array.from({ length: options * options }, (_, place) => {
    const from = Math.floor(place / options);
    const to = place % options;
    return KINDS.map((kind) => ({ kind, by: (adds[kind]?.[to] ?? 0) - (adds[kind]?.[from] ?? 0) })).filter(
      ({ by }) => by !== 0,
    );
  });
  return (from: number, to: number) => table[from * options + to] ?? [];
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function fractions(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
