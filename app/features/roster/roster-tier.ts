/** The levels that a roster tells apart where a questionnaire does not name its own, from the top down. */
export const rosterTiers = ["executive", "manager", "rep"] as const;
export type RosterTier = (typeof rosterTiers)[number];
