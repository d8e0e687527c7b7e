import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { inOrganizationOf, membershipsOf, type Reader } from "#app/features/organizations/session.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { ensureUsers, listMembers } from "#db/queries/organizations.ts";
import { rosterPeople } from "#db/queries/roster.ts";
import {
  type Employee,
  employeesOf,
  foundCompany,
  importEmployees,
  rosterFile,
  unmistakableName,
} from "#tests/factories/company.ts";
import { whileRefusing } from "./faults.ts";
import { contentOf } from "./tables.ts";

const newcomer: Employee = { id: "X1", name: "New", email: "x1@new.example", tier: "rep", managerId: "M1" };
let name: string;
let owner: Reader;
let employees: Employee[];

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  employees = employeesOf(name, { executives: 2, managers: 2, reps: 3 });
});

const roster = async () => {
  const people = await inOrganizationOf(owner, (trx) => rosterPeople(trx));
  return new Map(people.map((person) => [person.external_id, person]));
};
/** `person: roles` of everyone with a role, by the employee id their role comes from, `by hand` for the others. */
const rolesBy = async () => {
  const ids = new Map([...(await roster()).values()].map((person) => [person.person_id, person.external_id]));
  const members = await inOrganizationOf(owner, (trx) => listMembers(trx, { search: "", limit: 500 }));
  return Object.fromEntries(
    members.map(({ email, role, person_id }) => [
      email.split("@")[0],
      `${role} ${person_id === null ? "by hand" : ids.get(person_id)}`,
    ]),
  );
};
const upload = (people: readonly Employee[]) =>
  checkUpload(owner, { fileName: "people.csv", bytes: rosterFile(people) });

