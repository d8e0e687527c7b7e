/** Why a statistic does not exist for these answers. Shown in words, never as 0. */
export type Absence =
  /** Nobody answered, or one side has no answers. */
  | "noAnswers"
  /** The statistic needs more answers than there are; the function says how many. */
  | "tooFewAnswers"
  /** Fewer clusters than an interval needs. */
  | "tooFewClusters"
  /** One cluster holds all answers of a side, so nothing tells how clusters differ. */
  | "oneClusterSide"
  /** Fewer teams, companies or dyads than may be compared. */
  | "tooFewUnits"
  /** A sampling variance is missing, 0 or negative. */
  | "noVariance"
  /** Everyone said the same, or everything is tied: the statistic would be 0/0. */
  | "noSpread"
  /** A value lies where the statistic is not defined. */
  | "outOfRange"
  /** The two sides are not of one length, or name different things. */
  | "notComparable";

/** A statistic, or null with the reason that there is none. */
export type Statistic<Value> = Known<Value> | Absent;

export interface Known<Value> {
  readonly value: Value;
  readonly reason: null;
}

export interface Absent {
  readonly value: null;
  readonly reason: Absence;
}

export function known<Value>(value: Value): Known<Value> {
  return { value, reason: null };
}

export function absent(reason: Absence): Absent {
  return { value: null, reason };
}
