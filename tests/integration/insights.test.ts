import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { AlteredRelease } from "#app/features/confidentiality/released.ts";
import { newPulse, preparePulse } from "#app/features/diagnostics/pulse.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import { partWindow } from "#app/features/reports/heat-parts.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { viewedHeatmap } from "#app/features/reports/viewed-heatmap.server.ts";
import { heatmapCompare } from "#app/features/trends/heatmap-change.ts";
import { twoWaves } from "#app/features/trends/two-waves.server.ts";
import { database } from "#app/platform/database.server.ts";
import {
  closeNow,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  memberOf,
  openNow,
  publishNow,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT } from "#tests/factories/organization.ts";

// What the pages of a result start from: two waves side by side, and releases that are kept parsed.
let owner: Reader;
let executive: Reader;
let manager: Reader;
let first: string;
let second: string;
let pulse: string;

const WEEK = 7 * 24 * 3600_000;
const toManagers = { executive: { kind: "no" }, manager: { kind: "now" }, rep: { kind: "no" } } as const;

async function answeredAndClosed(diagnosticId: string): Promise<string> {
  await openNow(owner, diagnosticId);
  await everyoneAnswers(owner, diagnosticId);
  await closeNow(owner, diagnosticId);
  return diagnosticId;
}

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
  const member = (mailbox: string) => memberOf(owner.organizationId, `${mailbox}@${name}.example`.toLowerCase());
  [executive, manager] = await Promise.all([member("e1"), member("m1")]);
  first = await answeredAndClosed(await draftDiagnostic(owner, { name: "First" }));
  await publishNow(owner, first);
  second = await answeredAndClosed(await draftDiagnostic(owner, { name: "Second" }));
  const prepared = await preparePulse(owner, first, {
    draft: newPulse(),
    name: "Pulse",
    closes: new Date(Date.now() + WEEK).toISOString().slice(0, 16),
    items: ["expectations-set"],
  });
  if (!prepared || !("id" in prepared)) throw new Error(`The pulse was not prepared: ${JSON.stringify(prepared)}`);
  pulse = await answeredAndClosed(prepared.id);
  await publishNow(owner, pulse);
});

const waves = (member: Reader, diagnosticId: string, wanted: string | null = null) =>
  twoWaves(member, { diagnosticId, wanted, language: "en" });

describe("two waves side by side", () => {
  test("are the result and the one that it measures again", async () => {
    const found = await waves(executive, pulse);
    expect(found?.earlier?.id).toBe(first);
    expect(found?.trends.gaps.map(({ item, upper, lower }) => [item, upper, lower])).toEqual([
      // Four managers are too few to be shown.
      ["expectations-set", "executive", "rep"],
    ]);
    expect(found?.trends.levels.length).toBeGreaterThan(0);
  });

  test("are none for a first measurement, and none for what does not exist", async () => {
    expect(await waves(executive, first)).toMatchObject({
      earlier: null,
      choices: [],
      trends: { gaps: [], levels: [] },
    });
    expect(await waves(executive, "00000000-0000-4000-8000-000000000000")).toBeNull();
  });

  test("hold no result that executives were not shown, though whoever reviews it may compare with it", async () => {
    await publishDiagnostic(owner, second, toManagers);
    const ids = async (member: Reader) => (await waves(member, pulse))?.choices.map(({ id }) => id);
    expect(await ids(executive)).toEqual([first]);
    expect(await ids(owner)).toEqual([second, first]);
    expect((await waves(executive, pulse, second))?.earlier?.id).toBe(first);
    expect((await waves(owner, pulse, second))?.earlier?.id).toBe(second);
    await publishDiagnostic(owner, second);
    expect((await waves(executive, pulse, second))?.earlier?.id).toBe(second);
    expect((await waves(executive, pulse))?.earlier?.id).toBe(first);
  });

  test("are not put together from different audiences", async () => {
    const modes = { ...CONTRACT.modes, executive: "attributed" as const };
    const draft = { name: "Part", audience: { kind: "below" as const, head: "E2" }, contract: { ...CONTRACT, modes } };
    const part = await answeredAndClosed(await draftDiagnostic(owner, draft));
    await publishNow(owner, part);
    expect((await waves(owner, part))?.choices).toEqual([]);
    const again = await answeredAndClosed(await draftDiagnostic(owner, { ...draft, name: "Part again" }));
    expect((await waves(owner, again))?.choices.map(({ id }) => id)).toEqual([part]);
  });
});

