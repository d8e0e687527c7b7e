import { describe, expect, test } from "vitest";
import { english as everything } from "./english.ts";
import { equalTexts } from "./equal-texts.ts";
import { pageTexts } from "./page-texts.ts";
import { pluralForms, type TranslatedLanguage } from "./translated.ts";
import { wholeTexts } from "./whole-texts.ts";

const english = textsOf(everything);
const languages = Object.keys(pluralForms) as TranslatedLanguage[];

/** Signs that fit on a phone of 320 px: what is pressed on one or two lines, what stands over the questions on three. */
const LONGEST: readonly [RegExp, number][] = [
  [/^survey\.page\.(next|send|later|back|finish|cannotSay)$|\.(start|resume|again|go|button|submit|stop)$/, 56],
  [/^survey\.agreement\./, 40],
  [/^survey\.page\.(who|frequency|agreement|prediction)/, 96],
  [/^emails\..*subject$/, 60],
];

describe.each(languages)("%s", async (language) => {
  const texts = textsOf(await wholeTexts[language]());
  const counted = (key: string) => /^(.*)_(zero|one|two|few|many|other)$/.exec(key);
  const inEnglish = (key: string) => english.get(key) ?? english.get(`${counted(key)?.[1]}_other`) ?? "";

  test("has the plural forms of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect([...pluralForms[language]].sort()).toEqual(pluralCategories.sort());
  });

  test("says everything that English says, and nothing else", () => {
    const wanted = [...english.keys()].flatMap((key) => {
      if (key.endsWith("_one")) return [];
      if (!key.endsWith("_other")) return [key];
      return pluralForms[language].map((form) => key.replace(/other$/, form));
    });
    expect([...texts.keys()].sort()).toEqual([...new Set(wanted)].sort());
  });

  test("keeps the values that are filled in", () => {
    const wrong = [...texts].filter(([key, text]) => {
      // "One minute" needs no number.
      const small = /^(zero|one|two)$/.test(counted(key)?.[2] ?? "");
      const values = (each: string) => valuesIn(each).filter((value) => !(small && /^\{\{count\b/.test(value)));
      return values(text).join() !== values(inEnglish(key)).join();
    });
    expect(wrong).toEqual([]);
  });

  test("leaves nothing in English by accident", () => {
    const same = [...texts].filter(([key, text]) => text === inEnglish(key)).map(([key]) => key);
    expect(same.filter((key) => /\p{L}/u.test(withoutValues(english.get(key) ?? "x"))).sort()).toEqual(
      [...equalTexts[language]].sort(),
    );
  });

  test("is short enough for a phone", () => {
    const long = [...texts].filter(([key, text]) =>
      LONGEST.some(([which, most]) => which.test(key) && text.replace(/\{\{.*?\}\}/g, "12").length > most),
    );
    expect(long).toEqual([]);
  });

  test("has no blank text, and no space twice or at an end where English has none", () => {
    const spaced = (text: string) => /^\s|\s$|\s\s/.test(text);
    const wrong = [...texts].filter(([key, text]) => text === "" || (spaced(text) && !spaced(inEnglish(key))));
    expect(wrong).toEqual([]);
  });
});

describe.each(["en", ...languages] as const)("what the browser gets in %s", async (language) => {
  const whole = textsOf(await wholeTexts[language]());
  const pages = textsOf(await pageTexts[language]());

  test("is part of what the server has", () => {
    expect([...pages].filter(([key, text]) => whole.get(key) !== text)).toEqual([]);
  });
});

/** What is left of a text without what is filled in: signs and units alone are the same in many languages. */
function withoutValues(text: string): string {
  return text.replace(/\{\{.*?\}\}/g, "");
}

function valuesIn(text: string): string[] {
  return [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])].sort();
}

/** Every text by its key, with a dot between the parts. */
function textsOf(texts: object, under = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] =>
      typeof text === "string" ? [[under + key, text]] : [...textsOf(text as object, `${under}${key}.`)],
    ),
  );
}
