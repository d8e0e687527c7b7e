import { INK, LINE, PAGE, PdfPages, QUIET } from "./pdf-page.server.ts";
import { columnWidths, type TablePiece, tablePieces } from "./table-pieces.ts";
import type { Takeaway, TakeawayFinding, TakeawayTable } from "./takeaway.ts";

/** Columns beside those that name a row, and how wide each may be, in points. */
const MOST_COLUMNS = 8;
const COLUMN = 110;
const CELL = 4;
const SMALL = { size: 8.5 } as const;
const BODY = { size: 12 } as const;

/** A takeaway as pages to read and print. `colour`: the organisation's, as six hexadecimal digits; `words`: what stands for letters that no font has, and what is said about it. */
export function takeawayPdf(
  takeaway: Takeaway,
  { colour, otherwise, note }: { colour: string; otherwise: string; note: string },
): Promise<Buffer> {
  const { language, direction, foot, headline, name, answered } = takeaway;
  const accent = `#${colour}`;
  const pages = new PdfPages({ title: headline.title, language, direction, foot, colour: accent, otherwise });
  const opening = pages.section();
  pages.addPage();
  pages.text(opening, "P", name, { ...BODY, colour: QUIET });
  pages.text(opening, "H1", headline.title, { size: 24, weight: 700 });
  for (const sentence of headline.sentences) pages.text(opening, "P", sentence, { size: 14 });
  for (const sentence of answered) pages.text(opening, "P", sentence, BODY);
  for (const finding of takeaway.findings) drawFinding(pages, { finding, accent });
  for (const table of takeaway.tables) drawTable(pages, { table, accent });
  const about = pages.section();
  pages.addPage();
  pages.text(about, "H2", name, { size: 18, weight: 700 });
  for (const { label, value } of takeaway.provenance) {
    pages.text(about, "P", `${label}: ${value}`, BODY);
  }
  for (const sentence of takeaway.reading) pages.text(about, "P", sentence, { ...BODY, colour: QUIET });
  if (pages.hasOtherScript) pages.text(about, "P", note, BODY);
  return pages.finish();
}

/** What each level says as dots on one scale, joined; a pale bar where only a band may be known. */
function drawFinding(pages: PdfPages, { finding, accent }: { finding: TakeawayFinding; accent: string }): void {
  const { sentence, levels, gap, questions } = finding;
  const section = pages.section();
  pages.addPage();
  pages.text(section, "H2", sentence, { size: 18, weight: 700 });
  pages.y += 8;
  const row = 40;
  const names = 190;
  const top = pages.y;
  const left = pages.rightToLeft ? PAGE.edge : PAGE.edge + names;
  const width = pages.width - names - 8;
  const at = (percent: number) =>
    pages.rightToLeft ? left + width - (width * percent) / 100 : left + (width * percent) / 100;
  const { doc } = pages;
  const figure = doc.struct("Figure", {
    alt: [sentence, ...levels.map(({ name, shown }) => `${name}: ${shown}`)].join(" "),
  });
  section.add(figure);
  const drawing = doc.markStructureContent("Figure");
  for (const percent of [0, 50, 100])
    doc
      .moveTo(at(percent), top)
      .lineTo(at(percent), top + levels.length * row)
      .lineWidth(0.5)
      .stroke(LINE);
  for (const percent of [0, 50, 100])
    pages.label(`${percent}%`, { x: at(percent) - 20, y: top + levels.length * row + 2, width: 40 });
  const middle = (place: number) => top + place * row + row / 2;
  const known = levels.flatMap(({ display: { value } }, place) => (value === null ? [] : [{ value, place }]));
  known.slice(1).forEach(({ value, place }, before) => {
    const from = known[before];
    if (from)
      doc.moveTo(at(from.value), middle(from.place)).lineTo(at(value), middle(place)).lineWidth(1.5).stroke(QUIET);
  });
  levels.forEach(({ display: { value, low, high } }, place) => {
    const [from, to] = [at(low), at(high)].sort((a, b) => a - b);
    if (from !== undefined && to !== undefined && high > low)
      doc.roundedRect(from, middle(place) - 6, to - from, 12, 3).fill(LINE);
    if (value !== null) doc.circle(at(value), middle(place), 7).fill(accent);
  });
  doc.endMarkedContent();
  figure.add(drawing);
  levels.forEach(({ name, shown }, place) => {
    const x = pages.rightToLeft ? PAGE.edge + pages.width - names : PAGE.edge;
    const look = { size: 12, weight: 700 as const };
    pages.textAt(section, "P", `${name}: ${shown}`, { x, y: middle(place) - 15, width: names - 12, look });
  });
  pages.y = top + levels.length * row + 24;
  pages.text(section, "P", gap, { size: 13 });
  pages.y += 6;
  for (const question of questions) pages.text(section, "P", question, { ...BODY, colour: QUIET });
}

