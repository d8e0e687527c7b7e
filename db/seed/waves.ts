import { NOTICED_THEME } from "#app/features/questionnaires/noticed-items.ts";
import { pulseOf, shortFormOf, strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import type { Wave } from "./answers.ts";

/** A year before: the short form. Coaching and expectations were poorer, and leaders set a better example. */
export const yearBefore: Wave = {
  seed: "halden/year-before",
  questionnaire: shortFormOf(strategyToField),
  answering: { executive: 0.95, manager: 0.94, rep: 0.7 },
  lift: { expectations: -0.3, coaching: -1, leadership: 0.7, voice: 0.25 },
};

/** The full diagnostic: about three of four answer. */
export const firstWave: Wave = {
  seed: "halden/autumn",
  questionnaire: strategyToField,
  answering: { executive: 0.95, manager: 0.97, rep: 0.75 },
  lift: {},
};

/** The pulse while it is open: three in ten have answered, and see expectations and coaching a little better. */
export const pulseWave: Wave = {
  seed: "halden/pulse",
  questionnaire: pulseOf(strategyToField),
  answering: { executive: 0.5, manager: 0.4, rep: 0.28 },
  lift: { expectations: 0.35, coaching: 0.15 },
};

/** The smaller customer's first asking: nearly everybody answers where everybody knows everybody. */
export const birkmoorWave: Wave = {
  seed: "birkmoor/first",
  questionnaire: shortFormOf(strategyToField),
  answering: { executive: 1, manager: 1, rep: 0.97 },
  lift: {},
};

/** Its pulse: most noticed that something was done, and see it better than before. */
export const birkmoorPulse: Omit<Wave, "questionnaire"> = {
  seed: "birkmoor/pulse",
  answering: { executive: 1, manager: 1, rep: 0.97 },
  lift: { expectations: 0.7, coaching: 0.5, direction: 0.4, understanding: 0.5, [NOTICED_THEME]: 0.8 },
};
