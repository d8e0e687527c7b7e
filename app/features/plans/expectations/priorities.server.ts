import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { stagesOf } from "../../confidentiality/publication-audiences.ts";
import type { Member } from "../../organizations/session.server.ts";
import { priorityView } from "../../reports/organisation-view.ts";
import { publishedDiagnostics, storedRelease } from "../../reports/stored-release.server.ts";
import type { PriorityChoice } from "./expectation-schema.ts";

/** Published diagnostics that are looked through for one whose ranking was released. */
const MOST_LOOKED_THROUGH = 3;

/**
 * The company's priorities as leadership ranks them, first priority first, out of the newest release that the member may read; empty
 * where no ranking was released to them. Each is named by its place in the questionnaire's options, so that a label put in
 * another language stays the same choice.
 */
export async function rankedPriorities(member: Member, language: InterfaceLanguage): Promise<PriorityChoice[]> {
  for (const stage of stagesOf(member.roles)) {
    const published = await publishedDiagnostics({ ...member, language }, stage);
    for (const { id } of published.slice(0, MOST_LOOKED_THROUGH)) {
      const stored = await storedRelease(member, id, stage);
      if (!stored?.publishedTo.includes(stage)) continue;
      const view = priorityView({ ...stored, language });
      const { stated } = stored.release.priorities;
      if (view?.stated && stated)
        return stated.map((option, place) => ({ id: option, label: view.stated?.[place] ?? option }));
    }
  }
  return [];
}