function drawTable(pages: PdfPages, { table, accent }: { table: TakeawayTable; accent: string }): void {
  const section = pages.section();
  pages.addPage();
  pages.text(section, "H2", table.title, { size: 18, weight: 700 });
  if (table.elsewhere !== null) {
    pages.text(section, "P", table.elsewhere, BODY);
    return;
  }
  if (table.note !== null) pages.text(section, "P", table.note, { size: 10, colour: QUIET });
  for (const piece of tablePieces(table, MOST_COLUMNS)) {
    const tag = pages.doc.struct("Table");
    section.add(tag);
    drawPiece(pages, { piece, tag, accent });
    pages.y += 16;
  }
}

function drawPiece(
  pages: PdfPages,
  { piece, tag, accent }: { piece: TablePiece; tag: PDFKit.PDFStructureElement; accent: string },
): void {
  const { head, rows, naming } = piece;
  const columns = columnsOf(pages, piece);
  const titled = { ...SMALL, weight: 700 as const };
  const heightOf = (cells: readonly string[], look: typeof SMALL) =>
    Math.max(...cells.map((words, place) => pages.heightOf(words, look, (columns[place]?.width ?? 0) - 2 * CELL))) +
    2 * CELL;
  const headHeight = heightOf(head, titled);
  const drawHead = () => {
    const y = pages.y;
    pages.artifact(() => {
      pages.doc.rect(PAGE.edge, y, pages.width, headHeight).fill(accent);
    });
    drawRow(head, () => "TH", { ...titled, colour: "#ffffff" }, headHeight);
  };
  const drawRow = (
    cells: readonly string[],
    tagOf: (place: number) => string,
    look: { size: number; weight?: 400 | 700; colour?: string },
    height: number,
  ) => {
    const row = pages.doc.struct("TR");
    tag.add(row);
    cells.forEach((words, place) => {
      const { x = 0, width = 0 } = columns[place] ?? {};
      const box = { x: x + CELL, y: pages.y + CELL, width: width - 2 * CELL, look };
      pages.textAt(row, tagOf(place), words === "" ? " " : words, { ...box, align: place < naming ? "start" : "end" });
    });
    pages.y += height;
  };
  if (!pages.makeRoom(headHeight + 40)) pages.y += 2;
  drawHead();
  for (const cells of rows) {
    const words = cells.map(({ text }) => text);
    const height = heightOf(words, SMALL);
    if (pages.makeRoom(height)) drawHead();
    drawRow(words, (place) => (place < naming ? "TH" : "TD"), { ...SMALL, colour: INK }, height);
    const y = pages.y;
    pages.artifact(() => {
      pages.doc
        .moveTo(PAGE.edge, y)
        .lineTo(PAGE.edge + pages.width, y)
        .lineWidth(0.5)
        .stroke(LINE);
    });
  }
}

function columnsOf(pages: PdfPages, piece: TablePiece): { x: number; width: number }[] {
  const needed = (words: string) => pages.widthOf(words, { ...SMALL, weight: 700 }) + 2 * CELL + 1;
  const widths = columnWidths(piece, { width: pages.width, most: COLUMN, needed });
  let used = 0;
  return widths.map((width) => {
    const x = pages.rightToLeft ? PAGE.edge + pages.width - used - width : PAGE.edge + used;
    used += width;
    return { x, width };
  });
}
