import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "roster-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function parallax(...words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "commands/parallax.ts", ...words],
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

async function checked(text: string): Promise<Outcome> {
  const file = join(folder, "roster.csv");
  await writeFile(file, text);
  return parallax("roster", "check", file, "--json");
}

test.concurrent("a roster with an error is printed as JSON, and the exit code is 1", async () => {
  const { code, out } = await checked("id,name,email,manager\n1,Ada,a@x.io,\n2,Ben,b@x.io,9\n");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    people: 2,
    tiers: { executive: 0, manager: 0, rep: 2 },
    teams: 0,
    encoding: "utf-8",
    delimiter: ",",
    errors: [
      {
        row: 3,
        code: "unknownManager",
        message: "The manager “9” is not in this file.",
        fix: "Add the manager as a row, or correct the reference.",
      },
    ],
    warnings: [],
  });
});

test.concurrent("a file that is not there is a plain sentence, and the exit code is 2", async () => {
  const file = join(folder, "absent.csv");
  expect(await parallax("roster", "check", file)).toEqual({ code: 2, out: "", err: `There is no file ${file}.\n` });
});

test.concurrent("a folder is a plain sentence, and the exit code is 2", async () => {
  expect(await parallax("roster", "check", folder)).toEqual({
    code: 2,
    out: "",
    err: `${folder} is a folder. Name a file in it.\n`,
  });
});

test.concurrent.each([
  ["no file", ["roster", "check"]],
  ["an unknown command", ["roster", "chek"]],
])("a call with %s exits with 2", async (_what, words) => {
  expect(await parallax(...words)).toMatchObject({ code: 2, out: "" });
});
