import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Axis } from "#app/features/confidentiality/axes.ts";
import { display } from "#app/features/confidentiality/ladder.ts";
import { type AuditOutcome, auditDisplays } from "#app/features/confidentiality/lp-audit.ts";
import { answerScale } from "#app/features/confidentiality/lp-audit-answers.ts";
import type { AuditedItem, ShownCell } from "#app/features/confidentiality/lp-audit-family.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import type { ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import { isFavourable, points } from "#app/features/questionnaires/scales.ts";

const solver = await linearSolver();

/** One axis: for each respondent, the groups that hold them. Any two groups are nested or disjoint. */
type Line = readonly (readonly string[])[];

interface Small {
  readonly item: ScaledItem;
  readonly lines: readonly Line[];
  /** Turned answers, by respondent. */
  readonly answers: readonly number[];
  readonly shown: ReadonlySet<string>;
  readonly withDistributions: boolean;
}

function scaled(scale: ScaledItem["scale"]): ScaledItem {
  return { kind: "scaled", id: "item", scale, reversed: false } as ScaledItem;
}

const options = { agreement: [1, 2, 3, 4, 5], frequency: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] } as const;
const categoryOf = (item: ScaledItem, answer: number) =>
  item.scale === "agreement" ? answer - 1 : Math.min(4, Math.floor(answer / 20));

/** What a release would show of one group. */
function cellOf(
  { item, withDistributions }: Pick<Small, "item" | "withDistributions">,
  given: readonly number[],
): ShownCell {
  const n = given.length;
  const mean = given.reduce((sum, answer) => sum + points(item, answer), 0) / n;
  const count = (place: number) => given.filter((answer) => categoryOf(item, answer) === place).length;
  const favourable = given.filter((answer) => isFavourable(item, answer)).length;
  return {
    display: display({ value: mean, n, what: "mean" }),
    distribution: withDistributions ? [0, 1, 2, 3, 4].map((place) => Math.round((20 * count(place)) / n) * 5) : null,
    favourable:
      withDistributions && item.scale === "frequency"
        ? display({ value: (100 * favourable) / n, n, what: "percent" })
        : null,
  };
}

function membersOf({ lines, shown }: Small): Map<string, number[]> {
  const members = new Map<string, number[]>();
  for (const line of lines)
    line.forEach((groups, respondent) => {
      for (const id of groups) if (shown.has(id)) members.set(id, [...(members.get(id) ?? []), respondent]);
    });
  return members;
}

/** Goes through every set of answers and keeps what fits; then says who is pinned, and who unfavourably. */
function everyAnswer(small: Small) {
  const { item, lines, answers, shown, withDistributions } = small;
  const members = membersOf(small);
  const look = (given: readonly number[]) =>
    JSON.stringify(
      [...members].map(([, own]) =>
        cellOf(
          small,
          own.map((respondent) => given[respondent] ?? 0),
        ),
      ),
    );
  const truth = look(answers);
  const keys = answers.map((_, respondent) =>
    lines
      .flatMap((line) => (line[respondent] ?? []).filter((id) => shown.has(id)))
      .toSorted()
      .join(),
  );
  const classes = [...Map.groupBy(keys.keys(), (respondent) => keys[respondent] ?? "")].filter(([key]) => key !== "");
  const distinct =
    item.scale === "agreement" && !withDistributions ? [1, 5] : (options[item.scale] as readonly number[]);
  const ranges = classes.map(() => ({ least: Infinity, most: -Infinity, fewest: Infinity, mostFavourable: 0 }));
  const given: number[] = [...answers];
  const go = (respondent: number) => {
    if (respondent < answers.length) {
      if (keys[respondent] === "") return go(respondent + 1);
      for (const answer of distinct) {
        given[respondent] = answer;
        go(respondent + 1);
      }
      return;
    }
    if (look(given) !== truth) return;
    classes.forEach(([, own], at) => {
      const range = ranges[at];
      if (!range) return;
      const sum = own.reduce((total, each) => total + points(item, given[each] ?? 0), 0);
      const favourable = own.filter((each) => isFavourable(item, given[each] ?? 0)).length;
      range.least = Math.min(range.least, sum);
      range.most = Math.max(range.most, sum);
      range.fewest = Math.min(range.fewest, favourable);
      range.mostFavourable = Math.max(range.mostFavourable, favourable);
    });
  };
  go(0);
  let pinned = 0;
  const unfavourable: string[] = [];
  classes.forEach(([key, own], at) => {
    const { least, most, fewest, mostFavourable } = ranges[at] ?? { least: 0, most: 0, fewest: 0, mostFavourable: 0 };
    const low = most < 100 || (withDistributions && mostFavourable < 1);
    const high = least > 100 * (own.length - 1) || (withDistributions && fewest > own.length - 1);
    if (low || high) pinned += own.length;
    if (low) unfavourable.push(key);
  });
  return { pinned, unfavourable: unfavourable.sort() };
}

