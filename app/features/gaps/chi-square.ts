import { normalCdf } from "./distributions.ts";

/**
 * P(χ² > x) with a whole number of degrees of freedom, by the finite sums of Abramowitz & Stegun 26.4.4 and 26.4.5.
 */
export function chiSquareAbove({ x, df }: { x: number; df: number }): number {
  if (x <= 0) return 1;
  const odd = df % 2;
  const root = Math.sqrt(x);
  // The first term of the sum: e^(−x/2), or √(2/π) · √x · e^(−x/2).
  let term = Math.exp(-x / 2) * (odd ? root * Math.sqrt(2 / Math.PI) : 1);
  let above = odd ? 2 * normalCdf(-root) : 0;
  for (let order = odd ? 1 : 0; order <= df - 2; order += 2) {
    above += term;
    term *= x / (order + 2);
  }
  return above;
}
