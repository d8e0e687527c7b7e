import { z } from "zod";

/** What an action aims at: one item, from where to where, on the released scale of 0 to 100. */
export const actionTargetSchema = z.object({
  item: z.string(),
  group: z.string().nullable(),
  /** The released value the target starts from, as the band or step that was released; null where none was. */
  from: z.object({ low: z.number(), high: z.number() }).nullable(),
  to: z.number().min(0).max(100),
});

/** A released number as it was shown: a band where `value` is null. */
export const shownSchema = z.object({ low: z.number(), high: z.number(), value: z.number().nullable() });

/** Why it was proposed to a manager: the pattern, its values, and the four factors of the score (methodology 5). */
const teamReasonSchema = z.object({
  about: z.literal("team"),
  pattern: z.string(),
  /** The manager's own answer in points of 0 to 100; null where it is not known. */
  own: z.number().nullable(),
  /** The released result of the team, or of the area around it; null where it is not known. */
  shown: shownSchema.nullable(),
  size: z.number(),
  importance: z.number(),
  certainty: z.number(),
  reach: z.number(),
  score: z.number(),
});

const levelSchema = z.object({ tier: z.string(), shown: shownSchema.nullable() });

/** Why it was proposed to a leader or HR: the pattern and the released values of the whole organisation. */
const organisationReasonSchema = z.object({
  about: z.literal("organisation"),
  pattern: z.string(),
  upper: levelSchema.nullable(),
  lower: levelSchema.nullable(),
  /** Released counts by name, such as `answered` and `invited`. */
  counts: z.record(z.string(), z.number()),
});

export const actionReasonSchema = z.discriminatedUnion("about", [teamReasonSchema, organisationReasonSchema]);

/** What can happen to an action; each has its sentence in `coaching:history.kinds`. */
export const actionEventKinds = [
  "accept",
  "done",
  "reopen",
  "progress",
  "edit",
  "share",
  "unshare",
  "replace",
  "ask",
  "withdraw",
  "join",
  "decline",
  "leave",
] as const;

export type ActionEventKind = (typeof actionEventKinds)[number];

/** What an event changed: from where to where, whom, or which fields. */
export interface ActionEventDetail {
  readonly from?: number;
  readonly to?: number;
  readonly name?: string;
  readonly fields?: readonly string[];
}

export type ActionTarget = z.infer<typeof actionTargetSchema>;
export type Shown = z.infer<typeof shownSchema>;
export type TeamReason = z.infer<typeof teamReasonSchema>;
export type OrganisationReason = z.infer<typeof organisationReasonSchema>;
export type ActionReason = z.infer<typeof actionReasonSchema>;
