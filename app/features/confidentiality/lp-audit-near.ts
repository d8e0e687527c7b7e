import { KINDS } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";
import type { Witness } from "./lp-audit-witness.ts";

/** Classes that may change in a search near one of them. */
const MOST_CLASSES = 400;

/** One class and those that share its smallest groups, while everybody else keeps the answers of a witness. */
export interface Near {
  readonly family: Family;
  /** Where the one class stands in it. */
  readonly at: number;
}

/** What can be done here can be done everywhere, so a solution clears a question; that there is none proves nothing. */
export function nearClass(family: Family, { witness, at }: { witness: Witness; at: number }): Near {
  const kept = classesNear(family, at);
  const groupsKept = [...new Set(kept.flatMap((each) => family.chains[each] ?? []))].sort((a, b) => a - b);
  const classPlace = new Map(kept.map((each, place) => [each, place]));
  const groupPlace = new Map(groupsKept.map((group, place) => [group, place]));
  const place = (group: number) => groupPlace.get(group) ?? -1;
  const groups = groupsKept.flatMap((group) => {
    const whole = family.groups[group];
    if (!whole) return [];
    const members = whole.members.flatMap((each) => classPlace.get(each) ?? []);
    return [{ ...whole, parent: place(whole.parent), members }];
  });
  const bounds = (of: readonly Float64Array[]) =>
    KINDS.map((kind) =>
      Float64Array.from(groups, ({ members }, at) => {
        const group = groupsKept[at] ?? 0;
        const own = members.reduce((sum, each) => sum + (witness.ofClass[kind]?.[kept[each] ?? 0] ?? 0), 0);
        return (of[kind]?.[group] ?? 0) - ((witness.ofGroup[kind]?.[group] ?? 0) - own);
      }),
    );
  return {
    at: classPlace.get(at) ?? 0,
    family: {
      scale: family.scale,
      sizes: Int32Array.from(kept, (each) => family.sizes[each] ?? 0),
      chains: kept.map((each) => (family.chains[each] ?? []).map(place)),
      blocks: family.blocks.map((own) => Int32Array.from(kept, (each) => place(own[each] ?? -1))),
      counted: Uint8Array.from(kept, (each) => family.counted[each] ?? 0),
      groups,
      low: bounds(family.low),
      high: bounds(family.high),
      answers: null,
    },
  };
}

function classesNear(family: Family, at: number): number[] {
  const smallestFirst = [...(family.chains[at] ?? [])].sort(
    (a, b) => (family.groups[a]?.n ?? 0) - (family.groups[b]?.n ?? 0),
  );
  const near = new Set([at]);
  for (const group of smallestFirst)
    for (const each of family.groups[group]?.members ?? []) {
      if (near.size >= MOST_CLASSES) return [...near];
      near.add(each);
    }
  return [...near];
}
