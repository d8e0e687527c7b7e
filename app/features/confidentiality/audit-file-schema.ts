import { z } from "zod";

/**
 * What the full proof of a release needs beside the release itself: how many respondents share which published groups. Kept
 * on the server, since it tells who answered. Classes are opaque: a respondent is in exactly one of each set.
 */
export const auditFileSchema = z.object({
  schema: z.literal("parallax.audit/1"),
  sets: z.array(
    z.object({
      tier: z.string(),
      /** The items whose respondents these are. Items that the same people answered share a set. */
      items: z.array(z.string()),
      classes: z.array(
        z.object({
          id: z.string(),
          n: z.number().int().positive(),
          /** Ids of the published groups that everyone of the class is in. */
          groups: z.array(z.string()),
        }),
      ),
    }),
  ),
  /**
   * Of a release beside an earlier wave: for every item with strict trends, how many people stand in which of their groups then
   * and now. Whoever did not answer a wave is in none of its groups.
   */
  waves: z
    .array(
      z.object({
        tier: z.string(),
        item: z.string(),
        classes: z.array(
          z.object({
            id: z.string(),
            n: z.number().int().positive(),
            earlier: z.array(z.string()),
            later: z.array(z.string()),
          }),
        ),
      }),
    )
    .optional(),
  /** SHA-256 over the canonical JSON of everything above; the release's `audit.fileHash`. */
  hash: z.string(),
});

export type AuditFile = z.infer<typeof auditFileSchema>;
