import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { auth } from "#app/platform/auth.server.ts";

/** The accounts library's own addresses, the sign-in link's among them. */
export async function loader({ request }: LoaderFunctionArgs) {
  return (await auth()).handler(request);
}

export async function action({ request }: ActionFunctionArgs) {
  return (await auth()).handler(request);
}
