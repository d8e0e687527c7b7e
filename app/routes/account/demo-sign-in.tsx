import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { demoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { paths } from "#app/paths.ts";
import { issueSignInToken, signInWithToken } from "#app/platform/auth.server.ts";

/**
 * Opens the demo as one of its people: asks for a fresh sign-in link, as their mailbox would hold, and uses it up here.
 */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const person = (await demoKeys())?.people.find(({ key }) => key === params.key);
  if (!person) throw new Response(null, { status: 404 });
  const headers = await signInWithToken({ token: await issueSignInToken(person.email), request });
  if (!headers) throw new Error("A sign-in token that was just made does not work");
  throw redirect(paths.home(), { headers });
}

export default function DemoSignIn() {
  return null;
}
