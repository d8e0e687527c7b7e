import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FoundRelease, foundFamilies, supportByPrograms } from "./outside-attacker.ts";
import { type CompanyShape, nextYear, type OutsideCompany, outsideCompany } from "./outside-organizations.ts";

// The commands as somebody calls them who has two files and nothing else.
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outside-"));
});
afterAll(() => rm(folder, { recursive: true }));

const SHAPE: CompanyShape = {
  seed: 9,
  executives: 3,
  managers: 7,
  reps: [4, 10],
  responding: 0.9,
  skipping: 0.05,
  items: 3,
  attributes: { tenure: 3, region: 2 },
  leaning: "any",
};
const company = outsideCompany(SHAPE);
const [HEADER = "", ...ROWS] = company.answers.trim().split("\n");
const LONG = [
  "employee_id,item_id,value",
  ...ROWS.flatMap((row) => {
    const [id, ...values] = row.split(",");
    return values.map((value, place) => `${id},Q${place + 1},${value}`);
  }),
];

/** All that a slow machine is told meanwhile. */
const PROGRESS = /^(?:Planning what can be shown\n|Audited \d+ of \d+ items\n)*$/;

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
      { maxBuffer: 64 * 1024 * 1024 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

let runs = 0;
async function analyze(
  { roster, answers }: { roster: string | Uint8Array; answers: string | Uint8Array },
  ...more: string[]
): Promise<Outcome & { to: string }> {
  const place = join(folder, `run-${++runs}`);
  await mkdir(place);
  await writeFile(join(place, "roster.csv"), roster);
  await writeFile(join(place, "answers.csv"), answers);
  const to = join(place, "out");
  const files = ["--roster", join(place, "roster.csv"), "--responses", join(place, "answers.csv")];
  return { ...(await parallax("analyze", ...files, "--out", to, ...more)), to };
}

const written = (to: string) =>
  Promise.all(["release.json", "audit.json", "report.html"].map((name) => readFile(join(to, name), "utf8")));

describe("the same company, however its files are written", () => {
  const turned = (text: string) => {
    const [header = "", ...rows] = text.trim().split("\n");
    return `${[header, ...rows.toReversed()].join("\n")}\n`;
  };
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

  test("gives files that are alike byte for byte", async () => {
    const first = await analyze(company, "--axes", "tenure,region");
    expect(first).toMatchObject({ code: 0, err: expect.stringMatching(PROGRESS) });
    const { roster, answers } = company;
    const others = {
      again: company,
      "rows the other way round": { roster: turned(roster), answers: turned(answers) },
      "a byte order mark and semicolons": {
        roster: `\ufeff${roster.replaceAll(",", ";")}`,
        answers: `\ufeff${answers.replaceAll(",", ";")}`,
      },
      "UTF-16": { roster: bytes(`\ufeff${roster}`, "utf16le"), answers: bytes(`\ufeff${answers}`, "utf16le") },
      "line ends of Windows": { roster: roster.replaceAll("\n", "\r\n"), answers: answers.replaceAll("\n", "\r\n") },
      "N/A for what was skipped": { roster, answers: answers.replaceAll(/,(?=,|\n)/g, ",N/A") },
      decimals: { roster, answers: answers.replaceAll(/,(\d)/g, ",$1.0") },
      "one answer a row, the last first": { roster, answers: turned(LONG.join("\n")) },
    };
    for (const [what, files] of Object.entries(others)) {
      const other = await analyze(files, "--axes", " Tenure, region");
      expect([what, other.code, other.err]).toEqual([what, 0, expect.stringMatching(PROGRESS)]);
      expect([what, await written(other.to)]).toEqual([what, await written(first.to)]);
    }
  }, 120_000);
});

describe("what cannot be analysed", () => {
  const answers = (...rows: string[]) => [HEADER, ...rows].join("\n");
  const cases: [what: string, files: Partial<OutsideCompany>, says: RegExp][] = [
    ["out of the scale", { answers: answers("X1,6,1,1") }, /Row 2: 6 is no answer to Q1\. Use 1, 2, … 5/],
    ["between two answers", { answers: answers("X1,3.5,1,1") }, /Row 2: 3\.5 is no answer to Q1/],
    ["words", { answers: answers("X1,often,1,1") }, /Row 2: “often” is no answer to Q1/],
    ["nobody on the roster", { answers: answers("X1,1,1,1", "Z9,1,1,1") }, /Row 3: Z9 is not on the roster\./],
    ["another case", { answers: answers("m1-1,1,1,1") }, /Row 2: m1-1 is not on the roster\..*Did you mean M1-1\?/],
    ["twice", { answers: answers("X1,1,1,1", "X1,2,2,2") }, /Row 3: The answers of X1 stand in row 2 already/],
    ["twice, long", { answers: `${LONG[0]}\nX1,Q1,1\nX1,Q1,1` }, /Row 3: X1 answered Q1 in row 2 already/],
    ["a cell too many", { answers: answers("X1,1,1,1,1") }, /Row 2: This row has 5 cells; the header has 4/],
    ["below a blank header", { answers: "employee_id,Q1,,Q3\nX1,1,2,3" }, /Row 1: Column 3 holds answers .*no name/],
    ["named like a theme", { answers: "employee_id,theme:x\nX1,1" }, /^1 problem[\s\S]*“theme:x” cannot be the id/],
    ["no answers", { answers: HEADER }, /There is no answer in the file/],
    ["an empty file", { answers: "" }, /The file of answers is empty/],
    ["a spreadsheet", { answers: "PK\u0003\u0004…………" }, /The answers are a spreadsheet/],
    ["reporting to oneself", { roster: company.roster.replace(",manager,X", ",manager,M") }, /^[\s\S]*1 problem/],
    [
      "a circle",
      { roster: company.roster.replace("X1,Person X1,x1@x.io,executive,,", "X1,Person X1,x1@x.io,executive,X2,") },
      /problem/,
    ],
  ];
  test.each(cases)(
    "%s: named with what to do, and nothing written",
    async (_what, files, says) => {
      const outcome = await analyze({ ...company, ...files });
      expect(outcome).toMatchObject({ code: 1, err: "" });
      expect(outcome.out).toMatch(says);
      await expect(readdir(outcome.to)).rejects.toThrow("ENOENT");
    },
    60_000,
  );

  test.each([
    [["--k", "3"], /k is a whole number from 4 to 20/],
    [["--k", "21"], /k is a whole number from 4 to 20/],
    [["--axes", "tenure,Tenure"], /different columns/],
    [["--axes", "shoe size"], /no attribute column shoe size .* It has tenure, region/],
    [["--earlier-roster", "x.csv"], /both --earlier-roster and --earlier-responses/],
    [["--out", "/proc/nowhere/out"], /Nothing could be written to \/proc\/nowhere\/out/],
    [["--out", "package.json/out"], /part of the path is a file/],
  ])(
    "a call with %j: exit code 2 and one sentence",
    async (more, says) => {
      const outcome = await analyze(company, ...more);
      expect(outcome).toMatchObject({ code: 2, out: "" });
      expect(outcome.err).toMatch(says);
      expect(outcome.err.trim().split("\n")).toHaveLength(1);
    },
    60_000,
  );

  test("a folder in the place of a file leaves everything as it was", async () => {
    const { to } = await analyze(company);
    const before = await written(to);
    await rm(join(to, "release.json"));
    await mkdir(join(to, "release.json"));
    const again = await parallax(
      ...["analyze", "--roster", join(to, "../roster.csv"), "--responses", join(to, "../answers.csv")],
      ...["--out", to, "--k", "8", "--force"],
    );
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(await readFile(join(to, "audit.json"), "utf8")).toBe(before[1]);
    expect((await readdir(to)).sort()).toEqual(["audit.json", "release.json", "report.html"]);
  }, 60_000);
});

describe("companies of every kind through the command", () => {
  const arabic = "مدير المبيعات الإقليمي ".repeat(4).trim();
  const kinds: [what: string, files: OutsideCompany, more: string[]][] = [
    ["two levels", onlyBelow(company, "executive"), []],
    ["five people", outsideCompany({ ...SHAPE, executives: 1, managers: 1, reps: [3, 3], attributes: {} }), []],
    ["nobody below the managers", withoutReps(company), []],
    ["of one mind", outsideCompany({ ...SHAPE, leaning: "low", responding: 1 }), ["--axes", "tenure"]],
    ["k of 20 and three axes", outsideCompany({ ...SHAPE, managers: 20 }), ["--k", "20", "--axes", "tenure,region"]],
    ["k of 4", company, ["--k", "4", "--axes", "region"]],
    ["long Arabic names", { ...company, roster: company.roster.replaceAll("Person M", `${arabic} M`) }, []],
  ];
  test.each(kinds)(
    "%s: released, verified, and nothing found from outside",
    async (_what, files, more) => {
      const { code, err, to } = await analyze(files, ...more);
      // How far it is is told where it takes a while.
      const told = err.replace(/^(Audited \d+ of \d+ items|Planning what can be shown)\n/gm, "");
      expect({ code, told }).toEqual({ code: 0, told: "" });
      const [release, audit] = [join(to, "release.json"), join(to, "audit.json")];
      expect(await parallax("release", "verify", release)).toMatchObject({ code: 0, err: "" });
      expect(await parallax("release", "verify", release, "--audit", audit)).toMatchObject({ code: 0, err: "" });
      const found: FoundRelease = JSON.parse(await readFile(release, "utf8"));
      for (const family of foundFamilies(found, files.people))
        expect(supportByPrograms(family, found.method.k).exact).toBe(found.method.k);
    },
    60_000,
  );

  test("below 20 answers the report says neither 0% nor 100%, where all are of one mind", async () => {
    const files = outsideCompany({ ...SHAPE, leaning: "high", responding: 1, skipping: 0, managers: 2, reps: [6, 9] });
    const agreed = { ...files, answers: files.answers.replaceAll(/,\d/g, ",5") };
    const { to } = await analyze(agreed);
    const report = await readFile(join(to, "report.html"), "utf8");
    const shown = report.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, " ");
    expect(shown).toMatch(/80/);
    expect(shown).not.toMatch(/(?<![\d–-])(?:0|100)\s*%/);
  }, 60_000);

  test("two waves: trends are written, verified and found out when they are tampered with", async () => {
    const now = nextYear(company, { ...SHAPE, moving: 0.02 });
    const before = await analyze(company, "--axes", "tenure");
    const earlier = ["--earlier-roster", join(before.to, "../roster.csv"), "--earlier-responses"];
    const { code, to, out } = await analyze(now, "--axes", "tenure", ...earlier, join(before.to, "../answers.csv"));
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ trends are shown/);
    const release = JSON.parse(await readFile(join(to, "release.json"), "utf8"));
    const [alone = ""] = await written(before.to);
    expect(release.waves.earlier.hash).toBe(JSON.parse(alone).hash);
    const files = [join(to, "release.json"), "--audit", join(to, "audit.json")];
    expect(await parallax("release", "verify", ...files)).toMatchObject({ code: 0, err: "" });
    release.waves.trends[0].earlier.n++;
    await writeFile(join(to, "release.json"), JSON.stringify(release));
    expect(await parallax("release", "verify", ...files)).toMatchObject({ code: 1, err: "" });
  }, 60_000);
});

