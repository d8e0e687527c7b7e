import { primaryLanguage } from "./languages.ts";
import { wordsIn } from "./lint-words.ts";

/** The most words of a wording, as in the built-in diagnostic, and the most characters, for languages with long words. */
const MOST_WORDS = 25;
const MOST_CHARACTERS = 180;
/** Japanese says in one character what English says in about three. */
const MOST_CHARACTERS_JAPANESE = 70;

/** How long a wording is where it is too long to be read at one go; null where it is not. */
export function tooLong(
  text: string,
  language: string,
): { readonly words: number; readonly characters: number } | null {
  const characters = text.length;
  const words = wordsIn(text, language).length;
  if (primaryLanguage(language) === "ja") return characters > MOST_CHARACTERS_JAPANESE ? { words, characters } : null;
  return words > MOST_WORDS || characters > MOST_CHARACTERS ? { words, characters } : null;
}

/** School years of reading from which an English wording is called hard. */
const HARD_GRADE = 12;
/** From here on Björnsson calls a text very difficult: official papers, science. */
const HARD_LIX = 60;
const LONG_WORD = 6;
/** Below this many words a formula says more about one word than about the sentence. */
const FEWEST_WORDS = 8;

/**
 * How hard a wording is to read, where it is hard. English: the Flesch–Kincaid grade, 0.39 words a sentence + 11.8 syllables
 * a word − 15.59 (Kincaid et al. 1975). Other languages written with spaces: LIX, words a sentence + the percentage of words
 * of more than six letters (Björnsson 1968), which needs no syllables. Japanese is not judged.
 */
export function hardToRead(
  text: string,
  language: string,
): { readonly formula: "grade" | "lix"; readonly value: number } | null {
  const found = wordsIn(text, language);
  if (found.length < FEWEST_WORDS || primaryLanguage(language) === "ja") return null;
  const perSentence = found.length / sentencesIn(text, language);
  if (primaryLanguage(language) === "en") {
    const value = 0.39 * perSentence + (11.8 * sum(found.map(syllables))) / found.length - 15.59;
    return value > HARD_GRADE ? { formula: "grade", value } : null;
  }
  const value = perSentence + (100 * found.filter((word) => word.length > LONG_WORD).length) / found.length;
  return value > HARD_LIX ? { formula: "lix", value } : null;
}

function sentencesIn(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text.trim())].length || 1;
}

/** Groups of vowels, without a silent e at the end: right for about nine words of ten. */
export function syllables(word: string): number {
  const plain = word.replace(/[^a-z]/g, "").replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouydt])ed$|(?<=[aeiouy]l)e$/, "");
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
