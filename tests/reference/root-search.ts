/**
 * Where a continuous function crosses 0 between two places at which its sign differs: Brent's search, as R's `uniroot` has it
 * (R_zeroin2), so that a coarse `tolerance` ends where it ends in R.
 */
export function rootOf(
  of: (x: number) => number,
  { low, high, tolerance }: { low: number; high: number; tolerance: number },
): number {
  let [a, b] = [low, high];
  let [fa, fb] = [of(a), of(b)];
  let [c, fc] = [a, fa];
  if (fa === 0) return a;
  for (let step = 0; step < 1000; step++) {
    const previous = b - a;
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const closeness = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    let move = (c - b) / 2;
    if (Math.abs(move) <= closeness || fb === 0) return b;
    if (Math.abs(previous) >= closeness && Math.abs(fa) > Math.abs(fb)) {
      const across = c - b;
      let p: number;
      let q: number;
      if (a === c) {
        const t = fb / fa;
        p = across * t;
        q = 1 - t;
      } else {
        const [r, t, s] = [fa / fc, fb / fc, fb / fa];
        p = s * (across * r * (r - t) - (b - a) * (t - 1));
        q = (r - 1) * (t - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (p < 0.75 * across * q - Math.abs(closeness * q) / 2 && p < Math.abs((previous * q) / 2)) move = p / q;
    }
    if (Math.abs(move) < closeness) move = move > 0 ? closeness : -closeness;
    [a, fa] = [b, fb];
    b += move;
    fb = of(b);
    if (fb > 0 === fc > 0) [c, fc] = [a, fa];
  }
  return b;
}
