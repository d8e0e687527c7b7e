import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import { columnWidths, type TablePiece, tablePieces } from "./table-pieces.ts";
import type { Takeaway, TakeawayFinding } from "./takeaway.ts";

// The package's types describe its CommonJS build, whose export is the class itself.
const Presentation = createRequire(import.meta.url)("pptxgenjs") as typeof PptxGenJS;

const INK = "16191D";
const QUIET = "545D66";
const LINE = "C8CFD6";
/** Inches, of a slide of 13.33 by 7.5. */
const EDGE = 0.6;
const WIDTH = 12.1;
/** Columns beside those that name a row, and how wide each may be. */
const MOST_COLUMNS = 8;
const COLUMN = 2;
/** A table begins here and leaves room for a note and the foot. */
const TABLE = { top: 1.4, height: 5.1, letters: 10, margin: 0.04 } as const;
/** Widths of letters and heights of lines in sizes of letters, rather too large: a slide's program measures with fonts of its own. */
const LETTER = 0.58;
const FULL_WIDTH = 1.05;
const LINE_HEIGHT = 1.4;
const POINTS_AN_INCH = 72;

/** `colour`: the organisation's, as six hexadecimal digits. */
export async function takeawayPptx(takeaway: Takeaway, { colour }: { colour: string }): Promise<Buffer> {
  const deck = new Presentation();
  deck.layout = "LAYOUT_WIDE";
  const rtlMode = takeaway.direction === "rtl";
  const written: Written = { lang: takeaway.language, rtlMode, align: rtlMode ? "right" : "left" };
  const [foot, number] = rtlMode ? [EDGE + 0.8, EDGE] : [EDGE, 12.5];
  deck.rtlMode = rtlMode;
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
          options: { x: foot, y: 7.0, w: WIDTH - 0.8, h: 0.35, fontSize: 10, color: QUIET, ...written },
        },
      },
    ],
    slideNumber: { x: number, y: 7.0, w: 0.5, h: 0.35, fontSize: 10, color: QUIET },
  });
  const page = (title: string) => {
    const slide = deck.addSlide({ masterName: "PAGE" });
    const look = { x: EDGE, y: 0.4, w: WIDTH, h: 1.1, fontSize: 26, bold: true, color: INK, fit: "shrink" } as const;
    slide.addText(title, { ...look, ...written });
    return slide;
  };
  openingSlide(page(takeaway.headline.title), { takeaway, written });
  for (const finding of takeaway.findings) findingSlide(page(finding.sentence), { finding, colour, deck, written });
  for (const table of takeaway.tables)
    if (table.elsewhere !== null) {
      const look = { x: EDGE, y: 1.7, w: WIDTH, h: 1.2, fontSize: 18, color: INK, valign: "top" as const };
      page(table.title).addText(table.elsewhere, { ...look, ...written });
    } else
      for (const piece of tablePieces(table, MOST_COLUMNS).flatMap(inSlides))
        tableSlide(page(table.title), { piece, note: table.note, colour, written });
  const last = page(takeaway.name);
  const lines = takeaway.provenance.map(({ label, value }) =>
    inOrder([cell(label, { bold: true, written }), cell(value, { written })], written),
  );
  const colW = inOrder([2.6, WIDTH - 2.6], written);
  last.addTable(lines, { x: EDGE, y: 1.6, w: WIDTH, colW, fontSize: 14, border: { type: "none" } });
  const reading = paragraphs(takeaway.reading, written);
  last.addText(reading, { x: EDGE, y: 5, w: WIDTH, h: 1.8, fontSize: 12, color: QUIET });
  const file = await deck.write({ outputType: "nodebuffer" });
  if (!Buffer.isBuffer(file)) throw new Error("The presentation was not written as a buffer");
  return file;
}

/** How text stands: every paragraph says so itself, since a presentation's own direction turns none of them. */
interface Written {
  readonly lang: string;
  readonly rtlMode: boolean;
  readonly align: "left" | "right";
}

/** Cells from left to right: a table is turned by hand. */
function inOrder<Each>(cells: readonly Each[], { rtlMode }: Written): Each[] {
  return rtlMode ? [...cells].reverse() : [...cells];
}

function openingSlide(
  slide: PptxGenJS.Slide,
  { takeaway: { headline, answered, name }, written }: { takeaway: Takeaway; written: Written },
): void {
  const said = paragraphs([...headline.sentences, ...answered], written);
  slide.addText(name, { x: EDGE, y: 1.5, w: WIDTH, h: 0.5, fontSize: 16, color: QUIET, ...written });
  slide.addText(said, { x: EDGE, y: 2.1, w: WIDTH, h: 4.4, fontSize: 20, color: INK, valign: "top" });
}

