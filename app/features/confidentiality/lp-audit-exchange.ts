import { KINDS } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";
import { stronglyConnected } from "./lp-audit-network.ts";
import type { Witness } from "./lp-audit-witness.ts";

/** Two answers, of which one respondent changes from the lower to the higher while others change back. */
export interface AnswerPair {
  readonly lower: number;
  readonly higher: number;
}

/** How many respondents of each group may change from the lower answer to the higher, and back, with every display unchanged. */
export interface Room {
  readonly up: Int32Array;
  readonly down: Int32Array;
}

const PLENTY = 2 ** 30;

export function roomFor({ scale, groups, low, high }: Family, { ofGroup }: Witness, pair: AnswerPair): Room {
  const up = new Int32Array(groups.length).fill(PLENTY);
  const down = new Int32Array(groups.length).fill(PLENTY);
  for (const kind of KINDS) {
    const change = (scale.adds[kind]?.[pair.higher] ?? 0) - (scale.adds[kind]?.[pair.lower] ?? 0);
    if (change === 0) continue;
    for (let group = 0; group < groups.length; group++) {
      const total = ofGroup[kind]?.[group] ?? 0;
      const above = Math.floor(((high[kind]?.[group] ?? 0) - total) / Math.abs(change));
      const below = Math.floor((total - (low[kind]?.[group] ?? 0)) / Math.abs(change));
      up[group] = Math.min(up[group] ?? 0, change > 0 ? above : below);
      down[group] = Math.min(down[group] ?? 0, change > 0 ? below : above);
    }
  }
  return { up, down };
}

/**
 * For up to two axes, by class: whether one of it can change from the lower answer to the higher, and one the other way, so that
 * with others changing between the same two answers everything displayed stays. Changes that cancel run in a circle through the network
 * whose arcs are the classes, from their block on the first axis to that on the second, and the groups, from the one around them;
 * an arc is on such a circle exactly when both of its ends are strongly connected. Only for a class that has just one of the two
 * answers: another would be a circle of its own.
 */
export function exchangeable(
  family: Family,
  { witness, pair, room }: { witness: Witness; pair: AnswerPair; room: Room },
) {
  const ground = family.groups.length;
  const [first, second] = family.blocks;
  const from: number[] = [];
  const to: number[] = [];
  const arc = (tail: number, head: number, [forward, backward]: readonly [boolean, boolean]) => {
    if (forward) {
      from.push(tail);
      to.push(head);
    }
    if (backward) {
      from.push(head);
      to.push(tail);
    }
  };
  family.groups.forEach(({ axis, parent }, group) => {
    const around = parent === -1 ? ground : parent;
    const open = [(room.up[group] ?? 0) > 0, (room.down[group] ?? 0) > 0] as const;
    if (axis === 0) arc(around, group, open);
    else arc(group, around, open);
  });
  const end = (blocks: Int32Array | undefined, at: number) => {
    const block = blocks?.[at] ?? -1;
    return block === -1 ? ground : block;
  };
  const lower = witness.answers[pair.lower];
  const higher = witness.answers[pair.higher];
  for (let at = 0; at < family.sizes.length; at++)
    arc(end(first, at), end(second, at), [(lower?.[at] ?? 0) > 0, (higher?.[at] ?? 0) > 0]);
  const component = stronglyConnected({ vertices: ground + 1, from, to });
  return (at: number) =>
    (lower?.[at] ?? 0) > 0 !== (higher?.[at] ?? 0) > 0 && component[end(first, at)] === component[end(second, at)];
}
