import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization } from "#tests/factories/organization.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { auditFileOf } from "./audit-file.ts";
import { buildRelease } from "./build-release.ts";
import type { ReleaseDocument, ReleasedCell } from "./release-schema.ts";
import { verifyAudit } from "./verify-audit.ts";
import { verifyRelease } from "./verify-release.ts";

/** Large enough that every step of the ladder occurs: over 400 reps in teams of 4 to 12. */
const input = generateOrganization({
  seed: 11,
  executives: 8,
  managers: [5, 9],
  responding: 0.9,
  commenting: 0.8,
  questionnaire: strategyToField,
});
const release = buildRelease(input);
const audit = auditFileOf(input, release);

/** A copy with something changed and the hash made to fit, as somebody would who wants it to go unseen. */
function altered(change: (document: ReleaseDocument) => void): ReleaseDocument {
  const copy: ReleaseDocument = structuredClone(release);
  change(copy);
  const { hash: _, ...content } = copy;
  return { ...copy, hash: contentHash(content) };
}

const first = <Each>(list: readonly Each[], which: (each: Each) => boolean): Each => {
  const found = list.find(which);
  if (!found) throw new Error("The example has no such thing to alter");
  return found;
};
const cell = (document: ReleaseDocument, which: (cell: ReleasedCell) => boolean) =>
  first(document.cells, (each) => !each.item.startsWith("theme:") && which(each));

const isWhole = (group: string) => group.endsWith("/hierarchy/*");

describe("a release as it was made", () => {
  test.each([
    ["a large organisation", release],
    ["a small one", buildRelease(generateOrganization({ seed: 2 }))],
    ["k of 4", buildRelease(generateOrganization({ seed: 6, contract: { k: 4 } }))],
    ["k of 12", buildRelease(generateOrganization({ seed: 6, executives: 6, contract: { k: 12 } }))],
    [
      "leadership that states its expectation",
      buildRelease(
        generateOrganization({
          seed: 3,
          responding: 1,
          contract: { modes: { executive: "attributed", manager: "attributed", rep: "confidential" } },
        }),
      ),
    ],
  ])("has nothing wrong: %s", (_what, document) => {
    expect(verifyRelease(JSON.parse(JSON.stringify(document))).findings).toEqual([]);
  });

  test("shows every step of the ladder, so that the alterations below mean something", () => {
    expect(new Set(release.cells.map(({ display }) => display.kind))).toEqual(
      new Set(["band", "step", "percent", "mean"]),
    );
  });
});

