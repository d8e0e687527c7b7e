import type { Observation, TierObservations } from "./observations.ts";
import type { ReportingTree } from "./reporting-tree.ts";

/**
 * The same observations with clusters that mean the same in every wave: a team is named by its head's employee id,
 * since places in the tree move. An answer that varies alone is told apart from those of other waves by the wave's own
 * name.
 */
export function clustersAcrossWaves({
  tree,
  tiers,
  wave,
}: {
  tree: ReportingTree;
  tiers: readonly TierObservations[];
  wave: string;
}): TierObservations[] {
  const lowest = tiers.at(-1)?.tier;
  return tiers.map(({ tier, responses }) => ({
    tier,
    responses: responses.map((response): Observation => {
      const head = tier === lowest ? response.place : response.author;
      if (head === null) return { ...response, cluster: `${wave} ${response.cluster}` };
      const externalId = tree.people[head]?.externalId;
      return { ...response, cluster: externalId === undefined ? "at the top" : `team of ${externalId}` };
    }),
  }));
}
