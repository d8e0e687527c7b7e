import { expect, test } from "vitest";
import { languageTag } from "./languages.ts";

test.each([
  ["de", "de"],
  ["EN_us", "en-US"],
  ["pt-br", "pt-BR"],
  ["ger", "de"],
  ["Deutsch", "de"],
  ["German", "de"],
  ["Allemand", "de"],
  ["English", "en"],
  ["english (us)", "en-US"],
  ["English - UK", "en-GB"],
  ["français", "fr"],
  ["Francais", "fr"],
  ["Brazilian Portuguese", "pt-BR"],
  ["Portuguese (Brazil)", "pt-BR"],
  ["日本語", "ja"],
])("%s is %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each(["Klingon", "x", "", "en-"])("“%s” is no language", (written) => {
  expect(languageTag(written)).toBeNull();
});
