import { describe, expect, test } from "vitest";
import { contrastWithWhite, readableColour } from "./colour.ts";
import { colourSchema } from "./colour-schema.ts";

describe("an organisation's colour", () => {
  test.for([
    // Worked examples of the WCAG: black on white is 21, white on white 1, #767676 the lightest grey that passes.
    ["000000", 21],
    ["ffffff", 1],
    ["767676", 4.54],
    ["777777", 4.48],
    ["ff0000", 4],
  ] as const)("#%s has a contrast of %d with white", ([colour, contrast]) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
  });

  test("stays as it is where white letters can be read on it", () => {
    expect(readableColour("1f5f86")).toBe("1f5f86");
  });

  test.for(["ffdd00", "ff0000", "ffffff", "00ffff"])("#%s is made darker, just enough", (colour) => {
    const darker = readableColour(colour);
    expect(contrastWithWhite(darker)).toBeGreaterThanOrEqual(4.5);
    expect(contrastWithWhite(darker)).toBeLessThan(4.8);
  });

  test("is read with or without its sign, and nothing else is", () => {
    expect(colourSchema.parse({ colour: " #FFDD00 " })).toEqual({ colour: "ffdd00" });
    for (const colour of ["red", "#fff", "ffdd00;", "url(x)", ""])
      expect(colourSchema.safeParse({ colour }).success).toBe(false);
  });
});
