import { describe, expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { fewItems } from "#tests/factories/organization.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { questionnaireSchema } from "../questionnaires/questionnaire-schema.ts";
import type { RosterPerson } from "../roster/roster-person.ts";
import { checkAnswers } from "./answers-table-check.ts";
import { answerCodes, describeAnswerProblem, problemList } from "./answers-table-problems.ts";

const english = await wordsIn("en");

const person = (externalId: string, tier: RosterPerson["tier"], managerExternalId: string | null): RosterPerson => ({
  row: 2,
  externalId,
  name: externalId,
  email: `${externalId.toLowerCase()}@x.io`,
  managerExternalId,
  tier,
  locale: null,
  attributes: {},
});
const people = [person("E1", "executive", null), person("M1", "manager", "E1"), person("0042", "rep", "M1")];

function checked(text: string | Uint8Array, questionnaire: Questionnaire | null = null) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return checkAnswers(bytes, { people, questionnaire });
}

function given(text: string | Uint8Array, questionnaire: Questionnaire | null = null) {
  const { respondents, problems } = checked(text, questionnaire);
  expect(problems).toEqual([]);
  return Object.fromEntries(respondents.map(({ person: { externalId }, answers }) => [externalId, answers]));
}

const problems = (text: string, questionnaire: Questionnaire | null = null) =>
  checked(text, questionnaire).problems.map(({ row, code, values }) => ({ row, code, ...values }));

const WIDE = "employee_id,Q1,Q2\nM1,5,\n0042,2,1\n";

describe("answers without a questionnaire", () => {
  test("the long and the wide form say the same", () => {
    const long = "employee_id,item_id,value\nM1,Q1,5\nM1,Q2,\n0042,Q1,2\n0042,Q2,1\n";
    expect(given(long)).toEqual({ M1: [5, null], "0042": [2, 1] });
    expect(given(WIDE)).toEqual(given(long));
    expect([checked(long).table?.form, checked(WIDE).table?.form]).toEqual(["long", "wide"]);
  });

  test.each([
    ["a byte order mark and semicolons", new TextEncoder().encode(`\ufeff${WIDE.replaceAll(",", ";")}`)],
    ["tabs", new TextEncoder().encode(WIDE.replaceAll(",", "\t"))],
    ["UTF-16 as spreadsheets save it", new Uint8Array(Buffer.from(`\ufeff${WIDE}`, "utf16le"))],
    ["a header in other words", new TextEncoder().encode(WIDE.replace("employee_id", "Employee ID"))],
    ["decimal commas in quotes", new TextEncoder().encode(WIDE.replace("M1,5", 'M1,"5,0"'))],
  ])("are read from %s", (_what, bytes) => {
    expect(given(bytes)).toEqual({ M1: [5, null], "0042": [2, 1] });
  });

  test("every item is asked of every level, on a five-point scale and one theme, under its own id", () => {
    const { questionnaire } = checked(WIDE);
    expect(questionnaire?.tiers.map(({ id }) => id)).toEqual(["executive", "manager", "rep"]);
    expect(questionnaire?.items).toMatchObject([
      { id: "Q1", scale: "agreement", subject: "organisation", reversed: false, theme: "all" },
      { id: "Q2" },
    ]);
    expect(questionnaireSchema.safeParse(checked(WIDE.toLowerCase().replace("m1", "M1")).questionnaire).success).toBe(
      true,
    );
  });

  test.each(["N/A", "n/a", "NA", "#N/A"])("%s is an answer that was skipped", (skipped) => {
    expect(given(`employee_id,Q1,Q2\nM1,5,${skipped}\n0042,2,1\n`)).toEqual({ M1: [5, null], "0042": [2, 1] });
  });

  test("items of the long form stand in the same order, however its rows do", () => {
    const { questionnaire } = checked("employee_id,item_id,value\nM1,Q10,5\nM1,Q2,4\nM1,Q1,3\n");
    expect(questionnaire?.items.map(({ id }) => id)).toEqual(["Q1", "Q2", "Q10"]);
  });

  test("the columns of the long form may stand in any order", () => {
    const turned = "value,employee_id,item_id\n5,M1,Q1\n2,0042,Q1\n1,0042,Q2\n";
    expect(given(turned)).toEqual({ M1: [5, null], "0042": [2, 1] });
    expect(checked(turned).table?.form).toBe("long");
  });

  test("items that are called item_id and value are items where there are more columns", () => {
    const wide = "employee_id,item_id,value,Q3\nM1,5,4,3\n0042,2,,1\n";
    expect(given(wide)).toEqual({ M1: [5, 4, 3], "0042": [2, null, 1] });
    expect(checked(wide).questionnaire?.items.map(({ id }) => id)).toEqual(["item_id", "value", "Q3"]);
  });

  test("the long form with a column too many is told what it was read as", () => {
    expect(problems("employee_id,item_id,value,date\nM1,Q1,5,2026\n").map(({ code }) => code)).toContain("nearlyLong");
  });

  test.each([
    ["", "The file of answers is empty. Export the answers again"],
    ["PK\u0003\u0004…………", "The answers are a spreadsheet, not a CSV file."],
    ["%PDF-1.7 ………………", "The answers are a PDF, not a CSV file."],
    ["\u0001\u0002\u0003\u0004\u0005\u0006", "The file of answers is not text"],
  ])("of %j it is said that it is no file of answers", (text, sentence) => {
    const [problem] = checked(text).problems;
    const { message, fix } = problem ? describeAnswerProblem(english, problem) : { message: "", fix: "" };
    expect(`${message} ${fix}`).toContain(sentence);
    expect(`${message} ${fix}`).not.toMatch(/person|people|upload|HR system/);
  });

  test("who only has blanks did not answer", () => {
    expect(given("employee_id,Q1\nM1,5\n0042,\n")).toEqual({ M1: [5] });
  });
});

