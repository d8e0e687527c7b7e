import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { answerCode } from "#app/features/distribution/answer-code.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { paths } from "#app/paths.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import {
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
import { fewItems } from "#tests/factories/organization.ts";
import { productionBuild } from "../../../commands/serve.ts";

// The pages that respondents get, over HTTP, as two browsers, an impatient one and a late one would meet them.
const built = existsSync("build/server/index.js");
let server: Server;
let url: string;
let owner: Reader;

beforeAll(async () => {
  if (!built) return;
  server = webApp(productionBuild()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A listening server has a port");
  url = `http://127.0.0.1:${address.port}`;
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
});

afterEach(() => setClock(null));
afterAll(() => {
  server?.close();
});

async function opened(questionnaire: Questionnaire = fewItems) {
  const diagnosticId = await draftDiagnostic(owner, { questionnaire });
  await openNow(owner, diagnosticId);
  const people = (await invited(owner, diagnosticId)).filter(({ tier }) => tier === "rep");
  const [person] = people as [Invited];
  return { diagnosticId, person, form: paths.survey(person.token), people };
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, { redirect: "manual", headers });
  return { response, html: await response.text() };
}

function send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, ...headers },
    body: new URLSearchParams(fields),
  });
}

const seenIn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? "";
const slot = (itemId: string) => answerSlots(fewItems).findIndex((each) => each.itemId === itemId);
const firstPage = {
  "answer.priorities-shift": "2",
  "answer.expectations-set": "70",
  "answer.expectations-specific": "4",
};
const WHOLE = { ...firstPage, "answer.one-to-ones-dropped": "30" };

describe.runIf(built)("a page that is open on two devices", () => {
  test("saves what was changed on it and leaves what the other one answered since", async () => {
    const { form, person } = await opened();
    const page = `${form}?page=1`;
    await send(page, { ...WHOLE, seen: "", intent: "later" });
    const phone = seenIn((await get(page)).html);
    const laptop = seenIn((await get(page)).html);
    await send(page, { ...WHOLE, "answer.expectations-set": "90", seen: phone, intent: "next" });
    await send(page, { ...WHOLE, "answer.expectations-specific": "1", seen: laptop, intent: "next" });
    const { saved } = await respondent(person.token);
    expect(saved?.answers[slot("expectations-set")]).toBe(90);
    expect(saved?.answers[slot("expectations-specific")]).toBe(1);
  });

  test("does not bring back a comment or a ranking that was changed elsewhere", async () => {
    const { form, person } = await opened();
    const rank = (first: number) =>
      Object.fromEntries(
        ["new-customers", "products-services", "new-markets", "profitability", "brand"].map((id, place) => [
          `answer.growth-priorities.${id}`,
          String(1 + ((place + first) % 5)),
        ]),
      );
    const [priorities, open] = [`${form}?page=2`, `${form}?page=3`];
    await send(priorities, { ...rank(0), seen: "", intent: "later" });
    await send(open, { "comment.clearer": "first\r\nline", seen: "", intent: "later" });
    const stale = [seenIn((await get(priorities)).html), seenIn((await get(open)).html)] as const;
    await send(priorities, { ...rank(3), seen: stale[0], intent: "later" });
    await send(open, { "comment.clearer": "second", seen: stale[1], intent: "later" });
    await send(priorities, { ...rank(0), seen: stale[0], intent: "later" });
    await send(open, { "comment.clearer": "first\r\nline", seen: stale[1], intent: "later" });
    const { saved } = await respondent(person.token);
    expect(saved?.comments).toEqual({ clearer: "second" });
    expect(saved?.answers.slice(slot("growth-priorities"), slot("growth-priorities") + 5)).toEqual([4, 5, 1, 2, 3]);
  });

  test("knows after an answer was saved as one went what the page has seen by then", async () => {
    const { form, person } = await opened();
    const page = `${form}?page=1`;
    const saved = await send(page, { "answer.expectations-set": "40", seen: "", intent: "save" });
    const seen = await saved.text();
    await send(page, { "answer.expectations-set": "80", intent: "save" });
    await send(page, { ...WHOLE, "answer.expectations-set": "40", seen, intent: "next" });
    expect((await respondent(person.token)).saved?.answers[slot("expectations-set")]).toBe(80);
  });
});

