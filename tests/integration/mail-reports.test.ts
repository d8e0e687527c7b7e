import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listDeliveryProblems } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { action } from "#app/routes/api/resend-webhook.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";
import { type Report, report, signed } from "#tests/mocks/resend-reports.ts";
import { type Accepted, type ResendStandIn, resendStandIn } from "#tests/mocks/resend-server.ts";
import { sendThroughResend } from "./mail-configuration.ts";
import { contentOf } from "./tables.ts";

let resend: ResendStandIn;
let owner: Reader;
let diagnosticId: string;
let sent: readonly Accepted[];

beforeAll(async () => {
  resend = await resendStandIn();
  sendThroughResend(resend);
  ({ owner, diagnosticId } = await openCompany());
  sent = await send(owner, diagnosticId);
});
afterAll(() => resend.close());

async function openCompany() {
  const name = unmistakableName();
  const member = await foundCompany(name);
  await importEmployees(member, employeesOf(name, { managers: 2, reps: 4 }));
  const id = await draftDiagnostic(member);
  await openNow(member, id);
  return { owner: member, diagnosticId: id };
}

/** Sends what is queued, and returns what the provider took. */
async function send({ organizationId }: Reader, id: string): Promise<Accepted[]> {
  const before = resend.accepted.length;
  await sendDeliveries({ organizationId, diagnosticId: id });
  return resend.accepted.slice(before);
}

function letter(place: number): Accepted {
  const found = sent[place];
  if (!found) throw new Error("So many letters were sent");
  return found;
}

async function tell(told: Report, how: Parameters<typeof signed>[1] = {}) {
  const { payload, headers } = signed(told, how);
  return answer(payload, headers);
}
async function answer(payload: string, headers: Record<string, string>) {
  const request = new Request("http://parallax.test/api/webhooks/resend", { method: "POST", body: payload, headers });
  const response = await action({ request, params: {}, context: {} as never });
  return { status: response.status, outcome: response.status === 200 ? (await response.json()).outcome : null };
}
const stateOf = async ({ tags }: Accepted) =>
  inOrganizationOf(owner, async (trx) => {
    const row = await trx
      .selectFrom("delivery")
      .select("state")
      .where("delivery_id", "=", tags.delivery ?? "")
      .executeTakeFirst();
    return row?.state;
  });
const suppressed = (member = owner) =>
  inOrganizationOf(member, (trx) => trx.selectFrom("suppression").select(["address", "reason", "told"]).execute());

const TAKEN = { status: 200, outcome: "taken" };
const IGNORED = { status: 200, outcome: "ignored" };