/** What somebody with the database's own login could do. Row-level security binds that login too. */
async function alter(diagnosticId: string, document: RawBuilder<unknown>): Promise<void> {
  const { asOwner } = await database();
  const { numAffectedRows } = await asOwner((db) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('parallax.organization_id', ${owner.organizationId}, true)`.execute(trx);
      return sql`update release set document = ${document} where diagnostic_id = ${diagnosticId}`.execute(trx);
    }),
  );
  expect(Number(numAffectedRows)).toBe(1);
}

describe("a heatmap beside the wave before", () => {
  test("tells no change of a part that stood below somebody else then", async () => {
    const company = unmistakableName();
    const hr = await foundCompany(company);
    // M1 and M4 report to E2, M2 to E3; before the second wave M2 comes to E2.
    const people = employeesOf(company, { executives: 3, managers: 4, reps: 22 });
    await importEmployees(hr, people);
    const measured = async (id: string) => {
      await openNow(hr, id);
      await everyoneAnswers(hr, id);
      await closeNow(hr, id);
      await publishNow(hr, id);
      return id;
    };
    const modes = { ...CONTRACT.modes, executive: "attributed" as const };
    const before = await measured(await draftDiagnostic(hr, { contract: { ...CONTRACT, modes } }));
    await importEmployees(
      hr,
      people.map((each) => (each.id === "M2" ? { ...each, managerId: "E2" } : each)),
    );
    const closes = new Date(Date.now() + WEEK).toISOString().slice(0, 16);
    const made = await preparePulse(hr, before, {
      draft: newPulse(),
      name: "Again",
      closes,
      items: ["expectations-set"],
    });
    const after = await measured(made && "id" in made ? made.id : "");
    const told = async (id: string) => {
      const reader = await memberOf(hr.organizationId, `${id}@${company}.example`.toLowerCase());
      const search = new URLSearchParams({ view: "parts", of: "items", show: "rep", compare: "1", unit: "E2" });
      const viewed = await viewedHeatmap(reader, { diagnosticId: after, search });
      if (!viewed) throw new Error("They may look at it");
      const { release, questionnaire, scope, parts, address } = viewed;
      const of = { release, questionnaire, unit: scope.unit, name: scope.name, parts, address, language: "en" };
      const { rows } = partWindow({ ...of, from: 0, compare: heatmapCompare(viewed) });
      return Object.fromEntries(
        rows.map(({ id, cells }) => [id, cells.map((cell) => (cell.kind === "level" ? cell.change != null : null))]),
      );
    };
    expect(await told("E2")).toEqual({ "": [true], M1: [true], M2: [false], M4: [true] });
    expect(await told("E1")).toEqual({ "": [true], M1: [true], M2: [true], M4: [true] });
  });
});

describe("a release that is read again", () => {
  test("is the same one, not parsed anew, and asked for by whoever may not read it is none", async () => {
    const [one, other] = [await storedRelease(owner, first), await storedRelease(executive, first)];
    expect(other?.release).toBe(one?.release);
    const unpublished = await answeredAndClosed(await draftDiagnostic(owner, { name: "Unpublished" }));
    expect(await storedRelease(owner, unpublished)).not.toBeNull();
    expect(await storedRelease(manager, unpublished)).toBeNull();
  });

  test("is refused when it was altered before it was first read, with or without a hash that fits", async () => {
    const altered = await answeredAndClosed(await draftDiagnostic(owner, { name: "Altered" }));
    await alter(altered, sql`jsonb_set(document, '{cells,0,n}', '999')`);
    await expect(storedRelease(owner, altered)).rejects.toThrow(AlteredRelease);
    const swapped = await answeredAndClosed(await draftDiagnostic(owner, { name: "Swapped" }));
    await alter(swapped, sql`(select other.document from release other where other.diagnostic_id = ${first})`);
    await expect(storedRelease(owner, swapped)).rejects.toThrow(AlteredRelease);
  });
});
