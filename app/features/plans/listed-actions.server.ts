import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import type { StoredRelease } from "../reports/stored-release.server.ts";
import { actionWords, measureWords, type PlanKind, reasonWords } from "./action-words.server.ts";
import type { Action } from "./own-plan.server.ts";
import { findPlay } from "./plays.ts";

const places: readonly Action["status"][] = ["accepted", "proposed", "done", "replaced"];

/** The actions of a plan as a list shows them, in the reader's language: what is under way first, what is done last. */
export async function listedActions(
  { stored, actions }: { stored: StoredRelease; actions: readonly Action[] },
  { plan, language }: { plan: PlanKind; language: InterfaceLanguage },
) {
  const { questionnaire, name } = stored;
  const spoken = await spokenIn(language);
  const inOrder = actions.toSorted((a, b) => places.indexOf(a.status) - places.indexOf(b.status));
  return inOrder.map((action) => {
    const { play_id: playId, item_id: itemId, reason, target } = action;
    return {
      id: action.action_id,
      item: itemId,
      pattern: reason.pattern,
      levels:
        reason.about === "organisation" ? [reason.upper, reason.lower].flatMap((level) => (level ? [level] : [])) : [],
      counts: reason.about === "organisation" ? reason.counts : {},
      title: actionWords(action, { plan, spoken }).title,
      kind: action.kind,
      status: action.status,
      due: writtenDay(action.due_on, language),
      percent: action.percent,
      minutes: findPlay(playId)?.minutes ?? null,
      ...reasonWords({ playId, itemId, reason }, { questionnaire, name, spoken }),
      measure: measureWords(target, { questionnaire, spoken }),
    };
  });
}
