import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { downloadOf } from "#app/features/plans/download.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";

const query = z.object({
  format: z.enum(["pptx", "pdf", "xlsx", "csv"]),
  unit: z.string().nullable().catch(null),
  by: z.string().nullable().catch(null),
});

/** What the viewer's pages show of a result, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw notFound();
  const { format, unit, by } = asked.data;
  const viewed = await viewedRelease(member, { diagnosticId: pathId(params.id), wanted: unit });
  if (!viewed) throw notFound();
  const { body, type, fileName } = await downloadOf(member, { viewed, format, by, language: member.language });
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="result.${format}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, "_")}`,
      "Cache-Control": "private, no-store",
    },
  });
}
