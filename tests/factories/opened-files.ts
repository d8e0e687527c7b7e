import { inflateRawSync } from "node:zlib";

/** The parts of a file that is an archive (presentation, workbook), as text by name. */
export function openedArchive(file: Buffer): Map<string, string> {
  return new Map([...filesIn(file)].map(([name, content]) => [name, content.toString("utf8")]));
}

/** The same as they are: some are archives themselves. Reads the central directory, as office programs do. */
export function filesIn(file: Buffer): Map<string, Buffer> {
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end === -1) throw new Error("This is no archive");
  let at = file.readUInt32LE(end + 16);
  const parts = new Map<string, Buffer>();
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    if (!name.endsWith("/")) parts.set(name, file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** What people read in a part: its texts, each run of letters on its own. */
export function textsIn(part: string): string[] {
  return [...part.matchAll(/<(?:a:t|t|c:v|v)(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => plain(text));
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** A sheet of a workbook as it is kept: its rows, with what stands in each column. */
export interface OpenedSheet {
  readonly name: string;
  /** How it is hidden; null for one that everybody sees. */
  readonly hidden: string | null;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The sheets of a workbook, hidden ones too. */
export function sheetsOf(file: Buffer): OpenedSheet[] {
  const parts = openedArchive(file);
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) =>
    textsIn(text).join(""),
  );
  const targets = new Map(
    [...(parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
      attribute(relation, "Id"),
      attribute(relation, "Target"),
    ]),
  );
  return [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
    const target = targets.get(attribute(sheet, "r:id")) ?? "";
    const content = parts.get(new URL(target, "http://file/xl/").pathname.slice(1)) ?? "";
    const rows = [...content.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
      const cells: (string | number)[] = [];
      for (const [, opening = "", inside = ""] of row.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs))
        cells[columnOf(attribute(opening, "r"))] = cellOf(opening, inside, shared);
      return Array.from(cells, (cell) => cell ?? "");
    });
    return { name: plain(attribute(sheet, "name")), hidden: attribute(sheet, "state") || null, rows };
  });
}

function cellOf(opening: string, inside: string, shared: readonly string[]): string | number {
  const [text = ""] = textsIn(inside);
  const kind = attribute(opening, "t");
  if (kind === "s") return shared[Number(text)] ?? "";
  return kind === "" && text !== "" ? Number(text) : text;
}

/** `AB12` is in column 27, counted from 0. */
function columnOf(place: string): number {
  return [...place.replace(/\d+/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** The targets of every relation of an archive that are not there; empty for one that can be opened. */
export function brokenRelations(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, text]) => {
    const of = /^(.*?)_rels\/[^/]+\.rels$/.exec(name)?.[1];
    if (of === undefined) return [];
    return [...text.matchAll(/<Relationship [^>]*>/g)].flatMap(([relation]) => {
      const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? "";
      if (relation.includes('TargetMode="External"')) return [];
      const path = new URL(target, `http://file/${of}`).pathname.slice(1);
      return parts.has(path) ? [] : [`${name}: ${path}`];
    });
  });
}

/** Signs that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The parts that an office program would refuse: no well-formed XML, also in the workbooks behind charts. */
export function malformed(file: Buffer): string[] {
  return [...filesIn(file)].flatMap(([name, part]) => {
    if (name.endsWith(".xlsx")) return malformed(part).map((inner) => `${name}!${inner}`);
    return /\.(xml|rels)$/.test(name) && !isWellFormed(part.toString("utf8")) ? [name] : [];
  });
}

/** As far as these files use XML: signs, entities, attributes, and every element closed in its turn. */
function isWellFormed(xml: string): boolean {
  if (NO_XML.test(xml) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return false;
  const open: string[] = [];
  const rest = xml
    .replace(/<\?[^?]*\?>|<!--.*?-->/gs, "")
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g, (_, end, name, _attributes, empty) => {
      if (end === "/") return open.pop() === name ? "" : "<";
      if (empty !== "/") open.push(name);
      return "";
    });
  return open.length === 0 && !rest.includes("<");
}
