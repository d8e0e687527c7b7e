import { beforeEach, describe, expect, test } from "vitest";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { changeValue, readAttributes } from "#app/features/roster/attributes.server.ts";
import { personLeaves, personRejoins, seenState, writePerson } from "#app/features/roster/edit-person.server.ts";
import { findPeople } from "#app/features/roster/find-people.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { openTree, treePart } from "#app/features/roster/open-tree.server.ts";
import type { PersonForm } from "#app/features/roster/person-form-schema.ts";
import { readCheck } from "#app/features/roster/read-check.server.ts";
import { chooseRepairs, correctedFile } from "#app/features/roster/repair-upload.server.ts";
import { importHistory, undoImport } from "#app/features/roster/undo-import.server.ts";
import { listMembers } from "#db/queries/organizations.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { rosterPeople } from "#db/queries/roster.ts";
import { findPerson } from "#db/queries/roster-people.ts";
import {
  draftDiagnostic,
  type Employee,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  rosterFile,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT } from "#tests/factories/organization.ts";
import { whileRefusing } from "./faults.ts";
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

const roster = async () => {
  const people = await inOrganizationOf(owner, (trx) => rosterPeople(trx));
  return new Map(people.map((person) => [person.external_id, person]));
};
const idOf = async (externalId: string) => (await roster()).get(externalId)?.person_id ?? "";
const rolesOf = async (id: string) => {
  const search = `${id}@${name}.example`.toLowerCase();
  const found = await inOrganizationOf(owner, (trx) => listMembers(trx, { search, limit: 9 }));
  return found.map(({ role }) => role);
};
const without = (...ids: string[]) => employees.filter(({ id }) => !ids.includes(id));
const upload = (people: readonly Employee[]) =>
  checkUpload(owner, { fileName: "people.csv", bytes: rosterFile(people) });
/** Everyone with another employee id, and the same addresses and names. */
const renumbered = () =>
  employees.map((each) => ({ ...each, id: `N-${each.id}`, managerId: each.managerId && `N-${each.managerId}` }));
/** Launches a diagnostic that few executives are enough for. */
const launch = async (title: string) => {
  const contract = { ...CONTRACT, modes: { ...CONTRACT.modes, executive: "attributed" as const } };
  const id = await draftDiagnostic(owner, { name: title, contract });
  await openNow(owner, id);
  return id;
};
const undoable = async () => {
  const { undo } = await importHistory(owner);
  if (undo.kind !== "possible") throw new Error(`It cannot be undone: ${undo.kind}`);
  return undo;
};
const undo = async () => {
  const { importId, revision } = await undoable();
  return undoImport(owner, { importId, reviewed: revision });
};
/** A form as its page fills it in, with changes. */
const formOf = async (externalId: string, change: Partial<PersonForm> = {}) => {
  const personId = await idOf(externalId);
  const person = await inOrganizationOf(owner, (trx) => findPerson(trx, personId));
  if (!person) throw new Error(`${externalId} is on the roster`);
  const { external_id, name: called, email, locale, tier, attributes, manager_external_id } = person;
  const form = { externalId: external_id, name: called, email, locale, tier: tier as PersonForm["tier"], attributes };
  return {
    personId,
    seen: seenState(person),
    form: { ...form, manager: manager_external_id ?? "", ...change },
  };
};
const change = async (externalId: string, changed: Partial<PersonForm>) =>
  writePerson(owner, await formOf(externalId, changed));

