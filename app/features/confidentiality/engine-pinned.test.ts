import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleRemainders } from "#tests/attack/counting-attacker.ts";
import { displayCode, HIDDEN } from "./engine-displays.ts";
import { pinnedAnswers } from "./engine-pinned.ts";

// Everyone, the top below, two areas below that, and two teams in the first area.
const groups = { parents: Int32Array.of(-1, 0, 1, 1, 2, 2), level: Uint16Array.of(0, 1, 2, 2, 3, 3) };
const chains: readonly (readonly number[])[] = [[0], [0, 1], [0, 1, 2], [0, 1, 3], [0, 1, 2, 4], [0, 1, 2, 5]];

interface Team {
  /** Answers of those who are in the group at this place and in none inside it, in units. */
  readonly answers: readonly number[];
}

/** Displays every group that has someone, and audits it: once as the product does, once by going through all sums. */
function audited(teams: readonly Team[], { unit, published }: { unit: 100 | 10; published: readonly number[] }) {
  const members = new Map<number, string[]>();
  const sums = new Map<number, number>();
  teams.forEach(({ answers }, place) => {
    for (const at of chains[place] ?? []) {
      members.set(at, [...(members.get(at) ?? []), ...answers.map((_, order) => `${place}/${order}`)]);
      sums.set(at, (sums.get(at) ?? 0) + answers.reduce((sum, answer) => sum + answer, 0));
    }
  });
  const totals = Array.from({ length: 6 }, (_, place) => members.get(place)?.length ?? 0);
  const chosen = published.filter((place) => (totals[place] ?? 0) > 0);
  const n = Int32Array.from(totals, (total, place) => (chosen.includes(place) ? total : 0));
  const show = (sum: number, place: number) => displayCode(sum * unit, totals[place] ?? 0);
  const codes = Uint8Array.from(totals, (_, place) =>
    chosen.includes(place) ? show(sums.get(place) ?? 0, place) : HIDDEN,
  );
  const remainders = possibleRemainders(
    chosen.map((place) => ({ members: members.get(place) ?? [], fits: (sum) => show(sum, place) === codes[place] })),
    { most: 100 / unit },
  );
  const unfavourable = remainders.filter(({ most }) => most * unit < 100);
  const favourable = remainders.filter(({ members: left, least }) => least * unit > 100 * (left.length - 1));
  return {
    audit: pinnedAnswers({ groups, n, codes, distribution: null, unit }),
    attacker: {
      pinned: [...unfavourable, ...favourable].reduce((sum, { members: left }) => sum + left.length, 0),
      unfavourable: unfavourable.length,
    },
  };
}

function answering(favourable: number, n: number): Team {
  return { answers: Array.from({ length: n }, (_, place) => (place < favourable ? 1 : 0)) };
}
const nobody: Team = { answers: [] };

describe("what a perfect attacker learns", () => {
  test("nothing from one group in a band", () => {
    const { audit } = audited([nobody, nobody, answering(0, 8), nobody, nobody, nobody], { unit: 100, published: [0] });
    expect(audit).toEqual({ pinned: 0, unfavourable: [] });
  });

  test("the five beside a team, where the team of 7 can only have 2 of the at most 2 in 12", () => {
    // 20 to 40% of 7 is exactly 2 people, and at most 20% of 12 are 2 people.
    const teams = [nobody, nobody, answering(0, 5), nobody, answering(2, 7), nobody];
    expect(audited(teams, { unit: 100, published: [2, 4] }).audit).toEqual({ pinned: 5, unfavourable: [2] });
  });

  test("a favourable remainder counts as inferred, and is no reason to withhold", () => {
    // 60 to 80% of 7 is exactly 5, and from 80% of 12 on are 10: the other five are all favourable.
    const teams = [nobody, nobody, answering(5, 5), nobody, answering(5, 7), nobody];
    expect(audited(teams, { unit: 100, published: [2, 4] }).audit).toEqual({ pinned: 5, unfavourable: [] });
  });
});

test("a distribution of everyone counts: what it leaves of their favourable answers may all be those of one team", () => {
  // 5% of 52 are 2 or 3 favourable answers, and with none shown as agreeing or agreeing strongly at most 1 of each is left: 2. The
  // team of 7 between 20 and 40% has exactly 2, so that nobody of the other 45 has one.
  const n = Int32Array.of(52, 7, 0, 0, 0, 0);
  const codes = Uint8Array.from(n, (count) => (count === 0 ? HIDDEN : displayCode(200, count)));
  const displayed = { groups, n, codes, unit: 100 };
  expect(pinnedAnswers({ ...displayed, distribution: null })).toEqual({ pinned: 0, unfavourable: [] });
  const distribution = Uint8Array.of(50, 45, 0, 0, 0);
  expect(pinnedAnswers({ ...displayed, distribution })).toEqual({ pinned: 45, unfavourable: [0] });
});

describe("the audit finds what going through every sum finds", () => {
  const team = (most: number) => fc.record({ answers: fc.array(fc.integer({ min: 0, max: most }), { maxLength: 9 }) });
  const places = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
  const slanted = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(([n, favourable]) => answering(favourable < 3 ? 0 : Math.min(n, favourable), n));

  test.each([
    ["agreement, any answers", 100, team(1)],
    ["agreement, teams of one mind", 100, slanted],
    ["share of the time, in tenths", 10, team(10)],
  ] as const)("%s", (_, unit, drawn) => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 6, maxLength: 6 }), places, (teams, published) => {
        const { audit, attacker } = audited(teams, { unit, published });
        expect({ pinned: audit.pinned, unfavourable: audit.unfavourable.length }).toEqual(attacker);
      }),
      { seed: 11, numRuns: unit === 100 ? 1500 : 80 },
    );
  });
});
