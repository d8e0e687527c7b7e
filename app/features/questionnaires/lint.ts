import { contentHash } from "./content-hash.ts";
import { hardToRead, tooLong } from "./lint-length.ts";
import { meaningDifference, strengthDifferences, type TierText } from "./lint-tiers.ts";
import { twoIdeas } from "./lint-two-ideas.ts";
import { absoluteWords, doubleNegative, leadingWords } from "./lint-words.ts";
import type { Item, Questionnaire } from "./questionnaire-schema.ts";

/** What can be advised on. Why, and what to do, is in the catalogue `questionnaires:advice.<code>`. */
export const adviceCodes = [
  "twoIdeas",
  "doubleNegative",
  "tierStrength",
  "tierMeaning",
  "tooLong",
  "gradeTooHigh",
  "lixTooHigh",
  "absolute",
  "leading",
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** Advice on the wording of an item in one language. It never stands in the way of anything. */
export interface Advice {
  readonly itemId: string;
  readonly code: AdviceCode;
  readonly language: string;
  /** Whose wording; two where they differ from each other, none where all are meant. */
  readonly tiers: readonly string[];
  /** The words it is about. */
  readonly words: readonly string[];
  /** Words or characters too many, or the formula's value. */
  readonly value: number | null;
  /** Of what it says about which words: once dismissed it stays so until the wording brings something new. */
  readonly key: string;
}

/** All advice on a questionnaire in one language, item by item. A text that falls back to English is not advised on. */
export function adviceOn(questionnaire: Questionnaire, language: string): Advice[] {
  return questionnaire.items.flatMap((item) => adviceOnItem(item, language));
}

type Found = Pick<Advice, "code"> & Partial<Pick<Advice, "tiers" | "words" | "value">>;

function adviceOnItem(item: Item, language: string): Advice[] {
  const wordings = Object.entries(item.wording).flatMap(([tier, text]): TierText[] => {
    const own = text[language]?.trim();
    return own ? [{ tier, text: own }] : [];
  });
  return [
    ...sameForTiers(wordings, language, item.kind),
    ...(item.kind === "scaled" ? between(wordings, language) : []),
  ].map(({ code, tiers = [], words = [], value = null }) => {
    const key = contentHash([item.id, code, language, [...tiers].sort(), [...words].sort()]).slice(0, 16);
    return { itemId: item.id, code, language, tiers, words, value, key };
  });
}

/** What each wording has by itself, said once for all tiers whose wordings have it. */
function sameForTiers(wordings: readonly TierText[], language: string, kind: Item["kind"]): Found[] {
  const all = wordings.flatMap(({ tier, text }) =>
    inOneWording(text, language).map((advice) => ({ tiers: [tier], words: [], value: null, ...advice })),
  );
  // Open questions and rankings are not agreed to: no answer can be led to.
  const meant =
    kind === "open" || kind === "priority" ? all.filter(({ code }) => code !== "leading" && code !== "absolute") : all;
  return [...Map.groupBy(meant, ({ code }) => code)].map(([code, same]) => ({
    code,
    tiers: same.flatMap(({ tiers }) => tiers),
    words: [...new Set(same.flatMap(({ words }) => words))],
    value: same.reduce<number | null>((most, { value }) => (value === null ? most : Math.max(value, most ?? 0)), null),
  }));
}

function inOneWording(text: string, language: string): Found[] {
  const negations = doubleNegative(text, language);
  const ideas = twoIdeas(text, language);
  const long = tooLong(text, language);
  const hard = hardToRead(text, language);
  const absolute = absoluteWords(text, language);
  const leading = leadingWords(text, language);
  const advice: (Found | null)[] = [
    ideas && { code: "twoIdeas", words: ideas },
    negations && { code: "doubleNegative", words: negations },
    long && { code: "tooLong", value: language.startsWith("ja") ? long.characters : long.words },
    hard && { code: hard.formula === "grade" ? "gradeTooHigh" : "lixTooHigh", value: Math.round(hard.value) },
    absolute.length > 0 ? { code: "absolute", words: absolute } : null,
    leading.length > 0 ? { code: "leading", words: leading } : null,
  ];
  return advice.filter((each) => each !== null);
}

function between(wordings: readonly TierText[], language: string): Found[] {
  const strength = strengthDifferences(wordings, language);
  const meaning = meaningDifference(wordings, language);
  return [
    ...(strength.length > 0 ? [{ code: "tierStrength" as const, words: strength }] : []),
    ...(meaning ? [{ code: "tierMeaning" as const, ...meaning }] : []),
  ];
}
