import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { sql } from "kysely";
import PostalMime from "postal-mime";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { config } from "#app/config.server.ts";
import type { Release } from "#app/features/confidentiality/released.ts";
import { chooseColour } from "#app/features/organizations/colour.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { downloadOf, type Format } from "#app/features/plans/download.server.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { shareSchema } from "#app/features/reports/share-schema.ts";
import { sharedViews, shareView } from "#app/features/reports/share-view.server.ts";
import { sendSharedView } from "#app/features/reports/shared-view-letter.server.ts";
import { type ViewedRelease, viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { database } from "#app/platform/database.server.ts";
import { suppressAddress, unsuppressAddress } from "#db/queries/mail-events.ts";
import { type BusyCompany, busyCompany, memberOf, unmistakableName } from "#tests/factories/company.ts";
import { brokenRelations, openedArchive, textsIn } from "#tests/factories/opened-files.ts";
import { contentOf } from "./tables.ts";

// Files of a result for everybody who may have one, read back and held against the release; and views that members share.
const name = unmistakableName();
let company: BusyCompany;
let other: BusyCompany;
let top: Reader;
let regional: Reader;

beforeAll(async () => {
  company = await busyCompany(name);
  other = await busyCompany(unmistakableName());
  const member = (mailbox: string) =>
    memberOf(company.owner.organizationId, `${mailbox}@${name}.example`.toLowerCase());
  [top, regional] = await Promise.all([member("e1"), member("e2")]);
});

async function viewedBy(member: Reader, wanted: string | null = null): Promise<ViewedRelease> {
  const viewed = await viewedRelease(member, { diagnosticId: company.published, wanted });
  if (!viewed) throw new Error("The result can be seen");
  return viewed;
}

async function fileOf(member: Reader, format: Format, wanted: string | null = null) {
  const viewed = await viewedBy(member, wanted);
  const { body } = await downloadOf(member, { viewed, format, by: null, language: "en" });
  return { viewed, body: typeof body === "string" ? Buffer.from(body) : body };
}

interface Row {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly number: string;
}

function rowsOf(csv: Buffer): Row[] {
  return parse(csv, { columns: true, bom: true }) as Row[];
}

/** What a release says, by item and tier, in one part: worked out here, apart from what writes the files. */
function saidIn({ release, questionnaire }: { release: Release; questionnaire: Questionnaire }, unit: string | null) {
  const groups = new Map(
    release.groups.flatMap(({ id, tier, selector }) =>
      !("attribute" in selector) && selector.head === unit ? [[id, tier] as const] : [],
    ),
  );
  const label = new Map(questionnaire.items.flatMap((item) => ("label" in item ? [[item.id, item.label.en]] : [])));
  const plural = new Map(questionnaire.tiers.map((tier) => [tier.id, tier.plural.en]));
  const themes = new Map(questionnaire.themes.map((theme) => [`theme:${theme.id}`, `Theme: ${theme.name.en}`]));
  return {
    levels: release.cells.flatMap(({ group, item, n, display }) => {
      const tier = groups.get(group);
      return tier === undefined || !label.has(item)
        ? []
        : [{ item: label.get(item), tier: plural.get(tier), n, display }];
    }),
    gaps: release.gaps.flatMap(({ item, upper, lower, difference, low, high }) =>
      groups.has(upper.group) && groups.has(lower.group)
        ? [
            {
              item: label.get(item) ?? themes.get(item),
              pair: `${plural.get(upper.tier)} minus ${plural.get(lower.tier)}`,
              numbers: [difference, low, high],
            },
          ]
        : [],
    ),
  };
}

/** What a text file says that the release does not. */
function strayIn(rows: readonly Row[], viewed: ViewedRelease): Row[] {
  const { levels, gaps } = saidIn(viewed, viewed.scope.unit);
  return rows.filter(({ table, row, column, number }) => {
    if (number === "") return false;
    const value = Number(number);
    const label = row.split(" / ").at(table === "What each level says" ? 1 : 0);
    if (table === "What each level says")
      return !levels.some(
        ({ item, tier, n, display }) =>
          item === label && (column === tier ? display.value === value : column === `${tier}: answers` && n === value),
      );
    if (table === "Gaps between levels")
      return !gaps.some(
        ({ item, pair, numbers }) =>
          item === label && (column === pair || column.startsWith(`${pair}:`)) && numbers.includes(value),
      );
    if (table === "Gaps in each part") {
      const part = viewed.scope.units.find((unit) => unit.name === column);
      return !part || !saidIn(viewed, part.id).gaps.some(({ item, numbers }) => item === label && numbers[0] === value);
    }
    const whole = [...viewed.release.dyads, ...viewed.release.predictions, ...viewed.release.priorities.byGroup];
    return viewed.scope.unit !== null || !JSON.stringify(whole).includes(String(value));
  });
}

const people = () => [
  { who: "owner", member: company.owner, units: [null, "E2", "M1"] },
  { who: "top executive", member: top, units: [null, "E2"] },
  { who: "regional executive", member: regional, units: [null, "all"] },
];

describe("a text file", () => {
  test("holds numbers of the release only, of the viewer's own part only", async () => {
    let told = 0;
    for (const { who, member, units } of people())
      for (const unit of units) {
        const { viewed, body } = await fileOf(member, "csv", unit);
        const rows = rowsOf(body);
        expect([who, unit, strayIn(rows, viewed)]).toEqual([who, unit, []]);
        told += rows.filter(({ number }) => number !== "").length;
      }
    expect(told).toBeGreaterThan(50);
  });

  test("with a number that was not released is found out", async () => {
    const { viewed, body } = await fileOf(top, "csv");
    const rows = rowsOf(body);
    const place = rows.findIndex(({ number }) => number !== "");
    const planted = rows.map((row, at) => (at === place ? { ...row, number: "1234" } : row));
    expect(strayIn(planted, viewed)).toEqual([planted[place]]);
  });

  test("is not to be had of a part that is not the viewer's", async () => {
    expect(await viewedRelease(regional, { diagnosticId: company.published, wanted: "E1" })).toBeNull();
    expect(await viewedRelease(regional, { diagnosticId: other.published, wanted: null })).toBeNull();
    expect(await viewedRelease(company.owner, { diagnosticId: other.published, wanted: null })).toBeNull();
  });
});

describe("the other files", () => {
  test("say cell by cell what the text file says", async () => {
    for (const { who, member } of people()) {
      const rows = rowsOf((await fileOf(member, "csv")).body);
      const told = new Set(rows.map(({ shown }) => shown));
      const names = new Set(rows.flatMap(({ table, row, column }) => [table, column, ...row.split(" / ")]));
      const pptx = openedArchive((await fileOf(member, "pptx")).body);
      expect([who, brokenRelations(pptx)]).toEqual([who, []]);
      const cells = [...pptx]
        .filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
        .flatMap(([, text]) => [...text.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => textsIn(cell).join("")))
        .filter((cell) => !["Theme", "Item", "Scale", "Level", "Who foresaw", "Whose answers"].includes(cell));
      const provenance = rows[0] ? Object.entries(rows[0]).flat() : [];
      const strange = cells.filter(
        (cell) => cell !== "" && !told.has(cell) && !names.has(cell) && !provenance.includes(cell),
      );
      expect([who, strange]).toEqual([who, []]);
      expect(cells.length).toBeGreaterThan(30);

      const xlsx = openedArchive((await fileOf(member, "xlsx")).body);
      expect([who, brokenRelations(xlsx)]).toEqual([who, []]);
      const numbers = [...xlsx]
        .filter(([part]) => /worksheets\/sheet\d+\.xml$/.test(part))
        .flatMap(([, text]) => [...text.matchAll(/<c ([^>]*)><v>([^<]*)</g)])
        .flatMap(([, kind = "", value = ""]) => (/t="(s|str|inlineStr)"/.test(kind) ? [] : [Number(value)]));
      const expected = rows.flatMap(({ number }) => (number === "" ? [] : [Number(number)]));
      const inOrder = (list: readonly number[]) => list.toSorted((a, b) => a - b);
      expect([who, inOrder(numbers)]).toEqual([who, inOrder(expected)]);
    }
  });

  test("as PDF hold on each page of tables numbers of the text file alone", async () => {
    const rows = rowsOf((await fileOf(top, "csv")).body);
    const known = new Set(rows.flatMap((row) => Object.values(row).flatMap((text) => text.match(/\d+/g) ?? [])));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array((await fileOf(top, "pdf")).body)));
    const pages = text.filter((page) => /What each level says|Gaps between levels/.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const foot = /\S+, closed .*$/s.exec(page)?.[0] ?? "";
      const numbers = page.replace(foot, "").match(/\d+/g) ?? [];
      expect(numbers.filter((each) => !known.has(each) && each !== "100" && each !== "95")).toEqual([]);
    }
  });

  test("are drawn in the organisation's colour, made dark enough for white letters", async () => {
    expect(await chooseColour(company.owner, "ffdd00")).not.toBe("ffdd00");
    const kept = await chooseColour(company.owner, "7a1f5f");
    expect(kept).toBe("7a1f5f");
    const slides = [...openedArchive((await fileOf(top, "pptx")).body).values()];
    expect(slides.some((text) => text.toLowerCase().includes("7a1f5f"))).toBe(true);
    expect((await contentOf(other.owner.organizationId)).organization?.[0]).not.toContain("7a1f5f");
  });
});

