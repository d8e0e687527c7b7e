import PDFDocument from "pdfkit";
import { fontCovers, fontFile, type Weight } from "./pdf-fonts.server.ts";
import { isWritable, lineRuns, partsOfWord, type TextRun, wordsIn } from "./text-runs.ts";

/** Points, of an A4 page on its side. */
export const PAGE = { width: 841.89, height: 595.28, edge: 42, foot: 34 } as const;
export const INK = "#16191d";
export const QUIET = "#545d66";
export const LINE = "#c8cfd6";
/** Width of the place of a page's number, in points. */
const NUMBER = 40;
/** Height of a line, and how far below its top letters stand, in sizes of its letters: fonts of one line differ in theirs. */
const LEADING = 1.35;
const BASELINE = 1.07;

export interface TextLook {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

interface PdfOptions {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What stands at the foot of every page. */
  readonly foot: string;
  /** `#` and six hexadecimal digits. */
  readonly colour: string;
  /** What stands for letters that no font has. */
  readonly otherwise: string;
}

/**
 * Pages that text, tables and figures are put on from the top down, tagged for screen readers. Lines are broken and ordered here, since
 * a line may need several fonts and both directions; for right-to-left text the reader is given the words as they are spoken.
 */
export class PdfPages {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing goes, in points from the top. */
  y = 0;
  /** Whether something stood in a script that no font has. */
  hasOtherScript = false;
  readonly width = PAGE.width - 2 * PAGE.edge;
  readonly #options: PdfOptions;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #bytes: Promise<Buffer>;
  #page = 0;