describe("renumbered employee ids", () => {
  test("stop the import until somebody says what they mean", async () => {
    const importId = await upload(renumbered());
    const check = await readCheck(owner, { importId, at: null });
    expect(check?.guard).toMatchObject({ renumbered: 10, askIds: true, leaving: { same: 0, new: 10 } });
    expect(await importRoster(owner, importId, { confirmed: true })).toBe("ids");
    expect(await importRoster(owner, importId, { ids: "new" })).toBe("leavers");
  });

  test("keep everybody's person, and with it their history, when they are the same people", async () => {
    const before = await roster();
    const importId = await upload(renumbered());
    expect(await importRoster(owner, importId, { ids: "same" })).toBe("imported");
    const after = await roster();
    expect(after.size).toBe(before.size);
    for (const [id, person] of before) {
      expect(after.get(`N-${id}`)?.person_id).toBe(person.person_id);
      expect(after.get(`N-${id}`)?.manager_id).toBe(person.manager_id);
    }
    expect(await rolesOf("R1-1")).toEqual(["rep"]);
  });

  test("that are other people make everybody new", async () => {
    const before = await roster();
    const importId = await upload(renumbered());
    expect(await importRoster(owner, importId, { ids: "new", confirmed: true })).toBe("imported");
    const known = new Set([...before.values()].map(({ person_id }) => person_id));
    expect([...(await roster()).values()].filter(({ person_id }) => known.has(person_id))).toEqual([]);
  });

  test("that moved on by one, so that one person's new id is another's old one, keep everybody apart", async () => {
    const reps = employees.filter(({ tier }) => tier === "rep").map(({ id }) => id);
    const next = new Map(reps.map((id, place) => [id, reps[(place + 1) % reps.length] ?? ""]));
    const before = await roster();
    const importId = await upload(employees.map((each) => ({ ...each, id: next.get(each.id) ?? each.id })));
    expect(await importRoster(owner, importId, { ids: "same" })).toBe("imported");
    const after = await roster();
    for (const [id, other] of next) expect(after.get(other)?.person_id).toBe(before.get(id)?.person_id);
  });
});

describe("a reviewed difference", () => {
  test("is asked about again when the roster was changed by hand since it was shown", async () => {
    const importId = await upload(without("R1-1"));
    const { revision } = (await readCheck(owner, { importId, at: null })) ?? {};
    expect(await change("R1-2", { name: "Changed meanwhile" })).toMatchObject({ kind: "saved" });
    const before = await contentOf(owner.organizationId);
    expect(await importRoster(owner, importId, { reviewed: revision ?? null })).toBe("changed");
    expect(await contentOf(owner.organizationId)).toEqual(before);
    const again = await readCheck(owner, { importId, at: null, shown: { kind: "changed", search: "", page: 1 } });
    expect(again?.difference.lists.find(({ kind }) => kind === "changed")?.lines[0]?.externalId).toBe("R1-2");
    expect(await importRoster(owner, importId, { reviewed: again?.revision ?? null })).toBe("imported");
  });

  test("counts leavers of the roster of that moment, whatever was confirmed for an earlier one", async () => {
    const importId = await upload(without("R1-1", "R1-2"));
    expect((await readCheck(owner, { importId, at: null }))?.guard.askLeavers.same).toBe(false);
    await personLeaves(owner, { personId: await idOf("R2-2"), heir: "" });
    await writePerson(owner, {
      personId: null,
      seen: null,
      form: { ...(await formOf("R2-1")).form, externalId: "X1", email: null, name: "One" },
    });
    expect(await importRoster(owner, importId)).toBe("leavers");
  });
});

