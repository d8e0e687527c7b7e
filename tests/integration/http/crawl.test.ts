import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { countParticipation } from "#app/features/confidentiality/count-participation.server.ts";
import { type Release, readRelease } from "#app/features/confidentiality/released.ts";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { paths } from "#app/paths.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { listDiagnostics } from "#db/queries/diagnostics.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { findRelease, listPublished } from "#db/queries/releases.ts";
import { sealedAnswers } from "#db/queries/responses.ts";
import { HALDEN, haldenRoster } from "#db/seed/halden.ts";
import type { SeedPerson } from "#db/seed/roster.ts";
import { leastDependent } from "#tests/attack/axes-attacker.ts";
import {
  strayInCalendar,
  strayInPages,
  strayInPresentation,
  strayInWorkbook,
  strayRows,
} from "#tests/attack/crawl-files.ts";
import { strayInLetter } from "#tests/attack/crawl-letters.ts";
import { allOf, readMarkup, textOf } from "#tests/attack/crawl-markup.ts";
import { readingsOnPage } from "#tests/attack/crawl-page-readings.ts";
import { readingsInPayload } from "#tests/attack/crawl-payload-readings.ts";
import { nearestCell, type Reading, type Setting, unreleased } from "#tests/attack/crawl-readings.ts";
import {
  familiesRead,
  inferencesRead,
  type Membership,
  membershipOf,
  type ReadGroup,
} from "#tests/attack/crawl-union.ts";
import { leastSupport, remainders } from "#tests/attack/linear-attacker.ts";
import { tokensOf } from "../../../commands/demo/asking.ts";
import { memberFor } from "../../../commands/demo/customers.ts";
import { fillDemo } from "../../../commands/demo/fill.ts";
import { productionBuild } from "../../../commands/serve.ts";
import { filesOf } from "./crawl-downloads.ts";
import { type FoundLetter, lettersInOutbox, othersNamed, writeLetters } from "./crawl-outbox.ts";
import { crawl, type FetchedPage, open, payloadOf, rowsOf, type Visitor } from "./crawl-site.ts";
import { placeOf, siteMap } from "./site-map.ts";

// The built site with the demo organisation in it: everybody reads every page that links lead them to, and puts together
// what they read (methodology 3.10, tests 4, 5, 8 and 9).
const runs = existsSync("build/server/index.js") && inject("template").kind === "embedded";

/** Somebody who signs in, and the parts of the organisation that they may read numbers of. */
interface Reader {
  readonly role: string;
  readonly visitor: Visitor;
  readonly setting: Setting;
  readonly mayRead: (unit: string | null) => boolean;
  readonly pages: readonly FetchedPage[];
  readonly readings: readonly Reading[];
}

let server: Server;
let url: string;
let people: readonly SeedPerson[];
let published: { id: string; release: Release; questionnaire: Questionnaire };
/** The other results that there are, by diagnostic: earlier waves, to which nothing is added up. */
const others = new Map<string, { release: Release; questionnaire: Questionnaire }>();
let membership: Membership;
let sealed: ReadonlySet<string>;
const readers: Reader[] = [];
const letters: FoundLetter[] = [];

