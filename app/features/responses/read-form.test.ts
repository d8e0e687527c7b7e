import { expect, test } from "vitest";
import { answerSlots, CANNOT_SAY } from "../questionnaires/answer-slots.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { formPages } from "./form-pages.ts";
import { readPage } from "./read-form.ts";

const questionnaire = strategyToField;
const slots = answerSlots(questionnaire);
const slot = (itemId: string) => slots.findIndex((each) => each.itemId === itemId);
const item = (id: string) => questionnaire.items.filter((each) => each.id === id);

function read(ids: string[], fields: Record<string, string>, complete = true) {
  return readPage({ questionnaire, items: ids.flatMap(item), complete }, (name) => fields[name] ?? "");
}

test("every item a tier is asked stands on one page, open questions last", () => {
  const pages = formPages(questionnaire, "manager");
  expect(pages.flat()).toHaveLength(29);
  expect(new Set(pages.flat()).size).toBe(29);
  expect(pages.every((page) => page.length <= 6)).toBe(true);
  expect(pages.at(-1)?.every(({ kind }) => kind === "open")).toBe(true);
  expect(
    formPages(questionnaire, "rep")
      .flat()
      .some(({ kind }) => kind === "prediction"),
  ).toBe(false);
});

test("an answer of the scale is kept, anything else is named at its question", () => {
  const page = read(["expectations-set", "expectations-specific", "expectations-measurable"], {
    "answer.expectations-set": "80",
    "answer.expectations-specific": "6",
  });
  expect([...page.answers]).toEqual([[slot("expectations-set"), 80]]);
  expect(page.problems).toEqual({
    "answer.expectations-specific": "notAnAnswer",
    "answer.expectations-measurable": "choose",
  });
});

test("saying that one cannot say is an answer to the form, and blank is fine when saving for later", () => {
  expect([...read(["expectations-set"], { "answer.expectations-set": "cannot-say" }).answers]).toEqual([
    [slot("expectations-set"), CANNOT_SAY],
  ]);
  expect(read(["expectations-set"], {}, false).problems).toEqual({});
});

const ranks = (values: string[]) =>
  Object.fromEntries(
    ["new-customers", "products-services", "new-markets", "profitability", "brand"].map((id, place) => [
      `answer.growth-priorities.${id}`,
      values[place] ?? "",
    ]),
  );

test.each([
  [["1", "2", "3", "4", "5"], {}],
  [["", "", "", "", ""], {}],
  [["1", "2", "3", "4", ""], { "answer.growth-priorities.new-customers": "rankAll" }],
  [["1", "1", "3", "4", "5"], { "answer.growth-priorities.new-customers": "rankTwice" }],
])("a ranking of %j has problems %j", (values, problems) => {
  expect(read(["growth-priorities"], ranks(values)).problems).toEqual(problems);
});

test("a comment is kept up to its limit, and emptied when emptied", () => {
  expect(read(["clearer"], { "comment.clearer": ` ${"x".repeat(2001)} ` }).problems).toEqual({
    "comment.clearer": "tooLong",
  });
  expect(read(["clearer"], {}).comments.get("clearer")).toBe("");
  expect(read(["clearer"], { "comment.clearer": " Fewer\u0000\r\ngoals " }).comments.get("clearer")).toBe(
    "Fewer\ngoals",
  );
  // Cut in the middle of an emoji, nothing of it is left.
  const cut = read(["clearer"], { "comment.clearer": `${"x".repeat(1999)}😀` }).comments.get("clearer");
  expect(cut).toBe("x".repeat(1999));
});