describe("the last import taken back", () => {
  test("leaves exactly the roster before it, with people who were taken off and their roles", async () => {
    const before = await contentOf(owner.organizationId);
    const changed = without("R1-1", "R2-2").map((each) => ({
      ...each,
      name: `${each.name} new`,
      managerId: each.managerId,
    }));
    await importEmployees(owner, [...changed, { ...(employees[9] as Employee), id: "X1", email: "x1@new.example" }]);
    expect(await rolesOf("R1-1")).toEqual([]);
    expect(await undo()).toBe("undone");
    const after = await contentOf(owner.organizationId);
    expect(after.person).toEqual(before.person);
    const roles = (rows: string[] = []) => rows.map((row) => ({ ...JSON.parse(row), created_at: null }));
    expect(roles(after.member)).toEqual(roles(before.member));
    expect((await importHistory(owner)).imports.map(({ undone }) => undone !== null)).toEqual([true, false]);
  });

  test("gives renumbered people their old ids", async () => {
    const before = await contentOf(owner.organizationId);
    await importRoster(owner, await upload(renumbered()), { ids: "same" });
    expect(await undo()).toBe("undone");
    expect((await contentOf(owner.organizationId)).person).toEqual(before.person);
  });

  test("was the first one: nobody is left", async () => {
    expect(await undo()).toBe("undone");
    expect((await roster()).size).toBe(0);
    expect((await importHistory(owner)).undo).toEqual({ kind: "nothing" });
  });

  test("can be taken back once, and not the one before it", async () => {
    await importEmployees(owner, without("R1-1"));
    const { importId, revision } = await undoable();
    expect(await undoImport(owner, { importId, reviewed: revision })).toBe("undone");
    expect(await undoImport(owner, { importId, reviewed: revision })).toBe("already");
    expect((await importHistory(owner)).undo.kind).toBe("notKept");
  });

  test("is taken back by one of two who press at once", async () => {
    await importEmployees(owner, without("R1-1"));
    const { importId, revision } = await undoable();
    const both = await Promise.all([1, 2].map(() => undoImport(owner, { importId, reviewed: revision })));
    expect(both.sort()).toEqual(["already", "undone"]);
    expect((await roster()).size).toBe(10);
  });

  test("is refused once a diagnostic was launched on it, and not for one launched before or cancelled", async () => {
    await launch("Before");
    await importEmployees(owner, without("R1-1"));
    expect((await importHistory(owner)).undo.kind).toBe("possible");
    const { importId, revision } = await undoable();
    await launch("On the new one");
    expect((await importHistory(owner)).undo).toEqual({ kind: "launched", importId, diagnostics: ["On the new one"] });
    expect(await undoImport(owner, { importId, reviewed: revision })).toBe("refused");
  });

  test("says which changes made by hand would be lost, and loses only those that were seen", async () => {
    await importEmployees(owner, without("R1-1"));
    const early = await undoable();
    expect(early.lost).toBe(0);
    await change("R1-2", { name: "By hand" });
    expect(await undoImport(owner, { importId: early.importId, reviewed: early.revision })).toBe("changed");
    const seen = await undoable();
    expect([seen.lost, seen.lostChanges]).toEqual([1, [{ action: "roster.person.changed", name: "By hand" }]]);
    expect(await undo()).toBe("undone");
    expect((await roster()).get("R1-2")?.name).toBe(`${name} R1-2`);
  });

  test.for(["person", "member", "audit_event"] as const)(
    "is whole or not at all when a row of %s cannot be written",
    async (table) => {
      await importEmployees(owner, without("R1-1"));
      const { importId, revision } = await undoable();
      const before = await contentOf(owner.organizationId);
      await expect(whileRefusing(table, () => undoImport(owner, { importId, reviewed: revision }))).rejects.toThrow(
        "refused by the test",
      );
      expect(await contentOf(owner.organizationId)).toEqual(before);
    },
  );
});

describe("one person", () => {
  test("is changed with their role and address, and a running diagnostic keeps its own tree", async () => {
    const diagnosticId = await launch("Running");
    const frozen = () => inOrganizationOf(owner, (trx) => frozenTree(trx, diagnosticId));
    const before = await frozen();
    const result = await change("R1-1", { email: `new@${name}.example`.toLowerCase(), manager: "M2", name: "Zoë" });
    expect(result.kind).toBe("saved");
    const people = await roster();
    expect(people.get("R1-1")).toMatchObject({ name: "Zoë", manager_id: people.get("M2")?.person_id });
    expect([await rolesOf("R1-1"), await rolesOf("new")]).toEqual([[], ["rep"]]);
    expect(await frozen()).toEqual(before);
    const { audit_event: events = [] } = await contentOf(owner.organizationId);
    const event = events.map((row) => JSON.parse(row)).find(({ action }) => action === "roster.person.changed");
    expect(event).toMatchObject({ actor: owner.userId, detail: { changed: ["name", "email", "manager"] } });
    expect(JSON.stringify(event.detail)).not.toContain("Zoë");
  });

  test.for([
    ["M1", { manager: "M1" }, "selfManager"],
    ["E2", { manager: "M1" }, "cycle"],
    ["R1-1", { manager: "" }, "secondTop"],
    ["R1-1", { manager: "R1-2" }, "repAsManager"],
    ["M1", { tier: "rep" }, "repWithReports"],
    ["M1", { tier: "executive" }, null],
    ["R1-1", { manager: "nobody" }, "unknownManager"],
    ["R1-1", { manager: "R" }, "severalManagers"],
    ["R1-1", { externalId: "M1" }, "idTaken"],
    ["R1-1", { tier: "executive" }, "aboveManager"],
  ] as const)("%s with %o is refused as %s", async ([id, changed, code]) => {
    const before = await contentOf(owner.organizationId);
    const result = await change(id, changed as Partial<PersonForm>);
    if (code === null) expect(result.kind).toBe("saved");
    else {
      expect(result).toMatchObject({ kind: "refused", problem: { code } });
      expect(await contentOf(owner.organizationId)).toEqual(before);
    }
  });

  test("is not saved over somebody else's change", async () => {
    const early = await formOf("R1-1", { name: "Early" });
    await change("R1-1", { name: "Other" });
    expect(await writePerson(owner, early)).toMatchObject({ kind: "refused", problem: { code: "changed" } });
    expect((await roster()).get("R1-1")?.name).toBe("Other");
  });

  test("leaves, hands the reports to somebody, and comes back as the same person", async () => {
    const before = await roster();
    const personId = before.get("M1")?.person_id ?? "";
    for (const heir of ["", "M1", "R1-1"])
      expect(await personLeaves(owner, { personId, heir })).toMatchObject({
        kind: "refused",
        problem: { field: "heir" },
      });
    expect(await personLeaves(owner, { personId, heir: "M2" })).toMatchObject({ kind: "saved" });
    const after = await roster();
    expect(after.has("M1")).toBe(false);
    expect(await rolesOf("M1")).toEqual([]);
    for (const id of ["R1-1", "R1-2", "R1-3"]) expect(after.get(id)?.manager_id).toBe(after.get("M2")?.person_id);
    expect(await personRejoins(owner, { personId, manager: "" })).toMatchObject({ kind: "saved", personId });
    const back = (await roster()).get("M1");
    expect(back).toEqual(before.get("M1"));
    expect(await rolesOf("M1")).toEqual(["manager"]);
  });

  test("at the top leaves to one of the direct reports, who then stands there", async () => {
    const people = await roster();
    expect(await personLeaves(owner, { personId: people.get("E1")?.person_id ?? "", heir: "E2" })).toMatchObject({
      kind: "saved",
    });
    const after = await roster();
    const e2 = after.get("E2");
    expect(e2?.manager_id).toBeNull();
    expect([...after.values()].filter(({ manager_id }) => manager_id === null)).toHaveLength(1);
  });

  test("who is left out of one import and back in the next is the same person", async () => {
    const personId = await idOf("R1-1");
    await importEmployees(owner, without("R1-1"));
    await importEmployees(owner, employees);
    expect(await idOf("R1-1")).toBe(personId);
  });
});

