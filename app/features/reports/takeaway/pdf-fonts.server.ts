import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openSync } from "fontkit";
import type { FontCover } from "./text-runs.ts";

/** The weights that a file is written in. */
export type Weight = 400 | 700;

/** Japanese comes in so many parts of some hundred letters each, numbered from 0. */
const JAPANESE_PARTS = 120;

/**
 * The subsets that are looked through for a letter, the likeliest first, each with its package. Of Japanese its parts and not the whole,
 * of which each letter unpacks the table of all of them.
 */
const SUBSETS: readonly (readonly [family: string, subset: string])[] = [
  ["noto-sans", "latin"],
  ["noto-sans", "latin-ext"],
  ["noto-sans", "vietnamese"],
  ["noto-sans", "cyrillic"],
  ["noto-sans", "cyrillic-ext"],
  ["noto-sans", "greek"],
  ["noto-sans", "greek-ext"],
  ["noto-sans-arabic", "arabic"],
  ["noto-sans-arabic", "math"],
  ...Array.from({ length: JAPANESE_PARTS }, (_, part) => ["noto-sans-jp", String(part)] as const),
];

/** The folder of an installed font package. */
function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/LICENSE`));
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

/** The file of a font that `fontCovers` names, in one weight. In the newer packing, woff2, a file's letters cannot be cut out: all would stand in the PDF, and none be drawn. */
export function fontFile(font: string, weight: Weight): string {
  const subset = SUBSETS.find((each) => each.join("-") === font);
  if (!subset) throw new Error(`No font is called ${font}`);
  return join(folderOf(subset[0]), "files", `${subset.join("-")}-${weight}-normal.woff`);
}
