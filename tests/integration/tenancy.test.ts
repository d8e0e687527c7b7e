import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { mondayOf } from "#app/features/plans/voice/weeks.ts";
import { changeValue } from "#app/features/roster/attributes.server.ts";
import { checkUpload } from "#app/features/roster/import-roster.server.ts";
import { database } from "#app/platform/database.server.ts";
import { asHolderOf, asUser, type Database, inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { claimLetters, insertBatch } from "#db/queries/delivery-batches.ts";
import { holdReleaseAudit } from "#db/queries/release-audits.ts";
import { type BusyCompany, busyCompany, unmistakableName } from "#tests/factories/company.ts";
import { contentOf, expectNotAllowed, outcome, productTables, rowsOf } from "./tables.ts";

// Two customers in one database. Everything is asked for from inside `ours`, and nothing of `theirs` may come of it.
const theirName = unmistakableName();
let ours: BusyCompany;
let theirs: BusyCompany;
let tables: string[];
let app: Database["app"];

beforeAll(async () => {
  ({ app } = await database());
  ours = await busyCompany("Ours");
  theirs = await busyCompany(theirName);
  tables = await productTables();
  for (const { owner, draft } of [ours, theirs])
    await inOrganization(app, owner.organizationId, (trx) =>
      holdReleaseAudit(trx, { ...owner, diagnosticId: draft, runner: RUNNER, methodVersion: "1", seconds: 3600 }),
    );
  await leaveSomethingToDo(ours, "Ours");
  await leaveSomethingToDo(theirs, theirName);
});

const inOurs = <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) =>
  inOrganization(app, ours.owner.organizationId, run);

/** Works on an audit of each company, so that the same id would reach both. */
const RUNNER = randomUUID();

/**
 * Letters that are missing, being sent and failed, an address that gets none, somebody who wants no reminders, somebody with
 * more time, and a reminder run that is still possible: work for every query.
 */
async function leaveSomethingToDo({ owner, manager, open, published }: BusyCompany, name: string): Promise<void> {
  const unfinished = "Employee ID,Email,Manager ID\n1,not an address,\n";
  await changeValue(owner, { name: "Place of work", from: "Home", to: name });
  await checkUpload(owner, { fileName: `${name}.csv`, bytes: new TextEncoder().encode(unfinished) });
  await inOrganization(app, owner.organizationId, async (trx) => {
    await sql`update diagnostic set reminded_at = null where diagnostic_id = ${open}`.execute(trx);
    const batchId = randomUUID();
    await claimLetters(trx, { diagnosticId: open, batchId, limit: 1, except: [] });
    const { organizationId } = owner;
    await insertBatch(trx, { organizationId, diagnosticId: open, batchId, provider: "resend", contentHash: "h" });
    await sql`update delivery_batch set taken_at = 'epoch'`.execute(trx);
    await sql`update delivery set state = 'failed' where delivery_id in (select delivery_id from delivery
      where diagnostic_id = ${open} and state = 'queued' and kind = 'invitation' limit 1)`.execute(trx);
    await sql`insert into mail_event (organization_id, mail_event_id, diagnostic_id, delivery_id)
      select organization_id, 'an event', diagnostic_id, delivery_id from delivery where state = 'failed'`.execute(trx);
    await sql`insert into suppression (organization_id, address, reason, told)
      select p.organization_id, lower(p.email), 'bounced', false from delivery join participant p
      using (organization_id, diagnostic_id, participant_id) where state = 'failed'`.execute(trx);
    // Measured again, so that there is a pulse of it.
    await sql`update diagnostic set baseline_diagnostic_id = diagnostic_id where state = 'published'`.execute(trx);
    await sql`delete from expectation_agreement where party = 'rep'`.execute(trx);
    await sql`update coaching_letter set state = 'sending', batch_id = ${batchId}::uuid, batch_hash = 'h', provider = 'resend',
      formed_at = now(), taken_at = 'epoch'`.execute(trx);
    await sql`insert into coaching_letter (organization_id, letter_id, person_id, address, kind, about, content)
      select organization_id, gen_random_uuid(), person_id, address, 'nudge', '2026-11-23', content
      from coaching_letter where kind = 'proposal'`.execute(trx);
    await sql`insert into reminder_refusal select organization_id, person_id from delivery join participant
      using (organization_id, diagnostic_id, participant_id) where state = 'failed'`.execute(trx);
    await sql`update participant set extended_until = now() + interval '30 days' where diagnostic_id = ${open}
      and participant_id in (select participant_id from delivery where state = 'failed')`.execute(trx);
    await sql`update organization set colour = '7a1f5f'`.execute(trx);
    await sql`insert into view_share (organization_id, view_share_id, diagnostic_id, view, shared_by, shared_with, note)
      select organization_id, ${randomUUID()}, diagnostic_id, '/insights/' || diagnostic_id, ${owner.userId},
      ${manager.userId}, 'Look' from diagnostic where diagnostic_id = ${published}`.execute(trx);
    for (const kind of ["invitation", "reminder"])
      await sql`delete from delivery where delivery_id in (select delivery_id from delivery
        where diagnostic_id = ${open} and state = 'queued' and kind = ${kind} limit 1)`.execute(trx);
  });
}

