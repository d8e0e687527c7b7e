import { directionOf } from "#app/platform/direction.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import type { Member } from "../organizations/session.server.ts";
import { type Takeaway, takeawayOf, type WantedTables } from "../reports/takeaway/takeaway.ts";
import { takeawayFindings } from "../reports/takeaway/takeaway-findings.ts";
import type { ViewedRelease } from "../reports/viewed-release.server.ts";
import { gapsThatMatter } from "./gaps-that-matter.ts";

/** What a viewer takes away of a result, in words. `by`: the attribute that parts are told by, null for the parts of the tree. */
export async function takenAway(
  member: Member,
  {
    viewed,
    by,
    tables,
    language,
  }: { viewed: ViewedRelease; by: string | null; tables: WantedTables; language: InterfaceLanguage },
): Promise<Takeaway> {
  const { release, questionnaire, scope, parts, name } = viewed;
  const of = {
    release,
    questionnaire,
    unit: scope.unit,
    parts,
    by: by !== null && release.method.axes.includes(by) ? by : null,
  };
  const t = await wordsIn(language);
  return takeawayOf(t, {
    of,
    tables,
    findings: takeawayFindings(t, { ...of, gaps: gapsThatMatter({ ...of, language }), language }),
    about: {
      name,
      organization: member.organizationName,
      closed: writtenDay(viewed.closedAt, language),
      part: scope.name,
    },
    language,
    direction: directionOf(language),
  });
}
