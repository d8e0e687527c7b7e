import { primaryLanguage } from "./languages.ts";
import { lexicons } from "./lint-lexicon.ts";
import { elided, wordsIn } from "./lint-words.ts";

/** A wording and the tier that reads it. */
export interface TierText {
  readonly tier: string;
  readonly text: string;
}

/** Words of how often or how much that some wordings of an item have and others have not. Empty where they agree. */
export function strengthDifferences(wordings: readonly TierText[], language: string): string[] {
  const known = lexicons[primaryLanguage(language)]?.strength ?? [];
  const byTier = wordings.map(({ text }) => new Set(wordsIn(text, language).filter((word) => known.includes(word))));
  const all = new Set(byTier.flatMap((found) => [...found]));
  return [...all].filter((word) => byTier.some((found) => !found.has(word)));
}

/** The share of the shorter wording's content that the other has, below which they may mean different things. */
const LEAST_OVERLAP = 0.6;
/** With less content than this one different word decides. */
const FEWEST_CONTENT_WORDS = 3;
/** Letters that forms of one word share in most languages here: "committed" and "commits", "erklärt" and "erkläre". */
const STEM = 5;

/**
 * The two tiers whose wordings have least in common, and what only one of them says, where that is so little that they may
 * ask different things: of the shorter wording's content words, persons and function words aside, less than 60% stand in the
 * other as well. Null where every pair shares enough, and in languages without a list of such words.
 */
export function meaningDifference(
  wordings: readonly TierText[],
  language: string,
): { readonly tiers: readonly [string, string]; readonly words: readonly string[] } | null {
  const lexicon = lexicons[primaryLanguage(language)];
  if (!lexicon) return null;
  const contents = wordings.map(({ tier, text }) => ({ tier, stems: contentStems(text, language, lexicon.persons) }));
  let least: { share: number; tiers: [string, string]; words: string[] } | null = null;
  for (const [place, first] of contents.entries())
    for (const second of contents.slice(place + 1)) {
      const size = Math.min(first.stems.size, second.stems.size);
      if (size < FEWEST_CONTENT_WORDS) continue;
      const shared = [...first.stems.keys()].filter((stem) => second.stems.has(stem)).length;
      const share = shared / size;
      if (share >= LEAST_OVERLAP || (least && least.share <= share)) continue;
      const words = [...onlyIn(first.stems, second.stems), ...onlyIn(second.stems, first.stems)];
      least = { share, tiers: [first.tier, second.tier], words };
    }
  return least && { tiers: least.tiers, words: least.words };
}

function contentStems(text: string, language: string, persons: readonly string[]): Map<string, string> {
  const content = elided(wordsIn(text.replace(/['’]s\b/g, ""), language)).filter((word) => !persons.includes(word));
  return new Map(content.map((word) => [word.slice(0, STEM), word]));
}

function onlyIn(stems: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...stems].filter(([stem]) => !others.has(stem)).map(([, word]) => word);
}