describe.runIf(built)("sending", () => {
  test("twice counts once, and says thank you both times", async () => {
    const { form, person } = await opened();
    await send(`${form}?page=1`, { ...WHOLE, seen: "", intent: "next" });
    const twice = () => send(`${form}?page=3`, { "comment.clearer": "More time", seen: "", intent: "next" });
    const answers = await Promise.all([twice(), twice()]);
    expect(answers.map(({ status, headers }) => [status, headers.get("Location")])).toEqual([
      [303, paths.surveyDone(person.token)],
      [303, paths.surveyDone(person.token)],
    ]);
    expect((await respondent(person.token)).saved).toMatchObject({
      submitted: true,
      comments: { clearer: "More time" },
    });
  });

  test("with a question left out leads to it, and says so", async () => {
    const { form } = await opened();
    await send(`${form}?page=1`, { ...firstPage, seen: "", intent: "later" });
    const answer = await send(`${form}?page=3`, { seen: "", intent: "next" });
    expect(answer.headers.get("Location")).toBe(`${form}?page=1&missing`);
    const { html } = await get(`${form}?page=1&missing`);
    expect(html).toContain("There is no answer here yet");
    expect(html).toContain('href="#answer.one-to-ones-dropped"');
    expect(html).not.toContain('href="#answer.expectations-set"');
  });

  test("a form that was open for days is saved all the same", async () => {
    const { form, person } = await opened();
    setClock(() => new Date(Date.now() + 3 * 24 * 3600_000));
    expect((await send(`${form}?page=1`, { ...WHOLE, seen: "", intent: "next" })).status).toBe(303);
    expect((await respondent(person.token)).saved?.answers[slot("expectations-set")]).toBe(70);
  });

  test("after it closed saves nothing and says what counts, before the worker has sealed it and after", async () => {
    const { form, diagnosticId } = await opened();
    await send(`${form}?page=1`, { ...firstPage, seen: "", intent: "later" });
    await closeEarly(owner, diagnosticId);
    for (const sealed of [false, true]) {
      if (sealed) await closeDiagnostic({ organizationId: owner.organizationId, diagnosticId });
      expect((await send(`${form}?page=1`, { ...WHOLE, seen: "", intent: "save" })).status).toBe(409);
      const answer = await send(`${form}?page=1`, { ...WHOLE, seen: "", intent: "next" });
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${form}?late`]);
      const { response, html } = await get(`${form}?late`);
      expect(response.status).toBe(410);
      expect(html).toContain("so does what you had saved if it was at least half");
      expect(html).toContain("came after that and was not saved");
    }
  });
});

describe.runIf(built)("what a page is made of", () => {
  const inPage = (html: string) => [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file);

  test("is one style sheet and one script of at most 6 KB: 40 KB and three requests for 30 items on one page", async () => {
    const scaled = fewItems.items.filter((item) => item.kind === "scaled");
    const items = Array.from({ length: 30 }, (_, place) => ({
      ...(scaled[place % scaled.length] ?? scaled[0]),
      id: `item-${place}`,
      theme: "expectations",
    }));
    const { form } = await opened({ ...fewItems, id: "thirty", items: items as Questionnaire["items"] });
    const { response, html } = await get(`${form}?page=1`, { "accept-encoding": "gzip" });
    expect(html.match(/<fieldset/g)).toHaveLength(30);
    expect(html).not.toMatch(/<script(?! src="\/assets\/)|style="|<iframe|<img/);
    const files = inPage(html);
    expect(files).toHaveLength(2);
    let transferred = Number(response.headers.get("content-length"));
    for (const file of files) {
      const answer = await fetch(url + file, { headers: { "accept-encoding": "gzip" } });
      expect(answer.headers.get("cache-control")).toContain("immutable");
      transferred += Number(answer.headers.get("content-length"));
      if (file.endsWith(".js")) expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(6 * 1024);
    }
    expect(transferred).toBeLessThanOrEqual(40 * 1024);
  });

  test("is the same bytes in each encoding, and never kept by anybody", async () => {
    const { form, people } = await opened();
    const [plain, gzip, brotli] = await Promise.all(
      ["identity", "gzip", "br"].map((encoding) => get(`${form}?page=1`, { "accept-encoding": encoding })),
    );
    expect(gzip?.html).toBe(plain?.html);
    expect(brotli?.html).toBe(plain?.html);
    expect(brotli?.response.headers.get("cache-control")).toBe("no-store");
    expect(brotli?.response.headers.get("content-security-policy")).toContain("script-src 'self';");
    // Nothing of the one who opened it is in what is kept for the next.
    const { html } = await get(`${paths.survey(people[1]?.token ?? "")}?page=1`);
    expect(html).toBe(plain?.html);
    expect(html).not.toContain(people[0]?.token);
  });

  test("shows one's own answers and nobody else's, spelled out safely", async () => {
    const { form, people } = await opened();
    await send(`${form}?page=3`, {
      "comment.clearer": '\n</textarea><b>"&{{gap text seen}}',
      seen: "",
      intent: "later",
    });
    const { html } = await get(`${form}?page=3`);
    expect(html).toContain("&lt;/textarea&gt;&lt;b&gt;&quot;&amp;");
    expect((await get(`${paths.survey(people[1]?.token ?? "")}?page=3`)).html).not.toContain("textarea&gt;");
  });

  test("marks each text that is in another language than the page, with the way it is written", async () => {
    const hebrew = {
      ...fewItems,
      id: "hebrew",
      items: fewItems.items.map((item) =>
        item.id === "expectations-set"
          ? { ...item, wording: { ...item.wording, rep: { en: "Clear?", he: "האם הציפיות ברורות?" } } }
          : item,
      ),
    };
    const { form } = await opened(hebrew);
    const english = await get(`${form}?page=1`);
    expect(english.html).toContain('value="he"');
    const saved = await send(`${form}?page=1`, { "answer.expectations-set": "20", seen: "", language: "he" });
    expect(saved.headers.get("Location")).toBe(`${form}?page=1&lang=he`);
    const { html } = await get(`${form}?page=1&lang=he`);
    expect(html).toContain('<span lang="he" dir="rtl">האם הציפיות ברורות?</span>');
    expect(html).toContain("Some texts exist in English only.");
    expect(html).toContain('name="answer.expectations-set" checked="" value="20"');
    expect(html).toContain('action="?page=1&amp;lang=he"');
  });

  test("has no data for a script, and an unknown link says the same on each address", async () => {
    const { form } = await opened();
    expect((await get(`${form}.data?page=1`)).response.status).toBe(404);
    const unknown = `/s/${"A".repeat(48)}`;
    for (const answer of [await get(unknown), await get(`${unknown}?page=1`), await get(`${unknown}/done`)])
      expect([answer.response.status, answer.html]).toEqual([404, expect.stringContaining("This link does not work")]);
    expect((await send(`${unknown}?page=1`, { intent: "next" })).status).toBe(404);
    expect((await fetch(`${url}${form}`, { method: "PUT", headers: { origin: url } })).status).toBe(405);
  });
});

describe.runIf(built)("a computer that others use", () => {
  const codeOf = (diagnosticId: string, { participantId }: Invited) =>
    answerCode({ organizationId: owner.organizationId, diagnosticId, participantId });
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";

  async function signedInBy(code: string) {
    const answer = await send("/code", { code });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/code/form"]);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/code; HttpOnly; SameSite=Strict$/);
    return { cookie: cookieOf(answer) };
  }

  test("opens the form by the code of the letter, without the link anywhere, until it is finished there", async () => {
    const { diagnosticId, person } = await opened();
    const code = codeOf(diagnosticId, person);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const headers = await signedInBy(` ${code.toLowerCase().replaceAll("-", " ")} `);
    expect(headers.cookie).not.toContain(person.token);
    const { html, response } = await get("/code/form?page=1", headers);
    expect(html).toContain("data-shared");
    expect(html).not.toContain(person.token);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const left = await send("/code/form?page=1", { ...WHOLE, seen: "", intent: "finish" }, headers);
    expect(left.headers.get("Location")).toBe("/code?finished");
    expect(left.headers.getSetCookie()[0]).toContain("Max-Age=0");
    expect((await respondent(person.token)).saved?.answers[slot("expectations-set")]).toBe(70);
    expect((await get("/code/form?page=1")).response.headers.get("Location")).toBe("/code");
  });

  test("shows nothing after an hour, yet saves the page that was open then", async () => {
    const { diagnosticId, person } = await opened();
    const headers = await signedInBy(codeOf(diagnosticId, person));
    const from = Date.now();
    setClock(() => new Date(from + 61 * 60_000));
    expect((await get("/code/form?page=1", headers)).response.headers.get("Location")).toBe("/code?over");
    const late = await send("/code/form?page=1", { ...WHOLE, seen: "", intent: "next" }, headers);
    expect(late.headers.get("Location")).toBe("/code?over");
    expect((await respondent(person.token)).saved?.answers[slot("expectations-set")]).toBe(70);
    setClock(() => new Date(from + 76 * 60_000));
    await send("/code/form?page=1", { "answer.expectations-set": "10", seen: "", intent: "next" }, headers);
    expect((await respondent(person.token)).saved?.answers[slot("expectations-set")]).toBe(70);
    const forged = { cookie: headers.cookie.replace(/.{3}$/, "abc") };
    setClock(null);
    expect((await get("/code/form?page=1", forged)).response.headers.get("Location")).toBe("/code");
  });

  test("takes no code any more after many wrong ones, right ones neither, for a quarter of an hour", async () => {
    const { diagnosticId, person } = await opened();
    const from = Date.now();
    const told: number[] = [];
    for (let tries = 0; tries < 21; tries++)
      told.push((await send("/code", { code: `0000-ZZZZ-${1000 + tries}` })).status);
    expect([new Set(told.slice(0, 19)), ...told.slice(19)]).toEqual([new Set([422]), 429, 429]);
    const code = codeOf(diagnosticId, person);
    const locked = await send("/code", { code });
    expect([locked.status, locked.headers.getSetCookie()]).toEqual([429, []]);
    setClock(() => new Date(from + 16 * 60_000));
    expect((await send("/code", { code })).status).toBe(303);
  });
});
