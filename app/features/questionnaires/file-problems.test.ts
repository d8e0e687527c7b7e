import { expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { describeFileProblem, fileProblemCodes } from "./file-problems.ts";
import { questionnaireProblemCodes } from "./questionnaire-problems.ts";

const words = await wordsIn("en");

test("every problem of a file has its words", () => {
  for (const code of fileProblemCodes.filter((each) => each !== "unfinished"))
    expect(describeFileProblem(words, { row: 1, code, values: {} })).not.toMatch(/problems\./);
  expect(describeFileProblem(words, { row: null, code: "empty", values: {} })).not.toMatch(/problems\./);
});

test("what keeps a questionnaire from being finished is said with the place it is at", () => {
  for (const code of questionnaireProblemCodes)
    for (const part of ["questionnaire", "tier", "theme", "item"])
      expect(
        describeFileProblem(words, { row: null, code: "unfinished", values: { code, part, id: "x" } }),
      ).not.toMatch(/(problems|at)\./);
});
