import { clean } from "../roster/cell.ts";
import { languageTag } from "../roster/languages.ts";
import { type Row, readTable } from "../roster/table.ts";
import { LONGEST_TEXT, MOST_ITEMS, MOST_OPTIONS } from "./edit-form.ts";
import { withText } from "./edit-questionnaire.ts";
import type { FileProblem } from "./file-problems.ts";
import { placeColumns, type SettingColumn, settingColumns } from "./questionnaire-csv.ts";
import type { Item, LocalizedText, Questionnaire, ScaledItem } from "./questionnaire-schema.ts";

interface Reading {
  readonly questionnaire: Questionnaire | null;
  readonly problems: readonly FileProblem[];
}

/** A hundred items with five wordings, ten options and a label each, and the rest, with room. */
const MOST_ROWS = 3000;
const ID = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * Reads what `questionnaireCsv` writes, also as a spreadsheet saves it: comma, semicolon or tab separated, columns in any order,
 * languages as tags or names. Every problem is reported at once with its row; with any, there is no questionnaire.
 */
export function readQuestionnaireCsv(text: string): Reading {
  const table = readTable(text, (header) => header.some((cell) => plain(cell) === "part"), { mostRows: MOST_ROWS });
  if (table.header === null) return { questionnaire: null, problems: [table.problem] };
  const { columns, languages, problems } = columnsOf(table.header);
  if (problems.length > 0) return { questionnaire: null, problems };
  const reader = new Reader(columns, languages);
  for (const row of table.rows) reader.take(row);
  return reader.finish();
}

type Column = (typeof placeColumns)[number] | SettingColumn;

function columnsOf(header: readonly string[]) {
  const columns = new Map<Column, number>();
  const languages = new Map<string, number>();
  const problems: FileProblem[] = [];
  header.forEach((cell, place) => {
    const name = plain(cell);
    const known = [...placeColumns, ...settingColumns].find((column) => column === name);
    const language = known || name === "" ? null : languageTag(clean(cell));
    if (known) columns.set(known, place);
    else if (language && languages.has(language))
      problems.push({ row: 1, code: "languageTwice", values: { language } });
    else if (language) languages.set(language, place);
    else if (name !== "") problems.push({ row: 1, code: "unknownColumn", values: { column: clean(cell) } });
  });
  const missing = placeColumns.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    const none: FileProblem = { row: 1, code: "noColumns", values: { columns: missing.join(", ") } };
    return { columns, languages, problems: [none] };
  }
  if (!languages.has("en")) problems.push({ row: 1, code: "noLanguages", values: {} });
  return { columns, languages, problems };
}

/** `favourable_from` and `Favourable From` are `favourable from`. */
function plain(cell: string): string {
  return clean(cell).toLowerCase().replace(/[_-]+/g, " ");
}

type Part = "questionnaire" | "tier" | "theme" | "item" | "option";
type Texts = Map<string, LocalizedText>;

interface ReadPart {
  readonly row: number;
  readonly id: string;
  readonly texts: Texts;
  settings: { readonly row: number; readonly cell: (column: SettingColumn) => string } | null;
}