describe("every table of the product", () => {
  test("has rows of both organisations here, so that the other checks mean something", async () => {
    for (const company of [ours, theirs]) {
      const content = await contentOf(company.owner.organizationId);
      expect(Object.entries(content).filter(([, rows]) => rows.length === 0)).toEqual([]);
    }
  });

  test("has row-level security on and forced, and a key that starts with the organisation", async () => {
    const { rows } = await sql<{ relname: string; guarded: boolean; first_key: string }>`
      select c.relname, c.relrowsecurity and c.relforcerowsecurity as guarded, a.attname as first_key
      from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relname = any(${tables}::text[]) and c.relnamespace = 'public'::regnamespace order by 1`.execute(app);
    expect(rows).toEqual(tables.map((relname) => ({ relname, guarded: true, first_key: "organization_id" })));
  });

  test("shows only the own organisation's rows", async () => {
    await inOurs(async (trx) => {
      for (const table of tables) {
        const { rows } = await sql<{ organization_id: string }>`
          select distinct organization_id from ${sql.table(table)}`.execute(trx);
        expect([table, rows]).toEqual([table, [{ organization_id: ours.owner.organizationId }]]);
      }
    });
  });

  test("lets nobody change, delete, add or take over rows of another organisation", async () => {
    const { organizationId } = theirs.owner;
    const before = await contentOf(organizationId);
    for (const table of tables) {
      const row = before[table]?.[0] ?? "";
      const target = sql.table(table);
      for (const statement of [
        sql`update ${target} set organization_id = organization_id where organization_id = ${organizationId}`,
        sql`delete from ${target} where organization_id = ${organizationId}`,
      ]) {
        const result = await inOurs((trx) => statement.execute(trx)).catch((error: unknown) => error);
        if ((result as { code?: string }).code !== "42501")
          expect([table, Number((result as { numAffectedRows?: bigint }).numAffectedRows)]).toEqual([table, 0]);
      }
      for (const statement of [
        sql`insert into ${target} select (jsonb_populate_record(null::${target}, cast(cast(${row} as text) as jsonb))).*`,
        sql`update ${target} set organization_id = ${organizationId}`,
        sql`truncate ${target} cascade`,
      ])
        await expectNotAllowed(() => inOurs((trx) => statement.execute(trx)));
    }
    expect(await contentOf(organizationId)).toEqual(before);
  });

  test("shows and takes nothing while no organisation is set", async () => {
    const theirRows = await contentOf(theirs.owner.organizationId);
    for (const table of tables) {
      const row = theirRows[table]?.[0] ?? "";
      const target = sql.table(table);
      const seen = await app.transaction().execute((trx) => rowsOf(trx, table));
      expect([table, seen]).toEqual([table, []]);
      const insert = sql`insert into ${target} select (jsonb_populate_record(null::${target}, cast(cast(${row} as text) as jsonb))).*`;
      await expectNotAllowed(() => insert.execute(app));
    }
  });

  test("shows an account that has chosen no organisation its own memberships, and nothing else", async () => {
    const { userId } = ours.manager;
    await asUser(app, userId, async (trx) => {
      for (const table of tables) {
        const rows = await rowsOf(trx, table);
        if (table === "member") expect(rows.map((row) => JSON.parse(row).user_id)).toEqual([userId, userId]);
        else if (table === "organization") expect(rows.map((row) => JSON.parse(row).name)).toEqual(["Ours"]);
        else expect([table, rows]).toEqual([table, []]);
      }
    });
  });
});

test("whoever has a short code is shown whose it is, and no other row of any table", async () => {
  const [row = ""] = (await contentOf(theirs.owner.organizationId)).answer_code ?? [];
  const hash = Buffer.from(JSON.parse(row).code_hash.slice(2), "hex");
  await asHolderOf(app, hash, async (trx) => {
    for (const table of tables)
      expect([table, await rowsOf(trx, table)]).toEqual([table, table === "answer_code" ? [row] : []]);
  });
});

