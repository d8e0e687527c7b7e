import { describe, expect, test } from "vitest";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import type { Axis } from "./axes.ts";
import { display } from "./ladder.ts";
import { auditDisplays } from "./lp-audit.ts";
import { answerScale } from "./lp-audit-answers.ts";
import type { AuditedItem, ShownCell } from "./lp-audit-family.ts";
import { auditNext, NOTHING_AUDITED, withholdLevels } from "./lp-audit-levels.ts";
import { linearSolver } from "./lp-solver.server.ts";

const solver = await linearSolver();
const agreement = answerScale({ id: "item", kind: "scaled", scale: "agreement", reversed: false } as ScaledItem);

/** Blocks of people who stand alike, and how many of each are favourable; nobody is neutral. */
interface Alike {
  readonly n: number;
  readonly favourable: number;
  /** By axis: the groups that hold them, outermost first. */
  readonly groups: readonly (readonly string[])[];
}

function itemOf(blocks: readonly Alike[]): AuditedItem {
  const axes = (blocks[0]?.groups ?? []).map((_, axis): Axis => {
    const ids = [...new Set(blocks.flatMap(({ groups }) => groups[axis] ?? []))];
    const parents = new Int32Array(ids.length).fill(-1);
    for (const { groups } of blocks)
      groups[axis]?.forEach((id, depth, line) => {
        if (depth > 0) parents[ids.indexOf(id)] = ids.indexOf(line[depth - 1] ?? "");
      });
    return {
      name: `axis ${axis}`,
      ids,
      parents,
      groupOf: Int32Array.from(blocks, ({ groups }) => ids.indexOf(groups[axis]?.at(-1) ?? "")),
    };
  });
  const none = blocks.map(() => 0);
  const displays = new Map(
    axes.flatMap(({ ids }) =>
      ids.map((id): [string, ShownCell] => {
        const inside = blocks.filter(({ groups }) => groups.flat().includes(id));
        const n = inside.reduce((sum, each) => sum + each.n, 0);
        const favourable = inside.reduce((sum, each) => sum + each.favourable, 0);
        const shown = display({ value: (100 * favourable) / n, n, what: "percent" });
        return [id, { display: shown, distribution: null, favourable: null }];
      }),
    ),
  );
  return {
    scale: agreement,
    axes,
    levels: null,
    counts: blocks.map(({ n }) => n),
    answers: [
      blocks.map(({ n, favourable }) => n - favourable),
      none,
      none,
      none,
      blocks.map((each) => each.favourable),
    ],
    displays,
  };
}

/** 20 to 40% of 7 is exactly 2 people, and at most 20% of 12 are 2 people: the five beside the team are all unfavourable. */
const oneAxis = itemOf([
  { n: 7, favourable: 2, groups: [["all", "team"]] },
  { n: 5, favourable: 0, groups: [["all"]] },
]);

/** The same with the twelve as a group of another axis: the hierarchy alone gives nothing away. */
const twoAxes = itemOf([
  { n: 7, favourable: 2, groups: [["area", "team"], ["west"]] },
  { n: 5, favourable: 0, groups: [[], ["west"]] },
  { n: 9, favourable: 4, groups: [["area"], []] },
]);

describe("whole levels are withheld until nobody is pinned unfavourable", () => {
  test("on one axis the deepest level at which somebody is", () => {
    const { withheld, displays, outcome } = withholdLevels(oneAxis, solver);
    expect(withheld).toEqual([{ axis: "axis 0", level: 0 }]);
    expect([...displays.keys()]).toEqual(["team"]);
    expect(outcome).toMatchObject({ pinned: 0, unfavourable: [] });
  });

  test("what comes from adding an axis costs a level of that axis, and none of the earlier one", () => {
    expect(auditDisplays(twoAxes, solver)).toMatchObject({
      pinned: 5,
      unfavourable: [{ n: 5, groups: ["west"], levels: [null, 0] }],
    });
    const { withheld, displays } = withholdLevels(twoAxes, solver);
    expect(withheld).toEqual([{ axis: "axis 1", level: 0 }]);
    expect([...displays.keys()].sort()).toEqual(["area", "team"]);
  });

  test("nothing is withheld where nobody is", () => {
    const item = itemOf([{ n: 8, favourable: 0, groups: [["all"], ["west"]] }]);
    expect(withholdLevels(item, solver)).toMatchObject({ withheld: [], outcome: { respondents: 8, pinned: 0 } });
  });
});

describe("what one display too many gives away is found", () => {
  test("a percentage below 20 answers pins all eight of a team of one mind", () => {
    const item = itemOf([{ n: 8, favourable: 0, groups: [["all"]] }]);
    const displays = new Map([
      [
        "all",
        { display: { kind: "percent", low: 0, high: 0.5, value: 0 }, distribution: null, favourable: null } as const,
      ],
    ]);
    expect(auditDisplays({ ...item, displays }, solver)).toMatchObject({ pinned: 8, unfavourable: [{ n: 8 }] });
  });

  test("a distribution below 50 answers pins a team whose band alone does not", () => {
    const item = itemOf([{ n: 8, favourable: 0, groups: [["all"]] }]);
    const shown = item.displays.get("all")?.display ?? { kind: "band", low: 0, high: 20, value: null };
    const displays = new Map([["all", { display: shown, distribution: [100, 0, 0, 0, 0], favourable: null }]]);
    expect(auditDisplays(item, solver)).toMatchObject({ pinned: 0 });
    expect(auditDisplays({ ...item, displays }, solver)).toMatchObject({ pinned: 8, unfavourable: [{ n: 8 }] });
  });

  test("answers other than the displayed ones are refused, and displays that no answers have are told", () => {
    const displays = new Map(oneAxis.displays).set("team", {
      display: { kind: "band", low: 80, high: 100, value: null },
      distribution: null,
      favourable: null,
    });
    expect(() => auditDisplays({ ...oneAxis, displays }, solver)).toThrow("not those that are displayed");
    expect(auditDisplays({ ...oneAxis, displays, answers: null }, solver)).toEqual({ kind: "contradictory" });
  });
});

test("an audit that was stored after each item ends like one that was not", () => {
  const items = [oneAxis, twoAxes, oneAxis];
  let state = NOTHING_AUDITED;
  let stored = JSON.stringify(NOTHING_AUDITED);
  for (const _ of items) {
    state = auditNext(state, { items, solver });
    stored = JSON.stringify(auditNext(JSON.parse(stored), { items, solver }));
  }
  expect(state.done.map(({ withheld }) => withheld.length)).toEqual([1, 1, 1]);
  expect(JSON.parse(stored)).toEqual(state);
  expect(auditNext(state, { items, solver })).toBe(state);
});
