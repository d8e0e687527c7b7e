import { expect, test } from "vitest";
import { laidOut, told } from "#tests/reference/drawn-tree.ts";
import { clustersAcrossWaves } from "./wave-clusters.ts";

const first = laidOut(told("boss executive 5\n  anna manager 4\n    rep 1\n  ben manager 3\n    rep 2"), {
  attributed: ["manager"],
});
const second = laidOut(told("boss executive 5\n  zoe manager 1\n    rep 1\n  ben manager 3\n    rep 2\nrep 5"), {
  attributed: ["manager"],
});
const clusters = (wave: typeof first, name: string) =>
  clustersAcrossWaves({ ...wave, wave: name }).map(({ responses }) => responses.map(({ cluster }) => cluster));

test("a team keeps its name where the tree moved, the manager's answer with it", () => {
  const [, managers, reps] = clusters(first, "spring");
  expect(managers).toEqual(["team of ANNA", "team of BEN"]);
  expect(reps).toEqual(["team of ANNA", "team of BEN"]);
  expect(clusters(second, "autumn")[2]).toEqual(["team of ZOE", "team of BEN", "at the top"]);
});

test("answers that vary alone are never taken for the same person's in another wave", () => {
  const [before, after] = [clusters(first, "spring")[0], clusters(second, "autumn")[0]];
  expect(before?.[0]).not.toBe(after?.[0]);
});
