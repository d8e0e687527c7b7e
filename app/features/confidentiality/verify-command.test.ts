import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateOrganization } from "#tests/factories/organization.ts";
import { randomFrom } from "#tests/factories/random.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import type { AuditFile } from "./audit-file-schema.ts";
import type { ReleaseDocument } from "./release-schema.ts";

let folder = "";
let roster = "";
let answers = "";
let out = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "analysis-"));
  roster = await written("roster.csv", ROSTER);
  answers = await written("answers.csv", ANSWERS);
  out = join(folder, "out");
  expect(await analyze(out)).toMatchObject({ code: 0, err: "" });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const { people, authors } = generateOrganization({ seed: 21, executives: 3, managers: [4, 5], reps: [5, 12] });
const ROSTER = [
  "Employee ID,Name,Email,Tier,Manager ID,Tenure",
  ...people.map(({ externalId, tier, managerId }, place) => {
    const manager = people.find(({ id }) => id === managerId)?.externalId ?? "";
    return [externalId, `Person ${externalId}`, "", tier, manager, ["short", "long"][place % 2]].join(",");
  }),
].join("\n");
const random = randomFrom(21);
const ANSWERS = [
  "employee_id,Q1,Q2,Q3",
  ...authors.map(({ externalId, tier }) =>
    [externalId, tier === "rep" ? 2 : 5, 1 + Math.floor(random() * 5), random() < 0.1 ? "" : 4].join(","),
  ),
].join("\n");

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

function analyze(to: string, ...more: string[]): Promise<Outcome> {
  return parallax("analyze", "--roster", roster, "--responses", answers, "--out", to, ...more);
}

