import { z } from "zod";

/** A colour as people write it: six hexadecimal digits, with or without `#`. */
export const colourSchema = z.object({
  colour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#?[0-9a-f]{6}$/)
    .transform((text) => text.replace("#", "")),
});
