import { z } from "zod";

/** One thing that is due, as a letter names it. `other`: with whom. */
export const dueItemSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("checkIn"), id: z.string(), title: z.string(), other: z.string() }),
  z.object({ kind: z.literal("agree"), id: z.string(), title: z.string(), other: z.string() }),
  z.object({
    kind: z.literal("action"),
    id: z.string(),
    diagnosticId: z.string(),
    playId: z.string(),
    /** Null: the play's own, in the language of whom the letter goes to. */
    title: z.string().nullable(),
    dueOn: z.string(),
  }),
]);
export type DueItem = z.infer<typeof dueItemSchema>;

/** An action that an account is asked to carry along. `other`: whose it is. */
export interface CarryItem {
  readonly kind: "carry";
  readonly id: string;
  readonly plan: "team" | "communication";
  readonly playId: string;
  /** Null: the play's own. */
  readonly title: string | null;
  readonly dueOn: string;
  readonly other: string;
  readonly userId: string;
}

/** A plan that was made. `id` and `title`: of the diagnostic. */
export interface PlanItem {
  readonly kind: "plan";
  readonly id: string;
  readonly title: string;
}

/** What a letter is written from. */
export interface LetterContent {
  readonly items: readonly (DueItem | CarryItem | PlanItem)[];
  /** Weeks in a row that a nudge stayed without any check-in, this one not counted. */
  readonly unanswered: number;
}
