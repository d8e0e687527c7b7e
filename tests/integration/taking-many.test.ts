import { parse } from "csv-parse/sync";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import type { Release } from "#app/features/confidentiality/released.ts";
import { downloadOf, type Format } from "#app/features/plans/download.server.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import { type ViewedRelease, viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { unmistakableName } from "#tests/factories/company.ts";
import { brokenRelations, filesIn, openedArchive, sheetsOf, textsIn } from "#tests/factories/opened-files.ts";
import { scaledQuestions, unitName, type WideCompany, wideCompany } from "#tests/factories/wide-company.ts";

// Files of a company of 200 parts side by side, some of which are too small to be shown: every number in them is held against the
// release, at its place, and so is everything that a file can hold without showing it.
const UNITS = 200;
const SMALL = 40;
const questionnaire = scaledQuestions(4);
const tiers = questionnaire.tiers.map(({ id, plural }) => ({ id, name: plural.en ?? "" }));
const items = new Map(questionnaire.items.map((item) => ["label" in item ? (item.label.en ?? "") : "", item.id]));
let company: WideCompany;
let whole: ViewedRelease;
let part: ViewedRelease;

beforeAll(async () => {
  // Of 20 managers with a rep each, so that an answer less makes a number a band.
  const shape = { units: UNITS, small: SMALL, managers: 20, reps: 1, questionnaire };
  company = await wideCompany(unmistakableName(), shape);
  [whole, part] = await Promise.all([viewed(null), viewed("U150")]);
});

async function viewed(wanted: string | null): Promise<ViewedRelease> {
  const found = await viewedRelease(company.owner, { diagnosticId: company.diagnosticId, wanted });
  if (!found) throw new Error("The result can be seen");
  return found;
}

/** Each file is made once. */
const files = new Map<string, Promise<Buffer>>();

function fileOf(of: ViewedRelease, format: Format, language: InterfaceLanguage = "en"): Promise<Buffer> {
  const key = [of.scope.unit, format, language].join();
  const known = files.get(key) ?? madeFile(of, format, language);
  files.set(key, known);
  return known;
}

async function madeFile(of: ViewedRelease, format: Format, language: InterfaceLanguage): Promise<Buffer> {
  const { body } = await downloadOf(company.owner, { viewed: of, format, by: null, language });
  return Buffer.from(body);
}

/** What a place of a table has to hold: a number, a text, or nothing. */
type Held = number | string;

/** The group of a tier below a head, null for everyone: looked for in the release, apart from what writes the files. */
function groupIn({ groups }: Release, tier: string, head: string | null): string | undefined {
  return groups.find((each) => each.tier === tier && !("attribute" in each.selector) && each.selector.head === head)
    ?.id;
}

function cellIn(release: Release, { tier, head, item }: { tier: string; head: string | null; item: string }) {
  const group = groupIn(release, tier, head);
  return release.cells.find((cell) => cell.group === group && cell.item === item);
}

/**
 * The gap between two tiers as files may tell it: the number, why there is none, or where a side is a band how large it is about; for
 * that, an interval says `band` beside it, or stands in the one cell (`alone`) that there is.
 */
function gapHeld(
  release: Release,
  { item, head, upper, lower }: { item: string; head: string | null; upper: string; lower: string },
) {
  const [above, below] = [groupIn(release, upper, head), groupIn(release, lower, head)];
  const gap = release.gaps.find(
    (each) => each.item === item && each.upper.group === above && each.lower.group === below,
  );
  if (!gap) return { difference: "too few", alone: null, low: "", high: "", sure: "" };
  const sides = [upper, lower].map((tier) => cellIn(release, { tier, head, item }));
  const band = sides.some((side) => side?.display.kind === "band");
  const sure = gap.adjustedP === null ? (gap.low ?? 0) > 0 || (gap.high ?? 0) < 0 : gap.adjustedP <= 0.1;
  return {
    difference: band ? (gap.low === null ? `about ${signed(gap.difference)}` : "band") : gap.difference,
    alone: band && gap.low !== null ? `${signed(gap.low)} to ${signed(gap.high ?? 0)}` : null,
    low: gap.low ?? "",
    high: gap.high ?? "",
    sure: gap.low === null ? "" : sure ? "yes" : "could be chance",
  };
}

