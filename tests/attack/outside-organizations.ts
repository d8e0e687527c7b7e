import { randomFrom, wholeBetween } from "#tests/factories/random.ts";

/** A company as its own HR department has it: two files, and the knowledge of who answered what. */
export interface OutsideCompany {
  readonly roster: string;
  readonly answers: string;
  readonly people: readonly OutsidePerson[];
}

/** What an attacker who knows everybody knows of a person, and what they are after. */
export interface OutsidePerson {
  readonly id: string;
  readonly tier: string;
  /** Everyone above, the own manager first. */
  readonly above: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** By item, 1 to 5; an item that was skipped is missing, and who did not answer has none. */
  readonly said: Readonly<Record<string, number>>;
}

export interface CompanyShape {
  readonly seed: number;
  readonly executives: number;
  /** Managers in all. */
  readonly managers: number;
  readonly reps: readonly [number, number];
  readonly responding: number;
  readonly skipping: number;
  readonly items: number;
  /** Values of each attribute. */
  readonly attributes: Readonly<Record<string, number>>;
  /** What people say: anything, nearly all one end, or team by team one end or the other. */
  readonly leaning: "any" | "low" | "high" | "by team";
}

/** Draws a company. The same shape gives the same files. */
export function outsideCompany(shape: CompanyShape): OutsideCompany {
  const random = randomFrom(shape.seed);
  const line: { id: string; tier: string; manager: string | null }[] = [];
  const executives = Array.from({ length: shape.executives }, (_, place) => `X${place + 1}`);
  for (const [place, id] of executives.entries())
    line.push({
      id,
      tier: "executive",
      manager: place === 0 ? null : (executives[Math.floor(random() * place)] ?? null),
    });
  for (let manager = 1; manager <= shape.managers; manager++) {
    const id = `M${manager}`;
    line.push({ id, tier: "manager", manager: executives[Math.floor(random() * executives.length)] ?? null });
    for (let rep = wholeBetween(random, shape.reps); rep > 0; rep--)
      line.push({ id: `${id}-${rep}`, tier: "rep", manager: id });
  }
  const managerOf = new Map(line.map(({ id, manager }) => [id, manager]));
  const people = line.map(({ id, tier }): OutsidePerson => {
    const above: string[] = [];
    for (let head = managerOf.get(id) ?? null; head !== null; head = managerOf.get(head) ?? null) above.push(head);
    const attributes = Object.fromEntries(
      Object.entries(shape.attributes).flatMap(([name, values]) => {
        const value = Math.floor(values * random() ** 1.5);
        return random() < 0.05 ? [] : [[name, `${name} ${value}`]];
      }),
    );
    const answers = random() < shape.responding;
    const said = Object.fromEntries(
      Array.from({ length: shape.items }, (_, item) => item + 1).flatMap((item) => {
        const drawn = answer(shape.leaning, { manager: above[0] ?? "", random });
        return answers && random() >= shape.skipping ? [[`Q${item}`, drawn]] : [];
      }),
    );
    return { id, tier, above, attributes, said };
  });
  return companyOf(people, shape);
}

/** The two files of people, items numbered from 1. */
export function companyOf(
  people: readonly OutsidePerson[],
  { attributes, items }: Pick<CompanyShape, "attributes" | "items">,
): OutsideCompany {
  return { roster: rosterFile(people, Object.keys(attributes)), answers: answersFile(people, items), people };
}

/** The same company a year on: some left, some joined, some report to somebody else, some answer this time and not the other. */
export function nextYear(company: OutsideCompany, shape: CompanyShape & { readonly moving: number }): OutsideCompany {
  const random = randomFrom(shape.seed + 1);
  const managers = company.people.filter(({ tier }) => tier === "manager");
  const people = company.people.flatMap((person): OutsidePerson[] => {
    const manager = managers[Math.floor(random() * managers.length)];
    const below = manager ? { above: [manager.id, ...manager.above] } : {};
    const drawn = random();
    const said = random() < shape.moving / 2 ? {} : person.said;
    if (person.tier !== "rep" || drawn > 3 * shape.moving) return [{ ...person, said }];
    if (drawn < shape.moving) return [];
    if (drawn < 2 * shape.moving) return [{ ...person, ...below, said }];
    return [person, { ...person, ...below, id: `${person.id}-new` }];
  });
  return companyOf(people, shape);
}

function answer(
  leaning: CompanyShape["leaning"],
  { manager, random }: { manager: string; random: () => number },
): number {
  const any = 1 + Math.floor(random() * 5);
  const dissents = random() < 0.1;
  if (leaning === "any") return any;
  const isHigh =
    leaning === "high" || (leaning === "by team" && manager.length + ((manager.charCodeAt(1) * 7) % 3) > 2);
  return isHigh !== dissents ? 5 : 1;
}

function rosterFile(people: readonly OutsidePerson[], attributes: readonly string[]): string {
  const rows = people.map(({ id, tier, above, attributes: own }) =>
    [
      id,
      `Person ${id}`,
      `${id.toLowerCase()}@x.io`,
      tier,
      above[0] ?? "",
      ...attributes.map((name) => own[name] ?? ""),
    ].join(),
  );
  return `${[["employee_id", "name", "email", "tier", "manager_id", ...attributes].join(), ...rows].join("\n")}\n`;
}

function answersFile(people: readonly OutsidePerson[], items: number): string {
  const names = Array.from({ length: items }, (_, item) => `Q${item + 1}`);
  const rows = people
    .filter(({ said }) => Object.keys(said).length > 0)
    .map(({ id, said }) => [id, ...names.map((name) => said[name] ?? "")].join());
  return `${[["employee_id", ...names].join(), ...rows].join("\n")}\n`;
}
