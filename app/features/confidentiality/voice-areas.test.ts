import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PossibleAuthor, voiceArea } from "./voice-areas.ts";

const person = (personId: string, managerId: string | null, mayWrite = true): PossibleAuthor => ({
  personId,
  managerId,
  mayWrite,
});
const team = (head: string, size: number) => Array.from({ length: size }, (_, at) => person(`${head}-${at}`, head));
const areaOf = (people: readonly PossibleAuthor[], personId: string) => voiceArea({ people, personId, threshold: 10 });

describe("what is written without a name", () => {
  const top = person("top", null, false);

  // The two managers write as well, and stand below the top themselves.
  test.each([
    { a: 10, b: 9, from: "a-0", head: "a" },
    { a: 10, b: 9, from: "b-0", head: "top" },
    // What is left beside the team of a would be 7 and the two managers.
    { a: 10, b: 7, from: "a-0", head: "top" },
    // Beside both teams only the two managers would be left: one of the two is not shown, the first by id.
    { a: 10, b: 10, from: "a-0", head: "top" },
    { a: 10, b: 10, from: "b-0", head: "b" },
    { a: 9, b: 9, from: "a-0", head: "top" },
    { a: 10, b: 9, from: "a", head: "top" },
  ])("comes from the smallest area that leaves nobody in a few: $a and $b, $from", ({ a, b, from, head }) => {
    const people = [top, person("a", "top"), person("b", "top"), ...team("a", a), ...team("b", b)];
    expect(areaOf(people, from)).toEqual({ head });
  });

  test("comes from the team where it is large enough and so is what is left", () => {
    const managers = Array.from({ length: 10 }, (_, at) => person(`m${at}`, "top"));
    const people = [top, ...managers, ...team("m0", 10), ...team("m1", 9)];
    expect(areaOf(people, "m0-3")).toEqual({ head: "m0" });
    expect(areaOf(people, "m1-3")?.head).not.toBe("m1");
  });

  test("is not taken where all are too few, from a stranger, and from whoever cannot write", () => {
    expect(areaOf([top, ...team("top", 9)], "top-0")).toBeNull();
    expect(areaOf([top, ...team("top", 10)], "nobody")).toBeNull();
    expect(areaOf([top, ...team("top", 10)], "top")).toBeNull();
    expect(areaOf([top, ...team("top", 10)], "top-0")).not.toBeNull();
  });

  test("counts only who could have written", () => {
    const silent = team("a", 12).map((each, at) => ({ ...each, mayWrite: at < 9 }));
    const people = [top, person("a", "top"), ...team("top", 12), ...silent];
    expect(areaOf(people, "a-0")?.head).not.toBe("a");
  });

  test("can have been written by at least ten, whoever writes and wherever (against counting by hand)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 10 }),
        (rows, threshold) => {
          const people = rows.map(([manager, mayWrite], at) =>
            person(String(at), at === 0 ? null : String(manager % at), mayWrite),
          );
          const areas = people.map(({ personId }) => voiceArea({ people, personId, threshold }));
          for (const area of areas) {
            if (area === null) continue;
            const same = areas.filter((each) => each !== null && each.head === area.head).length;
            expect(same).toBeGreaterThanOrEqual(threshold);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
