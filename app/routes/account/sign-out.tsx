import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { signOut } from "#app/platform/auth.server.ts";

export const loader = () => redirect(paths.home());

export async function action({ request }: ActionFunctionArgs) {
  throw redirect(paths.home(), { headers: await signOut(request) });
}