/** The company without its top level, the managers below one of them. */
function onlyBelow({ people }: OutsideCompany, top: string): OutsideCompany {
  const kept = people.filter(({ tier }) => tier !== top);
  const isOut = new Set(people.filter(({ tier }) => tier === top).map(({ id }) => id));
  const [first] = kept;
  const lines = kept.map((person) => {
    const above = person.above.filter((id) => !isOut.has(id));
    return {
      ...person,
      above: person === first || above.includes(first?.id ?? "") ? above : [...above, first?.id ?? ""],
    };
  });
  return rewritten(lines);
}

function withoutReps({ people }: OutsideCompany): OutsideCompany {
  return rewritten(people.filter(({ tier }) => tier !== "rep"));
}

function rewritten(people: OutsideCompany["people"]): OutsideCompany {
  const roster = people.map(({ id, tier, above }) => [id, `Person ${id}`, "", tier, above[0] ?? "", "", ""].join());
  const answers = people
    .filter(({ said }) => Object.keys(said).length > 0)
    .map(({ id, said }) => [id, said.Q1 ?? "", said.Q2 ?? "", said.Q3 ?? ""].join());
  return {
    people,
    roster: `${["employee_id,name,email,tier,manager_id,tenure,region", ...roster].join("\n")}\n`,
    answers: `${[HEADER, ...answers].join("\n")}\n`,
  };
}
