import { describe, expect, test } from "vitest";
import { adviceOn } from "./lint.ts";
import { hardToRead, syllables, tooLong } from "./lint-length.ts";
import { meaningDifference, strengthDifferences } from "./lint-tiers.ts";
import { twoIdeas } from "./lint-two-ideas.ts";
import { absoluteWords, doubleNegative, leadingWords } from "./lint-words.ts";
import type { ScaledItem } from "./questionnaire-schema.ts";
import { strategyToField } from "./strategy-to-field.ts";

describe("two ideas in one item", () => {
  test.each([
    ["My manager explains the strategy and reviews my accounts.", ["and", "reviews"]],
    ["I move or drop my one-to-ones with reps.", ["or", "drop"]],
    ["Managers are given room and are recognised for it.", ["and", "recognised"]],
    ["My manager listens and also regularly answers.", ["and", "answers"]],
    ["My manager sets goals and then tracks them.", ["and", "tracks"]],
  ])("%s", (text, words) => {
    const found = twoIdeas(text, "en");
    // A noun-like verb needs something that it acts on, and "answers." has nothing.
    expect(found).toEqual(text.endsWith("answers.") ? null : words);
  });

  test.each([
    "I have what I need: time, tools and budget.",
    "Managers bring the strategy back into team meetings and one-to-ones.",
    "My manager sets goals and plans.",
    "Clear and simple goals matter here.",
    "The expectations say which customers, products and behaviour matter.",
  ])("not in: %s", (text) => expect(twoIdeas(text, "en")).toBeNull());

  test("only in English", () => {
    expect(twoIdeas("Er erklärt und reviews them", "de")).toBeNull();
  });
});

describe("double negatives", () => {
  test.each([
    ["en", "My manager never leaves goals unclear.", ["never", "unclear"]],
    ["en", "I don’t think that nobody listens.", ["don't", "nobody"]],
    ["de", "Es gibt nichts, was mir unklar ist.", ["nichts", "unklar"]],
    ["fr", "Il n’est pas impossible de savoir.", ["n", "impossible"]],
    ["es", "No trabajo sin objetivos.", ["no", "sin"]],
    ["pt-BR", "Não trabalho sem metas.", ["não", "sem"]],
  ])("%s: %s", (language, text, words) => expect(doubleNegative(text, language)).toEqual(words));

  test.each([
    ["en", "My manager does not explain the goals."],
    ["fr", "Mon manager n’explique jamais rien à personne."],
    ["es", "No me explica nada nunca."],
    ["pt-BR", "Não me explica nada."],
    ["ja", "知らないことはない。"],
  ])("not in %s: %s", (language, text) => expect(doubleNegative(text, language)).toBeNull());
});

test.each([
  ["en", "My manager always explains everything.", ["always", "everything"]],
  ["de", "Meine Führungskraft erklärt immer alles vollständig.", ["immer", "alles", "vollständig"]],
  ["en", "My manager explains the goals.", []],
])("absolute words, %s: %s", (language, text, words) => expect(absoluteWords(text, language)).toEqual(words));

test.each([
  ["en", "Managers should obviously explain, don’t you think?", ["should", "obviously", "don't you"]],
  ["fr", "Bien sûr, mon manager explique.", ["bien sûr"]],
  ["en", "My manager explains the goals.", []],
])("leading words, %s: %s", (language, text, words) =>
  expect(leadingWords(text, language).toSorted()).toEqual([...words].sort()),
);