describe("an altered release is found out", () => {
  test("by its hash", () => {
    const copy = structuredClone(release) as ReleaseDocument;
    cell(copy, ({ n }) => n < 20).n++;
    expect(verifyRelease(copy).findings[0]).toMatchObject({ check: "hash" });
    expect(verifyRelease({ ...release, note: "one field more" }).findings[0]).toMatchObject({ check: "hash" });
  });

  test("by its schema", () => {
    expect(verifyRelease({ ...release, cells: 3 })).toMatchObject({ release: null, findings: [{ check: "schema" }] });
    expect(verifyRelease("a text")).toMatchObject({ release: null, findings: [{ check: "schema" }] });
  });

  const alterations: [string, string, (document: ReleaseDocument) => void][] = [
    [
      "ladder",
      "a band that was narrowed",
      (document) => {
        const { display } = cell(document, ({ n }) => n < 20);
        Object.assign(display, { high: display.low + 10 });
      },
    ],
    [
      "ladder",
      "a number where only a band may stand",
      (document) => {
        cell(document, ({ n }) => n < 20).display = { kind: "percent", low: 42.5, high: 43.5, value: 43 };
      },
    ],
    [
      "ladder",
      "a number finer than its step",
      (document) => {
        const found = cell(document, ({ n }) => n >= 20 && n < 50);
        found.display = { kind: "step", low: 42.5, high: 47.5, value: 45 };
      },
    ],
    [
      "ladder",
      "ends that are not half a step away",
      (document) => {
        cell(document, ({ n, display }) => n >= 20 && n < 50 && display.value !== 0).display.low += 1;
      },
    ],
    [
      "ladder",
      "a distribution of too few",
      (document) => {
        cell(document, ({ group, n }) => isWhole(group) && n < 50).distribution = [20, 20, 20, 20, 20];
      },
    ],
    [
      "ladder",
      "a distribution of a part",
      (document) => {
        const part = cell(document, ({ group, n }) => !isWhole(group) && n >= 50);
        const whole = cell(document, ({ group, distribution }) => isWhole(group) && distribution !== null);
        part.distribution = whole.distribution;
      },
    ],
    [
      "ladder",
      "a distribution of shares of the time",
      (document) => {
        cell(document, ({ group, display }) => isWhole(group) && display.kind === "mean").distribution = [
          20, 20, 20, 20, 20,
        ];
      },
    ],
    [
      "ladder",
      "a distribution that is another than its number",
      (document) => {
        cell(document, ({ distribution, display }) => distribution !== null && (display.value ?? 0) > 20).distribution =
          [100, 0, 0, 0, 0];
      },
    ],
    [
      "threshold",
      "a cell of too few",
      (document) => {
        cell(document, ({ n }) => n < 20).n = 4;
      },
    ],
    [
      "threshold",
      "a group of too few",
      (document) => {
        first(document.groups, ({ selector }) => selector.head !== null).answered = 3;
      },
    ],
    [
      "threshold",
      "a part that leaves too few of the whole",
      (document) => {
        const whole = cell(document, ({ group }) => group === "rep/hierarchy/*");
        const part = cell(
          document,
          ({ group, item }) => item === whole.item && group.startsWith("rep/") && group !== whole.group,
        );
        part.n = whole.n - 2;
      },
    ],
    [
      "threshold",
      "more answers than people",
      (document) => {
        const found = cell(document, ({ n }) => n < 20);
        found.n = first(document.groups, ({ id }) => id === found.group).answered + 1;
      },
    ],
    [
      "threshold",
      "a level below k that says who answered",
      (document) => {
        const tier = first(document.tiers, ({ id }) => id === "executive");
        tier.answered = 2;
      },
    ],
    [
      "threshold",
      "a comment that was taken out",
      (document) => {
        first(document.comments, () => true).texts.pop();
      },
    ],
    [
      "arithmetic",
      "a gap that was enlarged",
      (document) => {
        first(document.gaps, ({ difference }) => Math.abs(difference) < 80).difference += 10;
      },
    ],
    [
      "arithmetic",
      "an interval that was narrowed",
      (document) => {
        const gap = first(document.gaps, ({ high, difference }) => high !== null && high >= difference + 10);
        gap.high = gap.difference;
      },
    ],
    [
      "arithmetic",
      "a p value finer than its steps",
      (document) => {
        first(document.gaps, ({ adjustedP }) => adjustedP !== null).adjustedP = 0.003;
      },
    ],
    [
      "arithmetic",
      "a gap between levels upside down",
      (document) => {
        const gap = first(document.gaps, () => true);
        [gap.upper, gap.lower] = [gap.lower, gap.upper];
        gap.difference = -gap.difference;
      },
    ],
    [
      "arithmetic",
      "a theme that is not its items' mean",
      (document) => {
        const found = first(document.cells, ({ item, display }) => item.startsWith("theme:") && display.high < 95);
        found.display.high += 3;
      },
    ],
    [
      "arithmetic",
      "a cascade that is not the gaps'",
      (document) => {
        const step = first(document.cascade, () => true).steps[0];
        if (step) step.difference += 1;
      },
    ],
    [
      "arithmetic",
      "a cascade whose whole is not the gap from top to bottom",
      (document) => {
        const { whole } = first(document.cascade, () => true);
        if (whole) whole.difference += 1;
      },
    ],
    [
      "arithmetic",
      "a step that carries a gap which may be none",
      (document) => {
        const open = first(document.cascade, ({ whole }) => (whole?.low ?? 0) <= 0 && (whole?.high ?? 0) >= 0);
        const [step] = open.steps;
        open.breaksAt = step ? { upper: step.upper, lower: step.lower } : null;
      },
    ],
    [
      "arithmetic",
      "a prediction whose gap is not that of its displays",
      (document) => {
        const { gap } = first(document.predictions, () => true);
        if (gap) gap.difference += gap.difference > 0 ? -20 : 20;
      },
    ],
    [
      "arithmetic",
      "managers' own view that is not the gap that is released",
      (document) => {
        const prediction = first(document.predictions, ({ ownView }) => ownView !== null);
        if (prediction.ownView) prediction.ownView.difference += 1;
      },
    ],
    [
      "threshold",
      "reliability of a theme from 49 answers",
      (document) => {
        first(document.quality.themes ?? [], () => true).n = 49;
      },
    ],
    [
      "threshold",
      "variance between teams in full",
      (document) => {
        first(document.quality.items, ({ icc1 }) => (icc1 ?? null) !== null).icc1 = 0.123;
      },
    ],
    [
      "threshold",
      "a shift finer than its step",
      (document) => {
        first(document.quality.careless ?? [], () => true).largestShift = 7;
      },
    ],
    [
      "arithmetic",
      "a unit that stands out without being shown",
      (document) => {
        const [unit] = document.standings ?? [];
        document.standings = [{ item: "expectations-set", standing: "above", ...unit, group: "rep/hierarchy/=nobody" }];
      },
    ],
    [
      "arithmetic",
      "bounds of an item that nearly everyone answered",
      (document) => {
        const tier = document.tiers.at(-1)?.id ?? "";
        document.quality.unanswered = [{ tier, item: "expectations-set", low: 0, high: 100 }];
      },
    ],
    [
      "arithmetic",
      "an order with an option twice",
      (document) => {
        const ranking = first(document.priorities.byGroup, () => true);
        ranking.order = ranking.order.map((option, place) => (place === 0 ? (ranking.order[1] ?? "") : option));
      },
    ],
    [
      "arithmetic",
      "a count of groups",
      (document) => {
        document.audit.publishedGroups--;
      },
    ],
    [
      "arithmetic",
      "a count of published teams",
      (document) => {
        const teams = first(document.audit.teams, ({ tier }) => tier === "rep");
        teams.eligible += 1000;
        teams.published += 1000;
      },
    ],
    [
      "arithmetic",
      "a proof that says too little",
      (document) => {
        first(document.audit.proofs, () => true).minSupport = 3;
      },
    ],
    [
      "arithmetic",
      "a proof that was taken out",
      (document) => {
        document.audit.proofs.shift();
      },
    ],
  ];
  test.each(alterations)("%s: %s", (check, _what, change) => {
    const { findings } = verifyRelease(altered(change));
    expect(findings.map((finding) => finding.check)).toContain(check);
    expect(findings.map((finding) => finding.check)).not.toContain("hash");
  });
});

