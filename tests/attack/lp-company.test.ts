import { describe, expect, test } from "vitest";
import type { Axis } from "#app/features/confidentiality/axes.ts";
import { DISTRIBUTION_FROM, display } from "#app/features/confidentiality/ladder.ts";
import { auditDisplays } from "#app/features/confidentiality/lp-audit.ts";
import { answerScale } from "#app/features/confidentiality/lp-audit-answers.ts";
import { shownShare } from "#app/features/confidentiality/lp-audit-bounds.ts";
import type { AuditedItem, ShownCell } from "#app/features/confidentiality/lp-audit-family.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import type { ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerOptions, category, points } from "#app/features/questionnaires/scales.ts";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";
import { possibleRemainders } from "./counting-attacker.ts";

const solver = await linearSolver();

interface Company {
  readonly seed: number;
  readonly people: number;
  readonly axes: 1 | 2 | 3;
  readonly scale: ScaledItem["scale"];
  /** The share of respondents that lean to favourable answers. */
  readonly leaning: number;
}

interface Person {
  /** By axis: the groups that hold them, outermost first. */
  readonly lines: readonly (readonly string[])[];
  readonly answer: number;
}

/** Teams of 4 to 12 in areas of four teams, bands of tenure in each area, roles for everyone; teams lean their own way. */
function company({ seed, people, axes, scale, leaning }: Company) {
  const random = randomFrom(seed);
  const item = { kind: "scaled", id: "item", scale, reversed: false } as ScaledItem;
  const options = answerOptions(item);
  const everyone: Person[] = [];
  for (let team = 0; everyone.length < people; team++) {
    const area = Math.floor(team / 4);
    const share = Math.min(1, Math.max(0, leaning + (random() - 0.5) / 2));
    for (let member = wholeBetween(random, [4, 12]); member > 0; member--) {
      const band = wholeBetween(random, [0, 3]);
      const lines = [
        ["all", `area ${area}`, `team ${team}`],
        [`band ${band}`, `band ${band} in area ${area}`],
        [`role ${wholeBetween(random, [0, 2])}`],
      ];
      const half = Math.floor(options.length / 2);
      const answer =
        random() < share ? options.length - 1 - wholeBetween(random, [0, 1]) : wholeBetween(random, [0, half]);
      everyone.push({ lines: lines.slice(0, axes), answer: options[answer] ?? 0 });
    }
  }
  return { item, people: everyone };
}

function audited({ item, people }: ReturnType<typeof company>): AuditedItem {
  const count = (id: string) => people.filter(({ lines }) => lines.flat().includes(id)).length;
  const axes = (people[0]?.lines ?? []).map((_, axis): Axis => {
    const own = people.map(({ lines }) => lines[axis] ?? []);
    const ids = [...new Set(own.flat())];
    const parents = new Int32Array(ids.length).fill(-1);
    for (const line of own)
      line.forEach((id, depth) => {
        if (depth > 0) parents[ids.indexOf(id)] = ids.indexOf(line[depth - 1] ?? "");
      });
    return {
      name: `axis ${axis}`,
      ids,
      parents,
      groupOf: Int32Array.from(own, (line) => ids.indexOf(line.at(-1) ?? "")),
    };
  });
  const options = answerOptions(item);
  const displays = new Map(
    axes
      .flatMap(({ ids }) => ids)
      .filter((id) => count(id) >= 5)
      .map((id): [string, ShownCell] => {
        const given = people.filter(({ lines }) => lines.flat().includes(id)).map(({ answer }) => answer);
        const n = given.length;
        const mean = given.reduce((sum, answer) => sum + points(item, answer), 0) / n;
        const distribution = [0, 1, 2, 3, 4].map((place) =>
          shownShare({ count: given.filter((answer) => category(item, answer) === place).length, n }),
        );
        return [
          id,
          {
            display: display({ value: mean, n, what: "mean" }),
            distribution: n >= DISTRIBUTION_FROM ? distribution : null,
            favourable: null,
          },
        ];
      }),
  );
  return {
    scale: answerScale(item),
    axes,
    levels: null,
    counts: people.map(() => 1),
    answers: options.map((option) => people.map(({ answer }) => (answer === option ? 1 : 0))),
    displays,
  };
}

describe("one axis: the counting attacker, who goes through every sum, finds nothing else", () => {
  test.each([
    ["agreement", 0.1],
    ["agreement", 0.5],
    ["agreement", 0.9],
    ["frequency", 0.1],
    ["frequency", 0.9],
  ] as const)("%s, %d lean to favourable", (scale, leaning) => {
    for (let seed = 1; seed <= 6; seed++) {
      // Below 50 answers no distribution is shown, and sums are all there is to know.
      const drawn = company({ seed, people: 36, axes: 1, scale, leaning });
      const item = audited(drawn);
      const unit = scale === "agreement" ? 100 : 10;
      const groups = [...item.displays].map(([id, { display: shown }]) => {
        const members = drawn.people.flatMap(({ lines }, place) => (lines.flat().includes(id) ? `${place}` : []));
        const fits = (sum: number) => {
          const again = display({ value: (sum * unit) / members.length, n: members.length, what: "mean" });
          return again.low === shown.low && again.high === shown.high;
        };
        return { members, fits };
      });
      const found = possibleRemainders(groups, { most: 100 / unit });
      const low = found.filter(({ most }) => most * unit < 100);
      const high = found.filter(({ least, members }) => least * unit > 100 * (members.length - 1));
      const outcome = auditDisplays(item, solver);
      if (outcome.kind !== "audited") throw new Error("the displays come from answers");
      expect(outcome.pinned).toBe([...low, ...high].reduce((sum, { members }) => sum + members.length, 0));
      expect(outcome.unfavourable.map(({ n }) => n).toSorted()).toEqual(
        low.map(({ members }) => members.length).toSorted(),
      );
    }
  });
});

describe("the result depends on the displays, not on the answers that the audit started from", () => {
  test.each([
    [2, "agreement", 0.1],
    [3, "agreement", 0.1],
    [3, "agreement", 0.9],
    [2, "frequency", 0.1],
    [3, "frequency", 0.1],
  ] as const)(
    "%i axes, %s, %d lean to favourable",
    (axes, scale, leaning) => {
      const item = audited(company({ seed: 4, people: 110, axes, scale, leaning }));
      const fromAnswers = auditDisplays(item, solver);
      const fromDisplays = auditDisplays({ ...item, answers: null }, solver);
      if (fromAnswers.kind !== "audited" || fromDisplays.kind !== "audited") throw new Error("answers exist");
      const told = ({ pinned, unfavourable, undecided }: typeof fromAnswers) => ({ pinned, unfavourable, undecided });
      expect(told(fromDisplays)).toEqual(told(fromAnswers));
      expect(fromAnswers.undecided).toBe(0);
      expect(auditDisplays(item, solver)).toEqual(fromAnswers);
    },
    60_000,
  );
});

test("a thousand people along three axes take seconds an item", () => {
  const started = performance.now();
  for (const scale of ["agreement", "frequency"] as const) {
    const outcome = auditDisplays(audited(company({ seed: 2, people: 1000, axes: 3, scale, leaning: 0.6 })), solver);
    expect(outcome).toMatchObject({ kind: "audited", undecided: 0 });
  }
  expect(performance.now() - started).toBeLessThan(40_000);
}, 60_000);
