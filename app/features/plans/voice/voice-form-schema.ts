import { z } from "zod";
import { freeTextSchema } from "../../organizations/free-text-schema.ts";
import { MOST_WORDS, voiceKinds } from "./voice-kinds.ts";

const words = freeTextSchema.pipe(z.string().min(1, "empty").max(MOST_WORDS, "long"));

/** A receipt as this product makes them: 128 random bits. */
export const receiptSchema = z.string().regex(/^[\w-]{22}$/);

/** What somebody raises. */
export const voiceFormSchema = z.object({
  receipt: receiptSchema,
  kind: z.enum(voiceKinds),
  priority: z.string().max(80).default(""),
  text: words,
  /** By name, or by area alone. */
  as: z.enum(["named", "unnamed"]),
  keep: z.literal("on").optional(),
});
export type VoiceForm = z.infer<typeof voiceFormSchema>;

const revision = z.coerce.number().int().positive();

/** What a leader or HR does with a topic. */
export const topicFormSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("seen"), revision }),
  z.object({ intent: z.literal("answer"), revision, said: words, answer: words }),
  z.object({ intent: z.literal("merge"), revision, into: z.uuid() }),
  z.object({
    intent: z.literal("remove"),
    voice: z.uuid(),
    why: freeTextSchema.pipe(z.string().min(1, "empty").max(200, "long")),
  }),
]);
export type TopicForm = z.infer<typeof topicFormSchema>;