function signed(points: number): string {
  return String(points).replace("-", "−");
}

/** What a number reads like, and whether it is one. */
function shownHeld(display: Release["cells"][number]["display"]): Held {
  return display.value ?? `${display.low}–${display.high}%`;
}

const pairs = [
  ["executive", "manager"],
  ["manager", "rep"],
  ["executive", "rep"],
] as const;

/** The tables of a view as the release says them, each row with what names it first. */
function expectedTables({ release, scope, parts }: ViewedRelease): Record<string, Held[][]> {
  const head = scope.unit;
  const levels = [...items].map(([label, item]): Held[] => {
    const asked = findItem(questionnaire, item);
    const theme = questionnaire.themes.find(({ id }) => asked && "theme" in asked && id === asked.theme)?.name.en ?? "";
    const scale = asked?.kind === "scaled" && asked.scale === "frequency" ? "share of the time" : "percent who agree";
    return [
      theme,
      label,
      scale,
      ...tiers.flatMap(({ id: tier }): Held[] => {
        const cell = cellIn(release, { tier, head, item });
        return cell ? [shownHeld(cell.display), cell.n] : ["too few", ""];
      }),
    ];
  });
  const rows = questionnaire.themes.flatMap(({ id, name }) => [
    { label: `Theme: ${name.en}`, item: `theme:${id}` },
    ...[...items].flatMap(([label, item]) => {
      const asked = findItem(questionnaire, item);
      return asked && "theme" in asked && asked.theme === id ? [{ label, item }] : [];
    }),
  ]);
  const gaps = rows.map(({ label, item }): Held[] => [
    label,
    ...pairs.flatMap(([upper, lower]): Held[] => {
      const { difference, low, high, sure } = gapHeld(release, { item, head, upper, lower });
      return [difference, low, high, sure];
    }),
  ]);
  const inParts = parts.map(({ id, name }): Held[] => [
    name,
    ...rows.map(({ item }) => {
      const { alone, difference } = gapHeld(release, { item, head: id, upper: "manager", lower: "rep" });
      return alone ?? difference;
    }),
  ]);
  return { "What each level says": levels, "Gaps between levels": gaps, "Gaps in each part": inParts };
}

/** Of everyone only, with the numbers they may hold. */
const WHOLE_ONLY = ["Own view and team's view", "Foreseen and answered", "Order of priorities"];

describe("a workbook of very many parts", () => {
  test("holds at every place what the release says there, and nothing elsewhere", async () => {
    const file = await fileOf(whole, "xlsx");
    const sheets = sheetsOf(file);
    const expected = expectedTables(whole);
    const [about, ...tables] = sheets;
    expect(tables.map(({ name }) => name).filter((name) => !WHOLE_ONLY.includes(name))).toEqual(Object.keys(expected));
    for (const { name, rows } of tables)
      if (expected[name]) {
        const [head = [], ...told] = rows.slice(1);
        // What is empty at the end of a row is not kept.
        const full = told.map((cells) => Array.from(head, (_, place) => cells[place] ?? ""));
        expect([name, full]).toEqual([name, expected[name]]);
      }
    expect(about?.rows.flat().filter((cell) => typeof cell === "number")).toEqual([]);
    const counts = whole.release.dyads.flatMap((each) => [
      each.managers,
      each.over,
      each.under,
      each.agree,
      each.undecided,
    ]);
    const own =
      tables
        .find(({ name }) => name === "Own view and team's view")
        ?.rows.slice(2)
        .flat() ?? [];
    expect(own.filter((cell) => typeof cell === "number" && !counts.includes(cell))).toEqual([]);
  });

  test("has parts that are shown, parts of which only ranges may be known, and parts that are withheld", () => {
    const told = (expectedTables(whole)["Gaps in each part"] ?? []).flatMap((cells) => cells.slice(1));
    expect(told.filter((cell) => cell === "too few").length).toBeGreaterThanOrEqual(SMALL * items.size);
    expect(told.filter((cell) => / to |^about /.test(String(cell))).length).toBeGreaterThan(50);
    expect(told.filter((cell) => typeof cell === "number").length).toBeGreaterThan(50);
  });

  test("has no hidden sheet, row or column, no formula, name or remark", async () => {
    const file = await fileOf(whole, "xlsx");
    expect(sheetsOf(file).map(({ hidden }) => hidden)).toEqual(sheetsOf(file).map(() => null));
    const parts = openedArchive(file);
    for (const [name, text] of parts) {
      expect([name, /comments|externalLink|vba|pivot|connections/i.test(name)]).toEqual([name, false]);
      expect([name, /hidden="(1|true)"|<f[ >]|<definedName /.test(text)]).toEqual([name, false]);
    }
    expect(brokenRelations(parts)).toEqual([]);
  });
});

