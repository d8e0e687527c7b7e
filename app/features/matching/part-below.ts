import type { ReportingTree } from "./reporting-tree.ts";

/**
 * For every place of the tree whether it is the head's own or below it, with one more at the end for whom nobody is
 * above, as observations are laid. Head null: the whole organisation. Linear in people.
 */
export function partBelow(tree: ReportingTree, head: number | null): Uint8Array {
  const inside = new Uint8Array(tree.people.length + 1);
  if (head === null) return inside.fill(1);
  for (let place = head; place < tree.people.length; place++) {
    const above = tree.managerPlace[place] ?? -1;
    if (place === head || (above >= head && inside[above] === 1)) inside[place] = 1;
  }
  return inside;
}
