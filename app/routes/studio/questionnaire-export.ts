import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { findQuestionnaire } from "#app/features/questionnaires/library.server.ts";
import { questionnaireCsv } from "#app/features/questionnaires/questionnaire-csv.ts";

const query = z.object({
  format: z.enum(["json", "csv"]).catch("json"),
  version: z.coerce.number().int().positive().nullable().catch(null),
});

/** A questionnaire as a file: JSON as `parallax analyze --questionnaire` takes it, or CSV for spreadsheets. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const { format, version } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const questionnaire = await findQuestionnaire(member, { id: params.questionnaireId ?? "", version });
  if (!questionnaire) throw notFound();
  const json = format === "json";
  return new Response(json ? `${JSON.stringify(questionnaire, null, 2)}\n` : questionnaireCsv(questionnaire), {
    headers: {
      "Content-Type": json ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${questionnaire.id}-v${questionnaire.version}.${format}"`,
    },
  });
}
