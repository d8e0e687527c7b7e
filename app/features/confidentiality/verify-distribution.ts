import type { ReleasedCell } from "./release-schema.ts";
import { type Checked, type Finding, wholeTier, written } from "./verify-finding.ts";

const SHOWN_FROM = 50;
/** Shares are rounded to 5: each may be off by half of that. */
const STEP = 5;
/** The last of five agreements that is not favourable. */
const NEUTRAL = 2;

/** Distributions against what they may be shown of: an agreement item, everyone of a tier, from 50 answers, in steps of 5. */
export function distributionFindings(checked: Checked): Finding[] {
  return checked.release.cells.flatMap((cell) => {
    const wrong = cell.distribution && wrongDistribution(cell, { isWhole: isWhole(checked, cell) });
    return wrong ? [{ check: "ladder", sentence: `${cell.item} in ${cell.group}: ${wrong}.` }] : [];
  });
}

function isWhole(checked: Checked, { group }: ReleasedCell): boolean {
  return wholeTier(checked, checked.groups.get(group)?.tier ?? "")?.id === group;
}

function wrongDistribution({ item, n, display, distribution }: ReleasedCell, { isWhole }: { isWhole: boolean }) {
  if (item.startsWith("theme:")) return "a theme has no distribution";
  if (!isWhole) return "a distribution may be shown of everyone of a level only";
  if (display.kind === "mean") return "a share of the time has no distribution";
  if (n < SHOWN_FROM) return `no distribution may be shown for ${n} answers`;
  const shares = distribution ?? [];
  if (shares.some((share) => share % STEP !== 0)) return `shares of a distribution go in steps of ${STEP}`;
  const half = STEP / 2;
  const sum = (of: readonly number[], by: number) =>
    of.reduce((total, share) => total + Math.min(100, Math.max(0, share + by)), 0);
  if (sum(shares, -half) > 100 || sum(shares, half) < 100)
    return `shares of ${shares.join(", ")} percent do not add up to 100`;
  const favourable = shares.slice(NEUTRAL + 1);
  const fits = sum(favourable, -half) <= display.high && sum(favourable, half) >= display.low;
  return fits ? null : `${written(display)} does not go with a distribution of ${shares.join(", ")} percent`;
}
