import { contentHash } from "../questionnaires/content-hash.ts";
import { type ItemCells, itemCells } from "./cells.ts";
import { commentGroups } from "./comment-groups.ts";
import { cascades, dyadCounts, predictionOf, spreadOf } from "./company-figures.ts";
import { releasedGaps } from "./gap-list.ts";
import { priorityAgreement } from "./priorities.ts";
import { type Laid, layOut, type ReleaseInput } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { type Release, released } from "./released.ts";
import { themeCells } from "./theme-cells.ts";
import { type TierGroups, tierGroups } from "./tier-groups.ts";

/** Changes whenever the same answers could give another release. */
export const METHOD_VERSION = "1.0";

/**
 * Makes the release of a closed diagnostic: everything any role may ever see of it. Every item of every tier is planned
 * over those who answered it (KSAFE, theorem T1), displayed at the resolution its n allows, and audited before it is
 * released. The same input gives the same release, byte for byte.
 */
export function buildRelease(input: ReleaseInput): Release {
  const laid = layOut(input);
  const tiers = input.questionnaire.tiers.map(({ id }) => tierGroups(laid, id));
  const itemized = tiers.flatMap((groups) =>
    laid.items.filter(({ wording }) => groups.tier in wording).map((item) => itemCells(laid, { groups, item })),
  );
  const byItem = itemized.flatMap(({ cells }) => cells);
  const cells = [...byItem, ...themeCells(input.questionnaire, byItem)];
  const groups = tiers.flatMap((tier) => tier.groups);
  const gaps = releasedGaps(laid, { groups, cells });
  const predictions = input.questionnaire.items.flatMap((item) =>
    item.kind === "prediction" ? (predictionOf(laid, item) ?? []) : [],
  );
  const { k, commentThreshold, axes, modes } = input.contract;
  const content: Omit<ReleaseDocument, "hash"> = {
    schema: "parallax.release/1",
    method: { version: METHOD_VERSION, k, commentThreshold, axes, modes },
    tiers: tiers.map((tier) => tierTotals(laid, tier)),
    groups,
    cells,
    gaps,
    dyads: laid.items
      .filter(({ subject }) => subject === "own manager")
      .map((item) => dyadCounts(laid, { item, cells: byItem })),
    cascade: cascades(laid, gaps),
    priorities: priorityAgreement(laid, tiers),
    predictions,
    comments: commentGroups(laid),
    quality: { items: laid.items.map((item) => spreadOf(laid, item)) },
    audit: auditOf({ tiers, itemized }),
  };
  return released({ ...content, hash: contentHash(content) });
}

/** A tier's totals; who answered stays unsaid where fewer than k did. */
function tierTotals(
  laid: Laid,
  { tier, mode, invited, answered, fewest }: TierGroups,
): ReleaseDocument["tiers"][number] {
  const stated = fewest < laid.input.contract.k;
  const enough = stated || (invited >= fewest && answered >= fewest);
  return { id: tier, mode, invited, answered: enough ? answered : null };
}

function auditOf({
  tiers,
  itemized,
}: {
  tiers: readonly TierGroups[];
  itemized: readonly ItemCells[];
}): ReleaseDocument["audit"] {
  const sum = (of: (each: ItemCells) => number) => itemized.reduce((total, each) => total + of(each), 0);
  return {
    proofs: itemized.flatMap(({ tier, item, minSupport }) =>
      minSupport === null ? [] : [{ tier, item, proof: "T1", minSupport }],
    ),
    eligibleGroups: tiers.reduce((total, { eligible }) => total + eligible, 0),
    publishedGroups: tiers.reduce((total, { groups }) => total + groups.length, 0),
    inferableAnswers: sum((each) => each.inferable),
    totalAnswers: sum((each) => each.answers),
    coarsened: itemized.flatMap(({ tier, item, withheldLevels }) =>
      withheldLevels.map((level) => ({ tier, item, level })),
    ),
    fileHash: null,
  };
}