beforeAll(async () => {
  if (!runs) return;
  await fillDemo(() => {});
  await countDay();
  server = webApp(productionBuild()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A listening server has a port");
  url = `http://127.0.0.1:${address.port}`;
  people = haldenRoster();
  await learn(await memberFor(HALDEN.hr));
  letters.push(...(await lettersRead()));
  for (const who of whoReads()) readers.push(await read(who));
  readers.push(await readAsRespondent());
  readers.push(await readAsStranger());
  readers.push(await readByLetters());
}, 600_000);

afterAll(() => {
  server?.close();
});

/** Has the day of the demo's open diagnostic counted, as the worker would: its page shows what may be told of it. */
async function countDay(): Promise<void> {
  const hr = await memberFor(HALDEN.hr);
  const listed = await inOrganizationOf(hr, (trx) => listDiagnostics(trx, { limit: 10 }));
  const diagnosticId = listed.find(({ state }) => state === "open")?.diagnostic_id ?? "";
  await countParticipation({ organizationId: hr.organizationId, diagnosticId });
}

/** What the attackers are taken to know, and what they are measured against. */
async function learn(member: Member): Promise<void> {
  const found = await inOrganizationOf(member, async (trx) => {
    const [first, ...earlier] = await listPublished(trx, { limit: 10 });
    for (const { diagnostic_id: other } of earlier) {
      const found = await findRelease(trx, other);
      if (found) others.set(other, { release: readRelease(found.document), questionnaire: found.content });
    }
    const row = first && (await findRelease(trx, first.diagnostic_id));
    if (!row) throw new Error("The demo has a published diagnostic");
    const { diagnostic_id: id, content: questionnaire } = row;
    return { id, questionnaire, row, tree: await frozenTree(trx, id), answers: await sealedAnswers(trx, id) };
  });
  const { id, questionnaire, row, tree, answers } = found;
  published = { id, release: readRelease(row.document), questionnaire };
  const frozen: FrozenPerson[] = tree.map((person) => ({
    id: person.participant_id,
    externalId: person.external_id,
    tier: person.tier,
    managerId: person.manager_id,
    invited: person.not_invited === null,
    segments: person.attributes,
  }));
  membership = membershipOf(frozen, answers, questionnaire);
  sealed = beginningsOf(answers);
}

/** How the answer arrays begin that there are, as a page would have to hold them. */
function beginningsOf(answers: readonly SealedAnswers[]): Set<string> {
  return new Set(answers.map((each) => JSON.stringify(each.answers.filter((answer) => answer !== null).slice(0, 8))));
}

interface Who {
  readonly role: string;
  readonly email: string;
  readonly most: number;
  /** Null: not on the roster. */
  readonly person: SeedPerson | null;
  readonly mayRead: (unit: string | null) => boolean;
}

function whoReads(): Who[] {
  const { groups } = published.release;
  const top = people.find(({ managerId }) => managerId === null);
  const regional = people.find(({ managerId }) => managerId === top?.id);
  const released = (id: string) => groups.some(({ tier, selector }) => tier === "rep" && selector.head === id);
  const managers = people.filter(({ tier }) => tier === "manager");
  // Those two of them who are in the middle of expectations and plans: both are written to about these.
  const writtenTo = (tier: string) => people.find((each) => each.tier === tier && wasNudged(each.email));
  const [manager, rep] = [writtenTo("manager"), writtenTo("rep")];
  const tiny = managers.find(({ id }) => people.filter(({ managerId }) => managerId === id).length < 5);
  if (!manager || !released(manager.id)) throw new Error("The demo's manager has a released team");
  if (!top || !regional || !manager || !tiny || !rep) throw new Error("The demo lacks somebody that is read as");
  const everything = () => true;
  const lineOf = (person: SeedPerson) => new Set<string | null>([...line(person), null]);
  return [
    { role: "owner and hr", email: HALDEN.hr.email, most: 260, person: null, mayRead: everything },
    { role: "managing director", email: top.email, most: 75, person: top, mayRead: everything },
    {
      role: "regional executive",
      email: regional.email,
      most: 50,
      person: regional,
      mayRead: (unit) => unit === null || isBelow(unit, regional.id),
    },
    ...[manager, tiny].map((person, place) => ({
      role: place === 0 ? "manager with a released team" : "manager with a tiny team",
      email: person.email,
      most: 45,
      person,
      mayRead: (unit: string | null) => lineOf(person).has(unit),
    })),
    { role: "rep", email: rep.email, most: 35, person: rep, mayRead: (unit) => unit === null },
  ];
}

function wasNudged(email: string): boolean {
  return letters.some(({ kind, to }) => kind === "nudge" && to === email);
}

/** Somebody and everyone above them, nearest first. */
function line(person: SeedPerson): string[] {
  const above = people.find(({ id }) => id === person.managerId);
  return [person.id, ...(above ? line(above) : [])];
}

/** Whether a part is the one below `head`, or inside it. */
function isBelow(unit: string, head: string): boolean {
  const leader = people.find(({ id }) => id === unit);
  return leader !== undefined && line(leader).includes(head);
}

async function read({ role, email, most, person, mayRead }: Who): Promise<Reader> {
  const visitor = { url, cookie: await signIn(email) };
  const isTop = person === null || person.managerId === null;
  const setting: Setting = {
    diagnosticId: published.id,
    questionnaire: published.questionnaire,
    root: isTop ? null : person.id,
    line: person === null ? [null] : [...line(person).slice(0, -1), null],
  };
  const linked = await crawl(visitor, { most, salt: role });
  const chosen = mayRead("anybody's") || role === "regional executive" ? await heatmapsBy(visitor, setting) : [];
  const pages = [...linked, ...chosen];
  return { role, visitor, setting, mayRead, pages, readings: pages.flatMap((page) => readingsOf(page, setting)) };
}

/** Heatmaps that only the form of choices leads to, each with its rows as the page's script fetches them. */
async function heatmapsBy(visitor: Visitor, { root }: Setting): Promise<FetchedPage[]> {
  // Every part that consists of parts: below them stands every team.
  const teams = new Set(people.flatMap(({ tier, managerId }) => (tier === "manager" ? [managerId] : [])));
  const above = new Set(people.flatMap(({ id, managerId }) => (teams.has(id) ? [managerId] : [])));
  const inside = (id: string) => (teams.has(id) || above.has(id)) && (root === null || isBelow(id, root));
  const opened = people.filter(({ id }) => inside(id));
  const views = [
    `of=items&${opened.map(({ id }) => `open=${id}`).join("&")}&show=rep&view=parts`,
    "of=items&view=parts",
    "of=items&show=rep&view=parts",
    "show=executive.manager&view=parts",
    "by=Tenure+band&of=items&view=parts",
    "by=Tenure+band&show=rep&view=parts",
    "min=20&of=items&sort=size&view=parts",
    "of=themes&show=executive.rep",
    "compare=1&of=items",
    "compare=1&of=items&show=rep&view=parts",
    "compare=1&of=themes&view=parts",
  ];
  const pages: FetchedPage[] = [];
  for (const view of views) {
    const address = `${paths.heatmap(published.id)}?${view}`;
    const got = await open(visitor, address, { withScript: true });
    if (got.kind !== "page") continue;
    pages.push(got.page);
    const { data } = got.page.payload["routes/insights/heatmap"] as { data: HeatmapData };
    if (!data.parts) continue;
    const { scope, address: asked, parts } = data;
    const about = { id: published.id, scope: { unit: scope.unit }, by: asked.by, show: asked.show };
    const columns = parts.columns.map(({ id }) => id);
    const rows = { data: { ...(await rowsOf(visitor, address)), ...about, columns } };
    pages.push({ address, html: "<main></main>", payload: { "routes/insights/heatmap-rows": rows } });
  }
  return pages;
}

interface HeatmapData {
  readonly scope: { readonly unit: string | null };
  readonly address: { readonly by: string | null; readonly show: string };
  readonly parts: { readonly columns: readonly { readonly id: string }[] } | null;
}

/** Somebody who was invited to the diagnostic that is open, with nothing but the link of their letter. */
async function readAsRespondent(): Promise<Reader> {
  const hr = await memberFor(HALDEN.hr);
  const listed = await inOrganizationOf(hr, (trx) => listDiagnostics(trx, { limit: 10 }));
  const open = listed.find(({ state }) => state === "open");
  const rep = people.findLast(({ tier }) => tier === "rep");
  const token = open && rep && (await tokensOf(hr, open.diagnostic_id)).get(rep.id);
  if (!token) throw new Error("The demo has a diagnostic that a rep can answer");
  const visitor = { url, cookie: "" };
  const setting: Setting = {
    diagnosticId: published.id,
    questionnaire: published.questionnaire,
    root: null,
    line: [null],
  };
  const pages = await crawl(visitor, { most: 12, start: paths.survey(token) });
  const readings = pages.flatMap((page) => readingsOf(page, setting));
  return { role: "respondent", visitor, setting, mayRead: () => false, pages, readings };
}

/** Every kind of letter that the demo and its people make, as it was sent. */
async function lettersRead(): Promise<FoundLetter[]> {
  const hr = await memberFor(HALDEN.hr);
  const listed = await inOrganizationOf(hr, (trx) => listDiagnostics(trx, { limit: 10 }));
  const top = people.find(({ managerId }) => managerId === null);
  const rep = people.findLast(({ tier }) => tier === "rep");
  if (!top || !rep) throw new Error("The demo lacks somebody who gets a letter");
  const open = listed.find(({ state }) => state === "open")?.diagnostic_id ?? "";
  await writeLetters({ hr, top: top.email, rep: rep.email, open, shared: paths.heatmap(published.id) });
  return lettersInOutbox({ words: [HALDEN.name, ...listed.map(({ name }) => name)] });
}

/** Whoever has no account: the pages that are open to everybody. */
async function readAsStranger(): Promise<Reader> {
  const visitor = { url, cookie: "" };
  const { setting } = readAs("rep");
  const pages: FetchedPage[] = [];
  for (const start of [paths.signIn(), paths.signInSent(), paths.signUp(), paths.newLink(), paths.code()])
    pages.push(...(await crawl(visitor, { most: 3, start })));
  const readings = pages.flatMap((page) => readingsOf(page, setting));
  return { role: "stranger", visitor, setting, mayRead: () => false, pages, readings };
}

/** Whoever holds the letters that people get about their own plans and expectations, with nothing but their links. */
async function readByLetters(): Promise<Reader> {
  const visitor = { url, cookie: "" };
  const setting: Setting = { ...readAs("rep").setting, line: [null] };
  const addresses = ["nudge", "plan", "carry", "proposal", "reminder", "sign-in"].flatMap((kind) => {
    const found = letters.filter((letter) => letter.kind === kind).slice(0, 3);
    return found.flatMap((letter) => letter.addresses.map((address) => address.slice(new URL(address).origin.length)));
  });
  const pages: FetchedPage[] = [];
  for (const address of new Set(addresses.filter((each) => !/\/calendar$|^\/(s|code|new-link)\b/.test(each)))) {
    const got = await open(visitor, address, { withScript: true });
    if (got.kind === "page") pages.push(got.page);
  }
  const readings = pages.flatMap((page) => readingsOf(page, setting));
  return { role: "holder of letters", visitor, setting, mayRead: () => false, pages, readings };
}

function readingsOf(page: FetchedPage, setting: Setting): Reading[] {
  return [...readingsOnPage(page, setting), ...readingsInPayload(page, setting)];
}

async function signIn(email: string): Promise<string> {
  const link = new URL(await issueSignInLink({ email, redirectTo: "/" }));
  const response = await fetch(url + link.pathname + link.search, { redirect: "manual" });
  return response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
}

/** The diagnostic that something was read of. */
function waveOf({ wave, at }: Reading): string {
  return wave ?? /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(at)?.[0] ?? published.id;
}

/** What was read and is not released, with the address that it was read at. */
function findings(readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => {
    const { release, questionnaire } = others.get(waveOf(reading)) ?? published;
    const earlier = [...others.values()].map((other) => other.release);
    const why = unreleased(reading, release, questionnaire, earlier);
    return why === null ? [] : [`${reading.at}: ${why}: ${JSON.stringify(reading).slice(0, 300)}`];
  });
}

