import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import { type TablePiece, tablePieces } from "./table-pieces.ts";
import type { Takeaway, TakeawayFinding } from "./takeaway.ts";

// The package's types describe its CommonJS build, whose export is the class itself.
const Presentation = createRequire(import.meta.url)("pptxgenjs") as typeof PptxGenJS;

const INK = "16191D";
const QUIET = "545D66";
const LINE = "C8CFD6";
/** Inches, of a slide of 13.33 by 7.5. */
const EDGE = 0.6;
const WIDTH = 12.1;
const ROWS_A_SLIDE = 12;
/** Columns beside those that name a row. */
const MOST_COLUMNS = 8;
const COLUMN = 1.05;

/** `colour`: the organisation's, as six hexadecimal digits. */
export async function takeawayPptx(takeaway: Takeaway, { colour }: { colour: string }): Promise<Buffer> {
  const deck = new Presentation();
  deck.layout = "LAYOUT_WIDE";
  deck.rtlMode = takeaway.direction === "rtl";
  deck.title = takeaway.headline.title;
  // Of the file's properties the package escapes the title, and not the company.
  deck.company = escaped(takeaway.provenance[0]?.value ?? "");
  deck.defineSlideMaster({
    title: "PAGE",
    objects: [
      { rect: { x: 0, y: 0, w: 13.33, h: 0.16, fill: { color: colour } } },
      {
        text: {
          text: takeaway.foot,
          options: { x: EDGE, y: 7.0, w: WIDTH - 0.8, h: 0.35, fontSize: 10, color: QUIET },
        },
      },
    ],
    slideNumber: { x: 12.5, y: 7.0, w: 0.5, h: 0.35, fontSize: 10, color: QUIET },
  });
  const page = (title: string) => {
    const slide = deck.addSlide({ masterName: "PAGE" });
    slide.addText(title, { x: EDGE, y: 0.4, w: WIDTH, h: 1.1, fontSize: 26, bold: true, color: INK, fit: "shrink" });
    return slide;
  };
  openingSlide(page(takeaway.headline.title), takeaway);
  for (const finding of takeaway.findings) findingSlide(page(finding.sentence), { finding, colour, deck });
  for (const table of takeaway.tables)
    if (table.elsewhere !== null) {
      const look = { x: EDGE, y: 1.7, w: WIDTH, h: 1.2, fontSize: 18, color: INK, valign: "top" as const };
      page(table.title).addText(table.elsewhere, look);
    } else
      for (const piece of tablePieces(table, MOST_COLUMNS).flatMap(inSlides))
        tableSlide(page(table.title), { piece, note: table.note, colour });
  const last = page(takeaway.name);
  const lines = takeaway.provenance.map(({ label, value }) => [cell(label, { bold: true }), cell(value)]);
  last.addTable(lines, { x: EDGE, y: 1.6, w: WIDTH, colW: [2.6, WIDTH - 2.6], fontSize: 14, border: { type: "none" } });
  last.addText(paragraphs(takeaway.reading), { x: EDGE, y: 5, w: WIDTH, h: 1.8, fontSize: 12, color: QUIET });
  const written = await deck.write({ outputType: "nodebuffer" });
  if (!Buffer.isBuffer(written)) throw new Error("The presentation was not written as a buffer");
  return written;
}

function openingSlide(slide: PptxGenJS.Slide, { headline, answered, name }: Takeaway): void {
  const said = [...headline.sentences, ...answered];
  slide.addText(name, { x: EDGE, y: 1.5, w: WIDTH, h: 0.5, fontSize: 16, color: QUIET });
  slide.addText(paragraphs(said), { x: EDGE, y: 2.1, w: WIDTH, h: 4.4, fontSize: 20, color: INK, valign: "top" });
}

/**
 * What the levels say as bars that can be edited. Where only a band may be known, the bar ends where the band begins and goes on pale
 * to where it ends: no number stands in the file that was not released.
 */
function findingSlide(
  slide: PptxGenJS.Slide,
  { finding, colour, deck }: { finding: TakeawayFinding; colour: string; deck: PptxGenJS },
): void {
  const { levels, gap, questions, label } = finding;
  // Such charts are drawn from the bottom up.
  const upwards = [...levels].reverse();
  const labels = upwards.map(({ name, shown }) => `${name}: ${shown}`);
  const ends = upwards.map(({ display: { value, low, high } }) => ({ sure: value ?? low, band: value ?? high }));
  const bars = [
    { name: label, labels, values: ends.map(({ sure }) => sure) },
    { name: "–", labels, values: ends.map(({ sure, band }) => band - sure) },
  ];
  slide.addChart(deck.ChartType.bar, bars, {
    x: EDGE,
    y: 1.7,
    w: WIDTH,
    h: 3.6,
    barDir: "bar",
    barGrouping: "stacked",
    chartColors: [colour, LINE],
    valAxisMinVal: 0,
    valAxisMaxVal: 100,
    catAxisLabelFontSize: 16,
    valGridLine: { style: "none" },
    showLegend: false,
    altText: finding.sentence,
  });
  slide.addText(gap, { x: EDGE, y: 5.4, w: WIDTH, h: 0.9, fontSize: 18, color: INK, valign: "top" });
  slide.addNotes(questions.join("\n"));
}

function tableSlide(
  slide: PptxGenJS.Slide,
  { piece, note, colour }: { piece: TablePiece; note: string | null; colour: string },
): void {
  const { head, rows, naming } = piece;
  const titles = head.map((title) => cell(title, { bold: true, color: "FFFFFF", fill: colour }));
  const lines = rows.map((cells) => cells.map(({ text }) => cell(text)));
  const told = (head.length - naming) * COLUMN;
  const colW = head.map((_, place) => (place < naming ? (WIDTH - told) / naming : COLUMN));
  slide.addTable([titles, ...lines], {
    x: EDGE,
    y: 1.4,
    w: WIDTH,
    colW,
    fontSize: 10,
    margin: 0.04,
    border: { type: "solid", pt: 0.5, color: LINE },
  });
  if (note !== null) slide.addText(note, { x: EDGE, y: 6.6, w: WIDTH, h: 0.4, fontSize: 11, color: QUIET });
}

function inSlides({ rows, ...piece }: TablePiece): TablePiece[] {
  const count = Math.ceil(rows.length / ROWS_A_SLIDE);
  return Array.from({ length: count }, (_, place) => ({
    ...piece,
    rows: rows.slice(place * ROWS_A_SLIDE, (place + 1) * ROWS_A_SLIDE),
  }));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function cell(
  text: string,
  { bold = false, color = INK, fill }: { bold?: boolean; color?: string; fill?: string } = {},
): PptxGenJS.TableCell {
  return { text, options: { bold, color, ...(fill ? { fill: { color: fill } } : {}) } };
}

function paragraphs(lines: readonly string[]): PptxGenJS.TextProps[] {
  return lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } }));
}
