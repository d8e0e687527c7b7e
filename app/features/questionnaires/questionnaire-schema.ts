import { z } from "zod";
import { wrongReferences } from "./questionnaire-references.ts";

/** What no database keeps as a text: NUL, and half of a sign of two (a surrogate alone), which JSON can spell. */
const UNKEPT = /[\p{Cs}\0]/u;

const keptSchema = (least: number) =>
  z
    .string()
    .min(least)
    .refine((text) => !UNKEPT.test(text), {
      message: "This text has a sign in it that cannot be kept. Write it anew.",
    });

/** One text in every language it exists in, keyed by BCP 47 tag. English is always there: it is what others fall back to. */
export const localizedTextSchema = z.record(keptSchema(2), keptSchema(1)).refine((text) => "en" in text, {
  message: "English wording is missing",
});

const idSchema = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, {
  message: "An id has up to 60 small letters, digits and hyphens, and begins with a letter.",
});

const TIERS_MESSAGE = "A questionnaire has two to five tiers, from the top down.";

/** The tier ids of a questionnaire mapped to the wording that tier reads. A tier without a wording is not asked. */
const wordingByTierSchema = z.record(idSchema, localizedTextSchema);

const itemBase = { id: idSchema, wording: wordingByTierSchema };

/**
 * A paired item on one of the two scales. `frequency` is the share of the time in percent, 0 to 100 in steps of 10;
 * `agreement` is 1 (strongly disagree) to 5 (strongly agree). `reversed` items are turned before every statistic.
 */
export const scaledItemSchema = z.object({
  ...itemBase,
  kind: z.literal("scaled"),
  theme: idSchema,
  subject: z.enum(["own manager", "organisation"]),
  scale: z.enum(["frequency", "agreement"]),
  reversed: z.boolean(),
  inShortForm: z.boolean(),
  inPulse: z.boolean(),
  /** A short name for tables and charts, the same for every tier. */
  label: localizedTextSchema,
  /** Frequency items: the share of the time, in percent, from which an answer counts as favourable. Default 80. */
  favourableFrom: z.number().min(0).max(100).optional(),
});

/** What share of the own reps (0 to 100 in steps of 10) will answer the item `about` favourably? Asked of managers. */
export const predictionItemSchema = z.object({
  ...itemBase,
  kind: z.literal("prediction"),
  about: idSchema,
  label: localizedTextSchema,
});

/** A ranking of the options, 1 the most important. Every tier ranks the same options. */
export const priorityItemSchema = z.object({
  ...itemBase,
  kind: z.literal("priority"),
  label: localizedTextSchema,
  options: z
    .array(z.object({ id: idSchema, text: localizedTextSchema }))
    .min(2)
    .max(10),
});

/** An open question. Its answers are kept apart from the scores. */
export const openItemSchema = z.object({ ...itemBase, kind: z.literal("open"), label: localizedTextSchema });

export const itemSchema = z.discriminatedUnion("kind", [
  scaledItemSchema,
  predictionItemSchema,
  priorityItemSchema,
  openItemSchema,
]);

/**
 * A questionnaire version. Immutable once a diagnostic was launched with it. Tiers stand from the top down. Every id stands
 * once among its kind, and what an item names is there.
 */
export const questionnaireSchema = z
  .object({
    id: idSchema,
    version: z.number().int().positive(),
    title: localizedTextSchema,
    description: localizedTextSchema,
    tiers: z
      .array(z.object({ id: idSchema, name: localizedTextSchema, plural: localizedTextSchema }))
      .min(2, TIERS_MESSAGE)
      .max(5, TIERS_MESSAGE),
    themes: z.array(z.object({ id: idSchema, name: localizedTextSchema, question: localizedTextSchema })).min(1),
    items: z.array(itemSchema).min(1),
  })
  .superRefine((questionnaire, context) => {
    for (const { path, message } of wrongReferences(questionnaire)) context.addIssue({ code: "custom", path, message });
  });

export type LocalizedText = z.infer<typeof localizedTextSchema>;
export type ScaledItem = z.infer<typeof scaledItemSchema>;
export type PredictionItem = z.infer<typeof predictionItemSchema>;
export type PriorityItem = z.infer<typeof priorityItemSchema>;
export type OpenItem = z.infer<typeof openItemSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Questionnaire = z.infer<typeof questionnaireSchema>;
