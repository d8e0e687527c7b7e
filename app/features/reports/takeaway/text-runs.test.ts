import { openSync } from "fontkit";
import { describe, expect, test } from "vitest";
import { wholeTexts } from "#app/locales/whole-texts.ts";
import { fontCovers, fontFile } from "./pdf-fonts.server.ts";
import { isWritable, lineRuns, partsOfWord, wordsIn } from "./text-runs.ts";

const covers = fontCovers();
const said = (text: string, direction: "ltr" | "rtl" = "ltr") =>
  lineRuns(wordsIn(text), { covers, direction, otherwise: "[?]" });

describe("a line", () => {
  test("takes each letter from a font that has it", () => {
    expect(said("Łódź Прага Αθήνα 84% 東京").map(({ font, text }) => [font, text.trim()])).toEqual([
      ["noto-sans-latin-ext", "Ł"],
      ["noto-sans-latin", "ód"],
      ["noto-sans-latin-ext", "ź"],
      ["noto-sans-cyrillic", "Прага"],
      ["noto-sans-greek", "Αθήνα"],
      ["noto-sans-latin", "84%"],
      ["noto-sans-jp-115", "東"],
      ["noto-sans-jp-113", "京"],
    ]);
  });

  test("puts right-to-left words in their order, whatever the line's own", () => {
    const visual = (text: string, direction: "ltr" | "rtl") =>
      said(text, direction)
        .map((run) => run.text)
        .join("");
    expect(visual("يقول المديرون 84% of time", "rtl")).toBe("84% of time المديرون يقول");
    expect(visual("يقول — المديرون · Strategy · autumn", "rtl")).toBe("Strategy · autumn · المديرون — يقول");
    expect(visual("They say يقول المديرون often", "ltr")).toBe("They say المديرون يقول often");
  });

  test("turns brackets that stand at right-to-left words", () => {
    expect(said("(نعم)", "rtl").map(({ text }) => text)).toEqual(["(", "نعم", ")"]);
  });

  test("says once for each unbroken row of letters that nothing can write them", () => {
    expect(
      said("한국 Co")
        .map(({ text }) => text)
        .join(""),
    ).toBe("[?] Co");
    expect(isWritable("한국", covers)).toBe(false);
    expect(isWritable("Größe, Ærø, São, حسن −12 – “x” ⁩ 田中", covers)).toBe(true);
  });

  test("ends between words where a script has no spaces, and never before a mark that closes", () => {
    expect(partsOfWord("「期待」は、明確です。")).toEqual(["「期待」", "は、", "明確", "です。"]);
    expect(partsOfWord("Expectations")).toEqual(["Expectations"]);
  });
});

test.each(Object.entries(wholeTexts))("whatever the product says in %s can be written", async (_, texts) => {
  expect(
    JSON.stringify(await texts())
      .match(/[^\s\u2066-\u2069]/gu)
      ?.filter((letter) => !isWritable(letter, covers)),
  ).toEqual([]);
});

test("both weights of a font have the same letters", () => {
  for (const { font, points } of covers) {
    const bold = openSync(fontFile(font, 700));
    expect(new Set("characterSet" in bold ? bold.characterSet : []), font).toEqual(points);
  }
});
