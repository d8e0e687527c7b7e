import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";

/** One sentence of what a respondent is promised: a key of the catalogue `emails:promises` with its numbers. */
export interface PrivacyPromise {
  readonly key: "confidential" | "attributed" | "attributedTop" | "unreported" | "breakdown" | "comments" | "frozen";
  /** `count`: the smallest number of answers, or of comments, that the sentence speaks of. */
  readonly values: { readonly count: number; readonly axes: string };
}

/**
 * Who will see what, for someone of one tier: the same sentences on the letter, on the form and on the report. `topTier`
 * is the tier that has nobody above it, whose attributed answers are leadership's own statement.
 */
export function privacyPromises({
  contract,
  tier,
  topTier,
}: {
  contract: PrivacyContract;
  tier: string;
  topTier: string;
}): PrivacyPromise[] {
  const mode = contract.modes[tier] ?? "confidential";
  const first = mode === "attributed" && tier === topTier ? "attributedTop" : mode;
  const breakdown = contract.axes.length > 0 ? (["breakdown"] as const) : [];
  const keys: PrivacyPromise["key"][] =
    mode === "unreported" ? [first, "frozen"] : [first, ...breakdown, "comments", "frozen"];
  return keys.map((key) => ({
    key,
    values: { count: key === "comments" ? contract.commentThreshold : contract.k, axes: contract.axes.join(", ") },
  }));
}
