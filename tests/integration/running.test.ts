import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { config } from "#app/config.server.ts";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { countParticipation } from "#app/features/confidentiality/count-participation.server.ts";
import { participationOverview } from "#app/features/confidentiality/participation-overview.server.ts";
import { localField } from "#app/features/diagnostics/draft-schema.ts";
import { extendDiagnostic } from "#app/features/diagnostics/extend.server.ts";
import { cancelDiagnostic, closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { newPulse, preparePulse, pulseForm } from "#app/features/diagnostics/pulse.server.ts";
import { changeReminders } from "#app/features/diagnostics/reminders.server.ts";
import { helpOne } from "#app/features/distribution/help.server.ts";
import { addLateJoiners, listLateJoiners } from "#app/features/distribution/late-joiners.server.ts";
import { launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { previewLetters, sendTestLetter } from "#app/features/distribution/letter-preview.server.ts";
import { participation } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { writeReminders } from "#app/features/distribution/write-reminders.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { saveAnswers, withdrawAnswers } from "#app/features/responses/answer.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { listEvents } from "#db/queries/audit.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import {
  answersOf,
  closeNow,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  invited,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { whileRefusing } from "./faults.ts";
import { contentOf } from "./tables.ts";

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** A Monday morning in London, in the future so that links and jobs hold. */
const START = Date.UTC(2031, 0, 13, 10);

let name: string;
let owner: Reader;
let id: string;
let job: { organizationId: string; diagnosticId: string };

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
  at(0);
  id = await draftDiagnostic(owner, { closesAt: new Date(START + 10 * DAY) });
  job = { organizationId: owner.organizationId, diagnosticId: id };
});
afterEach(() => setClock(null));

function at(milliseconds: number): void {
  setClock(() => new Date(START + milliseconds));
}

const diagnostic = async (diagnosticId = id) => {
  const found = await inOrganizationOf(owner, (trx) => findDiagnostic(trx, diagnosticId));
  if (!found) throw new Error("The diagnostic is there");
  return found;
};
const events = async () => {
  const rows = await inOrganizationOf(owner, (trx) =>
    listEvents(trx, { before: null, subject: `diagnostic:${id}`, limit: 50 }),
  );
  return rows.map(({ action, actor, detail }) => ({ action, actor, detail }));
};
const deliveries = async (kind: string) =>
  inOrganizationOf(owner, async (trx) => {
    const { rows } = await sql<{ external_id: string; round: number; state: string }>`
      select p.external_id, d.round, d.state from delivery d join participant p using (organization_id, diagnostic_id, participant_id)
      where d.diagnostic_id = ${id} and d.kind = ${kind} order by p.external_id, d.round`.execute(trx);
    return rows;
  });
const jobs = async (kind: string) => {
  const { app } = await database();
  const { rows } = await sql<{ at: string }>`select start_after::text as at from pgboss.job
    where name = ${kind} and data ->> 'diagnosticId' = ${id} order by start_after`.execute(app);
  return rows.map((row) => new Date(row.at).toISOString());
};
/** Sets the time zones on the roster, by employee id, as its column “Time zone” would. */
const live = (zones: Record<string, string>) =>
  inOrganizationOf(owner, async (trx) => {
    for (const [employee, zone] of Object.entries(zones))
      await sql`update person set attributes = attributes || jsonb_build_object('Time zone', ${zone}::text)
        where external_id = ${employee}`.execute(trx);
  });
async function answer(employees: readonly string[]): Promise<void> {
  for (const { token, tier, externalId } of await invited(owner, id)) {
    if (!employees.includes(externalId)) continue;
    const who = await respondent(token);
    const answers = answersOf(who.participant.questionnaire, { tier, place: 0 });
    expect(await saveAnswers(who, { answers, comments: new Map() }, { submitted: true })).not.toBeNull();
  }
}
/** The letters of this company's outbox, newest files included. */
async function letters(): Promise<{ to: string; subject: string; text: string }[]> {
  const { provider } = config().mail;
  if (provider.kind !== "outbox") throw new Error("These letters are read from files");
  const files = (await readdir(provider.folder).catch(() => [])).filter((file) => file.endsWith(".eml"));
  const all = await Promise.all(
    files.map(async (file) => PostalMime.parse(await readFile(join(provider.folder, file)))),
  );
  return all
    .map(({ to, subject = "", text = "" }) => ({ to: to?.[0]?.address ?? "", subject, text }))
    .filter(({ to }) => to.includes(name.toLowerCase()));
}

