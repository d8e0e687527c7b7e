import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { demoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { paths } from "#app/paths.ts";
import { auth, issueSignInLink } from "#app/platform/auth.server.ts";

/**
 * Opens the demo as one of its people: asks for a fresh sign-in link, as their mailbox would hold, and uses it up here. A
 * browser that followed it would soon meet the limit on how many links one address may try.
 */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const person = (await demoKeys())?.people.find(({ key }) => key === params.key);
  if (!person) throw new Response(null, { status: 404 });
  const link = new URL(await issueSignInLink({ email: person.email, redirectTo: paths.home() }));
  const { api } = await auth();
  const token = link.searchParams.get("token") ?? "";
  const { headers } = await api.magicLinkVerify({ query: { token }, headers: request.headers, asResponse: true });
  throw redirect(paths.home(), { headers });
}

export default function DemoSignIn() {
  return null;
}
