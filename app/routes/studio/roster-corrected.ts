import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { correctedFile } from "#app/features/roster/repair-upload.server.ts";

/** An uploaded file with the repairs that were accepted, to download. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const file = await correctedFile(member, pathId(params.importId));
  if (!file) throw notFound();
  return new Response(file.csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="roster-corrected.csv"; filename*=UTF-8''${encodeURIComponent(file.fileName).replace(/['()*]/g, "_")}`,
    },
  });
}
