import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { chooseLanguage } from "#app/features/organizations/languages.server.ts";
import { paths } from "#app/paths.ts";
import { interfaceLanguages } from "#app/platform/i18n.ts";

/** A language; blank for none of one's own. */
const choiceSchema = z.object({
  language: z.union([z.enum(interfaceLanguages), z.literal("").transform(() => null)]),
  to: signInSchema.shape.to,
});

export const loader = () => redirect(paths.home());

/** Keeps the language that somebody chooses to read, signed in or not, and goes back to where they were. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = choiceSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  throw redirect(parsed.data.to, { headers: await chooseLanguage(request, parsed.data.language) });
}
