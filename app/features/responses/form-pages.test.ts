import { expect, test } from "vitest";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { strategyToField as questionnaire } from "../questionnaires/strategy-to-field.ts";
import { formPages, pageToGoOn } from "./form-pages.ts";

const tier = "rep";
const slots = answerSlots(questionnaire);
const blank = slots.map(() => null);

test("a page holds at most six paired items, and every item stands on one page", () => {
  const pages = formPages(questionnaire, tier);
  expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(6);
  const asked = questionnaire.items.filter((item) => tier in item.wording).map(({ id }) => id);
  expect(
    pages
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(asked.sort());
});

test("goes on at the first question without an answer, and at the last page when none is left", () => {
  expect(pageToGoOn({ questionnaire, tier, answers: blank })).toBe(1);
  const [first] = formPages(questionnaire, tier);
  const firstPage = new Set(first?.map(({ id }) => id));
  const afterFirst = slots.map(({ itemId }) => (firstPage.has(itemId) ? 3 : null));
  expect(pageToGoOn({ questionnaire, tier, answers: afterFirst })).toBe(2);
  expect(pageToGoOn({ questionnaire, tier, answers: slots.map(() => 3) })).toBe(formPages(questionnaire, tier).length);
});
