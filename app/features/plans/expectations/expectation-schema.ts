import { z } from "zod";
import { freeTextSchema } from "../../organizations/free-text-schema.ts";

/** The five parts, in the order in which they are asked for. */
export const smartParts = ["specific", "measurable", "achievable", "realistic", "timely"] as const;
export type SmartPart = (typeof smartParts)[number];

const LONGEST_PART = 500;

/** The priority of the company that an expectation serves, by the name it had when it was chosen. */
const priorityChoiceSchema = z.object({ id: z.string().max(80), label: z.string().max(200) });
export type PriorityChoice = z.infer<typeof priorityChoiceSchema>;

/**
 * What both agree to, all of it: a change of anything is another content. `outcome` is part of it, so that an expectation that
 * was agreed is ended by both.
 */
export const expectationContentSchema = z.object({
  specific: z.string().min(1).max(LONGEST_PART),
  measurable: z.string().max(LONGEST_PART),
  achievable: z.string().max(LONGEST_PART),
  realistic: z.string().max(LONGEST_PART),
  timely: z.string().max(LONGEST_PART),
  /** `YYYY-MM-DD`; null where none was set. */
  dueOn: z.iso.date().nullable(),
  priority: priorityChoiceSchema.nullable(),
  /** Accounts or a segment, in words; empty for none. */
  target: z.string().max(LONGEST_PART),
  activity: z
    .object({ count: z.number().int().min(1).max(10_000), per: z.enum(["week", "month"]), what: z.string().max(200) })
    .nullable(),
  outcome: z.enum(["open", "reached", "dropped"]),
});
export type ExpectationContent = z.infer<typeof expectationContentSchema>;

const line = (longest: number) => z.string().default("").pipe(freeTextSchema).pipe(z.string().max(longest));

/** The fields of the form; each has its sentence in `expectations:form.problems`. Only the first part has to be filled in. */
export const expectationFormSchema = z.object({
  specific: line(LONGEST_PART).pipe(z.string().min(1)),
  measurable: line(LONGEST_PART),
  achievable: line(LONGEST_PART),
  realistic: line(LONGEST_PART),
  timely: line(LONGEST_PART),
  dueOn: z.union([z.literal("").transform(() => null), z.iso.date()]).default(null as never),
  /** An option's id, or empty for none. */
  priority: z.string().max(80).default(""),
  target: line(LONGEST_PART),
  activityCount: z
    .union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(10_000)])
    .default(null as never),
  activityPer: z.enum(["week", "month"]).default("week"),
  activityWhat: line(200),
});
export type ExpectationForm = z.infer<typeof expectationFormSchema>;
export type ExpectationField = keyof ExpectationForm;

/** What a form says, as it is agreed to. `priority` is the chosen option, looked up by whoever knows the options. */
export function contentOf(form: ExpectationForm, priority: PriorityChoice | null): ExpectationContent {
  const { activityCount: count, activityPer: per, activityWhat: what, ...parts } = form;
  return { ...parts, priority, activity: count === null ? null : { count, per, what }, outcome: "open" };
}

export const checkInFormSchema = z.object({
  /** Which of this party's check-ins it is: a form sent twice says the same. */
  number: z.coerce.number().int().min(1).max(100_000),
  percent: z.coerce.number().int().min(0).max(100),
  confidence: z.coerce.number().int().min(1).max(5),
  blocker: line(LONGEST_PART),
});
export type CheckInForm = z.infer<typeof checkInFormSchema>;
export type CheckInField = keyof CheckInForm;
