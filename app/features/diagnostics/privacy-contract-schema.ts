import { z } from "zod";

/**
 * How a tier's answers are kept. `confidential`: the tie to the person is cut at close. `attributed`: the answer stays
 * tied to its author, who alone is shown it (binding decision 3). `unreported`: counted as participation, never shown.
 */
export const tierModeSchema = z.enum(["confidential", "attributed", "unreported"]);

/**
 * What respondents are promised before the first question. Frozen and hashed at launch; nobody can change it after.
 * `k` is the smallest number of answers that any released number rests on (4 to 20), `commentThreshold` the same for
 * comments, `axes` the attributes that results may be broken down by beside the reporting line.
 */
export const privacyContractSchema = z.object({
  schema: z.literal("parallax.contract/1"),
  k: z.number().int().min(4).max(20),
  commentThreshold: z.number().int().min(4).max(100),
  axes: z.array(z.string().min(1)).max(2),
  modes: z.record(z.string(), tierModeSchema),
});

export type TierMode = z.infer<typeof tierModeSchema>;
export type PrivacyContract = z.infer<typeof privacyContractSchema>;
