import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { readCode, tokenOfCode } from "#app/features/distribution/answer-code.server.ts";
import { correctAddress, helpOne, sendAgainTo } from "#app/features/distribution/help.server.ts";
import { listDeliveryProblems, participation } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { takeReport } from "#app/features/distribution/take-report.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { findRespondent, saveAnswers, withdrawAnswers } from "#app/features/responses/answer.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import {
  answersOf,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  memberOf,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { type Accepted, type ResendStandIn, resendStandIn } from "#tests/mocks/resend-server.ts";
import { sendThroughResend } from "./mail-configuration.ts";

const DAY_MS = 24 * 3600 * 1000;

let resend: ResendStandIn;
let owner: Reader;
let name: string;
let diagnosticId: string;
let letters: Accepted[];

beforeAll(async () => {
  resend = await resendStandIn();
  sendThroughResend(resend);
});
afterAll(() => resend.close());

beforeEach(async () => {
  setClock(null);
  name = unmistakableName();
  owner = await foundCompany(name);
  const employees = employeesOf(name, { managers: 2, reps: 6 });
  await importEmployees(
    owner,
    employees.map((each) => (each.id === "R1-1" ? { ...each, email: "" } : each)),
  );
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
  letters = await send();
});

async function send(): Promise<Accepted[]> {
  const before = resend.accepted.length;
  await sendDeliveries({ organizationId: owner.organizationId, diagnosticId });
  return resend.accepted.slice(before);
}
const addressOf = (id: string) => `${id}@${name}.example`.toLowerCase();
const letterTo = (address: string, among: readonly Accepted[] = letters): Accepted => {
  const found = among.find(({ to }) => to === address);
  if (!found) throw new Error(`No letter went to ${address}`);
  return found;
};
/** The secret of the answer link in a letter. */
const tokenIn = ({ text }: Accepted) => /\/s\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? "";
/** The secret of the link that the code in a letter opens; null where it opens none. */
const tokenByCode = ({ text }: Accepted) =>
  tokenOfCode(readCode(/instead: (\S+)/.exec(text)?.[1] ?? "") ?? "no code in the letter");
const bounce = ({ id, to, tags }: Accepted, kind: "bounced" | "complained" = "bounced") =>
  takeReport({
    id: crypto.randomUUID(),
    kind,
    lasting: true,
    address: to,
    detail: "550 no such user",
    providerId: id,
    organizationId: tags.organization ?? "",
    deliveryId: tags.delivery ?? "",
    batchId: tags.batch ?? "",
  });
const problems = async () => (await listDeliveryProblems(owner, diagnosticId))?.problems ?? [];
const participantOf = async (address: string | null) => {
  const found = (await problems()).find(({ email }) => email === address);
  if (!found) throw new Error(`There is a problem with ${address}`);
  return found.participant_id;
};
async function answer(token: string, submitted = true) {
  const who = await respondent(token);
  const { questionnaire, tier } = who.participant;
  const page = { answers: answersOf(questionnaire, { tier, place: 0 }), comments: new Map<string, string>() };
  return (await saveAnswers(who, page, { submitted })) !== null;
}

