import { cutViolations } from "./proof-cut.ts";
import { type Evidence, nestedAxes, type Violation } from "./proof-evidence.ts";
import { kernelViolations } from "./proof-kernel.ts";

export interface Proof {
  /** Not all there are, but one at least if there is any. */
  readonly violations: readonly Violation[];
  /** The theorem that shows that there is none, or that the ones found are; null: undecided, which is not safe. */
  readonly theorem: "T1" | "T2" | "T3" | null;
}

/**
 * Checks any published groups, however they were chosen: is there a combination of their totals that rests on fewer than k
 * respondents (methodology 3.4)? One axis is the case of two in which the second has no group. Groups of one axis that
 * overlap are taken as groups of any kind.
 */
export function violations(evidence: Evidence): Proof {
  const axes = nestedAxes(evidence);
  if (axes && axes.length <= 2)
    return { violations: cutViolations(evidence, axes), theorem: axes.length === 2 ? "T2" : "T1" };
  const found = kernelViolations(evidence);
  return { violations: found.violations, theorem: found.conclusive || found.violations.length > 0 ? "T3" : null };
}
