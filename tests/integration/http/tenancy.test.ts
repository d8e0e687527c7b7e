import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveRole } from "#app/features/organizations/members.server.ts";
import type { Role } from "#app/features/organizations/roles.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { type BusyCompany, busyCompany, unmistakableName } from "#tests/factories/company.ts";
import { productionBuild } from "../../../commands/serve.ts";
import { contentOf } from "../tables.ts";
import { siteMap } from "./site-map.ts";

// The built site, asked for everything it has by strangers and by the people of one customer, with the ids of another.
const built = existsSync("build/server/index.js");
const theirName = unmistakableName();
let theirs: BusyCompany;
let server: Server;
let url: string;
/** A cookie of somebody of our company, by role. */
const cookies = new Map<Role, string>();

beforeAll(async () => {
  if (!built) return;
  server = webApp(productionBuild()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A listening server has a port");
  url = `http://127.0.0.1:${address.port}`;
  const ours = await busyCompany("Ours");
  theirs = await busyCompany(theirName);
  await giveRole(ours.owner, { email: "hr@ours.example", name: "Our HR", role: "hr" });
  const emails = { owner: "owner", hr: "hr", executive: "e2", manager: "m2", rep: "r2-1" };
  for (const [role, mailbox] of Object.entries(emails))
    cookies.set(role as Role, await signIn(`${mailbox}@ours.example`));
});

afterAll(() => {
  server?.close();
});

async function signIn(email: string): Promise<string> {
  const link = new URL(await issueSignInLink({ email, redirectTo: "/" }));
  const response = await fetch(url + link.pathname + link.search, { redirect: "manual" });
  const cookie = response.headers.getSetCookie().map((each) => each.split(";")[0]);
  if (cookie.length === 0) throw new Error(`${email} was not signed in: ${response.status}`);
  return cookie.join("; ");
}

/** Answer links open by their secret alone, whoever holds it: tests/integration/answering.test.ts. */
const aboutThings = siteMap.filter((path) =>
  /:(id|importId|actionId|personId|questionnaireId|expectationId|topicId)/.test(path),
);
const aboutNothing = siteMap.filter((path) => !path.includes(":") && !path.includes("*"));
/** What everybody may open, signed in or not. `/outbox` and `/demo` do not exist in this configuration. */
const survey = ["/code", "/code/form", "/code/done", "/new-link"];
const open = [
  "/",
  "/sign-in",
  "/sign-in/sent",
  "/sign-up",
  "/sign-out",
  "/language",
  "/outbox",
  "/demo",
  "/api/webhooks/resend",
  ...survey,
];

interface Things {
  readonly id: string;
  readonly importId: string;
  readonly actionId: string;
  readonly personId: string;
  readonly questionnaireId: string;
  readonly expectationId: string;
  readonly topicId: string;
}

function filled(path: string, things: Things): string {
  const values: Record<string, string> = { ...things, itemId: "expectations-set", tier: "rep", language: "en" };
  return path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? name);
}

