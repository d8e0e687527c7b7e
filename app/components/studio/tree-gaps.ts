import type { TreePart } from "#app/features/roster/reporting-tree.ts";

/** People of a level who are not shown yet: the page of them that comes next, from `from` (counted from 0) up to `to`. */
export interface TreeGap {
  readonly from: number;
  readonly to: number;
}

const PAGE = 100;

/** The parts of a level with what is missing before, between and after them: of each gap the page next to what is seen. */
export function gaps(parts: readonly TreePart[]): (TreePart | TreeGap)[] {
  const size = parts[0]?.size ?? 0;
  const all: (TreePart | TreeGap)[] = [];
  let end = 0;
  for (const part of parts) {
    if (part.from > end) all.push({ from: Math.max(end, part.from - PAGE), to: part.from });
    all.push(part);
    end = part.from + part.nodes.length;
  }
  if (end < size && parts.length > 0) all.push({ from: end, to: Math.min(size, end + PAGE) });
  return all;
}
