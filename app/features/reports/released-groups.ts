import { inOrder, orderOfValues } from "../confidentiality/axes-merges.ts";
import type { Display, ReleasedCell, ReleasedGroup } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";

/** A released number at the resolution it may be shown at; `value` is null where only the band may be known. */
export type ShownNumber = Display;

/** The released group of a tier along the reporting line, `null` as head for everyone; null where it is not released. */
export function groupOf(
  release: Release,
  { tier, head }: { tier: string; head: string | null },
): Released<ReleasedGroup> | null {
  return (
    release.groups.find(
      (group) => group.tier === tier && !("attribute" in group.selector) && group.selector.head === head,
    ) ?? null
  );
}

/** The released group of a tier with one value of an attribute, in a unit; null where it is not released. */
export function bandOf(
  release: Release,
  { tier, head, attribute, value }: { tier: string; head: string | null; attribute: string; value: string },
): Released<ReleasedGroup> | null {
  return (
    release.groups.find(
      ({ tier: of, selector }) =>
        of === tier &&
        "attribute" in selector &&
        selector.attribute === attribute &&
        selector.value === value &&
        selector.head === head,
    ) ?? null
  );
}

/** The values of an attribute for which anything is released in a unit: by the numbers they all hold, else by name. */
export function releasedBands(
  release: Release,
  { attribute, head, language }: { attribute: string; head: string | null; language: string },
): string[] {
  const values = release.groups.flatMap(({ selector }) =>
    "attribute" in selector && selector.attribute === attribute && selector.head === head ? [selector.value] : [],
  );
  const bands = [...new Set(values)];
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
  group: Released<ReleasedGroup> | null,
  item: string,
): Released<ReleasedCell> | null {
  return (group && release.cells.find((cell) => cell.group === group.id && cell.item === item)) ?? null;
}

/** Whether the contract lets anything of a tier be shown. */
export function isReported(release: Release, tier: string): boolean {
  return release.method.modes[tier] !== "unreported";
}
