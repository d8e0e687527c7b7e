import type { Axis } from "./axes.ts";
import { auditAxes } from "./axes-audit.ts";

/** What one wave published, over classes of people who stand alike in both. Who did not answer it is in no group (−1). */
export interface PublishedWave {
  readonly axes: readonly Axis[];
  readonly published: readonly Uint8Array[];
}

/**
 * Whether even an attacker who takes everybody's answers to have stayed the same learns of no fewer than k from two waves
 * together (methodology 3.7, W3): both are stacked as axes over the same people. What cannot be decided is not safe.
 */
export function isStrictSafe({
  waves,
  counts,
  k,
}: {
  waves: readonly [PublishedWave, PublishedWave];
  counts: ArrayLike<number>;
  k: number;
}): boolean {
  const { thin, undecided } = auditAxes({
    axes: waves.flatMap(({ axes }) => axes),
    published: waves.flatMap(({ published }) => published),
    counts,
    k,
  });
  return thin.length === 0 && undecided.length === 0;
}
