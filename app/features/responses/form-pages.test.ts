import { expect, test } from "vitest";
import { strategyToField as questionnaire } from "../questionnaires/strategy-to-field.ts";
import { formPages } from "./form-pages.ts";

const tier = "rep";

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
