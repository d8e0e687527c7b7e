import { normalCdf } from "./distributions.ts";
import { FEWEST_UNITS, probabilityAbove, type Shrinkage, type Shrunken } from "./shrinkage.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export type RankBand = "above" | "below" | "notDistinguishable";

/** How sure it must be that a unit is above or below the overall value. */
const SURE = 0.8;

/**
 * The expected rank of each unit, 1 for the lowest: ER_j = 1 + Σ Φ((θ_j − θ_i)/√(sd_i² + sd_j²)) (Laird & Louis 1989;
 * methodology 1.7). The ranks add up to k(k + 1)/2. Absent below five units, or when nothing tells the units apart.
 * Time grows with the square of the units.
 */
export function expectedRanks({ units, tauSquared }: Pick<Shrinkage, "units" | "tauSquared">): Statistic<number[]> {
  if (units.length < FEWEST_UNITS) return absent("tooFewUnits");
  if (tauSquared === 0) return absent("noSpread");
  return known(
    units.map(({ estimate, sd }, at) =>
      units.reduce((rank, other, place) => {
        if (place === at) return rank;
        return rank + normalCdf((estimate - other.estimate) / Math.hypot(sd, other.sd));
      }, 1),
    ),
  );
}

/**
 * Which side of the overall value a unit stands on with four chances in five, else that nobody can tell (methodology
 * 1.7).
 */
export function rankBand(unit: Shrunken, overall: number): RankBand {
  if (unit.sd === 0 && unit.estimate === overall) return "notDistinguishable";
  const above = probabilityAbove(unit, overall);
  if (above >= SURE) return "above";
  return 1 - above >= SURE ? "below" : "notDistinguishable";
}
