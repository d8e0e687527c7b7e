import { expect, test } from "vitest";
import { type ShownCount, shownCounts } from "./shown-counts.ts";

const said = (each: ShownCount) => (each.kind === "count" ? each.count : each.kind);

test.for<[number, number, unknown, unknown]>([
  [0, 0, "few", "few"],
  [4, 4, "few", "few"],
  [5, 0, 5, "few"],
  [5, 5, 5, 5],
  [9, 5, 9, "hidden"],
  [10, 5, 10, 5],
  [10, 9, 10, "hidden"],
  [10, 4, 10, "few"],
  [8, 4, 8, "hidden"],
])("of %i pairs with expectations, %i checked in", ([agreed, checkedIn, whole, part]) => {
  const counts = shownCounts({ agreed, checkedIn });
  expect([said(counts.agreed), said(counts.checkedIn)]).toEqual([whole, part]);
});