/** What somebody is told: status, where they are sent, and the page, with the ids that they asked with blotted out. */
async function ask(
  path: string,
  { things, cookie, form }: { things: Things; cookie?: string | undefined; form?: Record<string, string> },
) {
  const response = await fetch(url + filled(path, things), {
    redirect: "manual",
    headers: { ...(cookie ? { cookie } : {}), ...(form ? { origin: url } : {}) },
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
  });
  // Each answer has a number of its own to find it by in the log, and each page a nonce.
  const own = [...Object.values(things), response.headers.get("X-Request-Id") ?? ""].filter(Boolean);
  const blot = (text: string) =>
    own
      .reduce((blotted, id) => blotted.replaceAll(id, "(id)"), text)
      .replace(/nonce(=|&quot;:&quot;|":")"?[A-Za-z0-9+/=]+/g, "nonce");
  const location = response.headers.get("Location");
  return {
    status: response.status,
    location: location === null ? null : blot(location),
    body: blot(await response.text()),
  };
}

/** Everything that the forms of a page can ask for. */
function formsOf(path: string): Record<string, string>[] {
  if (path.includes("/actions/")) return actionForms();
  if (path.startsWith("/expectations/")) return expectationForms;
  if (path.startsWith("/voice/")) return topicForms();
  if (path.endsWith("/outcome")) return outcomeForms();
  if (path.endsWith("/share"))
    return [
      { share: randomUUID(), view: `/insights/${theirs.published}`, email: theirs.owner.email, note: "Taken over" },
    ];
  return path.startsWith("/studio/") ? studioForms(path) : [{}, { intent: "publish" }, ...playForms];
}

const playForms = ["say-calendar", "direction-pass-on"].map((play) => ({ play }));

/** What HR's pages have, each sent to all of them. */
function studioForms(path: string): Record<string, string>[] {
  const intents = [
    "remind",
    "end",
    "cancel",
    "extend",
    "reminders",
    "test",
    "change",
    "publish",
    "launch",
    "import",
    "accept",
    "acceptAll",
    "takeBack",
    "leave",
  ]
    .concat("rejoin")
    .map((intent) => ({ intent, repair: "2.dropEmail.2" }));
  const merges = ["merge", "split"].map((intent) => ({ intent, axis: "Place of work", band: "Home" }));
  const mode = { intent: "mode", tier: "executive", mode: "attributed" };
  const added = { externalId: "Z", name: "Taken over", email: "", manager: "", tier: "rep", locale: "", seen: "" };
  const person = theirs.unreachedId;
  const letters = [
    { intent: "againAll" },
    { intent: "again", person },
    { intent: "correct", person, email: "taken-over@ours.example" },
    { intent: "help", email: `r2-2@${theirName}.example`, days: "7" },
  ];
  const part = { part: "item", id: "goals-ranked", label: "Taken over", language: "en", seen: "" };
  const writing = ["save", "up", "down", "remove", "dismiss", "finish", "add-item", "add-theme"].map((intent) => ({
    ...part,
    intent,
    advice: "taken",
    kind: "open",
    name: "Taken over",
  }));
  const written = path.includes("/questionnaires/") ? writing : [];
  return [{}, ...intents, ...merges, mode, ...written, added, ...letters, draftForm];
}

const actionForms = () =>
  ["accept", "done", "reopen", "share", "unshare", "note", "edit", "replace"]
    .concat("progress", "ask", "withdraw", "join", "decline", "leave")
    .map((intent) => ({
      intent,
      percent: "50",
      email: "r2-1@ours.example",
      person: theirs.manager.userId,
      message: "Taken over",
      startsOn: "",
      revision: "4",
      title: "Taken over",
      steps: "One",
      dueOn: "2030-01-01",
      ownerName: "Us",
      note: "Taken over",
      play: "any",
    }));

const expectationForms = ["agree", "end", "checkIn", "send", "check", "letIn", "meeting"].map((intent) => ({
  intent,
  revision: "1",
  hash: "0".repeat(64),
  as: "dropped",
  number: "2",
  percent: "1",
  confidence: "1",
  place: "1",
  specific: "Taken over",
  address: "taken-over@ours.example",
  startsOn: "2030-01-01",
  atTime: "09:00",
  minutes: "30",
  everyWeeks: "1",
  timeZone: "UTC",
}));

const topicForms = () =>
  ["seen", "answer", "merge", "remove"].map((intent) => ({
    intent,
    revision: "2",
    said: "Taken over",
    answer: "Taken over",
    into: theirs.topicId,
    voice: theirs.topicId,
    why: "Taken over",
  }));

const outcomeForms = () =>
  ["closed", "continued", "replaced"].map((decision) => ({
    decision,
    action: theirs.actionId,
    revision: "4",
    word: "Taken over",
  }));

const draftForm = {
  name: "Taken over",
  questionnaire: "strategy-to-field",
  audience: "everyone",
  opens: "",
  closes: "2030-01-01T12:00",
  zone: "UTC",
  k: "5",
  commentThreshold: "10",
  "mode.executive": "attributed",
  "mode.manager": "attributed",
};

const roles: readonly Role[] = ["owner", "hr", "executive", "manager", "rep"];

describe.runIf(built)("somebody of one company", () => {
  const diagnostics = () => [theirs.published, theirs.open, theirs.draft];

  test.for(roles)(
    "as %s is told of another company's things what is told of things that do not exist",
    async (role) => {
      const cookie = cookies.get(role);
      for (const path of aboutThings.flatMap((page) => [page, `${page}.data`])) {
        const ofNothing = await ask(path, { things: madeUp(), cookie });
        for (const id of path.includes(":id") ? diagnostics() : [theirs.open]) {
          const asked = {
            id,
            importId: theirs.importId,
            actionId: theirs.actionId,
            personId: theirs.manager.personId ?? "",
            questionnaireId: theirs.questionnaireDraft,
            expectationId: theirs.expectationId,
            topicId: theirs.topicId,
          };
          const answer = await ask(path, { things: asked, cookie });
          expect([path, answer.status]).toEqual([path, expect.toBeOneOf([403, 404])]);
          expect([path, answer.body]).toEqual([path, expect.not.stringContaining(theirName)]);
          expect([path, answer]).toEqual([path, ofNothing]);
        }
      }
    },
  );

  test.for(roles)("as %s changes nothing of another company's, whatever form they send", async (role) => {
    const cookie = cookies.get(role);
    const before = await contentOf(theirs.owner.organizationId);
    for (const path of aboutThings) {
      for (const form of formsOf(path)) {
        const asked = {
          id: theirs.open,
          importId: theirs.importId,
          actionId: theirs.actionId,
          personId: theirs.manager.personId ?? "",
          questionnaireId: theirs.questionnaireDraft,
          expectationId: theirs.expectationId,
          topicId: theirs.topicId,
        };
        const answer = await ask(path, { things: asked, cookie, form });
        expect([path, answer.status]).toEqual([path, expect.toBeOneOf([302, 400, 403, 404, 405, 409, 422])]);
        expect([path, answer.body]).toEqual([path, expect.not.stringContaining(theirName)]);
        expect([path, form, answer]).toEqual([path, form, await ask(path, { things: madeUp(), cookie, form })]);
      }
    }
    expect(await contentOf(theirs.owner.organizationId)).toEqual(before);
  });

  test.for(roles)("as %s finds nothing of another company on any page", async (role) => {
    for (const path of aboutNothing) {
      for (const suffix of ["", ".data"]) {
        const answer = await ask(path === "/" && suffix ? "/_root.data" : path + suffix, {
          things: madeUp(),
          cookie: cookies.get(role),
        });
        expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 202, 302, 303, 403, 404, 405])]);
        expect([path, answer.body]).toEqual([path, expect.not.stringContaining(theirName)]);
      }
    }
  });

  test("opens no other company by asking for it", async () => {
    const response = await fetch(`${url}/organizations`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: cookies.get("owner") ?? "", origin: url },
      body: new URLSearchParams({ organization: theirs.owner.organizationId }),
    });
    const chosen = response.headers.getSetCookie().map((each) => each.split(";")[0]);
    expect(chosen).toHaveLength(1);
    const page = await fetch(`${url}/studio`, { headers: { cookie: `${cookies.get("owner")}; ${chosen[0]}` } });
    expect(await page.text()).toContain("Ours");
  });
});

