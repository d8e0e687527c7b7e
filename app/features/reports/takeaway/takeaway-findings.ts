import type { Words } from "#app/platform/i18n.ts";
import type { Release } from "../../confidentiality/released.ts";
import { localized } from "../../questionnaires/items.ts";
import type { Questionnaire } from "../../questionnaires/questionnaire-schema.ts";
import { tiersInText } from "../../questionnaires/tiers-in-text.ts";
import { leastOf } from "../headline.ts";
import { pointsOf, shownWords } from "../headline-words.ts";
import { cellOf } from "../released-groups.ts";
import { type BoundedGap, isBandOnly, type Sense } from "../unit-gaps.ts";
import type { TakeawayFinding } from "./takeaway.ts";

/** A gap that was chosen to be told, with its item in words. */
export interface ToldGap {
  readonly gap: BoundedGap;
  readonly label: string;
  readonly sense: Sense;
}

/** Gaps as pages of their own: what each level says, how sure the gap is, and what to ask in the meeting. */
export function takeawayFindings(
  t: Words,
  {
    gaps,
    release,
    questionnaire,
    unit,
    language,
  }: {
    gaps: readonly ToldGap[];
    release: Release;
    questionnaire: Questionnaire;
    unit: string | null;
    language: string;
  },
): TakeawayFinding[] {
  const names = new Map(questionnaire.tiers.map(({ id, plural }) => [id, localized(plural, language)]));
  const inText = tiersInText(questionnaire, language);
  return gaps.map(({ gap, label, sense }) => {
    const values = {
      label,
      upper: inText[gap.upper] ?? gap.upper,
      lower: inText[gap.lower] ?? gap.lower,
      upperValue: shownWords(t, gap.upperSays),
      lowerValue: shownWords(t, gap.lowerSays),
      points: pointsOf(t, gap.difference),
      least: pointsOf(t, leastOf(gap)),
      low: gap.low,
      high: gap.high,
      postProcess: "sentence",
    };
    return {
      item: gap.item,
      label,
      sentence: t(`findings:headline.says.${sense}`, values),
      levels: questionnaire.tiers.flatMap(({ id }) => {
        const display = cellOf(release, { tier: id, head: unit, item: gap.item })?.display;
        return display ? [{ tier: id, name: names.get(id) ?? id, shown: shownWords(t, display), display }] : [];
      }),
      gap: t(isBandOnly(gap) ? "exports:finding.gapBetween" : "exports:finding.gap", values),
      questions: ["surprise", "example", "cause", "first", "owner"].map((key) => t(`exports:questions.${key}`, values)),
    };
  });
}