const readAs = (role: string) => {
  const reader = readers.find((each) => each.role === role);
  if (!reader) throw new Error(`Nobody read as ${role}`);
  return reader;
};
const known = () => ({ ...published, membership });

/** Pages whose words are held against what they were made from. */
const READ_AS_PAGES = /^\/(insights|company|coaching|certificate|voice|expectations|actions|check-in|nudges)\//;

/** The places of the site's map that links lead nobody of the demo to, and why each tells nobody anything, or where it is read. */
const NOT_BY_LINKS: Readonly<Record<string, string>> = {
  "/*": "an address that is none",
  "/api/auth/*": "the accounts' own library",
  "/api/webhooks/resend": "takes reports of letters, and says nothing",
  "/language": "keeps a choice, and leads back",
  "/sign-out": "ends the crawl",
  "/demo": "not offered here",
  "/demo/sign-in/:key": "not offered here",
  "/outbox": "not offered here; its letters are read below",
  "/outbox/:file": "not offered here; its letters are read below",
  "/coaching": "leads on to the one result there is",
  "/company": "leads on to the one result there is",
  "/code/form": "behind a code: tests/integration/http/answering.test.ts",
  "/code/done": "behind a code: tests/integration/http/answering.test.ts",
  "/s/:token/done": "stands after answers that were sent: tests/integration/http/answering.test.ts",
  "/insights/:id/heatmap/rows": "no page: read beside each heatmap of parts",
  "/insights/:id/download": "a file, read below",
  "/expectations/calendar": "a file, read below",
  "/expectations/with/:personId/calendar": "a file, read below",
  "/check-in/:token/calendar": "a file, read below",
  "/studio/diagnostics/:id/edit": "of a draft, which nobody has answered",
  "/studio/diagnostics/:id/launch": "of a draft, which nobody has answered",
  "/studio/diagnostics/:id/preview/:tier": "of a draft, which nobody has answered",
  "/studio/questionnaires/:questionnaireId": "of a questionnaire of one's own, which the demo has none of",
  "/studio/questionnaires/:questionnaireId/export": "a file of questions",
  "/studio/roster/import/:importId": "what was uploaded a moment ago",
  "/studio/roster/import/:importId/corrected": "what was uploaded a moment ago",
  "/studio/roster/level": "the roster's own script",
  "/studio/roster/suggestions": "the roster's own script",
};

