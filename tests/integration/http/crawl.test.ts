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
import { crawl, type FetchedPage, payloadOf, type Visitor } from "./crawl-site.ts";

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
let membership: Membership;
let sealed: ReadonlySet<string>;
const readers: Reader[] = [];

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
  for (const who of whoReads()) readers.push(await read(who));
  readers.push(await readAsRespondent());
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
    const [first] = await listPublished(trx, { limit: 1 });
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
  const manager = managers.find(({ id }) => released(id));
  const tiny = managers.find(({ id }) => people.filter(({ managerId }) => managerId === id).length < 5);
  const rep = people.findLast(({ tier }) => tier === "rep");
  if (!top || !regional || !manager || !tiny || !rep) throw new Error("The demo lacks somebody that is read as");
  const everything = () => true;
  const lineOf = (person: SeedPerson) => new Set<string | null>([...line(person), null]);
  return [
    { role: "owner and hr", email: HALDEN.hr.email, most: 240, person: null, mayRead: everything },
    { role: "managing director", email: top.email, most: 35, person: top, mayRead: everything },
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
      most: 30,
      person,
      mayRead: (unit: string | null) => lineOf(person).has(unit),
    })),
    { role: "rep", email: rep.email, most: 20, person: rep, mayRead: (unit) => unit === null },
  ];
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
  const pages = await crawl(visitor, { most, salt: role });
  return { role, visitor, setting, mayRead, pages, readings: pages.flatMap((page) => readingsOf(page, setting)) };
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

/** What was read and is not released, with the address that it was read at. */
function findings(readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => {
    const why = unreleased(reading, published.release, published.questionnaire);
    return why === null ? [] : [`${reading.at}: ${why}: ${JSON.stringify(reading).slice(0, 300)}`];
  });
}

const readAs = (role: string) => {
  const reader = readers.find((each) => each.role === role);
  if (!reader) throw new Error(`Nobody read as ${role}`);
  return reader;
};
const known = () => ({ ...published, membership });

describe.runIf(runs)("who reads everything that links lead to", () => {
  test("gets to pages of every kind, and reads numbers on them", () => {
    const kinds = new Set(readers.flatMap(({ pages }) => pages.map(({ address }) => kindOf(address))));
    for (const kind of [
      "/insights/:id",
      "/insights/:id/items",
      "/insights/:id/words",
      "/company/:id",
      "/certificate/:id",
      "/coaching/:id",
      "/coaching/:id/actions",
      "/studio/roster",
      "/studio/diagnostics/:id",
      "/audit",
      "/members",
      "/s/:token",
    ])
      expect([...kinds]).toContain(kind);
    const bands = readers.flatMap(({ readings }) =>
      readings.flatMap((reading) =>
        "band" in reading && reading.band ? [`${reading.kind} ${reading.band.value}`] : [],
      ),
    );
    const [axis = ""] = published.release.method.axes;
    const values = new Set(people.map(({ tenure }) => tenure));
    expect(axis).toBe("Tenure band");
    expect(new Set(bands)).toEqual(new Set([...values].flatMap((value) => [`gap ${value}`, `level ${value}`])));
    const levels = readAs("owner and hr").readings.filter(({ kind }) => kind === "level");
    expect(new Set(levels.map((reading) => (reading.kind === "level" ? reading.unit : null))).size).toBeGreaterThan(12);
    expect(readers.flatMap(({ readings }) => readings).length).toBeGreaterThan(10_000);
    expect(readAs("manager with a released team").readings.some(({ kind }) => kind === "near")).toBe(true);
  });

  test("reads no number that is not released", () => {
    for (const { role, readings } of readers) expect([role, findings(readings).slice(0, 10)]).toEqual([role, []]);
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
        if (reading.kind !== "level") return [];
        const n = membership.respondents(reading).length;
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
        expect([role, address, namedRows(html, names)]).toEqual([role, address, []]);
        expect([role, address, answerRows(payload)]).toEqual([role, address, []]);
      }
    }
  });
});

describe.runIf(runs)("all of them together", () => {
  const together = () => readers.flatMap(({ readings }) => readings);

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

  test("a number that was not released is found in what a page's script fetches", () => {
    const { pages, setting } = readAs("owner and hr");
    const heatmap = pages.find(({ address }) => address === `/insights/${published.id}`);
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
  return leastDependent({ groups: numbered, cap: k, most: k - 1, seed: 20_261_123 });
}

/** `/insights/:id/items`: an address without what makes it one of many. */
function kindOf(address: string): string {
  const { pathname } = new URL(address, url);
  return pathname
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/, "/:id")
    .replace(/\/(items|actions)\/.*/, "/$1")
    .replace(/^\/s\/[^/]+/, "/s/:token");
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
    ...(own && tells && !isPart(value) ? [JSON.stringify(value)] : []),
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

/** Rows and list items that name somebody and say something of answering. */
function namedRows(html: string, names: ReadonlySet<string>): string[] {
  return allOf(readMarkup(html), "tr", "li", "dd", "p").flatMap((row) => {
    const text = textOf(row);
    if (!/\banswered\b|\bresponded\b|\d+ of \d+|\bsubmitted\b/i.test(text)) return [];
    return [...names].some((name) => text.replace(`Below ${name}`, "").includes(name)) ? [text] : [];
  });
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
