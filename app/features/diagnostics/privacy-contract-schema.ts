import { z } from "zod";

/**
 * How a tier's answers are kept. `confidential`: the tie to the person is cut at close. `attributed`: the answer stays
 * tied to its author, who alone is shown it (binding decision 3). `unreported`: counted as participation, never shown.
 */
export const tierModeSchema = z.enum(["confidential", "attributed", "unreported"]);

/** Values of a further axis that are shown as one, `as` their common name. Each value is in one merge at most. */
export const mergeSchema = z.object({
  axis: z.string().min(1),
  values: z.array(z.string().min(1)).min(2),
  as: z.string().min(1),
});

/**
 * What respondents are promised before the first question. Frozen and hashed at launch; nobody can change it after.
 * `k` is the smallest number of answers that any released number rests on (4 to 20), `commentThreshold` the same for
 * comments, `axes` the attributes that results may be broken down by beside the reporting line, `merges` the values of them
 * that count as one; no merges is written as no field.
 */
export const privacyContractSchema = z.object({
  schema: z.literal("parallax.contract/1"),
  k: z.number().int().min(4).max(20),
  commentThreshold: z.number().int().min(4).max(100),
  axes: z.array(z.string().min(1)).max(2),
  merges: z.array(mergeSchema).min(1).optional(),
  modes: z.record(z.string(), tierModeSchema),
});

export type TierMode = z.infer<typeof tierModeSchema>;
export type Merge = z.infer<typeof mergeSchema>;
export type PrivacyContract = z.infer<typeof privacyContractSchema>;
