/** What a result looks like from where its owner stands. Plays answer to patterns. */
export const patterns = [
  "leaderHigher",
  "leaderLower",
  "bothLow",
  "breakAbove",
  "breakBelow",
  "predictionOff",
  "smallTeam",
  "strong",
] as const;
export type Pattern = (typeof patterns)[number];

/** A proven thing to do about a theme. Its words are in the catalogue `playbook:plays.<id>`. */
export interface Play {
  readonly id: string;
  readonly theme: string;
  readonly kind: "coaching" | "communication";
  readonly patterns: readonly Pattern[];
  /** Days until it should have shown an effect. */
  readonly dueInDays: number;
  /** Minutes a week. */
  readonly minutes: number;
  /** How many steps the catalogue has for it. */
  readonly steps: 3;
}

const gapPatterns: readonly Pattern[] = ["leaderHigher", "breakBelow", "predictionOff"];
const lowPatterns: readonly Pattern[] = ["bothLow", "breakAbove", "smallTeam"];
const highPatterns: readonly Pattern[] = ["strong", "leaderLower"];

/** The playbook: for every theme something for a gap, something for a shared problem, something for a strength. */
export const plays: readonly Play[] = [
  play("direction-repeat-back", "direction", "communication", gapPatterns, 21, 15),
  play("direction-rank-five", "direction", "communication", lowPatterns, 28, 20),
  play("direction-pass-on", "direction", "communication", highPatterns, 28, 15),
  play("why-two-sentences", "understanding", "communication", gapPatterns, 28, 15),
  play("why-ask-up", "understanding", "communication", lowPatterns, 21, 20),
  play("why-story", "understanding", "communication", highPatterns, 28, 15),
  play("expectations-teach-back", "expectations", "coaching", gapPatterns, 21, 30),
  play("expectations-write-down", "expectations", "coaching", lowPatterns, 28, 30),
  play("expectations-show-yours", "expectations", "communication", highPatterns, 28, 15),
  play("coaching-live-hour", "coaching", "coaching", gapPatterns, 28, 60),
  play("coaching-protected-slot", "coaching", "coaching", lowPatterns, 28, 30),
  play("coaching-swap", "coaching", "coaching", highPatterns, 28, 45),
  play("follow-visible-list", "follow-through", "coaching", gapPatterns, 28, 20),
  play("follow-notice-in-a-day", "follow-through", "coaching", lowPatterns, 21, 10),
  play("follow-peer-checks", "follow-through", "coaching", highPatterns, 28, 20),
  play("capability-one-skill", "capability", "coaching", gapPatterns, 28, 45),
  play("capability-ask-for-training", "capability", "communication", lowPatterns, 35, 30),
  play("capability-teach-others", "capability", "coaching", highPatterns, 28, 30),
  play("leaders-join-a-call", "leadership", "communication", gapPatterns, 35, 60),
  play("leaders-ask-for-time", "leadership", "communication", lowPatterns, 28, 30),
  play("leaders-tell-what-helped", "leadership", "communication", highPatterns, 21, 15),
  play("focus-cut-the-list", "focus", "coaching", gapPatterns, 28, 45),
  play("focus-stop-one-thing", "focus", "communication", lowPatterns, 28, 30),
  play("focus-share-the-no", "focus", "communication", highPatterns, 28, 15),
  play("incentives-check-praise", "incentives", "coaching", gapPatterns, 28, 20),
  play("incentives-report-conflict", "incentives", "communication", lowPatterns, 35, 30),
  play("incentives-quality-example", "incentives", "coaching", highPatterns, 28, 20),
  play("voice-quarter-hour", "voice", "communication", gapPatterns, 28, 15),
  play("voice-remove-a-step", "voice", "communication", lowPatterns, 42, 30),
  play("voice-tell-the-answer", "voice", "communication", highPatterns, 28, 15),
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

function play(
  id: string,
  theme: string,
  kind: Play["kind"],
  answersTo: readonly Pattern[],
  dueInDays: number,
  minutes: number,
): Play {
  return { id, theme, kind, patterns: answersTo, dueInDays, minutes, steps: 3 };
}
