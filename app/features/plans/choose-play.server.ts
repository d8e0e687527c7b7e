import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import { holdPlan, insertActions, listActions } from "#db/queries/plans.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { localized } from "../questionnaires/items.ts";
import { playWords, reasonWords } from "./action-words.server.ts";
import { type Finding, findings } from "./findings.ts";
import { type ManagerPlan, managerPlanOf } from "./own-plan.server.ts";
import { type Play, playsFor } from "./plays.ts";
import { targetOf } from "./propose-actions.ts";
import type { Changed } from "./work-plan.server.ts";
import { writeAction } from "./write-action.server.ts";

/** Puts a play of the playbook into the member's own plan as a proposal about the theme's most pressing finding. */
export async function choosePlay(
  member: Member,
  { diagnosticId, playId }: { diagnosticId: string; playId: string },
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const found = await managerPlanOf(trx, { member, diagnosticId });
    if (!found?.planId) return "refused";
    const { planId, ownerName } = found;
    const offered = offeredTo(found).find(({ plays }) => plays.some(({ id }) => id === playId));
    const play = offered?.plays.find(({ id }) => id === playId);
    await holdPlan(trx, planId);
    const actions = await listActions(trx, planId);
    if (!offered || !play || actions.some(({ play_id }) => play_id === playId)) return "refused";
    const { finding } = offered;
    const position = Math.max(-1, ...actions.map((each) => each.position)) + 1;
    const written = writeAction({ finding, play, target: targetOf(finding), position, ownerName, today: now() });
    await insertActions(trx, { organizationId: member.organizationId, planId }, [written]);
    return "changed";
  });
}

/** The playbook as it answers to a manager's own findings, the most pressing theme first. */
export async function playbookView(found: ManagerPlan, language: InterfaceLanguage) {
  const { questionnaire, name } = found.stored;
  const spoken = await spokenIn(language);
  const taken = new Set(found.actions.map(({ play_id }) => play_id));
  return offeredTo(found).map(({ finding, plays }) => {
    const { item } = finding;
    const theme = questionnaire.themes.find(({ id }) => id === item.theme);
    return {
      id: item.theme,
      name: localized(theme?.name ?? {}, language),
      item: item.id,
      plays: plays.map((play) => {
        const place = { position: 0, ownerName: "", today: now() };
        const { reason } = writeAction({ finding, play, target: targetOf(finding), ...place });
        return {
          id: play.id,
          kind: play.kind,
          minutes: play.minutes,
          title: playWords(play.id, { plan: "team", spoken }).title,
          fits: play.patterns.includes(finding.pattern),
          taken: taken.has(play.id),
          ...reasonWords({ playId: play.id, itemId: item.id, reason }, { questionnaire, name, spoken }),
        };
      }),
    };
  });
}

/** By theme its most pressing finding, and the plays that answer to it first. */
function offeredTo({ view }: ManagerPlan): { finding: Finding; plays: Play[] }[] {
  const byTheme = Map.groupBy(findings(view), ({ item }) => item.theme);
  return [...byTheme].flatMap(([theme, [finding]]) =>
    finding ? [{ finding, plays: playsFor({ theme, pattern: finding.pattern }) }] : [],
  );
}
