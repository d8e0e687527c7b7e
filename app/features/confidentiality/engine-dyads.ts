import { type SelfOtherClass, selfOtherClass } from "../gaps/self-other.ts";
import { shrinkOne } from "../gaps/shrinkage.ts";

/** Managers with their teams: the difference of the two, and its sampling variance, which is above 0. */
export interface Dyads {
  readonly y: Float64Array;
  readonly v: Float64Array;
}

export const noDyads: Dyads = { y: new Float64Array(), v: new Float64Array() };

/** How many managers see it higher than their team, lower, or alike within ±δ (methodology 2.5 b). */
export function classCounts(dyads: Dyads, delta: number): Record<SelfOtherClass, number> {
  const counts = { over: 0, under: 0, agree: 0, undecided: 0 };
  const between = betweenDyads(dyads);
  for (let at = 0; at < dyads.y.length; at++) {
    const unit = shrinkOne({ y: dyads.y[at] ?? 0, v: dyads.v[at] ?? 0 }, between);
    counts[selfOtherClass(unit, delta)]++;
  }
  return counts;
}

/** DerSimonian–Laird as `shrink` has it (methodology 1.7), over columns. */
function betweenDyads({ y, v }: Dyads): { mean: number; tauSquared: number } {
  let weight = 0;
  let squares = 0;
  let weighted = 0;
  for (let at = 0; at < y.length; at++) {
    const w = 1 / (v[at] ?? 1);
    weight += w;
    squares += w * w;
    weighted += w * (y[at] ?? 0);
  }
  const fixed = weighted / weight;
  let q = 0;
  for (let at = 0; at < y.length; at++) q += ((y[at] ?? 0) - fixed) ** 2 / (v[at] ?? 1);
  const tauSquared = Math.max(0, (q - (y.length - 1)) / (weight - squares / weight));
  let total = 0;
  let sum = 0;
  for (let at = 0; at < y.length; at++) {
    const w = 1 / ((v[at] ?? 1) + tauSquared);
    total += w;
    sum += w * (y[at] ?? 0);
  }
  return { mean: sum / total, tauSquared };
}
