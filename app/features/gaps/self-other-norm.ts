import { average, standardDeviation } from "./moments.ts";
import { FEWEST_UNITS } from "./shrinkage.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/** A manager's own rating and the team's mean, in one unit. */
export interface SelfAndOther {
  readonly self: number;
  readonly other: number;
}

/** Where a manager stands among all managers: the four groups, and `good` to tell over and under apart into six. */
export interface NormClass {
  readonly estimation: "over" | "under" | "agree";
  readonly good: boolean;
}

/** How many standard deviations the gap must be away from the norm (Atwater & Yammarino 1992). */
const HALF = 0.5;

/**
 * Norm-referenced classes (methodology 2.5 a): over when the gap is more than half a standard deviation above the mean
 * gap, under when as far below; good when the team's mean is at or above the mean of all teams. For comparison with the
 * literature: about 31 % come out over whatever the gap, and a bias that all share is not seen. Absent below five
 * managers, or when all gaps are the same.
 */
export function normClasses(managers: readonly SelfAndOther[]): Statistic<NormClass[]> {
  const gaps = managers.map(({ self, other }) => self - other);
  const [gapNorm, otherNorm] = [normOf(gaps), normOf(managers.map(({ other }) => other))];
  if (managers.length < FEWEST_UNITS || !gapNorm || !otherNorm) return absent("tooFewUnits");
  if (gapNorm.sd === 0) return absent("noSpread");
  return known(
    managers.map(({ self, other }) => ({
      estimation: estimation((self - other - gapNorm.mean) / gapNorm.sd),
      good: other >= otherNorm.mean,
    })),
  );
}

/**
 * The same on ratings standardised each for itself: over and under by z_self − z_other beyond ±½, good when z_self +
 * z_other is not below 0 (Fleenor, McCauley & Brutus 1996). Absent below five managers, or when all selves or all teams
 * are the same.
 */
export function standardisedNormClasses(managers: readonly SelfAndOther[]): Statistic<NormClass[]> {
  const [selfNorm, otherNorm] = [normOf(managers.map(({ self }) => self)), normOf(managers.map(({ other }) => other))];
  if (managers.length < FEWEST_UNITS || !selfNorm || !otherNorm) return absent("tooFewUnits");
  if (selfNorm.sd === 0 || otherNorm.sd === 0) return absent("noSpread");
  return known(
    managers.map(({ self, other }) => {
      const zSelf = (self - selfNorm.mean) / selfNorm.sd;
      const zOther = (other - otherNorm.mean) / otherNorm.sd;
      return { estimation: estimation(zSelf - zOther), good: zSelf + zOther >= 0 };
    }),
  );
}

function estimation(distance: number): NormClass["estimation"] {
  if (distance > HALF) return "over";
  return distance < -HALF ? "under" : "agree";
}

function normOf(values: readonly number[]): { mean: number; sd: number } | null {
  const [mean, sd] = [average(values), standardDeviation(values)];
  return mean === null || sd === null ? null : { mean, sd };
}
