/** Letters that a search has to have, so that it is one for a word. Scripts without spaces need fewer. */
const FEWEST_LETTERS = 3;
const FEWEST_SIGNS = 2;

/**
 * The released comments that hold what was typed, in the order they have; null while too little was typed, and an empty list where fewer than
 * `threshold` hold it, so that a search never brings up the words of a few. Case and accents do not matter.
 */
export function matchesOf(
  texts: readonly string[],
  { typed, threshold }: { typed: string; threshold: number },
): readonly string[] | null {
  const wanted = folded(typed.trim());
  if (
    [...wanted].length <
    (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(wanted) ? FEWEST_SIGNS : FEWEST_LETTERS)
  )
    return null;
  const found = texts.filter((text) => folded(text).includes(wanted));
  return found.length < threshold ? [] : found;
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
