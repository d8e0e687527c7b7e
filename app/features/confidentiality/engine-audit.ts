import type { Axis } from "./axes.ts";
import { type ItemInference, type ItemSums, itemSums, type PlannedCells, plannedCells } from "./cells.ts";
import { displayOf, HIDDEN } from "./engine-displays.ts";
import type { EngineInput, EngineItem } from "./engine-input.ts";
import type { Family } from "./engine-plan.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { engineScale, scaleAnswers } from "./lp-audit-answers.ts";
import type { AuditedItem, ShownCell } from "./lp-audit-family.ts";
import { type LevelledAudit, withholdLevels } from "./lp-audit-levels.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { NoFirstAnswers } from "./lp-audit-solving.ts";

/** An item in a tier, by their places. */
export interface AuditPlace {
  readonly tier: number;
  readonly item: number;
}

/** What the audit of one item found: levels and counts, and no answer. Plain data, so that it can be stored and used elsewhere. */
export interface PlacedInference extends AuditPlace {
  readonly inference: ItemInference;
}

/** Whether a tier's numbers are to be audited at all: all but what leadership states, who know that it is shown. */
export function isAudited({ fewest }: TierGroups, { k }: EngineInput): boolean {
  return fewest >= k;
}

/** Whether a tier has groups along more than one axis, for which intervals are not enough. */
export function needsPrograms({ family }: TierGroups): boolean {
  return new Set(family.groups.axis).size > 1;
}

/** Every item that only linear programs can audit, tier by tier. */
export function placesForPrograms(input: EngineInput, tiers: readonly TierGroups[]): AuditPlace[] {
  return tiers.flatMap((each, tier) =>
    isAudited(each, input) && needsPrograms(each)
      ? each.columns.answers.flatMap((column, item) => (column ? [{ tier, item }] : []))
      : [],
  );
}

/** Audits one item over everything that is displayed of it on all axes together. Minutes at worst: for a thread of its own. */
export function inferenceByPrograms(
  input: EngineInput,
  { tiers, place, solver }: { tiers: readonly TierGroups[]; place: AuditPlace; solver: LinearSolver },
): PlacedInference {
  const tier = tiers[place.tier];
  const item = input.items[place.item];
  const column = tier?.columns.answers[place.item];
  if (!tier || !item || !column) throw new Error("Nobody of the tier was asked the item");
  const sums = itemSums(item, { tier, column });
  const audited = auditedItem({ tier, item, sums, planned: plannedCells({ tier, item, sums }) });
  const { withheld, outcome } = fromDisplays(audited, { solver, answers: () => answersOf({ tier, item, column }) });
  return {
    ...place,
    inference: {
      method: "programs",
      inferable: outcome.pinned,
      undecided: outcome.undecided,
      programs: outcome.programs,
      withheld: withheld.map(({ axis, level }) => ({ axis: Number(axis), level })),
    },
  };
}

/**
 * Starts from the displays alone, so that what comes out, the programs counted, is a function of what anybody may see. The answers
 * that were given are the start only where the solver finds none.
 */
function fromDisplays(
  audited: AuditedItem,
  { solver, answers }: { solver: LinearSolver; answers: () => AuditedItem["answers"] },
): LevelledAudit {
  try {
    return withholdLevels(audited, solver);
  } catch (error) {
    if (!(error instanceof NoFirstAnswers)) throw error;
    return withholdLevels({ ...audited, answers: answers() }, solver);
  }
}

/** By answer, lowest first, by class: how many gave it. */
function answersOf({ tier, item, column }: { tier: TierGroups; item: EngineItem; column: Uint8Array }): Int32Array[] {
  const { of, places } = tier.classes;
  return scaleAnswers(item).map((answer) => {
    const counts = new Int32Array(places.length);
    column.forEach((given, respondent) => {
      const at = of[respondent] ?? 0;
      if (given === answer) counts[at] = (counts[at] ?? 0) + 1;
    });
    return counts;
  });
}

/** An item as its audit takes it: what is displayed, and how many stand where. The answers themselves play no part. */
export function auditedItem({
  tier,
  item,
  sums,
  planned,
}: {
  tier: TierGroups;
  item: EngineItem;
  sums: ItemSums;
  planned: PlannedCells;
}): AuditedItem {
  const { groups } = tier.family;
  const axes = axesOf(tier.family);
  const [whole = -1] = tier.groupOfHead;
  const displays = new Map<string, ShownCell>();
  planned.codes.forEach((code, group) => {
    if (code === HIDDEN) return;
    displays.set(String(group), {
      display: displayOf(code, item.what),
      distribution: group === whole && planned.distribution ? Array.from(planned.distribution) : null,
      favourable: null,
    });
  });
  return {
    scale: engineScale(item),
    axes,
    levels: axes.map(({ ids }) => ids.map((group) => groups.level[Number(group)] ?? 0)),
    counts: sums.classes.n,
    answers: null,
    displays,
  };
}

/** Axes that have a group, named by their number; their groups by their place. */
function axesOf({ groups, smallest }: Family): Axis[] {
  return smallest.flatMap((groupOf, number): Axis[] => {
    const from = groups.axis.indexOf(number);
    if (from === -1) return [];
    const to = groups.axis.lastIndexOf(number) + 1;
    return [
      {
        name: String(number),
        ids: Array.from({ length: to - from }, (_, place) => String(from + place)),
        parents: groups.parents.slice(from, to).map((parent) => (parent < 0 ? -1 : parent - from)),
        groupOf: groupOf.map((group) => (group < 0 ? -1 : group - from)),
      },
    ];
  });
}
