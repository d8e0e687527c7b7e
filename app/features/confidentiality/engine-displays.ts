import { display, resolution, resolutionOf, shownValue, stepped } from "./ladder.ts";
import type { Display } from "./release-schema.ts";

/**
 * What is displayed of a mean, as one number from 0: five fifths, three wide bands (fewer than five answers), the steps of 10,
 * the steps of 5, and whole percent.
 */
const FIFTHS = 0;
const WIDE_BANDS = 5;
const TENS = 8;
const FIVES = 19;
const ONES = 40;
const CODES = 141;

/** Stands where nothing is displayed. */
export const HIDDEN = 255;

/** The code of what `display` makes of the mean of n answers with this sum of points. */
export function displayCode(sum: number, n: number): number {
  const value = sum / n;
  const step = resolution(n);
  if (step === 20) return n < 5 ? wideBandCode(value) : fifthCode(value);
  const shown = stepped({ value, step }) / step;
  return shown + (step === 10 ? TENS : step === 5 ? FIVES : ONES);
}

function fifthCode(value: number): number {
  return FIFTHS + (value <= 20 ? 0 : value <= 40 ? 1 : value < 60 ? 2 : value < 80 ? 3 : 4);
}

function wideBandCode(value: number): number {
  return WIDE_BANDS + (value <= 40 ? 0 : value < 60 ? 1 : 2);
}

/** The display that a code stands for. `what` says whether whole percent are a mean or a share. */
export function displayOf(code: number, what: "mean" | "percent"): Display {
  if (code < WIDE_BANDS) return display({ value: 20 * code + 10, n: 5, what });
  if (code < TENS) return display({ value: [0, 50, 100][code - WIDE_BANDS] ?? 0, n: 1, what });
  if (code < FIVES) return display({ value: (code - TENS) * 10, n: 20, what });
  if (code < ONES) return display({ value: (code - FIVES) * 5, n: 50, what });
  return display({ value: code - ONES, n: 200, what });
}

const displays = Array.from({ length: CODES }, (_, code) => displayOf(code, "mean"));

/** By code: the ends of the display, the number that stands for it in arithmetic, and its resolution. */
export const LOW = Float64Array.from(displays, ({ low }) => low);
export const HIGH = Float64Array.from(displays, ({ high }) => high);
export const SHOWN = Float64Array.from(displays, shownValue);
export const RESOLUTION = Uint8Array.from(displays, resolutionOf);
