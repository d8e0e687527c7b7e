import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRelease } from "#app/features/confidentiality/build-release.ts";
import type { ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { generateOrganization } from "#tests/factories/organization.ts";
import { seeded } from "./seeded.ts";

const seed = fc.integer({ min: 1, max: 1_000_000 });
const shape = fc.record({
  seed,
  executives: fc.integer({ min: 2, max: 7 }),
  managers: fc.constant([1, 4] as const),
  responding: fc.constantFrom(0.7, 1),
});

describe("what people say decides no more than what is shown", () => {
  test("the same people answering otherwise: the same groups, and the same cells but for withheld levels", () => {
    fc.assert(
      fc.property(shape, seed, (drawn, answersSeed) => {
        const one = buildRelease(generateOrganization(drawn));
        const other = buildRelease(generateOrganization({ ...drawn, answersSeed }));
        expect(other.groups).toEqual(one.groups);
        expect(other.tiers).toEqual(one.tiers);
        expect(other.audit.proofs).toEqual(one.audit.proofs);
        expect(other.audit.totalAnswers).toBe(one.audit.totalAnswers);
        expect(other.comments).toEqual(one.comments);
        const coarsened = [...one.audit.coarsened, ...other.audit.coarsened];
        expect(cellKeys(other, coarsened)).toEqual(cellKeys(one, coarsened));
      }),
      seeded(31, 80),
    );
  });

  test("a level is withheld as a whole, and only where the certificate says so", () => {
    let withheld = 0;
    fc.assert(
      fc.property(shape, (drawn) => {
        // Leaders' teams beside managers' teams, each of one mind: what there is to pin.
        const organization = generateOrganization({
          ...drawn,
          reps: [4, 8],
          says: ({ managerId }, item) => {
            const high = Number(managerId?.slice("person-".length) ?? 0) % 3 === 0;
            if (item.kind !== "scaled") return 0;
            if (item.scale === "frequency") return high ? 70 : 0;
            return high ? 5 : 1;
          },
        });
        const release = buildRelease(organization);
        // The same people of two minds in every team: nothing to pin, nothing withheld.
        const whole = buildRelease(
          generateOrganization({
            ...drawn,
            reps: [4, 8],
            says: ({ id }, item) => {
              const high = Number(id.slice("person-".length)) % 2 === 0;
              if (item.kind !== "scaled") return 0;
              return item.scale === "frequency" ? (high ? 60 : 40) : high ? 5 : 1;
            },
          }),
        );
        expect(whole.audit.coarsened).toEqual([]);
        const missing = new Set(whole.cells.map(keyOf));
        for (const cell of release.cells) missing.delete(keyOf(cell));
        const expected = whole.cells.filter((cell) =>
          release.audit.coarsened.some(
            ({ tier, item, level }) =>
              cell.item === item && cell.group.startsWith(`${tier}/`) && levelOf(organization, cell.group) === level,
          ),
        );
        withheld += expected.length;
        expect([...missing].filter((key) => !key.includes("theme:")).sort()).toEqual(expected.map(keyOf).sort());
      }),
      seeded(32, 60),
    );
    expect(withheld).toBeGreaterThan(0);
  });
});

describe("names decide nothing", () => {
  test("other participant ids: the same release", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const organization = generateOrganization(drawn);
        expect(buildRelease(renamed(organization, (id) => `zz-${id}-${drawn.seed}`))).toEqual(
          buildRelease(organization),
        );
      }),
      seeded(33, 30),
    );
  });

  test("other employee ids in the same order: the same release under other names", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const organization = generateOrganization(drawn);
        const people = organization.people.map((person) => ({ ...person, externalId: `X${person.externalId}` }));
        const plain = (release: ReleaseDocument) => {
          // The hashes are taken over names.
          const { hash: _, comments, audit, ...rest } = release;
          // The order of comments is drawn by group, and so by name.
          const sorted = comments.map((group) => ({ ...group, texts: [...group.texts].sort() }));
          return JSON.parse(
            JSON.stringify({ ...rest, audit: { ...audit, fileHash: null }, comments: sorted })
              .replaceAll(/=X?E/g, "=E")
              .replaceAll('"XE', '"E'),
          );
        };
        expect(plain(buildRelease({ ...organization, people }))).toEqual(plain(buildRelease(organization)));
      }),
      seeded(34, 30),
    );
  });

  test("the order in which answers were sealed does not matter", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const organization = generateOrganization(drawn);
        const turned = buildRelease({ ...organization, answers: organization.answers.toReversed() });
        const { gaps: _, hash: __, cascade: ___, ...rest } = turned;
        // Intervals of gaps are sums in another order; the rest is counts.
        expect(buildRelease(organization)).toMatchObject(rest);
      }),
      seeded(35, 30),
    );
  });
});

type Coarsened = ReleaseDocument["audit"]["coarsened"];

/** Which cells there are, but for items that were coarsened anywhere in their tier, and their themes. */
function cellKeys({ cells }: ReleaseDocument, coarsened: Coarsened): string[] {
  const touched = new Set(coarsened.map(({ tier, item }) => `${tier} ${item}`));
  const tiers = new Set(coarsened.map(({ tier }) => tier));
  return cells
    .filter(({ group, item }) => {
      const tier = group.split("/")[0] ?? "";
      return !touched.has(`${tier} ${item}`) && !(item.startsWith("theme:") && tiers.has(tier));
    })
    .map(({ group, item, n }) => `${group} ${item} ${n}`)
    .sort();
}

function keyOf({ group, item }: { group: string; item: string }): string {
  return `${group} ${item}`;
}

/** Steps down to a group's head: 0 for everyone, 1 for a head at the top. */
function levelOf({ people }: ReleaseInput, group: string): number {
  let head = people.find(({ externalId }) => group.endsWith(`=${externalId}`));
  let level = 0;
  for (; head; head = people.find(({ id }) => id === head?.managerId)) level++;
  return level;
}

function renamed(organization: ReleaseInput, name: (id: string) => string): ReleaseInput {
  const named = (id: string | null) => (id === null ? null : name(id));
  return {
    ...organization,
    people: organization.people.map((person) => ({
      ...person,
      id: name(person.id),
      managerId: named(person.managerId),
    })),
    answers: organization.answers.map((sealed) =>
      sealed.authorId === null
        ? { ...sealed, managerId: named(sealed.managerId) }
        : { ...sealed, authorId: name(sealed.authorId) },
    ),
    comments: organization.comments.map((comment) => ({ ...comment, managerId: named(comment.managerId) })),
  };
}