describe.runIf(runs)("who reads everything that links lead to", () => {
  test("gets to pages of every kind, and reads numbers on them", () => {
    const places = new Set(readers.flatMap(({ pages }) => pages.map(({ address }) => placeOf(address))));
    expect(siteMap.filter((place) => !places.has(place)).sort()).toEqual(Object.keys(NOT_BY_LINKS).sort());
    const bands = readers.flatMap(({ readings }) =>
      readings.flatMap((reading) =>
        "band" in reading && reading.band ? [`${reading.kind} ${reading.band.value}`] : [],
      ),
    );
    const [axis = ""] = published.release.method.axes;
    const values = new Set(people.map(({ tenure }) => tenure));
    expect(axis).toBe("Tenure band");
    expect(new Set(bands)).toEqual(
      new Set([...values].flatMap((value) => [`gap ${value}`, `level ${value}`, `count ${value}`])),
    );
    const levels = readAs("owner and hr").readings.filter(({ kind }) => kind === "level");
    expect(new Set(levels.map((reading) => (reading.kind === "level" ? reading.unit : null))).size).toBeGreaterThan(30);
    expect(readers.flatMap(({ readings }) => readings).length).toBeGreaterThan(10_000);
    expect(readAs("manager with a released team").readings.some(({ kind }) => kind === "near")).toBe(true);
  });

  test("reads no number that is not released", () => {
    expect(readers.flatMap(({ role, readings }) => findings(readings).map((found) => `${role}: ${found}`))).toEqual([]);
  });

  test("reads of no part of the organisation that is not theirs", () => {
    for (const { role, readings, mayRead } of readers) {
      const outside = readings.filter((reading) => unitsIn(reading).some((unit) => !mayRead(unit)));
      expect([role, outside.slice(0, 5)]).toEqual([role, []]);
    }
    const unitsOfReps = readAs("rep").readings.flatMap(unitsIn);
    expect(unitsOfReps.filter((unit) => unit !== null)).toEqual([]);
  });

  test("is told nothing at the addresses that others found", async () => {
    const found = readAs("owner and hr").pages.map(({ address }) => address);
    const asked = found.filter((address) => /^\/(insights|studio|certificate|company)\//.test(address));
    const sample = asked.filter((_, place) => place % 5 === 0);
    for (const { role, visitor, setting, mayRead } of readers.filter((reader) => !reader.mayRead("anybody's"))) {
      let told = 0;
      for (const address of sample) {
        const readings = readingsInPayload({ address, payload: await payloadOf(visitor, address) }, setting);
        const outside = readings.filter((reading) => unitsIn(reading).some((unit) => !mayRead(unit)));
        expect([role, address, outside, findings(readings)]).toEqual([role, address, [], []]);
        told += readings.length;
      }
      if (role === "regional executive") expect(told).toBeGreaterThan(0);
    }
  });

  test("below 20 answers reads neither 0 nor 100%, and no single value", () => {
    const said = readers
      .flatMap(({ readings }) => readings)
      .flatMap((reading) => {
        if (reading.kind !== "level" || others.has(waveOf(reading))) return [];
        const n = Math.min(...itemsIn(reading.item).map((item) => membership.respondents({ ...reading, item }).length));
        return n < 20 ? [reading] : [];
      });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ shown }) => shown.value !== null || shown.low === shown.high)).toEqual([]);
  });

  test("sees how many answered of whole levels of at least k only, while people are answering", () => {
    const { k } = published.release.method;
    const going = readers
      .flatMap(({ pages }) => pages)
      .flatMap(({ payload }) => {
        const { data } = (payload["routes/studio/diagnostic"] ?? {}) as { data?: StudioData };
        return data?.state === "open" ? data.tiers : [];
      });
    expect(going.length).toBeGreaterThan(0);
    for (const { id, invited, answered } of going) {
      expect(published.questionnaire.tiers.map((tier) => tier.id)).toContain(id);
      if (answered !== null) expect(Math.min(invited, answered)).toBeGreaterThanOrEqual(k);
    }
  });

  test("sees how many answered of parts of at least k only, while people are answering, and only HR does", () => {
    const { k } = published.release.method;
    const underWay = readers.flatMap(({ role, readings }) =>
      readings.flatMap((reading) => (reading.kind === "underWay" ? [{ role, ...reading }] : [])),
    );
    expect(new Set(underWay.map(({ role }) => role))).toEqual(new Set(["owner and hr"]));
    const parts = underWay.filter(({ part }) => part !== null);
    expect(parts.length).toBeGreaterThan(5);
    for (const { invited, answered } of underWay) expect(Math.min(invited, answered)).toBeGreaterThanOrEqual(k);
  });

  test("finds nobody's name beside whether they answered, and nobody's answers", () => {
    const names = new Set(people.flatMap(({ name, email }) => [name, email]));
    for (const { role, pages } of readers) {
      for (const { address, html, payload } of pages) {
        expect([role, address, namedCounts(payload, names)]).toEqual([role, address, []]);
        // Voices are answered by name, and have nothing to do with who answered a diagnostic.
        if (!address.startsWith("/voice")) expect([role, address, namedRows(html, names)]).toEqual([role, address, []]);
        expect([role, address, answerRows(payload)]).toEqual([role, address, []]);
      }
    }
  });
});

