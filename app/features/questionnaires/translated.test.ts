import { describe, expect, test } from "vitest";
import { pluralForms, type TranslatedLanguage } from "#app/locales/translated.ts";
import { builtinQuestionnaires } from "./builtin.ts";
import { scaledItems } from "./items.ts";
import { strategyToField } from "./strategy-to-field.ts";
import { translations } from "./strategy-to-field-languages.ts";
import { translated } from "./translated.ts";

const languages = Object.keys(pluralForms) as TranslatedLanguage[];

/** Texts that are the same word in English. */
const SAME: Record<TranslatedLanguage, readonly string[]> = {
  de: ["Coaching"],
  fr: ["Manager", "Managers"],
  es: [],
  "pt-BR": ["Coaching"],
  ja: [],
  ar: [],
};

/** Words that say no. Nobody should have to agree to a not. */
const NEGATIONS: Record<TranslatedLanguage, RegExp> = {
  de: /(?<!\p{L})(nicht|nichts|kein\p{L}*|nie|niemals|niemand\p{L}*|ohne)(?!\p{L})/iu,
  fr: /(?<!\p{L})(n[’']|(ne|pas|jamais|rien|aucune?|sans)(?!\p{L}))/iu,
  es: /(?<!\p{L})(no|nunca|jamás|nada|nadie|ningún\p{L}*|sin)(?!\p{L})/iu,
  "pt-BR": /(?<!\p{L})(não|nada|nem|nenhum\p{L}*|nunca|jamais|ninguém|sem)(?!\p{L})/iu,
  ja: /ない|なく|ません|ずに|無し|なし/u,
  ar: /(?<!\p{L})[وف]?(لا|لم|لن|ليس\p{L}*|غير|دون|بدون|عدم)(?!\p{L})/u,
};

/** Signs: an item is read whole on a small phone, a label stands in a table, a theme over a page. */
const LONGEST = { wording: 170, label: 48, name: 40, question: 110, option: 70 };

test("the built-in questionnaire speaks every language that the pages speak", () => {
  expect(Object.keys(translations).sort()).toEqual([...languages].sort());
});

test("what a translation leaves out stays in English", () => {
  const { de } = translations;
  if (!de) throw new Error("There is a translation to take something from");
  const { items, ...rest } = de;
  const partly = translated(strategyToField, {
    xx: { ...rest, items: { clearer: items.clearer ?? { label: "", wording: {} } } },
  });
  expect(partly.items.filter(({ label }) => "xx" in label).map(({ id }) => id)).toEqual(["clearer"]);
  expect(Object.keys(partly.title)).toContain("xx");
});

describe.each(languages)("in %s", (language) => {
  const texts = translations[language];
  const its = (text: Readonly<Record<string, string>> | undefined) => text?.[language] ?? "";

  test("no text of a built-in questionnaire is missing, blank or left in English", () => {
    const wrong = builtinQuestionnaires
      .flatMap(localizedTexts)
      .filter((text) => its(text).trim() !== its(text) || its(text) === "" || its(text) === text.en)
      .map((text) => text.en);
    expect(new Set(wrong)).toEqual(new Set(SAME[language]));
  });

  test("nothing is translated that the questionnaire does not have", () => {
    const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id).sort();
    expect(Object.keys(texts?.tiers ?? {}).sort()).toEqual(ids(strategyToField.tiers));
    expect(Object.keys(texts?.themes ?? {}).sort()).toEqual(ids(strategyToField.themes));
    expect(Object.keys(texts?.items ?? {}).sort()).toEqual(ids(strategyToField.items));
    for (const item of strategyToField.items) {
      const { wording, options } = texts?.items[item.id] ?? { wording: {} };
      expect(Object.keys(wording).sort(), item.id).toEqual(Object.keys(item.wording).sort());
      if (item.kind === "priority") expect(Object.keys(options ?? {}).sort()).toEqual(ids(item.options));
    }
  });

  test("the tiers' wordings differ exactly where they do in English", () => {
    const pattern = (wordings: readonly string[]) => wordings.map((each) => wordings.indexOf(each)).join();
    const wrong = strategyToField.items.filter(({ wording }) => {
      const each = Object.values(wording);
      return pattern(each.map(its)) !== pattern(each.map((text) => text.en ?? ""));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("says nothing with a negation", () => {
    const wordings = scaledItems(strategyToField).flatMap(({ wording }) => Object.values(wording).map(its));
    expect(wordings.filter((text) => NEGATIONS[language].test(text))).toEqual([]);
  });

  test("is short enough for a phone", () => {
    const { items, themes, tiers } = strategyToField;
    const long = [
      ...items.flatMap(({ wording }) => Object.values(wording).map((text) => [its(text), LONGEST.wording] as const)),
      ...items.map(({ label }) => [its(label), LONGEST.label] as const),
      ...[...themes, ...tiers].map(({ name }) => [its(name), LONGEST.name] as const),
      ...themes.map(({ question }) => [its(question), LONGEST.question] as const),
      ...items.flatMap((item) =>
        item.kind === "priority" ? item.options.map(({ text }) => [its(text), LONGEST.option] as const) : [],
      ),
    ].filter(([text, most]) => text.length > most);
    expect(long).toEqual([]);
  });
});

/** Every text of a questionnaire that exists in languages. */
function localizedTexts(part: unknown): Record<string, string>[] {
  if (part === null || typeof part !== "object") return [];
  if ("en" in part) return [part as Record<string, string>];
  return Object.values(part).flatMap(localizedTexts);
}