describe("length and reading level", () => {
  const words = (count: number) => Array.from({ length: count }, () => "goal").join(" ");

  test("25 words are fine and 26 are not, nor are more than 180 characters", () => {
    expect(tooLong(words(25), "en")).toBeNull();
    expect(tooLong(words(26), "en")).toMatchObject({ words: 26 });
    expect(tooLong("Zielvereinbarungsgespräch ".repeat(8), "de")).toMatchObject({ words: 8, characters: 208 });
  });

  test("Japanese is counted in characters", () => {
    expect(tooLong("あ".repeat(70), "ja")).toBeNull();
    expect(tooLong("あ".repeat(71), "ja")).toMatchObject({ characters: 71 });
  });

  test.each([
    ["goal", 1],
    ["manager", 3],
    ["strategy", 3],
    ["explained", 2],
    ["committed", 3],
    ["table", 2],
    ["time", 1],
    ["the", 1],
  ])("%s has %i syllables", (word, count) => expect(syllables(word)).toBe(count));

  test("the grade is Flesch and Kincaid's: 10 words of 1 syllable make 0.39 × 10 + 11.8 − 15.59 = 0.11", () => {
    expect(hardToRead(words(10), "en")).toBeNull();
    // 10 words of 5 syllables: 3.9 + 59 − 15.59.
    expect(hardToRead("capability ".repeat(10), "en")).toEqual({ formula: "grade", value: expect.closeTo(47.31, 6) });
  });

  test("other languages get words a sentence plus the percentage of long words", () => {
    expect(hardToRead("ziel ".repeat(20), "de")).toBeNull();
    // 10 words, 6 of them long: 10 + 60.
    expect(hardToRead(`${"ziel ".repeat(4)}${"strategie ".repeat(6)}`, "de")).toEqual({ formula: "lix", value: 70 });
    expect(hardToRead("戦略".repeat(30), "ja")).toBeNull();
  });

  test("a handful of words is not judged", () => {
    expect(hardToRead("Organisational capability development", "en")).toBeNull();
  });
});

describe("wordings that differ between tiers", () => {
  const wordings = (manager: string, rep: string) => [
    { tier: "manager", text: manager },
    { tier: "rep", text: rep },
  ];

  test("in how often it is said to be", () => {
    expect(strengthDifferences(wordings("I often explain it.", "My manager always explains it."), "en")).toEqual([
      "often",
      "always",
    ]);
    expect(strengthDifferences(wordings("I often explain it.", "My manager often explains it."), "en")).toEqual([]);
  });

  test("in what they say, persons and grammar aside", () => {
    const same = wordings(
      "I check on what my reps committed to when due.",
      "My manager checks on what I committed to when due.",
    );
    expect(meaningDifference(same, "en")).toBeNull();
    const other = wordings(
      "I explain the reason behind the strategy.",
      "My manager answers questions about pay quickly.",
    );
    expect(meaningDifference(other, "en")).toMatchObject({
      tiers: ["manager", "rep"],
      words: expect.arrayContaining(["reason", "pay"]),
    });
  });

  test("not judged where there is no list of words", () => {
    expect(meaningDifference(wordings("目標を説明します。", "給与について答えます。"), "ja")).toBeNull();
  });
});

describe("advice on a questionnaire", () => {
  const [item] = strategyToField.items as [ScaledItem];
  const worded = (executive: string, manager: string, rep: string) => ({
    ...strategyToField,
    items: [{ ...item, wording: { executive: { en: executive }, manager: { en: manager }, rep: { en: rep } } }],
  });

  test("says once what several tiers' wordings have", () => {
    const advice = adviceOn(worded("Managers never explain.", "I never explain.", "My manager explains."), "en");
    expect(advice.map(({ code, tiers, words }) => [code, tiers, words])).toEqual([
      ["absolute", ["executive", "manager"], ["never"]],
      ["tierStrength", [], ["never"]],
    ]);
  });

  test("keeps its key while it says the same, whatever else changes", () => {
    const keys = (text: string) => adviceOn(worded(text, text, text), "en").map(({ key }) => key);
    expect(keys("My manager always explains goals.")).toEqual(keys("My manager always explains priorities."));
    expect(keys("My manager always explains.")).not.toEqual(keys("My manager never explains."));
  });

  test("leaves a language alone that an item has no text in", () => {
    expect(adviceOn(worded("Always.", "Always.", "Always."), "de")).toEqual([]);
  });

  test("on the built-in diagnostic is that four items join two verbs", () => {
    expect(adviceOn(strategyToField, "en").map(({ itemId, code }) => [itemId, code])).toEqual([
      ["expectations-measurable", "twoIdeas"],
      ["one-to-ones-dropped", "twoIdeas"],
      ["people-adapt", "twoIdeas"],
      ["managers-have-time", "twoIdeas"],
    ]);
  });
});
