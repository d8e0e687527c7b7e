import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { partWindow } from "#app/features/reports/heat-parts.ts";
import { viewedHeatmap } from "#app/features/reports/viewed-heatmap.server.ts";
import { heatmapCompare } from "#app/features/trends/heatmap-change.ts";

/** One window of a heatmap's rows, for the page's own script: what the page itself shows from that row on, and nothing else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const { searchParams } = new URL(request.url);
  const viewed = await viewedHeatmap(member, { diagnosticId: pathId(params.id), search: searchParams });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope, parts, address } = viewed;
  const compare = heatmapCompare(viewed);
  const { unit, name } = scope;
  const of = { release, questionnaire, unit, name, parts, address, language: member.language };
  return Response.json(partWindow({ ...of, from: address.from, compare }));
}
