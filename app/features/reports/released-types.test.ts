import { describe, expectTypeOf, test } from "vitest";
import type { ItemCells } from "../confidentiality/cells.ts";
import type { AuditedRelease } from "../confidentiality/engine.ts";
import type { Display, ReleaseDocument, ReleasedCell } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import type { gateView } from "./gate-view.ts";
import type { heatmap } from "./heatmap.ts";
import type { itemDetail } from "./item-detail.ts";
import type { organisationView } from "./organisation-view.ts";
import type { cellOf, groupOf, releasedBands } from "./released-groups.ts";
import type { reportPage } from "./report-page.ts";

/** What a view takes as its release. */
type Taken<View extends (...parameters: never) => unknown> = Parameters<View>[0] extends {
  readonly release: infer Given;
}
  ? Given
  : Parameters<View>[0];

// Checked by the type checker, which is part of the tests: a line that begins to compile is an error there.
describe("only the release gate makes a number that a view takes", () => {
  test("every view takes a release, and only that", () => {
    expectTypeOf<Taken<typeof heatmap>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof itemDetail>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof organisationView>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof gateView>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof reportPage>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof groupOf>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof releasedBands>>().toEqualTypeOf<Release>();
    expectTypeOf<Taken<typeof cellOf>>().toEqualTypeOf<Release>();
  });

  test("a number, a document, the engine's own result and what it is made of are none", () => {
    expectTypeOf<number>().not.toExtend<Release>();
    expectTypeOf<ReleaseDocument>().not.toExtend<Release>();
    expectTypeOf<AuditedRelease>().not.toExtend<Release>();
    expectTypeOf<Release>().toExtend<ReleaseDocument>();
    expectTypeOf<ItemCells>().not.toExtend<Released<ReleasedCell>>();
    expectTypeOf<ReleasedCell>().not.toExtend<Released<ReleasedCell>>();
    expectTypeOf<Display>().not.toExtend<Released<Display>>();
    expectTypeOf<number>().not.toExtend<Released<Display>>();
  });

  test("nor is what is put together from released parts, or written into them", () => {
    const compiles = (release: Release, cell: ReleasedCell) => {
      // @ts-expect-error A copy with other cells is no release.
      const copied: Release = { ...release, cells: [] };
      // @ts-expect-error Nor is a cell with another display.
      const changed: Release["cells"][number] = { ...release.cells[0], display: { ...cell.display } };
      // @ts-expect-error Nothing can be added to a release that did not pass the gate.
      release.cells.push(cell);
      // @ts-expect-error Nothing in it can be replaced.
      release.cells = [];
      // @ts-expect-error No number of it can be changed.
      for (const { display } of release.cells) display.value = 50;
      return [copied, changed];
    };
    expectTypeOf(compiles).toBeFunction();
  });
});