/**
 * What the levels say as bars that can be edited. Where only a band may be known, the bar ends where the band begins and goes on pale
 * to where it ends: no number stands in the file that was not released.
 */
function findingSlide(
  slide: PptxGenJS.Slide,
  { finding, colour, deck, written }: { finding: TakeawayFinding; colour: string; deck: PptxGenJS; written: Written },
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
  slide.addText(gap, { x: EDGE, y: 5.4, w: WIDTH, h: 0.9, fontSize: 18, color: INK, valign: "top", ...written });
  slide.addNotes(questions.join("\n"));
}

function tableSlide(
  slide: PptxGenJS.Slide,
  { piece, note, colour, written }: { piece: TablePiece; note: string | null; colour: string; written: Written },
): void {
  const { head, rows } = piece;
  const titles = head.map((title) => cell(title, { bold: true, color: "FFFFFF", fill: colour, written }));
  const lines = rows.map((cells) => cells.map(({ text }) => cell(text, { written })));
  slide.addTable(
    [titles, ...lines].map((cells) => inOrder(cells, written)),
    {
      x: EDGE,
      y: TABLE.top,
      w: WIDTH,
      colW: inOrder(widthsOf(piece), written),
      fontSize: TABLE.letters,
      margin: TABLE.margin,
      border: { type: "solid", pt: 0.5, color: LINE },
    },
  );
  if (note !== null) slide.addText(note, { x: EDGE, y: 6.6, w: WIDTH, h: 0.4, fontSize: 11, color: QUIET, ...written });
}

/** As few slides as there is room on, by what the rows are likely to need, each about as full as the others. */
function inSlides(piece: TablePiece): TablePiece[] {
  const widths = widthsOf(piece);
  const rows = piece.rows.map((cells) => {
    const words = cells.map(({ text }) => text);
    return { cells, height: heightOf(words, widths) };
  });
  const room = TABLE.height - heightOf(piece.head, widths);
  const fewest = filled(rows, room);
  const each = rows.reduce((sum, { height }) => sum + height, 0) / fewest.length;
  const even = filled(rows, Math.min(room, each + Math.max(0, ...rows.map(({ height }) => height))));
  return (even.length > fewest.length ? fewest : even).map((own) => ({ ...piece, rows: own }));
}

/** Rows one after the other, on another slide wherever the room of one is used up. */
function filled(rows: readonly { cells: TablePiece["rows"][number]; height: number }[], room: number) {
  const slides: TablePiece["rows"][number][][] = [];
  let used = 0;
  for (const { cells, height } of rows) {
    if (slides.length === 0 || used + height > room) {
      slides.push([]);
      used = 0;
    }
    slides.at(-1)?.push(cells);
    used += height;
  }
  return slides;
}

function widthsOf(piece: TablePiece): number[] {
  return columnWidths(piece, { width: WIDTH, most: COLUMN, needed: (words) => inchesOf(words) + 2 * TABLE.margin });
}

/** Inches that a row is likely to need; words that do not fit into what is left of a line begin the next. */
function heightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((text, place) => {
    const width = (widths[place] ?? WIDTH) - 2 * TABLE.margin;
    let [count, used] = [1, 0];
    for (const word of text.split(" ")) {
      const needed = inchesOf(word);
      if (used > 0 && used + inchesOf(" ") + needed > width) [count, used] = [count + 1, 0];
      used += (used > 0 ? inchesOf(" ") : 0) + needed;
      const over = Math.ceil(used / width) - 1;
      if (over > 0) [count, used] = [count + over, used - over * width];
    }
    return count;
  });
  return (Math.max(...lines) * TABLE.letters * LINE_HEIGHT) / POINTS_AN_INCH + 2 * TABLE.margin;
}

function inchesOf(words: string): number {
  const letters = [...words].reduce((sum, letter) => sum + (FULL.test(letter) ? FULL_WIDTH : LETTER), 0);
  return (letters * TABLE.letters) / POINTS_AN_INCH;
}

/** Letters as wide as they are high. */
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function cell(
  text: string,
  { bold = false, color = INK, fill, written }: { bold?: boolean; color?: string; fill?: string; written: Written },
): PptxGenJS.TableCell {
  return { text, options: { bold, color, ...written, ...(fill ? { fill: { color: fill } } : {}) } };
}

function paragraphs(lines: readonly string[], written: Written): PptxGenJS.TextProps[] {
  return lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8, ...written } }));
}
