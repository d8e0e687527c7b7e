import { z } from "zod";

/** The fields of the form that changes an action; each has its sentence in `coaching:edit.problems`. */
export const actionFormSchema = z.object({
  title: z.string().trim().min(1).max(160),
  /** One step a line. */
  steps: z
    .string()
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((step) => step.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(500)).min(1).max(10)),
  dueOn: z.iso.date(),
  ownerName: z.string().trim().min(1).max(120),
});

export type ActionField = keyof z.infer<typeof actionFormSchema>;

export const noteSchema = z.string().trim().min(1).max(2000);

/** What the page of an action can be asked to do. `revision` is the one that the page showed. */
export const actionIntentSchema = z.object({
  intent: z.enum(["accept", "done", "reopen", "share", "unshare", "edit", "replace", "note"]),
  revision: z.coerce.number().int().positive(),
});
