import type { Release } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { type AxisView, axisViews } from "./axis-views.ts";

/** What the release gate let through, in figures: for whoever publishes, and for the certificate. */
export interface GateView {
  readonly k: number;
  readonly commentThreshold: number;
  readonly methodVersion: string;
  readonly axes: readonly string[];
  /** Values that count as one. */
  readonly merges: readonly { readonly axis: string; readonly values: readonly string[] }[];
  /** The reporting line, then each further axis: what is shown of it and what is withheld. */
  readonly byAxis: readonly AxisView[];
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
  /** Teams of which at least k answered, and those of them that are published, of tiers that have any. */
  readonly teams: readonly { readonly tier: string; readonly eligible: number; readonly published: number }[];
  /** Answers that everything displayed gives away; null where it was not computed. */
  readonly inferable: number | null;
  readonly totalAnswers: number;
  /** Those of the inferable for whom the solver met its limits, and who are taken to be. */
  readonly undecided: number;
  /** Linear programs by which several axes were audited together; null where there is one, of which intervals say it exactly. */
  readonly programs: number | null;
  /** How often an item was withheld at a level. */
  readonly coarsened: number;
  /** The fewest answers that any combination of the published numbers rests on; null when nothing is published. */
  readonly minSupport: number | null;
  readonly proofs: number;
  /** How it was proved: T1 for one axis, T2 for two, T3 or a linear program (LP) for more. */
  readonly theorems: readonly string[];
  readonly hash: string;
}

export function gateView(release: Release, questionnaire: Questionnaire): GateView {
  const { method, audit } = release;
  const supports = audit.proofs.map(({ minSupport }) => minSupport);
  return {
    k: method.k,
    commentThreshold: method.commentThreshold,
    methodVersion: method.version,
    axes: method.axes,
    merges: (method.merges ?? []).map(({ axis, values }) => ({ axis, values })),
    byAxis: axisViews(release, questionnaire),
    tiers: release.tiers.map((tier, place) => ({
      ...tier,
      mode: place === 0 && tier.mode === "attributed" ? "stated" : tier.mode,
    })),
    publishedGroups: audit.publishedGroups,
    eligibleGroups: audit.eligibleGroups,
    teams: audit.teams.filter(({ eligible }) => eligible > 0),
    inferable: audit.inferableAnswers,
    totalAnswers: audit.totalAnswers,
    undecided: audit.inference.reduce((sum, { undecided }) => sum + undecided, 0),
    programs: audit.inference.some(({ method }) => method === "programs")
      ? audit.inference.reduce((sum, { programs }) => sum + programs, 0)
      : null,
    coarsened: audit.coarsened.length,
    minSupport: supports.length === 0 ? null : Math.min(...supports),
    proofs: supports.length,
    theorems: [...new Set(audit.proofs.map(({ proof }) => proof))].sort(),
    hash: release.hash,
  };
}