describe("a text file of very many parts", () => {
  test("says number by number what the workbook says", async () => {
    for (const of of [whole, part]) {
      const rows = parse(await fileOf(of, "csv"), { columns: true, bom: true }) as Record<string, string>[];
      const sheets = sheetsOf(await fileOf(of, "xlsx")).slice(1);
      const held = sheets.flatMap(({ rows: [, , ...told] }) => told.flat()).filter((cell) => typeof cell === "number");
      const numbers = rows.flatMap(({ number }) => (number ? [Number(number)] : []));
      expect(numbers.toSorted()).toEqual(held.toSorted());
      expect(numbers.length).toBeGreaterThan(of === whole ? 100 : 10);
    }
    const rows = parse(await fileOf(whole, "csv"), { columns: true, bom: true }) as Record<string, string>[];
    const named = rows.filter(({ table }) => table === "Gaps in each part").map(({ row }) => row);
    expect(new Set(named)).toEqual(new Set(Array.from({ length: UNITS }, (_, place) => unitName(place))));
  });
});

/** Every number that a text file of the view says, as it may be written, with those of its findings. */
async function knownNumbers(of: ViewedRelease): Promise<Set<string>> {
  const rows = parse(await fileOf(of, "csv"), { columns: true, bom: true }) as Record<string, string>[];
  const told = rows.flatMap((row) =>
    Object.entries(row)
      .flat()
      .flatMap((text) => text.match(/\d+/g) ?? []),
  );
  // The foot of a page has the beginning of the certificate.
  const short = of.release.hash.slice(0, 12).match(/\d+/g) ?? [];
  return new Set([...told, ...short, String(of.parts.length), "95", "100"]);
}

