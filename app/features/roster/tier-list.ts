/** The levels that a roster is checked against. */
export interface TierList<Tier extends string = string> {
  /** Two to five ids, from the top down. */
  readonly tiers: readonly Tier[];
  /** One person of the tier, for sentences. */
  readonly names: ReadonlyMap<string, string>;
  readonly plurals: ReadonlyMap<string, string>;
  /** The tier that a level column means; null when it is not understood. */
  readonly named: (text: string) => Tier | null;
  /**
   * Whether several people may have no manager, where all of them state one tier and nobody states a higher one: who was
   * asked from some level down has the people above it in no file.
   */
  readonly severalHeads: boolean;
}

/** How far below the top a tier stands, 0 at the top. */
export function rankIn({ tiers }: TierList, tier: string): number {
  return tiers.indexOf(tier);
}