test("people are found by parts of name, address and id, without accents, by manager, and nobody of another company", async () => {
  await importEmployees(owner, [
    ...employees,
    { id: "A-1", name: "فاطمة الأحمد", email: "fatima@q.example", tier: "rep", managerId: "M1" },
    { id: "A-2", name: "Łukasz Çelik", email: "lc@q.example", tier: "rep", managerId: "M1" },
  ]);
  const other = await foundCompany(unmistakableName());
  await importEmployees(
    other,
    employeesOf(unmistakableName()).map((each) => (each.id === "E1" ? { ...each, name: "Łukasz Çelik" } : each)),
  );
  const found = (search: string, by: "person" | "manager" = "person", who = owner) =>
    inOrganizationOf(who, async (trx) =>
      (await findPeople(trx, { search, by, page: 1 })).people.map(({ externalId }) => externalId),
    );
  expect(await found("lukasz celik")).toEqual(["A-2"]);
  expect(await found("فاطمه الاحمد")).toEqual(["A-1"]);
  expect(await found("FATIMA@q")).toEqual(["A-1"]);
  expect(await found("r1-3")).toEqual(["R1-3"]);
  expect(await found("100%")).toEqual([]);
  expect(await found("_")).toEqual([]);
  expect((await found(`${name} m1`, "manager")).sort()).toEqual(["A-1", "A-2", "R1-1", "R1-2", "R1-3"]);
  expect(await found("lukasz", "person", other)).toEqual(["E1"]);
  await change("A-2", { name: "Someone Else" });
  expect(await found("celik")).toEqual([]);
});

test("a level of 250 is opened page by page, and down to somebody on its last page", async () => {
  const many = Array.from({ length: 250 }, (_, place): Employee => {
    const id = `Q${String(place).padStart(3, "0")}`;
    return { id, name: `Many ${id}`, email: "", tier: "rep", managerId: "M1" };
  });
  await importEmployees(owner, [...employees, ...many]);
  const at = await idOf("Q249");
  const { parts, path } = await inOrganizationOf(owner, (trx) => openTree(trx, { at, from: 0 }));
  expect(path.map((each) => each.name.split(" ")[1])).toEqual(["E1", "E2", "M1", "Q249"]);
  const last = parts.at(-1);
  expect([last?.from, last?.size, last?.nodes.length, last?.nodes.at(-1)?.name]).toEqual([
    200,
    253,
    53,
    `${name} R1-3`,
  ]);
  const seen: string[] = [];
  for (const from of [0, 100, 200]) {
    const of = await idOf("M1");
    const part = await inOrganizationOf(owner, (trx) => treePart(trx, { of, from }));
    seen.push(...part.nodes.map(({ id }) => id));
  }
  expect(new Set(seen).size).toBe(253);
});