describe("a presentation of very many parts", () => {
  test("says on its slides and in their notes numbers of the text file alone, and where the others are", async () => {
    for (const of of [whole, part]) {
      const known = await knownNumbers(of);
      const parts = openedArchive(await fileOf(of, "pptx"));
      expect(brokenRelations(parts)).toEqual([]);
      const written = [...parts].filter(([name]) => /^ppt\/(slides|notesSlides)\/\w+\.xml$/.test(name));
      for (const [name, xml] of written) {
        expect([name, /<p:sld [^>]*show="0"/.test(xml)]).toEqual([name, false]);
        // The first counts gaps and who answered. What stands last is the number of the slide.
        const text = name.endsWith("slides/slide1.xml") ? "" : textsIn(xml).slice(0, -1).join(" ");
        const strange = (text.match(/\d+/g) ?? []).filter((number) => !known.has(number));
        expect([name, strange]).toEqual([name, []]);
      }
      const all = written.flatMap(([, xml]) => textsIn(xml)).join(" ");
      expect(all.includes(`Too many parts for pages: ${UNITS}.`)).toBe(of === whole);
      expect(written.length).toBeLessThan(40);
    }
  });

  test("keeps behind its charts what they draw, and that was released", async () => {
    for (const of of [whole, part]) {
      const within = filesIn(await fileOf(of, "pptx"));
      const charts = [...within].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
      const books = [...within].filter(([name]) => /embeddings\/.*\.xlsx$/.test(name));
      expect(books.length).toBe(charts.length);
      for (const [place, [, chart]] of charts.entries()) {
        const [label = ""] = textsIn(/<c:tx>.*?<\/c:tx>/s.exec(chart.toString())?.[0] ?? "");
        const released = tiers.flatMap(({ id: tier }) => {
          const cell = cellIn(of.release, { tier, head: of.scope.unit, item: items.get(label) ?? "" });
          return cell ? [cell.display] : [];
        });
        const drawn = [...chart.toString().matchAll(/<c:val>.*?<\/c:val>/gs)].map(([bars]) =>
          textsIn(bars).map(Number),
        );
        const upwards = released.toReversed();
        expect(drawn).toEqual([
          upwards.map(({ value, low }) => value ?? low),
          upwards.map(({ value, low, high }) => (value === null ? high - low : 0)),
        ]);
        const sheets = sheetsOf(books[place]?.[1] ?? Buffer.alloc(0));
        expect(sheets.map(({ hidden }) => hidden)).toEqual([null]);
        const kept = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "number");
        expect(kept.filter((number) => !drawn.flat().includes(number))).toEqual([]);
      }
      if (of === whole) expect(charts.length).toBeGreaterThan(0);
    }
  });

  test("consists of slides, their looks and their charts alone", async () => {
    const names = [...filesIn(await fileOf(whole, "pptx")).keys()];
    const usual =
      /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/(app|core)\.xml|ppt\/(_rels|slides|slideLayouts|slideMasters|notesSlides|notesMasters|theme|charts|embeddings)\/.*|ppt\/(presentation|presProps|viewProps|tableStyles)\.xml)$/;
    expect(names.filter((name) => !usual.test(name))).toEqual([]);
  });
});

async function pdfPages(file: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

describe("a PDF of very many parts", () => {
  test("says numbers of the text file alone, on few pages, and where the others are", async () => {
    for (const of of [whole, part]) {
      const known = await knownNumbers(of);
      const pages = await pdfPages(await fileOf(of, "pdf"));
      for (const [place, page] of pages.entries()) {
        const strange = (page.match(/\d+/g) ?? []).filter(
          (number) => !known.has(number) && number !== String(place + 1),
        );
        // The axis of a finding's figure is marked, and the first page counts gaps and who answered.
        expect([place, place === 0 ? [] : strange.filter((number) => !["0", "50"].includes(number))]).toEqual([
          place,
          [],
        ]);
      }
      expect(pages.length).toBeLessThan(20);
      expect(pages.join(" ").includes(`Too many parts for pages: ${UNITS}.`)).toBe(of === whole);
    }
  });

  test("is in Japanese for those who read in it, letter for letter", async () => {
    const pages = (await pdfPages(await fileOf(whole, "pdf", "ja"))).join(" ");
    expect(pages).toMatch(/[\u3040-\u30ff]/);
    expect(pages).not.toMatch(/[\ufffd\u25a1]|\[other script\]/);
  });
});

describe("every file of very many parts", () => {
  test("says of which wave and part it is, what protects it, and its certificate", async () => {
    for (const [of, where] of [
      [whole, "the whole organisation"],
      [part, unitName(150)],
    ] as const) {
      const hash = of.release.hash;
      const told = [where, "Results from 5 answers on, comments from 10 on", hash];
      const texts: Record<string, string> = {
        csv: (await fileOf(of, "csv")).toString("utf8"),
        xlsx: sheetsOf(await fileOf(of, "xlsx"))
          .flatMap(({ rows }) => rows.flat().join(" "))
          .join(" "),
        pptx: [...openedArchive(await fileOf(of, "pptx")).values()].flatMap(textsIn).join(" "),
        // Lines are broken anywhere in a hash, which is too long for one.
        pdf: (await pdfPages(await fileOf(of, "pdf"))).join(" "),
      };
      for (const [kind, text] of Object.entries(texts))
        for (const each of [...told, whole.name, String(of.closedAt?.getUTCFullYear())])
          expect([kind, each, text.includes(each)]).toEqual([kind, each, true]);
    }
  });
});
