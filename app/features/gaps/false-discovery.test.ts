import fc from "fast-check";
import { expect, test } from "vitest";
import reference from "#tests/reference/statistics.json";
import { adjustedP, adjustedPUnderAnyDependence } from "./false-discovery.ts";

const { inputs, value } = reference.benjaminiHochberg;

test("the fifteen p values of Benjamini and Hochberg's paper are adjusted as by R's p.adjust, and four stay below 5%", () => {
  const adjusted = adjustedP(inputs.p);
  adjusted.forEach((p, place) => {
    expect(p).toBeCloseTo(value.adj[place] ?? Number.NaN, 8);
  });
  expect(adjusted.filter((p) => p !== null && p <= 0.05)).toHaveLength(value.rejected_q05);
});

test("a gap without a p value stays without one and does not count", () => {
  expect(adjustedP([0.01, null, 0.02, null])).toEqual([0.02, null, 0.02, null]);
  expect(adjustedP([null])).toEqual([null]);
  expect(adjustedP([])).toEqual([]);
});

test("the order in which they are given does not matter", () => {
  const shuffled = inputs.p.map((_, place) => inputs.p[(place * 7) % 15] ?? Number.NaN);
  const adjusted = adjustedP(shuffled);
  shuffled.forEach((p, place) => {
    expect(adjusted[place]).toBeCloseTo(value.adj[inputs.p.indexOf(p)] ?? Number.NaN, 8);
  });
});

test("agrees with the definition: the least of m·p(j)/j over all that are at least as large", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 }), (pValues) => {
      const sorted = [...pValues].sort((a, b) => a - b);
      const expected = pValues.map((p) =>
        Math.min(1, ...sorted.map((q, j) => (q >= p ? (sorted.length * q) / (j + 1) : 1))),
      );
      adjustedP(pValues).forEach((p, place) => {
        expect(p).toBeCloseTo(expected[place] ?? Number.NaN, 12);
      });
    }),
    { seed: 19 },
  );
});

test("under any dependence the same fifteen are adjusted as by SciPy's false_discovery_control(method='by')", () => {
  const adjusted = adjustedPUnderAnyDependence(inputs.p);
  const scipy = [
    0.004977343489843491, 0.009954686979686982, 0.03152317543567544, 0.11821190788378289, 0.20008920829170831,
    0.21189262285333718, 0.21189262285333718, 0.2140257700632701, 0.25384451798201807, 1, 1, 1, 1, 1, 1,
  ];
  scipy.forEach((p, place) => {
    expect(adjusted[place]).toBeCloseTo(p, 12);
  });
  expect(adjustedPUnderAnyDependence([0.01, null])).toEqual([0.01, null]);
});
