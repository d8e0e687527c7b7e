import { sql } from "kysely";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishDiagnostic, publishDue } from "#app/features/confidentiality/publish.server.ts";
import { AT_ONCE, type PublicationStage, type StageChoices } from "#app/features/diagnostics/publish-at.ts";
import { giveRole } from "#app/features/organizations/members.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { ownAction } from "#app/features/plans/read-action.server.ts";
import { changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";
import { publishedDiagnostics, storedRelease } from "#app/features/reports/stored-release.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { listEvents } from "#db/queries/audit.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { listPublications } from "#db/queries/publications.ts";
import {
  closeNow,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  memberOf,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";

// Who reads what of a release before and after its stages, by the functions that every page of theirs starts from.
let owner: Reader;
let executive: Reader;
let manager: Reader;
let rep: Reader;
let id: string;
let job: { organizationId: string; diagnosticId: string };

const HOUR = 3600_000;
const no = { kind: "no" } as const;
const NOT_YET: StageChoices = { executive: no, manager: no, rep: no };
const only = (stage: PublicationStage): StageChoices => ({ ...NOT_YET, [stage]: { kind: "now" } });

async function closedDiagnostic(): Promise<string> {
  const diagnosticId = await draftDiagnostic(owner);
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
  [executive, manager, rep] = await Promise.all([member("e1"), member("m1"), member("r1-1")]);
});

beforeEach(async () => {
  id = await closedDiagnostic();
  job = { organizationId: owner.organizationId, diagnosticId: id };
});
afterEach(() => setClock(null));

/** What each of the three finds: insights, coaching, company and certificate, and on their lists. */
async function readable() {
  const company = async (member: Reader) =>
    (await storedRelease(member, id, "rep"))?.publishedTo.includes("rep") ?? false;
  const listed = async (member: Reader, stage: PublicationStage) =>
    (await publishedDiagnostics(member, stage)).some((each) => each.id === id);
  return {
    insights: (await viewedRelease(executive, { diagnosticId: id, wanted: "all" })) !== null,
    insightsList: await listed(executive, "executive"),
    coaching: (await managerPlan(manager, id)) !== null,
    coachingList: await listed(manager, "manager"),
    company: [await company(executive), await company(manager), await company(rep)],
    companyList: await listed(rep, "rep"),
    certificate: [
      (await storedRelease(executive, id)) !== null,
      (await storedRelease(manager, id)) !== null,
      (await storedRelease(rep, id)) !== null,
    ],
  };
}

const NOTHING = {
  insights: false,
  insightsList: false,
  coaching: false,
  coachingList: false,
  company: [false, false, false],
  companyList: false,
  certificate: [false, false, false],
};

const publications = async () =>
  (await inOrganizationOf(owner, (trx) => listPublications(trx, { diagnosticId: id })))
    .map(({ audience }) => audience)
    .sort();
const plans = async () =>
  inOrganizationOf(
    owner,
    async (trx) => (await sql`select 1 from plan where diagnostic_id = ${id}`.execute(trx)).rows.length,
  );
const diagnostic = async () => inOrganizationOf(owner, (trx) => findDiagnostic(trx, id));
const jobsAt = async () => {
  const { app } = await database();
  const { rows } = await sql<{ at: string }>`select start_after::text as at from pgboss.job
    where name = 'diagnostic.publish' and data ->> 'diagnosticId' = ${id} order by start_after`.execute(app);
  return rows.map(({ at }) => new Date(at).toISOString());
};

describe("a release", () => {
  test("is read by nobody but its reviewer before its first stage", async () => {
    expect(await readable()).toEqual(NOTHING);
    expect(await storedRelease(owner, id)).not.toBeNull();
    expect(await publications()).toEqual([]);
  });

  test("that executives were shown is shown to executives alone, and makes no plans", async () => {
    expect(await publishDiagnostic(owner, id, only("executive"))).toBe(true);
    expect(await readable()).toEqual({
      ...NOTHING,
      insights: true,
      insightsList: true,
      certificate: [true, false, false],
    });
    expect(await publications()).toEqual(["executive", "hr"]);
    await proposePlans(job);
    expect(await plans()).toBe(0);
    expect((await diagnostic())?.state).toBe("published");
  });

  test("that managers were shown gives them their plans, and executives nothing yet", async () => {
    expect(await publishDiagnostic(owner, id, only("manager"))).toBe(true);
    await proposePlans(job);
    expect(await plans()).toBeGreaterThan(0);
    expect(await readable()).toEqual({
      ...NOTHING,
      coaching: true,
      coachingList: true,
      certificate: [false, true, false],
    });
    const action = (await managerPlan(manager, id))?.actions[0];
    const key = { diagnosticId: id, actionId: action?.action_id ?? "" };
    expect(await ownAction(manager, key)).not.toBeNull();
    expect(await changeAction(manager, { ...key, revision: 1, change: { kind: "accept" } })).toBe("changed");
  });

  test("that everybody was shown is on the company's page, and its parts are not", async () => {
    expect(await publishDiagnostic(owner, id, only("rep"))).toBe(true);
    expect(await readable()).toEqual({
      ...NOTHING,
      company: [true, true, true],
      companyList: true,
      certificate: [true, true, true],
    });
  });

  test("is shown to somebody with two roles on the pages of the one whose time has come", async () => {
    await giveRole(owner, { email: manager.email, name: manager.name, role: "executive" });
    const both = await memberOf(owner.organizationId, manager.email);
    await publishDiagnostic(owner, id, only("executive"));
    expect(await viewedRelease(both, { diagnosticId: id, wanted: "all" })).not.toBeNull();
    expect(await managerPlan(both, id)).toBeNull();
  });

  test("is not shown on the pages of managers and of everybody to its reviewer either, before it is published to them", async () => {
    await giveRole(owner, { email: manager.email, name: manager.name, role: "hr" });
    const reviewer = await memberOf(owner.organizationId, manager.email);
    expect(await viewedRelease(reviewer, { diagnosticId: id, wanted: "all" })).not.toBeNull();
    expect(await managerPlan(reviewer, id)).toBeNull();
    expect((await storedRelease(reviewer, id, "rep"))?.publishedTo).toEqual([]);
  });

  test("comes to each audience at its own time, by the job, and a moment before to nobody", async () => {
    const start = Date.now();
    const at = (hours: number) => ({ kind: "at", at: new Date(start + hours * HOUR) }) as const;
    await publishDiagnostic(owner, id, { executive: { kind: "now" }, manager: at(24), rep: at(72) });
    expect(await jobsAt()).toEqual([24, 72].map((hours) => new Date(start + hours * HOUR).toISOString()));
    await publishDue(job);
    expect(await publications()).toEqual(["executive", "hr"]);
    setClock(() => new Date(start + 24 * HOUR - 1));
    await publishDue(job);
    expect((await readable()).coaching).toBe(false);
    setClock(() => new Date(start + 24 * HOUR));
    await publishDue(job);
    await publishDue(job);
    expect(await publications()).toEqual(["executive", "hr", "manager"]);
    expect((await readable()).company).toEqual([false, false, false]);
    setClock(() => new Date(start + 80 * HOUR));
    await publishDue(job);
    expect(await publications()).toEqual(["executive", "hr", "manager", "rep"]);
    const rows = await inOrganizationOf(owner, (trx) => listPublications(trx, { diagnosticId: id }));
    expect(rows.map(({ published_by }) => published_by)).toEqual(Array(4).fill(owner.userId));
    const hours = rows.map((row) => Math.round((new Date(row.published_at).getTime() - start) / HOUR));
    expect(hours).toEqual([0, 0, 24, 80]);
  });

  test("keeps to a time that was changed, not to the job of the first", async () => {
    const start = Date.now();
    const at = (hours: number) => ({ kind: "at", at: new Date(start + hours * HOUR) }) as const;
    await publishDiagnostic(owner, id, { ...NOT_YET, executive: at(24) });
    expect((await diagnostic())?.state).toBe("closed");
    await publishDiagnostic(owner, id, { ...NOT_YET, executive: at(48) });
    setClock(() => new Date(start + 24 * HOUR));
    await publishDue(job);
    expect(await publications()).toEqual([]);
    await publishDiagnostic(owner, id, NOT_YET);
    setClock(() => new Date(start + 48 * HOUR));
    await publishDue(job);
    expect(await publications()).toEqual([]);
    expect(await readable()).toEqual(NOTHING);
  });

  test("is not taken back from whoever was shown it, and is recorded once however often it is published", async () => {
    await publishDiagnostic(owner, id, only("executive"));
    await publishDiagnostic(owner, id, NOT_YET);
    await Promise.all([1, 2, 3].map(() => publishDiagnostic(owner, id, AT_ONCE)));
    expect(await publications()).toEqual(["executive", "hr", "manager", "rep"]);
    const events = await inOrganizationOf(owner, (trx) =>
      listEvents(trx, { before: null, subject: `diagnostic:${id}`, limit: 50 }),
    );
    const published = events.filter(({ action }) => action === "diagnostic.published");
    expect(published.map(({ detail }) => detail.audience).sort()).toEqual(["executive", "manager", "rep"]);
  });
});

test("nothing is published of what is not closed", async () => {
  const open = await draftDiagnostic(owner);
  await openNow(owner, open);
  expect(await publishDiagnostic(owner, open, AT_ONCE)).toBe(false);
  await publishDue({ organizationId: owner.organizationId, diagnosticId: open });
  expect(await storedRelease(owner, open)).toBeNull();
});
