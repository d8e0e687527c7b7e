import type { Release } from "../confidentiality/released.ts";

/** What the release gate let through, in figures: for whoever publishes, and for the certificate. */
export interface GateView {
  readonly k: number;
  readonly commentThreshold: number;
  readonly methodVersion: string;
  readonly axes: readonly string[];
  readonly tiers: readonly {
    readonly id: string;
    /** A mode of the contract, or `stated` for an attributed top tier, which is shown as leadership's statement. */
    readonly mode: string;
    readonly invited: number;
    /** Null where fewer than k answered. */
    readonly answered: number | null;
  }[];
  readonly publishedGroups: number;
  readonly eligibleGroups: number;
  /** Answers that everything displayed gives away; null where it was not computed. */
  readonly inferable: number | null;
  readonly totalAnswers: number;
  /** How often an item was withheld at a level. */
  readonly coarsened: number;
  /** The fewest answers that any combination of the published numbers rests on; null when nothing is published. */
  readonly minSupport: number | null;
  readonly proofs: number;
  /** How it was proved: T1 for one axis, T2 for two, T3 or a linear program (LP) for more. */
  readonly theorems: readonly string[];
  readonly hash: string;
}

export function gateView(release: Release): GateView {
  const { method, audit } = release;
  const supports = audit.proofs.map(({ minSupport }) => minSupport);
  return {
    k: method.k,
    commentThreshold: method.commentThreshold,
    methodVersion: method.version,
    axes: method.axes,
    tiers: release.tiers.map((tier, place) => ({
      ...tier,
      mode: place === 0 && tier.mode === "attributed" ? "stated" : tier.mode,
    })),
    publishedGroups: audit.publishedGroups,
    eligibleGroups: audit.eligibleGroups,
    inferable: audit.inferableAnswers,
    totalAnswers: audit.totalAnswers,
    coarsened: audit.coarsened.length,
    minSupport: supports.length === 0 ? null : Math.min(...supports),
    proofs: supports.length,
    theorems: [...new Set(audit.proofs.map(({ proof }) => proof))].sort(),
    hash: release.hash,
  };
}
