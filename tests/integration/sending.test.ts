import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { claimLetters, lettersOfBatch } from "#db/queries/delivery-batches.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";

let owner: Reader;
let diagnosticId: string;

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 8, reps: 8 }));
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
});

/** Takes letters, and returns their ids. */
const claim = ({ limit, except = [] }: { limit: number; except?: string[] }) =>
  inOrganizationOf(owner, async (trx) => {
    const batchId = randomUUID();
    const count = await claimLetters(trx, { diagnosticId, batchId, limit, except });
    const letters = await lettersOfBatch(trx, { diagnosticId, batchId });
    expect(letters).toHaveLength(count);
    return letters.map(({ delivery_id }) => delivery_id);
  });
const giveBack = () => inOrganizationOf(owner, (trx) => trx.updateTable("delivery").set({ state: "queued" }).execute());

describe("a worker that takes letters to send", () => {
  // 5 executives, 8 managers and 64 reps: 77 letters.
  test.for([1, 10, 50, 76])("takes %i and no more when it asks for so many", async (limit) => {
    expect(await claim({ limit })).toHaveLength(limit);
    await giveBack();
  });

  test("takes all there are when it asks for more", async () => {
    expect(await claim({ limit: 500 })).toHaveLength(77);
    expect(await claim({ limit: 500 })).toEqual([]);
    await giveBack();
  });

  test("takes none that another worker takes at the same moment", async () => {
    const taken = (await Promise.all([1, 2, 3, 4].map(() => claim({ limit: 20 })))).flat();
    expect(new Set(taken).size).toBe(taken.length);
    await giveBack();
  });

  test("takes none that it has tried already", async () => {
    const tried = await claim({ limit: 70 });
    await giveBack();
    const others = await claim({ limit: 70, except: tried });
    expect(others).toHaveLength(7);
    expect(others.filter((id) => tried.includes(id))).toEqual([]);
    await giveBack();
  });
});
