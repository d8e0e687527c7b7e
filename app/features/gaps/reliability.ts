import { standardDeviation, sum, variance } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/** Complete cases that a theme's reliability needs (methodology 2.3). */
export const FEWEST_FOR_RELIABILITY = 50;

export interface Alpha {
  /** From the items' covariances. */
  readonly raw: number;
  /** From their correlations, as if all had the same spread; null where an item has none. */
  readonly standardised: number | null;
  readonly completeCases: number;
}

/**
 * Cronbach's α of a theme, at most 1, in one tier of the whole company; each row is a person's answers to its items,
 * turned to one direction. Rows with a gap are left out (methodology 2.3). Absent below 50 complete rows, two items, or
 * any spread in the totals.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): Statistic<Alpha> {
  const items = rows[0]?.length ?? 0;
  const complete = rows.flatMap((row) => {
    const answers = row.filter((answer) => answer !== null);
    return row.length === items && answers.length === items ? [answers] : [];
  });
  if (items < 2 || complete.length < FEWEST_FOR_RELIABILITY) return absent("tooFewAnswers");
  const columns = Array.from({ length: items }, (_, item) => complete.map((row) => row[item] ?? 0));
  const raw = alphaOf({
    items: columns.map((column) => variance(column) ?? 0),
    total: variance(complete.map(sum)) ?? 0,
  });
  if (raw === null) return absent("noSpread");
  return known({
    raw,
    standardised: standardisedAlpha(columns),
    completeCases: complete.length,
  });
}

/** α = J/(J − 1) · (1 − Σs²/s²_total) from the variances of the items and of their sum; null where the sum does not vary. */
export function alphaOf({ items, total }: { items: readonly number[]; total: number }): number | null {
  return total > 0 ? (items.length / (items.length - 1)) * (1 - sum(items) / total) : null;
}

/** J r̄ / (1 + (J − 1) r̄) with r̄ the mean correlation, by the variance of the sum of standardised items. */
function standardisedAlpha(columns: readonly (readonly number[])[]): number | null {
  const spreads = columns.map((column) => standardDeviation(column) ?? 0);
  if (spreads.includes(0)) return null;
  const totals = (columns[0] ?? []).map((_, row) =>
    sum(columns.map((column, item) => (column[row] ?? 0) / (spreads[item] ?? 1))),
  );
  const ofTotal = variance(totals) ?? 0;
  return ofTotal === 0 ? null : (columns.length / (columns.length - 1)) * (1 - columns.length / ofTotal);
}
