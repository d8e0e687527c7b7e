import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { treePart } from "#app/features/roster/open-tree.server.ts";

const addressSchema = z.object({
  of: z.uuid().nullable().catch(null),
  from: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

/** One page of the people who report to somebody, for the tree's own script. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const asked = addressSchema.parse({ of: null, ...Object.fromEntries(new URL(request.url).searchParams) });
  return Response.json(await inOrganizationOf(member, (trx) => treePart(trx, asked)));
}
