import { z } from "zod";

/** Whom a diagnostic goes to: everyone on the roster, or everyone below (and including) one person, by employee id. */
export const audienceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("everyone") }),
  z.object({ kind: z.literal("below"), head: z.string().min(1) }),
]);

export type Audience = z.infer<typeof audienceSchema>;