async function written(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function read<Document>(name: string, from = out): Promise<Document> {
  return JSON.parse(await readFile(join(from, name), "utf8"));
}

/** Writes documents with hashes that fit, as somebody would who wants changes to go unseen, and has them checked. */
async function verifyAltered(
  name: string,
  { release, audit }: { release: ReleaseDocument; audit?: AuditFile },
): Promise<Outcome> {
  const rehashed = <Document extends { hash: string }>({ hash: _, ...content }: Document) =>
    JSON.stringify({ ...content, hash: contentHash(content) });
  const bound = audit && JSON.parse(rehashed(audit));
  const { fileHash } = release.audit;
  const named = {
    ...release,
    audit: { ...release.audit, fileHash: fileHash === null || !bound ? fileHash : bound.hash },
  };
  const file = await written(`${name}.json`, rehashed(named));
  if (!bound) return parallax("release", "verify", file);
  return parallax("release", "verify", file, "--audit", await written(`${name}-audit.json`, JSON.stringify(bound)));
}

describe("analyze", () => {
  test("writes a release, an audit file and a report, and sums them up", async () => {
    const other = join(folder, "again");
    const outcome = await analyze(other);
    const release = await read<ReleaseDocument>("release.json", other);
    expect(outcome.out).toContain(`${people.length} people, of whom ${authors.length} answered`);
    expect(outcome.out).toContain(`${release.audit.publishedGroups} of ${release.audit.eligibleGroups} groups`);
    expect(outcome.out).toContain(release.hash);
    expect(await readFile(join(other, "report.html"), "utf8")).toContain(release.hash);
    expect((await read<AuditFile>("audit.json", other)).schema).toBe("parallax.audit/1");
    for (const name of ["release.json", "audit.json", "report.html"])
      expect(await readFile(join(other, name), "utf8")).toBe(await readFile(join(out, name), "utf8"));
  }, 60_000);

  test("takes the manager level as attributed, and three executives as stating their expectation", async () => {
    const { method, groups } = await read<ReleaseDocument>("release.json");
    expect(method).toMatchObject({
      k: 5,
      commentThreshold: 10,
      axes: [],
      modes: { executive: "attributed", manager: "attributed", rep: "confidential" },
    });
    expect(groups.some(({ tier }) => tier === "executive")).toBe(true);
  });

  test("does not overwrite unless told to", async () => {
    expect(await analyze(out)).toMatchObject({
      code: 2,
      out: "",
      err: `release.json, audit.json, report.html in ${out} would be overwritten. Name another folder, or add --force.\n`,
    });
    expect(await analyze(out, "--force")).toMatchObject({ code: 0 });
  }, 60_000);

  test("audits all axes together, says so, and can be verified", async () => {
    const other = join(folder, "axes");
    const outcome = await analyze(other, "--axes", "tenure");
    expect(outcome.code).toBe(0);
    const { audit, method } = await read<ReleaseDocument>("release.json", other);
    expect(method.axes).toEqual(["Tenure"]);
    const reps = audit.inference.find(({ tier }) => tier === "rep");
    expect(reps).toMatchObject({ axes: ["hierarchy", "Tenure"], method: "programs", undecided: 0 });
    expect(outcome.out).toContain(`by ${reps?.programs} linear programs over 2 axes together`);
    const report = await readFile(join(other, "report.html"), "utf8");
    expect(report).toContain("The count takes all breakdowns together");
    const verified = await parallax(
      "release",
      "verify",
      join(other, "release.json"),
      "--audit",
      join(other, "audit.json"),
    );
    expect(verified).toMatchObject({ code: 0, err: "" });
    expect(verified.out).toContain("nobody is pinned unfavourable");
  }, 60_000);

  test("names the columns when an axis is none of them", async () => {
    expect(await analyze(join(folder, "axis"), "--axes", "region")).toEqual({
      code: 2,
      out: "",
      err: "The roster has no attribute column region to break results down by. It has Tenure.\n",
    });
  }, 60_000);

  test("proposes rare values to merge, and shows more groups when they are, whatever they are called", async () => {
    const values = Array.from({ length: 25 }, (_, place) => ["1 to 5", "5 to 9"][place % 2] ?? "");
    // Four reps each.
    values.splice(3, 2, "10|15 = \\ long", "it's 15+");
    const rows = ROSTER.split("\n");
    const tenured = rows.map((row, at) => (at === 0 ? row : row.replace(/[^,]*$/, values[at % values.length] ?? "")));
    const file = await written("tenured.csv", tenured.join("\n"));
    const run = (to: string, ...more: string[]) => {
      const given = ["--roster", file, "--responses", answers, "--axes", "tenure"];
      return parallax("analyze", ...given, "--out", join(folder, to), ...more);
    };
    const first = await run("unmerged");
    expect(first).toMatchObject({ code: 0, err: "" });
    const [, option = "", more = ""] = /--merge (\S.*?') {3}Merge Tenure .*: about (\d+) more/.exec(first.out) ?? [];
    // As a shell reads it.
    const rule = option.slice(1, -1).replaceAll("'\\''", "'");
    expect(rule).toContain("Tenure=");
    const second = await run("merged", "--merge", rule);
    expect(second).toMatchObject({ code: 0, err: "" });
    const shown = async (to: string) => {
      const { groups } = await read<ReleaseDocument>("release.json", join(folder, to));
      return groups.filter(({ axis }) => axis === "Tenure");
    };
    const merged = await shown("merged");
    expect(merged.length).toBe((await shown("unmerged")).length + Number(more));
    expect(merged.some(({ selector }) => "value" in selector && selector.value.includes(" / "))).toBe(true);
    expect(await run("wrong", "--merge", "tenure=1 to 5|never")).toMatchObject({
      code: 2,
      err: "Nobody on the roster has Tenure “never”.\n",
    });
  }, 60_000);

  test.each([
    ["a threshold below 4", ["--k", "3"]],
    ["three axes", ["--axes", "a,b,c"]],
    ["an unknown option", ["--tenure"]],
    ["a merge of one value", ["--axes", "tenure", "--merge", "tenure=short"]],
    ["a merge of an attribute that nothing is broken down by", ["--merge", "tenure=short|long"]],
    ["a value merged twice", ["--axes", "tenure", "--merge", "tenure=short|long", "--merge", "tenure=long|short"]],
    ["a questionnaire that is not there", ["--questionnaire", "absent.json"]],
  ])(
    "refuses %s",
    async (_what, more) => {
      expect(await analyze(join(folder, "refused"), ...more)).toMatchObject({ code: 2, out: "" });
    },
    60_000,
  );

  test("prints what is wrong with the roster as the roster check does, and writes nothing", async () => {
    const bad = await written("bad-roster.csv", ROSTER.replace("E5,", "E4,"));
    const outcome = await parallax("analyze", "--roster", bad, "--responses", answers, "--out", join(folder, "bad"));
    expect(outcome).toMatchObject({ code: 1, err: "" });
    expect(outcome.out).toBe((await parallax("roster", "check", bad)).out);
    await expect(readFile(join(folder, "bad", "release.json"))).rejects.toThrow("ENOENT");
  }, 60_000);

  test("prints every bad row of the answers, and writes nothing", async () => {
    const bad = await written("bad-answers.csv", "employee_id,item_id,value\nE1,Q1,9\nE0,Q1,4\n");
    expect(await parallax("analyze", "--roster", roster, "--responses", bad, "--out", join(folder, "bad"))).toEqual({
      code: 1,
      err: "",
      out: [
        "2 problems to solve in the answers before anything can be worked out",
        "  Row 2: 9 is no answer to Q1. Use 1, 2, … 5, or leave it blank if it was skipped.",
        "  Row 3: E0 is not on the roster. Correct the employee id, or add the person to the roster.",
        "",
      ].join("\n"),
    });
  }, 60_000);
});

describe("release verify", () => {
  test("finds what was written in order, with and without the audit file", async () => {
    const alone = await parallax("release", "verify", join(out, "release.json"));
    expect(alone).toMatchObject({ code: 0, err: "" });
    expect(alone.out).toContain("The release is in order");
    const whole = await parallax("release", "verify", join(out, "release.json"), "--audit", join(out, "audit.json"));
    expect(whole).toMatchObject({ code: 0, err: "" });
    expect(whole.out).toMatch(/Proved again, \d+ combinations of item and level \(\d+ by T1\):/);
  }, 60_000);

  test("finds one number altered by the hash", async () => {
    const release = await read<ReleaseDocument>("release.json");
    const file = await written(
      "altered.json",
      JSON.stringify({ ...release, audit: { ...release.audit, inferableAnswers: 1 } }),
    );
    const outcome = await parallax("release", "verify", file);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("It was altered.");
  }, 60_000);

  test("finds one number altered although its hash was made to fit", async () => {
    const release = await read<ReleaseDocument>("release.json");
    const cell = release.cells.find(({ n, item }) => n < 20 && !item.startsWith("theme:"));
    if (cell) cell.display = { kind: "step", low: 35, high: 45, value: 40 };
    const outcome = await verifyAltered("finer", { release });
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain(
      `ladder: ${cell?.item} in ${cell?.group}: only a band may be shown for ${cell?.n} answers.`,
    );
    expect(outcome.out).not.toContain("It was altered");
  }, 60_000);

  test("names an unsafe group that was planted into the release and its audit file", async () => {
    const release = await read<ReleaseDocument>("release.json");
    const audit = await read<AuditFile>("audit.json");
    const team = release.groups.find(({ tier, selector }) => tier === "rep" && selector.head !== null);
    const set = audit.sets.find(({ tier, items }) => tier === "rep" && items.includes("Q1"));
    const around = set?.classes.find(({ n, groups }) => groups.includes(team?.id ?? "") && n > 6);
    if (!team || !set || !around) throw new Error("The example has no team to plant a part of");
    // A part of the class that leaves two of it alone.
    const planted = "rep/hierarchy/=PLANTED";
    release.groups.push({
      ...team,
      id: planted,
      selector: { head: "PLANTED" },
      invited: around.n - 2,
      answered: around.n - 2,
    });
    release.audit.publishedGroups++;
    release.audit.eligibleGroups++;
    for (const item of set.items) {
      const cell = release.cells.find((each) => each.group === team.id && each.item === item);
      if (cell)
        release.cells.push({
          ...cell,
          group: planted,
          n: around.n - 2,
          display: { kind: "band", low: 0, high: 20, value: null },
          distribution: null,
        });
    }
    set.classes.push({ id: "planted", n: around.n - 2, groups: [...around.groups, planted] });
    around.n = 2;
    const outcome = await verifyAltered("planted", { release, audit });
    expect(outcome.code).toBe(1);
    expect(outcome.out).toMatch(
      /proof: .*Q1.* in rep: .*− rep\/hierarchy\/=PLANTED.* rests on 2 people; at least 5 are needed\./,
    );
  }, 60_000);

  test.each([
    ["no file", []],
    ["a file that is not there", ["absent.json"]],
    ["an audit file that is not there", ["package.json", "--audit", "absent.json"]],
  ])(
    "exits with 2 for %s",
    async (_what, words) => {
      expect(await parallax("release", "verify", ...words)).toMatchObject({ code: 2, out: "" });
    },
    60_000,
  );

  test("says of another JSON file what it lacks", async () => {
    const outcome = await parallax("release", "verify", "package.json");
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("schema: schema: ");
  }, 60_000);
});

test("the JSON schema in the documentation is the one that releases are made by", async () => {
  const { out: printed } = await parallax("release", "schema");
  expect(JSON.parse(printed)).toEqual(JSON.parse(await readFile("docs/release.schema.json", "utf8")));
}, 60_000);