function audit(small: Small, { withAnswers }: { withAnswers: boolean }): AuditOutcome {
  const { item, lines, answers } = small;
  const members = membersOf(small);
  const axes = lines.map((line, axis): Axis => {
    const ids = [...new Set(line.flat())];
    const parents = new Int32Array(ids.length).fill(-1);
    for (const groups of line)
      groups.forEach((id, depth) => {
        parents[ids.indexOf(id)] = depth === 0 ? -1 : ids.indexOf(groups[depth - 1] ?? "");
      });
    return {
      name: `axis ${axis}`,
      ids,
      parents,
      groupOf: Int32Array.from(line, (groups) => ids.indexOf(groups.at(-1) ?? "")),
    };
  });
  const audited: AuditedItem = {
    scale: answerScale(item),
    axes,
    levels: null,
    counts: answers.map(() => 1),
    answers: withAnswers
      ? options[item.scale].map((option) => answers.map((answer) => (answer === option ? 1 : 0)))
      : null,
    displays: new Map(
      [...members].map(([id, own]) => [
        id,
        cellOf(
          small,
          own.map((respondent) => answers[respondent] ?? 0),
        ),
      ]),
    ),
  };
  return auditDisplays(audited, solver);
}

/** Nested groups by halving at drawn places: `depth` levels, some respondents in none. */
function lineOf(axis: number, draws: readonly (readonly [number, number])[]): Line {
  return draws.map(([outer, inner]) => {
    if (outer === 3) return axis === 0 ? [`${axis}/all`] : [];
    const area = `${axis}/${outer}`;
    const groups = axis === 2 ? [area] : [`${axis}/all`, area];
    return inner === 2 ? groups : [...groups, `${area}/${inner}`];
  });
}

function smalls(
  axes: number,
  { scale, people, withDistributions }: { scale: ScaledItem["scale"]; people: number; withDistributions: boolean },
) {
  const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }));
  const leaning = fc.constantFrom(0.1, 0.5, 0.9);
  return fc
    .record({
      draws: fc.array(fc.array(place, { minLength: people, maxLength: people }), { minLength: axes, maxLength: axes }),
      picks: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: people, maxLength: people }),
      leaning,
      hidden: fc.nat({ max: 0xffff }),
    })
    .map(({ draws, picks, leaning: share, hidden }): Small => {
      const lines = draws.map((own, axis) => lineOf(axis, own));
      const ids = [...new Set(lines.flat(2))];
      const range = options[scale];
      return {
        item: scaled(scale),
        lines,
        // A power draws the answers towards one end.
        answers: picks.map((pick) => range[Math.floor(pick ** (share / (1 - share)) * range.length)] ?? 0),
        shown: new Set(ids.filter((_, at) => ((hidden >> (at % 16)) & 3) !== 0)),
        withDistributions,
      };
    });
}

describe("the audit says what going through every set of answers says", () => {
  test.each([
    [1, "agreement", 10, false, 300],
    [2, "agreement", 10, false, 500],
    [3, "agreement", 10, false, 500],
    [1, "agreement", 5, true, 60],
    [2, "agreement", 5, true, 60],
    [3, "agreement", 5, true, 60],
    [1, "frequency", 4, false, 25],
    [2, "frequency", 4, false, 25],
    [3, "frequency", 4, false, 25],
    [2, "frequency", 4, true, 25],
    [3, "frequency", 4, true, 25],
  ] as const)(
    "%i axes, %s, %i people, distributions: %s",
    (axes, scale, people, withDistributions, numRuns) => {
      let seen = 0;
      fc.assert(
        fc.property(smalls(axes, { scale, people, withDistributions }), (small) => {
          const expected = everyAnswer(small);
          for (const withAnswers of [true, false]) {
            const outcome = audit(small, { withAnswers });
            if (outcome.kind !== "audited") throw new Error("the displays come from answers");
            expect({
              pinned: outcome.pinned,
              unfavourable: outcome.unfavourable.map(({ groups }) => groups.toSorted().join()).toSorted(),
              undecided: outcome.undecided,
            }).toEqual({ ...expected, undecided: 0 });
          }
          if (expected.pinned > 0) seen++;
        }),
        { seed: 31, numRuns },
      );
      expect(seen).toBeGreaterThan(0);
    },
    60_000,
  );
});
