import type { AuditFile } from "./audit-file-schema.ts";
import { isStrictSafe } from "./axes-waves.ts";
import type { ReleaseDocument, ReleasedCell, ReleasedTrend } from "./release-schema.ts";
import type { Release } from "./released.ts";
import { changeBetween } from "./trend-change.ts";
import { axesOver, type KnownWave, type LaidWave, layWave, stackedClasses, withParents } from "./wave-stack.ts";

/** An earlier wave beside the one being released, and who answered what in either. */
export interface TwoWaves {
  /** As it was released then: it is read and never made again. */
  readonly earlier: Release;
  readonly before: KnownWave;
  readonly now: KnownWave;
}

/** From this n on in both waves a trend is shown without a proof. */
const LARGE = 20;
/** Groups that are tried one by one after the largest that fit together. */
const MOST_TRIED = 40;

type Later = Pick<ReleaseDocument, "method" | "tiers" | "groups" | "cells">;

/**
 * Which trends may be shown beside an earlier wave, and what they are (methodology 3.7). Decided by membership, by who answered
 * and by n alone, never by what was said.
 */
export function waveTrends(
  { earlier, before: then, now }: TwoWaves,
  later: Later,
): { released: NonNullable<ReleaseDocument["waves"]>; stacked: NonNullable<AuditFile["waves"]> } {
  const groups = new Map(later.groups.map((group) => [group.id, group]));
  const thenCells = new Map(earlier.cells.map((cell) => [cellKey(cell), cell]));
  const isStated = (tier: string) => states(earlier, tier) || states(later, tier);
  const both = later.cells.flatMap((cell) => {
    const before = thenCells.get(cellKey(cell));
    const tier = groups.get(cell.group)?.tier;
    // What leadership states as its expectation is no measured trend.
    return before && tier !== undefined && !isStated(tier) ? [{ tier, cell, before }] : [];
  });
  const strict = new Map<string, ReadonlySet<string>>();
  const stacked: NonNullable<AuditFile["waves"]> = [];
  for (const alike of Map.groupBy(both, ({ tier, cell }) => JSON.stringify([tier, cell.item])).values()) {
    const [first] = alike;
    if (!first || first.cell.item.startsWith("theme:")) continue;
    const { tier, cell } = first;
    const found = strictGroups(alike, { tier, item: cell.item, earlier, later, then, now });
    strict.set(JSON.stringify([tier, cell.item]), found.ids);
    if (found.ids.size > 0) stacked.push({ tier, item: cell.item, classes: found.classes });
  }
  const trends = both.map(({ tier, cell, before }): ReleasedTrend => {
    const isStrict = strict.get(JSON.stringify([tier, cell.item]))?.has(cell.group) ?? false;
    const basis = isStrict ? "strict" : cell.n >= LARGE && before.n >= LARGE ? "large" : null;
    return {
      group: cell.group,
      item: cell.item,
      earlier: { n: before.n, display: before.display },
      basis,
      change: basis === null ? null : changeBetween(before.display, cell.display),
    };
  });
  return { released: { earlier: { hash: earlier.hash, version: earlier.method.version }, trends }, stacked };
}

interface InBoth {
  readonly cell: ReleasedCell;
  readonly before: ReleasedCell;
}

/**
 * The groups whose trends, all together, rest on no fewer than k people even if everybody's answer stayed the same. Fewer groups are
 * never less safe: the largest that fit together are found by halving, and some smaller ones tried after them.
 */
function strictGroups(
  alike: readonly InBoth[],
  {
    tier,
    item,
    earlier,
    later,
    then,
    now,
  }: { tier: string; item: string; earlier: Release; later: Later; then: KnownWave; now: KnownWave },
): { ids: ReadonlySet<string>; classes: NonNullable<AuditFile["waves"]>[number]["classes"] } {
  const shown = new Set(alike.map(({ cell }) => cell.group));
  const ours = (groups: ReleaseDocument["groups"]) => groups.filter(({ id }) => shown.has(id));
  const laid = {
    earlier: layWave(then, { tier, item, groups: ours(earlier.groups) }),
    later: layWave(now, { tier, item, groups: ours(later.groups) }),
  };
  const classes = stackedClasses(laid.earlier, laid.later);
  const counts = classes.map(({ n }) => n);
  const waves = {
    earlier: axesOver(laid.earlier, { classes, wave: "earlier" }),
    later: axesOver(laid.later, { classes, wave: "later" }),
  };
  const k = Math.max(earlier.method.k, later.method.k);
  const isSafe = (ids: ReadonlySet<string>) => {
    const wave = (axes: typeof waves.earlier) => ({
      axes,
      published: axes.map((axis) => Uint8Array.from(axis.ids, (id) => (ids.has(id) ? 1 : 0))),
    });
    return isStrictSafe({ waves: [wave(waves.earlier), wave(waves.later)], counts, k });
  };
  const bySize = [...alike]
    .sort((a, b) => b.cell.n - a.cell.n || (a.cell.group < b.cell.group ? -1 : 1))
    .map(({ cell }) => cell.group);
  const ids = new Set(bySize.slice(0, mostThatFit(bySize, isSafe)));
  for (const id of bySize.slice(ids.size, ids.size + MOST_TRIED)) {
    ids.add(id);
    if (!isSafe(ids)) ids.delete(id);
  }
  return { ids, classes: restrictedTo(ids, { laid, classes }) };
}

function mostThatFit(bySize: readonly string[], isSafe: (ids: ReadonlySet<string>) => boolean): number {
  let fits = 0;
  let fails = bySize.length + 1;
  while (fails - fits > 1) {
    const middle = fits === 0 && fails > bySize.length ? bySize.length : Math.floor((fits + fails) / 2);
    if (isSafe(new Set(bySize.slice(0, middle)))) fits = middle;
    else fails = middle;
  }
  return fits;
}

/** The stacked classes as the audit file has them: by the strict groups alone. */
function restrictedTo(
  ids: ReadonlySet<string>,
  { laid, classes }: { laid: { earlier: LaidWave; later: LaidWave }; classes: ReturnType<typeof stackedClasses> },
): NonNullable<AuditFile["waves"]>[number]["classes"] {
  const merged = new Map<string, { n: number; earlier: string[]; later: string[] }>();
  for (const each of classes) {
    const inside = (wave: "earlier" | "later") =>
      withParents(laid[wave], each[wave])
        .filter((id) => ids.has(id))
        .sort();
    const own = { earlier: inside("earlier"), later: inside("later") };
    if (own.earlier.length === 0 && own.later.length === 0) continue;
    const key = JSON.stringify([own.earlier, own.later]);
    const known = merged.get(key);
    if (known) known.n += each.n;
    else merged.set(key, { n: each.n, ...own });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each], place) => ({ id: `c${place + 1}`, ...each }));
}

/** Whether a tier is the top one, attributed and below k, that states what it expects. */
function states({ method, tiers }: Pick<Later, "method" | "tiers">, tier: string): boolean {
  const [top] = tiers;
  return top?.id === tier && method.modes[tier] === "attributed" && top.invited < method.k;
}

function cellKey({ group, item }: Pick<ReleasedCell, "group" | "item">): string {
  return JSON.stringify([group, item]);
}
