import type { TierMode } from "../diagnostics/privacy-contract-schema.ts";
import type { HeadTree } from "./engine-tree.ts";

/**
 * What the release is computed from: arrays, so that a million people fit in little memory and are gone through quickly.
 * Nobody has a name here. People stand at the place of the head they report to, 0 for those who report to nobody.
 */
export interface EngineInput {
  readonly k: number;
  readonly heads: HeadTree;
  /** How many values each further axis has. */
  readonly attributes: readonly number[];
  readonly items: readonly EngineItem[];
  /** By theme, the places of its items. */
  readonly themes: readonly (readonly number[])[];
  readonly predictions: readonly EnginePrediction[];
  /** How many options the ranking has; 0 where none is asked. */
  readonly options: number;
  /** From the top down, at least two. */
  readonly tiers: readonly TierColumns[];
}

/** A paired item, as tables over the turned answers of 0 to 100. */
export interface EngineItem {
  readonly scale: "frequency" | "agreement";
  readonly aboutManager: boolean;
  /** Whether answers were turned: what was given is then the other end of the scale. */
  readonly reversed: boolean;
  /** What a mean of its points is called. */
  readonly what: "mean" | "percent";
  /** What points are whole multiples of: 100 where an answer is favourable or not, 10 where the share of the time goes in tenths. */
  readonly unit: number;
  readonly points: Uint8Array;
  readonly category: Uint8Array;
  readonly favourable: Uint8Array;
}

export interface EnginePrediction {
  /** Place of the item that it foresees, −1 where that is not on a scale. */
  readonly about: number;
  /** By respondent of the last tier but one: the share foreseen, `SKIPPED` for none. */
  readonly foreseen: Uint8Array;
}

/** Where people stand in every axis, one element a person. */
export interface Standing {
  readonly places: Int32Array;
  /** By further axis: the value, from 1; 0 for none. */
  readonly values: readonly Uint16Array[];
}

export interface TierColumns {
  readonly mode: TierMode;
  readonly invited: Standing;
  readonly respondents: Standing;
  /** By respondent whose answer is attributed: the head they are themselves; 0 for all others. Null in a tier without any. */
  readonly authors: Int32Array | null;
  /** By item, by respondent: the answer, turned; `SKIPPED` for none. Null for an item that the tier is not asked. */
  readonly answers: readonly (Uint8Array | null)[];
  /** By option of the ranking, by respondent: the rank given to it, `SKIPPED` for none. */
  readonly ranks: readonly Uint8Array[];
}

/** Stands in a column where there is no answer. */
export const SKIPPED = 255;
