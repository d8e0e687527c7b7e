import { expect, test } from "vitest";
import { scaledItems } from "./items.ts";
import { answerOptions, category, isFavourable, isValidAnswer, orient, points } from "./scales.ts";
import { strategyToField } from "./strategy-to-field.ts";

const byId = new Map(scaledItems(strategyToField).map((item) => [item.id, item]));
function item(id: string) {
  const found = byId.get(id);
  if (!found) throw new Error(id);
  return found;
}
const frequency = item("expectations-set");
const agreement = item("goals-ranked");
const reversedFrequency = item("one-to-ones-dropped");
const reversedAgreement = item("priorities-shift");

test("reverse-keyed answers are turned, others are not", () => {
  expect([orient(frequency, 30), orient(reversedFrequency, 30)]).toEqual([30, 70]);
  expect([orient(agreement, 2), orient(reversedAgreement, 2)]).toEqual([2, 4]);
});

test("an agreement is favourable from 4, a frequency from 80% of the time", () => {
  expect([1, 2, 3, 4, 5].map((x) => isFavourable(agreement, x))).toEqual([false, false, false, true, true]);
  expect([70, 80].map((x) => isFavourable(frequency, x))).toEqual([false, true]);
});

test("the mean of points is the headline: the mean frequency, or percent favourable", () => {
  expect([20, 60].map((x) => points(frequency, x))).toEqual([20, 60]);
  expect([3, 4].map((x) => points(agreement, x))).toEqual([0, 100]);
});

test("only answers of the scale are valid", () => {
  expect(answerOptions(frequency)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect([0, 5, 100, 110].map((x) => isValidAnswer(frequency, x))).toEqual([true, false, true, false]);
  expect([0, 1, 5, 6, 2.5].map((x) => isValidAnswer(agreement, x))).toEqual([false, true, true, false, false]);
});

test("a distribution has five categories", () => {
  expect([0, 10, 20, 90, 100].map((x) => category(frequency, x))).toEqual([0, 0, 1, 4, 4]);
  expect([1, 5].map((x) => category(agreement, x))).toEqual([0, 4]);
});
