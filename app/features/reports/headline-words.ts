import type { Words } from "#app/platform/i18n.ts";
import type { Headline } from "./headline.ts";
import type { ShownNumber } from "./released-groups.ts";
import { type BoundedGap, isBandOnly } from "./unit-gaps.ts";

/** What a page opens with, in whole sentences of the catalogue. */
export interface HeadlineWords {
  readonly title: string;
  /** What is added to it, each a sentence of its own. */
  readonly sentences: readonly string[];
}

/** Writes a headline. `names`: the levels' names as they read inside a sentence, by tier. Two different headlines never read alike by accident. */
export function headlineWords(t: Words, headline: Headline, names: Readonly<Record<string, string>>): HeadlineWords {
  const name = (tier: string) => names[tier] ?? tier;
  switch (headline.kind) {
    case "gap":
    case "reverse":
      return {
        title: titleOf(t, headline, name),
        sentences: [rankOf(t, headline, name), ...furtherOf(t, headline, name)],
      };
    case "agree":
    case "open":
      return {
        title: t(`findings:headline.${headline.kind}`, { count: headline.of }),
        sentences: [
          t(`findings:headline.${headline.kind}Lead`, { count: headline.of, points: pointsOf(t, headline.most) }),
        ],
      };
    case "noIntervals":
      return {
        title: t("findings:headline.noIntervals"),
        sentences: [t("findings:headline.noIntervalsLead", { count: headline.of })],
      };
    case "oneLevel":
      return {
        title: t("findings:headline.oneLevel", { tier: name(headline.tier), postProcess: "sentence" }),
        sentences: [t("findings:headline.oneLevelLead")],
      };
    case "tooFew":
      return { title: t("findings:headline.tooFew"), sentences: [t("findings:headline.tooFewLead")] };
  }
}

/** A number as it may be shown: `84%`, `about 85%`, or the band `40–60%`. */
export function shownWords(t: Words, { value, low, high, kind }: ShownNumber): string {
  if (value === null) return t("insights:gaps.band", { low, high });
  return t(kind === "step" ? "insights:gaps.about" : "insights:gaps.exact", { value });
}

/** How large a gap is: only between what, where one of its sides may be known as a band only. */
export function sizeOf(t: Words, gap: BoundedGap): string {
  if (!isBandOnly(gap)) return pointsOf(t, gap.difference);
  const [low = 0, high = 0] = [Math.abs(gap.low), Math.abs(gap.high)].sort((a, b) => a - b);
  return t("insights:gaps.pointsBetween", { low, high });
}

export function pointsOf(t: Words, points: number): string {
  return t("insights:gaps.points", { count: Math.abs(points) });
}

type Found = Extract<Headline, { kind: "gap" | "reverse" }>;
type Name = (tier: string) => string;

function titleOf(t: Words, { gap, label, sense }: Found, name: Name): string {
  return t(`findings:headline.says.${sense}`, {
    label,
    upper: name(gap.upper),
    lower: name(gap.lower),
    upperValue: shownWords(t, gap.upperSays),
    lowerValue: shownWords(t, gap.lowerSays),
    postProcess: "sentence",
  });
}

function rankOf(t: Words, { gap, kind, of, rank, least }: Found, name: Name): string {
  const values = {
    count: of,
    upper: name(gap.upper),
    lower: name(gap.lower),
    points: sizeOf(t, gap),
    least: pointsOf(t, least),
    postProcess: "sentence",
  };
  if (of === 1) return t(`findings:headline.rank.only`, values);
  return t(`findings:headline.rank.${kind === "gap" ? rank : "reverse"}`, values);
}

function furtherOf(t: Words, { breaksAt, parts }: Found, name: Name): string[] {
  const sentences: string[] = [];
  if (breaksAt) {
    const values = { upper: name(breaksAt.upper), lower: name(breaksAt.lower), postProcess: "sentence" };
    sentences.push(t("findings:headline.breaks", values));
  }
  if (parts && parts.same + parts.opposite > 0) {
    const { of: count, same, opposite } = parts;
    const how = opposite > 0 ? "partsMixed" : same === count ? "partsAll" : "partsSome";
    sentences.push(t(`findings:headline.${how}`, { count, same, opposite }));
  }
  return sentences;
}
