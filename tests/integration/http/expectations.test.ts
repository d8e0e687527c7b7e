import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { linkToken } from "#app/features/plans/rhythm/link-tokens.server.ts";
import { paths } from "#app/paths.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { leavesOf } from "#tests/attack/crawl-payload.ts";
import { readingsInPayload } from "#tests/attack/crawl-payload-readings.ts";
import { type BusyCompany, busyCompany, memberOf, unmistakableName } from "#tests/factories/company.ts";
import { fewItems } from "#tests/factories/organization.ts";
import { productionBuild } from "../../../commands/serve.ts";
import { contentOf } from "../tables.ts";
import { crawl, type FetchedPage } from "./crawl-site.ts";

// The built site: who reads what of an expectation that M1 and R1-1 agreed on, by every link, and by the links of letters.
const built = existsSync("build/server/index.js");
const name = unmistakableName();
let company: BusyCompany;
let server: Server;
let url: string;

beforeAll(async () => {
  if (!built) return;
  server = webApp(productionBuild()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A listening server has a port");
  url = `http://127.0.0.1:${address.port}`;
  company = await busyCompany(name);
});

afterAll(() => {
  server?.close();
});

const address = (id: string) => `${id}@${name}.example`.toLowerCase();
const person = (id: string): Promise<Member> => memberOf(company.owner.organizationId, address(id));

/** What links lead them to, until a letter's button is pressed. */
const crawled = new Map<string, Promise<FetchedPage[]>>();

function pagesOf(id: string): Promise<FetchedPage[]> {
  const pages = crawled.get(id) ?? crawlAs(id);
  crawled.set(id, pages);
  return pages;
}

async function crawlAs(id: string): Promise<FetchedPage[]> {
  const link = new URL(await issueSignInLink({ email: address(id), redirectTo: "/" }));
  const response = await fetch(url + link.pathname + link.search, { redirect: "manual" });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const pages = await crawl({ url, cookie }, { most: 60, start: paths.expectations() });
  return pages.filter((page) => page.address.startsWith("/expectations"));
}

/** The secret of the letter that told R1-1 of the expectation. */
async function letterToken(): Promise<string> {
  const { organizationId } = company.owner;
  const { personId } = await person("r1-1");
  const { letter_id } = await inOrganizationOf(company.owner, (trx) =>
    trx
      .selectFrom("coaching_letter")
      .select("letter_id")
      .where("person_id", "=", personId ?? "")
      .where("kind", "=", "proposal")
      .executeTakeFirstOrThrow(),
  );
  return linkToken("letter", { organizationId, id: letter_id });
}

describe.runIf(built)("the pages of expectations", () => {
  test("show the two of them what they wrote, and nobody else, whatever links lead to", async () => {
    const secret = `${name} specific`;
    for (const [id, reads] of [
      ["m1", true],
      ["r1-1", true],
      ["r1-2", false],
      ["m2", false],
      ["e2", false],
      ["e1", false],
      ["owner", false],
    ] as const) {
      const pages = await pagesOf(id);
      const found = pages.filter(
        ({ html, payload }) => html.includes(secret) || JSON.stringify(payload).includes(secret),
      );
      expect([id, found.length > 0]).toEqual([id, reads]);
    }
  });

  test("hold no number that is not the two people's own, or a count of pairs from five on", async () => {
    const setting = { diagnosticId: company.published, questionnaire: fewItems, root: null, line: [null] };
    for (const id of ["m1", "r1-1", "e1", "owner"]) {
      const pages = await pagesOf(id);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const mine = Object.fromEntries(
          Object.entries(page.payload).filter(([route]) => route.startsWith("routes/coaching")),
        );
        const readings = readingsInPayload({ address: page.address, payload: mine }, setting);
        expect([page.address, readings]).toEqual([page.address, []]);
        const counts = leavesOf(Object.values(mine)).filter(({ place }) => place.includes("counts"));
        expect([id, counts.filter(({ value }) => Number(value) > 0)]).toEqual([id, []]);
      }
    }
  });
});

describe.runIf(built)("the link of a letter", () => {
  test("changes nothing by being opened, however often and by whatever program", async () => {
    const token = await letterToken();
    const { organizationId } = company.owner;
    const choice = linkToken("choice", { organizationId, id: (await person("r1-1")).personId ?? "" });
    const before = await contentOf(organizationId);
    for (const path of [paths.checkInLink(token), paths.letterCalendar(token), paths.nudges(choice)])
      for (const method of ["GET", "HEAD", "GET"]) {
        const answer = await fetch(url + path, { method });
        expect([path, method, answer.status]).toEqual([path, method, 200]);
        expect(answer.headers.get("cache-control")).toBe("no-store");
      }
    expect(await contentOf(organizationId)).toEqual(before);
  });

  test("shows the page of its reader without signing them in", async () => {
    const answer = await fetch(url + paths.checkInLink(await letterToken()));
    expect(await answer.text()).toContain(`${name} specific`);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("takes a press once, and no other site's", async () => {
    const path = url + paths.checkInLink(await letterToken());
    const body = { intent: "checkIn", expectation: company.expectationId, number: "2", percent: "60", confidence: "5" };
    const press = (headers: Record<string, string>) =>
      fetch(path, { method: "POST", headers, body: new URLSearchParams(body) });
    expect((await press({ origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await (await press({ origin: url })).text()).includes("Kept. Thank you.")).toBe(true);
    expect((await (await press({ origin: url })).text()).includes("Nothing was done twice")).toBe(true);
    const rows = (await contentOf(company.owner.organizationId)).expectation_check_in ?? [];
    expect(rows).toHaveLength(3);
  });

  test("that is none, or was changed, opens nothing and tells nothing", async () => {
    const token = await letterToken();
    const changed = token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    for (const path of [
      paths.checkInLink(changed),
      paths.letterCalendar(changed),
      paths.nudges(token),
      paths.nudges("x"),
    ]) {
      const answer = await fetch(url + path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toContain(name);
    }
    expect((await fetch(url + paths.nudges(token), { method: "POST" })).status).toBe(404);
  });

  test("stops the letters by a mail reader's own button, as any kind of form", async () => {
    const { organizationId } = company.owner;
    const { personId } = await person("m1");
    const path = url + paths.nudges(linkToken("choice", { organizationId, id: personId ?? "" }));
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    expect((await fetch(path, { method: "POST", body: form })).status).toBe(200);
    expect(await (await fetch(path)).text()).toContain("The letters are stopped");
  });
});