describe("an address that was wrong", () => {
  test("is put right here, on the roster and for signing in, and gets a letter with another link", async () => {
    const first = letterTo(addressOf("R1-2"));
    await bounce(first);
    const participantId = await participantOf(first.to);
    const email = `right@${name}.example`.toLowerCase();
    expect(await correctAddress(owner, { diagnosticId, participantId, email })).toBe("corrected");
    expect((await problems()).map(({ email: address }) => address)).toEqual([null]);
    const [again, ...more] = await send();
    expect([again?.to, more]).toEqual([email, []]);
    expect(tokenIn(again as Accepted)).not.toBe(tokenIn(first));
    expect(await findRespondent(tokenIn(first))).toBeNull();
    expect((await respondent(tokenIn(again as Accepted))).participant.participant_id).toBe(participantId);
    const roster = await inOrganizationOf(owner, (trx) =>
      trx.selectFrom("person").select("email").where("external_id", "=", "R1-2").execute(),
    );
    expect(roster).toEqual([{ email }]);
    expect((await memberOf(owner.organizationId, email)).roles).toEqual(["rep"]);
    await expect(memberOf(owner.organizationId, first.to)).rejects.toThrow("has no role");
  });

  test("is not HR's to change where letters arrive", async () => {
    const other = letterTo(addressOf("R1-3"));
    const participantId = (await respondent(tokenIn(other))).participant.participant_id;
    const email = `hr@${name}.example`;
    expect(await correctAddress(owner, { diagnosticId, participantId, email })).toBe("notSent");
    expect(await sendAgainTo(owner, { diagnosticId, participantId })).toBe(false);
    expect(await send()).toEqual([]);
  });

  test("shows nothing of what was answered before to whoever reads the letters at the new one", async () => {
    const first = letterTo(addressOf("R1-2"));
    await answer(tokenIn(first));
    await bounce(first, "complained");
    const participantId = await participantOf(first.to);
    await correctAddress(owner, { diagnosticId, participantId, email: `reader@${name}.example` });
    const [again] = await send();
    const who = await respondent(tokenIn(again as Accepted));
    expect(who.saved).toBeNull();
    await answer(tokenIn(again as Accepted), false);
    expect((await respondent(tokenIn(again as Accepted))).saved?.submitted).toBe(false);
  });

  test("has another code, and what was opened with the link or code before neither saves nor withdraws any more", async () => {
    const first = letterTo(addressOf("R1-2"));
    await answer(tokenIn(first));
    const before = await respondent(tokenIn(first));
    expect(await tokenByCode(first)).toBe(tokenIn(first));
    await bounce(first);
    const participantId = await participantOf(first.to);
    await correctAddress(owner, { diagnosticId, participantId, email: `right@${name}.example` });
    const [again] = (await send()) as [Accepted];
    expect(await tokenByCode(first)).toBeNull();
    expect(await tokenByCode(again)).toBe(tokenIn(again));
    await answer(tokenIn(again), false);
    const now = (await respondent(tokenIn(again))).saved;
    const page = { answers: new Map([[0, null]]), comments: new Map([["clearer", "late"]]) };
    expect(await saveAnswers(before, page, { submitted: true })).toBeNull();
    expect(await withdrawAnswers(before)).toBe(false);
    expect((await respondent(tokenIn(again))).saved).toEqual(now);
  });

  test("has nothing of what was answered before added to what is answered at the new one", async () => {
    const first = letterTo(addressOf("R1-2"));
    const before = await respondent(tokenIn(first));
    const given = { answers: new Map([[0, 50]]), comments: new Map([["clearer", "mine"]]) };
    await saveAnswers(before, given, { submitted: true });
    await bounce(first);
    const participantId = await participantOf(first.to);
    await correctAddress(owner, { diagnosticId, participantId, email: `right@${name}.example` });
    const [again] = (await send()) as [Accepted];
    const token = tokenIn(again);
    const saved = await saveAnswers(
      await respondent(token),
      { answers: new Map([[1, 4]]), comments: new Map() },
      { submitted: false },
    );
    expect(saved?.answers.flatMap((value, slot) => (value === null ? [] : [[slot, value]]))).toEqual([[1, 4]]);
    expect((await respondent(token)).saved).toEqual({ ...saved, comments: {} });
  });

  test("gives whoever signs in with it no manager's answers from before", async () => {
    const first = letterTo(addressOf("M1"));
    await answer(tokenIn(first));
    await answer(tokenIn(letterTo(addressOf("M2"))));
    await bounce(first, "complained");
    const participantId = await participantOf(first.to);
    await correctAddress(owner, { diagnosticId, participantId, email: `reader@${name}.example` });
    await closeEarly(owner, diagnosticId);
    await closeDiagnostic({ organizationId: owner.organizationId, diagnosticId });
    const authors = await inOrganizationOf(owner, (trx) =>
      trx.selectFrom("sealed_response").select("author_id").where("tier", "=", "manager").execute(),
    );
    expect(authors).toHaveLength(1);
    expect(authors[0]?.author_id).not.toBe(participantId);
  });

  test("has to be another one, and nobody else's", async () => {
    const first = letterTo(addressOf("R1-2"));
    await bounce(first);
    const participantId = await participantOf(first.to);
    const to = (email: string) => correctAddress(owner, { diagnosticId, participantId, email });
    expect(await to(first.to.toUpperCase())).toBe("unchanged");
    expect(await to(addressOf("R1-3"))).toBe("taken");
    expect(await send()).toEqual([]);
  });

  test("that was missing at launch brings the invitation after all", async () => {
    const participantId = await participantOf(null);
    const email = addressOf("R1-1");
    expect(await correctAddress(owner, { diagnosticId, participantId, email })).toBe("corrected");
    const [letter] = await send();
    expect(letter?.to).toBe(email);
    expect(await answer(tokenIn(letter as Accepted))).toBe(true);
    expect(await problems()).toEqual([]);
  });
});

