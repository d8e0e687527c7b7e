import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askForSignInLetter, sendSignInLetter } from "#app/features/distribution/sign-in-letter.server.ts";
import { giveRole } from "#app/features/organizations/members.server.ts";
import {
  findMember,
  inOrganizationOf,
  organizationCookie,
  requireMember,
} from "#app/features/organizations/session.server.ts";
import { issueSignInToken, signInWithToken, userIdOf } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { listEvents, recordEvent } from "#db/queries/audit.ts";
import { foundCompany, unmistakableName } from "#tests/factories/company.ts";
import { own } from "./setup.ts";

describe("the web server", () => {
  let server: Server;
  let url: string;

  beforeEach(async () => {
    const site = { load: () => Promise.reject(new Error("The site does not start")), middleware: [] };
    server = webApp(site, { signIn: 2, answerLink: 2, unknownLinks: 20, answering: 5 }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    return () => void server.close();
  });

  const statuses = async (paths: readonly string[], init: RequestInit = {}) => {
    const found: number[] = [];
    for (const path of paths) found.push((await fetch(url + path, init)).status);
    return found;
  };

  test("names each request in a header, and on the page that says it failed", async () => {
    const one = await fetch(`${url}/studio`);
    const other = await fetch(`${url}/studio`);
    const name = one.headers.get("X-Request-Id") ?? "";
    expect(name).toMatch(/^[0-9a-f]{8}$/);
    expect(await one.text()).toContain(`this reference: ${name}.`);
    expect(other.headers.get("X-Request-Id")).not.toBe(name);
  });

  test.for(["/studio", "/s/x", "/healthz", "/readyz"])("has nobody keep %s", async (path) => {
    expect((await fetch(url + path)).headers.get("Cache-Control")).toBe("no-store");
  });

  test("counts an answer link for itself, on all its pages and however it is written", async () => {
    expect(await statuses(["/s/one", "/s/one/done", "/S/one", "/%73/one?page=2"])).toEqual([500, 500, 429, 429]);
    expect(await statuses(["/s/two"])).toEqual([500]);
  });

  test("stops one address that opens link after link", async () => {
    expect(await statuses(["/s/a", "/s/b", "/s/c", "/s/d", "/s/e", "/s/f"])).toEqual([500, 500, 500, 500, 500, 429]);
  });

  test("counts posts to sign in however the path is written, and looks at none", async () => {
    const paths = ["/sign-in", "/SIGN-UP", "/sign%2Din/link/x", "/api/auth/sign-in/email"];
    expect(await statuses(paths)).toEqual([500, 500, 500, 500]);
    expect(await statuses(paths, { method: "POST" })).toEqual([500, 500, 429, 429]);
  });

  test.for([
    ["/studio/roster?find=Ada%00&page=2", "/studio/roster?find=Ada&page=2"],
    ["/%00/elsewhere.example", "/elsewhere.example"],
    ["/%00%5Celsewhere.example", "/%5Celsewhere.example"],
  ])("leads from %s, with a NUL that no database looks for, to %s", async ([asked = "", led = ""]) => {
    const { status, headers } = await fetch(url + asked, { redirect: "manual" });
    expect([status, headers.get("Location")]).toEqual([307, led]);
  });
});

const jobData = async () => {
  const { app } = await database();
  const { rows } = await sql<{ data: { userId: string } }>`
    select data from pgboss.job where name = 'sign-in.send' order by created_on`.execute(app);
  return rows.map(({ data }) => data);
};
const letters = async () => {
  const outbox = join(own.dataDir, "outbox");
  const files = await readdir(outbox).catch(() => []);
  return Promise.all(files.map((file) => readFile(join(outbox, file), "utf8")));
};

describe("a sign-in letter", () => {
  test("is asked for alike by somebody with an account and by nobody, without an address in the queue", async () => {
    const { email, userId } = await foundCompany(unmistakableName());
    for (const address of [email, "nobody@nowhere.example"])
      expect(await askForSignInLetter({ email: address, redirectTo: "/studio", language: "en" })).toBe(true);
    const queued = await jobData();
    expect(JSON.stringify(queued)).not.toContain("@");
    expect(queued).toEqual([
      { userId, redirectTo: "/studio", language: "en" },
      { userId: expect.stringMatching(/^[0-9a-f-]{36}$/), redirectTo: "/studio", language: "en" },
    ]);
    for (const { userId: to } of queued) await sendSignInLetter({ userId: to, redirectTo: "/studio" });
    const [letter = "", ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter.replace(/=\r?\n/g, "")).toMatch(/http:\/\/parallax\.test\/sign-in\/link\/\w{32}\?to=/);
  });

  test("is not sent a sixth time in a quarter of an hour, account or not", async () => {
    const asked = [];
    for (let times = 0; times < 6; times++)
      asked.push(await askForSignInLetter({ email: "often@nowhere.example", redirectTo: "/", language: "en" }));
    expect(asked).toEqual([true, true, true, true, true, false]);
  });

  test("holds a token that works once", async () => {
    const { email } = await foundCompany(unmistakableName());
    const token = await issueSignInToken(email);
    const request = new Request("http://parallax.test/");
    expect((await signInWithToken({ token, request }))?.getSetCookie().length).toBeGreaterThan(0);
    expect(await signInWithToken({ token, request })).toBeNull();
    expect(await signInWithToken({ token: "made-up", request })).toBeNull();
  });
});

describe("an account of two organisations", () => {
  const email = `both@${unmistakableName()}.example`.toLowerCase();
  let cookie: string;
  let first: string;
  let second: string;
  const asked = (...cookies: string[]) =>
    new Request("http://parallax.test/audit?x=1", { headers: { cookie: [cookie, ...cookies].join("; ") } });
  const chosen = async (id: string) => (await organizationCookie.serialize(id)).split(";")[0] ?? "";

  beforeAll(async () => {
    const one = await foundCompany(unmistakableName());
    const two = await foundCompany(unmistakableName());
    [first, second] = [one.organizationId, two.organizationId];
    await giveRole(one, { email, name: "Both", role: "owner" });
    const request = new Request("http://parallax.test/");
    const headers = await signInWithToken({ token: await issueSignInToken(email), request });
    cookie = (headers?.getSetCookie() ?? []).map((each) => each.split(";")[0]).join("; ");
    expect((await findMember(asked()))?.organizationId).toBe(first);
    await giveRole(two, { email, name: "Both", role: "owner" });
  });

  test("is at home in neither by itself, and is asked which", async () => {
    expect(await userIdOf(email)).not.toBeNull();
    expect(await findMember(asked())).toBeNull();
    const answer = (await requireMember(asked(), "audit.read").catch((thrown: unknown) => thrown)) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/organizations?to=%2Faudit%3Fx%3D1"]);
  });

  test("is in the one it chose, and asked again when that is none of its own", async () => {
    expect((await findMember(asked(await chosen(second))))?.organizationId).toBe(second);
    const { organizationId } = await foundCompany(unmistakableName());
    expect(await findMember(asked(await chosen(organizationId)))).toBeNull();
  });
});

test("the audit trail is read page by page without a gap where many entries have one time", async () => {
  const owner = await foundCompany(unmistakableName());
  const { organizationId } = owner;
  await inOrganizationOf(owner, async (trx) => {
    for (let number = 0; number < 7; number++)
      await recordEvent(trx, { organizationId, actor: "a", action: `action ${number}`, subject: "s" });
  });
  const seen = await inOrganizationOf(owner, async (trx) => {
    const ids: string[] = [];
    for (let before = null; ; ) {
      const page = await listEvents(trx, { before, limit: 3 });
      ids.push(...page.map(({ audit_event_id }) => audit_event_id));
      const last = page.at(-1);
      if (!last) return ids;
      before = { at: last.at, id: last.audit_event_id };
    }
  });
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
});
