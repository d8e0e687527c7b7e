import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendLinks } from "#app/features/distribution/new-link.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import { saveAnswers } from "#app/features/responses/answer.server.ts";
import { userIdOf } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import { action as askAction } from "#app/routes/survey/new-link.tsx";
import { action as reminderAction, loader as reminderLoader } from "#app/routes/survey/reminders.tsx";
import {
  answersOf,
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { type Accepted, type ResendStandIn, resendStandIn } from "#tests/mocks/resend-server.ts";
import { sendThroughResend } from "./mail-configuration.ts";
import { contentOf } from "./tables.ts";

let resend: ResendStandIn;
let owner: Reader;
let name: string;
let diagnosticId: string;
let letters: Accepted[];

beforeAll(async () => {
  resend = await resendStandIn();
  sendThroughResend(resend);
  name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 2, reps: 6 }));
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
  letters = await send();
});
afterAll(() => resend.close());

async function send(): Promise<Accepted[]> {
  const before = resend.accepted.length;
  await sendDeliveries({ organizationId: owner.organizationId, diagnosticId });
  return resend.accepted.slice(before);
}
const addressOf = (id: string) => `${id}@${name}.example`.toLowerCase();
const linkIn = ({ text }: Accepted) => /\/s\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? "";
const letterTo = (address: string, among: readonly Accepted[] = letters) =>
  among.find(({ to }) => to === address) as Accepted;

const context = { requestId: "test" };

/** What is said of an address, as somebody reads it whose browser speaks `language`. */
async function ask(email: string, language = "en") {
  const body = new URLSearchParams({ email });
  const headers = { "accept-language": language };
  const request = new Request("http://parallax.test/new-link", { method: "POST", body, headers });
  const response = await askAction({ request, params: {}, context });
  return { status: response.status, page: (await response.text()).replaceAll(email.toLowerCase(), "(address)") };
}
/** The jobs that were queued, as the worker runs them. */
async function work(): Promise<number> {
  const { app } = await database();
  const { rows } = await sql<{ id: string; data: { userId: string } }>`
    select id, data from pgboss.job where name = 'link.send' and state = 'created' order by created_on`.execute(app);
  for (const { id, data } of rows) {
    await sendLinks(data);
    await sql`delete from pgboss.job where id = ${id}::uuid`.execute(app);
  }
  return rows.length;
}

