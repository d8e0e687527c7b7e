import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { sampleRoster, templateRoster } from "#app/features/roster/sample-roster.ts";

/** The template of a roster, or the sample one, as a file to download. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request, "roster.manage");
  const sample = new URL(request.url).searchParams.get("kind") === "sample";
  return new Response(sample ? sampleRoster() : templateRoster(), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="roster-${sample ? "sample" : "template"}.csv"`,
    },
  });
}