describe("a view", () => {
  const view = (search = "") => `/insights/${company.published}/heatmap${search}`;
  const share = (from: Reader, email: string, what = view()) =>
    shareView(from, { share: randomUUID(), view: what, email, note: "Look\nhere" });
  const lettersOf = async (organizationId: string) => (await contentOf(organizationId)).view_share?.length ?? 0;

  test("is shared with a member who may see it: in both lists, on the trail, and with a letter to be written", async () => {
    expect(await share(top, regional.email)).toBe("shared");
    const [got] = (await sharedViews(regional)).withMe;
    expect(got).toMatchObject({ view: view(), note: "Look\nhere", other: expect.stringMatching(/ E1$/) });
    expect((await sharedViews(top)).byMe[0]).toMatchObject({ view: view(), other: expect.stringMatching(/ E2$/) });
    expect((await sharedViews(company.owner)).withMe).toEqual([]);
    const trail = (await contentOf(company.owner.organizationId)).audit_event ?? [];
    expect(trail.filter((row) => row.includes('"view.shared"'))).toHaveLength(1);
    const { app } = await database();
    const jobs = await sql<{ data: { viewShareId: string } }>`
      select data from pgboss.job where name = 'view.shared' and data ->> 'viewShareId' = ${got?.id ?? ""}`.execute(
      app,
    );
    expect(jobs.rows).toHaveLength(1);
    const job = { organizationId: company.owner.organizationId, viewShareId: got?.id ?? "" };
    await sendSharedView(job);
    await sendSharedView(job);
    const { provider } = config().mail;
    if (provider.kind !== "outbox") throw new Error("Tests write letters into a folder");
    const letter = await PostalMime.parse(await readFile(join(provider.folder, `${got?.id}.eml`)));
    expect(letter.to?.[0]?.address).toBe(regional.email);
    expect(letter.text).toContain(`Look\n\nhere`);
    expect(letter.text).toContain(config().web.url + view());
    expect((letter.text ?? "").replace(config().web.url + view(), "")).not.toMatch(/\d+%/);
  });

  test("is no letter to an address that letters came back from, and stands in the list all the same", async () => {
    const { organizationId } = company.owner;
    const form = { share: randomUUID(), view: view("?sort=exec"), email: regional.email, note: "Not by mail\u0000" };
    expect(await shareView(top, { ...form, note: shareSchema.shape.note.parse(form.note) })).toBe("shared");
    const suppressed = { organizationId, address: regional.email.toUpperCase(), detail: null, told: false };
    await inOrganizationOf(top, (trx) => suppressAddress(trx, { ...suppressed, reason: "bounced" }));
    const { provider } = config().mail;
    if (provider.kind !== "outbox") throw new Error("Tests write letters into a folder");
    const file = join(provider.folder, `${form.share}.eml`);
    await sendSharedView({ organizationId, viewShareId: form.share });
    expect(existsSync(file)).toBe(false);
    expect((await sharedViews(regional)).withMe.map(({ note }) => note)).toContain("Not by mail");
    await inOrganizationOf(top, (trx) => unsuppressAddress(trx, regional.email));
    await sendSharedView({ organizationId, viewShareId: form.share });
    expect(existsSync(file)).toBe(true);
  });

  test("is kept for nobody who may not see it, and nobody learns of other organisations", async () => {
    const before = await lettersOf(company.owner.organizationId);
    expect(await share(top, regional.email, view("?unit=E1"))).toBe("noRight");
    expect(await share(top, `m2@${name}.example`)).toBe("noRight");
    expect(await share(top, other.owner.email)).toBe("nobody");
    expect(await share(top, top.email)).toBe("self");
    expect(await share(regional, top.email, view("?unit=E1"))).toBe("missing");
    expect(await share(top, regional.email, `/insights/${other.published}/heatmap`)).toBe("missing");
    expect(await share(top, regional.email, `/insights/${company.open}/heatmap`)).toBe("missing");
    expect(await share(top, regional.email, "https://elsewhere.example/")).toBe("missing");
    expect(await lettersOf(company.owner.organizationId)).toBe(before);
  });

  test("is shared once, with one letter, however often its form is sent, also at once", async () => {
    const before = await lettersOf(company.owner.organizationId);
    const form = { share: randomUUID(), view: view("?sort=name"), email: regional.email, note: "" };
    const outcomes = await Promise.all([1, 2, 3].map(() => shareView(top, form)));
    expect(outcomes).toEqual(["shared", "shared", "shared"]);
    expect(await lettersOf(company.owner.organizationId)).toBe(before + 1);
    const { app } = await database();
    const jobs =
      await sql`select from pgboss.job where name = 'view.shared' and data ->> 'viewShareId' = ${form.share}`;
    expect((await jobs.execute(app)).rows).toHaveLength(1);
  });

  test("is shared at most 20 times in a quarter of an hour", async () => {
    const outcomes: string[] = [];
    for (let time = 0; time < 21; time++) outcomes.push(await share(company.owner, regional.email));
    expect(outcomes.slice(0, 20)).toEqual(Array(20).fill("shared"));
    expect(outcomes[20]).toBe("tooMany");
  });
});
