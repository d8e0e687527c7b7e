import type { ItemCells, ItemInference } from "./cells.ts";
import type { AuditedRelease, TierGaps, TierRelease } from "./engine.ts";
import { displayOf, HIDDEN } from "./engine-displays.ts";
import { GAP_METHODS, isEstimated, isInterval } from "./gap-interval.ts";
import { P_STEPS } from "./gap-list.ts";
import type { Laid } from "./release-input.ts";
import type { ReleaseDocument, ReleasedCell, ReleasedGap, ReleasedGroup } from "./release-schema.ts";
import { themeDisplay, themeKey } from "./theme-cells.ts";
import { attributeGroupId, groupId, HIERARCHY } from "./tier-groups.ts";

/** The columns of a release written out, by place in the questionnaire's tiers. */
export interface WrittenGroups {
  /** In the order of the document. */
  readonly places: Int32Array;
  /** By group. */
  readonly groups: readonly ReleasedGroup[];
}

/** The groups of every tier: heads from the top down, then everyone, then those of the further axes. */
export function writtenGroups(laid: Laid, release: AuditedRelease): WrittenGroups[] {
  return release.tiers.map((tier, place) => {
    const id = laid.input.questionnaire.tiers[place]?.id ?? "";
    const { groups } = tier;
    const all = Array.from(groups.possible.keys());
    const isWhole = (group: number) => groups.possible[group] === 0;
    const isFurther = (group: number) => (groups.axis[group] ?? 0) > 0;
    return {
      places: Int32Array.from([
        ...all.filter((group) => !isWhole(group) && !isFurther(group)),
        ...all.filter(isWhole),
        ...all.filter(isFurther),
      ]),
      groups: all.map((group) => writtenGroup(laid, { tier: id, release: tier, group })),
    };
  });
}

function writtenGroup(
  laid: Laid,
  { tier, release, group }: { tier: string; release: TierRelease; group: number },
): ReleasedGroup {
  const { groups, invited, answered } = release;
  const head = laid.heads.externalIds[groups.head[group] ?? 0] ?? null;
  const counts = { invited: invited[group] ?? 0, answered: answered[group] ?? 0 };
  const axis = groups.axis[group] ?? 0;
  if (axis === 0) return { id: groupId({ tier, head }), tier, axis: HIERARCHY, selector: { head }, ...counts };
  const attribute = laid.input.contract.axes[axis - 1] ?? "";
  const value = laid.values[axis - 1]?.[(groups.value[group] ?? 0) - 1] ?? "";
  return {
    id: attributeGroupId({ tier, attribute, value, head }),
    tier,
    axis: attribute,
    selector: { attribute, value, head },
    ...counts,
  };
}

/** Cells by tier and item, then by theme. */
export function writtenCells(
  laid: Laid,
  { release, written }: { release: AuditedRelease; written: readonly WrittenGroups[] },
): ReleasedCell[] {
  const cells: ReleasedCell[] = [];
  const sides = release.tiers.map((tier, place) => {
    const { places = new Int32Array(), groups = [] } = written[place] ?? {};
    return { tier, places, groups, shown: inOrderOfCells(tier, places) };
  });
  for (const { tier, places, groups } of sides)
    tier.items.forEach((item, number) => {
      const { id = "" } = laid.items[number] ?? {};
      const { what = "mean" } = laid.engine.items[number] ?? {};
      if (!item) return;
      for (const group of places) {
        const isWhole = tier.groups.possible[group] === 0;
        if (item.codes[group] !== HIDDEN)
          cells.push(itemCell(item, { group, id: groups[group]?.id ?? "", item: id, what, isWhole }));
      }
    });
  laid.input.questionnaire.themes.forEach(({ id }, theme) => {
    for (const { tier, groups, shown } of sides) {
      const of = tier.themes[theme];
      if (!of) continue;
      for (const group of shown) {
        const n = of.n[group] ?? 0;
        if (n === 0) continue;
        const cell = { group: groups[group]?.id ?? "", item: themeKey(id), n, display: themeDisplay(of, group) };
        cells.push({ ...cell, distribution: null });
      }
    }
  });
  return cells;
}

function itemCell(
  { n, codes, distribution }: ItemCells,
  {
    group,
    id,
    item,
    what,
    isWhole,
  }: { group: number; id: string; item: string; what: "mean" | "percent"; isWhole: boolean },
): ReleasedCell {
  return {
    group: id,
    item,
    n: n[group] ?? 0,
    display: displayOf(codes[group] ?? HIDDEN, what),
    distribution: isWhole && distribution ? Array.from(distribution) : null,
  };
}

/** Groups in the order in which they first have a cell. */
function inOrderOfCells({ items }: TierRelease, places: Int32Array): Set<number> {
  const seen = new Set<number>();
  for (const item of items) for (const group of places) if (item && item.codes[group] !== HIDDEN) seen.add(group);
  return seen;
}

