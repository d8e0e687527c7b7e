import { expect, test } from "vitest";
import { freeTextSchema } from "./free-text-schema.ts";

test("keeps words, lines, tabulators and emoji, and nothing that cannot be stored or seen", () => {
  const kept = [
    ["  Two\r\nlines\rand three\n", "Two\nlines\nand three"],
    ["a\u0000b\u0007c\u007f\u009f", "abc"],
    ["one\ttwo", "one\ttwo"],
    ["\u0000 \u0000", ""],
    ["ملاحظة 👩🏽‍🔧 “e\u0301”", "ملاحظة 👩🏽‍🔧 “e\u0301”"],
  ] as const;
  for (const [typed, text] of kept) expect(freeTextSchema.parse(typed)).toBe(text);
});
