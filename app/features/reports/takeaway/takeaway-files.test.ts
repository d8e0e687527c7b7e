import { inflateSync } from "node:zlib";
import { create as createFont } from "fontkit";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { type MadeGap, madeRelease } from "#tests/factories/made-release.ts";
import { brokenRelations, malformed, openedArchive, textsIn } from "#tests/factories/opened-files.ts";
import { released } from "../../confidentiality/released.ts";
import { type Takeaway, takeawayOf } from "./takeaway.ts";
import { takeawayCsv } from "./takeaway-csv.ts";
import { takeawayFindings } from "./takeaway-findings.ts";
import { takeawayPdf } from "./takeaway-pdf.server.ts";
import { takeawayPptx } from "./takeaway-pptx.server.ts";
import { takeawayXlsx } from "./takeaway-xlsx.server.ts";

const t = await wordsIn("en");
const reference: MadeGap = {
  item: "expectations-set",
  says: { manager: 84, rep: 39 },
  difference: 45,
  interval: [36, 54],
};
const banded: MadeGap = {
  item: "why-explained",
  says: { manager: [60, 80], rep: [20, 40] },
  difference: -37,
  interval: [-61, -13],
};

function made({
  gaps = [reference],
  name = "Strategy, =1+1",
  part = null as string | null,
  parts = [] as { id: string; name: string }[],
} = {}): Takeaway {
  const { document, questionnaire } = madeRelease({ gaps });
  const of = { release: released(document), questionnaire, unit: null, parts, by: null };
  const [first] = gaps;
  const gap = {
    item: "expectations-set",
    upper: "manager",
    lower: "rep",
    difference: first?.difference ?? 0,
    low: first?.interval?.[0] ?? 0,
    high: first?.interval?.[1] ?? 0,
    adjustedP: 0,
    upperSays: { kind: "percent" as const, low: 84, high: 84, value: 84 },
    lowerSays: { kind: "percent" as const, low: 39, high: 39, value: 39 },
    n: 300,
  };
  const told = [{ gap, label: "Sets clear expectations", sense: "time" as const }];
  const findings = takeawayFindings(t, { gaps: told, ...of, language: "en" });
  const about = { name, organization: `Brightwell ${name}`, closed: "Mon 2 March 2026", part };
  return takeawayOf(t, { of, findings, tables: "all", about, language: "en", direction: "ltr" });
}

const pdfOf = (takeaway: Takeaway) =>
  takeawayPdf(takeaway, { colour: "1f5f86", otherwise: "[other script]", note: "Names in other scripts" });

async function pdfText(file: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  return text;
}

/** Of each font in a PDF, how many strokes each letter after the one for unknown ones has. */
function outlinesIn(file: Buffer): number[][] {
  const raw = file.toString("latin1");
  return [...raw.matchAll(/\/FontFile2 (\d+) 0 R/g)].map(([, object]) => {
    const start = raw.indexOf("stream\n", raw.indexOf(`\n${object} 0 obj`)) + "stream\n".length;
    const font = createFont(inflateSync(file.subarray(start, raw.indexOf("endstream", start))));
    if (!("numGlyphs" in font)) throw new Error("A collection of fonts");
    return Array.from(
      { length: font.numGlyphs - 1 },
      (_, place) => font.getGlyph(place + 1)?.path.commands.length ?? 0,
    );
  });
}

describe("every file", () => {
  test("says which wave it is of, from how many answers on, its certificate and the part", async () => {
    const takeaway = made({ part: "Nordics" });
    const pptx = [...openedArchive(await takeawayPptx(takeaway, { colour: "1f5f86" })).values()]
      .flatMap(textsIn)
      .join(" ");
    const xlsx = [...openedArchive(await takeawayXlsx(takeaway)).values()].flatMap(textsIn).join(" ");
    for (const [kind, text] of Object.entries({
      pptx,
      xlsx,
      csv: takeawayCsv(takeaway),
      pdf: await pdfText(await pdfOf(takeaway)),
    }))
      for (const told of [
        "Mon 2 March 2026",
        "Results from 5 answers on",
        takeaway.provenance.at(-1)?.value ?? "?",
        "Nordics",
      ])
        expect([kind, text.replace(/\s+/g, " ")]).toEqual([kind, expect.stringContaining(told)]);
  });

  test("holds no difference where one side is a band, only the interval", async () => {
    const takeaway = made({ gaps: [reference, banded] });
    const numbers = takeaway.tables.flatMap(({ rows }) => rows.flat()).map(({ value }) => value);
    expect(numbers).toEqual(expect.arrayContaining([45, 36, 54, -61, -13]));
    expect(numbers).not.toContain(-37);
    expect(numbers).not.toContain(70);
    expect(takeawayCsv(takeaway)).not.toContain("37");
  });

  test("tells in each part the interval where one side is a band, and the difference elsewhere", () => {
    const parts = [
      { id: "north", name: "North" },
      { id: "south", name: "South" },
    ];
    const gaps = [reference, { ...banded, unit: "north" }, { ...reference, unit: "south" }];
    const table = made({ gaps, parts }).tables.find(({ title }) => title === "Gaps in each part");
    expect(table?.head).toEqual(["Item", "North", "South"]);
    const cells = table?.rows.flatMap(([, ...told]) => told).filter(({ text }) => text !== "too few");
    expect(cells).toEqual([
      { text: "−61 to −13", value: null },
      { text: "45", value: 45 },
    ]);
  });
});

