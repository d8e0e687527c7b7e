import { type Checked, cellKey, type Finding, wholeTier } from "./verify-finding.ts";

/** Statistics across answers or items need so many answers. */
const FEWEST = 50;
/** Below this share of those invited an item's bounds are told. */
const BOUNDS_BELOW = 0.7;
const SHIFT_STEP = 5;

/** Whether what is said of whole tiers keeps its thresholds and steps, and follows from the displays where it must. */
export function qualityFindings(checked: Checked): Finding[] {
  return [
    ...thresholdsWrong(checked).map((sentence): Finding => ({ check: "threshold", sentence })),
    ...[...boundsWrong(checked), ...standingsWrong(checked)].map(
      (sentence): Finding => ({ check: "arithmetic", sentence }),
    ),
  ];
}

function thresholdsWrong({ release }: Checked): string[] {
  const { themes = [], careless = [], items } = release.quality;
  const isHundredths = (value: number | null | undefined) =>
    value === null || value === undefined || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return [
    ...themes.flatMap(({ theme, tier, n, alpha }) => [
      ...(n < FEWEST ? [`Reliability of ${theme} in ${tier} rests on ${n} answers; ${FEWEST} are needed.`] : []),
      ...(isHundredths(alpha) ? [] : [`Reliability of ${theme} in ${tier} is finer than two decimals.`]),
    ]),
    ...release.priorities.byGroup.flatMap(({ group, n, tau, concordance }) => [
      ...(n < FEWEST && (concordance ?? null) !== null
        ? [`Agreement in ${group} rests on ${n} rankings; ${FEWEST} are needed.`]
        : []),
      ...(isHundredths(tau) && isHundredths(concordance) ? [] : [`Agreement in ${group} is finer than two decimals.`]),
    ]),
    ...items.flatMap(({ item, icc1, icc2 }) =>
      isHundredths(icc1) && isHundredths(icc2) ? [] : [`Variance between teams in ${item} is finer than two decimals.`],
    ),
    ...careless.flatMap(({ tier, straightLining, largestShift, withheld }) => [
      ...(straightLining?.kind === "band" ? [`Straight-lining in ${tier} is told of fewer than ${FEWEST}.`] : []),
      ...((straightLining === null) === (withheld !== null)
        ? []
        : [`Straight-lining in ${tier} is withheld and shown at once.`]),
      ...((largestShift ?? 0) % SHIFT_STEP === 0 ? [] : [`The shift in ${tier} is finer than ${SHIFT_STEP} points.`]),
    ]),
  ];
}

/** Between r · p and r · p + 100(1 − r), of what is displayed of the whole tier. */
function boundsWrong(checked: Checked): string[] {
  const { release, cells } = checked;
  if (!release.quality.unanswered) return [];
  const said = new Map(release.quality.unanswered.map((each) => [JSON.stringify([each.tier, each.item]), each]));
  const wrong: string[] = [];
  for (const { id: tier } of release.tiers) {
    const group = wholeTier(checked, tier);
    for (const { item } of release.quality.items) {
      const cell = group && cells.get(cellKey({ group: group.id, item }));
      const bounds = said.get(JSON.stringify([tier, item]));
      const rate = cell ? cell.n / group.invited : 1;
      if (!cell || rate >= BOUNDS_BELOW) {
        if (bounds) wrong.push(`Bounds of ${item} in ${tier} are told where enough answered.`);
        continue;
      }
      const low = Math.max(0, Math.floor(rate * cell.display.low + 1e-7));
      const high = Math.min(100, Math.ceil(rate * cell.display.high + 100 * (1 - rate) - 1e-7));
      if (bounds?.low !== low || bounds.high !== high)
        wrong.push(
          `Bounds of ${item} in ${tier} are said to be ${bounds?.low} to ${bounds?.high}; they are ${low} to ${high}.`,
        );
    }
  }
  return wrong;
}

/** Units that stand out must be units of the lowest tier that are shown in the item, each once. */
function standingsWrong({ release, groups, cells }: Checked): string[] {
  const lowest = release.tiers.at(-1)?.id;
  const seen = new Set<string>();
  return (release.standings ?? []).flatMap(({ item, group }) => {
    const key = cellKey({ group, item });
    const isTwice = seen.has(key);
    seen.add(key);
    if (isTwice) return [`${group} stands out twice in ${item}.`];
    return groups.get(group)?.tier === lowest && cells.has(key)
      ? []
      : [`${group} is said to stand out in ${item}, where it is not shown.`];
  });
}
