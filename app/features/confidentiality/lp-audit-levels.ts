import { type Audited, auditDisplays, type PinnedClass } from "./lp-audit.ts";
import type { AuditedItem, ShownCell } from "./lp-audit-family.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { NoFirstAnswers } from "./lp-audit-solving.ts";

/** A level of one axis whose groups show nothing of an item: 0 for groups with none around them. */
export interface WithheldLevel {
  readonly axis: string;
  readonly level: number;
}

export interface LevelledAudit {
  readonly withheld: readonly WithheldLevel[];
  /** What is left to display. */
  readonly displays: ReadonlyMap<string, ShownCell>;
  readonly outcome: Audited;
}

/**
 * Withholds whole levels of an item until nobody is pinned unfavourable: the level and not the group, so that what is missing does
 * not point at anybody (methodology 3.6 iii). Axes are taken in the order in which they were planned, each audited together with those
 * before it: what an earlier axis gives away costs a level of it, and what comes from adding one costs a level of the one that is
 * added. Ends, since nothing displayed pins nobody.
 */
export function withholdLevels(item: AuditedItem, solver: LinearSolver): LevelledAudit {
  const { axes } = item;
  const whole = outcomeOf(item, solver);
  if (whole.unfavourable.length === 0) return { withheld: [], displays: item.displays, outcome: whole };
  const withheld: WithheldLevel[] = [];
  let displays = item.displays;
  let outcome = whole;
  axes.forEach((axis, last) => {
    for (;;) {
      outcome = outcomeOf({ ...item, axes: axes.slice(0, last + 1), displays }, solver);
      if (outcome.unfavourable.length === 0) return;
      const levels = item.levels?.[last] ?? levelsOf(axis.parents);
      const level = levelToWithhold(outcome.unfavourable, {
        axis: last,
        shown: axis.ids.flatMap((id, place) => (displays.has(id) ? (levels[place] ?? 0) : [])),
      });
      const hidden = new Set(axis.ids.filter((_, place) => levels[place] === level));
      displays = new Map([...displays].filter(([id]) => !hidden.has(id)));
      withheld.push({ axis: axis.name, level });
    }
  });
  return { withheld, displays, outcome };
}

/**
 * The deepest level of an axis that a pinned class stands in; where none of them is in that axis, whose displays then only tell
 * of the others beside them, the deepest that shows anything.
 */
function levelToWithhold(
  pinned: readonly PinnedClass[],
  { axis, shown }: { axis: number; shown: readonly number[] },
): number {
  const own = pinned.flatMap(({ levels }) => levels[axis] ?? []);
  const deepest = Math.max(...(own.length > 0 ? own : shown));
  if (!Number.isFinite(deepest)) throw new Error("Somebody is pinned, and nothing of the axis is displayed");
  return deepest;
}

function levelsOf(parents: Int32Array): Int32Array {
  const levels = new Int32Array(parents.length);
  parents.forEach((parent, place) => {
    levels[place] = parent === -1 ? 0 : (levels[parent] ?? 0) + 1;
  });
  return levels;
}

function outcomeOf(item: AuditedItem, solver: LinearSolver): Audited {
  const outcome = auditDisplays(item, solver);
  // Displays made from answers cannot contradict each other: a solver that says so has lost its way.
  if (outcome.kind === "contradictory") throw new NoFirstAnswers("The solver found displays to contradict each other");
  return outcome;
}

/** Items audited so far, in their order. Plain data: it can be stored and continued elsewhere. */
export interface AuditState {
  readonly done: readonly ItemAudit[];
}

export interface ItemAudit {
  readonly withheld: readonly WithheldLevel[];
  readonly respondents: number;
  readonly pinned: number;
  readonly undecided: number;
  readonly programs: number;
}

export const NOTHING_AUDITED: AuditState = { done: [] };

/** Audits the next of the items, and says what is done then; the same state once all are. */
export function auditNext(
  state: AuditState,
  { items, solver }: { items: readonly AuditedItem[]; solver: LinearSolver },
): AuditState {
  const item = items[state.done.length];
  if (!item) return state;
  const { withheld, outcome } = withholdLevels(item, solver);
  const { respondents, pinned, undecided, programs } = outcome;
  return { done: [...state.done, { withheld, respondents, pinned, undecided, programs }] };
}
