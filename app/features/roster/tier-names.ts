import { plainWord } from "./columns.ts";
import type { TierList } from "./tier-list.ts";
import { tierOfTitle } from "./tier-titles.ts";

export const rosterTiers = ["executive", "manager", "rep"] as const;
export type RosterTier = (typeof rosterTiers)[number];

/** Levels as HR systems name them, and titles that mean another tier than their words. An account manager sells: a rep. */
const words: Record<RosterTier, readonly string[]> = {
  executive: [
    "executive",
    "exec",
    "executives",
    "ceo",
    "cso",
    "cro",
    "coo",
    "cfo",
    "clevel",
    "csuite",
    "vp",
    "svp",
    "evp",
    "vicepresident",
    "president",
    "director",
    "seniordirector",
    "managingdirector",
    "head",
    "regionalhead",
    "headofsales",
    "leader",
    "seniorleader",
    "leadership",
    "generalmanager",
    "managingpartner",
    "seniormanagement",
    "uppermanagement",
    "topmanagement",
    "leitervertrieb",
    "leiterinvertrieb",
    "md",
    "1",
  ],
  manager: [
    "manager",
    "managers",
    "firstlinemanager",
    "frontlinemanager",
    "salesmanager",
    "teamlead",
    "teamleader",
    "teammanager",
    "supervisor",
    "lead",
    "2",
  ],
  rep: [
    "rep",
    "reps",
    "salesrep",
    "salesrepresentative",
    "representative",
    "ic",
    "individualcontributor",
    "contributor",
    "seller",
    "salesperson",
    "accountexecutive",
    "accountmanager",
    "keyaccountmanager",
    "commercial",
    "comercial",
    "nonmanagement",
    "nonmanagerial",
    "employee",
    "staff",
    "3",
  ],
};

const tierOfWord = new Map(rosterTiers.flatMap((tier) => words[tier].map((word) => [word, tier] as const)));

/** The built-in levels as a roster check takes them. One person stands at their top. */
export const builtinTiers: TierList<RosterTier> = {
  tiers: rosterTiers,
  names: new Map(rosterTiers.map((tier) => [tier, tier])),
  plurals: new Map(rosterTiers.map((tier) => [tier, `${tier}s`])),
  named: tierNamed,
  severalHeads: false,
};

/** The tier that a level column means, by its word or else by the job title in it; null when it is not understood. */
export function tierNamed(text: string): RosterTier | null {
  return tierOfWord.get(plainWord(text)) ?? tierOfTitle(text);
}
