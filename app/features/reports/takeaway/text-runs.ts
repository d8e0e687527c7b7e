/** Letters of one font, in the order in which they stand on the line from left to right. */
export interface TextRun {
  readonly font: string;
  readonly text: string;
}

/** A font and the code points that it has. */
export interface FontCover {
  readonly font: string;
  readonly points: ReadonlySet<number>;
}

type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{Letter}\p{Number}]/u;
/** Marks that only steer the order of letters. */
const STEERING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "«": "»",
  "»": "«",
  "<": ">",
  ">": "<",
};

/** The words of a text, without marks that only steer. */
export function wordsIn(text: string): string[] {
  return text
    .replace(STEERING, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What no line begins with, and what none ends with. */
const CLOSING = /^[\p{Close_Punctuation}\p{Final_Punctuation}\p{Other_Punctuation}ー々ゝゞヽヾ]/u;
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/**
 * The parts of what stands between two spaces, between which a line may end: one, except in a script that is written without spaces,
 * where it may end between words, but not before a mark that closes or after one that opens.
 */
export function partsOfWord(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter("ja", { granularity: "word" }).segment(word)) {
    const last = parts.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/**
 * One line's words as runs from left to right. Words of a script that is written from right to left stand in its order, whatever the
 * direction of the line, and the others in theirs; what has neither, such as a dash, goes with the line. Letters that no font has are
 * replaced by `otherwise`, once for each unbroken row of them.
 */
export function lineRuns(
  words: readonly string[],
  { covers, direction, otherwise }: { covers: readonly FontCover[]; direction: Direction; otherwise: string },
): TextRun[] {
  const written = words.map((word) => writable(word, covers, otherwise));
  const stretches = inStretches(directionsOf(written, direction));
  const ordered = direction === "rtl" ? [...stretches].reverse() : stretches;
  const runs = ordered.flatMap((stretch, place) => [
    ...(place > 0 ? fontRuns(" ", covers) : []),
    ...(stretch.direction === "ltr"
      ? fontRuns(stretch.words.join(" "), covers)
      : [...stretch.words]
          .reverse()
          .flatMap((word, at) => [
            ...(at > 0 ? fontRuns(" ", covers) : []),
            ...fontRuns(mirrored(word), covers).reverse(),
          ])),
  ]);
  return joined(runs);
}

/** Whether the fonts have every letter of a text. */
export function isWritable(text: string, covers: readonly FontCover[]): boolean {
  return [...text.replace(STEERING, "")].every((letter) => /\s/u.test(letter) || fontOf(letter, covers) !== null);
}

/** What has no direction of its own goes with the words around it where they agree, else with the line. */
function directionsOf(words: readonly string[], line: Direction): { word: string; direction: Direction }[] {
  const own = words.map((word): Direction | null =>
    RIGHT_TO_LEFT.test(word) ? "rtl" : LEFT_TO_RIGHT.test(word) ? "ltr" : null,
  );
  return words.map((word, place) => {
    const before = own.slice(0, place).findLast((direction) => direction !== null) ?? line;
    const after = own.slice(place + 1).find((direction) => direction !== null) ?? line;
    return { word, direction: own[place] ?? (before === after ? before : line) };
  });
}

function inStretches(words: readonly { word: string; direction: Direction }[]) {
  const stretches: { direction: Direction; words: string[] }[] = [];
  for (const { word, direction } of words) {
    const last = stretches.at(-1);
    if (last?.direction === direction) last.words.push(word);
    else stretches.push({ direction, words: [word] });
  }
  return stretches;
}

/** Letters between right-to-left ones are turned where they point somewhere. */
function mirrored(word: string): string {
  return [...word].map((letter) => MIRRORED[letter] ?? letter).join("");
}

function writable(word: string, covers: readonly FontCover[], otherwise: string): string {
  let written = "";
  let missing = false;
  for (const letter of word) {
    const has = fontOf(letter, covers) !== null;
    if (has) written += letter;
    else if (!missing) written += otherwise;
    missing = !has;
  }
  return written;
}

function fontRuns(text: string, covers: readonly FontCover[]): TextRun[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    // A letter stays with the font of those before it where that has it too: marks belong to the letter that they stand on.
    const same = covers.find(({ font }) => font === last?.font);
    if (last && same && has(same, letter)) last.text += letter;
    else runs.push({ font: fontOf(letter, covers) ?? covers[0]?.font ?? "", text: letter });
  }
  return runs;
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const all: { font: string; text: string }[] = [];
  for (const { font, text } of runs) {
    const last = all.at(-1);
    if (last?.font === font && !RIGHT_TO_LEFT.test(last.text + text)) last.text += text;
    else all.push({ font, text });
  }
  return all;
}

function fontOf(letter: string, covers: readonly FontCover[]): string | null {
  return covers.find((cover) => has(cover, letter))?.font ?? null;
}

function has({ points }: FontCover, letter: string): boolean {
  return points.has(letter.codePointAt(0) ?? 0);
}
