import { expect, test } from "vitest";
import type { Problem } from "./problems.ts";
import { problemCount, spelledOut } from "./spelled-out.ts";

const missing = (count: number) =>
  Array.from({ length: count }, (_, place): Problem => ({ row: place + 2, code: "missingId", values: {} }));
const tops: Problem = { row: null, code: "noTop", values: {} };

test("a thousand problems of one kind are all spelled out", () => {
  expect(spelledOut(missing(1000))).toEqual(missing(1000));
});

test("of more than a thousand the first thousand are, and one stands for the rest", () => {
  const problems = spelledOut([...missing(1500), tops]);
  expect(problems).toHaveLength(1002);
  expect(problems[0]).toEqual(tops);
  expect(problems.at(-1)).toEqual({ row: 1002, code: "missingId", values: { more: 500 } });
  expect(problemCount(problems)).toBe(1501);
});
