import { plainWord } from "./columns.ts";

export const rosterTiers = ["executive", "manager", "rep"] as const;
export type RosterTier = (typeof rosterTiers)[number];

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
    "employee",
    "staff",
    "3",
  ],
};

const tierOfWord = new Map(rosterTiers.flatMap((tier) => words[tier].map((word) => [word, tier] as const)));

/** The tier that a level column means; null when it is not understood. An account manager sells: a rep. */
export function tierNamed(text: string): RosterTier | null {
  return tierOfWord.get(plainWord(text)) ?? null;
}
