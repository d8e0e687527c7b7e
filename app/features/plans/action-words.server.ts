import type { Spoken, Words } from "#app/platform/i18n.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { tiersInText } from "../questionnaires/tiers-in-text.ts";
import type { ActionReason, ActionTarget, Shown } from "./action-schema.ts";
import { findCommunicationPlay } from "./communication-plays.ts";
import { findPlay, WEEKS } from "./plays.ts";

/** The plan an action is of decides where its play's words are. */
export type PlanKind = "team" | "communication";

/** An action as far as its words go. Null: the play's own. */
export interface WordedAction {
  readonly play_id: string;
  readonly title: string | null;
  readonly steps?: readonly string[] | null;
  readonly message?: string | null;
}

/** What an action says, in the reader's language but for what its owner wrote. */
export interface ActionWords {
  readonly title: string;
  /** A step a week; empty for what is said. */
  readonly steps: readonly string[];
  /** How to say it: the conversation of a play, or the core of what is said to everybody. */
  readonly script: string;
  readonly message: string;
  /** To whom, by which channel, when and who repeats it; null for a manager's play. */
  readonly telling: null | Readonly<Record<"audience" | "channel" | "when" | "repeat", string>>;
}

/** The words of an action in the language of its reader. A play that is no longer in the playbook leaves blanks. */
export function actionWords(action: WordedAction, { plan, spoken }: { plan: PlanKind; spoken: Spoken }) {
  const own = playWords(action.play_id, { plan, spoken });
  return {
    ...own,
    title: action.title ?? own.title,
    steps: action.steps ?? own.steps,
    message: action.message ?? own.message,
  };
}

/** The words of a play itself. */
export function playWords(playId: string, { plan, spoken }: { plan: PlanKind; spoken: Spoken }): ActionWords {
  const { words } = spoken;
  if (plan === "communication") {
    if (!findCommunicationPlay(playId)) return NONE;
    const key = `playbook:communication.${playId}`;
    return {
      title: words(`${key}.title`),
      steps: [],
      script: words(`${key}.say`),
      message: words(`${key}.message`),
      telling: {
        audience: words(`${key}.audience`),
        channel: words(`${key}.channel`),
        when: words(`${key}.when`),
        repeat: words(`${key}.repeat`),
      },
    };
  }
  if (!findPlay(playId)) return NONE;
  const key = `playbook:plays.${playId}`;
  return {
    title: words(`${key}.title`),
    steps: Array.from({ length: WEEKS }, (_, week) => words(`${key}.steps.${week}`)),
    script: words(`${key}.script`),
    message: words(`${key}.message`),
    telling: null,
  };
}

const NONE: ActionWords = { title: "", steps: [], script: "", message: "", telling: null };

/** Why a play is proposed: what was found, with its values, and why this play answers to it. */
export function reasonWords(
  { playId, itemId, reason }: { playId: string; itemId: string | null; reason: ActionReason },
  { questionnaire, name, spoken }: { questionnaire: Questionnaire; name: string; spoken: Spoken },
): { sentence: string; why: string } {
  const { language, words } = spoken;
  const asked = itemId === null ? null : findItem(questionnaire, itemId);
  const item = asked ? localized(asked.label, language) : "";
  // Numbers of a reverse-keyed item are turned: what its label names happens the less, the higher they are.
  const turned = asked?.kind === "scaled" && asked.reversed ? ` ${words("playbook:turned")}` : "";
  const said = (key: string, values: Readonly<Record<string, unknown>>) =>
    words(key, { ...values, postProcess: "sentence" }) + turned;
  if (reason.about === "team") {
    const scale = asked?.kind === "scaled" ? asked.scale : "frequency";
    const values = { item, own: ownWords(words, { own: reason.own, scale }), team: teamWords(words, reason.shown) };
    return {
      sentence: said(`playbook:patterns.${reason.pattern}`, values),
      why: findPlay(playId) ? words(`playbook:plays.${playId}.why`, values) : "",
    };
  }
  const inText = tiersInText(questionnaire, language);
  const tier = (id = "") => inText[id] ?? "";
  const values = {
    item,
    name,
    upper: tier(reason.upper?.tier),
    lower: tier(reason.lower?.tier),
    upperValue: shownWords(words, reason.upper?.shown ?? null),
    lowerValue: shownWords(words, reason.lower?.shown ?? null),
    ...reason.counts,
  };
  return {
    sentence: said(`playbook:organisation.${reason.pattern}`, values),
    why: findCommunicationPlay(playId) ? words(`playbook:communication.${playId}.why`, values) : "",
  };
}

/** How it will be known, in words; null for what aims at no item. */
export function measureWords(
  target: ActionTarget | null,
  { questionnaire, spoken }: { questionnaire: Questionnaire; spoken: Spoken },
): string | null {
  const asked = target && findItem(questionnaire, target.item);
  if (!target || !asked) return null;
  const { language, words } = spoken;
  const percent = new Intl.NumberFormat(language, { style: "percent", numberingSystem: "latn" });
  return words("playbook:measure", { item: localized(asked.label, language), to: percent.format(target.to / 100) });
}

/** The manager's own answer in a sentence: the share of the time, or whether they agree. */
function ownWords(words: Words, { own, scale }: { own: number | null; scale: "frequency" | "agreement" }): string {
  if (own === null) return words("playbook:own.unknown");
  if (scale === "frequency") return words("playbook:own.share", { points: own });
  return words(own === 100 ? "playbook:own.agree" : own === 0 ? "playbook:own.disagree" : "playbook:own.undecided");
}

/** A team's or an area's number, beside which one's own stands: never to the percent. */
function teamWords(words: Words, shown: Shown | null): string {
  const value = shown?.value ?? null;
  return value === null ? shownWords(words, shown) : words("playbook:shown.about", { value });
}

/** A released number in a sentence: `40 to 60%`, `about 45%`, or of hundreds of answers `45%`. */
function shownWords(words: Words, shown: Shown | null): string {
  if (shown === null) return words("playbook:shown.unknown");
  if (shown.value === null) return words("playbook:shown.band", { low: shown.low, high: shown.high });
  const key = shown.high - shown.low <= 1 ? "playbook:shown.exact" : "playbook:shown.about";
  return words(key, { value: shown.value });
}
