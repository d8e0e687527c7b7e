import { randomUUID } from "node:crypto";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import type { NewAction } from "#db/queries/plans.ts";
import { actionWords, findingWords, playWords, type Spoken } from "./action-words.ts";
import { type Finding, findings, type ManagerView } from "./findings.ts";
import type { Play } from "./plays.ts";

const DAY_MS = 86_400_000;

/**
 * Writes a proposed action down, ready to be edited by its owner. What is stored is English whoever reads it: `readActions`
 * says it in the reader's language until the owner has put it in words of their own.
 */
export async function writeAction({
  finding,
  play,
  target,
  position,
  ownerName,
  today,
}: {
  finding: Finding;
  play: Play;
  target: number;
  position: number;
  ownerName: string;
  today: Date;
}): Promise<NewAction> {
  const english = await spokenIn("en");
  const { sentence, measure } = findingWords({ finding, target }, english);
  const { size, importance, certainty, reach } = finding.factors;
  const { low, high } = finding.cell.display;
  return {
    actionId: randomUUID(),
    playId: play.id,
    kind: play.kind,
    position,
    themeId: finding.item.theme,
    itemId: finding.item.id,
    ...playWords(play.id, english),
    target: { item: finding.item.id, group: finding.cell.group, from: { low, high }, to: target, measure },
    reason: {
      pattern: finding.pattern,
      sentence,
      size,
      importance,
      certainty,
      reach,
      score: Math.round(finding.score),
    },
    dueOn: new Date(today.getTime() + play.dueInDays * DAY_MS).toISOString().slice(0, 10),
    ownerName,
  };
}

interface StoredAction {
  readonly play_id: string;
  readonly title: string;
  readonly steps: string[];
}

/** Actions as they read in a language (`actionWords`). */
export async function readActions<Action extends StoredAction>(
  actions: readonly Action[],
  language: InterfaceLanguage,
): Promise<Action[]> {
  const spoken = { english: await spokenIn("en"), reader: await spokenIn(language) };
  return actions.map((action) => {
    const { title, steps } = actionWords(action, spoken);
    return { ...action, title, steps: [...steps] };
  });
}

/**
 * Their own actions for whoever they belong to: why each was proposed and how it is measured is said anew, from what the
 * release and their own answers still say, since the stored sentence is English.
 */
export async function readOwnActions<
  Action extends StoredAction & {
    readonly item_id: string;
    readonly reason: { readonly pattern: string; readonly sentence: string };
    readonly target: { readonly to: number; readonly measure: string };
  },
>(actions: readonly Action[], { view, language }: { view: ManagerView; language: InterfaceLanguage }) {
  const reader = await spokenIn(language);
  const found = findings(view);
  return (await readActions(actions, language)).map((action) => {
    const { item_id, reason, target } = action;
    const finding = found.find(({ item, pattern }) => item.id === item_id && pattern === reason.pattern);
    if (!finding) return action;
    const { sentence, measure } = findingWords({ finding, target: target.to }, reader);
    return { ...action, reason: { ...reason, sentence }, target: { ...target, measure } };
  });
}

async function spokenIn(language: InterfaceLanguage): Promise<Spoken> {
  return { language, words: await wordsIn(language) };
}
