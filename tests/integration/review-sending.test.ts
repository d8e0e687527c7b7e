import { beforeEach, describe, expect, test, vi } from "vitest";
import { participation, sendAgain } from "#app/features/distribution/participation.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import type { Letter, Mailer, MailOutcome } from "#app/platform/mailer.server.ts";
import { forget, once } from "#app/platform/once.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";

// 5 executives, 2 managers, 6 reps.
const EVERYONE = 13;
const SENT: MailOutcome = { state: "sent", providerId: null };
const TOO_FAST: MailOutcome = { state: "tooFast", waitMs: 5, problem: "slower" };
const UNREACHED: MailOutcome = { state: "unreached", problem: "nobody there" };

let owner: Member;
let diagnosticId: string;

beforeEach(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 2, reps: 3 }));
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
});

/** A provider that does so with the letters it is handed, by their number from 1, and sends all others. */
function provider(plan: Readonly<Record<number, MailOutcome>>, kind: "resend" | "smtp" = "resend") {
  let handed = 0;
  const send = vi.fn(async (_letter: Letter) => plan[++handed] ?? SENT);
  forget("mailer");
  once<Mailer>("mailer", () => ({ kind, repeatable: kind === "resend", send }));
  return send;
}
const run = () => sendDeliveries({ organizationId: owner.organizationId, diagnosticId });
const letters = () =>
  inOrganizationOf(owner, (trx) => trx.selectFrom("delivery").select(["state", "attempts"]).execute());
/** `state, attempts` of the letters, with how many. */
const sums = async () =>
  Object.fromEntries(
    [...Map.groupBy(await letters(), ({ state, attempts }) => `${state}, ${attempts}`)].map(([key, of]) => [
      key,
      of.length,
    ]),
  );

describe("a run", () => {
  test("waits for a provider that takes no more for now, goes on, and counts no try for it", async () => {
    const send = provider({ 2: TOO_FAST, 3: TOO_FAST });
    await run();
    expect(send).toHaveBeenCalledTimes(EVERYONE + 2);
    expect(await sums()).toEqual({ "sent, 1": EVERYONE });
  }, 30_000);

  test("leaves a provider alone that takes nothing however long it waits", async () => {
    const send = provider(Object.fromEntries(Array.from({ length: 100 }, (_, place) => [place + 2, TOO_FAST])));
    await expect(run()).rejects.toThrow("12 letters are still to be sent: slower");
    expect(send).toHaveBeenCalledTimes(7);
    expect(await sums()).toEqual({ "sent, 1": 1, "queued, 0": 12 });
  }, 30_000);

  test.for(["resend", "smtp"] as const)("ends at the first letter that %s is not reached for", async (kind) => {
    const send = provider({ 3: UNREACHED }, kind);
    await expect(run()).rejects.toThrow("11 letters are still to be sent: nobody there");
    expect(send).toHaveBeenCalledTimes(3);
    expect(await sums()).toEqual({ "sent, 1": 2, "queued, 0": 11 });
    await run();
    expect(await sums()).toEqual({ "sent, 1": EVERYONE });
  });

  test("ends when the connection is lost over a letter, with that one in doubt", async () => {
    provider({ 2: { state: "unknown", lost: true, problem: "hung up" } }, "smtp");
    await expect(run()).rejects.toThrow("11 letters are still to be sent: hung up");
    expect(await sums()).toEqual({ "sent, 1": 1, "unconfirmed, 1": 1, "queued, 0": 11 });
  });

  test("goes on when one letter is in doubt for a reason of its own", async () => {
    provider({ 2: { state: "unknown", lost: false, problem: "key in use" } });
    await run();
    expect(await sums()).toEqual({ "sent, 1": EVERYONE - 1, "unconfirmed, 1": 1 });
  });
});

test("everything that did not arrive can be sent again at once", async () => {
  const refused: MailOutcome = { state: "refused", problem: "no such address" };
  provider({ 1: refused, 2: refused, 3: { state: "unknown", lost: false, problem: "key in use" } });
  await run();
  expect(await sendAgain(owner, { diagnosticId, which: "all" })).toBe(3);
  expect(await sendAgain(owner, { diagnosticId, which: "all" })).toBe(0);
  await run();
  expect((await participation(owner, diagnosticId))?.deliveries).toEqual([
    { kind: "invitation", state: "sent", count: EVERYONE },
  ]);
});
