import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { demoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { paths } from "#app/paths.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";

/** Opens the demo as one of its people: asks for a fresh sign-in link, as their mailbox would hold, and follows it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const person = (await demoKeys())?.people.find(({ key }) => key === params.key);
  if (!person) throw new Response(null, { status: 404 });
  const link = new URL(await issueSignInLink({ email: person.email, redirectTo: paths.home() }));
  throw redirect(link.pathname + link.search);
}

export default function DemoSignIn() {
  return null;
}