describe("reminders", () => {
  test("of a new diagnostic are on the third, the sixth and the last day", async () => {
    expect((await diagnostic()).reminders.map(({ on }) => on)).toEqual([3, 6, "last"]);
  });

  test("are written at nine in the morning where people are, once, and to nobody who has answered", async () => {
    await live({ "R1-1": "Asia/Tokyo", "R1-2": "America/New_York", "R1-3": "Asia/Tokyo", "R1-4": "Nowhere" });
    await openNow(owner, id);
    await answer(["R1-3", "R2-1"]);
    await writeReminders(job);
    expect(await deliveries("reminder")).toEqual([]);
    // Thursday in Tokyo begins while it is Wednesday here: nine there is midnight.
    expect(await jobs("reminders.write")).toContain(new Date(START + 2 * DAY + 14 * HOUR).toISOString());
    at(2 * DAY + 14 * HOUR);
    await writeReminders(job);
    expect(await deliveries("reminder")).toEqual([{ external_id: "R1-1", round: 1, state: "queued" }]);
    at(2 * DAY + 23 * HOUR);
    await writeReminders(job);
    await writeReminders(job);
    const inLondon = await deliveries("reminder");
    expect(inLondon).toHaveLength(33 - 3);
    expect(inLondon.map(({ external_id }) => external_id)).not.toContain("R1-2");
    expect(inLondon.map(({ external_id }) => external_id)).toContain("R1-4");
    at(3 * DAY + 4 * HOUR);
    await writeReminders(job);
    const all = (await deliveries("reminder")).map(({ external_id }) => external_id);
    expect(all).toContain("R1-2");
    for (const answered of ["R1-3", "R2-1"]) expect(all).not.toContain(answered);
    // Told once, by round, and neither how many nor to whom.
    const reminded = (await events()).filter(({ action }) => action === "diagnostic.reminded");
    expect(reminded).toEqual([{ action: "diagnostic.reminded", actor: "worker", detail: { round: 1 } }]);
  });

  test("of a round that was written are not written to somebody who withdraws afterwards", async () => {
    await openNow(owner, id);
    await answer(["R1-1"]);
    at(2 * DAY + 23 * HOUR);
    await writeReminders(job);
    const [first] = (await invited(owner, id)).filter(({ externalId }) => externalId === "R1-1");
    await withdrawAnswers(await respondent(first?.token ?? ""));
    await writeReminders(job);
    expect((await deliveries("reminder")).map(({ external_id }) => external_id)).not.toContain("R1-1");
    at(5 * DAY + 23 * HOUR);
    await writeReminders(job);
    expect(await deliveries("reminder")).toContainEqual({ external_id: "R1-1", round: 2, state: "queued" });
  });

  test("that are due at night wait for the morning, and one that is a day late is not sent", async () => {
    await openNow(owner, id);
    at(3 * DAY + 12 * HOUR);
    await writeReminders(job);
    expect(await deliveries("reminder")).toEqual([]);
    expect(await jobs("reminders.write")).toContain(new Date(START + 3 * DAY + 23 * HOUR).toISOString());
    at(4 * DAY);
    await writeReminders(job);
    expect(await deliveries("reminder")).toEqual([]);
    expect((await diagnostic()).reminders[0]?.startedAt).toBeNull();
  });

  test("say what HR wrote, and can be changed until they are written", async () => {
    await openNow(owner, id);
    const line = (round: number, on: string, text: string, place: number) => ({
      [`round.${place}`]: `${round}`,
      [`on.${place}`]: on,
      [`text.${place}`]: text,
    });
    const form = { ...line(1, "3", "Please take the time.\n\nHanna", 0), ...line(3, "last", "", 1) };
    expect(await changeReminders(owner, id, form)).toEqual([]);
    expect((await diagnostic()).reminders.map(({ round, on }) => [round, on])).toEqual([
      [1, 3],
      [3, "last"],
    ]);
    const preview = (await previewLetters(owner, id)).find(({ round }) => round === 1);
    expect(preview?.text).toContain("Please take the time.\n\nHanna");
    await sendDeliveries(job);
    await answer((await invited(owner, id)).map(({ externalId }) => externalId).filter((each) => each !== "R1-1"));
    at(2 * DAY + 23 * HOUR);
    await writeReminders(job);
    await sendDeliveries(job);
    const reminder = (await letters()).filter(({ text }) => text.includes("Please take the time."));
    expect(reminder.map(({ to }) => to)).toEqual([`r1-1@${name}.example`.toLowerCase()]);
    // The round has started: it stays as it went out.
    await changeReminders(owner, id, line(1, "9", "Changed", 0));
    expect((await diagnostic()).reminders[0]).toMatchObject({
      round: 1,
      on: 3,
      text: "Please take the time.\n\nHanna",
    });
  });

  test("that were changed are not what was reviewed for a launch", async () => {
    const before = await launchFingerprint(owner, id);
    await changeReminders(owner, id, { "round.0": "1", "on.0": "4", "text.0": "" });
    expect(await launchFingerprint(owner, id)).not.toBe(before);
  });
});

