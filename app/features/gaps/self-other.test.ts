import fc from "fast-check";
import { expect, test } from "vitest";
import { selfOtherClass, selfOtherGroup } from "./self-other.ts";

// Φ(0.8416) = 0.80: the distance, in standard deviations, at which something is sure enough to be said.
const SURE_AT = 0.8416212;

test("over-estimates only when the gap is above δ with four chances in five", () => {
  expect(selfOtherClass({ estimate: 0.5 + SURE_AT + 0.0001, sd: 1 }, 0.5)).toBe("over");
  expect(selfOtherClass({ estimate: 0.5 + SURE_AT - 0.0001, sd: 1 }, 0.5)).toBe("undecided");
});

test("under-estimates likewise on the other side", () => {
  expect(selfOtherClass({ estimate: -10 - 5 * SURE_AT - 0.001, sd: 5 }, 10)).toBe("under");
  expect(selfOtherClass({ estimate: -10 - 5 * SURE_AT + 0.001, sd: 5 }, 10)).toBe("undecided");
});

test("agrees when the gap is within δ with four chances in five: 1.2816 standard deviations around 0", () => {
  expect(selfOtherClass({ estimate: 0, sd: 10 / 1.2817 }, 10)).toBe("agree");
  expect(selfOtherClass({ estimate: 0, sd: 10 / 1.2815 }, 10)).toBe("undecided");
});

test("without spread left, it is what it is", () => {
  expect([-0.6, 0, 0.6].map((estimate) => selfOtherClass({ estimate, sd: 0 }, 0.5))).toEqual([
    "under",
    "agree",
    "over",
  ]);
});

test("turning the gap around turns over into under", () => {
  const turned = { over: "under", under: "over", agree: "agree", undecided: "undecided" } as const;
  const gap = fc.record({
    estimate: fc.double({ min: -4, max: 4, noNaN: true }),
    sd: fc.double({ min: 0.01, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(gap, ({ estimate, sd }) => {
      expect(selfOtherClass({ estimate: -estimate, sd }, 0.5)).toBe(turned[selfOtherClass({ estimate, sd }, 0.5)]);
    }),
    { seed: 19 },
  );
});

test("agreement is good when the team reaches the target, and over and under stay what they are", () => {
  const group = (estimate: number, teamFavourable: number) =>
    selfOtherGroup({ estimate, sd: 0.01 }, { delta: 0.5, teamFavourable, target: 0.7 });
  expect([group(0, 0.7), group(0, 0.69), group(1, 0.9), group(-1, 0.1)]).toEqual([
    "agreeGood",
    "agreePoor",
    "over",
    "under",
  ]);
  expect(selfOtherGroup({ estimate: 0, sd: 1 }, { delta: 0.5, teamFavourable: 1, target: 0.7 })).toBe("undecided");
});