describe("an import", () => {
  test("puts everyone under their manager and gives everyone with an address the role of their tier", async () => {
    await importEmployees(owner, employees);
    const people = await roster();
    const managers = employees.map(({ id }) => [
      id,
      [...people.values()].find(({ person_id }) => person_id === people.get(id)?.manager_id)?.external_id ?? "",
    ]);
    expect(managers).toEqual(employees.map(({ id, managerId }) => [id, managerId]));
    expect(await rolesBy()).toEqual({
      owner: "owner by hand",
      ...Object.fromEntries(employees.map(({ id, tier }) => [id.toLowerCase(), `${tier} ${id}`])),
    });
  });

  test.for([
    ["a person", "person"],
    ["a role", "member"],
    ["the entry in the audit trail", "audit_event"],
  ] as const)("is taken back whole when %s cannot be written", async ([, table]) => {
    await importEmployees(owner, employees);
    const [, ...fewer] = employees.filter(({ tier }) => tier === "rep");
    const changed = [
      ...employees.filter(({ tier }) => tier !== "rep"),
      ...fewer.map((rep) => ({ ...rep, name: "New" })),
    ];
    const importId = await upload([...changed, newcomer]);
    const before = await contentOf(owner.organizationId);
    await expect(whileRefusing(table, () => importRoster(owner, importId))).rejects.toThrow("refused by the test");
    expect(await contentOf(owner.organizationId)).toEqual(before);
    expect(await importRoster(owner, importId)).toBe("imported");
    expect((await roster()).has("X1")).toBe(true);
  });

  test("is taken back whole when one row of the file breaks a rule of the database", async () => {
    await importEmployees(owner, employees);
    const importId = await upload(employees.map((each) => ({ ...each, name: `${each.name} changed` })));
    await inOrganizationOf(owner, (trx) =>
      sql`update roster_import set people = jsonb_set(people, '{7,tier}', 'null') where roster_import_id = ${importId}`.execute(
        trx,
      ),
    );
    const before = await contentOf(owner.organizationId);
    await expect(importRoster(owner, importId)).rejects.toThrow(/null value/);
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("of a file with errors is refused, and changes nothing", async () => {
    await importEmployees(owner, employees);
    const importId = await upload([...employees, { ...newcomer, managerId: "nobody" }]);
    const before = await contentOf(owner.organizationId);
    expect(await importRoster(owner, importId)).toBe("errors");
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("done a second time changes nothing", async () => {
    const importId = await importEmployees(owner, employees);
    const before = await contentOf(owner.organizationId);
    expect(await importRoster(owner, importId)).toBe("imported");
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("of the same file again keeps everyone's person, account and roles", async () => {
    await importEmployees(owner, employees);
    const before = await contentOf(owner.organizationId);
    await importEmployees(owner, employees);
    const after = await contentOf(owner.organizationId);
    expect(after.person).toEqual(before.person);
    const withoutTime = (rows: string[] = []) => rows.map((row) => ({ ...JSON.parse(row), created_at: null }));
    expect(withoutTime(after.member)).toEqual(withoutTime(before.member));
  });

  test("keeps no people in the uploaded file once they are on the roster", async () => {
    await importEmployees(owner, employees);
    const { roster_import: kept = [] } = await contentOf(owner.organizationId);
    expect(kept.map((row) => JSON.parse(row).people)).toEqual([[]]);
  });

  test("at the same time as another leaves one of the two rosters, and no mixture", async () => {
    const one = await upload(employees);
    const other = await upload(employeesOf(`${name}two`, { executives: 2, managers: 3, reps: 2 }));
    await Promise.all([importRoster(owner, one), importRoster(owner, other)]);
    const names = new Set([...(await roster()).values()].map((person) => person.name.split(" ")[0]));
    expect(names.size).toBe(1);
  });
});

describe("somebody who leaves the roster", () => {
  test("loses the role that came with it, and cannot enter the organisation any more", async () => {
    await importEmployees(owner, employees);
    await importEmployees(
      owner,
      employees.filter(({ id }) => id !== "R1-3"),
    );
    expect((await roster()).has("R1-3")).toBe(false);
    expect(await rolesBy()).not.toHaveProperty("r1-3");
    const email = `r1-3@${name}.example`.toLowerCase();
    const users = await inOrganizationOf(owner, (trx) => ensureUsers(trx, [{ email, name: "" }]));
    expect(await membershipsOf({ email, name: "", userId: users.get(email) ?? "" })).toEqual([]);
  });

  test("may be a manager whose team went to another one", async () => {
    await importEmployees(owner, employees);
    const without = employees.filter(({ id }) => id !== "M2");
    await importEmployees(
      owner,
      without.map((each) => (each.managerId === "M2" ? { ...each, managerId: "M1" } : each)),
    );
    const people = await roster();
    expect(people.get("R2-1")?.manager_id).toBe(people.get("M1")?.person_id);
    expect(await rolesBy()).not.toHaveProperty("m2");
  });

  test("does not take the owner's role along, which was given by hand", async () => {
    await importEmployees(owner, employees);
    await importEmployees(owner, employees.slice(0, -1));
    expect(await rolesBy()).toMatchObject({ owner: "owner by hand" });
  });
});

describe("two people who swap addresses", () => {
  test.for([
    ["R1-1", "R1-2"],
    ["M1", "R2-1"],
  ] as const)("%s and %s keep their persons, and each account gets the other's role", async ([one, other]) => {
    await importEmployees(owner, employees);
    const before = await roster();
    const emailOf = new Map(employees.map(({ id, email }) => [id, email]));
    const swap = (id: string) => (id === one ? other : id === other ? one : id);
    await importEmployees(
      owner,
      employees.map((each) => ({ ...each, email: emailOf.get(swap(each.id)) ?? "" })),
    );
    const after = await roster();
    for (const id of [one, other]) {
      expect(after.get(id)?.person_id).toBe(before.get(id)?.person_id);
      expect(after.get(id)?.email).toBe(emailOf.get(swap(id)));
    }
    const tier = new Map(employees.map((each) => [each.id, each.tier]));
    expect(await rolesBy()).toMatchObject({
      [one.toLowerCase()]: `${tier.get(other)} ${other}`,
      [other.toLowerCase()]: `${tier.get(one)} ${one}`,
    });
  });
});
