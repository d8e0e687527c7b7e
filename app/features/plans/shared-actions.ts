/** How many actions that their owners let everybody see are under way, and how many are done. */
export interface SharedActions {
  readonly underWay: number;
  readonly done: number;
}

/** Adds up the counts by item and status, of one item or of all. */
export function actionsUnderWay(
  counts: readonly { readonly item_id: string | null; readonly status: string; readonly count: number }[],
  item: string | null = null,
): SharedActions {
  const own = counts.filter(({ item_id }) => item === null || item_id === item);
  const of = (status: string) => own.reduce((sum, each) => sum + (each.status === status ? each.count : 0), 0);
  return { underWay: of("accepted"), done: of("done") };
}