describe("the audit file", () => {
  test("proves every item that is shown again", () => {
    const { findings, proved } = verifyAudit(release, JSON.parse(JSON.stringify(audit)));
    expect(findings).toEqual([]);
    const shown = release.cells.filter(({ item }) => !item.startsWith("theme:"));
    const tierOf = new Map(release.groups.map(({ id, tier }) => [id, tier]));
    expect([...proved.values()].reduce((sum, count) => sum + count, 0)).toBe(
      new Set(shown.map(({ group, item }) => `${tierOf.get(group)} ${item}`)).size,
    );
  });

  test("counts every respondent of an item once", () => {
    const [set] = audit.sets.filter(({ tier }) => tier === "rep");
    const slot = strategyToField.items.findIndex(({ id }) => id === set?.items[0]);
    const answered = input.answers.filter(({ tier, answers }) => tier === "rep" && answers[slot] !== null).length;
    expect(set?.classes.reduce((sum, { n }) => sum + n, 0)).toBe(answered);
  });

  test("is a function of who answered, never of what", () => {
    const said = {
      ...input,
      answers: input.answers.map((sealed) => ({ ...sealed, answers: sealed.answers.map((answer) => answer && 10) })),
    };
    expect(auditFileOf(said, release)).toEqual(audit);
  });

  test("of another release is refused", () => {
    const bound = altered((document) => {
      document.audit.fileHash = "0".repeat(64);
    });
    expect(verifyAudit(bound, audit).findings).toMatchObject([{ check: "audit" }]);
  });

  test("that was altered says so, and no longer adds up", () => {
    const copy = structuredClone(audit);
    const [first] = copy.sets[0]?.classes ?? [];
    if (first) first.n++;
    expect(verifyAudit(release, copy).findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("It was altered"),
      ...Array(verifyAudit(release, copy).findings.length - 1).fill(expect.stringContaining("counts")),
    ]);
  });
});

describe("an unsafe group that was planted", () => {
  /** One region of a team of 6 and one of 3, which are shown together only, and one of 20. */
  const person = (id: string, tier: string, managerId: string | null) => ({
    id,
    externalId: id,
    tier,
    managerId,
    invited: true,
  });
  const team = (manager: string, size: number) =>
    Array.from({ length: size }, (_, place) => person(`${manager}-${place}`, "rep", manager));
  const people = [
    person("TOP", "executive", null),
    person("WEST", "executive", "TOP"),
    ...["M1", "M2"].map((id) => person(id, "manager", "WEST")),
    person("M3", "manager", "TOP"),
    ...team("M1", 6),
    ...team("M2", 3),
    ...team("M3", 20),
  ];
  const small = {
    ...generateOrganization({ seed: 1, executives: 1 }),
    people,
    comments: [],
    answers: people
      .filter(({ tier }) => tier === "rep")
      .map(({ tier, managerId }) => ({
        tier,
        authorId: null,
        managerId,
        answers: fewItems.items.flatMap((item) =>
          item.kind === "priority"
            ? item.options.map(() => null)
            : item.kind === "scaled"
              ? [item.scale === "agreement" ? 4 : 80]
              : item.kind === "prediction"
                ? [null]
                : [],
        ),
      })),
  };
  const safe = buildRelease(small);

  test("is named by the proof, with how many it gives away", () => {
    expect(safe.groups.map(({ id }) => id)).not.toContain("rep/hierarchy/=M1");
    const planted: ReleaseDocument = structuredClone(safe);
    const around = first(planted.groups, ({ id }) => id === "rep/hierarchy/=WEST");
    planted.groups.push({ ...around, id: "rep/hierarchy/=M1", selector: { head: "M1" }, invited: 6, answered: 6 });
    planted.audit.publishedGroups++;
    planted.audit.eligibleGroups++;
    for (const each of safe.cells.filter(({ group, item }) => group === around.id && !item.startsWith("theme:")))
      planted.cells.push({ ...each, group: "rep/hierarchy/=M1", n: 6 });
    const planning = auditFileOf(small, planted);
    planted.audit.fileHash = planning.hash;
    const { findings } = verifyAudit(planted, planning);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/rep\/hierarchy\/=WEST − rep\/hierarchy\/=M1 rests on 3 people; at least 5 are needed\.$/),
    ]);
  });
});