test("ten thousand direct reports are opened a page at a time, and a line of thirty down to its end", async () => {
  const line = Array.from({ length: 30 }, (_, depth): Employee => {
    const managerId = depth === 0 ? "E1" : `L${depth - 1}`;
    return { id: `L${depth}`, name: `Line ${depth}`, email: "", tier: depth < 29 ? "executive" : "rep", managerId };
  });
  const wide = Array.from({ length: 10_000 }, (_, place): Employee => {
    const id = `W${String(place).padStart(5, "0")}`;
    return { id, name: `Wide ${id}`, email: "", tier: "rep", managerId: "M1" };
  });
  await importEmployees(owner, [...employees, ...line, ...wide]);
  const [deep, last] = [await idOf("L29"), await idOf("W09999")];
  const down = await inOrganizationOf(owner, (trx) => openTree(trx, { at: deep, from: 0 }));
  expect(down.path).toHaveLength(31);
  expect(down.parts).toHaveLength(31);
  const across = await inOrganizationOf(owner, (trx) => openTree(trx, { at: last, from: 0 }));
  const part = across.parts.at(-1);
  expect([part?.size, part?.from, part?.nodes.some(({ id }) => id === last)]).toEqual([10_003, 9900, true]);
  expect(JSON.stringify(across).length).toBeLessThan(50_000);
});

test("values of an attribute are counted, and merged for everybody who has them", async () => {
  const sizes = await readAttributes(owner, { name: "Place of work" });
  expect(sizes.attributes).toEqual([{ name: "Place of work", filled: 10, values: 2, rare: 0, missing: 0 }]);
  expect(await changeValue(owner, { name: "Place of work", from: "Home", to: "  " })).toBeNull();
  expect(await changeValue(owner, { name: "Place of work", from: "Nowhere", to: "Office" })).toBe(0);
  expect(await changeValue(owner, { name: "Place of work", from: "Home", to: " Office " })).toBe(5);
  expect((await readAttributes(owner, { name: null })).values).toEqual([{ value: "Office", people: 10, rare: false }]);
  expect((await undoable()).lost).toBe(1);
});

test("repairs are made and taken back without touching the roster, and the corrected file is imported as it is", async () => {
  const text = new TextDecoder().decode(rosterFile(employees)).replace(/(R1-1,[^,]*),[^,]*,/, "$1,=bad,");
  const bytes = new TextEncoder().encode(text);
  const before = (await contentOf(owner.organizationId)).person;
  const importId = await checkUpload(owner, { fileName: "people.csv", bytes });
  expect(await importRoster(owner, importId)).toBe("errors");
  expect(await chooseRepairs(owner, importId, { kind: "accept", ids: ["made up"] })).toBe(0);
  expect(await chooseRepairs(owner, importId, { kind: "acceptAll" })).toBe(1);
  const check = await readCheck(owner, { importId, at: null });
  expect([check?.outcome.errorCount, check?.accepted.map(({ code }) => code)]).toEqual([0, ["dropEmail"]]);
  const file = await correctedFile(owner, importId);
  expect(file?.fileName).toBe("people-corrected.csv");
  const again = await checkUpload(owner, { fileName: "again.csv", bytes: new TextEncoder().encode(file?.csv) });
  expect((await readCheck(owner, { importId: again, at: null }))?.outcome).toMatchObject({ errorCount: 0, people: 10 });
  const [{ id } = { id: "" }] = (check?.accepted ?? []).map(({ row, code, changes }) => ({
    id: `${row}.${code}.${changes[0]?.column}`,
  }));
  expect(await chooseRepairs(owner, importId, { kind: "takeBack", ids: [id] })).toBe(1);
  expect((await readCheck(owner, { importId, at: null }))?.outcome.errorCount).toBe(1);
  expect((await contentOf(owner.organizationId)).person).toEqual(before);
  expect(await chooseRepairs(owner, importId, { kind: "acceptAll" })).toBe(1);
  expect(await importRoster(owner, importId)).toBe("imported");
  expect(await correctedFile(owner, importId)).toBeNull();
});
