import { expect, test } from "vitest";
import { generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { released } from "../confidentiality/released.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { cellOf } from "../reports/released-groups.ts";
import { themeLevels, toldFirst } from "./told-and-done.ts";

/** Reps rate coaching high and voice low; all else is in between. Executives see everything well. */
const release = buildRelease(
  generateOrganization({
    seed: 11,
    executives: 12,
    managers: [2, 2],
    reps: [8, 8],
    responding: 1,
    skipping: 0,
    questionnaire: strategyToField,
    says: ({ id, tier }, item) => {
      if (item.kind !== "scaled") return 0;
      const number = Number(id.slice("person-".length));
      const share = tier === "executive" ? 9 : ({ coaching: 9, voice: 1 }[item.theme] ?? 5);
      const best = number % 10 < share !== item.reversed;
      return item.scale === "agreement" ? (best ? 5 : 1) : best ? 100 : 0;
    },
  }),
);

const themeOf = (id: string) => strategyToField.items.find((item) => item.kind === "scaled" && item.id === id);

test("what works best and least is what reps say, and never an item whose number is turned round", () => {
  const { best, worst } = toldFirst(release, strategyToField);
  expect(best.map(themeOf)).toMatchObject([{ theme: "coaching" }, { theme: "coaching" }]);
  expect(worst.map(themeOf)).toMatchObject([{ theme: "voice" }, { theme: "voice" }]);
  for (const id of [...best, ...worst]) expect(themeOf(id)).toMatchObject({ reversed: false });
});

test("the levels differ most where executives and reps surely do", () => {
  const { furthest } = toldFirst(release, strategyToField);
  expect(furthest).toMatchObject({ upper: "executive", lower: "rep" });
  expect(themeOf(furthest?.item ?? "")).toMatchObject({ theme: "voice" });
});

test("of nothing that is not released is anything said", () => {
  const empty = released({ ...release, cells: [], gaps: [] });
  expect(toldFirst(empty, strategyToField)).toEqual({ best: [], worst: [], furthest: null });
  for (const { levels } of themeLevels(empty, { questionnaire: strategyToField, language: "en" }))
    expect(levels).toEqual([null, null, null]);
});

test("a theme's levels are the released ones of everyone", () => {
  for (const { item, levels } of themeLevels(release, { questionnaire: strategyToField, language: "en" }))
    expect(levels).toEqual(
      strategyToField.tiers.map(({ id }) => cellOf(release, { tier: id, head: null, item })?.display ?? null),
    );
});
