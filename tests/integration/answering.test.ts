import { beforeAll, describe, expect, test } from "vitest";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import {
  findRespondent,
  type Respondent,
  saveAnswers,
  withdrawAnswers,
} from "#app/features/responses/answer.server.ts";
import {
  answersOf,
  closeNow,
  draftDiagnostic,
  employeesOf,
  foundCompany,
  type Invited,
  importEmployees,
  invited,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { contentOf } from "./tables.ts";

let owner: Reader;
let people: Invited[];

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
  ({ people } = await openOne());
});

async function openOne() {
  const id = await draftDiagnostic(owner);
  await openNow(owner, id);
  return { diagnosticId: id, people: (await invited(owner, id)).filter(({ tier }) => tier === "rep") };
}

/** Somebody who has not answered yet, on as many devices as asked for. */
async function devices(count: number): Promise<{ person: Invited; opened: Respondent[] }> {
  const person = people.pop();
  if (!person) throw new Error("There are enough reps for these tests");
  return { person, opened: await Promise.all(Array.from({ length: count }, () => respondent(person.token))) };
}

const page = (answers: [number, number | null][], comments: [string, string][] = []) => ({
  answers: new Map(answers),
  comments: new Map(comments),
});
const stored = async ({ token }: Invited) => (await respondent(token)).saved;

describe("answers of one person from two devices", () => {
  test("are put together when both save different pages at the same time", async () => {
    const { person, opened } = await devices(4);
    await Promise.all(
      opened.map((device, slot) =>
        saveAnswers(device, page([[slot, slot + 1]], slot === 2 ? [["clearer", "on the phone"]] : []), {
          submitted: slot === 1,
        }),
      ),
    );
    const saved = await stored(person);
    expect(saved?.answers.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(saved).toMatchObject({ comments: { clearer: "on the phone" }, submitted: true });
  });

  test("are the later ones where both answered the same question", async () => {
    const { person, opened } = await devices(2);
    const [phone, laptop] = opened as [Respondent, Respondent];
    await saveAnswers(phone, page([[0, 50]], [["clearer", "first"]]), { submitted: false });
    await saveAnswers(laptop, page([[0, 60]], [["clearer", "second"]]), { submitted: false });
    expect(await stored(person)).toMatchObject({
      answers: expect.arrayContaining([60]),
      comments: { clearer: "second" },
    });
    await saveAnswers(phone, page([[0, null]], [["clearer", ""]]), { submitted: false });
    expect((await stored(person))?.answers[0]).toBeNull();
    expect((await stored(person))?.comments).toEqual({});
  });

  test("stay sent when a page of them is changed afterwards", async () => {
    const { person, opened } = await devices(1);
    const [device] = opened as [Respondent];
    await saveAnswers(device, page([[0, 50]]), { submitted: true });
    await saveAnswers(device, page([[0, 60]]), { submitted: false });
    expect(await stored(person)).toMatchObject({ submitted: true });
  });
});

test("answers that are taken back are gone, and can be given again", async () => {
  const { person, opened } = await devices(1);
  const [device] = opened as [Respondent];
  await saveAnswers(device, page([[0, 50]]), { submitted: true });
  expect(await withdrawAnswers(device)).toBe(true);
  expect(await stored(person)).toBeNull();
  await saveAnswers(device, page([[1, 70]]), { submitted: false });
  expect(await stored(person)).toMatchObject({ answers: expect.arrayContaining([70]), submitted: false });
});

describe("a link", () => {
  test("that differs in any one character belongs to nobody", async () => {
    const { person } = await devices(1);
    expect(await findRespondent(person.token)).not.toBeNull();
    for (let place = 0; place < person.token.length; place++) {
      const other = person.token[place] === "A" ? "B" : "A";
      const altered = person.token.slice(0, place) + other + person.token.slice(place + 1);
      expect([place, await findRespondent(altered)]).toEqual([place, null]);
    }
  });

  test("with another organisation put in its place belongs to nobody", async () => {
    const { person } = await devices(1);
    const other = await foundCompany(unmistakableName());
    const bytes = Buffer.from(person.token, "base64url");
    Buffer.from(other.organizationId.replaceAll("-", ""), "hex").copy(bytes);
    expect(await findRespondent(bytes.toString("base64url"))).toBeNull();
  });

  test("that is none belongs to nobody", async () => {
    for (const token of ["", "unknown", "../../etc/passwd", "A".repeat(48), "A".repeat(10_000), "' or 1=1 --", "%00"])
      expect(await findRespondent(token)).toBeNull();
  });

  test("tells its holder nothing but what their own form needs", async () => {
    const { person } = await devices(1);
    const found = await respondent(person.token);
    expect(Object.keys(found.participant).sort()).toEqual([
      "closes_at",
      "contract",
      "diagnostic_id",
      "diagnostic_name",
      "locale",
      "organization_name",
      "participant_id",
      "questionnaire",
      "state",
      "tier",
      "time_zone",
    ]);
  });
});

describe("after closing", () => {
  test("nothing can be answered, changed or taken back, even from a page that was open before", async () => {
    const closing = await openOne();
    const [one, other] = await Promise.all(closing.people.slice(0, 2).map(({ token }) => respondent(token)));
    if (!one || !other) throw new Error("There are two reps");
    await saveAnswers(one, page([[0, 50]]), { submitted: true });
    await closeNow(owner, closing.diagnosticId);
    const before = await contentOf(owner.organizationId);
    expect(await saveAnswers(one, page([[0, 90]]), { submitted: true })).toBeNull();
    expect(await saveAnswers(other, page([[0, 90]]), { submitted: true })).toBeNull();
    expect(await withdrawAnswers(one)).toBe(false);
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("every answer that was accepted while it closed is counted, and none that was refused", async () => {
    const closing = await openOne();
    const early = closing.people.slice(0, 6);
    const late = closing.people.slice(6);
    const send = async ({ token, tier }: Invited, place: number) => {
      const who = await respondent(token);
      const answers = page([...answersOf(who.participant.questionnaire, { tier, place })]);
      return (await saveAnswers(who, answers, { submitted: true })) !== null;
    };
    for (const [place, person] of early.entries()) expect(await send(person, place)).toBe(true);
    await closeEarly(owner, closing.diagnosticId);
    const { organizationId } = owner;
    const [accepted] = await Promise.all([
      Promise.all(late.map(send)),
      closeDiagnostic({ organizationId, diagnosticId: closing.diagnosticId }),
    ]);
    const { sealed_response: sealed = [] } = await contentOf(organizationId);
    const counted = sealed.filter((row) => JSON.parse(row).diagnostic_id === closing.diagnosticId).length;
    expect(counted).toBe(early.length + accepted.filter(Boolean).length);
  });
});
