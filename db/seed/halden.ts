import { namesOf, type PersonName, type PoolName } from "./names.ts";
import { type Random, randomFrom } from "./random.ts";
import { addressesIn, type SeedPerson } from "./roster.ts";

/** Halden Industrial Supply, a company that does not exist: 13 leaders, 52 first-line managers, 440 reps. */
export const HALDEN = {
  name: "Halden Industrial Supply",
  domain: "halden.example",
  hr: { name: "Ingrid Solvang", email: "ingrid.solvang@halden.example" },
} as const;

interface Area {
  /** Languages of its teams, one after the other. */
  readonly pools: readonly [PoolName, ...PoolName[]];
  /** Reps of each first-line manager. */
  readonly teams: readonly number[];
}

/** Regions, each under a vice president, with two areas, each under a regional head. */
const regions: Record<string, readonly [Area, Area]> = {
  "Nordics & Central Europe": [
    { pools: ["swedish", "norwegian", "danish", "finnish"], teams: [8, 11, 6, 9, 14, 7, 3] },
    { pools: ["german", "polish", "austrian", "czech", "swiss"], teams: [12, 9, 10, 7, 8, 5, 13] },
  ],
  "UK & Ireland": [
    { pools: ["english"], teams: [9, 8, 16, 10, 7, 6, 2] },
    { pools: ["scottish", "irish"], teams: [7, 9, 8, 5, 11, 6] },
  ],
  "Southern Europe": [
    { pools: ["french", "spanish", "portuguese"], teams: [10, 8, 12, 9, 6, 4, 7] },
    { pools: ["italian", "greekWomen", "italian", "greekMen"], teams: [8, 6, 13, 7, 9, 10] },
  ],
  "Middle East & Asia": [
    { pools: ["turkish", "arabic"], teams: [9, 12, 19, 8, 5, 7] },
    { pools: ["japanese", "chinese"], teams: [8, 10, 9, 6, 7, 5] },
  ],
};

const productLines = ["Fasteners & fixings", "Power transmission", "Fluid handling", "Safety & site"] as const;
const tenureBands = ["Under 1 year", "1 to 3 years", "4 to 9 years", "10 years and more"] as const;

/** As often as first-line managers have them: many have been there for long, and of each band there are some. */
const managerTenureBands = [tenureBands[0], tenureBands[1], tenureBands[2], tenureBands[2], tenureBands[3]] as const;

/** Everyone on the roster, leaders before those they lead. The same every time. */
export function haldenRoster(): SeedPerson[] {
  const people: SeedPerson[] = [];
  const address = addressesIn(HALDEN.domain);
  const names = new Map<PoolName, () => PersonName>();
  const nameOf = (pool: PoolName) => {
    const next = names.get(pool) ?? namesOf(pool);
    names.set(pool, next);
    return next();
  };
  const add = (place: Omit<SeedPerson, "name" | "email" | "locale" | "tenure">, pool: PoolName): string => {
    const { name, mailbox, locale } = nameOf(pool);
    people.push({ ...place, name, email: address(mailbox), locale, tenure: tenureOf(place) });
    return place.id;
  };
  const number = { executive: numbered("HIS-10"), manager: numbered("HIS-11"), rep: numbered("HIS-2") };
  const leader = (level: string, { region, managerId }: { region: string; managerId: string | null }, pool: PoolName) =>
    add({ id: number.executive(2), managerId, tier: "executive", level, region, productLine: "All" }, pool);
  const top = leader("Managing director", { region: "Group", managerId: null }, "norwegian");
  const vicePresidents = Object.entries(regions).map(([region, [first]]) =>
    leader("Vice president", { region, managerId: top }, first.pools[0]),
  );
  const areas = Object.entries(regions).flatMap(([region, both], place) =>
    both.map((area) => {
      const above = { region, managerId: vicePresidents[place] ?? top };
      return { ...area, region, head: leader("Regional head", above, area.pools.at(-1) ?? area.pools[0]) };
    }),
  );
  const teams = areas.flatMap(({ region, head, pools, teams: sizes }) =>
    sizes.map((size, place) => {
      const id = number.manager(2);
      const productLine = randomFrom(`halden/line/${id}`).pick(productLines);
      const pool = pools[place % pools.length] ?? pools[0];
      add({ id, managerId: head, tier: "manager", level: "Sales manager", region, productLine }, pool);
      return { id, size, region, productLine, pool };
    }),
  );
  for (const { id: managerId, size, region, productLine, pool } of teams) {
    for (let place = 0; place < size; place++) {
      const id = number.rep(3);
      const own = ownLine(randomFrom(`halden/line/${id}`), productLine);
      add({ id, managerId, tier: "rep", level: "Sales representative", region, productLine: own }, pool);
    }
  }
  return people;
}

function numbered(prefix: string): (digits: number) => string {
  let count = 0;
  return (digits) => prefix + String(++count).padStart(digits, "0");
}

/** Most of a team sell what the team is there for. */
function ownLine(random: Random, teamLine: string): string {
  return random.chance(0.75) ? teamLine : random.pick(productLines);
}

function tenureOf({ id, tier }: Pick<SeedPerson, "id" | "tier">): string {
  const random = randomFrom(`halden/tenure/${id}`);
  if (tier === "executive") return random.pick(["4 to 9 years", "10 years and more"]);
  return random.pick(tier === "manager" ? managerTenureBands : tenureBands);
}