describe("the role the product runs as", () => {
  test("is nobody special and owns nothing", async () => {
    const { rows } = await sql`
      select current_user as role, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*) from pg_class where relowner = r.oid) as owned,
        (select count(*) from pg_proc where proowner = r.oid) as owned_functions
      from pg_roles r where rolname = current_user`.execute(app);
    expect(rows).toEqual([
      {
        role: "parallax_app",
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owned: 0,
        owned_functions: 0,
      },
    ]);
  });

  test("logs in on a server as somebody who can do no more than that", async ({ skip }) => {
    const { kind } = await database();
    if (kind === "embedded") skip("the embedded database has no logins");
    const { rows } = await sql`
      select rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname = session_user`.execute(
      app,
    );
    expect(rows).toEqual([{ mighty: false }]);
  });

  test("cannot read or write accounts, sessions or sign-in links", async () => {
    for (const table of ["user", "session", "account", "verification", "rateLimit"]) {
      await expectNotAllowed(() => sql`select * from ${sql.table(`auth.${table}`)}`.execute(app));
      await expectNotAllowed(() => sql`delete from ${sql.table(`auth.${table}`)}`.execute(app));
    }
  });

  test("may call two functions that do more than their caller may: to make sure of accounts, and to tell the planner", async () => {
    const { rows } = await sql`
      select proname from pg_proc where prosecdef and has_function_privilege('parallax_app', oid, 'execute')
        and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
      order by proname`.execute(app);
    // The second takes nothing and returns nothing: it counts fixed tables.
    expect(rows).toEqual([{ proname: "ensure_users" }, { proname: "refresh_statistics" }]);
  });

  test("cannot change or delete a release, a questionnaire version or the audit trail, not even its own", async () => {
    for (const table of ["release", "questionnaire", "audit_event", "publication"]) {
      const target = sql.table(table);
      await expectNotAllowed(() =>
        inOurs((trx) => sql`update ${target} set organization_id = organization_id`.execute(trx)),
      );
      await expectNotAllowed(() => inOurs((trx) => sql`delete from ${target}`.execute(trx)));
    }
  });

  test("cannot take them away with what they belong to either", async () => {
    for (const table of ["organization", "diagnostic"])
      await expectNotAllowed(() => inOurs((trx) => sql`delete from ${sql.table(table)}`.execute(trx)));
    // Whoever owns the tables deletes deliberately, the release before its diagnostic. Cascades would reach these.
    const { rows } = await sql<{ lost: string; from: string }>`
      select conrelid::regclass::text as lost, confrelid::regclass::text as from from pg_constraint
      where contype = 'f' and confdeltype <> 'a' and conrelid::regclass::text = any(${["release", "publication"]}::text[])`.execute(
      app,
    );
    expect(rows).toEqual([]);
  });

  test("is apart from the accounts library's role, which reads no organisation's data", async () => {
    const { accounts } = await database();
    for (const table of tables)
      await expectNotAllowed(() => sql`select * from ${sql.table(`public.${table}`)}`.execute(accounts));
  });
});

/** What a query may be asked with: ids and words of one organisation. */
interface Known {
  readonly organizationId: string;
  readonly diagnosticId: string;
  readonly openDiagnosticId: string;
  readonly draftId: string;
  readonly questionnaireId: string;
  readonly questionnaireDraftId: string;
  readonly questionnaireKey: string;
  readonly participantId: string;
  readonly authorId: string;
  readonly externalId: string;
  readonly tokenHash: Uint8Array;
  readonly sendingId: string;
  readonly batchId: string;
  readonly failedId: string;
  /** Whose invitation failed, who wants no reminders, and whose address gets no letters. */
  readonly unreachedId: string;
  readonly refusingId: string;
  readonly suppressedAddress: string;
  readonly personId: string;
  readonly userId: string;
  readonly email: string;
  readonly importId: string;
  readonly checkedImportId: string;
  readonly formerPersonId: string;
  readonly secondPersonId: string;
  readonly planId: string;
  readonly actionId: string;
  readonly pairId: string;
  readonly expectationId: string;
  readonly expectationHash: string;
  /** A manager and a rep with an expectation, and a rep without one who reports to the same. */
  readonly pairManagerId: string;
  readonly pairRepId: string;
  readonly coachingLetterId: string;
  readonly coachingBatchId: string;
  /** Who is asked to carry the action along, and who has a plan of what is said. */
  readonly carrierId: string;
  readonly tellerId: string;
  /** What the rep of the pair raised: one answered, one not. */
  readonly topicId: string;
  readonly otherTopicId: string;
  readonly voiceId: string;
  readonly receiptHash: Uint8Array;
  readonly heldReceiptHash: Uint8Array;
  readonly viewShareId: string;
}

const modules = import.meta.glob<Record<string, unknown>>("../../db/queries/*.ts", { eager: true });

/** Every query function by name. The accounts library's own are no organisation's. */
function queries(): Map<string, (...parameters: unknown[]) => Promise<unknown>> {
  const all = Object.entries(modules).filter(([path]) => !path.endsWith("/accounts.ts"));
  const functions = all.flatMap(([, exported]) => Object.entries(exported));
  return new Map(
    functions.filter((entry): entry is [string, () => Promise<unknown>] => typeof entry[1] === "function"),
  );
}

/** Of what is raised here. */
const WEEK = mondayOf(new Date());

const ACTION = {
  kind: "coaching",
  position: 9,
  themeId: "t",
  itemId: "i",
  target: {},
  reason: {},
};

