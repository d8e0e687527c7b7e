import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openSync } from "fontkit";
import type { FontCover } from "./text-runs.ts";

/** The weights that a file is written in. */
export type Weight = 400 | 700;

/** The subsets that are looked through for a letter, the likeliest first, each with its package. */
const SUBSETS = [
  ["noto-sans", "latin"],
  ["noto-sans", "latin-ext"],
  ["noto-sans", "vietnamese"],
  ["noto-sans", "cyrillic"],
  ["noto-sans", "cyrillic-ext"],
  ["noto-sans", "greek"],
  ["noto-sans", "greek-ext"],
  ["noto-sans-arabic", "arabic"],
  ["noto-sans-arabic", "math"],
  ["noto-sans-jp", "japanese"],
  // Arrows, and the full-width signs: parts that the whole file of the script lacks.
  ["noto-sans-jp", "107"],
  ["noto-sans-jp", "115"],
] as const;

/** The folder of an installed font package. */
function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/LICENSE`));
}

function isJapanese(font: string): boolean {
  return font.startsWith("noto-sans-jp");
}

let known: readonly FontCover[] | null = null;

/** Which font has which letters, by the fonts themselves: the lists that come with them name more. Read once a process. */
export function fontCovers(): readonly FontCover[] {
  known ??= SUBSETS.map((subset) => {
    const font = subset.join("-");
    const opened = openSync(fontFile(font, 400));
    if (!("characterSet" in opened)) throw new Error(`${font} is a collection of fonts`);
    return { font, points: new Set(opened.characterSet) };
  });
  return known;
}

/**
 * The file of a font that `fontCovers` names, in one weight. Of the older packing each letter unpacks its whole table anew, which takes
 * Japanese half a minute; of the newer one the outlines of the others cannot be cut out.
 */
export function fontFile(font: string, weight: Weight): string {
  const subset = SUBSETS.find((each) => each.join("-") === font);
  if (!subset) throw new Error(`No font is called ${font}`);
  return join(
    folderOf(subset[0]),
    "files",
    `${subset.join("-")}-${weight}-normal.${isJapanese(font) ? "woff2" : "woff"}`,
  );
}
