import type { ItemCells } from "./cells.ts";
import { HIDDEN, HIGH, LOW, RESOLUTION, SHOWN } from "./engine-displays.ts";
import type { Display } from "./release-schema.ts";

/** How a theme is named where an item could stand. */
export function themeKey(themeId: string): string {
  return `theme:${themeId}`;
}

/** A theme's value in each group of a tier. By group: n is 0 where it has none. */
export interface ThemeCells {
  readonly n: Int32Array;
  /** The resolution of its coarsest item. */
  readonly coarsest: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly value: Float64Array;
}

/**
 * A theme's value in each group: the unweighted mean of its items (methodology 0), made from the items as displayed, so
 * that it tells nothing that they do not. A group that lacks one of the items has no theme value. Null where a tier is not
 * asked all of them.
 */
export function themeCells(items: readonly (ItemCells | null)[]): ThemeCells | null {
  const parts = items.filter((item) => item !== null);
  const [first] = parts;
  if (!first || parts.length < items.length) return null;
  const size = first.n.length;
  const cells = {
    n: new Int32Array(size),
    coarsest: new Uint8Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
    value: new Float64Array(size),
  };
  for (let group = 0; group < size; group++) {
    if (parts.some(({ codes }) => codes[group] === HIDDEN)) continue;
    let n = Number.POSITIVE_INFINITY;
    let coarsest = 0;
    let low = 0;
    let high = 0;
    let value = 0;
    for (const part of parts) {
      const code = part.codes[group] ?? 0;
      n = Math.min(n, part.n[group] ?? 0);
      coarsest = Math.max(coarsest, RESOLUTION[code] ?? 0);
      low += LOW[code] ?? 0;
      high += HIGH[code] ?? 0;
      value += SHOWN[code] ?? 0;
    }
    const isBand = coarsest === 20;
    cells.n[group] = n;
    cells.coarsest[group] = coarsest;
    cells.low[group] = isBand ? Math.round(low / parts.length) : low / parts.length;
    cells.high[group] = isBand ? Math.round(high / parts.length) : high / parts.length;
    cells.value[group] = Math.round(value / parts.length);
  }
  return cells;
}

/** The display of a theme in one group. */
export function themeDisplay(cells: ThemeCells, group: number): Display {
  const coarsest = cells.coarsest[group] ?? 20;
  const low = cells.low[group] ?? 0;
  const high = cells.high[group] ?? 0;
  if (coarsest === 20) return { kind: "band", low, high, value: null };
  return { kind: coarsest === 1 ? "mean" : "step", low, high, value: cells.value[group] ?? 0 };
}