describe("bad rows are named, each with what is wrong", () => {
  test("in the long form", () => {
    const long = [
      "employee_id,item_id,value",
      "M1,Q1,6",
      "M1,Q2,often",
      "42,Q1,3",
      "0042,Q1,3",
      "0042,Q1,4",
      ",Q1,3",
      "0042,,3",
      "0042,Q2",
      "0042,Q2,1,2",
    ].join("\n");
    const allowed = "1, 2, … 5";
    expect(problems(long)).toEqual([
      { row: 2, code: "outOfRange", item: "Q1", value: "6", allowed },
      { row: 3, code: "notANumber", item: "Q2", value: "often", allowed },
      { row: 4, code: "unknownEmployee", id: "42", near: "0042" },
      { row: 6, code: "duplicateAnswer", id: "0042", item: "Q1", first: 5 },
      { row: 7, code: "missingEmployee" },
      { row: 8, code: "missingItem" },
      { row: 9, code: "tooFewCells", expected: 3, found: 2 },
      { row: 10, code: "tooManyCells", expected: 3, found: 4 },
    ]);
  });

  test("in the wide form, someone unknown once a row", () => {
    const wide = "employee_id,Q1,Q1,Q2\nX9,1,1,1\nM1,1,,2.5\nM1,2,,2\n";
    expect(problems(wide)).toEqual([
      { row: 1, code: "itemTwice", item: "Q1" },
      { row: 2, code: "unknownEmployee", id: "X9", near: "" },
      { row: 3, code: "outOfRange", item: "Q2", value: "2.5", allowed: "1, 2, … 5" },
      { row: 4, code: "duplicateEmployee", id: "M1", first: 3 },
    ]);
  });

  test.each([
    ["name,Q1\nM1,3\n", "noEmployeeColumn", 1],
    ["employee_id\nM1\n", "noItems", 1],
    ["employee_id,Q1\n", "noAnswers", null],
    ["employee_id,Q1\nM1,\n", "noAnswers", null],
    ["employee_id,theme:all\nM1,3\n", "badItem", 1],
    ["employee_id,Q1,,Q2\nM1,3,4,5\n", "unnamedColumn", 1],
    ["", "empty", null],
  ])("%j is refused as %s", (text, code, row) => {
    expect(problems(text)[0]).toMatchObject({ code, row });
  });

  test("a long list is cut after a thousand, and the rest counted", () => {
    const rows = Array.from({ length: 1500 }, (_, place) => `M1,Q${place},9`).join("\n");
    const { problems: found } = checked(`employee_id,item_id,value\n${rows}`);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toEqual({ row: 1002, code: "outOfRange", values: { more: 500 } });
  });
});

describe("answers to a questionnaire", () => {
  const options = fewItems.items.flatMap((item) => (item.kind === "priority" ? item.options : [])).map(({ id }) => id);

  test("take the scale of each item, ranks by option, and words as comments", () => {
    const ranks = options.map((id, place) => `0042,growth-priorities.${id},${place + 1}`);
    const long = [
      "employee_id,item_id,value",
      "0042,expectations-set,70",
      ...ranks,
      '0042,clearer,"Fewer, better goals"',
    ];
    const { respondents, problems: none } = checked(long.join("\n"), fewItems);
    expect(none).toEqual([]);
    const [rep] = respondents;
    expect(rep?.answers.filter((answer) => answer !== null)).toHaveLength(1 + options.length);
    expect(rep?.comments).toEqual([{ itemId: "clearer", text: "Fewer, better goals" }]);
  });

  test("are refused where nobody asked, off the scale, or with one rank twice", () => {
    const long = [
      "employee_id,item_id,value",
      "0042,predict-expectations,50",
      "0042,expectations-set,75",
      "0042,nothing,1",
      ...options.slice(0, 2).map((id) => `0042,growth-priorities.${id},1`),
    ].join("\n");
    expect(problems(long, fewItems).map(({ row, code }) => ({ row, code }))).toEqual([
      { row: null, code: "rankTwice" },
      { row: 2, code: "notAsked" },
      { row: 3, code: "outOfRange" },
      { row: 4, code: "unknownItem" },
    ]);
  });
});

test("every problem has words that name what they speak of", () => {
  const t = english;
  const values = {
    id: "M1",
    item: "Q1",
    value: "9",
    allowed: "1, 2",
    tier: "rep",
    first: 2,
    place: 3,
    near: "",
    most: 9,
  };
  for (const code of answerCodes) {
    const { message, fix } = describeAnswerProblem(t, { row: 3, code, values });
    for (const words of [message, fix]) {
      expect(words).not.toContain("roster:");
      expect(words).not.toContain("{{");
      expect(words).toMatch(/^.{10,}\.$/);
    }
  }
});

test("of a cut list the last line says how many more there are", () => {
  const list = problemList();
  for (let row = 2; row < 1010; row++) list.add(row, "unknownEmployee", { id: "x", near: "" });
  const last = list.all().at(-1);
  expect(last && describeAnswerProblem(english, last).message).toBe("8 more problems of this kind are not listed.");
});
