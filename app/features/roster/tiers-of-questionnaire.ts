import { plainWord } from "./columns.ts";
import { rosterTiers } from "./roster-tier.ts";
import type { TierList } from "./tier-list.ts";
import { tierNamed } from "./tier-names.ts";

/** A tier as a questionnaire has it: its names by language. */
interface NamedTier {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly plural: Readonly<Record<string, string>>;
}

/**
 * The levels of a questionnaire, as a roster's level column may write them, without regard to case, accents, spaces and
 * punctuation: the id, the name and its plural in any language, the place from the top (1, 2, …), and, for a tier with the id
 * of a built-in one, the words and job titles of that. A job title in which some other tier is named is not guessed at: where
 * directors are a tier, "Senior Director" is no executive. Nor is a name that two tiers share.
 */
export function tiersOfQuestionnaire(tiers: readonly NamedTier[]): TierList {
  const ids = tiers.map(({ id }) => id);
  const byId = new Map(ids.map((id) => [plainWord(id), id]));
  const byName = new Map<string, string | null>();
  for (const tier of tiers)
    for (const word of namesOf(tier))
      byName.set(word, byName.has(word) && byName.get(word) !== tier.id ? null : tier.id);
  const builtin: readonly string[] = rosterTiers;
  const others = tiers
    .filter(({ id }) => !builtin.includes(id))
    .flatMap((tier) => [plainWord(tier.id), ...namesOf(tier)])
    .filter((word) => word !== "");
  const named = (text: string): string | null => {
    const word = plainWord(text);
    const id = byId.get(word);
    if (id !== undefined) return id;
    const ofName = byName.get(word);
    if (ofName !== undefined) return ofName;
    if (/^[1-9]$/.test(word)) return ids[Number(word) - 1] ?? null;
    if (others.some((other) => word.includes(other))) return null;
    const meant = tierNamed(text);
    return meant !== null && ids.includes(meant) ? meant : null;
  };
  return {
    tiers: ids,
    names: new Map(tiers.map(({ id, name }) => [id, name.en ?? id])),
    plurals: new Map(tiers.map(({ id, plural }) => [id, plural.en ?? id])),
    named,
    severalHeads: true,
  };
}

function namesOf({ name, plural }: NamedTier): string[] {
  return [...Object.values(name), ...Object.values(plural)].map(plainWord);
}
