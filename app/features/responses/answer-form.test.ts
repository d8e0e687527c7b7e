import { expect, test } from "vitest";
import { answerSlots, CANNOT_SAY } from "../questionnaires/answer-slots.ts";
import { estimatedMinutes } from "../questionnaires/answering-time.ts";
import { strategyToField as questionnaire } from "../questionnaires/strategy-to-field.ts";
import { answerForm, firstUnanswered, pageToGoOn, secondsLeft } from "./answer-form.ts";

const form = answerForm(questionnaire, "rep");
const slots = answerSlots(questionnaire);
const blank = slots.map(() => null);

test("goes on at the first question without an answer, and at the last page when none is left", () => {
  expect(pageToGoOn(form, blank)).toBe(1);
  const firstPage = new Set(form.pages[0]?.map(({ id }) => id));
  const afterFirst = slots.map(({ itemId }) => (firstPage.has(itemId) ? 3 : null));
  expect(pageToGoOn(form, afterFirst)).toBe(2);
  expect(
    firstUnanswered(
      form,
      slots.map(() => CANNOT_SAY),
    ),
  ).toBeNull();
  expect(
    pageToGoOn(
      form,
      slots.map(() => 3),
    ),
  ).toBe(form.pages.length);
});

test("the ranking and what a tier is not asked may stay blank", () => {
  const asked = new Set(
    form.pages
      .flat()
      .filter(({ kind }) => kind === "scaled")
      .map(({ id }) => id),
  );
  expect(
    firstUnanswered(
      form,
      slots.map(({ itemId }) => (asked.has(itemId) ? 1 : null)),
    ),
  ).toBeNull();
});

test("the time left falls from page to page, and starts with all of it", () => {
  const left = form.pages.map((_, place) => secondsLeft(form, place + 1, "en"));
  expect(Math.ceil((left[0] ?? 0) / 60)).toBe(estimatedMinutes(questionnaire, "rep"));
  expect([...left].sort((a, b) => b - a)).toEqual(left);
  expect(new Set(left).size).toBe(form.pages.length);
});
