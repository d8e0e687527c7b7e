import { expect, test } from "vitest";
import { interfaceLanguage, speaking, withoutIsolates } from "./i18n.ts";

const texts = {
  common: {
    people: "{{name}}: {{count}}",
    share: "{{share}}",
    agree: "{{shown}} of {{tier}} agree. {{other}} do not, say {{tier}}.",
  },
};
const said = (language: "en" | "de" | "ar", key: string, values: object) =>
  String(Reflect.apply(speaking(language, texts).t, undefined, [`common:${key}`, values]));

test.each([
  ["de-AT", "de"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["ar-EG", "ar"],
  ["it", "en"],
  ["", "en"],
  [null, "en"],
] as const)("somebody who wants %j is met in %s", (wanted, met) => {
  expect(interfaceLanguage(wanted)).toBe(met);
});

test("numbers are grouped as the language groups them, and never rounded", () => {
  expect(said("de", "people", { name: "Ben", count: 1234 })).toBe("Ben: 1.234");
  expect(said("en", "share", { share: 72.65 })).toBe("72.65");
  expect(said("de", "share", { share: 72.65 })).toBe("72,65");
});

test("a name in a text that runs from right to left keeps its own direction, and can be had without the marks", () => {
  const text = said("ar", "people", { name: "Ben (2)", count: 12 });
  expect(text).toBe("\u2068Ben (2)\u2069: \u206812\u2069");
  expect(withoutIsolates(text)).toBe("Ben (2): 12");
});

test("an address in such a text ends where it ends", () => {
  expect(said("ar", "people", { name: "https://parallax.example/nudges/abc", count: 1 })).toBe(
    "https://parallax.example/nudges/abc: \u20681\u2069",
  );
});

test.each([
  ["about 35%", "managers", "reps", "About 35% of managers agree. Reps do not, say managers."],
  ["few", "eBikers", "iOS sellers", "Few of eBikers agree. iOS sellers do not, say eBikers."],
  [
    "80–100%",
    "Führungskräfte",
    "Area Leads",
    "80–100% of Führungskräfte agree. Area Leads do not, say Führungskräfte.",
  ],
])("a sentence begins with a capital: %s of %s, and %s", (shown, tier, other, sentence) => {
  expect(said("en", "agree", { shown, tier, other, postProcess: "sentence" })).toBe(sentence);
});

test("a text that is missing is not looked for in another language", () => {
  expect(said("de", "absent", {})).toBe("absent");
});
