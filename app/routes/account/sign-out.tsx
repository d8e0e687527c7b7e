import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { signOut } from "#app/platform/auth.server.ts";

export const loader = () => redirect(paths.home());

export async function action({ request }: ActionFunctionArgs) {
  throw redirectDocument(paths.home(), { headers: await signOut(request) });
}
