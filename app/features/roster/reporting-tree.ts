/** Children of one node that are shown together; a longer level is opened page by page. */
export const NODES_OF_PAGE = 100;

/** Somebody in the reporting tree. */
export interface TreeNode {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  /** Direct reports. */
  readonly reports: number;
}

/** A part of one level: the people from `from` on of all that report to `of` (null: that stand at the top). */
export interface TreePart {
  readonly of: string | null;
  readonly from: number;
  readonly size: number;
  readonly nodes: readonly TreeNode[];
}

/** What a page opens of the tree: the levels from the top down to somebody, and who that is. */
export interface OpenedTree {
  readonly parts: readonly TreePart[];
  readonly path: readonly { readonly id: string; readonly name: string }[];
}

/** The beginning of the page that the place stands on. */
export function pageStart(place: number): number {
  return Math.max(0, Math.floor(place / NODES_OF_PAGE) * NODES_OF_PAGE);
}
