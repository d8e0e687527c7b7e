import { z } from "zod";
import { freeTextSchema } from "../organizations/free-text-schema.ts";

/** The fields of the form that changes an action; each has its sentence in `coaching:edit.problems`. */
export const actionFormSchema = z.object({
  title: freeTextSchema.pipe(z.string().min(1).max(160)),
  /** One step a line. */
  steps: freeTextSchema
    .transform((text) =>
      text
        .split("\n")
        .map((step) => step.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(500)).max(10)),
  message: freeTextSchema.pipe(z.string().max(4000)),
  /** Blank: it has not been taken up yet. */
  startsOn: z.union([z.iso.date(), z.literal("").transform(() => null)]),
  dueOn: z.iso.date(),
  ownerName: freeTextSchema.pipe(z.string().min(1).max(120)),
});

export type ActionField = keyof z.infer<typeof actionFormSchema>;

export const noteSchema = freeTextSchema.pipe(z.string().min(1).max(2000));

/** How far an action is, in tens of percent. */
export const progressSchema = z.coerce.number().int().min(0).max(100).multipleOf(10);

/** Somebody who is asked to carry an action along. */
export const carrierSchema = z.email().max(254);

/** What the page of an action can be asked to do. `revision` is the one that the page showed. */
export const actionIntentSchema = z.object({
  intent: z.enum([
    "accept",
    "done",
    "reopen",
    "share",
    "unshare",
    "progress",
    "edit",
    "replace",
    "note",
    "ask",
    "withdraw",
    "join",
    "decline",
    "leave",
  ]),
  revision: z.coerce.number().int().positive(),
});
