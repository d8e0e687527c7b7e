import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import { colourOf } from "../organizations/colour.server.ts";
import type { Member } from "../organizations/session.server.ts";
import { takeawayCsv } from "../reports/takeaway/takeaway-csv.ts";
import { takeawayPdf } from "../reports/takeaway/takeaway-pdf.server.ts";
import { takeawayPptx } from "../reports/takeaway/takeaway-pptx.server.ts";
import { takeawayXlsx } from "../reports/takeaway/takeaway-xlsx.server.ts";
import type { ViewedRelease } from "../reports/viewed-release.server.ts";
import { takenAway } from "./take-away.server.ts";

export type Format = "pptx" | "pdf" | "xlsx" | "csv";

const TYPES: Record<Format, string> = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** A file of what a viewer may see of a result, in their language. */
export async function downloadOf(
  member: Member,
  {
    viewed,
    format,
    by,
    language,
  }: { viewed: ViewedRelease; format: Format; by: string | null; language: InterfaceLanguage },
): Promise<{ body: Buffer | string; type: string; fileName: string }> {
  const takeaway = await takenAway(member, {
    viewed,
    by,
    tables: format === "xlsx" || format === "csv" ? "all" : "paged",
    language,
  });
  const { colour } = await colourOf(member);
  const { t } = await translator(language);
  const fileName = [viewed.name, viewed.scope.name].filter((part) => part !== null).join(", ");
  return { body: await body(), type: TYPES[format], fileName: `${fileName}.${format}` };

  function body(): Promise<Buffer> | string {
    switch (format) {
      case "pptx":
        return takeawayPptx(takeaway, { colour });
      case "xlsx":
        return takeawayXlsx(takeaway);
      case "csv":
        return takeawayCsv(takeaway);
      case "pdf":
        return takeawayPdf(takeaway, {
          colour,
          otherwise: t("exports:otherScript"),
          note: t("exports:otherScriptNote"),
        });
    }
  }
}
