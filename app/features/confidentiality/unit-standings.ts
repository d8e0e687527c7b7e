import type { Noisy } from "../gaps/between-units.ts";
import { type RankBand, rankBand } from "../gaps/ranking.ts";
import { varianceOfMean, varianceOfShare } from "../gaps/sampling-variance.ts";
import { shrink } from "../gaps/shrinkage.ts";
import type { ItemCells } from "./cells.ts";
import type { Spread } from "./company-figures.ts";
import { HIDDEN, HIGH, LOW, SHOWN } from "./engine-displays.ts";
import type { EngineItem } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** A unit that stands out from the others of its level in one item. */
export interface UnitStanding {
  readonly group: number;
  readonly standing: Exclude<RankBand, "notDistinguishable">;
}

/** Nobody compares more units than this with each other. */
const MOST_UNITS = 1000;

/**
 * Which units of the lowest tier lie above or below the others on the same level of the reporting line with four chances in five,
 * once noise is taken out (methodology 1.7): bands, never places. Made from what is displayed alone: a unit's value is its
 * display, whose width w adds w²/12 to its sampling variance. Units of one level have nobody in common. Levels with fewer than
 * five units shown are not compared, nor items without a released spread or that many skipped (methodology 4).
 */
export function unitStandings(
  item: EngineItem,
  { tier, cells, spread }: { tier: TierGroups; cells: ItemCells | null; spread: Spread },
): UnitStanding[] {
  const whole = cells?.codes[tier.groupOfHead[0] ?? -1] ?? HIDDEN;
  if (!cells || spread.withinSd === null || spread.skippedOften || whole === HIDDEN) return [];
  const noisy = (group: number): Noisy => {
    const code = cells.codes[group] ?? HIDDEN;
    const sampling = samplingVariance(item, {
      n: cells.n[group] ?? 0,
      value: SHOWN[code] ?? 0,
      overall: SHOWN[whole] ?? 0,
      withinSd: spread.withinSd ?? 0,
    });
    return { y: SHOWN[code] ?? 0, v: sampling + ((HIGH[code] ?? 0) - (LOW[code] ?? 0)) ** 2 / 12 };
  };
  return shownByLevel(tier, cells).flatMap((groups) => {
    const shrunken = shrink(groups.map(noisy)).value;
    return groups.flatMap((group, place): UnitStanding[] => {
      const unit = shrunken?.units[place];
      const standing = shrunken && unit ? rankBand(unit, shrunken.mean) : "notDistinguishable";
      return standing === "notDistinguishable" ? [] : [{ group, standing }];
    });
  });
}

/** By level of the reporting line below everyone: the groups that are shown, where they are few enough to be compared. */
function shownByLevel({ family: { groups } }: TierGroups, { codes }: ItemCells): number[][] {
  const { axis, level } = groups;
  const levels = new Map<number, number[]>();
  for (let group = 0; group < codes.length; group++) {
    if (axis[group] !== 0 || level[group] === 0 || codes[group] === HIDDEN) continue;
    const own = levels.get(level[group] ?? 0) ?? [];
    levels.set(level[group] ?? 0, own);
    if (own.length <= MOST_UNITS) own.push(group);
  }
  return [...levels.values()].filter(({ length }) => length <= MOST_UNITS);
}

/** In squared points. */
function samplingVariance(
  { what }: EngineItem,
  { n, value, overall, withinSd }: { n: number; value: number; overall: number; withinSd: number },
): number {
  if (what === "mean") return varianceOfMean({ n, within: withinSd ** 2 }).value ?? 0;
  const share = varianceOfShare({ favourable: (n * value) / 100, n, overall: overall / 100 });
  return 100 ** 2 * (share.value ?? 0);
}
