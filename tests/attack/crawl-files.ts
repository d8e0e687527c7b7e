import { parse } from "csv-parse/sync";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { textsIn } from "#tests/factories/opened-files.ts";
import { cellOf, groupOf, type Shown } from "./crawl-readings.ts";

/** One number of a result's text file, with what it is said to be. */
export interface FileRow {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly number: string;
}

/** What a file is of: a part, null for everyone, the parts it consists of, and what it is broken down by. */
export interface FileOf {
  readonly release: ReleaseDocument;
  readonly questionnaire: Questionnaire;
  readonly unit: string | null;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly by: string | null;
}

export function fileRows(csv: string | Buffer): FileRow[] {
  return parse(csv, { columns: true, bom: true }) as FileRow[];
}

/** Rows of a text file that say something else than the release says of the same thing, read by what stands in front of them. */
export function strayRows(rows: readonly FileRow[], of: FileOf): FileRow[] {
  return rows.filter((row) => {
    const said = numbersIn(row.shown);
    if (said.length === 0 && row.number === "") return false;
    const released = releasedIn(row, of);
    if (released === null) return !isWordsOf(of.questionnaire, row.shown) || row.number !== "";
    const value = released.length === 1 && !isRough(row) ? String(released[0]) : "";
    return said.join() !== released.join() || row.number !== value;
  });
}

/** The numbers that are released of what a row is about; null where nothing is. */
function releasedIn({ table, row, column, shown }: FileRow, of: FileOf): number[] | null {
  const { release, questionnaire, unit, by } = of;
  const names = row.split(" / ");
  const tierNamed = (name: string | undefined) =>
    questionnaire.tiers.find(({ plural }) => plural.en === name)?.id ?? "";
  switch (table) {
    case "What each level says": {
      const [, plural, counted] = /^(.*?)(: answers)?$/.exec(column) ?? [];
      const item = itemNamed(questionnaire, names.slice(1, -1).join(" / "));
      const cell = cellOf(release, { tier: tierNamed(plural), unit, item });
      return cell ? (counted ? [cell.n] : shownNumbers(cell.display)) : null;
    }
    case "Gaps between levels": {
      const [, upper, lower, end] = /^(.*?) minus (.*?)(: from|: to|: hardly chance)?$/.exec(column) ?? [];
      const gap = gapOf(of, { item: itemNamed(questionnaire, row), tiers: [tierNamed(upper), tierNamed(lower)] });
      if (!gap || end === ": hardly chance") return null;
      if (end === undefined) return isRough({ table, shown }) === isBandOnly(gap, of) ? [gap.difference] : null;
      const value = end === ": from" ? gap.low : gap.high;
      return value === null ? null : [value];
    }
    case "Gaps in each part": {
      const part = of.parts.find(({ name }) => name === column)?.id;
      const where = by === null ? { unit: part ?? "" } : { unit, band: { attribute: by, value: column } };
      const tiers = questionnaire.tiers.slice(-2).map(({ id }) => id);
      const gap = gapOf({ ...of, ...where }, { item: itemNamed(questionnaire, row), tiers });
      if (!gap) return null;
      const isBand = isBandOnly(gap, of);
      if (isBand && gap.low !== null && gap.high !== null) return [gap.low, gap.high];
      return isRough({ table, shown }) === isBand ? [gap.difference] : null;
    }
    case "Own view and team's view": {
      const found = unit === null && release.dyads.find(({ item }) => item === itemNamed(questionnaire, row));
      if (!found) return null;
      const key = (
        [
          [/ compared$/, "managers"],
          [/^See it more favourably/, "over"],
          [/^See it less favourably/, "under"],
          [/^See it like/, "agree"],
          [/^Cannot be told$/, "undecided"],
        ] as const
      ).find(([name]) => name.test(column))?.[1];
      const value = key && found[key];
      return value === undefined || value === null ? null : [value];
    }
    case "Foreseen and answered": {
      const item = itemNamed(questionnaire, names.slice(0, -2).join(" / "));
      const group = groupOf(release, { tier: tierNamed(names.at(-2)), unit: null })?.id;
      const found = release.predictions.find((each) => each.about === item && each.group === group);
      if (unit !== null || !found) return null;
      if (column === "Foreseen") return shownNumbers(found.predicted);
      if (column === "Answered") return shownNumbers(found.actual);
      return found.gap ? [found.gap.difference] : null;
    }
    case "Order of priorities": {
      const group = groupOf(release, { tier: tierNamed(row), unit: null })?.id;
      const found = release.priorities.byGroup.find((each) => each.group === group);
      const display = column.startsWith("Name the") ? found?.namesFirst : found?.topThreeOverlap;
      return unit !== null || !display || column.startsWith("Place ") ? null : shownNumbers(display);
    }
    default:
      return null;
  }
}