  constructor(options: PdfOptions) {
    this.#options = options;
    this.doc = new PDFDocument({
      size: "A4",
      layout: "landscape",
      margin: 0,
      autoFirstPage: false,
      pdfVersion: "1.7",
      tagged: true,
      lang: options.language,
      displayTitle: true,
      info: { Title: options.title },
    });
    for (const { font } of fontCovers())
      for (const weight of [400, 700] as const) this.doc.registerFont(`${font} ${weight}`, fontFile(font, weight));
    this.#root = this.doc.struct("Document");
    this.doc.addStructure(this.#root);
    this.#bytes = written(this.doc);
  }

  get rightToLeft(): boolean {
    return this.#options.direction === "rtl";
  }

  /** A part of the document, to hang its headings, paragraphs and tables on. */
  section(): PDFKit.PDFStructureElement {
    const section = this.doc.struct("Sect");
    this.#root.add(section);
    return section;
  }

  addPage(): void {
    this.doc.addPage();
    this.#page++;
    const { foot, colour } = this.#options;
    this.artifact(() => {
      this.doc.rect(0, 0, PAGE.width, 10).fill(colour);
      const look = { size: 8, colour: QUIET };
      const y = PAGE.height - PAGE.foot;
      const width = this.width - NUMBER;
      const before = this.rightToLeft ? NUMBER : 0;
      this.#draw(this.#lines(foot, look, width), { x: PAGE.edge + before, y, width, look });
      const number = { x: PAGE.edge + (this.rightToLeft ? 0 : width), y, width: NUMBER, look, align: "end" as const };
      this.#draw([[String(this.#page)]], number);
    });
    this.y = 36;
  }

  /** Begins a page unless there is room for so many points. */
  makeRoom(points: number): boolean {
    if (this.#page > 0 && this.y + points <= PAGE.height - PAGE.foot - 14) return false;
    this.addPage();
    return true;
  }

  /** Something that is only for the eye. */
  artifact(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  /** A paragraph or heading over the whole width, below what is there. */
  text(parent: PDFKit.PDFStructureElement, tag: string, words: string, look: TextLook): void {
    this.makeRoom(this.heightOf(words, look, this.width));
    this.y += this.textAt(parent, tag, words, { x: PAGE.edge, y: this.y, width: this.width, look }) + look.size * 0.5;
  }

  /** The same at a place of its own; returns its height. `align`: where it stands in its width, `start` by the direction of the file. */
  textAt(
    parent: PDFKit.PDFStructureElement,
    tag: string,
    words: string,
    place: { x: number; y: number; width: number; look: TextLook; align?: "start" | "end" },
  ): number {
    const lines = this.#lines(words, place.look, place.width);
    const content = this.doc.markStructureContent(tag);
    this.#draw(lines, place);
    this.doc.endMarkedContent();
    const spoken = this.rightToLeft ? { actual: words } : {};
    parent.add(this.doc.struct(tag, spoken, content));
    if (!isWritable(words, fontCovers())) this.hasOtherScript = true;
    return lines.length * place.look.size * LEADING;
  }

  /** A small word inside a drawing, in the middle of its width. */
  label(words: string, { x, y, width }: { x: number; y: number; width: number }): void {
    const look = { size: 9, colour: QUIET };
    const room = (width - this.#lineWidth([words], look)) / 2;
    this.#draw([[words]], { x: x + room, y, width: width - 2 * room, look });
  }

  /** On one line. */
  widthOf(words: string, look: TextLook): number {
    return this.#lineWidth(wordsIn(words), look);
  }

  heightOf(words: string, look: TextLook, width: number): number {
    return this.#lines(words, look, width).length * look.size * LEADING;
  }

  finish(): Promise<Buffer> {
    this.#root.end();
    this.doc.end();
    return this.#bytes;
  }

  #draw(
    lines: readonly (readonly string[])[],
    place: { x: number; y: number; width: number; look: TextLook; align?: "start" | "end" },
  ): void {
    const { x, y, width, look, align = "start" } = place;
    const right = (align === "end") !== this.rightToLeft;
    this.doc.fillColor(look.colour ?? INK);
    lines.forEach((words, line) => {
      const runs = this.#runs(words).map((run) => ({ ...run, width: this.#widthOf(run, look) }));
      let at = right ? x + width - runs.reduce((sum, run) => sum + run.width, 0) : x;
      for (const run of runs) {
        this.#take(run.font, look);
        this.doc.text(run.text, at, y + (line * LEADING + BASELINE) * look.size, {
          lineBreak: false,
          baseline: "alphabetic",
        });
        at += run.width;
      }
    });
  }

  /** Words in lines that fit; a word that is wider than a line is cut. */
  #lines(words: string, look: TextLook, width: number): string[][] {
    const lines: string[][] = [[]];
    for (const word of wordsIn(words)) {
      const parts = partsOfWord(word).flatMap((each) => this.#fitting(each, look, width));
      parts.forEach((part, place) => {
        const last = lines.at(-1) ?? [];
        const longer = place === 0 ? [...last, part] : [...last.slice(0, -1), `${last.at(-1) ?? ""}${part}`];
        if (last.length > 0 && this.#lineWidth(longer, look) > width) lines.push([part]);
        else lines[lines.length - 1] = longer;
      });
    }
    return lines;
  }

  #fitting(word: string, look: TextLook, width: number): string[] {
    if (this.#lineWidth([word], look) <= width) return [word];
    const parts: string[] = [""];
    for (const letter of word) {
      const last = parts.at(-1) ?? "";
      if (last !== "" && this.#lineWidth([last + letter], look) > width) parts.push(letter);
      else parts[parts.length - 1] = last + letter;
    }
    return parts;
  }

  #runs(words: readonly string[]): TextRun[] {
    const { direction, otherwise } = this.#options;
    return lineRuns(words, { covers: fontCovers(), direction, otherwise });
  }

  #lineWidth(words: readonly string[], look: TextLook): number {
    return this.#runs(words).reduce((sum, run) => sum + this.#widthOf(run, look), 0);
  }

  #widthOf({ font, text }: TextRun, look: TextLook): number {
    this.#take(font, look);
    return this.doc.widthOfString(text);
  }

  #take(font: string, { size, weight = 400 }: TextLook): void {
    this.doc.font(`${font} ${weight}`).fontSize(size);
  }
}

async function written(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
