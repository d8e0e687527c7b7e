/** What the market says, by what it is about. */
export const voiceKinds = ["objection", "competitor", "price", "product", "process"] as const;
export type VoiceKind = (typeof voiceKinds)[number];

/** Things that one person may raise in a week, by name and without together counted apart. */
export const MOST_A_WEEK = 5;

/** People that have to be behind a count or an area before it is shown, as for comments (methodology 3.9). */
export const VOICE_THRESHOLD = 10;

/** Longest words that are taken, in characters. */
export const MOST_WORDS = 1000;
