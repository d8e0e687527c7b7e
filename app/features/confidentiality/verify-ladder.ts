import type { Display, ReleasedCell } from "./release-schema.ts";
import type { Checked, Finding } from "./verify-finding.ts";

/** From this n on, numbers are whole percent; below, steps of 5, then of 10, then bands of a fifth (methodology 3.6). */
const WHOLE_PERCENT_FROM = 200;
const FIVES_FROM = 50;
const TENS_FROM = 20;
/** Below this n an end fifth would hold one possible count only, and two fifths are shown as one. */
const FIFTHS_FROM = 5;

const FIFTHS = [0, 20, 40, 60, 80].map((low) => [low, low + 20] as const);
const WIDE = [
  [0, 40],
  [40, 60],
  [60, 100],
] as const;

/** What is wrong with a number shown for n answers; null when it is on the ladder. */
export function offLadder({ kind, low, high, value }: Display, n: number): string | null {
  if (n < TENS_FROM) {
    if (kind !== "band" || value !== null) return `only a band may be shown for ${n} answers`;
    const bands = n < FIFTHS_FROM ? WIDE : FIFTHS;
    return bands.some(([from, to]) => from === low && to === high)
      ? null
      : `${low} to ${high} is no band for ${n} answers`;
  }
  if (value === null || kind === "band") return `${n} answers are shown as a number, not as a band`;
  const step = n < FIVES_FROM ? 10 : n < WHOLE_PERCENT_FROM ? 5 : 1;
  if ((kind === "step") !== step > 1) return `"${kind}" is not how ${n} answers are shown`;
  if (value % step !== 0) return `${value} is finer than the steps of ${step} for ${n} answers`;
  const ends = [Math.max(0, value - step / 2), Math.min(100, value + step / 2)];
  return low === ends[0] && high === ends[1]
    ? null
    : `${low} to ${high} is not what ${value} in steps of ${step} stands for`;
}

/** The step that a display was made at; of a theme, that of its coarsest item as its width tells. */
export function stepOf({ kind, low, high, value }: Display): number {
  if (kind === "band") return 20;
  if (kind !== "step") return 1;
  // At either end of the scale only half of the step is left.
  const width = value === 0 || value === 100 ? (high - low) * 2 : high - low;
  return width > 5 ? 10 : 5;
}

/** The number that a display counts as in a difference: itself, or the middle of its band. */
export function middleOf({ value, low, high }: Display): number {
  return value ?? (low + high) / 2;
}

/** Every number of the release against the resolution that its n allows. */
export function ladderFindings({ release, cells }: Checked): Finding[] {
  const found = (sentence: string): Finding => ({ check: "ladder", sentence });
  const items = release.cells.filter(({ item }) => !item.startsWith("theme:"));
  const kinds = Map.groupBy(
    items.filter(({ n }) => n >= WHOLE_PERCENT_FROM),
    ({ item }) => item,
  );
  return [
    ...items.flatMap((cell) => {
      const wrong = offLadder(cell.display, cell.n);
      return wrong ? [found(`${cell.item} in ${cell.group}: ${wrong}.`)] : [];
    }),
    ...[...kinds].flatMap(([item, own]) =>
      new Set(own.map(({ display }) => display.kind)).size > 1
        ? [found(`${item} is a mean here and a share there.`)]
        : [],
    ),
    ...release.priorities.byGroup.flatMap(({ group, n, namesFirst, topThreeOverlap }) =>
      [namesFirst, topThreeOverlap].flatMap((display) => {
        const wrong = display && offLadder(display, n);
        return wrong ? [found(`Priorities of ${group}: ${wrong}.`)] : [];
      }),
    ),
    ...release.predictions.flatMap(({ item, about, n, predicted, actual }) => {
      const wrong = offLadder(predicted, n);
      const below = cells.size === 0 ? null : answeredBelow(release.cells, { about, release });
      const wrongActual = below === null ? null : offLadder(actual, below);
      return [wrong, wrongActual].flatMap((each) => (each ? [found(`Prediction ${item}: ${each}.`)] : []));
    }),
    ...release.dyads.flatMap(wrongDyads).map(found),
  ];
}

/** How many of the lowest tier answered an item, where the release says so. */
function answeredBelow(
  cells: readonly ReleasedCell[],
  { about, release }: { about: string; release: Checked["release"] },
): number | null {
  const lowest = release.tiers.at(-1)?.id;
  const whole = release.groups.find(
    ({ tier, selector }) => tier === lowest && selector.head === null && !("attribute" in selector),
  );
  return cells.find(({ item, group }) => item === about && group === whole?.id)?.n ?? null;
}

/** Shares of managers stand in the steps that their number allows, from 20 managers on, and add up to 100 as rounded. */
function wrongDyads({
  item,
  managers,
  over,
  under,
  agree,
  undecided,
  withheld,
}: Checked["release"]["dyads"][number]): string[] {
  const shares = [over, under, agree, undecided];
  const shown = shares.filter((share) => share !== null);
  if (shown.length === 0)
    return withheld === null ? [`Managers against teams, ${item}: nothing is shown and no reason given.`] : [];
  if (withheld !== null || shown.length < shares.length)
    return [`Managers against teams, ${item}: shown and withheld at once.`];
  if (managers < TENS_FROM) return [`Managers against teams, ${item}: ${managers} managers are too few to be counted.`];
  const step = managers < FIVES_FROM ? 10 : managers < WHOLE_PERCENT_FROM ? 5 : 1;
  if (shown.some((share) => share % step !== 0))
    return [`Managers against teams, ${item}: shares of ${managers} managers go in steps of ${step}.`];
  const total = shown.reduce((sum, share) => sum + share, 0);
  return Math.abs(total - 100) > 2 * step ? [`Managers against teams, ${item}: the shares add up to ${total}.`] : [];
}
