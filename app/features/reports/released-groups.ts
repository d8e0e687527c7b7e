import { inOrder, orderOfValues } from "../confidentiality/axes-merges.ts";
import type { Display, ReleasedCell, ReleasedGap, ReleasedGroup } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";

/** A released number at the resolution it may be shown at; `value` is null where only the band may be known. */
export type ShownNumber = Display;

/** The released group of a tier along the reporting line, `null` as head for everyone; null where it is not released. */
export function groupOf(
  release: Release,
  { tier, head }: { tier: string; head: string | null },
): Released<ReleasedGroup> | null {
  return indexOf(release).groups.get(groupKey({ tier, head })) ?? null;
}

/** The released group of a tier with one value of an attribute, in a unit; null where it is not released. */
export function bandOf(
  release: Release,
  { tier, head, attribute, value }: { tier: string; head: string | null; attribute: string; value: string },
): Released<ReleasedGroup> | null {
  return indexOf(release).groups.get(groupKey({ tier, head, attribute, value })) ?? null;
}

/** The values of an attribute for which anything is released in a unit: by the numbers they all hold, else by name. */
export function releasedBands(
  release: Release,
  { attribute, head, language }: { attribute: string; head: string | null; language: string },
): string[] {
  const bands = [...(indexOf(release).bands.get(key(attribute, head)) ?? [])];
  return orderOfValues(bands) === "ordered" ? inOrder(bands) : bands.sort(new Intl.Collator(language).compare);
}

/** What a tier of a unit says to an item; null where it is not released. */
export function cellOf(
  release: Release,
  { tier, head, item }: { tier: string; head: string | null; item: string },
): Released<ReleasedCell> | null {
  return cellIn(release, groupOf(release, { tier, head }), item);
}

/** What a released group says to an item; null where it is not released, or the group is not. */
export function cellIn(
  release: Release,
  group: Pick<ReleasedGroup, "id"> | null,
  item: string,
): Released<ReleasedCell> | null {
  return (group && indexOf(release).cells.get(group.id)?.get(item)) ?? null;
}

/** The gap in an item between two released groups, by their ids; null where it is not released. */
export function gapBetween(
  release: Release,
  { item, upper, lower }: { item: string; upper: string; lower: string },
): Released<ReleasedGap> | null {
  return gapsBetween(release, { upper, lower }).get(item) ?? null;
}

/** All gaps between two released groups, by item; empty where none is released. */
export function gapsBetween(
  release: Release,
  { upper, lower }: { upper: string; lower: string },
): ReadonlyMap<string, Released<ReleasedGap>> {
  return indexOf(release).gaps.get(upper)?.get(lower) ?? NO_GAPS;
}

const NO_GAPS: ReadonlyMap<string, Released<ReleasedGap>> = new Map();

/** Whether the contract lets anything of a tier be shown. */
export function isReported(release: Release, tier: string): boolean {
  return release.method.modes[tier] !== "unreported";
}

interface Index {
  readonly groups: ReadonlyMap<string, Released<ReleasedGroup>>;
  /** By attribute and head: values, each once. */
  readonly bands: ReadonlyMap<string, ReadonlySet<string>>;
  /** By group, then by item. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Released<ReleasedCell>>>;
  /** By upper group, then by lower group, then by item. */
  readonly gaps: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Released<ReleasedGap>>>>;
}

/** A release never changes: what it is looked up by is made once, and let go of together with it. */
const indexes = new WeakMap<Release, Index>();

function indexOf(release: Release): Index {
  const known = indexes.get(release);
  if (known) return known;
  const made = madeIndex(release);
  indexes.set(release, made);
  return made;
}

/** Of two entries for one place the first counts, as when a release is read from its beginning. */
function madeIndex(release: Release): Index {
  const groups = new Map<string, Released<ReleasedGroup>>();
  const bands = new Map<string, Set<string>>();
  for (const group of release.groups) {
    const { tier, selector } = group;
    putFirst(groups, groupKey({ tier, ...selector }), group);
    if ("attribute" in selector) inner(bands, key(selector.attribute, selector.head), newSet).add(selector.value);
  }
  const cells = new Map<string, Map<string, Released<ReleasedCell>>>();
  for (const cell of release.cells) putFirst(inner(cells, cell.group, newMap), cell.item, cell);
  const gaps = new Map<string, Map<string, Map<string, Released<ReleasedGap>>>>();
  for (const gap of release.gaps)
    putFirst(
      inner(
        inner<Map<string, Map<string, Released<ReleasedGap>>>>(gaps, gap.upper.group, newMap),
        gap.lower.group,
        newMap,
      ),
      gap.item,
      gap,
    );
  return { groups, bands, cells, gaps };
}

function groupKey({
  tier,
  head,
  attribute = null,
  value = null,
}: {
  tier: string;
  head: string | null;
  attribute?: string | null;
  value?: string | null;
}): string {
  return key(tier, head, attribute, value);
}

/** Texts of one place each, so that no two lists of them look alike. */
function key(...parts: (string | null)[]): string {
  return parts.map((part) => (part === null ? "*" : `${part.length}:${part}`)).join(" ");
}

function putFirst<Value>(map: Map<string, Value>, at: string, value: Value): void {
  if (!map.has(at)) map.set(at, value);
}

function inner<Value>(map: Map<string, Value>, at: string, make: () => Value): Value {
  const known = map.get(at);
  if (known !== undefined) return known;
  const made = make();
  map.set(at, made);
  return made;
}

const newMap = <Value>() => new Map<string, Value>();
const newSet = () => new Set<string>();