describe("a report of the provider", () => {
  test("that a letter was delivered shows on it, and nobody is suppressed for it", async () => {
    expect(await tell(report("email.delivered", letter(0)))).toEqual(TAKEN);
    expect(await stateOf(letter(0))).toBe("delivered");
    expect(await suppressed()).toEqual([]);
  });

  test("is taken in once, however often and whenever it comes", async () => {
    const told = report("email.bounced", { ...letter(1), bounce: { type: "Transient", message: "Mailbox full" } });
    expect(await tell(told, { id: "msg_1" })).toEqual(TAKEN);
    const before = await contentOf(owner.organizationId);
    expect(await tell(told, { id: "msg_1" })).toEqual(IGNORED);
    expect(await tell(report("email.complained", letter(1)), { id: "msg_1" })).toEqual(IGNORED);
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("of a bounce for now leaves the address alone; of one for good suppresses it, with the reason and without the address", async () => {
    expect(await suppressed()).toEqual([]);
    expect(await tell(report("email.bounced", letter(2)))).toEqual(TAKEN);
    expect(await suppressed()).toEqual([{ address: letter(2).to, reason: "bounced", told: true }]);
    const found = await listDeliveryProblems(owner, diagnosticId);
    expect(found?.problems).toEqual(
      [
        expect.objectContaining({ email: letter(1).to, state: "bounced", problem: "Mailbox full" }),
        expect.objectContaining({
          email: letter(2).to,
          state: "bounced",
          problem: "550 5.1.1 <(address)>: no such user",
        }),
      ].sort((a, b) => (a.sample.email < b.sample.email ? -1 : 1)),
    );
  });

  test("that comes late changes nothing that weighs more", async () => {
    await tell(report("email.delivered", letter(2)));
    expect(await stateOf(letter(2))).toBe("bounced");
    await tell(report("email.complained", letter(3)));
    await tell(report("email.bounced", letter(3)));
    await tell(report("email.delivered", letter(3)));
    expect(await stateOf(letter(3))).toBe("complained");
    expect(await suppressed()).toContainEqual({ address: letter(3).to, reason: "complained", told: true });
  });

  test("that nobody signed, or that somebody else did, is refused", async () => {
    const { payload, headers } = signed(report("email.bounced", letter(4)));
    const other = `whsec_${Buffer.from("another secret, of somebody else").toString("base64")}`;
    for (const wrong of [
      { payload: `${payload} `, headers },
      { payload, headers: { ...headers, "svix-id": "msg_other" } },
      { payload, headers: { ...headers, "svix-signature": "" } },
      { payload, headers: {} },
      signed(report("email.bounced", letter(4)), { secret: other }),
    ])
      expect(await answer(wrong.payload, wrong.headers)).toEqual({ status: 400, outcome: null });
    expect(await stateOf(letter(4))).toBe("sent");
  });

  test("that is recorded and sent again later is refused", async () => {
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    for (const at of [minutes(-6), minutes(6)])
      expect(await tell(report("email.bounced", letter(4)), { at })).toEqual({ status: 400, outcome: null });
    expect(await tell(report("email.delivered", letter(4)), { at: minutes(-4) })).toEqual(TAKEN);
  });

  test("of a letter that is not there, or not of this organisation, or of something else is let go", async () => {
    const { owner: others } = await openCompany();
    const before = [await contentOf(owner.organizationId), await contentOf(others.organizationId)];
    const { tags } = letter(5);
    for (const told of [
      report("email.bounced", { ...letter(5), tags: { ...tags, organization: others.organizationId } }),
      report("email.bounced", { ...letter(5), tags: { ...tags, delivery: crypto.randomUUID() } }),
      report("email.bounced", { ...letter(5), tags: {} }),
      report("email.opened", letter(5)),
      { type: "contact.created", data: {} },
    ])
      expect(await tell(told)).toEqual(IGNORED);
    expect([await contentOf(owner.organizationId), await contentOf(others.organizationId)]).toEqual(before);
  });

  test("of an earlier sending says nothing about a later one, but the address stays what it is", async () => {
    const first = letter(6);
    await inOrganizationOf(owner, (trx) =>
      trx
        .updateTable("delivery")
        .set({ state: "queued", batch_id: null, provider_id: null })
        .where("delivery_id", "=", first.tags.delivery ?? "")
        .execute(),
    );
    const [second] = await send(owner, diagnosticId);
    expect(second?.to).toBe(first.to);
    await tell(report("email.bounced", first));
    expect(await stateOf(first)).toBe("sent");
    expect(await suppressed()).toContainEqual({ address: first.to, reason: "bounced", told: true });
  });

  test("that is longer than any report is not read", async () => {
    const { headers } = signed(report("email.bounced", letter(5)));
    expect((await answer("x".repeat(300_000), headers)).status).toBe(413);
  });
});

test("nothing is sent to an address that letters came back from, and HR is told why", async () => {
  const again = await draftDiagnostic(owner, { name: "Second" });
  await openNow(owner, again);
  const addresses = (await suppressed()).map(({ address }) => address);
  expect(addresses).toHaveLength(3);
  const letters = await send(owner, again);
  expect(letters.map(({ to }) => to).filter((to) => addresses.includes(to))).toEqual([]);
  const found = await listDeliveryProblems(owner, again);
  expect(found?.problems.map(({ email, state, problem }) => ({ email, state, problem }))).toEqual(
    expect.arrayContaining([
      { email: letter(2).to, state: "failed", problem: "suppressed/bounced" },
      { email: letter(3).to, state: "failed", problem: "suppressed/complained" },
    ]),
  );
});

describe("a reminder that comes back", () => {
  test("shows nowhere that HR looks, since it would tell who had not answered", async () => {
    const company = await openCompany();
    await send(company.owner, company.diagnosticId);
    await remind(company.owner, company.diagnosticId);
    const [reminder] = await send(company.owner, company.diagnosticId);
    if (!reminder) throw new Error("Nobody has answered, so everybody is reminded");
    expect(await tell(report("email.bounced", reminder))).toEqual(TAKEN);
    expect((await listDeliveryProblems(company.owner, company.diagnosticId))?.problems).toEqual([]);
    expect(await suppressed(company.owner)).toEqual([{ address: reminder.to, reason: "bounced", told: false }]);
    // It stops the next invitation, and only then is told.
    const next = await draftDiagnostic(company.owner, { name: "Next" });
    await openNow(company.owner, next);
    expect((await send(company.owner, next)).map(({ to }) => to)).not.toContain(reminder.to);
    expect((await listDeliveryProblems(company.owner, next))?.problems).toMatchObject([{ email: reminder.to }]);
    expect(await suppressed(company.owner)).toEqual([{ address: reminder.to, reason: "bounced", told: true }]);
  });
});