describe("more time", () => {
  const field = (milliseconds: number) => localField(new Date(START + milliseconds), "Europe/London");

  test("moves the closing and the last reminder, and the next reminder tells of it", async () => {
    await openNow(owner, id);
    expect(await extendDiagnostic(owner, id, field(14 * DAY))).toBe("extended");
    const { closes_at, first_closes_at } = await diagnostic();
    expect(closes_at).toEqual(new Date(START + 14 * DAY));
    expect(first_closes_at).toEqual(new Date(START + 10 * DAY));
    at(10 * DAY);
    await closeDiagnostic(job);
    expect((await diagnostic()).state).toBe("open");
    await answer(["R1-1"]);
    const reminder = (await previewLetters(owner, id)).find(({ round }) => round === 3);
    expect(reminder?.text).toContain("There is more time than was first said");
    expect(reminder?.text).toContain("now open until Monday, 27 January 2031");
    at(13 * DAY);
    await writeReminders(job);
    // It closes at ten, so the last reminder is the morning before.
    expect((await deliveries("reminder")).filter(({ round }) => round === 3)).toHaveLength(32);
    at(14 * DAY);
    await closeDiagnostic(job);
    expect((await diagnostic()).state).toBe("closed");
    expect(await events()).toContainEqual({
      action: "diagnostic.extended",
      actor: owner.userId,
      detail: { from: new Date(START + 10 * DAY).toISOString(), to: new Date(START + 14 * DAY).toISOString() },
    });
  });

  test("after the last reminder brings one more on the new last day", async () => {
    await openNow(owner, id);
    at(9 * DAY + 23 * HOUR + 1);
    await writeReminders(job);
    // Ten in the morning is too early on the closing day: the last reminder came the day before, and is a day late here.
    expect((await diagnostic()).reminders[2]?.startedAt).toBeNull();
    at(8 * DAY + 23 * HOUR);
    await writeReminders(job);
    expect((await diagnostic()).reminders[2]?.startedAt).not.toBeNull();
    expect(await extendDiagnostic(owner, id, field(12 * DAY))).toBe("extended");
    expect((await diagnostic()).reminders.map(({ round, on }) => [round, on]).at(-1)).toEqual([4, "last"]);
    at(10 * DAY + 23 * HOUR);
    await writeReminders(job);
    expect((await deliveries("reminder")).filter(({ round }) => round === 4)).toHaveLength(33);
  });

  test("is never less: an earlier time, the same one and no time are refused", async () => {
    await openNow(owner, id);
    for (const closes of [field(9 * DAY), field(10 * DAY), field(-DAY), "", "soon"])
      expect(await extendDiagnostic(owner, id, closes)).toBe("notLater");
    expect((await diagnostic()).closes_at).toEqual(new Date(START + 10 * DAY));
    expect((await diagnostic()).first_closes_at).toBeNull();
  });

  test("for everybody overtakes that of one person, who keeps what ends later", async () => {
    await openNow(owner, id);
    const mail = (employee: string) => `${employee}@${name}.example`.toLowerCase();
    await helpOne(owner, { diagnosticId: id, email: mail("R1-1"), days: 1 });
    await helpOne(owner, { diagnosticId: id, email: mail("R1-2"), days: 7 });
    expect(await extendDiagnostic(owner, id, field(14 * DAY))).toBe("extended");
    expect((await participation(owner, id))?.extended).toEqual({ count: 1, until: new Date(START + 17 * DAY) });
    at(14 * DAY);
    await closeDiagnostic(job);
    expect((await diagnostic()).state).toBe("open");
    at(17 * DAY);
    await closeDiagnostic(job);
    expect((await diagnostic()).state).toBe("closed");
  });

  test("is not given once its time is up, nor after it was ended", async () => {
    await openNow(owner, id);
    at(10 * DAY);
    expect(await extendDiagnostic(owner, id, field(14 * DAY))).toBe("notOpen");
    at(5 * DAY);
    expect(await closeEarly(owner, id)).toBe(true);
    expect(await extendDiagnostic(owner, id, field(14 * DAY))).toBe("notOpen");
  });
});