describe("names as people write them", () => {
  const names = [
    ["Smith & Sons <Nordics> \"]]>'", "Smith & Sons <Nordics> \"]]>'"],
    ["Pasted \u0001from\u000b an old\uffff system", "Pasted from an old system"],
  ] as const;

  test.each([...names.map(([name]) => name), "Half a \ud83d sign"])(
    "%j leave every part of an office file well-formed",
    async (name) => {
      const takeaway = made({ name, part: name });
      for (const file of [await takeawayPptx(takeaway, { colour: "1f5f86" }), await takeawayXlsx(takeaway)])
        expect(malformed(file)).toEqual([]);
    },
  );

  test.each(names)("%j are read as %j in each kind of file", async (name, read) => {
    const takeaway = made({ name });
    const pptx = openedArchive(await takeawayPptx(takeaway, { colour: "1f5f86" }));
    expect(textsIn(pptx.get("ppt/slides/slide1.xml") ?? "")).toContain(read);
    expect([...openedArchive(await takeawayXlsx(takeaway)).values()].flatMap(textsIn)).toContain(read);
    expect(takeawayCsv(takeaway)).toContain(read.replaceAll('"', '""'));
  });
});

describe("a text file", () => {
  test("has nothing that a spreadsheet would work out, and numbers below 0 as numbers", () => {
    const csv = takeawayCsv(made({ gaps: [reference, banded], name: "=1+1" }));
    expect(csv).toContain(",'=1+1,");
    expect(csv).toMatch(/,-61,/);
  });
});

describe("a workbook", () => {
  test("can be opened, and has numbers as numbers", async () => {
    const parts = openedArchive(await takeawayXlsx(made()));
    expect(parts.has("[Content_Types].xml")).toBe(true);
    expect(brokenRelations(parts)).toEqual([]);
    const sheets = [...parts].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    const numbers = sheets.flatMap(([, text]) =>
      [...text.matchAll(/<c ([^>]*)><v>([^<]*)</g)].flatMap(([, kind = "", value]) =>
        /t="(s|str|inlineStr)"/.test(kind) ? [] : [Number(value)],
      ),
    );
    expect(numbers).toEqual(expect.arrayContaining([84, 39, 45, 36, 54, 300]));
    expect(sheets.flatMap(([, text]) => text.match(/<f>/g) ?? [])).toEqual([]);
  });

  test.each(["What each level says", "WHAT EACH LEVEL SAYS", "History", "'[]'", "😀".repeat(40)])(
    "has a name of its own for every sheet where the diagnostic is called %j",
    async (name) => {
      const workbook = openedArchive(await takeawayXlsx(made({ name }))).get("xl/workbook.xml") ?? "";
      const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, found = ""]) => found.toLowerCase());
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain("history");
      expect(names.filter((each) => each.length > 31)).toEqual([]);
    },
  );
});

