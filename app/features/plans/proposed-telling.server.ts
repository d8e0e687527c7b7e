import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import { playWords, reasonWords } from "./action-words.server.ts";
import type { ProposedCommunication } from "./communication-plays.ts";
import type { CommunicationPlan } from "./own-plan.server.ts";

/** What could be said about a result and is not in the plan yet, in the reader's language. */
export async function proposedTelling(
  { stored, actions, proposed }: CommunicationPlan & { proposed: readonly ProposedCommunication[] },
  language: InterfaceLanguage,
) {
  const taken = new Set(actions.map(({ play_id }) => play_id));
  const { questionnaire, name } = stored;
  const spoken = await spokenIn(language);
  return proposed.flatMap(({ finding, play }) => {
    const { telling, title, script } = playWords(play.id, { plan: "communication", spoken });
    if (taken.has(play.id) || telling === null) return [];
    const { pattern, item, upper, lower, counts } = finding;
    const reason = { about: "organisation", pattern, upper, lower, counts } as const;
    return [
      {
        id: play.id,
        by: play.by,
        pattern,
        counts,
        days: play.dueInDays,
        item,
        levels: [upper, lower].flatMap((level) => (level?.shown ? [level] : [])),
        title,
        say: script,
        telling,
        ...reasonWords({ playId: play.id, itemId: item, reason }, { questionnaire, name, spoken }),
      },
    ];
  });
}