describe("a letter that came back", () => {
  test("goes to the same address again when HR says so", async () => {
    const first = letterTo(addressOf("R1-2"));
    await bounce(first);
    expect(await sendAgainTo(owner, { diagnosticId, participantId: await participantOf(first.to) })).toBe(true);
    const again = await send();
    expect(again.map(({ to }) => to)).toEqual([first.to]);
    expect(tokenIn(letterTo(first.to, again))).toBe(tokenIn(first));
  });

  test("does not where it was reported as unwanted", async () => {
    const first = letterTo(addressOf("R1-2"));
    await bounce(first, "complained");
    expect(await sendAgainTo(owner, { diagnosticId, participantId: await participantOf(first.to) })).toBe(false);
    expect(await send()).toEqual([]);
  });
});

describe("somebody who asks HR", () => {
  test("gets another link and keeps what they saved, whether they have answered or not, and HR is told the same", async () => {
    const [done, not] = [letterTo(addressOf("R1-2")), letterTo(addressOf("R1-3"))];
    await answer(tokenIn(done));
    const help = (email: string) => helpOne(owner, { diagnosticId, email, days: 0 });
    const told = [await help(done.to), await help(not.to)];
    expect(told).toEqual([
      { kind: "done", name: `${name} R1-2` },
      { kind: "done", name: `${name} R1-3` },
    ]);
    const again = await send();
    expect(again.map(({ to }) => to).sort()).toEqual([done.to, not.to].sort());
    expect(await findRespondent(tokenIn(done))).toBeNull();
    expect((await respondent(tokenIn(letterTo(done.to, again)))).saved?.submitted).toBe(true);
    expect((await respondent(tokenIn(letterTo(not.to, again)))).saved).toBeNull();
    expect(await tokenByCode(done)).toBeNull();
    expect(await tokenByCode(letterTo(done.to, again))).toBe(tokenIn(letterTo(done.to, again)));
  });

  test("gets a link though their reminder came back: saying no would tell that they were reminded", async () => {
    await remind(owner, diagnosticId);
    const reminder = letterTo(addressOf("R1-2"), await send());
    await bounce(reminder);
    expect(await helpOne(owner, { diagnosticId, email: reminder.to, days: 0 })).toMatchObject({ kind: "done" });
    expect((await send()).map(({ to }) => to)).toEqual([reminder.to]);
  });

  test("who was not invited, or whose address gets no letters, is not written to", async () => {
    const first = letterTo(addressOf("R1-2"));
    await bounce(first);
    expect(await helpOne(owner, { diagnosticId, email: first.to, days: 0 })).toEqual({ kind: "suppressed" });
    expect(await helpOne(owner, { diagnosticId, email: "nobody@example.com", days: 0 })).toEqual({ kind: "nobody" });
    expect(await send()).toEqual([]);
  });

  test("has more time than the others, and until it is up nothing is closed and no count is shown", async () => {
    const [slow, other] = [letterTo(addressOf("R1-2")), letterTo(addressOf("R1-3"))];
    const closesAt = (await inOrganizationOf(owner, (trx) => findDiagnostic(trx, diagnosticId)))?.closes_at as Date;
    const people = await everyoneAnswers(owner, diagnosticId);
    const answered = async () => (await participation(owner, diagnosticId))?.tiers.map((tier) => tier.answered);
    expect(await answered()).toEqual([5, null, people.length - 7]);
    await helpOne(owner, { diagnosticId, email: slow.to, days: 3 });
    expect(await answered()).toEqual([null, null, null]);
    const [letter] = await send();
    const close = () => closeDiagnostic({ organizationId: owner.organizationId, diagnosticId });
    setClock(() => new Date(closesAt.getTime() + DAY_MS));
    await close();
    expect((await participation(owner, diagnosticId))?.diagnostic.state).toBe("open");
    expect(await answer(tokenIn(letter as Accepted))).toBe(true);
    expect(await answer(tokenIn(other))).toBe(false);
    setClock(() => new Date(closesAt.getTime() + 3 * DAY_MS + 1000));
    expect(await answer(tokenIn(letter as Accepted))).toBe(false);
    await close();
    expect((await participation(owner, diagnosticId))?.diagnostic.state).toBe("closed");
  });

  test("loses the time they were given when HR ends it for everybody", async () => {
    await helpOne(owner, { diagnosticId, email: addressOf("R1-2"), days: 7 });
    await closeEarly(owner, diagnosticId);
    await closeDiagnostic({ organizationId: owner.organizationId, diagnosticId });
    expect((await participation(owner, diagnosticId))?.diagnostic.state).toBe("closed");
    expect(await send()).toEqual([]);
  });
});