describe("a presentation", () => {
  test("can be opened: every part is named, of a known type, and leads where something is", async () => {
    const parts = openedArchive(await takeawayPptx(made(), { colour: "7a1f5f" }));
    expect(brokenRelations(parts)).toEqual([]);
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of parts.keys()) {
      const ending = name.split(".").at(-1);
      expect([name, types.includes(`"/${name}"`) || types.includes(`Extension="${ending}"`)]).toEqual([name, true]);
    }
    expect([...parts.values()].some((text) => text.includes("7A1F5F") || text.includes("7a1f5f"))).toBe(true);
  });

  test("has a chart with the numbers that were released, and the questions as notes", async () => {
    const takeaway = made();
    const parts = openedArchive(await takeawayPptx(takeaway, { colour: "1f5f86" }));
    const chart = [...parts].find(([name]) => /charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([part]) => textsIn(part).map(Number));
    expect(values.toSorted((a, b) => a - b)).toEqual([0, 0, 39, 84]);
    const notes = [...parts].filter(([name]) => /notesSlides\/notesSlide\d+\.xml$/.test(name)).map(([, text]) => text);
    const [question = "?"] = takeaway.findings[0]?.questions ?? [];
    expect(notes.flatMap(textsIn).join(" ")).toContain(question);
  });

  test("keeps every table above the note and the foot, however long its words are", async () => {
    const takeaway = made();
    const [levels] = takeaway.tables;
    if (!levels) throw new Error("No table");
    const words = { text: "Expectations with measure and date ".repeat(12).trim(), value: null };
    const rows = Array.from({ length: 10 }, () => levels.head.map(() => words));
    const parts = openedArchive(
      await takeawayPptx({ ...takeaway, tables: [{ ...levels, rows }] }, { colour: "1f5f86" }),
    );
    const slides = [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, text]) => text);
    const rowsOf = (slide: string) => slide.match(/<a:tr /g)?.length ?? 0;
    const counts = slides.filter((slide) => textsIn(slide).includes(words.text)).map((slide) => rowsOf(slide) - 1);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(10);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2);
  });

  test("of a language that is written from right to left turns every paragraph and every table", async () => {
    const takeaway: Takeaway = { ...made(), language: "ar", direction: "rtl" };
    const parts = openedArchive(await takeawayPptx(takeaway, { colour: "1f5f86" }));
    const slides = [...parts].filter(([name]) => /slides\/slide\d+\.xml$/.test(name)).map(([, text]) => text);
    for (const paragraph of slides.flatMap((slide) => slide.match(/<a:p>.*?<\/a:p>/gs) ?? []))
      if (/<a:t>[^<]/.test(paragraph) && !paragraph.includes("<a:fld"))
        expect(paragraph).toMatch(/<a:pPr [^>]*algn="r"[^>]*rtl="1"|<a:pPr [^>]*rtl="1"[^>]*algn="r"/);
    const [head = []] = takeaway.tables.map((table) => table.head);
    const table = slides.find((slide) => slide.includes("<a:tbl>") && textsIn(slide).includes(head[0] ?? "?")) ?? "";
    const [row = ""] = table.match(/<a:tr .*?<\/a:tr>/s) ?? [];
    expect(textsIn(row)).toEqual([...head].reverse());
  });

  test("has every column of every table", async () => {
    const takeaway = made();
    const texts = new Set(
      [...openedArchive(await takeawayPptx(takeaway, { colour: "1f5f86" })).values()].flatMap(textsIn),
    );
    for (const title of takeaway.tables.flatMap(({ head }) => head)) expect(texts).toContain(title);
  });
});

describe("a PDF", () => {
  test("says what the others say, with its title and language, and as a structure that can be read out", async () => {
    const file = await pdfOf(made());
    const text = await pdfText(file);
    for (const told of ["84%", "39%", "+", "Sets clear expectations", "Gaps between levels"].filter(
      (each) => each !== "+",
    ))
      expect(text).toContain(told);
    const raw = file.toString("latin1");
    expect(raw).toMatch(/\/Lang \(en\)/);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    for (const tag of ["H1", "H2", "Figure", "Table", "TR", "TH", "TD"]) expect(raw).toContain(`/S /${tag}\n`);
    const document = await getDocumentProxy(new Uint8Array(file));
    expect(((await document.getMetadata()).info as { Title: string }).Title).toBe(made().headline.title);
  });

  test("has the foot on every page", async () => {
    const takeaway = made();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdfOf(takeaway))));
    expect(text.length).toBeGreaterThan(4);
    for (const page of text) expect(page).toContain("certificate");
  });

  test("has Japanese names whole", async () => {
    const text = await pdfText(await pdfOf(made({ part: "東京営業部（10～20人）→ 田中 花子" })));
    expect(text).toContain("東京営業部（10～20人）→ 田中 花子");
    expect(text).not.toContain("[other script]");
  });

  test("draws Japanese letters, and holds the outlines of no others", async () => {
    const file = await pdfOf(made({ part: "東京営業部 田中" }));
    expect(file.length).toBeLessThan(300_000);
    for (const letters of outlinesIn(file)) expect(letters.filter((strokes) => strokes > 0)).not.toEqual([]);
  });

  test("says so where a name has letters that no font has", async () => {
    const text = await pdfText(await pdfOf(made({ part: "한국 영업 Łódź" })));
    expect(text).toContain("[other script] [other script] Łódź");
    expect(text).toContain("Names in other scripts");
    expect(text).not.toContain("한");
  });
});
