/**
 * One family of groups in which any two are nested or disjoint, over classes of respondents that stand alike in every axis.
 * The reporting line is one; tenure bands for everyone and for each region are another.
 */
export interface Axis {
  /** `hierarchy`, or the attribute's name. */
  readonly name: string;
  /** Group ids, parents before their children. */
  readonly ids: readonly string[];
  /** Place of the parent group in this axis, −1 for a group that has none. */
  readonly parents: Int32Array;
  /** By class: the place of the smallest group of this axis that holds it, −1 where it is in none. */
  readonly groupOf: Int32Array;
}

/** What may be published of several axes together, and how that was proved (methodology 3.4). */
export interface AxesPlan {
  /** By axis, by place of the group: 1 where it is published. */
  readonly published: readonly Uint8Array[];
  /** Groups with at least k respondents, over all axes. */
  readonly eligible: number;
  /** The fewest respondents any combination of the published numbers rests on, or a lower bound of it; null: nothing is published. */
  readonly minSupport: number | null;
  readonly proof: "T1" | "T2" | "T3" | "LP";
}
