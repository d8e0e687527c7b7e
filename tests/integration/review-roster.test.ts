import { beforeEach, describe, expect, test } from "vitest";
import { giveRole, takeRole } from "#app/features/organizations/members.server.ts";
import type { Role } from "#app/features/organizations/roles.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { readCheck } from "#app/features/roster/read-check.server.ts";
import { listMembers } from "#db/queries/organizations.ts";
import {
  type Employee,
  employeesOf,
  foundCompany,
  importEmployees,
  memberOf,
  rosterFile,
  unmistakableName,
} from "#tests/factories/company.ts";
import { contentOf } from "./tables.ts";

let name: string;
let owner: Reader;
let employees: Employee[];

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  // 2 executives, 2 managers, 6 reps.
  employees = employeesOf(name, { executives: 2, managers: 2, reps: 3 });
  await importEmployees(owner, employees);
});

const emailOf = (id: string) => `${id}@${name}.example`.toLowerCase();
const give = (id: string, role: Role) => giveRole(owner, { email: emailOf(id), name: id, role });
const without = (...ids: string[]) => employees.filter(({ id }) => !ids.includes(id));
const renamed = (id: string) =>
  employees.map((each) => (each.id === id ? { ...each, email: emailOf(`${id}x`) } : each));
/** `role origin` of everything that somebody holds. */
const held = async (id: string) => {
  const found = await inOrganizationOf(owner, (trx) => listMembers(trx, { search: emailOf(id), limit: 9 }));
  return found.map(({ role, origin }) => `${role} ${origin}`).sort();
};
const upload = (people: readonly Employee[]) =>
  checkUpload(owner, { fileName: "people.csv", bytes: rosterFile(people) });
const check = async (people: readonly Employee[]) => readCheck(owner, { importId: await upload(people), at: null });

describe("a role given by hand", () => {
  test("stays through every import, also when the roster says the same", async () => {
    await give("E2", "hr");
    await give("E2", "executive");
    await importEmployees(owner, employees);
    expect(await held("E2")).toEqual(["executive given", "hr given"]);
    await importEmployees(owner, without("R1-1"));
    expect(await held("E2")).toEqual(["executive given", "hr given"]);
  });

  test("stays when its holder leaves the roster, and does not name a person of it any more", async () => {
    await give("R1-1", "rep");
    expect((await memberOf(owner.organizationId, emailOf("R1-1"))).personId).not.toBeNull();
    await importEmployees(owner, without("R1-1"));
    expect(await held("R1-1")).toEqual(["rep given"]);
    expect((await memberOf(owner.organizationId, emailOf("R1-1"))).personId).toBeNull();
  });

  test("that an import repeats can still be taken away, and leaves what the roster gives", async () => {
    await give("M1", "executive");
    await give("M1", "manager");
    await importEmployees(owner, employees);
    const { userId } = await memberOf(owner.organizationId, emailOf("M1"));
    expect(await takeRole(owner, { userId, role: "executive" })).toBe(true);
    expect(await takeRole(owner, { userId, role: "manager" })).toBe(true);
    expect(await held("M1")).toEqual(["manager roster"]);
    expect(await takeRole(owner, { userId, role: "manager" })).toBe(false);
    await importEmployees(
      owner,
      without("M1").map((each) => (each.managerId === "M1" ? { ...each, managerId: "M2" } : each)),
    );
    expect(await held("M1")).toEqual([]);
  });

  test("does not follow its holder to another address, and the check of the file says so", async () => {
    await give("E2", "owner");
    expect((await check(employees))?.leftBehind).toBe(0);
    expect(
      (
        await check(
          without("E2").map((each) => ({
            ...each,
            managerId: each.id === "E1" ? "" : each.managerId === "E2" ? "E1" : each.managerId,
          })),
        )
      )?.leftBehind,
    ).toBe(1);
    expect((await check(renamed("E2")))?.leftBehind).toBe(1);
    await importEmployees(owner, renamed("E2"));
    expect(await held("E2")).toEqual(["owner given"]);
    expect(await held("E2x")).toEqual(["executive roster"]);
  });
});

describe("a checked file", () => {
  test("is not imported over a roster that came after it", async () => {
    const early = await upload(employees);
    await importEmployees(owner, without("R1-1"));
    expect((await readCheck(owner, { importId: early, at: null }))?.outdated).toBe(true);
    const before = await contentOf(owner.organizationId);
    expect(await importRoster(owner, early, { confirmed: true })).toBe("outdated");
    expect(await contentOf(owner.organizationId)).toEqual(before);
    expect((await check(employees))?.outdated).toBe(false);
  });

  test("checked at the same time as another is imported by one of two at most", async () => {
    const both = [await upload(without("R1-1")), await upload(without("R1-2"))];
    const imported = await Promise.all(both.map((importId) => importRoster(owner, importId)));
    expect(imported.sort()).toEqual(["imported", "outdated"]);
  });

  test("with more than a fifth of the people missing is imported when that is confirmed", async () => {
    const two = await upload(without("R1-1", "R1-2"));
    const three = await upload(without("R1-1", "R1-2", "R1-3"));
    expect((await readCheck(owner, { importId: two, at: null }))?.guard.askLeavers.same).toBe(false);
    expect((await readCheck(owner, { importId: three, at: null }))?.guard.askLeavers.same).toBe(true);
    expect(await importRoster(owner, three)).toBe("leavers");
    expect(await importRoster(owner, three, { confirmed: true })).toBe("imported");
  });
});