/** Gathers rows into parts, and parts into a questionnaire. */
class Reader {
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #languages: ReadonlyMap<string, number>;
  readonly #problems: FileProblem[] = [];
  readonly #parts: Record<Part, Map<string, ReadPart>> = {
    questionnaire: new Map(),
    tier: new Map(),
    theme: new Map(),
    item: new Map(),
    option: new Map(),
  };

  constructor(columns: ReadonlyMap<Column, number>, languages: ReadonlyMap<string, number>) {
    this.#columns = columns;
    this.#languages = languages;
  }

  take({ row, cells }: Row): void {
    const cell = (column: Column) => clean(cells[this.#columns.get(column) ?? -1] ?? "");
    const fail = (code: FileProblem["code"], values: FileProblem["values"] = {}) =>
      this.#problems.push({ row, code, values });
    const kind = plain(cell("part"));
    if (!isPart(kind)) return void fail("unknownPart", { part: cell("part") });
    const id = cell("id");
    const ids = kind === "option" ? id.split("/") : [id];
    if (kind !== "questionnaire" && (ids.length !== (kind === "option" ? 2 : 1) || ids.some((each) => !ID.test(each))))
      return void fail("badId", { id });
    const part = this.#part(kind, { id: kind === "questionnaire" ? "" : id, row });
    const field = cell("text");
    if (part.texts.has(field)) return void fail("textTwice", { part: kind, id, text: field });
    let text: LocalizedText = {};
    for (const [language, place] of this.#languages) {
      const written = cells[place] ?? "";
      if (written.length > LONGEST_TEXT) fail("tooLong", { language, longest: LONGEST_TEXT });
      text = withText(text, language, written);
    }
    part.texts.set(field, text);
    if (!(fieldsOf[kind] ?? [...this.#parts.tier.keys(), "label"]).includes(field))
      fail("unknownText", { part: kind, text: field });
    if (kind === "item" && field === "label") part.settings = { row, cell };
  }

  finish(): Reading {
    const { tier, theme, item, option } = this.#parts;
    const [head] = this.#parts.questionnaire.values();
    const fail = (code: FileProblem["code"], row: number | null, values: FileProblem["values"] = {}) =>
      this.#problems.push({ row, code, values });
    if (tier.size < 2 || tier.size > 5) fail("noTiers", null);
    if (item.size > MOST_ITEMS || theme.size > MOST_ITEMS) fail("tooMany", null, { most: MOST_ITEMS });
    for (const each of option.values())
      if (!item.has(each.id.split("/")[0] ?? "")) fail("unknownItem", each.row, { id: each.id });
    const text = (part: ReadPart | undefined, field: string) => part?.texts.get(field) ?? {};
    const items = [...item.values()].flatMap((part) => this.#item(part) ?? []);
    if (this.#problems.length > 0) return { questionnaire: null, problems: this.#problems };
    const questionnaire: Questionnaire = {
      id: "imported",
      version: 1,
      title: text(head, "title"),
      description: text(head, "description"),
      tiers: [...tier.values()].map((part) => ({
        id: part.id,
        name: text(part, "name"),
        plural: text(part, "plural"),
      })),
      themes: [...theme.values()].map((part) => ({
        id: part.id,
        name: text(part, "name"),
        question: text(part, "question"),
      })),
      items,
    };
    return { questionnaire, problems: [] };
  }

  #part(kind: Part, { id, row }: { id: string; row: number }): ReadPart {
    const known = this.#parts[kind].get(id);
    if (known) return known;
    const part: ReadPart = { row, id, texts: new Map(), settings: null };
    this.#parts[kind].set(id, part);
    return part;
  }

  #item({ row, id, texts, settings }: ReadPart): Item | null {
    if (!settings) {
      this.#problems.push({ row, code: "noLabel", values: { id } });
      return null;
    }
    const { label = {}, ...wording } = Object.fromEntries(texts);
    const base = { id, label, wording };
    const kind = settings.cell("kind").toLowerCase();
    const wrong = (column: SettingColumn) => {
      this.#problems.push({ row: settings.row, code: "badSetting", values: { column, value: settings.cell(column) } });
      return null;
    };
    if (kind === "open") return { ...base, kind };
    if (kind === "prediction") return { ...base, kind, about: settings.cell("about") };
    if (kind === "priority") {
      const own = [...this.#parts.option.values()].filter((option) => option.id.startsWith(`${id}/`));
      const options = own.map((option) => ({
        id: option.id.slice(id.length + 1),
        text: option.texts.get("text") ?? {},
      }));
      if (options.length <= MOST_OPTIONS) return { ...base, kind, options };
      this.#problems.push({ row, code: "tooMany", values: { most: MOST_OPTIONS } });
      return null;
    }
    if (kind !== "scaled") {
      this.#problems.push({ row: settings.row, code: "noKind", values: { kind } });
      return null;
    }
    const theme = settings.cell("theme");
    const subject = subjects[settings.cell("subject").toLowerCase()];
    const scale = scales[settings.cell("scale").toLowerCase()];
    const line = settings.cell("favourable from").replace(/\s*%$/, "");
    const flags = flagColumns.map((column) => [column, yesNo(settings.cell(column))] as const);
    const flag = new Map(flags);
    if (!this.#parts.theme.has(theme)) return wrong("theme");
    if (!subject) return wrong("subject");
    if (!scale) return wrong("scale");
    if (line !== "" && !(/^\d{1,3}$/.test(line) && Number(line) <= 100)) return wrong("favourable from");
    const unclear = flags.find(([, value]) => value === null);
    if (unclear) return wrong(unclear[0]);
    return {
      ...base,
      kind,
      theme,
      subject,
      scale,
      reversed: flag.get("reversed") ?? false,
      inShortForm: flag.get("short form") ?? false,
      inPulse: flag.get("pulse") ?? false,
      ...(line === "" ? {} : { favourableFrom: Number(line) }),
    };
  }
}

const fieldsOf: Readonly<Record<Part, readonly string[] | null>> = {
  questionnaire: ["title", "description"],
  tier: ["name", "plural"],
  theme: ["name", "question"],
  /** The label, and the tiers of the file: they stand above its items. */
  item: null,
  option: ["text"],
};
const flagColumns = ["reversed", "short form", "pulse"] as const satisfies readonly SettingColumn[];
const subjects: Readonly<Record<string, ScaledItem["subject"]>> = {
  "own manager": "own manager",
  organisation: "organisation",
  organization: "organisation",
};
const scales: Readonly<Record<string, ScaledItem["scale"]>> = { frequency: "frequency", agreement: "agreement" };

function isPart(text: string): text is Part {
  return Object.hasOwn(fieldsOf, text);
}

function yesNo(cell: string): boolean | null {
  if (/^(yes|true|1|x|wahr|vrai|verdadero|verdadeiro)$/i.test(cell)) return true;
  return /^(no|false|0|falsch|faux|falso|)$/i.test(cell) ? false : null;
}
