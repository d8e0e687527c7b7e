import type { Display, ReleaseDocument, ReleasedCell, ReleasedGroup } from "./release-schema.ts";

/** Something in a release that is not as it must be, in a sentence that names it. */
export interface Finding {
  readonly check: "schema" | "hash" | "threshold" | "ladder" | "arithmetic" | "audit" | "proof";
  readonly sentence: string;
}

/** A release with what its checks look up again and again. */
export interface Checked {
  readonly release: ReleaseDocument;
  readonly groups: ReadonlyMap<string, ReleasedGroup>;
  /** By `group item`. */
  readonly cells: ReadonlyMap<string, ReleasedCell>;
}

export function checkedOf(release: ReleaseDocument): Checked {
  return {
    release,
    groups: new Map(release.groups.map((group) => [group.id, group])),
    cells: new Map(release.cells.map((cell) => [cellKey(cell), cell])),
  };
}

export function cellKey({ group, item }: { group: string; item: string }): string {
  return JSON.stringify([group, item]);
}

/** The fewest answers that a tier's numbers may rest on: k, and 1 for a top tier below k that states its expectation. */
export function fewestOf({ method, tiers }: ReleaseDocument, tier: string): number {
  const top = tiers[0];
  const states = top?.id === tier && method.modes[tier] === "attributed" && top.invited < method.k;
  return states ? 1 : method.k;
}

/** The group of the whole tier, whether or not it is published. */
export function wholeTier({ release }: Checked, tier: string): ReleasedGroup | undefined {
  return release.groups.find(
    ({ tier: own, selector }) => own === tier && selector.head === null && !("attribute" in selector),
  );
}

/** A display as a person would write it. */
export function written({ low, high, value }: Display): string {
  return value === null ? `${low} to ${high}` : `${value}`;
}