/** How each query is asked for something by id. One that has no line here fails a test below. */
function parameters(known: Known): Record<string, unknown[]> {
  const { organizationId, diagnosticId, openDiagnosticId, participantId, personId, planId, actionId } = known;
  const key = { organizationId, diagnosticId };
  const openKey = { organizationId, diagnosticId: openDiagnosticId };
  const openBatch = { diagnosticId: openDiagnosticId, batchId: known.batchId };
  const letter = { deliveryId: known.sendingId, state: "failed", providerId: null, problem: null };
  const person = { externalId: known.externalId, name: "n", email: "n@example.com", locale: null, tier: "rep" };
  const action = { ...ACTION, actionId: randomUUID(), playId: "p", dueOn: "2030-01-01", ownerName: "n" };
  const revision = {
    organizationId,
    expectationId: known.expectationId,
    contentHash: known.expectationHash,
    party: "manager",
    at: new Date(),
  };
  const raised = {
    kind: "price",
    priorityId: null,
    priorityLabel: null,
    text: "t",
    receiptHash: Buffer.alloc(32, 9),
    week: WEEK,
  };
  const participant = { ...person, participantId: randomUUID(), personId, managerId: null, attributes: {} };
  const draft = {
    name: "n",
    questionnaireId: known.questionnaireId,
    audience: { kind: "everyone" },
    opensAt: null,
    closesAt: new Date(),
    timeZone: "UTC",
    contract: {},
  };
  return {
    recordEvent: [{ organizationId, actor: "a", action: "a", subject: "s" }],
    recordPublications: [
      { ...key, releaseHash: "h", content: {}, publishedBy: "u", to: [{ audience: "a", scope: "s" }], at: new Date() },
    ],
    listPublications: [{ diagnosticId }],
    listEvents: [{ before: null, limit: 500 }],
    insertInvitations: [openKey],
    insertReminders: [{ ...openKey, round: 7, zone: null, fallback: "UTC", joinedBefore: new Date() }],
    insertCancellations: [openDiagnosticId],
    deleteReminders: [openDiagnosticId],
    queueInvitation: [{ ...openKey, participantId: known.unreachedId }],
    queueLink: [{ ...openKey, participantId: known.unreachedId }],
    setReminderRefusal: [{ organizationId, personId: known.refusingId, refused: false }],
    refusesReminders: [known.refusingId],
    claimLetters: [{ diagnosticId: openDiagnosticId, batchId: randomUUID(), limit: 50, except: [] }],
    lettersOfBatch: [openBatch],
    insertBatch: [{ ...openKey, batchId: randomUUID(), provider: "smtp", contentHash: "h" }],
    takeUpBatch: [{ diagnosticId: openDiagnosticId, idleSeconds: 0 }],
    releaseBatch: [{ ...openBatch, inDoubt: true }],
    dissolveBatch: [{ ...openBatch, refused: true }],
    settleUnsent: [{ ...openBatch, letters: [letter] }],
    settleBatch: [{ ...openBatch, provider: "smtp", letters: [letter] }],
    countUnsettled: [openDiagnosticId],
    deliveryCounts: [openDiagnosticId],
    deliveryProblems: [{ diagnosticId: openDiagnosticId, limit: 50 }],
    countDeliveryProblems: [openDiagnosticId],
    problemOf: [{ diagnosticId: openDiagnosticId, participantId: known.unreachedId }],
    requeueDeliveries: [openDiagnosticId],
    lockHelped: [{ diagnosticId: openDiagnosticId, participantId: known.unreachedId }],
    participantWithAddress: [{ diagnosticId: openDiagnosticId, email: known.email }],
    replaceLink: [
      {
        diagnosticId: openDiagnosticId,
        participantId: known.unreachedId,
        tokenHash: Buffer.alloc(32, 2),
        codeHash: Buffer.alloc(32, 3),
        email: "new@example.com",
      },
    ],
    extendTime: [{ diagnosticId: openDiagnosticId, participantId, until: new Date(2e12) }],
    extensions: [openDiagnosticId],
    endExtensions: [openDiagnosticId],
    endOvertakenExtensions: [{ diagnosticId: openDiagnosticId, closesAt: new Date("2100-01-01") }],
    correctPersonAddress: [{ personId, email: "new@example.com" }],
    deletePersonRoles: [personId],
    openInvitations: [personId],
    noteMailEvent: [{ organizationId, eventId: "another event", deliveryId: known.failedId }],
    setReported: [{ deliveryId: known.failedId, state: "delivered", providerId: "p", problem: null }],
    suppressAddress: [{ organizationId, address: "a@example.com", reason: "bounced", detail: null, told: true }],
    tellSuppressions: [[known.suppressedAddress]],
    findSuppression: [known.suppressedAddress],
    unsuppressAddress: [known.suppressedAddress],
    setOrganizationLocale: [{ organizationId, locale: "de" }],
    organizationColour: [],
    setOrganizationColour: [{ organizationId, colour: "000000" }],
    insertViewShare: [
      {
        ...key,
        viewShareId: randomUUID(),
        view: "/insights/x",
        sharedBy: "u",
        sharedWith: "u",
        note: "",
        at: new Date(),
      },
    ],
    findViewShare: [known.viewShareId],
    listViewShares: [{ userId: known.userId, limit: 500 }],
    rolesOfAddress: [known.email],
    memberOfUser: [known.userId],
    membersWithRole: [{ roles: ["owner", "hr", "executive"], limit: 500 }],
    setSender: [{ organizationId, name: "n", address: null, replyTo: null }],
    keepQuestionnaire: [{ organizationId, questionnaire: { id: "q", version: 1 }, contentHash: "h" }],
    insertQuestionnaireDraft: [{ organizationId, draftId: randomUUID(), content: { id: "new" }, actor: "a" }],
    findQuestionnaireDraft: [known.questionnaireDraftId, { lock: true }],
    saveQuestionnaireDraft: [{ draftId: known.questionnaireDraftId, actor: "a", at: new Date(), dismissed: ["d"] }],
    setQuestionnaireArchived: [{ draftId: known.questionnaireDraftId, at: new Date() }],
    listQuestionnaireDrafts: [{ limit: 500 }],
    latestQuestionnaires: [{ limit: 500 }],
    findQuestionnaireVersion: [{ key: known.questionnaireKey, version: 1 }],
    listQuestionnaireVersions: [{ keys: [known.questionnaireKey], limit: 500 }],
    questionnaireUses: [{ keys: ["strategy-to-field"], limit: 500 }],
    saveDraft: [{ organizationId, diagnosticId: known.draftId, actor: "a", draft }],
    setDraftContract: [{ diagnosticId: known.draftId, contract: { axes: [] } }],
    findDiagnostic: [diagnosticId, { lock: true }],
    setPublishAt: [openDiagnosticId, { rep: { at: "2030-01-01T00:00:00Z", by: "u" } }],
    setReminders: [openDiagnosticId, []],
    setBaseline: [{ diagnosticId: known.draftId, baselineId: diagnosticId }],
    zonesOfInvited: [{ diagnosticId, fallback: "UTC" }],
    answeredByManager: [openDiagnosticId],
    keepParticipationCount: [
      { ...key, day: "2030-01-01", counted: { groups: [], teams: 0, teamsOf: 0, forecasts: [] }, at: new Date() },
    ],
    lastParticipationCount: [openDiagnosticId],
    participationByDay: [{ diagnosticId: openDiagnosticId, limit: 500 }],
    deleteParticipationCounts: [openDiagnosticId],
    deleteResponses: [openDiagnosticId],
    listDiagnostics: [{ limit: 500 }],
    setDiagnosticState: [openDiagnosticId, { state: "cancelled" }],
    markReminded: [{ diagnosticId: openDiagnosticId, at: new Date() }],
    insertParticipants: [
      {
        organizationId,
        diagnosticId: known.draftId,
        participants: [{ ...participant, notInvited: "noEmail", tokenHash: null, codeHash: null }],
      },
    ],
    frozenTree: [diagnosticId],
    unitNames: [{ diagnosticId, externalIds: [known.externalId] }],
    invitedAs: [{ diagnosticId, externalIds: [known.externalId] }],
    participantOfPerson: [{ diagnosticId, personId }],
    participationByTier: [diagnosticId],
    notInvitedCounts: [diagnosticId],
    lineAbove: [{ diagnosticId, externalId: known.externalId }],
    idsBelow: [{ diagnosticId, externalId: known.externalId }],
    leadersBelow: [{ diagnosticId, externalId: null, limit: 500 }],
    partsBelow: [{ diagnosticId, heads: [], top: true, limit: 500 }],
    membershipsOfUser: [known.userId],
    insertOrganization: [{ organizationId, name: "n", locale: "en" }],
    upsertMembers: [
      { organizationId, members: [{ userId: known.userId, role: "owner", email: known.email, name: "n", personId }] },
    ],
    memberNames: [[known.userId]],
    listMembers: [{ search: known.email, limit: 500 }],
    deleteMember: [{ userId: known.userId, role: "hr" }],
    thisOrganization: [],
    insertPlan: [
      {
        ...key,
        planId: randomUUID(),
        owner: { kind: "team", personId, participantId: randomUUID() },
        actions: [action],
      },
    ],
    insertActions: [{ organizationId, planId }, [action]],
    findPlan: [{ diagnosticId, personId }],
    listActions: [planId],
    findAction: [{ planId, actionId }, { lock: true }],
    updateAction: [{ planId, actionId, revision: 4 }, { status: "done" }],
    insertNote: [{ organizationId, planId, actionId, noteId: randomUUID(), authorName: "n", text: "t" }],
    listNotes: [{ actionId, limit: 500 }],
    pairsOf: [{ personId: known.pairRepId, limit: 500 }],
    keepPair: [
      {
        organizationId,
        pairId: randomUUID(),
        managerId: known.pairManagerId,
        repId: known.secondPersonId,
        managerAddress: "m@example.com",
        repAddress: "r@example.com",
      },
    ],
    admitAddress: [{ pairId: known.pairId, party: "rep", address: "new@example.com" }],
    pairCounts: [{ since: new Date(0) }],
    listExpectations: [{ pairIds: [known.pairId], limit: 500 }],
    findExpectation: [known.expectationId, { lock: true }],
    begunBy: [known.pairId],
    insertExpectation: [
      { organizationId, expectationId: randomUUID(), pairId: known.pairId, party: "manager", place: 9 },
    ],
    insertRevision: [{ ...revision, revision: 2, content: { specific: "s" } }],
    insertAgreement: [{ ...revision, revision: 1, party: "rep" }],
    setExpectation: [known.expectationId, { ended: { as: "dropped", at: new Date() } }],
    insertCheckIn: [
      {
        organizationId,
        expectationId: known.expectationId,
        party: "rep",
        number: 2,
        percent: 1,
        confidence: 1,
        blocker: "",
        way: "page",
        at: new Date(),
      },
    ],
    listCheckIns: [{ expectationId: known.expectationId, limit: 500 }],
    listRevisions: [{ expectationId: known.expectationId, limit: 500 }],
    findRhythmChoice: [known.pairRepId],
    saveRhythmChoice: [
      { organizationId, personId: known.pairRepId, choice: { weekday: 5, pausedUntil: null, stopped: true } },
    ],
    startClock: [{ organizationId, nextAt: new Date() }],
    holdClock: [],
    setClockTo: [new Date(2e12)],
    usualTimeZone: [],
    openThings: [{ personId: known.pairRepId }],
    findMeeting: [{ managerId: known.pairManagerId, repId: known.pairRepId }],
    callOffMeeting: [{ managerId: known.pairManagerId, repId: known.pairRepId, at: new Date() }],
    saveMeeting: [
      {
        organizationId,
        meetingId: randomUUID(),
        managerId: known.pairManagerId,
        repId: known.pairRepId,
        startsOn: "2030-01-01",
        atTime: "10:00",
        minutes: 30,
        everyWeeks: 1,
        timeZone: "UTC",
        at: new Date(),
      },
    ],
    insertCoachingLetters: [
      {
        organizationId,
        letters: [
          {
            letterId: randomUUID(),
            personId: known.pairRepId,
            address: "a@example.com",
            kind: "nudge",
            about: "2030-01-07",
            content: { items: [], unanswered: 0 },
          },
        ],
        at: new Date(),
      },
    ],
    findCoachingLetter: [known.coachingLetterId],
    claimCoachingLetters: [{ organizationId, batchId: randomUUID(), limit: 5, except: [], at: new Date() }],
    lettersOfCoachingBatch: [known.coachingBatchId],
    noteCoachingBatch: [{ batchId: known.coachingBatchId, provider: "smtp", hash: "other" }],
    takeUpCoachingBatch: [{ organizationId, idleSeconds: 0, at: new Date() }],
    releaseCoachingBatch: [known.coachingBatchId],
    dissolveCoachingBatch: [{ batchId: known.coachingBatchId, refused: true }],
    settleCoachingLetters: [
      {
        letters: [{ letterId: known.coachingLetterId, state: "failed", providerId: null, problem: null }],
        at: new Date(),
      },
    ],
    countUnsettledCoaching: [],
    unsettledCoachingAddresses: [],
    listSharedActions: [{ diagnosticId, limit: 500 }],
    sharedActionCounts: [diagnosticId],
    findCommunicationPlan: [{ diagnosticId, userId: known.tellerId }, { lock: true }],
    holdPlan: [planId],
    memberWithAddress: [known.email],
    membersBeside: [{ personId, limit: 500 }],
    askActionOwner: [{ organizationId, planId, actionId, userId: randomUUID(), name: "n" }],
    answerActionOwner: [{ planId, actionId, userId: known.carrierId, state: "accepted" }],
    deleteActionOwner: [{ planId, actionId, userId: known.carrierId }],
    listActionOwners: [{ planId, actionId }],
    findCarriedAction: [{ actionId, userId: known.carrierId }],
    listCarriedActions: [{ userId: known.carrierId, limit: 500 }],
    insertActionEvent: [
      { organizationId, planId, actionId, eventId: randomUUID(), actorName: "n", kind: "done", detail: {} },
    ],
    listActionEvents: [{ actionId, limit: 500 }],
    actionCounts: [diagnosticId],
    voicePeople: [],
    holdVoices: [organizationId],
    isReceiptKnown: [known.receiptHash],
    takeHeldOf: [{ organizationId, week: WEEK, limit: 500 }],
    takeHeldBefore: [{ organizationId, week: "2100-01-04" }],
    isHeldBefore: ["2100-01-04"],
    insertHeld: [{ organizationId, held: [{ ...raised, heldId: randomUUID(), areaHeadId: null }] }],
    insertVoice: [{ organizationId, topicId: randomUUID(), voiceId: randomUUID(), raised, from: { areaHeadId: null } }],
    raisedByName: [{ personId: known.pairRepId, week: WEEK }],
    ownVoices: [
      { personId: known.pairRepId, address: "a@example.com", receiptHashes: [known.receiptHash], limit: 500 },
    ],
    ownHeld: [[known.heldReceiptHash]],
    heardTopics: [{ reach: { kind: "below", personId: known.pairManagerId }, topicId: known.topicId, limit: 500 }],
    heardVoices: [{ reach: { kind: "everyone" }, topicIds: [known.topicId], limit: 500 }],
    setTopic: [{ topicId: known.topicId, revision: 2 }, { state: "seen" }],
    mergeTopic: [{ topicId: known.otherTopicId, revision: 1, into: known.topicId }],
    removeWords: [{ voiceId: known.voiceId, why: "w" }],
    answeredTopics: [500],
    underAction: [diagnosticId],
    pulsesOf: [{ diagnosticId, limit: 500 }],
    listOutcomes: [planId],
    actionsWithOutcome: [planId],
    saveOutcome: [
      {
        organizationId,
        planId,
        actionId,
        decision: "closed",
        result: null,
        pulseId: null,
        word: "w",
        on: "2030-01-01",
      },
    ],
    openOutcome: [{ planId, actionId }],
    outcomeCounts: [diagnosticId],
    holdReleaseAudit: [{ ...openKey, runner: randomUUID(), methodVersion: "1", seconds: 1 }],
    keepReleaseAudit: [{ diagnosticId: known.draftId, runner: RUNNER, seconds: 1 }],
    countReleaseAudit: [{ diagnosticId: known.draftId, runner: RUNNER, items: 1 }],
    addToReleaseAudit: [{ diagnosticId: known.draftId, runner: RUNNER, seconds: 1, found: {} }],
    letGoOfReleaseAudit: [{ diagnosticId: known.draftId, runner: RUNNER }],
    deleteReleaseAudit: [known.draftId],
    releaseAuditProgress: [known.draftId],
    insertRelease: [{ ...openKey, document: { hash: "h", method: { version: "1" } }, auditFile: {} }],
    findRelease: [diagnosticId],
    describeRelease: [diagnosticId],
    releaseDocument: [diagnosticId],
    releasedBefore: [{ diagnosticId: openDiagnosticId, limit: 500 }],
    listPublished: [{ limit: 500 }],
    diagnosticForm: [openDiagnosticId],
    holdOpen: [openDiagnosticId, { now: new Date(0), tokenHash: known.tokenHash }],
    deleteResponse: [{ diagnosticId: openDiagnosticId, participantId }],
    sealResponses: [{ diagnosticId: openDiagnosticId, attributed: [], axes: [], fewestAnswers: { rep: 1 } }],
    sealedAnswers: [diagnosticId],
    sealedComments: [diagnosticId],
    ownSealedAnswers: [{ diagnosticId, participantId: known.authorId }],
    answersByAuthor: [{ diagnosticId, tier: "manager" }],
    insertRosterImport: [
      { organizationId, importId: randomUUID(), fileName: "f", sha256: "s", outcome: {}, people: [], actor: "a" },
    ],
    findRosterImport: [known.importId, { lock: true }],
    settleRosterImport: [{ importId: known.importId, at: new Date(), actor: "a", revision: 9, change: {} }],
    moveToFormer: [[personId], new Date()],
    lockRoster: [],
    rosterRevision: [],
    holdRoster: [],
    raiseRevision: [],
    refreshStatistics: [{ written: 500 }],
    keepRosterBefore: [],
    restoreRosterBefore: [new Date()],
    listImports: [{ limit: 500 }],
    lastImport: [],
    settleUndo: [{ importId: known.importId, actor: "a", at: new Date() }],
    rosterBeforeCounts: [],
    launchedSince: ["2000-01-01T00:00:00Z"],
    runningDiagnostics: [{ limit: 500 }],
    changesByHand: [{ importId: known.importId, limit: 500 }],
    findOriginal: [known.checkedImportId],
    saveRepairs: [{ importId: known.checkedImportId, repairs: [], outcome: {}, people: [] }],
    forgetOldChecks: [new Date("2100-01-01")],
    findPerson: [personId],
    findPersonNamed: [known.email],
    searchPeople: [{ words: [known.email], by: "person", limit: 500 }],
    findFormerPerson: [known.formerPersonId],
    formerPersonId: ["R9-9"],
    listFormerPeople: [{ limit: 500 }],
    lineOf: [personId],
    tiersBelow: [personId],
    peopleAtTop: [],
    takenBy: [{ externalId: known.externalId, email: known.email, except: null }],
    savePerson: [
      { organizationId, personId, person: { ...person, externalId: "Z9", managerId: null, attributes: {} } },
    ],
    handReportsOver: [{ from: personId, to: null }],
    setManager: [{ personId, managerId: null }],
    deleteMembersOfPerson: [personId],
    levelSize: [personId],
    placeInLevel: [{ personId: known.secondPersonId, managerId: personId }],
    attributeSizes: [{ k: 5, limit: 500 }],
    attributeValues: [{ name: "Place of work", limit: 500 }],
    renameValue: [{ name: "Place of work", from: theirName, to: "Garden" }],
    attributeNames: [{ limit: 500 }],
    rosterSize: [],
    personIds: [],
    replaceRoster: [{ organizationId, people: [{ ...person, managerExternalId: null, attributes: {} }] }],
    tierCounts: [],
    rosterPeople: [],
    peopleWithGivenRoles: [],
    rosterAttributes: [{ tiers: ["executive", "manager", "rep"], head: null, mostValues: 30 }],
    heads: [{ limit: 500 }],
    rosterLevel: [{ managerId: personId, limit: 500 }],
    linesAbove: [personId],
    deleteRosterMembers: [],
  };
}

