import { describe, expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { describeProblem } from "./describe.ts";
import { errorCodes, warningCodes } from "./problems.ts";
import { checkRoster } from "./roster-check.ts";

const t = await wordsIn("en");
const described = (text: string) => {
  const { errors, warnings } = checkRoster(new TextEncoder().encode(text));
  return [...errors, ...warnings].map((problem) => describeProblem(t, problem));
};

test("a file that cannot be read is described by its row, in words of the reader", () => {
  expect(described('id,name,email,manager\n1,Ada,a@x.io,\n2,"Ben,b@x.io,1\n')).toEqual([
    {
      row: 3,
      code: "unreadable",
      message: "From row 3 on the file cannot be read as a table.",
      fix: "Look for a quotation mark that is opened and never closed, and save the file as CSV again.",
    },
  ]);
});

test("limits are written as numbers are", () => {
  expect(described(`id,manager${",x".repeat(600)}\n`)[0]?.message).toBe("This row has more than 500 columns.");
  expect(describeProblem(t, { row: 2, code: "tooManyRows", values: { most: 300_000 } }).message).toBe(
    "The file has more than 300,000 rows.",
  );
});

test("the rest of a long list is a count", () => {
  expect(describeProblem(t, { row: 1002, code: "malformedEmail", values: { more: 2500 } })).toEqual({
    row: 1002,
    code: "malformedEmail",
    message: "2,500 more problems of this kind are not listed.",
    fix: "Solve those that are listed, and check the file again.",
  });
});

describe("no sentence shows a name from the code", () => {
  const header = "id,name,email,manager id,manager email,level,language\n";
  const files = {
    "people of every sort": `${header}1,Ada,ada@x.io,,,CEO,Elvish\n2,,ben@x,1,,wizard,\n2,Ben,,1,,manager,de\n3,Cleo,ada@x.io,3,,rep,\n4,Dan,d@x.io,1,b@x.io,rep,x,y\n5,Eve,e@x.io,4,ada@x.io,executive\n6,Fay,f@x.io,7,,,\n7,Gus,g@x.io,6,,,\n,Hal,h@x.io,1,,,\n8,Ida,i@x.io,,,,\n\n9,${"J".repeat(2001)},j@x.io,1,,,\n10,Kim,k@x.io,4,,VP,\n11,Lou,l@x.io,nobody,,,\n`,
    "no columns": "x,y\n1,2\n",
    "one meaning twice": "email,E-Mail,manager\na@x.io,,\n",
    nobody: header,
    nothing: "",
    "nobody at the top": `${header}1,A,a@x.io,2,,,\n2,B,b@x.io,1,,,\n`,
  };

  test.each(Object.entries(files))("%s", (_name, text) => {
    const all = described(text);
    expect(all.length).toBeGreaterThan(0);
    for (const { message, fix } of all) expect(`${message} ${fix}`).not.toMatch(/\{\{|roster:|CSV_|undefined|null/);
  });

  test("there are words for every kind", () => {
    for (const code of [...errorCodes, ...warningCodes]) {
      const { message, fix } = describeProblem(t, { row: 2, code, values: {} });
      expect(message).not.toContain("problems.");
      expect(fix).not.toContain("problems.");
    }
  });
});
