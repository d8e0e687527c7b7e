import { beforeEach, describe, expect, test, vi } from "vitest";
import { participation, sendAllAgain } from "#app/features/distribution/participation.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import type { BatchOutcome, Letter, LetterOutcome, Mailer } from "#app/platform/mailer.server.ts";
import { forget, once } from "#app/platform/once.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";

// 5 executives, 2 managers, 6 reps: three requests of at most 5 letters.
const EVERYONE = 13;
const BATCH = 5;
const TOO_FAST: BatchOutcome = { state: "tooFast", waitMs: 5, problem: "slower" };
const UNREACHED: BatchOutcome = { state: "unreached", problem: "nobody there" };
const IN_DOUBT: BatchOutcome = { state: "inDoubt", problem: "hung up" };
const REFUSED: BatchOutcome = { state: "refused", problem: "something in here" };

let owner: Reader;
let diagnosticId: string;

beforeEach(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 2, reps: 3 }));
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
});

type Plan = Readonly<Record<number, BatchOutcome | readonly LetterOutcome[]>>;

/** A provider that answers so to requests, by their number from 1, and sends everything in all others. */
function provider(
  plan: Plan,
  { kind = "resend" as "resend" | "smtp", refuses = (_letter: Letter): boolean => false } = {},
) {
  let asked = 0;
  const sendBatch = vi.fn(async (_key: string, letters: readonly Letter[]): Promise<BatchOutcome> => {
    const planned = plan[++asked];
    if (planned && "state" in planned) return planned;
    const outcomes = letters.map(
      (letter, place): LetterOutcome =>
        refuses(letter)
          ? { state: "refused", problem: "no such address" }
          : (planned?.[place] ?? { state: "sent", providerId: null }),
    );
    return { state: "answered", letters: outcomes };
  });
  const send = () => Promise.reject(new Error("Letters go in batches"));
  forget("mailer");
  once<Mailer>("mailer", () => ({
    kind,
    repeatable: kind === "resend",
    capacity: kind === "resend" ? BATCH : 1,
    send,
    sendBatch,
  }));
  return sendBatch;
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
const openBatches = () =>
  inOrganizationOf(owner, (trx) => trx.selectFrom("delivery_batch").select(["batch_id", "in_doubt"]).execute());

describe("a run", () => {
  test("waits for a provider that takes no more for now, goes on, and counts no try for it", async () => {
    const sendBatch = provider({ 2: TOO_FAST, 3: TOO_FAST });
    await run();
    expect(sendBatch).toHaveBeenCalledTimes(3 + 2);
    expect(await sums()).toEqual({ "sent, 1": EVERYONE });
    expect(await openBatches()).toEqual([]);
  }, 30_000);

  test("leaves a provider alone that takes nothing however long it waits", async () => {
    const sendBatch = provider(Object.fromEntries(Array.from({ length: 100 }, (_, place) => [place + 2, TOO_FAST])));
    await expect(run()).rejects.toThrow("8 letters are still to be sent: slower");
    expect(sendBatch).toHaveBeenCalledTimes(7);
    expect(await sums()).toEqual({ "sent, 1": 5, "queued, 0": 8 });
  }, 30_000);

  test.for(["resend", "smtp"] as const)("ends at the first request that %s is not reached for", async (kind) => {
    const sendBatch = provider({ 2: UNREACHED }, { kind });
    const sent = kind === "resend" ? BATCH : 1;
    await expect(run()).rejects.toThrow(`${EVERYONE - sent} letters are still to be sent: nobody there`);
    expect(sendBatch).toHaveBeenCalledTimes(2);
    expect(await sums()).toEqual({ "sent, 1": sent, "queued, 0": EVERYONE - sent });
    await run();
    expect(await sums()).toEqual({ "sent, 1": EVERYONE });
  });

  test("repeats a batch in doubt before anything else, under the same key and letter by letter the same", async () => {
    const sendBatch = provider({ 2: IN_DOUBT, 3: TOO_FAST, 4: IN_DOUBT });
    await expect(run()).rejects.toThrow("8 letters are still to be sent: hung up");
    const [batch] = await openBatches();
    expect(batch?.in_doubt).toBe(true);
    await expect(run()).rejects.toThrow("hung up");
    await run();
    const calls = sendBatch.mock.calls;
    for (const repeat of [2, 3, 4]) expect(calls[repeat]).toEqual(calls[1]);
    expect(calls[1]?.[0]).toBe(batch?.batch_id);
    expect(calls[5]?.[0]).not.toBe(batch?.batch_id);
    expect(calls).toHaveLength(6);
    expect(await sums()).toEqual({ "sent, 1": EVERYONE });
    expect(await openBatches()).toEqual([]);
  });

  test("sends one by one what is refused together, so that one bad letter stops no other", async () => {
    const bad = (letter: Letter) => letter.to.name.endsWith("E1");
    const sendBatch = provider({ 1: REFUSED }, { refuses: bad });
    await run();
    expect(sendBatch.mock.calls.map(([, sent]) => sent.length).sort()).toEqual([1, 1, 1, 1, 1, 3, 5, 5]);
    expect(await sums()).toEqual({ "sent, 1": EVERYONE - 1, "failed, 1": 1 });
  });

  test("ends when the connection is lost over a letter that would not be recognised, with that one in doubt", async () => {
    provider({ 2: [{ state: "unknown", lost: true, problem: "hung up" }] }, { kind: "smtp" });
    await expect(run()).rejects.toThrow("11 letters are still to be sent: hung up");
    expect(await sums()).toEqual({ "sent, 1": 1, "unconfirmed, 1": 1, "queued, 0": 11 });
  });

  test("goes on when a letter is in doubt for a reason of its own", async () => {
    provider({ 2: [{ state: "unknown", lost: false, problem: "key in use" }] });
    await run();
    expect(await sums()).toEqual({ "sent, 1": EVERYONE - 1, "unconfirmed, 1": 1 });
  });

  test("tries a letter that the provider is too busy for again in a later run, eight times at most", async () => {
    const busy: LetterOutcome = { state: "retry", problem: "try again later" };
    for (let times = 1; times < 8; times++) {
      provider({ 1: [busy] });
      await expect(run()).rejects.toThrow("1 letters are still to be sent: try again later");
    }
    provider({ 1: [busy] });
    await run();
    expect(await sums()).toEqual({ "sent, 1": EVERYONE - 1, "failed, 8": 1 });
  });
});

test("everything that did not arrive can be sent again at once", async () => {
  const refused: LetterOutcome = { state: "refused", problem: "no such address" };
  provider({ 1: [refused, refused, { state: "unknown", lost: false, problem: "key in use" }] });
  await run();
  expect((await participation(owner, diagnosticId))?.problems).toBe(3);
  expect(await sendAllAgain(owner, diagnosticId)).toBe(3);
  expect(await sendAllAgain(owner, diagnosticId)).toBe(0);
  await run();
  expect((await participation(owner, diagnosticId))?.deliveries).toEqual([
    { kind: "invitation", state: "sent", count: EVERYONE },
  ]);
});
