import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { questionnaireOf, tieredCompany } from "#tests/factories/tiered.ts";

// The command with levels of one's own, two to five of them, as somebody calls it who has only the files.
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiers-"));
});
afterAll(() => rm(folder, { recursive: true }));

function parallax(...words: string[]): Promise<{ code: number; out: string; err: string }> {
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
async function analyze(files: { roster: string; answers: string; questionnaire?: unknown }) {
  const place = join(folder, `run-${++runs}`);
  await mkdir(place);
  const file = async (name: string, text: string) => {
    await writeFile(join(place, name), text);
    return join(place, name);
  };
  const questionnaire =
    files.questionnaire === undefined
      ? []
      : ["--questionnaire", await file("questionnaire.json", JSON.stringify(files.questionnaire))];
  const to = join(place, "out");
  const words = ["--roster", await file("roster.csv", files.roster), "--responses", await file("a.csv", files.answers)];
  return { ...(await parallax("analyze", ...words, ...questionnaire, "--out", to)), to };
}

async function releaseIn(to: string) {
  const read = (name: string) => readFile(join(to, name), "utf8");
  const release = JSON.parse(await read("release.json"));
  const whole = new Set(
    release.groups
      .filter(({ selector }: { selector: object }) => JSON.stringify(selector) === '{"head":null}')
      .map(({ id }: { id: string }) => id),
  );
  const pairs: string[] = release.gaps
    .filter(
      (gap: { item: string; upper: { group: string }; lower: { group: string } }) =>
        gap.item === "expectations" && whole.has(gap.upper.group) && whole.has(gap.lower.group),
    )
    .map((gap: { upper: { tier: string }; lower: { tier: string } }) => `${gap.upper.tier} ${gap.lower.tier}`);
  return { release, report: await read("report.html"), pairs };
}

async function verified(to: string) {
  const { code, out } = await parallax(
    "release",
    "verify",
    join(to, "release.json"),
    "--audit",
    join(to, "audit.json"),
  );
  expect([code, out]).toEqual([0, expect.stringContaining("The release is in order")]);
}

const tier = (id: string, name: string, plural: string, german = name): Questionnaire["tiers"][number] => ({
  id,
  name: { en: name, de: german },
  plural: { en: plural },
});
const executive = tier("executive", "Executive", "Executives", "Geschäftsführung");
const vp = tier("vp", "Vice president", "Vice presidents", "Vizepräsidentin");
const director = tier("director", "Director", "Directors", "Direktor");
const manager = tier("manager", "Manager", "Managers", "Führungskraft");
const rep = tier("rep", "Rep", "Reps");
const five = [executive, vp, director, manager, rep];

const shapes: [Questionnaire["tiers"], number[]][] = [
  [
    [tier("lead", "Lead", "Leads"), tier("member", "Member", "Members")],
    [12, 90],
  ],
  [
    [executive, director, manager, rep],
    [1, 8, 24, 120],
  ],
  [five, [6, 8, 16, 30, 150]],
];

describe.each(shapes)("of %#: levels stated in many spellings", (tiers, sizes) => {
  const ids = tiers.map(({ id }) => id);
  const company = tieredCompany(tiers, {
    sizes,
    written: (id, place) => {
      const { name, plural } = tiers.find((each) => each.id === id) ?? executive;
      const spellings = [id, name.en, plural.en, name.de, name.en?.toUpperCase(), ` ${name.de?.normalize("NFD")} `];
      return spellings[place % spellings.length] ?? id;
    },
  });

  test("gaps between every two of them, a cascade of every step, and a report; verified", async () => {
    const outcome = await analyze(company);
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const { release, report, pairs } = await releaseIn(outcome.to);
    expect(release.tiers.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const { id, invited } of release.tiers)
      expect([id, invited]).toEqual([id, company.people.filter((person) => person.tier === id).length]);
    expect(pairs.toSorted()).toEqual(
      ids.flatMap((upper, place) => ids.slice(place + 1).map((lower) => `${upper} ${lower}`)).toSorted(),
    );
    const { steps, whole } = release.cascade.find(({ item }: { item: string }) => item === "expectations");
    expect(steps.map((step: { upper: string; lower: string }) => [step.upper, step.lower])).toEqual(
      ids.slice(1).map((lower, place) => [ids[place], lower]),
    );
    expect(whole).toMatchObject({ upper: ids[0], lower: ids.at(-1), difference: expect.any(Number) });
    for (const { plural } of tiers) expect(report).toContain(plural.en);
    expect(outcome.out).toContain(
      `Levels from the top down: ${tiers.map(({ plural }, place) => `${sizes[place]} ${plural.en}`).join(", ")}\n`,
    );
    expect(outcome.out).not.toContain("the reporting line decided");
    // A gap that the output calls sure heads the report, whichever two levels it is between.
    const isSure = outcome.out.includes("Largest gaps of the whole organisation");
    expect(report.includes("<h1>“")).toBe(isSure);
    expect(report.includes("largely agree")).toBe(!isSure);
    await verified(outcome.to);
  }, 120_000);
});

describe("levels that the roster does not state", () => {
  test.each(shapes)(
    "%#: come from the reporting line, and the output says so",
    async (tiers, sizes) => {
      const company = tieredCompany(tiers, { sizes, written: () => null });
      const outcome = await analyze(company);
      expect(outcome).toMatchObject({ code: 0, err: "" });
      const { release } = await releaseIn(outcome.to);
      // Nobody's manager is of the lowest tier, whatever they are called: those without a team join it.
      const managers = new Set(company.people.map((person) => person.manager));
      const lowest = company.people.filter(({ id }) => !managers.has(id)).length;
      expect(release.tiers.at(-1)).toMatchObject({ id: tiers.at(-1)?.id, invited: lowest });
      expect(outcome.out).toContain(
        `for ${company.people.length} of them the roster states none, and the reporting line decided`,
      );
      await verified(outcome.to);
    },
    120_000,
  );
});

describe("a level that the reporting line contradicts, or nobody understands, is named with what to do", () => {
  const [header = "", ...rows] = tieredCompany(five, { sizes: [1, 5, 6, 7, 40], written: (id) => id })
    .roster.trim()
    .split("\n");
  const answers = "employee_id,expectations\nEX0-1,50\n";
  const changed = (id: string, level: string) =>
    [
      header,
      ...rows.map((row) => (row.startsWith(`${id},`) ? row.replace(/(@x\.io),\w+,/, `$1,${level},`) : row)),
    ].join("\n");

  test.each([
    ["EX0-1", "wizard", "Row 2: The level “wizard” is not understood. Use one of Executive, Vice president, Director"],
    ["VP1-1", "Senior Director", "Row 3: The level “Senior Director” is not understood."],
    ["DI2-1", "rep", "Row 8: The level of DI2-1 is Rep, and 2 people report to them. Make it Manager, or correct"],
    ["DI2-1", "executive", "Row 8: DI2-1 is Executive by level, but reports to VP1-1, who is Vice president. Correct"],
  ])(
    "%s as %s",
    async (id, level, sentence) => {
      const outcome = await analyze({ roster: changed(id, level), answers, questionnaire: questionnaireOf(five) });
      expect(outcome).toMatchObject({ code: 1, err: "" });
      expect(outcome.out).toContain(sentence);
      expect(outcome.out).toContain(
        "1 Executives, 5 Vice presidents".replace("1 E", id === "DI2-1" && level === "executive" ? "2 E" : "1 E"),
      );
    },
    60_000,
  );
});

describe("without a questionnaire", () => {
  const rows = (text: string, keep: RegExp) => text.split("\n").filter((row, place) => place === 0 || keep.test(row));
  const { roster, answers } = tieredCompany([executive, manager, rep], { sizes: [1, 12, 90], written: (id) => id });
  const scaled = answers.replaceAll(/^([^,]+),\d+,/gm, "$1,3,").replaceAll("-,", ",");

  test("a roster of managers and reps alone, the managers reporting to nobody, has their gaps", async () => {
    const straight = /^RE\d+-\d+,.*,EX0-1$/;
    const below = rows(roster, /^(MA|RE)/)
      .filter((row) => !straight.test(row))
      .map((row) => row.replace(/,EX0-1$/, ","));
    const listed = new Set(below.map((row) => row.split(",")[0]));
    const said = scaled.split("\n").filter((row) => listed.has(row.split(",")[0]));
    const outcome = await analyze({ roster: below.join("\n"), answers: said.join("\n") });
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const { release, pairs } = await releaseIn(outcome.to);
    expect(release.tiers.map(({ id }: { id: string }) => id)).toEqual(["manager", "rep"]);
    expect(new Set(pairs)).toEqual(new Set(["manager rep"]));
    await verified(outcome.to);
  }, 60_000);

  test("several without a manager are refused where they do not state the highest level of the file", async () => {
    const outcome = await analyze({ roster: roster.replaceAll(/,EX0-1$/gm, ","), answers: scaled });
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("people have no manager: EX0-1 (row 2), MA1-1 (row 3)");
  }, 60_000);

  test.each(["rep", "manager", "executive"])(
    "a roster of %s alone gives a release of that level, and the output says that there is no gap",
    async (only) => {
      const people = Array.from({ length: 30 }, (_, place) => `P${place},Person,p${place}@x.io,${only},`);
      const said = Array.from({ length: 30 }, (_, place) => `P${place},${1 + (place % 5)}`);
      const outcome = await analyze({
        roster: `employee_id,name,email,level,manager_id\n${people.join("\n")}\n`,
        answers: `employee_id,Q1\n${said.join("\n")}\n`,
      });
      expect(outcome).toMatchObject({ code: 0, err: "" });
      expect(outcome.out).toContain("Everyone is of one level, so there is no gap to measure");
      const { release, report } = await releaseIn(outcome.to);
      expect(report).toContain("<h1>One level, and no gap</h1>");
      expect(release.gaps).toEqual([]);
      expect(release.cells.length).toBeGreaterThan(0);
      await verified(outcome.to);
    },
    60_000,
  );
});

describe("a questionnaire that cannot be is refused with the place in the file", () => {
  const good = questionnaireOf(five);
  const [item] = good.items;
  const cases: [what: string, questionnaire: unknown, sentence: string][] = [
    [
      "a prediction about no item",
      {
        ...good,
        items: [
          ...good.items,
          {
            id: "foresee",
            kind: "prediction",
            about: "nothing",
            label: { en: "F" },
            wording: { manager: { en: "?" } },
          },
        ],
      },
      "items[3].about: There is no item “nothing”.",
    ],
    [
      "an absent theme",
      { ...good, items: [{ ...item, theme: "trust" }] },
      "items[0].theme: There is no theme “trust”. The themes are clarity.",
    ],
    ["an id twice", { ...good, items: [item, item] }, "items[1].id: The item “expectations” stands at [0] already."],
    ["a tier twice", { ...good, tiers: [...five.slice(1), rep] }, "tiers[4].id: The tier “rep” stands at [3] already."],
    ["one tier", { ...good, tiers: [rep] }, "tiers: A questionnaire has two to five tiers, from the top down."],
    [
      "six tiers",
      { ...good, tiers: [...five, tier("intern", "Intern", "Interns")] },
      "tiers: A questionnaire has two to five tiers",
    ],
    [
      "wording for no tier",
      { ...good, items: [{ ...item, wording: { intern: { en: "?" } } }] },
      "items[0].wording.intern: There is no tier “intern”. The tiers are executive, vp, director, manager, rep.",
    ],
    ["an id in capitals", { ...good, id: "Own Levels" }, "id: An id has up to 60 small letters, digits and hyphens"],
  ];
  test.each(cases)(
    "%s",
    async (_what, questionnaire, sentence) => {
      const outcome = await analyze({ roster: "", answers: "", questionnaire });
      expect(outcome).toMatchObject({ code: 1, err: "" });
      expect(outcome.out).toContain(`questionnaire.json is no questionnaire:\n  ${sentence}`);
    },
    60_000,
  );
});