describe("cancelling what is open", () => {
  test("destroys every answer, tells whoever may have been invited, and leaves no results", async () => {
    await openNow(owner, id);
    await sendDeliveries(job);
    await inOrganizationOf(owner, (trx) =>
      sql`update delivery set state = 'failed' where participant_id in
        (select participant_id from participant where external_id = 'R1-2')`.execute(trx),
    );
    await remind(owner, id);
    await sendDeliveries(job);
    expect((await letters()).some(({ subject }) => subject.includes("still open until"))).toBe(true);
    await everyoneAnswers(owner, id);
    await countParticipation(job);
    expect(await cancelDiagnostic(owner, id, "We reorganise first.\r\n\r\nHanna")).toBe(true);
    await sendDeliveries(job);
    const content = await contentOf(owner.organizationId);
    expect([content.response, content.sealed_response, content.participation_count]).toEqual([[], [], []]);
    // Which reminders there were would tell who had not answered.
    expect(await deliveries("reminder")).toEqual([]);
    expect((await letters()).some(({ subject }) => subject.includes("still open until"))).toBe(false);
    const told = (await letters()).filter(({ subject }) => subject.endsWith("was cancelled"));
    expect(told).toHaveLength(32);
    expect(told.map(({ to }) => to)).not.toContain(`r1-2@${name}.example`.toLowerCase());
    expect(told[0]?.text).toContain("We reorganise first.\n\nHanna");
    expect(told[0]?.text).toContain("Every answer that was given has been deleted");
    await cancelDiagnostic(owner, id, "Again");
    await sendDeliveries(job);
    expect((await letters()).filter(({ subject }) => subject.endsWith("was cancelled"))).toHaveLength(32);
    expect(await events()).toContainEqual({
      action: "diagnostic.cancelled",
      actor: owner.userId,
      detail: { told: 32, answers: "destroyed" },
    });
    at(11 * DAY);
    await closeDiagnostic(job);
    expect((await diagnostic()).state).toBe("cancelled");
  });

  test("lets go of the links that were asked for, and tells whoever got one after their letter came back", async () => {
    await openNow(owner, id);
    await sendDeliveries(job);
    await helpOne(owner, { diagnosticId: id, email: `r1-1@${name}.example`.toLowerCase(), days: 2 });
    await sendDeliveries(job);
    await inOrganizationOf(owner, (trx) =>
      sql`update delivery set state = 'bounced' where kind = 'invitation' and participant_id in
        (select participant_id from participant where external_id in ('R1-1', 'R1-2'))`.execute(trx),
    );
    await cancelDiagnostic(owner, id);
    await sendDeliveries(job);
    expect(await deliveries("link")).toEqual([]);
    const told = (await deliveries("cancellation")).map(({ external_id }) => external_id);
    expect(told).toContain("R1-1");
    expect(told).not.toContain("R1-2");
    expect((await participation(owner, id))?.extended.count).toBe(0);
  });

  test("takes no answer any more, and writes to nobody whose invitation had not gone out", async () => {
    await openNow(owner, id);
    const [first] = await invited(owner, id);
    const who = await respondent(first?.token ?? "");
    await cancelDiagnostic(owner, id);
    expect(await saveAnswers(who, { answers: new Map(), comments: new Map() }, { submitted: false })).toBeNull();
    await sendDeliveries(job);
    expect(await letters()).toEqual([]);
    expect(await deliveries("cancellation")).toEqual([]);
  });

  test("that breaks at its last step destroys nothing", async () => {
    await openNow(owner, id);
    await answer(["R1-1"]);
    const before = await contentOf(owner.organizationId);
    await expect(whileRefusing("audit_event", () => cancelDiagnostic(owner, id, "No"))).rejects.toThrow();
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("is too late once it has closed", async () => {
    await openNow(owner, id);
    await everyoneAnswers(owner, id);
    at(2 * DAY);
    await closeNow(owner, id);
    expect(await cancelDiagnostic(owner, id, "Too late")).toBe(false);
    expect((await contentOf(owner.organizationId)).sealed_response).not.toEqual([]);
  });
});

describe("people who came since the launch", () => {
  const newcomers = () => [
    {
      id: "M9",
      name: `${name} M9`,
      email: `m9@${name}.example`.toLowerCase(),
      tier: "manager" as const,
      managerId: "E2",
    },
    {
      id: "R9-1",
      name: `${name} R9-1`,
      email: `r9-1@${name}.example`.toLowerCase(),
      tier: "rep" as const,
      managerId: "M9",
    },
    { id: "R1-9", name: `${name} R1-9`, email: "", tier: "rep" as const, managerId: "M1" },
    {
      id: "R1-8",
      name: `${name} R1-8`,
      email: `r1-8@${name}.example`.toLowerCase(),
      tier: "rep" as const,
      managerId: "M1",
    },
  ];
  /** Today's roster, on which M1 has moved as well. */
  const today = () => [
    ...employeesOf(name).map((each) => (each.id === "M1" ? { ...each, managerId: "E5" } : each)),
    ...newcomers(),
  ];
  const listed = async () => (await listLateJoiners(owner, id)).people;
  const personOf = async (employee: string) =>
    (await listed()).find((each) => each.name === `${name} ${employee}`)?.personId ?? "";

  test("are offered where they can be asked, and added under the frozen tree without touching anybody in it", async () => {
    await openNow(owner, id);
    const before = (await contentOf(owner.organizationId)).participant ?? [];
    await importEmployees(owner, today());
    expect((await listed()).map((each) => [each.name.split(" ")[1], each.notInvited]).sort()).toEqual([
      ["M9", null],
      ["R1-8", null],
      ["R1-9", "noEmail"],
      ["R9-1", null],
    ]);
    at(DAY);
    const chosen = [await personOf("R1-8"), await personOf("R1-9"), await personOf("R9-1"), await personOf("M9")];
    const codes = (await contentOf(owner.organizationId)).answer_code ?? [];
    expect(await addLateJoiners(owner, id, chosen)).toBe(3);
    expect((await contentOf(owner.organizationId)).answer_code).toHaveLength(codes.length + 3);
    const after = (await contentOf(owner.organizationId)).participant ?? [];
    expect(after.filter((row) => before.includes(row))).toEqual(before);
    const added = after.filter((row) => !before.includes(row)).map((row) => JSON.parse(row));
    const idOf = (employee: string) =>
      [...before, ...after].map((row) => JSON.parse(row)).find((row) => row.external_id === employee)?.participant_id;
    expect(Object.fromEntries(added.map((row) => [row.external_id, row.manager_id]))).toEqual({
      M9: idOf("E2"),
      "R9-1": idOf("M9"),
      "R1-8": idOf("M1"),
    });
    expect(await deliveries("invitation")).toHaveLength(33 + 3);
    expect(await events()).toContainEqual({
      action: "participants.added",
      actor: owner.userId,
      detail: { added: 3 },
    });
    expect(await addLateJoiners(owner, id, chosen)).toBe(0);
    // Their links work, and what they answer counts.
    await answer(["R1-8", "R9-1", "M9"]);
    await everyoneAnswers(owner, id);
    at(2 * DAY);
    await closeNow(owner, id);
    expect((await contentOf(owner.organizationId)).sealed_response).toHaveLength(36);
  });

  test("stand below the next who takes part where their own manager does not, and get no reminder on the day they join", async () => {
    await openNow(owner, id);
    await importEmployees(owner, today());
    at(2 * DAY + 22 * HOUR);
    expect(await addLateJoiners(owner, id, [await personOf("R9-1")])).toBe(1);
    const rows = ((await contentOf(owner.organizationId)).participant ?? []).map((row) => JSON.parse(row));
    const idOf = (employee: string) => rows.find((row) => row.external_id === employee)?.participant_id;
    expect(rows.find((row) => row.external_id === "R9-1")?.manager_id).toBe(idOf("E2"));
    at(2 * DAY + 23 * HOUR);
    await writeReminders(job);
    expect((await deliveries("reminder")).map(({ external_id }) => external_id)).not.toContain("R9-1");
  });

  test("cannot be added to what is not open, and nobody of another company or already frozen can be", async () => {
    await importEmployees(owner, today());
    const people = (await contentOf(owner.organizationId)).person?.map((row) => JSON.parse(row)) ?? [];
    const ids = people.map((row) => row.person_id);
    expect(await addLateJoiners(owner, id, ids)).toBe(0);
    await openNow(owner, id);
    const stranger = await foundCompany(unmistakableName());
    expect(await addLateJoiners(stranger, id, ids)).toBe(0);
    expect(await addLateJoiners(owner, id, ids)).toBe(0);
    at(10 * DAY);
    expect(await listed()).toEqual([]);
  });
});

describe("participation", () => {
  const team = (number: number, people = 6) => Array.from({ length: people }, (_, place) => `R${number}-${place + 1}`);

  test("is counted once a day, group by group from five on, and grows", async () => {
    await openNow(owner, id);
    await countParticipation(job);
    await answer([...team(1), ...team(2).slice(0, 3)]);
    await countParticipation(job);
    expect((await participationOverview(owner, id))?.groups).toEqual([]);
    const everybody = { tier: "rep", name: `${name} E1`, invited: 24 };
    at(DAY);
    await countParticipation(job);
    const second = await participationOverview(owner, id);
    // Team 2 could be subtracted from everyone, so team 1 is not told either.
    expect(second?.groups).toEqual([{ ...everybody, answered: 9 }]);
    expect(second?.days.map(({ day, levels }) => [day, levels.map(({ answered }) => answered)])).toEqual([
      ["2031-01-13", []],
      ["2031-01-14", [9]],
    ]);
    await answer([...team(2), ...team(3), ...team(4)]);
    at(2 * DAY);
    await countParticipation(job);
    const third = await participationOverview(owner, id);
    expect(third?.teams).toBe(4);
    expect(third?.groups.filter(({ name: head }) => head === `${name} M1`)).toEqual([
      { tier: "rep", name: `${name} M1`, invited: 6, answered: 6 },
    ]);
    expect(third?.teamsOf).toBe(4);
    expect(third?.forecasts.map(({ rate }) => rate)).toEqual([0.6, 0.75, 0.9]);
    expect(await jobs("participation.count")).toContain(new Date(START + 2 * DAY + 14 * HOUR).toISOString());
  });

  test("is not counted while one person has more time than the others", async () => {
    await openNow(owner, id);
    await answer(team(1));
    await helpOne(owner, { diagnosticId: id, email: `r2-1@${name}.example`.toLowerCase(), days: 2 });
    at(DAY);
    await countParticipation(job);
    expect((await contentOf(owner.organizationId)).participation_count).toEqual([]);
    expect(await jobs("participation.count")).toContain(new Date(START + DAY + 14 * HOUR).toISOString());
    await extendDiagnostic(owner, id, localField(new Date(START + 14 * DAY), "Europe/London"));
    await countParticipation(job);
    expect((await contentOf(owner.organizationId)).participation_count).toHaveLength(1);
  });

  test("keeps nothing of a group that may not be told, and stops when it is not open", async () => {
    await openNow(owner, id);
    await answer(team(1));
    at(DAY);
    await countParticipation(job);
    const rows = ((await contentOf(owner.organizationId)).participation_count ?? []).map((row) => JSON.parse(row));
    expect(rows).toHaveLength(1);
    const whole = { tier: "rep", invited: 24, answered: 6 };
    expect(rows[0].counted.groups).toEqual([
      { ...whole, head: null },
      { ...whole, head: "E1" },
    ]);
    await cancelDiagnostic(owner, id);
    await countParticipation(job);
    expect((await contentOf(owner.organizationId)).participation_count).toEqual([]);
  });
});

describe("a test letter", () => {
  test("goes to whoever asks for it alone, is marked, and links to a preview", async () => {
    expect(await sendTestLetter(owner, id, { tier: "rep", round: null })).toEqual({ kind: "sent" });
    expect(await sendTestLetter(owner, id, { tier: "manager", round: 1 })).toEqual({ kind: "sent" });
    const sent = await letters();
    expect(sent.map(({ to }) => to)).toEqual([owner.email, owner.email]);
    for (const { subject, text } of sent) {
      expect(subject).toMatch(/^\[Test\] /);
      expect(text).toContain("This is a test, sent to nobody else.");
      expect(text).toMatch(new RegExp(`/studio/diagnostics/${id}/preview/(rep|manager)\n`));
      expect(text).not.toContain("/s/");
    }
    const { delivery, participant } = await contentOf(owner.organizationId);
    expect([delivery, participant]).toEqual([[], []]);
  });

  test("is of a diagnostic of one's own that has not closed, at a level there is, and not too often", async () => {
    const stranger = await foundCompany(unmistakableName());
    expect(await sendTestLetter(stranger, id, { tier: "rep", round: null })).toEqual({ kind: "unknown" });
    expect(await sendTestLetter(owner, id, { tier: "chief", round: null })).toEqual({ kind: "unknown" });
    for (let sent = 0; sent < 10; sent++) await sendTestLetter(owner, id, { tier: "rep", round: null });
    expect(await sendTestLetter(owner, id, { tier: "rep", round: null })).toEqual({ kind: "limited" });
  });
});

describe("a pulse", () => {
  test("asks chosen items of a closed diagnostic again, word by word, of the same audience, and names its baseline", async () => {
    await openNow(owner, id);
    expect(await pulseForm(owner, id)).toBeNull();
    await everyoneAnswers(owner, id);
    at(2 * DAY);
    await closeNow(owner, id);
    const before = await diagnostic();
    const asked = before.questionnaire.items.find(({ kind }) => kind === "scaled");
    const values = {
      draft: newPulse(),
      name: "Again",
      closes: localField(new Date(START + 30 * DAY), "Europe/London"),
    };
    const made = await preparePulse(owner, id, { ...values, items: [asked?.id ?? ""] });
    if (!made || !("id" in made)) throw new Error(JSON.stringify(made));
    const pulse = await diagnostic(made.id);
    expect(pulse.state).toBe("draft");
    expect(pulse.baseline_diagnostic_id).toBe(id);
    expect(pulse.audience).toEqual(before.audience);
    expect(pulse.contract).toEqual(before.contract);
    expect(pulse.questionnaire.items).toEqual([asked]);
    // Frozen anew: whoever came since is in it.
    await importEmployees(owner, employeesOf(name, { reps: 7 }));
    await openNow(owner, made.id);
    expect(await invited(owner, made.id)).toHaveLength(37);
    expect(await preparePulse(owner, id, { ...values, items: [] })).toEqual({ problems: ["items"] });
    const stranger = await foundCompany(unmistakableName());
    expect(await preparePulse(stranger, id, { ...values, items: [asked?.id ?? ""] })).toBeNull();
  });

  test("is prepared once however often its form is sent, also at once, and changed while it is a draft", async () => {
    await openNow(owner, id);
    await everyoneAnswers(owner, id);
    at(2 * DAY);
    await closeNow(owner, id);
    const asked = (await diagnostic()).questionnaire.items.flatMap(({ kind, id }) => (kind === "scaled" ? [id] : []));
    const form = {
      draft: (await pulseForm(owner, id))?.draft ?? "",
      name: "Again\u0000",
      closes: localField(new Date(START + 30 * DAY), "Europe/London"),
      items: asked.slice(0, 1),
    };
    const count = async () => (await contentOf(owner.organizationId)).diagnostic?.length ?? 0;
    const drafted = async () =>
      ((await contentOf(owner.organizationId)).audit_event ?? []).filter((row) => row.includes(form.draft));
    const before = await count();
    const made = await Promise.all([form, form, form].map((each) => preparePulse(owner, id, each)));
    expect(made).toEqual([{ id: form.draft }, { id: form.draft }, { id: form.draft }]);
    expect(await count()).toBe(before + 1);
    expect((await drafted()).filter((row) => row.includes("diagnostic.drafted"))).toHaveLength(1);
    expect((await diagnostic(form.draft)).name).toBe("Again");
    expect(await preparePulse(owner, id, { ...form, items: asked.slice(0, 2) })).toEqual({ id: form.draft });
    expect((await diagnostic(form.draft)).questionnaire.items.map((item) => item.id)).toEqual(asked.slice(0, 2));
    await openNow(owner, form.draft);
    expect(await preparePulse(owner, id, form)).toEqual({ id: form.draft });
    expect((await diagnostic(form.draft)).questionnaire.items).toHaveLength(2);
    // An id that is something else's makes nothing of it.
    expect(await preparePulse(owner, id, { ...form, draft: id })).toBeNull();
    expect(await count()).toBe(before + 1);
  });
});
