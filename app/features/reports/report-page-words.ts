import type { Release } from "../confidentiality/released.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import type { ShownNumber } from "./released-groups.ts";

/** Makes a text safe to stand in a page, between tags or in an attribute. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** A number as its resolution allows: `20–40%`, `about 45%`, `47%`. */
export function shownNumber({ kind, low, high, value }: ShownNumber): string {
  if (value === null) return `${low}–${high}%`;
  return kind === "step" ? `about ${value}%` : `${value}%`;
}

/** What a number of an item is a share of. */
export function unitOf({ scale }: ScaledItem): string {
  return scale === "frequency" ? " of the time" : " favourable";
}

/** `+25`, `−10`, `0`, with a true minus. */
export function signedPoints(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}

export function pointsOf(points: number): string {
  return Math.abs(points) === 1 ? "1 point" : `${Math.abs(points)} points`;
}

const HIDDEN = {
  tooFew: "too few",
  unreported: "not shown",
} as const;

export type HiddenReason = keyof typeof HIDDEN;

export function hiddenWords(reason: HiddenReason): string {
  return HIDDEN[reason];
}

/** What the words in hidden cells mean. */
export function hiddenNote({ method }: Release): string {
  const some = Object.values(method.modes).includes("unreported");
  const few = `“${HIDDEN.tooFew}”: fewer than ${method.k} answers at one of the levels, or so close to a neighbouring group that single answers could be worked out.`;
  return some ? `${few} “${HIDDEN.unreported}”: the answers of this level are not reported.` : few;
}

/** How one tier is treated, in a sentence. `stated`: a top tier below k that is shown as what it states. */
export function modeSentence({ name, mode, stated }: { name: string; mode: string; stated: boolean }): string {
  if (stated) return `${name}: shown together as what leadership states, however few they are.`;
  switch (mode) {
    case "attributed":
      return `${name}: their answers count only inside groups; nobody else is shown a single one.`;
    case "unreported":
      return `${name}: not reported.`;
    default:
      return `${name}: confidential, shown only inside groups.`;
  }
}

/** What agreement and frequency items show, as far as the questionnaire has them. */
export function scaleNote(questionnaire: Questionnaire): string {
  const scales = new Set(scaledItems(questionnaire).map(({ scale }) => scale));
  return [
    ...(scales.has("agreement") ? ["Agreement: share who agree or strongly agree."] : []),
    ...(scales.has("frequency") ? ["Frequency: mean share of the time."] : []),
    "A range or “about” says as much as the number of answers allows.",
  ].join(" ");
}
