import type { LoaderFunctionArgs } from "@remix-run/node";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { findPeople } from "#app/features/roster/find-people.server.ts";

const MOST = 12;

/** People who match what is being typed as a manager, as `name (employee id)`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const { people } = await inOrganizationOf(member, (trx) => findPeople(trx, { search, by: "person", page: 1 }));
  return Response.json(people.slice(0, MOST).map(({ name, externalId }) => `${name} (${externalId})`));
}