/** Runs in an organisation, and takes back whatever was changed. */
async function undone<Result>(
  organizationId: string,
  run: (trx: OrganizationTransaction) => Promise<Result>,
): Promise<Result> {
  const takeBack = new Error("taken back");
  let result: { value: Result } | null = null;
  await inOrganization(app, organizationId, async (trx) => {
    result = { value: await run(trx) };
    throw takeBack;
  }).catch((error: unknown) => {
    if (error !== takeBack) throw error;
  });
  return (result as unknown as { value: Result }).value;
}

/** Only holds a row for others to wait, starts what runs already, or tells the planner how many there are. */
const WITHOUT_EFFECT = ["holdRoster", "holdPlan", "startClock", "holdVoices", "refreshStatistics"];
/** Would found the same organisation again: refused by its key. */
const REFUSED_AT_HOME = ["insertOrganization"];
/**
 * Answers about accounts it is given addresses of, whoever asks, or about the pace of the one provider: no organisation's. And
 * what is opened by a secret that names its own organisation, outside any: tests/integration/answering.test.ts.
 */
const NOT_OF_AN_ORGANIZATION = [
  "ensureUsers",
  "reservePace",
  "holdPace",
  "heldPace",
  "answersByToken",
  "saveByToken",
  "ownerOfCode",
];

