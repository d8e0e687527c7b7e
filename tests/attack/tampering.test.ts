import { describe, expect, test } from "vitest";
import type { AuditFile } from "#app/features/confidentiality/audit-file-schema.ts";
import { buildReleaseWithAudit } from "#app/features/confidentiality/build-release.ts";
import type { ReleaseDocument, ReleasedCell } from "#app/features/confidentiality/release-schema.ts";
import { verifyAudit } from "#app/features/confidentiality/verify-audit.ts";
import { verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import { contentHash } from "#app/features/questionnaires/content-hash.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { generateOrganization } from "#tests/factories/organization.ts";
import { releaseOf } from "./outside-engine.ts";
import { type CompanyShape, outsideCompany } from "./outside-organizations.ts";

/** What somebody changes who wants a release to say more, or something else, than it may. */
interface Files {
  readonly release: ReleaseDocument;
  readonly audit: AuditFile;
}
type Tampering = readonly [what: string, change: (files: Files) => void];

const shape: CompanyShape = {
  seed: 5,
  executives: 4,
  managers: 26,
  reps: [4, 11],
  responding: 0.9,
  skipping: 0.04,
  items: 3,
  attributes: { tenure: 3 },
  leaning: "any",
};
const company = outsideCompany(shape);
// The next wave: the same people, a few of whom answer otherwise or not at all.
const next = outsideCompany({ ...shape, responding: 0.8, leaning: "high" });

const originals = {
  full: (() => {
    const { release, auditFile } = buildReleaseWithAudit(
      generateOrganization({
        seed: 11,
        executives: 8,
        managers: [5, 9],
        responding: 0.9,
        commenting: 0.8,
        questionnaire: strategyToField,
      }),
    );
    return plain({ release, audit: auditFile });
  })(),
  stayers: (() => {
    const again = outsideCompany({ ...shape, leaning: "high" });
    const { release, auditFile } = releaseOf(again, { k: 5, axes: ["tenure"], earlier: company });
    return plain({ release, audit: auditFile });
  })(),
  waves: (() => {
    const { release, auditFile } = releaseOf(next, { k: 5, axes: ["tenure"], earlier: company });
    return plain({ release, audit: auditFile });
  })(),
};

/** As files hold them. */
function plain(files: { release: unknown; audit: unknown }): Files {
  return JSON.parse(JSON.stringify(files));
}

function found<Each>(list: readonly Each[], which: (each: Each) => boolean = () => true): Each {
  const [first] = list.filter(which);
  if (first === undefined) throw new Error("The example has no such thing to tamper with");
  return first;
}
const isItem = ({ item }: { item: string }) => !item.startsWith("theme:");
const cell = (files: Files, which: (cell: ReleasedCell) => boolean) =>
  found(files.release.cells, (each) => isItem(each) && which(each));
const isRep = ({ group }: { group: string }) => group.startsWith("rep/");
const band = (low: number) => ({ kind: "band" as const, low, high: low + 20, value: null });

const ofFull: Tampering[] = [
  [
    "k lowered to 3",
    ({ release }) => {
      release.method.k = 3;
    },
  ],
  [
    "k raised, so that groups fall below it",
    ({ release }) => {
      release.method.k = 9;
    },
  ],
  [
    "comment threshold lowered to 2",
    ({ release }) => {
      release.method.commentThreshold = 2;
    },
  ],
  [
    "a level's mode changed",
    ({ release }) => {
      found(release.tiers).mode = "attributed";
    },
  ],
  [
    "a level counts more answers than people",
    ({ release }) => {
      found(release.tiers).answered = 9999;
    },
  ],
  ["a level dropped", ({ release }) => void release.tiers.pop()],
  [
    "a group of two added",
    ({ release }) => {
      const team = found(release.groups, ({ tier, selector }) => tier === "rep" && selector.head !== null);
      release.groups.push({ ...team, id: "rep/hierarchy/=TWO", selector: { head: "TWO" }, invited: 2, answered: 2 });
    },
  ],
  ["a group there twice", ({ release }) => void release.groups.push(found(release.groups))],
  [
    "a group of a level that is not there",
    ({ release }) => {
      found(release.groups).tier = "intern";
    },
  ],
  [
    "more answered than were invited",
    ({ release }) => {
      const group = found(release.groups);
      group.answered = group.invited + 1;
    },
  ],
  ["a group removed and its numbers kept", ({ release }) => void release.groups.shift()],
  [
    "a breakdown that was not promised",
    ({ release }) => {
      const team = found(release.groups, ({ tier }) => tier === "rep");
      release.groups.push({
        ...team,
        id: "rep/sex=f/*",
        axis: "sex",
        selector: { attribute: "sex", value: "f", head: null },
      });
    },
  ],
  [
    "a band moved",
    (files) => {
      const { display } = cell(files, (each) => each.n < 20 && isRep(each) && each.display.low === 40);
      Object.assign(display, band(60));
    },
  ],
  [
    "a band narrowed",
    (files) => {
      cell(files, ({ n }) => n < 20).display.high -= 10;
    },
  ],
  [
    "a number in a band",
    (files) => {
      cell(files, ({ n }) => n < 20).display.value = 50;
    },
  ],
  [
    "100% of nine people",
    (files) => {
      cell(files, ({ n }) => n < 20).display = { kind: "percent", low: 99.5, high: 100, value: 100 };
    },
  ],
  [
    "a number finer than its step",
    (files) => {
      cell(files, ({ n }) => n >= 20 && n < 50).display = { kind: "step", low: 40.5, high: 45.5, value: 43 };
    },
  ],
  [
    "the number of the whole company changed by a step",
    (files) => {
      const { display } = cell(
        files,
        ({ group, display }) => group === "rep/hierarchy/*" && display.value !== null && display.value < 90,
      );
      Object.assign(display, { low: display.low + 1, high: display.high + 1, value: (display.value ?? 0) + 1 });
    },
  ],
  [
    "fewer answers than k behind a number",
    (files) => {
      cell(files, isRep).n = 4;
    },
  ],
  ["one answer more behind a number", (files) => void cell(files, (each) => isRep(each) && each.n < 15).n++],
  ["a number shown twice", ({ release }) => void release.cells.push(found(release.cells))],
  [
    "a number removed that a theme was made of",
    ({ release }) => {
      const at = release.cells.findIndex((each) => isRep(each) && isItem(each));
      release.cells.splice(at, 1);
    },
  ],
  [
    "a number of a group that is not published",
    (files) => {
      cell(files, isRep).group = "rep/hierarchy/=NOBODY";
    },
  ],
  [
    "a number of an item nobody asked",
    (files) => {
      cell(files, isRep).item = "salary";
    },
  ],
  [
    "a distribution of few",
    (files) => {
      cell(files, ({ n }) => n < 50).distribution = [20, 20, 20, 20, 20];
    },
  ],
  [
    "a distribution in single percent",
    (files) => {
      const { distribution } = cell(files, (each) => each.distribution !== null);
      if (distribution) distribution[0] = 13;
    },
  ],
  [
    "a theme's number changed",
    ({ release }) => {
      const theme = found(release.cells, ({ item, display }) => item.startsWith("theme:") && display.kind === "band");
      Object.assign(theme.display, { low: theme.display.low === 0 ? 20 : 0, high: theme.display.low === 0 ? 40 : 20 });
    },
  ],
  [
    "a gap turned round",
    ({ release }) => {
      const gap = found(release.gaps, ({ difference }) => difference !== 0);
      gap.difference = -gap.difference;
    },
  ],
  [
    "a gap with a narrower interval than its displays allow",
    ({ release }) => {
      const gap = found(
        release.gaps,
        ({ low, high, method }) =>
          (low !== null && high !== null && method === "display") || (low !== null && high !== null && high - low > 20),
      );
      Object.assign(gap, { low: gap.difference, high: gap.difference });
    },
  ],
  [
    "a gap between groups of different parts",
    ({ release }) => {
      const gap = found(release.gaps, ({ lower }) => lower.group !== "rep/hierarchy/*" && lower.tier === "rep");
      gap.lower.group = "rep/hierarchy/*";
    },
  ],
  [
    "a gap of a group that is not there",
    ({ release }) => {
      found(release.gaps).upper.group = "manager/hierarchy/=NOBODY";
    },
  ],
  [
    "a p value in full",
    ({ release }) => {
      found(release.gaps, ({ adjustedP }) => adjustedP !== null).adjustedP = 0.0312;
    },
  ],
  [
    "managers counted where there are too few",
    ({ release }) => {
      Object.assign(found(release.dyads), {
        managers: 6,
        over: 50,
        under: 10,
        agree: 20,
        undecided: 20,
        withheld: null,
      });
    },
  ],
  [
    "over-estimating managers in single percent",
    ({ release }) => {
      Object.assign(
        found(release.dyads, ({ over }) => over !== null),
        { over: 37 },
      );
    },
  ],
  [
    "a cascade that breaks elsewhere",
    ({ release }) => {
      const cascade = found(release.cascade, ({ steps }) => steps.length > 1);
      const step = found(cascade.steps);
      cascade.breaksAt = { upper: step.upper, lower: "nobody" };
    },
  ],
  [
    "a cascade's step changed",
    ({ release }) => {
      found(found(release.cascade, ({ steps }) => steps.length > 0).steps).difference += 10;
    },
  ],
  [
    "priorities of five people",
    ({ release }) => {
      found(release.priorities.byGroup).n = 5;
    },
  ],
  [
    "an order of priorities with an option twice",
    ({ release }) => {
      const { order } = found(release.priorities.byGroup);
      order[0] = order[1] ?? "";
    },
  ],
  [
    "a prediction from three",
    ({ release }) => {
      found(release.predictions).n = 3;
    },
  ],
  [
    "what was predicted, in a decimal",
    ({ release }) => {
      found(release.predictions).predicted = { kind: "mean", low: 41.1, high: 42.1, value: 41.6 };
    },
  ],
  [
    "a comment taken out of its group",
    ({ release }) => void found(release.comments, ({ texts }) => texts.length > 10).texts.pop(),
  ],
  [
    "comments of three",
    ({ release }) => {
      const comments = found(release.comments);
      Object.assign(comments, { n: 3, texts: comments.texts.slice(0, 3) });
    },
  ],
  [
    "comments of a group shown without one part",
    ({ release }) => {
      const whole = found(release.comments, ({ group }) => group.endsWith("/*") && group.startsWith("rep"));
      release.comments.push({ ...whole, group: "rep/hierarchy/=PART", n: whole.n - 2, texts: whole.texts.slice(2) });
    },
  ],
  [
    "a spread from few",
    ({ release }) => {
      found(release.quality.items).withinSd = 31.4;
    },
  ],
  [
    "a lower support claimed than k",
    ({ release }) => {
      found(release.audit.proofs).minSupport = 2;
    },
  ],
  [
    "a higher support claimed than there is",
    ({ release }) => {
      found(release.audit.proofs, ({ tier }) => tier === "rep").minSupport = 40;
    },
  ],
  [
    "a proof by a theorem that does not fit",
    ({ release }) => {
      found(release.audit.proofs).proof = "T9";
    },
  ],
  ["a proof removed", ({ release }) => void release.audit.proofs.pop()],
  ["published groups miscounted", ({ release }) => void release.audit.publishedGroups++],
  [
    "fewer eligible groups than published",
    ({ release }) => {
      release.audit.eligibleGroups = 1;
    },
  ],
  [
    "more answers inferable than there are",
    ({ release }) => {
      release.audit.inferableAnswers = 1e9;
    },
  ],
  [
    "answers in all miscounted",
    ({ release }) => {
      release.audit.totalAnswers += 7;
    },
  ],
  [
    "a class of the audit file made larger",
    ({ audit }) => void found(found(audit.sets, ({ tier }) => tier === "rep").classes).n++,
  ],
  [
    "two classes of the audit file made one",
    ({ audit }) => {
      const { classes } = found(audit.sets, ({ tier }) => tier === "rep");
      const [first, second] = classes;
      if (first && second) classes.splice(0, 2, { ...first, n: first.n + second.n, groups: second.groups });
    },
  ],
  ["a set of the audit file removed", ({ audit }) => void audit.sets.pop()],
  ["a set of the audit file there twice", ({ audit }) => void audit.sets.push(found(audit.sets))],
  [
    "people of the audit file in a group that is not published",
    ({ audit }) => {
      found(found(audit.sets, ({ tier }) => tier === "rep").classes).groups.push("rep/hierarchy/=NOBODY");
    },
  ],
  [
    "a class of two split off",
    ({ audit }) => {
      const { classes } = found(audit.sets, ({ tier }) => tier === "rep");
      const large = found(classes, ({ n, groups }) => n > 6 && groups.length > 1);
      large.n -= 2;
      classes.push({ id: "split", n: 2, groups: large.groups.slice(1) });
    },
  ],
];

const trend = (files: Files, which: (trend: NonNullable<ReleaseDocument["waves"]>["trends"][number]) => boolean) =>
  found(files.release.waves?.trends ?? [], (each) => isItem(each) && which(each));

const ofWaves: Tampering[] = [
  [
    "a hidden trend shown",
    (files) => {
      Object.assign(
        trend(files, ({ basis }) => basis === null),
        { basis: "large", change: { difference: 0, low: -20, high: 20 } },
      );
    },
  ],
  [
    "a hidden trend said to be strict",
    (files) => {
      const hidden = trend(files, ({ basis, earlier }) => basis === null && earlier.n < 20);
      Object.assign(hidden, { basis: "strict", change: { difference: 0, low: -40, high: 40 } });
    },
  ],
  [
    "a change without a basis",
    (files) => {
      trend(files, ({ basis }) => basis !== null).basis = null;
    },
  ],
  [
    "a change made larger",
    (files) => {
      (trend(files, ({ change }) => change !== null).change ?? { difference: 0 }).difference += 20;
    },
  ],
  [
    "a change's interval narrowed",
    (files) => {
      const { change } = trend(files, ({ change }) => change !== null);
      if (change) change.low = change.high;
    },
  ],
  [
    "a trend of three earlier answers",
    (files) => {
      trend(files, () => true).earlier.n = 3;
    },
  ],
  [
    "an earlier number off the ladder",
    (files) => {
      trend(files, ({ earlier }) => earlier.n < 20).earlier.display = {
        kind: "percent",
        low: 49.5,
        high: 50.5,
        value: 50,
      };
    },
  ],
  ["a trend there twice", ({ release }) => void release.waves?.trends.push(found(release.waves.trends))],
  [
    "a trend of a group that is not there",
    (files) => {
      trend(files, () => true).group = "rep/hierarchy/=NOBODY";
    },
  ],
  ["the stacked classes taken out of the audit file", ({ audit }) => void delete audit.waves],
  ["a stacked class made larger", ({ audit }) => void found(found(audit.waves ?? []).classes).n++],
];

/** Among people who all stayed and answered again. */
const ofStayers: Tampering[] = [
  [
    "two people of a stacked class replaced by two others",
    ({ audit }) => {
      const { classes } = found(audit.waves ?? [], ({ classes }) => classes.some(({ n }) => n > 6));
      const large = found(classes, ({ n }) => n > 6);
      large.n -= 2;
      classes.push(
        { id: "then", n: 2, earlier: large.earlier, later: [] },
        { id: "now", n: 2, earlier: [], later: large.later },
      );
    },
  ],
];

/** Hashes made to fit, as somebody would who wants a change to go unseen. */
function rehashed({ release, audit }: Files): Files {
  const { hash: _, ...auditContent } = audit;
  const bound = { ...auditContent, hash: contentHash(auditContent) };
  const { hash: __, ...content } = { ...release, audit: { ...release.audit, fileHash: bound.hash } };
  return { audit: bound, release: { ...content, hash: contentHash(content) } };
}

function findings({ release, audit }: Files): string[] {
  const alone = verifyRelease(release);
  const whole = alone.release ? verifyAudit(alone.release, audit).findings : [];
  return [...alone.findings, ...whole].map(({ check, sentence }) => `${check}: ${sentence}`);
}

describe.each([
  ["of a large company", originals.full, ofFull],
  ["beside an earlier wave", originals.waves, ofWaves],
  ["beside an earlier wave of the same people", originals.stayers, ofStayers],
] as const)("a release %s", (_what, original, tamperings) => {
  test("is in order as it was made", () => {
    expect(findings(original)).toEqual([]);
    expect(findings(rehashed(original))).toEqual([]);
  }, 60_000);

  test("tells by its hash that anything was changed", () => {
    for (const [what, change] of tamperings) {
      const copy = structuredClone(original);
      change(copy);
      expect([what, findings(copy).some((finding) => finding.includes("altered"))]).toEqual([what, true]);
    }
  }, 60_000);

  test("tells what was changed although all hashes were made to fit", () => {
    const survivors = tamperings.flatMap(([what, change]) => {
      const copy = structuredClone(original);
      change(copy);
      return findings(rehashed(copy)).length === 0 ? [what] : [];
    });
    expect({ survivors, score: `${tamperings.length - survivors.length} of ${tamperings.length}` }).toEqual({
      survivors: [],
      score: `${tamperings.length} of ${tamperings.length}`,
    });
  }, 60_000);
});
