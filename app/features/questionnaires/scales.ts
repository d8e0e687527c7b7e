import type { Item, ScaledItem } from "./questionnaire-schema.ts";

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const scales: Record<ScaledItem["scale"], Scale> = {
  frequency: { min: 0, max: 100, step: 10 },
  agreement: { min: 1, max: 5, step: 1 },
};

/** The share of the time, in percent, from which a frequency answer counts as favourable, unless the item says otherwise. */
export const FAVOURABLE_FREQUENCY = 80;

/** The scale of an item with single answers: predictions are shares, on the frequency scale. */
export function scaleOf(item: Item): Scale | null {
  if (item.kind === "scaled") return scales[item.scale];
  return item.kind === "prediction" ? scales.frequency : null;
}

/** Every answer an item can be given, lowest first. Empty for rankings and open questions. */
export function answerOptions(item: Item): number[] {
  const scale = scaleOf(item);
  if (!scale) return [];
  return Array.from({ length: (scale.max - scale.min) / scale.step + 1 }, (_, place) => scale.min + place * scale.step);
}

/** Whether a number is one of the answers the item can be given. */
export function isValidAnswer(item: Item, value: number): boolean {
  return answerOptions(item).includes(value);
}

/** An answer turned so that more is better: reverse-keyed answers become (min + max) − x (methodology 0). */
export function orient(item: ScaledItem, value: number): number {
  const { min, max } = scales[item.scale];
  return item.reversed ? min + max - value : value;
}

/** Whether a turned answer is favourable: 4 or 5 on agreement, from 80% of the time (or the item's own) on frequency. */
export function isFavourable(item: ScaledItem, oriented: number): boolean {
  return item.scale === "agreement" ? oriented >= 4 : oriented >= favourableFrom(item);
}

/** The share of the time, in percent, from which a turned answer to a frequency item counts as favourable. */
export function favourableFrom(item: ScaledItem): number {
  return item.favourableFrom ?? FAVOURABLE_FREQUENCY;
}

/**
 * A turned answer as points of the headline's scale, 0 to 100 (binding decision 2): the share of the time itself on
 * frequency, 100 when favourable and 0 when not on agreement, so that a mean of points is the headline number.
 */
export function points(item: ScaledItem, oriented: number): number {
  if (item.scale === "frequency") return oriented;
  return isFavourable(item, oriented) ? 100 : 0;
}

/** The category of a turned answer for a distribution, 0 lowest to 4: fifths of the frequency scale, the five agreements. */
export function category(item: ScaledItem, oriented: number): number {
  return item.scale === "agreement" ? oriented - 1 : Math.min(4, Math.floor(oriented / 20));
}
