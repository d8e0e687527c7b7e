import { absent, known, type Statistic } from "#app/features/gaps/statistic.ts";
import { dot, leastSquares } from "./least-squares.ts";

/** One dyad with an outcome that neither of the two rated, such as attrition. */
export interface RatedOutcome {
  readonly self: number;
  readonly other: number;
  readonly outcome: number;
}

export interface Coefficient {
  readonly value: number;
  readonly se: number;
}

export interface ResponseSurface {
  /** b₀ to b₅ of Z = b₀ + b₁X + b₂Y + b₃X² + b₄XY + b₅Y². */
  readonly b: readonly number[];
  /** Slope and curvature along agreement, X = Y. */
  readonly a1: Coefficient;
  readonly a2: Coefficient;
  /** Slope and curvature along disagreement, X = −Y. */
  readonly a3: Coefficient;
  readonly a4: Coefficient;
  /** Whether the ridge lies off the line of agreement. */
  readonly a5: Coefficient;
  readonly rSquared: number;
  readonly cases: number;
}

/** Dyads that a surface needs; so it exists for the company and never for a team (methodology 2.5 c). */
export const FEWEST_FOR_SURFACE = 100;

/**
 * How an outcome depends on self and other rating without taking their difference: a quadratic surface, both ratings
 * centred at the scale's midpoint, with standard errors from the coefficients' covariance (Edwards & Parry 1993;
 * methodology 2.5 c). Absent below 100 dyads, and when the ratings follow from one another or the outcome does not vary.
 */
export function responseSurface(
  cases: readonly RatedOutcome[],
  { midpoint }: { midpoint: number },
): Statistic<ResponseSurface> {
  if (cases.length < FEWEST_FOR_SURFACE) return absent("tooFewUnits");
  const rows = cases.map(({ self, other }) => {
    const [x, y] = [self - midpoint, other - midpoint];
    return [1, x, y, x * x, x * y, y * y];
  });
  const fit = leastSquares(
    rows,
    cases.map(({ outcome }) => outcome),
  );
  if (!fit) return absent("noSpread");
  if (fit.rSquared === null) return absent("noSpread");
  const combined = (weights: readonly number[]): Coefficient => ({
    value: dot(weights, fit.coefficients),
    se: Math.sqrt(
      Math.max(
        0,
        dot(
          weights,
          fit.covariance.map((line) => dot(line, weights)),
        ),
      ),
    ),
  });
  return known({
    b: fit.coefficients,
    a1: combined([0, 1, 1, 0, 0, 0]),
    a2: combined([0, 0, 0, 1, 1, 1]),
    a3: combined([0, 1, -1, 0, 0, 0]),
    a4: combined([0, 0, 0, 1, -1, 1]),
    a5: combined([0, 0, 0, 1, 0, -1]),
    rSquared: fit.rSquared,
    cases: cases.length,
  });
}