describe("every query", () => {
  let known: Known;
  let theirIds: RegExp;

  beforeAll(async () => {
    const content = await contentOf(theirs.owner.organizationId);
    const first = (table: string, where: (row: Record<string, unknown>) => boolean = () => true) => {
      const row = (content[table] ?? []).map((text) => JSON.parse(text)).find(where);
      if (!row) throw new Error(`There is such a row in ${table}`);
      return row;
    };
    const response = first("response");
    const participant = first("participant", (row) => row.participant_id === response.participant_id);
    const action = first("action", (row) => row.action_id === theirs.actionId);
    const plan = first("plan", (row) => row.plan_id === action.plan_id);
    const pair = first("expectation_pair");
    known = {
      organizationId: theirs.owner.organizationId,
      diagnosticId: theirs.published,
      openDiagnosticId: theirs.open,
      draftId: theirs.draft,
      questionnaireId: first("questionnaire").questionnaire_id,
      questionnaireDraftId: theirs.questionnaireDraft,
      viewShareId: first("view_share").view_share_id,
      questionnaireKey: first("questionnaire_draft").key,
      participantId: participant.participant_id,
      authorId: plan.owner_participant_id,
      externalId: participant.external_id,
      tokenHash: Buffer.from(participant.token_hash.slice(2), "hex"),
      sendingId: first("delivery", (row) => row.state === "sending").delivery_id,
      batchId: first("delivery_batch").batch_id,
      failedId: first("delivery", (row) => row.state === "failed").delivery_id,
      unreachedId: first("delivery", (row) => row.state === "failed").participant_id,
      refusingId: first("reminder_refusal").person_id,
      suppressedAddress: first("suppression").address,
      personId: plan.owner_person_id,
      userId: theirs.manager.userId,
      email: theirs.manager.email,
      importId: theirs.importId,
      checkedImportId: first("roster_import", (row) => row.state === "checked").roster_import_id,
      formerPersonId: first("former_person").person_id,
      secondPersonId: first("person", (row) => row.external_id === "R1-2").person_id,
      planId: plan.plan_id,
      actionId: theirs.actionId,
      pairId: pair.pair_id,
      expectationId: theirs.expectationId,
      expectationHash: first("expectation_revision").content_hash,
      pairManagerId: pair.manager_id,
      pairRepId: pair.rep_id,
      coachingLetterId: first("coaching_letter", (row) => row.state === "sending").letter_id,
      coachingBatchId: first("coaching_letter", (row) => row.state === "sending").batch_id,
      carrierId: first("action_owner").user_id,
      tellerId: theirs.owner.userId,
      topicId: theirs.topicId,
      otherTopicId: first("voice_topic", (row) => row.topic_id !== theirs.topicId).topic_id,
      voiceId: first("voice", (row) => row.topic_id === theirs.topicId).voice_id,
      receiptHash: Buffer.from(first("voice").receipt_hash.slice(2), "hex"),
      heldReceiptHash: Buffer.from(first("voice_held").receipt_hash.slice(2), "hex"),
    };
    const ids = new Set(
      Object.values(content)
        .flat()
        .join()
        .match(/[0-9a-f]{8}-[0-9a-f-]{27}/g),
    );
    theirIds = new RegExp([theirName, ...ids].join("|"), "i");
  });

  test("has its line in `parameters`", () => {
    const asked = [...Object.keys(parameters(known)), ...NOT_OF_AN_ORGANIZATION];
    expect([...queries().keys()].filter((name) => !asked.includes(name))).toEqual([]);
  });

  test("finds or changes something when its own organisation asks, so that the next check means something", async () => {
    const { organizationId } = theirs.owner;
    const idle: string[] = [];
    for (const [name, query] of queries()) {
      if ([...NOT_OF_AN_ORGANIZATION, ...WITHOUT_EFFECT, ...REFUSED_AT_HOME].includes(name)) continue;
      const answer = await outcome(() =>
        undone(organizationId, async (trx) => {
          const before = await Promise.all(tables.map((table) => rowsOf(trx, table)));
          const value = await query(trx, ...(parameters(known)[name] ?? []));
          const after = await Promise.all(tables.map((table) => rowsOf(trx, table)));
          return { value, changed: JSON.stringify(after) !== JSON.stringify(before) };
        }),
      );
      const { value, changed } = (answer as { value?: { value: unknown; changed: boolean } }).value ?? {};
      const found = value instanceof Map ? value.size > 0 : Array.isArray(value) ? value.length > 0 : Boolean(value);
      if (!found && !changed) idle.push(`${name}: ${JSON.stringify(answer)}`);
    }
    expect(idle).toEqual([]);
  });

  test("answers about another organisation's things as about things that do not exist, and changes nothing", async () => {
    const nothing = Object.fromEntries(Object.keys(known).map((name) => [name, randomUUID()]));
    const noHash = Buffer.alloc(32, 1);
    const hashes = { tokenHash: noHash, receiptHash: noHash, heldReceiptHash: noHash };
    const madeUp = { ...(nothing as unknown as Known), externalId: known.externalId, ...hashes };
    const before = await contentOf(theirs.owner.organizationId);
    for (const [name, query] of queries()) {
      if (NOT_OF_AN_ORGANIZATION.includes(name)) continue;
      const ask = (about: Known) => outcome(() => inOurs((trx) => query(trx, ...(parameters(about)[name] ?? []))));
      const answer = await ask(known);
      expect([name, JSON.stringify(answer)]).toEqual([name, expect.not.stringMatching(theirIds)]);
      const expected = await ask(madeUp);
      expect([name, answer]).toEqual([name, expected]);
    }
    expect(await contentOf(theirs.owner.organizationId)).toEqual(before);
  });
});