describe.runIf(built)("a stranger", () => {
  test.for([...aboutThings, ...aboutNothing.filter((path) => !open.includes(path))])(
    "who opens %s is sent to sign in, and comes back there",
    async (path) => {
      const things = {
        id: theirs.published,
        importId: theirs.importId,
        actionId: theirs.actionId,
        personId: theirs.manager.personId ?? "",
        questionnaireId: theirs.questionnaireDraft,
        expectationId: theirs.expectationId,
        topicId: theirs.topicId,
      };
      const answer = await fetch(url + filled(path, things), { redirect: "manual" });
      const location = new URL(answer.headers.get("Location") ?? "", url);
      expect([answer.status, location.pathname]).toEqual([302, "/sign-in"]);
      expect(location.searchParams.get("to")).toBe(filled(path, things));
    },
  );

  test("who sends a form is sent to sign in, and nothing is changed", async () => {
    const before = await contentOf(theirs.owner.organizationId);
    const things = {
      id: theirs.open,
      importId: theirs.importId,
      actionId: theirs.actionId,
      personId: theirs.manager.personId ?? "",
      questionnaireId: theirs.questionnaireDraft,
      expectationId: theirs.expectationId,
      topicId: theirs.topicId,
    };
    for (const path of aboutThings)
      for (const form of formsOf(path)) {
        const answer = await ask(path, { things, form });
        expect([path, answer.status]).toEqual([path, expect.toBeOneOf([302, 405])]);
        if (answer.status === 302) expect([path, answer.location]).toEqual([path, "/sign-in"]);
      }
    expect(await contentOf(theirs.owner.organizationId)).toEqual(before);
  });

  test("reads no letter and opens no demo where neither is offered", async () => {
    for (const path of ["/outbox", `/outbox/${randomUUID()}.eml`, "/demo", "/demo/sign-in/guess"])
      expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
  });

  test("gets the same page for a link of nobody's, whichever company it names", async () => {
    const bytes = Buffer.alloc(36, 7);
    const ofNobody = await fetch(`${url}/s/${bytes.toString("base64url")}`);
    Buffer.from(theirs.owner.organizationId.replaceAll("-", ""), "hex").copy(bytes);
    const ofThem = await fetch(`${url}/s/${bytes.toString("base64url")}`);
    expect([ofNobody.status, ofThem.status]).toEqual([404, 404]);
    expect(await ofThem.text()).not.toContain(theirName);
  });
});

function madeUp(): Things {
  return {
    id: randomUUID(),
    importId: randomUUID(),
    actionId: randomUUID(),
    personId: randomUUID(),
    questionnaireId: randomUUID(),
    expectationId: randomUUID(),
    topicId: randomUUID(),
  };
}