describe("whoever never got the letter", () => {
  test("gets one with their link, and is told what a stranger is told", async () => {
    const told = await ask(addressOf("R1-2").toUpperCase());
    expect(told).toMatchObject({ status: 200, page: expect.stringContaining("a letter with the link is on its way") });
    expect(await ask("stranger@example.com")).toEqual(told);
    expect(await work()).toBe(2);
    const sent = await send();
    expect(sent.map(({ to }) => to)).toEqual([addressOf("R1-2")]);
    expect(linkIn(sent[0] as Accepted)).toBe(linkIn(letterTo(addressOf("R1-2"))));
    // Somebody asked for it: it is no mailing to be unsubscribed from.
    expect(sent[0]?.headers).toEqual({});
  });

  test("reads so in the language of their browser", async () => {
    const { page } = await ask("german-stranger@example.com", "de-AT,de;q=0.9");
    expect(page).toMatch(/<html lang="de" dir="ltr">.*Sehen Sie in Ihrem Posteingang nach/s);
    await work();
  });

  test("may ask three times in a quarter of an hour, invited or not", async () => {
    for (const email of [addressOf("R1-4"), "other-stranger@example.com"]) {
      const answers = [];
      for (let times = 0; times < 4; times++) answers.push((await ask(email)).status);
      expect(answers).toEqual([200, 200, 200, 429]);
    }
    await work();
    expect((await send()).map(({ to }) => to)).toEqual([addressOf("R1-4")]);
  });

  test("leaves nothing of a stranger, and the same work for the same time", async () => {
    const before = await contentOf(owner.organizationId);
    await ask("third-stranger@example.com");
    const { app } = await database();
    const { rows } = await sql<{ data: object }>`
      select data from pgboss.job where name = 'link.send' and state = 'created'`.execute(app);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("stranger");
    await work();
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("gets nothing of a diagnostic that is not open, nor of another company's", async () => {
    const draft = await draftDiagnostic(owner, { name: "Draft" });
    const others = await foundCompany(unmistakableName());
    await importEmployees(others, employeesOf(others.organizationName));
    const userId = (await userIdOf(addressOf("R1-5"))) ?? "";
    await sendLinks({ userId });
    const sent = await send();
    expect(sent.map(({ tags }) => tags.organization)).toEqual([owner.organizationId]);
    expect((await contentOf(others.organizationId)).delivery).toEqual([]);
    expect(JSON.stringify((await contentOf(owner.organizationId)).delivery)).not.toContain(draft);
  });
});

describe("a reminder", () => {
  const open = ({ headers }: Accepted) => /<([^>]+)>/.exec(headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
  const at = (link: string) => ({ params: { token: link.split("/").at(-1) ?? "" }, context });
  const titles = {
    wanted: "Stop reminders?",
    stopped: "You get no more reminders",
    resumed: "Reminders may come again",
    unknown: "This link does not work",
  };
  const state = async (response: Response) => {
    const heading = /<h1>(.*?)<\/h1>/.exec(await response.text())?.[1];
    return Object.entries(titles).find(([, title]) => title === heading)?.[0];
  };
  const post = (link: string, body: URLSearchParams | FormData) =>
    reminderAction({ request: new Request(link, { method: "POST", body }), ...at(link) }).then(state);
  const look = (link: string) => reminderLoader({ request: new Request(link), ...at(link) }).then(state);

  test("is refused with one press in the mail reader, and looking at the link refuses nothing", async () => {
    const link = open(letterTo(addressOf("R2-1")));
    expect(letterTo(addressOf("R2-1")).headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(link).toMatch(/^http:\/\/parallax\.test\/reminders\//);
    expect(await look(link)).toBe("wanted");
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    expect(await post(link, form)).toBe("stopped");
    expect(await look(link)).toBe("stopped");
    const changed = open(letterTo(addressOf("R2-2")));
    await post(changed, new URLSearchParams({ reminders: "stop" }));
    expect(await post(changed, new URLSearchParams({ reminders: "resume" }))).toBe("resumed");
  });

  test("goes to whoever has not answered and did not refuse, and to nobody else", async () => {
    const answered = await respondent(linkIn(letterTo(addressOf("R2-3"))));
    const { questionnaire, tier } = answered.participant;
    await saveAnswers(
      answered,
      { answers: answersOf(questionnaire, { tier, place: 0 }), comments: new Map() },
      { submitted: true },
    );
    await remind(owner, diagnosticId);
    const late = await respondent(linkIn(letterTo(addressOf("R2-4"))));
    // Answered, and refused, after the reminders were queued.
    await saveAnswers(
      late,
      { answers: answersOf(questionnaire, { tier, place: 0 }), comments: new Map() },
      { submitted: true },
    );
    await post(open(letterTo(addressOf("R2-5"))), new URLSearchParams({ "List-Unsubscribe": "One-Click" }));
    const reminded = (await send()).map(({ to }) => to);
    const without = ["R2-1", "R2-3", "R2-4", "R2-5"].map(addressOf);
    expect(reminded.sort()).toEqual(
      letters
        .map(({ to }) => to)
        .filter((to) => !without.includes(to))
        .sort(),
    );
    expect(reminded).toContain(addressOf("R2-2"));
  });

  test("that was refused still leaves the answer link open", async () => {
    expect((await respondent(linkIn(letterTo(addressOf("R2-1"))))).participant.state).toBe("open");
  });

  test("is not refused with a link that was not made here", async () => {
    const link = open(letterTo(addressOf("R2-6")));
    const token = link.split("/").at(-1) ?? "";
    const bytes = Buffer.from(token, "base64url");
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    for (const wrong of [bytes.toString("base64url"), token.slice(1), "x"]) {
      const elsewhere = link.replace(token, wrong);
      expect(await look(elsewhere)).toBe("unknown");
      expect(await post(elsewhere, new URLSearchParams())).toBe("unknown");
    }
    expect(await look(link)).toBe("wanted");
  });
});