/** Gaps by unit in the order of the groups, then by pair of tiers, then by item and theme. */
export function writtenGaps(
  laid: Laid,
  { release, written }: { release: AuditedRelease; written: readonly WrittenGroups[] },
): ReleasedGap[] {
  const { themes } = laid.input.questionnaire;
  const keys = [...laid.items.map(({ id }) => id), ...themes.map(({ id }) => themeKey(id))];
  const units = new Set(
    release.tiers.flatMap(({ groups }, place) =>
      Array.from(written[place]?.places ?? [], (group) => groups.possible[group] ?? -1),
    ),
  );
  const pairs = release.gaps.map((gaps) => ({ gaps, unitAt: unitsOf(release, gaps) }));
  const all: ReleasedGap[] = [];
  for (const possible of units)
    for (const { gaps, unitAt } of pairs) {
      const unit = unitAt.get(possible);
      if (unit === undefined) continue;
      keys.forEach((item, key) => {
        const gap = writtenGap(gaps, { unit, key, item, written });
        if (gap) all.push(gap);
      });
    }
  return all;
}

/** Places of a pair's units by what they are in every tier. */
function unitsOf({ tiers }: AuditedRelease, { lower, lowerGroups }: TierGaps): Map<number, number> {
  const possible = tiers[lower]?.groups.possible;
  return new Map(Array.from(lowerGroups, (group, unit) => [possible?.[group] ?? -1, unit]));
}

function writtenGap(
  gaps: TierGaps,
  { unit, key, item, written }: { unit: number; key: number; item: string; written: readonly WrittenGroups[] },
): ReleasedGap | null {
  const at = unit * gaps.keys + key;
  const method = gaps.methods[at] ?? 0;
  const how = GAP_METHODS[method];
  const above = written[gaps.upper]?.groups[gaps.upperGroups[unit] ?? -1];
  const below = written[gaps.lower]?.groups[gaps.lowerGroups[unit] ?? -1];
  if (!how || !above || !below) return null;
  const bound = (of: Int8Array) => (isInterval(method) ? (of[at] ?? 0) : null);
  return {
    item,
    upper: { tier: above.tier, group: above.id },
    lower: { tier: below.tier, group: below.id },
    difference: gaps.differences[at] ?? 0,
    low: bound(gaps.lows),
    high: bound(gaps.highs),
    noInterval: how.noInterval,
    adjustedP: isEstimated(method) ? (P_STEPS[gaps.pSteps[at] ?? 0] ?? 1) : null,
    method: how.method,
  };
}

export function writtenAudit(laid: Laid, release: AuditedRelease): Omit<ReleaseDocument["audit"], "fileHash"> {
  const { tiers } = laid.input.questionnaire;
  const axes = [HIERARCHY, ...laid.input.contract.axes];
  const itemized = release.tiers.flatMap(({ items }, place) =>
    items.flatMap((cells, number) =>
      cells ? [{ place, tier: tiers[place]?.id ?? "", item: laid.items[number]?.id ?? "", cells }] : [],
    ),
  );
  const inference = release.tiers.flatMap(({ groups }, place) => {
    const own = itemized
      .filter((each) => each.place === place)
      .flatMap(({ cells }) => (cells.inference ? [cells] : []));
    const [first] = own;
    if (!first || groups.axis.length === 0) return [];
    const sum = (of: (inference: ItemInference) => number) =>
      own.reduce((total, { inference }) => total + (inference ? of(inference) : 0), 0);
    return [
      {
        tier: tiers[place]?.id ?? "",
        axes: [...new Set(groups.axis)].map((axis) => axes[axis] ?? ""),
        method: first.inference?.method ?? "intervals",
        answers: own.reduce((total, { answers }) => total + answers, 0),
        inferable: sum(({ inferable }) => inferable),
        undecided: sum(({ undecided }) => undecided),
        programs: sum(({ programs }) => programs),
      },
    ];
  });
  return {
    proofs: itemized.flatMap(({ tier, item, cells: { minSupport, proof } }) =>
      minSupport === null ? [] : [{ tier, item, proof, minSupport }],
    ),
    eligibleGroups: release.tiers.reduce((total, { eligible }) => total + eligible, 0),
    publishedGroups: release.tiers.reduce((total, { groups }) => total + groups.parents.length, 0),
    teams: release.tiers.map(({ teams }, place) => ({ tier: tiers[place]?.id ?? "", ...teams })),
    inferableAnswers: inference.reduce((total, { inferable }) => total + inferable, 0),
    totalAnswers: inference.reduce((total, { answers }) => total + answers, 0),
    inference,
    coarsened: itemized.flatMap(({ tier, item, cells }) =>
      (cells.inference?.withheld ?? []).map(({ axis, level }) => ({ tier, item, axis: axes[axis] ?? "", level })),
    ),
  };
}
