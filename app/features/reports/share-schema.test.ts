import { describe, expect, test } from "vitest";
import { shareSchema, viewParts } from "./share-schema.ts";

const id = "0199a9a0-0000-7000-8000-000000000001";

describe("what can be shared", () => {
  test.for([
    `/insights/${id}`,
    `/insights/${id}/heatmap?unit=E2&sort=manager.rep`,
    `/insights/${id}/items/expectations-set?unit=all`,
    `/insights/${id}/meeting?page=2`,
  ])("is the page %s", (view) => {
    expect(viewParts(view)?.diagnosticId).toBe(id);
  });

  test.for([
    "https://elsewhere.example/insights",
    `//elsewhere.example/insights/${id}`,
    `/insights/${id}/download?format=csv`,
    `/insights/${id}/share`,
    `/insights/${id}/../../audit`,
    `/insights/${id}/items/../../../audit`,
    `/insights/${id}/heatmap#x`,
    `/insights/${id}/heatmap?a=\\`,
    `/studio/diagnostics/${id}`,
    "/insights/1",
    `/insights/${id}?${"x".repeat(900)}`,
  ])("is not %s", (view) => {
    expect(viewParts(view)).toBeNull();
  });

  test("names the part that the address names", () => {
    expect(viewParts(`/insights/${id}/heatmap?unit=E2`)?.unit).toBe("E2");
    expect(viewParts(`/insights/${id}/heatmap`)?.unit).toBeNull();
  });

  test("goes with a note of plain text of at most 1,000 characters", () => {
    const share = { share: id, view: `/insights/${id}`, email: " Ada@Example.com ", note: " Look\r\nhere\u0007 " };
    expect(shareSchema.parse(share)).toEqual({
      share: id,
      view: share.view,
      email: "ada@example.com",
      note: "Look\nhere",
    });
    expect(shareSchema.safeParse({ ...share, note: "x".repeat(1001) }).success).toBe(false);
  });
});
