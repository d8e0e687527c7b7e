import { expect, test } from "vitest";
import { questionnaireCsv } from "./questionnaire-csv.ts";
import type { Questionnaire } from "./questionnaire-schema.ts";
import { readQuestionnaireFile } from "./read-questionnaire-file.ts";
import { strategyToFieldInEnglish as strategyToField } from "./strategy-to-field.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const german: Questionnaire = {
  ...strategyToField,
  title: { en: "Strategy to field", de: "=Strategie; „im Feld“" },
  items: strategyToField.items.map((item) =>
    item.id === "expectations-set" && item.kind === "scaled"
      ? { ...item, favourableFrom: 70, label: { ...item.label, ar: "توقعات واضحة" } }
      : item,
  ),
};
const read = (text: string) => readQuestionnaireFile(bytes(text)).questionnaire;
const rowsWrong = (text: string) => readQuestionnaireFile(bytes(text)).problems.map(({ row, code }) => [row, code]);
const changedCell = (row: number, from: string, to: string) => {
  const lines = questionnaireCsv(strategyToField).split("\r\n");
  if (!lines[row - 1]?.includes(from)) throw new Error(`Row ${row} is ${lines[row - 1]}`);
  lines[row - 1] = (lines[row - 1] ?? "").replace(from, to);
  return lines.join("\r\n");
};
const rowOf = (start: string) =>
  questionnaireCsv(strategyToField)
    .split("\r\n")
    .findIndex((line) => line.startsWith(start)) + 1;

test.each([strategyToField, german])("what is written is read back, but for its own id", (questionnaire) => {
  expect(read(questionnaireCsv(questionnaire))).toEqual({ ...questionnaire, id: "imported" });
});

test("the file has a mark, Windows line ends, a column a language, and no formula", () => {
  const [header, title] = questionnaireCsv(german).split("\r\n");
  expect(header).toBe(
    "\ufeffpart,id,text,kind,theme,subject,scale,reversed,favourable from,short form,pulse,about,en,ar,de",
  );
  expect(title).toContain("'=Strategie; „im Feld“");
});

test("a spreadsheet may have saved it with semicolons, names of languages and columns in another order", () => {
  const rows = questionnaireCsv(strategyToField)
    .slice(1)
    .split("\r\n")
    .filter(Boolean)
    .map((line) => (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).slice(0, 13).map((cell) => cell.replace(/,$/, "")));
  const text = rows.map((cells) => [cells.at(-1), ...cells.slice(0, -1)].join(";")).join("\n");
  expect(
    read(`\ufeff${text.replace("en;part", "English;Part").replace("favourable from", "Favourable_From")}`),
  ).toEqual({
    ...strategyToField,
    id: "imported",
  });
});

test("problems come with their rows, all at once", () => {
  const label = rowOf("item,expectations-set,label");
  expect(rowsWrong(changedCell(label, "frequency", "often"))).toEqual([[label, "badSetting"]]);
  expect(rowsWrong(changedCell(label, ",expectations,", ",expectation,"))).toEqual([[label, "badSetting"]]);
  expect(rowsWrong(changedCell(label, "scaled", "scale"))).toEqual([[label, "noKind"]]);
  expect(rowsWrong(changedCell(label, ",no,", ",maybe,"))).toEqual([[label, "badSetting"]]);
  expect(rowsWrong(changedCell(label, "expectations-set", "Expectations set"))).toEqual([
    [label, "badId"],
    [label + 1, "noLabel"],
  ]);
  expect(rowsWrong(changedCell(label + 1, ",executive,", ",director,"))).toEqual([[label + 1, "unknownText"]]);
  expect(rowsWrong(changedCell(label + 2, ",manager,", ",executive,"))).toEqual([[label + 2, "textTwice"]]);
  expect(rowsWrong(changedCell(label, "item,", "thing,"))).toEqual([
    [label, "unknownPart"],
    [label + 1, "noLabel"],
  ]);
  expect(rowsWrong(changedCell(1, ",text,", ",which,"))).toEqual([[1, "noColumns"]]);
  expect(rowsWrong(changedCell(1, ",en", ",de"))).toEqual([[1, "noLanguages"]]);
});

test("a text that is missing in English keeps a file from being imported", () => {
  const label = rowOf("item,goals-ranked,rep");
  const line = questionnaireCsv(strategyToField).split("\r\n")[label - 1] ?? "";
  const [english = ""] = /[^,]+$/.exec(line) ?? [];
  expect(rowsWrong(changedCell(label, english, ""))).toEqual([[null, "notAQuestionnaire"]]);
});

test.each(["a\u0000b", "a\ud83d"])(
  "JSON that spells a sign which nothing keeps, as in %j, is refused with its place",
  (en) => {
    const { questionnaire, problems } = readQuestionnaireFile(
      bytes(JSON.stringify({ ...strategyToField, title: { en } })),
    );
    expect(questionnaire).toBeNull();
    expect(problems.map(({ code, values }) => [code, values.place])).toEqual([["notAQuestionnaire", "title.en"]]);
  },
);

test("JSON is read as the command line reads it, and refused with the place that is wrong", () => {
  expect(read(JSON.stringify(strategyToField))).toEqual(strategyToField);
  expect(rowsWrong("{")).toEqual([[null, "notJson"]]);
  const { problems } = readQuestionnaireFile(bytes(JSON.stringify({ ...strategyToField, version: 0 })));
  expect(problems.map(({ values }) => values.place)).toEqual(["version"]);
  const twice = { ...strategyToField, items: [...strategyToField.items, strategyToField.items[0]] };
  expect(readQuestionnaireFile(bytes(JSON.stringify(twice))).problems.map(({ values }) => values.place)).toEqual([
    `items.${strategyToField.items.length}.id`,
  ]);
  const [first, ...others] = strategyToField.items;
  const alone = { ...strategyToField, items: [{ ...first, wording: { rep: first?.wording.rep } }, ...others] };
  const { problems: unfinished } = readQuestionnaireFile(bytes(JSON.stringify(alone)));
  expect(unfinished.map(({ values }) => values)).toEqual([{ code: "oneTier", part: "item", id: first?.id }]);
});

test("what is no table or text is told apart", () => {
  expect(rowsWrong("")).toEqual([[null, "empty"]]);
  expect(rowsWrong("PK\u0003\u0004....")).toEqual([[null, "spreadsheet"]]);
  expect(rowsWrong("Employee ID,Name\n1,Anna")).toEqual([[1, "noColumns"]]);
});
