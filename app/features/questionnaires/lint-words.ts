import { primaryLanguage } from "./languages.ts";
import { type Lexicon, lexicons } from "./lint-lexicon.ts";

/** The words of a text in lower case, in order; scripts without spaces are cut by the rules of their language. */
export function wordsIn(text: string, language: string): string[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(plain);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The negations of a text where there are at least two: agreeing then means to think backwards. Null where fewer. */
export function doubleNegative(text: string, language: string): string[] | null {
  const lexicon = lexicons[primaryLanguage(language)];
  if (!lexicon) return null;
  const found = elided(wordsIn(text, language));
  const single = found.filter((word) => lexicon.negations.includes(word) || word.endsWith("n't"));
  const concord = found.filter((word) => lexicon.concord.includes(word));
  return single.length + Math.min(1, concord.length) >= 2 ? [...concord.slice(0, 1), ...single] : null;
}

/** Words that leave no exception, so that hardly anybody can agree. */
export function absoluteWords(text: string, language: string): string[] {
  return wordsOfKind(text, language, "absolutes");
}

/** Words that tell which answer is the right one, and questions that expect a yes. */
export function leadingWords(text: string, language: string): string[] {
  const phrases =
    /\b(of course|don't you|isn't it|wouldn't you|as everyone knows|wie jeder weiß|bien sûr|por supuesto|é claro)\b/giu;
  const plain = text.replaceAll("’", "'");
  return [
    ...wordsOfKind(text, language, "leading"),
    ...[...plain.matchAll(phrases)].map(([phrase]) => phrase.toLowerCase()),
  ];
}

function wordsOfKind(text: string, language: string, kind: keyof Lexicon): string[] {
  const known = lexicons[primaryLanguage(language)]?.[kind] ?? [];
  return [...new Set(elided(wordsIn(text, language)).filter((word) => known.includes(word)))];
}

/** French words without the article that is written to them: `n'est` is `n` and `est`. English keeps `don't`. */
export function elided(found: readonly string[]): string[] {
  return found.flatMap((word) => (/^(l|d|j|m|n|s|t|c|qu)'/.test(word) ? word.split("'") : [word]));
}
