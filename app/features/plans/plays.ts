/** What a result looks like from where its owner stands. Plays answer to patterns. */
export const patterns = [
  "leaderHigher",
  "leaderLower",
  "bothLow",
  "divided",
  "breakAbove",
  "breakBelow",
  "predictionOff",
  "smallTeam",
  "strong",
] as const;
export type Pattern = (typeof patterns)[number];

/** A proven thing to do about a theme. Its words are in the catalogue `playbook:plays.<id>`, with a step a week. */
export interface Play {
  readonly id: string;
  readonly theme: string;
  readonly kind: "coaching" | "communication";
  readonly patterns: readonly Pattern[];
  /** Days until it should have shown an effect. */
  readonly dueInDays: number;
  /** Minutes a week. */
  readonly minutes: number;
}

/** A step a week. */
export const WEEKS = 4;

const COACHING = "coaching";
const COMMUNICATION = "communication";

/** The playbook: for every theme and every pattern something of its own to do. */
export const plays: readonly Play[] = [
  ...of("direction", [
    ["direction-repeat-back", COMMUNICATION, ["leaderHigher", "predictionOff"], 28, 15],
    ["direction-week-to-priority", COACHING, ["breakBelow"], 28, 20],
    ["direction-rank-five", COMMUNICATION, ["bothLow", "smallTeam"], 35, 20],
    ["direction-two-levels", COMMUNICATION, ["breakAbove"], 28, 25],
    ["direction-own-order", COACHING, ["divided"], 28, 20],
    ["direction-pass-on", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
  ...of("understanding", [
    ["why-two-sentences", COMMUNICATION, ["leaderHigher", "predictionOff"], 28, 15],
    ["why-account-by-account", COACHING, ["breakBelow"], 28, 30],
    ["why-ask-up", COMMUNICATION, ["bothLow", "smallTeam"], 28, 20],
    ["why-leader-in-meeting", COMMUNICATION, ["breakAbove"], 35, 30],
    ["why-same-words", COMMUNICATION, ["divided"], 28, 20],
    ["why-story", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
  ...of("expectations", [
    ["expectations-teach-back", COACHING, ["leaderHigher"], 28, 30],
    ["expectations-monday-test", COMMUNICATION, ["breakBelow"], 28, 25],
    ["expectations-write-down", COACHING, ["bothLow"], 28, 30],
    ["expectations-ask-yours", COMMUNICATION, ["breakAbove"], 28, 20],
    ["expectations-same-for-all", COMMUNICATION, ["divided"], 28, 25],
    ["expectations-guess-again", COACHING, ["predictionOff"], 28, 25],
    ["expectations-ask-directly", COACHING, ["smallTeam"], 28, 20],
    ["expectations-show-yours", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
  ...of("coaching", [
    ["coaching-live-hour", COACHING, ["leaderHigher", "predictionOff"], 28, 60],
    ["coaching-split-forecast", COACHING, ["breakBelow"], 28, 30],
    ["coaching-protected-slot", COACHING, ["bothLow"], 28, 30],
    ["coaching-agree-the-hours", COMMUNICATION, ["breakAbove"], 35, 30],
    ["coaching-fair-share", COACHING, ["divided"], 28, 45],
    ["coaching-two-questions", COACHING, ["smallTeam"], 28, 20],
    ["coaching-swap", COACHING, ["strong", "leaderLower"], 28, 45],
  ]),
  ...of("follow-through", [
    ["follow-visible-list", COACHING, ["leaderHigher"], 28, 20],
    ["follow-ten-minutes-friday", COMMUNICATION, ["breakBelow"], 28, 10],
    ["follow-notice-in-a-day", COACHING, ["bothLow", "smallTeam"], 28, 10],
    ["follow-ask-for-follow-up", COMMUNICATION, ["breakAbove"], 28, 15],
    ["follow-same-rhythm", COACHING, ["divided"], 28, 20],
    ["follow-check-your-guess", COACHING, ["predictionOff"], 28, 15],
    ["follow-peer-checks", COACHING, ["strong"], 28, 15],
    ["follow-hear-what-helps", COACHING, ["leaderLower"], 28, 15],
  ]),
  ...of("capability", [
    ["capability-one-skill", COACHING, ["leaderHigher", "predictionOff"], 28, 45],
    ["capability-call-review", COACHING, ["breakBelow"], 28, 30],
    ["capability-ask-for-training", COMMUNICATION, ["bothLow", "smallTeam"], 35, 30],
    ["capability-show-the-field", COMMUNICATION, ["breakAbove"], 35, 30],
    ["capability-map-who-can", COACHING, ["divided"], 28, 30],
    ["capability-teach-others", COACHING, ["strong", "leaderLower"], 28, 30],
  ]),
  ...of("leadership", [
    ["leaders-join-a-call", COMMUNICATION, ["leaderHigher", "predictionOff"], 35, 60],
    ["leaders-say-what-they-did", COMMUNICATION, ["breakBelow"], 28, 15],
    ["leaders-ask-for-time", COMMUNICATION, ["bothLow", "smallTeam"], 28, 30],
    ["leaders-one-thing-each", COMMUNICATION, ["breakAbove"], 35, 20],
    ["leaders-two-pictures", COMMUNICATION, ["divided"], 28, 25],
    ["leaders-tell-what-helped", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
  ...of("focus", [
    ["focus-cut-the-list", COACHING, ["leaderHigher", "predictionOff"], 28, 45],
    ["focus-qualify-out", COACHING, ["breakBelow"], 28, 20],
    ["focus-stop-one-thing", COMMUNICATION, ["bothLow", "smallTeam"], 28, 30],
    ["focus-price-the-priorities", COMMUNICATION, ["breakAbove"], 35, 40],
    ["focus-level-the-load", COACHING, ["divided"], 42, 40],
    ["focus-share-the-no", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
  ...of("incentives", [
    ["incentives-check-praise", COACHING, ["leaderHigher", "predictionOff"], 28, 20],
    ["incentives-one-quality-measure", COACHING, ["breakBelow"], 28, 20],
    ["incentives-report-conflict", COMMUNICATION, ["bothLow", "smallTeam"], 35, 30],
    ["incentives-walk-the-statement", COMMUNICATION, ["breakAbove"], 35, 40],
    ["incentives-explain-the-plan", COACHING, ["divided"], 28, 30],
    ["incentives-quality-example", COACHING, ["strong"], 28, 20],
    ["incentives-name-what-fits", COMMUNICATION, ["leaderLower"], 28, 15],
  ]),
  ...of("voice", [
    ["voice-quarter-hour", COMMUNICATION, ["leaderHigher", "predictionOff"], 28, 15],
    ["voice-name-the-answerer", COMMUNICATION, ["breakBelow"], 28, 20],
    ["voice-remove-a-step", COMMUNICATION, ["bothLow"], 42, 30],
    ["voice-field-day", COMMUNICATION, ["breakAbove"], 42, 40],
    ["voice-hear-everyone", COACHING, ["divided"], 28, 25],
    ["voice-pool-with-neighbours", COMMUNICATION, ["smallTeam"], 35, 15],
    ["voice-tell-the-answer", COMMUNICATION, ["strong", "leaderLower"], 28, 15],
  ]),
];

/** A play by its id; null when there is none. */
export function findPlay(id: string): Play | null {
  return plays.find((each) => each.id === id) ?? null;
}

/** The plays for a theme and pattern, the best fitting first; then the theme's others, which may be chosen instead. */
export function playsFor({ theme, pattern }: { theme: string; pattern: Pattern }): Play[] {
  const ofTheme = plays.filter((each) => each.theme === theme);
  return [
    ...ofTheme.filter((each) => each.patterns.includes(pattern)),
    ...ofTheme.filter((each) => !each.patterns.includes(pattern)),
  ];
}

type Row = readonly [
  id: string,
  kind: Play["kind"],
  answersTo: readonly Pattern[],
  dueInDays: number,
  minutesAWeek: number,
];

function of(theme: string, rows: readonly Row[]): Play[] {
  return rows.map(([id, kind, answersTo, dueInDays, minutes]) => ({
    id,
    theme,
    kind,
    patterns: answersTo,
    dueInDays,
    minutes,
  }));
}
