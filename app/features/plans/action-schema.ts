import { z } from "zod";

/** What an action aims at: one item, from where to where, on the released scale of 0 to 100. */
export const actionTargetSchema = z.object({
  item: z.string(),
  group: z.string().nullable(),
  /** The released value the target starts from, as the band or step that was released; null where none was. */
  from: z.object({ low: z.number(), high: z.number() }).nullable(),
  to: z.number().min(0).max(100),
  /** How it will be measured, in words. */
  measure: z.string(),
});

/** Why the action was proposed: the pattern, and the four factors of the score (methodology 5). */
export const actionReasonSchema = z.object({
  pattern: z.string(),
  sentence: z.string(),
  size: z.number(),
  importance: z.number(),
  certainty: z.number(),
  reach: z.number(),
  score: z.number(),
});

export type ActionTarget = z.infer<typeof actionTargetSchema>;
export type ActionReason = z.infer<typeof actionReasonSchema>;