function gapOf(
  { release, unit, band }: Pick<FileOf, "release" | "unit"> & { band?: { attribute: string; value: string } },
  { item, tiers }: { item: string; tiers: readonly string[] },
) {
  const ids = tiers.map((tier) => groupOf(release, { tier, unit, band })?.id ?? "");
  return release.gaps.find((gap) => gap.item === item && gap.upper.group === ids[0] && gap.lower.group === ids[1]);
}

/** A gap of which no single number may be known, since one of its sides is a band. */
function isBandOnly({ item, upper, lower }: ReleaseDocument["gaps"][number], { release }: FileOf): boolean {
  return release.cells.some(
    (cell) => cell.item === item && [upper.group, lower.group].includes(cell.group) && cell.display.kind === "band",
  );
}

/** A gap in words of how large it is about, and not as a number: of a theme, which has no interval. */
function isRough({ table, shown }: Pick<FileRow, "table" | "shown">): boolean {
  return table.startsWith("Gaps ") && shown.startsWith("about ");
}

/** Ids of items and `theme:<id>`, by the words that files name them in. */
function itemNamed({ items, themes }: Questionnaire, words: string): string {
  const theme = /^Theme: (.*)$/.exec(words)?.[1];
  if (theme !== undefined) return `theme:${themes.find(({ name }) => name.en === theme)?.id}`;
  return items.find((item) => "label" in item && item.label.en === words)?.id ?? "";
}

/** A number alone, or the ends of a band. */
function shownNumbers({ value, low, high }: Shown): number[] {
  return value === null ? [low ?? Number.NaN, high ?? Number.NaN] : [value];
}

/** A priority that has a digit in its name. */
function isWordsOf({ items }: Questionnaire, words: string): boolean {
  return items.some((item) => item.kind === "priority" && item.options.some(({ text }) => text.en === words));
}

function numbersIn(words: string): number[] {
  return [...words.matchAll(/[−-]?(?<![\d–])\d+(?:\.\d+)?|(?<=\d–)\d+/g)].map(([number]) =>
    Number(number.replace("−", "-")),
  );
}

/** What may stand in the other files of the same thing: the text file, and the sentences that a page shows of it. */
export interface KnownOfFile {
  readonly rows: readonly FileRow[];
  /** Whole sentences, as they stand on a page that is read for itself. */
  readonly sentences: readonly string[];
  /** What the levels say of the gaps that have pages of their own. */
  readonly findings: readonly {
    readonly levels: readonly { readonly name: string; readonly shown: string; readonly display: Shown }[];
  }[];
}

/** What such files say of how to read them, which is no number of anybody. */
const READING = [
  "in points of 100",
  "Above 0 the upper level",
  "the ends of the 95% interval",
  "whose interval holds 0 could",
  "with the 95% interval",
  "Certificate (SHA-256)",
  ...Array.from({ length: 12 }, (_, place) => `Place ${place + 1}`),
];

/** A presentation's texts, notes, charts and the workbooks inside the charts that say what nothing above says. */
export function strayInPresentation(parts: ReadonlyMap<string, string>, known: KnownOfFile): string[] {
  return [...parts].flatMap(([name, text]) => {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return strayInChart(text, known).map((stray) => `${name}: ${stray}`);
    if (!/^ppt\/(slides|notesSlides|slideMasters|slideLayouts)\/[^/]+\.xml$/.test(name)) return [];
    // The number of a slide is a field that the program fills.
    const said = name.startsWith("ppt/slides/") ? text : text.replace(/<a:fld .*?<\/a:fld>/gs, "");
    const cells = [...said.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => textsIn(cell).join(""));
    const others = [
      ...said
        .replace(/<a:tc>.*?<\/a:tc>/gs, "")
        .replace(/<a:fld .*?<\/a:fld>/gs, "")
        .matchAll(/<a:p>.*?<\/a:p>/gs),
    ];
    return [
      ...cells.flatMap((cell) => (isCell(cell, known) ? [] : [`${name}: ${cell}`])),
      ...others.flatMap(([paragraph]) =>
        strayInWords(textsIn(paragraph).join(""), known.sentences).map((stray) => `${name}: ${stray}`),
      ),
    ];
  });
}

