import fc from "fast-check";
import { expect, test } from "vitest";
import { display } from "../confidentiality/ladder.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { isFavourable, points } from "../questionnaires/scales.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { isPredictionOff } from "./prediction-off.ts";

const frequency = aboutWhich("expectations-set");
const agreement: ScaledItem = { ...frequency, scale: "agreement" };

/** What a manager is told who foresaw a share of one item and answered nothing else. */
function told({ item, foreseen, team }: { item: ScaledItem; foreseen: number | null; team: Display }): boolean {
  const questionnaire = {
    ...strategyToField,
    items: strategyToField.items.map((each) => (each.id === item.id ? item : each)),
  };
  const ownAnswers = answerSlots(questionnaire).map(({ itemId }) =>
    itemId === "predict-expectations" ? foreseen : null,
  );
  return isPredictionOff({ questionnaire, ownAnswers }, { item, team });
}

test("on agreement the share foreseen stands beside the share displayed", () => {
  const team = band(20);
  expect(told({ item: agreement, foreseen: 70, team })).toBe(true);
  expect(told({ item: agreement, foreseen: 60, team })).toBe(false);
});

test("a mean share of the time is no share of reps: it only says how many can be at the favourable line", () => {
  // At most 20% of the time on average: at most a quarter can have said 80% or more.
  expect(told({ item: frequency, foreseen: 60, team: band(0) })).toBe(true);
  expect(told({ item: frequency, foreseen: 50, team: band(0) })).toBe(false);
  // At most 60%: three quarters can have, so that nothing foreseen is surely off.
  expect(told({ item: frequency, foreseen: 100, team: band(40) })).toBe(false);
  // A lower line is reached by more: of at most 40% on average, all can have said 40%.
  expect(told({ item: { ...frequency, favourableFrom: 40 }, foreseen: 100, team: band(20) })).toBe(false);
  expect(told({ item: frequency, foreseen: 100, team: band(20) })).toBe(true);
});

test("nobody is told so who foresaw nothing, or of an item without a prediction", () => {
  expect(told({ item: frequency, foreseen: null, team: band(0) })).toBe(false);
  expect(told({ item: aboutWhich("expectations-specific"), foreseen: 100, team: band(0) })).toBe(false);
  expect(
    isPredictionOff({ questionnaire: strategyToField, ownAnswers: null }, { item: frequency, team: band(0) }),
  ).toBe(false);
});

test("whoever is told so was at least 30 points above the share of favourable answers", () => {
  let found = 0;
  const answers = {
    frequency: fc.integer({ min: 0, max: 10 }).map((tenth) => 10 * tenth),
    agreement: fc.integer({ min: 1, max: 5 }),
  };
  fc.assert(
    fc.property(
      fc
        .constantFrom(frequency, agreement)
        .chain((item) => fc.tuple(fc.constant(item), fc.array(answers[item.scale], { minLength: 5, maxLength: 60 }))),
      fc.integer({ min: 0, max: 10 }),
      ([item, given], tenth) => {
        const n = given.length;
        const value = given.reduce((sum, answer) => sum + points(item, answer), 0) / n;
        const favourable = (100 * given.filter((answer) => isFavourable(item, answer)).length) / n;
        const team = display({ value, n, what: item.scale === "agreement" ? "percent" : "mean" });
        if (!told({ item, foreseen: 10 * tenth, team })) return;
        found++;
        expect(10 * tenth - favourable).toBeGreaterThanOrEqual(30);
      },
    ),
    { seed: 7, numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(50);
});

function band(low: number): Display {
  return { kind: "band", low, high: low + 20, value: null };
}

function aboutWhich(id: string): ScaledItem {
  const item = scaledItems(strategyToField).find((each) => each.id === id);
  if (!item) throw new Error(`${id} is not asked`);
  return item;
}
