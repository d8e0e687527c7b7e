/** Answers with the cluster each belongs to: for reps their team, with the manager's own answer in the same cluster. */
export interface ClusteredAnswers {
  readonly values: readonly number[];
  readonly clusters: readonly string[];
}

/** Fewer clusters than this give no interval (methodology 1.3). */
export const FEWEST_CLUSTERS = 5;