/** Bars end where a number, or a band, begins, and go on to where the band ends; their names say the same. */
function strayInChart(chart: string, { findings }: KnownOfFile): string[] {
  const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([text]) => ({
    names: textsIn(/<c:cat>.*?<\/c:cat>/s.exec(text)?.[0] ?? "").filter((each) => /\D/.test(each)),
    values: [...(/<c:val>.*?<\/c:val>/s.exec(text)?.[0] ?? "").matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) =>
      Number(value),
    ),
  }));
  const [sure, band] = series;
  if (!sure || !band || series.length !== 2) return ["a chart that is not read"];
  const same = findings.some(({ levels }) => {
    const upwards = [...levels].reverse();
    const ends = upwards.map(({ display }) => shownNumbers(display));
    const lengths = ends.map(([low = 0, high = low]) => [low, high - low]);
    return (
      sure.names.join() === upwards.map(({ name, shown }) => `${name}: ${shown}`).join() &&
      JSON.stringify(sure.values.map((value, place) => [value, band.values[place]])) === JSON.stringify(lengths)
    );
  });
  return same ? [] : [`${sure.names.join(", ")}: ${sure.values.join(", ")} and ${band.values.join(", ")}`];
}

/** A workbook's numbers that are not those of the text file, and texts that say what nothing above says. */
export function strayInWorkbook(parts: ReadonlyMap<string, string>, known: KnownOfFile): string[] {
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const numbers = sheets
    .flatMap(([, text]) => [...text.matchAll(/<c ([^>]*)><v>([^<]*)</g)])
    .flatMap(([, kind = "", value = ""]) => (/t="(s|str|inlineStr)"/.test(kind) ? [] : [value]));
  const texts = [...parts].flatMap(([name, text]) =>
    /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name) ? textRuns(text) : [],
  );
  const expected = known.rows.flatMap(({ number }) => (number === "" ? [] : [number]));
  return [
    ...moreOften(numbers.map(Number).map(String), expected.map(Number).map(String)),
    ...texts.flatMap((text) => (isCell(text, known) ? [] : strayInWords(text, known.sentences))),
  ];
}

function textRuns(text: string): string[] {
  return [...text.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].flatMap(([run]) => textsIn(run));
}

/** The words of a PDF, page by page, that say what nothing above says: sentences anywhere, and numbers more often than the tables have them. */
export function strayInPages(pages: readonly string[], known: KnownOfFile): string[] {
  const levels = known.findings.flatMap(({ levels: own }) => own.map(({ name, shown }) => `${name}: ${shown}`));
  const left = pages.map((page) =>
    // Under a chart, its scale.
    withoutSentences(page.replace(/\s+/g, " ").replace(/\b0% 50% 100%/, " "), [
      ...known.sentences,
      ...levels,
      ...namesIn(known),
    ]),
  );
  const numbers = left.flatMap((page) => [...page.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number));
  const cells = known.rows.flatMap(({ shown }) => [...shown.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number));
  // Every page says at its foot the how manieth it is.
  return moreOften(numbers, [...cells, ...pages.map((_, place) => String(place + 1))]);
}

/** The names of rows and columns that have digits in them. */
function namesIn({ rows }: KnownOfFile): string[] {
  return [...new Set(rows.flatMap(({ row, column }) => [...row.split(" / "), column]))].filter((name) =>
    /\d/.test(name),
  );
}

function isCell(text: string, { rows, sentences }: KnownOfFile): boolean {
  return (
    !/\d/.test(text) ||
    [...sentences, ...READING].includes(text) ||
    rows.some(({ shown, row, column }) => shown === text || column === text || row.split(" / ").includes(text))
  );
}

function strayInWords(words: string, sentences: readonly string[]): string[] {
  const text = words.replace(/\s+/g, " ");
  return /\d/.test(withoutSentences(text, sentences)) ? [text] : [];
}

function withoutSentences(text: string, sentences: readonly string[]): string {
  return [...sentences, ...READING]
    .map((sentence) => sentence.replace(/\s+/g, " "))
    .sort((a, b) => b.length - a.length)
    .reduce((left, sentence) => left.replaceAll(sentence, " "), text);
}

/** What is in a list more often than in the other. */
function moreOften(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, (each) => each);
  return list.filter((each) => left.get(each)?.pop() === undefined);
}

/** Lines of a calendar that have a digit and say something else than when; and links that leave the site. */
export function strayInCalendar(calendar: string, { site }: { site: string }): string[] {
  const lines = calendar.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  return lines.filter((line) => {
    const [, name = "", value = ""] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (name === "URL") return !value.startsWith(`${site}/`);
    return /\d/.test(value.replaceAll(ownLinks(site), "")) && !WHEN.has(name);
  });
}

const ownLinks = (site: string) => new RegExp(`${site.replaceAll(".", "\\.")}/[\\w/-]+`, "g");

/** Properties of RFC 5545 that say when a meeting is and which edition of it this is. */
const WHEN = new Set(
  "VERSION UID SEQUENCE DTSTAMP DTSTART DTEND DURATION RRULE TZID TZOFFSETFROM TZOFFSETTO LAST-MODIFIED".split(" "),
);