describe.runIf(runs)("all of them together", () => {
  // Two waves are not audited together (docs/decisions/012-two-waves.md).
  const together = () => readers.flatMap(({ readings }) => readings.filter((reading) => !others.has(waveOf(reading))));

  test("can add and subtract nothing that rests on fewer than k", () => {
    const { k } = published.release.method;
    const families = familiesRead(together(), known());
    expect(families.length).toBeGreaterThan(50);
    for (const { what, groups } of families) expect([what, least(groups, k)]).toEqual([what, k]);
  });

  test("can pin nobody as unfavourable, and no more answers than the certificate says", () => {
    const found = inferencesRead(together(), known());
    const unfavourable = found.flatMap(({ what, unit, found: left }) =>
      left.filter(({ most }) => most * unit < 100).map((each) => ({ what, each })),
    );
    expect(unfavourable).toEqual([]);
    // Whoever is pinned along two axes is pinned once.
    const pinned = new Set(
      found.flatMap(({ what, unit, found: left }) =>
        left
          .filter(({ least: low, members }) => low * unit > 100 * (members.length - 1))
          .flatMap(({ members }) => members.map((member) => `${what} ${member}`)),
      ),
    );
    expect(pinned.size).toBeLessThanOrEqual(published.release.audit.inferableAnswers ?? Number.POSITIVE_INFINITY);
  });

  test("read comments of nobody or of at least the threshold, beside what they read of the parts inside", () => {
    const { commentThreshold } = published.release.method;
    const comments = together().flatMap((reading) => (reading.kind === "comments" ? [reading] : []));
    expect(comments.length).toBeGreaterThan(0);
    for (const alike of Map.groupBy(comments, ({ tier, question }) => `${tier} ${question}`).values()) {
      const byUnit = new Map(alike.map(({ unit, texts }) => [unit, texts]));
      for (const left of remainders([...byUnit.values()])) expect(left).toBeGreaterThanOrEqual(commentThreshold);
    }
  });
});

