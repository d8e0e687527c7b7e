/**
 * The made-up truth behind the demo's answers, in standard deviations of one rep's view. On an agreement item a view above
 * 0 is favourable, on a frequency item 0 is half of the time and one deviation a quarter of it.
 */

/** What reps see on average, by item; reverse-keyed items as if they were turned. */
export const repView: Record<string, number> = {
  "goals-follow-strategy": 0.2,
  "goals-ranked": -0.3,
  "priorities-shift": -0.15,
  "why-explained": -0.25,
  "strategy-revisited": -0.45,
  "expectations-set": -0.56,
  "expectations-specific": -0.45,
  "expectations-measurable": -0.3,
  "coaching-in-field": -0.4,
  "coaching-changes-week": -0.1,
  "one-to-ones-dropped": -0.15,
  "commitments-checked": 0.55,
  "execution-noticed": 0.4,
  "accountability-as-control": 0.4,
  "people-adapt": 0.7,
  "skills-built-first": 0.1,
  "leaders-do-it": -0.2,
  "managers-have-time": -0.4,
  "effort-on-named-customers": -0.1,
  "resources-for-priorities": -0.25,
  "pay-matches-strategy": -0.4,
  "activity-over-quality": -0.5,
  "field-is-heard": -0.55,
  "functions-help": -0.35,
};

interface ThemeShift {
  /** How much higher managers see it than reps do. */
  readonly manager: number;
  /** How much higher executives see it than managers do. */
  readonly executive: number;
}

/**
 * Managers see most themes a third to a half of a deviation higher than their teams, as such surveys find. Two of the ten are
 * the other way round, and on two more it is the step from executives to managers that is large.
 */
export const themeShifts: Record<string, ThemeShift> = {
  direction: { manager: 0.45, executive: 0.4 },
  understanding: { manager: 0.5, executive: 0.1 },
  expectations: { manager: 0.5, executive: -0.2 },
  coaching: { manager: 0.45, executive: 0.1 },
  "follow-through": { manager: -0.4, executive: 0.1 },
  capability: { manager: -0.4, executive: 0.6 },
  leadership: { manager: 0.35, executive: 1.1 },
  focus: { manager: 0.4, executive: 0.3 },
  incentives: { manager: 0.3, executive: 1.1 },
  voice: { manager: 0.4, executive: 0.5 },
};

/** The finding that the product is known by: 84% of the time in the managers' eyes, 39% in their reps'. */
export const itemShifts: Record<string, number> = { "expectations-set": 1.62 };

/** Where a region differs from the others. In one of them the direction does not get past the vice president. */
export const regionShifts: Record<string, Record<string, { readonly manager: number; readonly rep: number }>> = {
  "Southern Europe": { direction: { manager: -1.1, rep: -0.55 } },
  "UK & Ireland": { coaching: { manager: 0.1, rep: 0.4 } },
  "Middle East & Asia": { leadership: { manager: 0.4, rep: 0.45 } },
};

/** Where reps of one tenure band differ from the others: who is new has not heard why, who stayed long is not asked. */
export const tenureShifts: Record<string, Record<string, number>> = {
  "Under 1 year": { understanding: -0.55, capability: 0.35 },
  "1 to 3 years": { understanding: -0.2 },
  "10 years and more": { understanding: 0.4, voice: -0.45, leadership: -0.35 },
};

/** How differently people of a tier see the same thing, against reps. Leaders know the company line. */
export const spread: Record<string, number> = { executive: 0.6, manager: 0.65, rep: 1 };

/** Share of a rep's variance that is the team's: more where it is about the own manager. */
export const TEAM_SHARE = { "own manager": 0.22, organisation: 0.07 } as const;
/** Correlation of what a manager sees with what the own team sees. */
export const MANAGER_TEAM_CORRELATION = 0.3;
/** Shares of a person's own variance: liking everything more or less, a theme, the single item. */
export const PERSON_SHARES = { general: 0.3, theme: 0.3, item: 0.4 } as const;
/** From where on an agreement of 2, 3, 4 and 5 is given. */
export const AGREEMENT_CUTS = [-1.35, -0.55, 0, 1.1] as const;

/** How likely an option of the ranking is put high, by tier; the first of leadership is not what the field believes. */
export const prioritiesSeen: Record<string, Record<string, number>> = {
  executive: { profitability: 2.2, "products-services": 1.2, "new-customers": 0.8, "new-markets": 0, brand: -1 },
  manager: { profitability: 0.7, "products-services": 0.9, "new-customers": 1, "new-markets": 0, brand: -0.9 },
  rep: { profitability: 0.2, "products-services": 0.7, "new-customers": 1.2, "new-markets": 0.1, brand: -0.6 },
};

/** What managers foresee on average, as a share of their reps in percent, by prediction item. */
export const foreseen: Record<string, number> = { "predict-expectations": 72, "predict-follow-up": 45 };

/** Share of questions that a tier answers with "I cannot say". */
export const cannotSay: Record<string, number> = { executive: 0.02, manager: 0.002, rep: 0.03 };
/** Share of respondents who stop before the last page, and of those who leave the ranking out. */
export const STOPPING = 0.04;
export const WITHOUT_RANKING = 0.06;
/** Share of people who write something to one open question. */
export const WRITING = 0.125;
