import { expect, test } from "vitest";
import { displayCode, displayOf, HIGH, LOW, RESOLUTION, SHOWN } from "./engine-displays.ts";
import { display, resolutionOf, shownValue } from "./ladder.ts";

test.each(["mean", "percent"] as const)("a code stands for exactly what the ladder displays (%s)", (what) => {
  for (const n of [1, 4, 5, 7, 19, 20, 33, 49, 50, 131, 199, 200, 457])
    for (let sum = 0; sum <= 100 * n; sum += n < 50 ? 10 : 50) {
      const code = displayCode(sum, n);
      const shown = display({ value: sum / n, n, what });
      expect(displayOf(code, what)).toEqual(shown);
      expect([LOW[code], HIGH[code], SHOWN[code], RESOLUTION[code]]).toEqual([
        shown.low,
        shown.high,
        shownValue(shown),
        resolutionOf(shown),
      ]);
    }
});
