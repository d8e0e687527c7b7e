import type { Words } from "#app/platform/i18n.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import type { Released } from "../confidentiality/released.ts";
import { localized } from "../questionnaires/items.ts";
import type { Finding } from "./findings.ts";
import { findPlay } from "./plays.ts";

/** A language to say something in, by its BCP 47 tag, and its words. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
}

/** What a play says to do. */
export function playWords(playId: string, { words }: Spoken): { title: string; steps: string[] } {
  const count = findPlay(playId)?.steps ?? 0;
  return {
    title: words(`playbook:plays.${playId}.title`),
    steps: Array.from({ length: count }, (_, step) => words(`playbook:plays.${playId}.steps.${step}`)),
  };
}

/** Why an action is proposed, and how it will be measured. */
export function findingWords(
  { finding, target }: { finding: Finding; target: number },
  { language, words }: Spoken,
): { sentence: string; measure: string } {
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const values = {
    item: localized(finding.item.label, language),
    own: ownWords(words, finding),
    team: shownAs(words, finding.cell.display),
    to: percent.format(target / 100),
  };
  return {
    sentence: words(`playbook:patterns.${finding.pattern}`, values),
    measure: words("playbook:measure", values),
  };
}

/**
 * What an action is called and which steps it has, to whoever reads it: what the playbook wrote, and nobody has changed
 * since, in the reader's language; what its owner has written, as they wrote it. Stored is English: `english` is what the
 * playbook's text is known by.
 */
export function actionWords(
  action: { readonly play_id: string; readonly title: string; readonly steps: readonly string[] },
  { english, reader }: { english: Spoken; reader: Spoken },
): { title: string; steps: readonly string[] } {
  if (!findPlay(action.play_id)) return action;
  const written = playWords(action.play_id, english);
  const shown = playWords(action.play_id, reader);
  return {
    title: action.title === written.title ? shown.title : action.title,
    steps: action.steps.join("\n") === written.steps.join("\n") ? shown.steps : action.steps,
  };
}

/** The manager's own answer in a sentence: the share of the time, or whether they agree. */
function ownWords(words: Words, { item, own }: Finding): string {
  if (own === null) return "";
  if (item.scale === "frequency") return words("playbook:own.share", { points: own });
  return words(own === 100 ? "playbook:own.agree" : own === 0 ? "playbook:own.disagree" : "playbook:own.undecided");
}

/** A released number in a sentence: `40–60%`, or `about 45%`. */
function shownAs(words: Words, { value, low, high }: Released<Display>): string {
  return value === null ? words("insights:gaps.band", { low, high }) : words("insights:gaps.about", { value });
}
