import { z } from "zod";
import { freeTextSchema } from "./free-text-schema.ts";
import { roles } from "./roles.ts";

/** Messages are keys of the account catalogue: the page turns them into sentences. */
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const signInSchema = z.object({
  email,
  /** Only a path of ours: never an address elsewhere. */
  to: z
    .string()
    .regex(/^\/(?![/\\])[^\s]{0,500}$/)
    .catch("/"),
});

export const passwordSignInSchema = z.object({
  email,
  password: z.string().min(1).max(200),
  to: signInSchema.shape.to,
});

export const signUpSchema = z.object({ email, name: freeTextSchema.pipe(z.string().min(1).max(120)) });

export const newOrganizationSchema = z.object({ name: freeTextSchema.pipe(z.string().min(1).max(120)) });

export const newPasswordSchema = z.object({
  password: z.string().min(12).max(200),
  current: z.string().max(200).default(""),
});

export const newMemberSchema = z.object({
  email,
  name: freeTextSchema.pipe(z.string().min(1).max(120)),
  role: z.enum(roles),
});

/** The names of the fields that did not pass, each once. */
export function problemFields(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "")))];
}