describe.runIf(runs)("what is taken away", () => {
  const reads = (role: string) => ["owner and hr", "managing director", "regional executive"].includes(role);
  /** The files of everyone, of everyone by an attribute, of a part, and of a viewer's own part and what is above it. */
  const taken = async () => {
    const { release } = published;
    const [by = null] = release.method.axes;
    const heads = release.groups.flatMap(({ tier, selector }) => (tier === "rep" ? [selector.head] : []));
    const part = heads.find((head) => head !== null && !people.some(({ id, managerId }) => id === head && !managerId));
    const asked = [
      { role: "owner and hr", unit: null, by: null },
      { role: "owner and hr", unit: null, by },
      { role: "managing director", unit: part ?? null, by: null },
      { role: "regional executive", unit: readAs("regional executive").setting.root, by: null },
      { role: "regional executive", unit: null, by },
    ];
    return Promise.all(
      asked.map(async ({ role, ...of }) => {
        const { visitor, mayRead } = readAs(role);
        return { whose: [role, of.unit, of.by], mayRead, ...(await filesOf(visitor, { ...published, people, ...of })) };
      }),
    );
  };
  let files: Awaited<ReturnType<typeof taken>>;
  beforeAll(async () => {
    files = await taken();
  });

  test("as a file of any kind holds what their pages say, of their own part, and nothing else", () => {
    for (const { whose, mayRead, of, rows, known, pptx, xlsx, pdf } of files) {
      expect([whose, of.unit === null || mayRead(of.unit)]).toEqual([whose, true]);
      expect([whose, strayRows(rows, of)]).toEqual([whose, []]);
      expect([whose, strayInPresentation(pptx, known)]).toEqual([whose, []]);
      expect([whose, strayInWorkbook(xlsx, known)]).toEqual([whose, []]);
      expect([whose, strayInPages(pdf, known)]).toEqual([whose, []]);
      expect(rows.filter(({ number }) => number !== "").length).toBeGreaterThan(20);
    }
  });

  test("is not to be had of what is not theirs", async () => {
    const { id, release } = published;
    for (const { role, visitor, setting } of readers) {
      const heads = release.groups.map(({ selector }) => selector.head);
      const elsewhere = heads.find((head) => head !== null && !isBelow(head, setting.root ?? "")) ?? null;
      if (role !== "regional executive" && reads(role)) continue;
      for (const format of ["csv", "xlsx", "pptx", "pdf"] as const) {
        const address = paths.download({ diagnosticId: id, format, unit: elsewhere, by: null });
        const answer = await fetch(url + address, { redirect: "manual", headers: { cookie: visitor.cookie } });
        expect([role, format, answer.status]).toEqual([role, format, reads(role) ? 404 : expect.toBeOneOf([302, 403])]);
      }
    }
  });

  test("is found out where a number stands that was not released", () => {
    const [whole, byBand] = files;
    if (!whole || !byBand) throw new Error("HR takes files away");
    const { known, pptx, xlsx, pdf } = whole;
    for (const file of [whole, byBand])
      for (const table of new Set(file.rows.map((row) => row.table)))
        for (const isNumber of [true, false]) {
          const place = file.rows.findIndex(
            (row) =>
              row.table === table &&
              /\d/.test(row.shown) &&
              (row.number !== "") === isNumber &&
              !row.column.startsWith("Place"),
          );
          const planted = file.rows.map((row, at) =>
            at !== place ? row : { ...row, shown: row.shown.replace(/\d+/, "7"), number: isNumber ? "7" : "" },
          );
          if (place !== -1) expect(strayRows(planted, file.of)).toEqual([planted[place]]);
        }
    const changed = (parts: ReadonlyMap<string, string>, name: RegExp, from: RegExp, to: string) => {
      const [part = "", text = ""] = [...parts].find(([each, words]) => name.test(each) && from.test(words)) ?? [];
      expect([String(name), part]).not.toEqual([String(name), ""]);
      return new Map([...parts, [part, text.replace(from, to)]]);
    };
    for (const [name, from, to] of [
      [/^ppt\/slides\/slide1\.xml$/, /\d+%/, "13.5%"],
      [/^ppt\/slides\//, /<a:t>\d+%<\/a:t>/, "<a:t>13 of 41</a:t>"],
      [/^ppt\/notesSlides\//, /<a:t>([^<]{20,})<\/a:t>/, "<a:t>$1 Three of 7 said so.</a:t>"],
      [/^ppt\/charts\/chart\d+\.xml$/, /(<c:val>.*?<c:v>)\d+/s, "$113.5"],
      [/^ppt\/slideMasters\//, /<\/p:spTree>/, "<p:sp><a:p><a:r><a:t>13%</a:t></a:r></a:p></p:sp></p:spTree>"],
    ] as const)
      expect([String(name), strayInPresentation(changed(pptx, name, from, to), known)]).not.toEqual([String(name), []]);
    for (const [name, from, to] of [
      [/^xl\/worksheets\/sheet2\.xml$/, /(<c (?![^>]*t="s")[^>]*><v>)\d+/, "$113.5"],
      [/^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/, /(<t[^>]*>)([^<]+)<\/t>/, "$1$2, 3 of 7</t>"],
    ] as const)
      expect([String(name), strayInWorkbook(changed(xlsx, name, from, to), known)]).not.toEqual([String(name), []]);
    for (const place of pdf.keys()) {
      const planted = pdf.map((page, at) => (at === place ? `${page} 41%` : page));
      expect([place, strayInPages(planted, known)]).toEqual([place, ["41"]]);
    }
  });

  test("as a calendar says when two people meet, and is had by these two alone", async () => {
    let meetings = 0;
    for (const { role, visitor, pages } of readers) {
      const pairs = new Set(pages.flatMap(({ address }) => /^\/expectations\/with\/[^/]+/.exec(address)?.[0] ?? []));
      const ofLetters = role === "holder of letters" ? letters.flatMap(({ addresses }) => addresses) : [];
      const addresses = [
        ...(role === "respondent" || role === "holder of letters" ? [] : [paths.ownCalendar()]),
        ...[...pairs].map((pair) => `${pair}/calendar`),
        ...ofLetters.flatMap((address) => (address.endsWith("/calendar") ? [new URL(address).pathname] : [])),
      ];
      for (const address of addresses) {
        const answer = await fetch(url + address, { redirect: "manual", headers: { cookie: visitor.cookie } });
        if (answer.status !== 200) continue;
        const calendar = await answer.text();
        expect([role, address, strayInCalendar(calendar, { site: "http://parallax.test" })]).toEqual([
          role,
          address,
          [],
        ]);
        meetings += calendar.split("BEGIN:VEVENT").length - 1;
        const planted = calendar.replace(/^(SUMMARY.*)$/m, "$1\\, 3 of 7");
        if (planted !== calendar) expect(strayInCalendar(planted, { site: "http://parallax.test" })).toHaveLength(1);
      }
    }
    expect(meetings).toBeGreaterThan(3);
  });
});

describe.runIf(runs)("letters", () => {
  test("of every kind hold nothing measured, no link but the site's, and nobody's name but those they are between", () => {
    const kinds = new Set(letters.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "carry",
      "invitation",
      "link",
      "nudge",
      "plan",
      "proposal",
      "reminder",
      "sender",
      "share",
      "sign-in",
      "test",
    ]);
    for (const letter of letters) {
      expect([letter.kind, letter.to, strayInLetter(letter, letter.setting)]).toEqual([letter.kind, letter.to, []]);
      expect([letter.kind, letter.to, othersNamed(letter, people)]).toEqual([letter.kind, letter.to, []]);
    }
  });

  test("that say a number more, or name somebody else, are found out", () => {
    for (const letter of Map.groupBy(letters, ({ kind }) => kind).values()) {
      const [first] = letter;
      if (!first) continue;
      const reader = people.find(({ email }) => email === first.to);
      const near = new Set([reader?.id, reader?.managerId]);
      const stranger = people.find(({ id, managerId }) => !near.has(id) && !near.has(managerId))?.name ?? "";
      for (const said of ["Your team says 39%.", "3 of 7 have answered."]) {
        expect(strayInLetter({ ...first, text: `${first.text}\n${said}` }, first.setting)).toEqual([said]);
        expect(strayInLetter({ ...first, blocks: [...first.blocks, said] }, first.setting)).toEqual([said]);
      }
      const pixel = "https://elsewhere.example/opened.gif";
      expect(strayInLetter({ ...first, addresses: [...first.addresses, pixel] }, first.setting)).toEqual([pixel]);
      expect(othersNamed({ ...first, text: `${first.text}\n${stranger}` }, people)).toEqual([stranger]);
    }
  });
});

describe.runIf(runs)("the crawl is not blind", () => {
  test("a number that was not released is found on every page of an item", () => {
    const { pages, setting } = readAs("owner and hr");
    const items = pages.filter(({ address }) => /\/items\/[^?]+$/.test(address));
    const planted = new Set<string>();
    const missed: string[] = [];
    for (const page of items) {
      expect(findings(readingsOnPage(page, setting))).toEqual([]);
      // What a page was given to show, digits of ids included, is read elsewhere.
      const given = JSON.stringify(page.payload) + page.address;
      const unknown = Array.from({ length: 9000 }, (_, place) => 1000 + place).find(
        (each) => !given.includes(`${each}`),
      );
      for (const [from, to] of [
        [/>(\d+–\d+)%</, ">41–61%<"],
        [/<td class="number">(\d+)<\/td>/, '<td class="number">3</td>'],
        [/<\/h1>/, ` ${unknown} of them said so</h1>`],
        [/<\/main>/, `<p>Anna: ${unknown}%</p></main>`],
      ] as const) {
        const html = page.html.replace(from, to);
        if (html === page.html) continue;
        planted.add(String(from));
        if (findings(readingsOnPage({ ...page, html }, setting)).length === 0) missed.push(`${page.address}: ${to}`);
      }
    }
    expect(missed).toEqual([]);
    expect(planted.size).toBe(4);
  });

  test("a number more is found on every page of results, plans, expectations and voices, and in every page's data", () => {
    const places = new Set<string | null>();
    for (const { role, setting, pages } of readers)
      for (const page of pages) {
        const place = placeOf(page.address);
        const plain = JSON.stringify(page.payload) + page.address;
        const unknown = Array.from({ length: 9000 }, (_, each) => 1000 + each).find(
          (each) => !plain.includes(`${each}`),
        );
        const html = page.html.replace(/<\/main>/, `<p>Anna: ${unknown}%</p></main>`);
        if (READ_AS_PAGES.test(page.address)) {
          expect([role, place, findings(readingsOnPage({ ...page, html }, setting)).length]).toEqual([role, place, 1]);
          places.add(place);
        }
        for (const [route, found] of Object.entries(page.payload)) {
          const data = (found as { data?: object | null }).data;
          if (data === null || typeof data !== "object" || Array.isArray(data)) continue;
          const payload = { [route]: { data: { ...data, planted: { among: [unknown] } } } };
          const more = findings(readingsInPayload({ ...page, payload }, setting));
          expect([role, page.address, route, more.length]).toEqual([role, page.address, route, 1]);
        }
      }
    expect(places.size).toBeGreaterThan(25);
  });

  test("a number that was not released is found in what a page's script fetches", () => {
    const { pages, setting } = readAs("owner and hr");
    const heatmap = pages.find(({ address }) => address === `/insights/${published.id}/heatmap`);
    const text = JSON.stringify(heatmap?.payload);
    for (const planted of [
      text.replace(/"difference":-?\d+/, '"difference":13'),
      text.replace(/"answered":\d+/, '"answered":4'),
      text.replace('"scope":{', '"scope":{"responses":3,'),
    ]) {
      expect(planted).not.toBe(text);
      const payload = JSON.parse(planted) as FetchedPage["payload"];
      expect(findings(readingsInPayload({ address: heatmap?.address ?? "", payload }, setting))).not.toEqual([]);
    }
  });

  test("a further group that is not published is found, as a number and as a difference", () => {
    const { release } = published;
    const { k } = release.method;
    const heads = people.filter(
      ({ id }) => !release.groups.some(({ tier, selector }) => tier === "rep" && selector.head === id),
    );
    const item = release.cells.find(({ group }) => group.startsWith("rep/"))?.item ?? "";
    const planted = heads
      .map(
        ({ id: unit }) =>
          ({
            at: "planted",
            kind: "level",
            tier: "rep",
            unit,
            item,
            shown: { low: 40, high: 60, value: null },
            n: null,
          }) as const,
      )
      .filter((level) => membership.respondents(level).length > 0);
    expect(planted.length).toBeGreaterThan(0);
    let unsafe = 0;
    for (const level of planted) {
      expect(findings([level])).toHaveLength(1);
      const families = familiesRead([...readers.flatMap(({ readings }) => readings), level], known());
      const groups = families.find(({ what }) => what === `rep ${item}`)?.groups ?? [];
      if (least(groups, k) < k) unsafe++;
    }
    expect(unsafe).toBeGreaterThan(0);
  });
});

test.runIf(runs)("a further band that is not published is found, as a number and as a difference", () => {
  const { release } = published;
  const { k, axes } = release.method;
  const item = release.cells.find(({ group }) => group.startsWith("rep/"))?.item ?? "";
  const managers = people.filter(({ tier }) => tier === "manager");
  const attribute = axes[0] ?? "";
  const planted = managers.slice(0, 12).flatMap(({ id: unit }) =>
    [...new Set(people.map(({ tenure }) => tenure))].map((value) => {
      const shown = { low: 40, high: 60, value: null };
      return {
        at: "planted",
        kind: "level",
        tier: "rep",
        unit,
        band: { attribute, value },
        item,
        shown,
        n: null,
      } as const;
    }),
  );
  const together = readers.flatMap(({ readings }) => readings);
  let unsafe = 0;
  for (const level of planted.filter((each) => membership.respondents(each).length > 0)) {
    expect(findings([level])).toHaveLength(1);
    const groups = familiesRead([...together, level], known()).find(({ what }) => what === `rep ${item}`)?.groups ?? [];
    if (least(groups, k) < k) unsafe++;
  }
  expect(unsafe).toBeGreaterThan(0);
});

interface StudioData {
  readonly state: string;
  readonly tiers: readonly { readonly id: string; readonly invited: number; readonly answered: number | null }[];
}

/**
 * The fewest that a combination of totals rests on, at most k: by what is left of nested groups, by rank along the reporting
 * line, and over all axes together by what random vectors tell of each other.
 */
function least(groups: readonly ReadGroup[], k: number): number {
  const alongAxes = [...Map.groupBy(groups, ({ axis }) => axis).values()].map((own) =>
    own.map(({ members }) => members),
  );
  const left = Math.min(...alongAxes.flatMap(remainders), k);
  if (left < k) return left;
  const all = groups.map(({ members }) => members);
  if (alongAxes.length === 1) return leastSupport({ groups: all, cap: k });
  const numbers = new Map([...new Set(all.flat())].map((member, place) => [member, place]));
  const numbered = all.map((members) => members.map((member) => numbers.get(member) ?? -1));
  // Random vectors show every combination that there is, whatever the seed, and by chance one in millions that there is not.
  return [20_261_123, 20_261_124, 20_261_125].reduce(
    (most, seed) => (most < k ? leastDependent({ groups: numbered, cap: k, most: k - 1, seed }) : most),
    0,
  );
}

/** The items that a theme's number is made from; an item's own is made from itself. */
function itemsIn(item: string): string[] {
  const theme = /^theme:(.*)$/.exec(item)?.[1];
  if (theme === undefined) return [item];
  return published.questionnaire.items.flatMap((each) =>
    each.kind === "scaled" && each.theme === theme ? [each.id] : [],
  );
}

/** The parts of the organisation that a reading is of. */
function unitsIn(reading: Reading): (string | null)[] {
  if (reading.kind === "whole" || reading.kind === "unplaced" || reading.kind === "underWay") return [];
  if (reading.kind !== "near") return [reading.unit];
  const cell = nearestCell(published.release, published.questionnaire, reading);
  return published.release.groups.filter(({ id }) => id === cell?.group).map(({ selector }) => selector.head);
}

/** Objects that hold somebody's name or address, and whether or how much they answered. */
function namedCounts(value: unknown, names: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namedCounts(each, names));
  if (value === null || typeof value !== "object") return [];
  const own = Object.values(value).some((each) => typeof each === "string" && names.has(each));
  const tells = Object.keys(value).some((key) => /answer|submi|respon|comment|saved|progress|remind/i.test(key));
  return [
    ...(own && tells && !isPart(value) && !isReply(value) ? [JSON.stringify(value)] : []),
    ...Object.values(value).flatMap((each) => namedCounts(each, names)),
  ];
}

/** Counts of a part of the organisation go by whose it is. */
function isPart(value: object): boolean {
  const { k } = published.release.method;
  const { invited, answered, ...of } = value as Record<string, unknown>;
  const isCounts = Number(invited) >= k && Number(answered) >= k;
  return isCounts && Object.keys(of).sort().join() === "name,tier";
}

/** What a leader said to what the market says, by name and on purpose: to whom raised it, and to everybody. */
function isReply(value: object): boolean {
  return "said" in value && "answer" in value && ("answeredBy" in value || "by" in value);
}

/** Rows and list items that name somebody and say something of answering. */
function namedRows(html: string, names: ReadonlySet<string>): string[] {
  return allOf(readMarkup(html), "tr", "li", "dd", "p").flatMap((row) => {
    // Somebody who is asked to carry an action along answers that, not a diagnostic.
    const text = textOf(row).replace("asked, has not answered yet", "");
    if (!/\banswered\b|\bresponded\b|\d+ of \d+|\bsubmitted\b/i.test(text) || isPartRow(text)) return [];
    return [...names].some((name) => text.replace(`Below ${name}`, "").includes(name)) ? [text] : [];
  });
}

/** A row of a heatmap that goes by who leads the part it is of, with how many answered there, as it was released. */
function isPartRow(text: string): boolean {
  const [, name, answered, invited] = /^[▸▾ ]*(.+?) (\d+) of (\d+) answered /.exec(text) ?? [];
  const heads = new Set(people.flatMap((each) => (each.name === name ? [each.id] : [])));
  return [published, ...others.values()].some(({ release }) =>
    release.groups.some(
      ({ selector, ...group }) =>
        heads.has(selector.head ?? "") && group.answered === Number(answered) && group.invited === Number(invited),
    ),
  );
}

/** Lists of numbers in a payload that begin like somebody's sealed answers. */
function answerRows(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value) && value.length >= 8 && value.every((each) => each === null || typeof each === "number")) {
    const begins = JSON.stringify(value.filter((each) => each !== null).slice(0, 8));
    return sealed.has(begins) ? [begins] : [];
  }
  return Object.values(value).flatMap((each) => answerRows(each));
}
