import { describe, expect, test } from "vitest";
import { generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "./build-release.ts";
import { AlteredRelease, readRelease } from "./released.ts";

const release = buildRelease(generateOrganization({ seed: 1 }));
function stored() {
  return JSON.parse(JSON.stringify(release));
}

test("a stored release is read back as it was", () => {
  expect(readRelease(stored())).toEqual(release);
});

test("the order of its keys does not matter", () => {
  expect(readRelease(Object.fromEntries(Object.entries(stored()).reverse()))).toEqual(release);
});

describe("an altered release is refused", () => {
  test("with another number in a cell", () => {
    const altered = stored();
    altered.cells[0].n += 1;
    expect(() => readRelease(altered)).toThrow(AlteredRelease);
  });

  test("with a group more or less", () => {
    const altered = stored();
    altered.groups.pop();
    expect(() => readRelease(altered)).toThrow(AlteredRelease);
  });

  test("with another threshold", () => {
    const altered = stored();
    altered.method.k = 4;
    expect(() => readRelease(altered)).toThrow(AlteredRelease);
  });

  test("with a comment changed", () => {
    const altered = stored();
    altered.comments[0].texts[0] = "something else";
    expect(() => readRelease(altered)).toThrow(AlteredRelease);
  });

  test("without its hash, or not a release at all", () => {
    const { hash: _, ...unhashed } = stored();
    for (const nothing of [unhashed, null, {}, "release"]) expect(() => readRelease(nothing)).toThrow(AlteredRelease);
  });
});

test("what was added to a stored release does not come through", () => {
  expect(readRelease({ ...stored(), leaked: ["who said what"] })).not.toHaveProperty("leaked");
});
