import { pulseOf, strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import type { Wave } from "./answers.ts";

/** The full diagnostic, asked first: about three of four answer. */
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
