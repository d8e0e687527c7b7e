import { allOf, type Element, readMarkup, textOf } from "./crawl-markup.ts";
import { leavesOf, type Payload } from "./crawl-payload.ts";
import { type Band, breakdownOf, type Reading, type Setting, type Shown, unitOf } from "./crawl-readings.ts";

interface FetchedPage {
  readonly address: string;
  readonly html: string;
  readonly payload: Payload;
}

/** What somebody who reads the tables and sentences of a page learns about groups of people. */
export function readingsOnPage(page: FetchedPage, setting: Setting): Reading[] {
  const content = allOf(readMarkup(page.html), "main")[0];
  if (!content) return [];
  const { pathname } = new URL(page.address, "http://site");
  const where = { at: page.address, unit: unitOf(setting, page.address), by: breakdownOf(page.address), setting };
  const tables = allOf(content, "table");
  const stray = strayNumbers(content, page).map((value): Reading => ({ at: page.address, kind: "unplaced", value }));
  if (/^\/insights\/[^/]+\/heatmap$/.test(pathname))
    return [...stray, ...tables.flatMap((table) => heatReadings(table, where)), ...countReadings(content, where)];
  if (/^\/insights\/[^/]+\/items\//.test(pathname)) {
    const item = pathname.split("/").at(-1) ?? "";
    return [...stray, ...tables.flatMap((table) => itemReadings(table, { ...where, item }))];
  }
  if (/^\/company\/[^/]+$/.test(pathname))
    return [...stray, ...tables.flatMap((table) => companyReadings(table, where))];
  if (/^\/coaching\/[^/]+$/.test(pathname)) return [...stray, ...tables.flatMap((table) => teamReadings(table, where))];
  return stray;
}

interface Where {
  readonly at: string;
  readonly unit: string | null;
  /** The attribute whose values stand where otherwise the parts stand. */
  readonly by: string | null;
  readonly setting: Setting;
}

/** The rows of a table as its cells; a heading over several columns is one cell. */
function rowsOf(table: Element): Element[][] {
  return allOf(table, "tr").map((row) => row.inside.filter((each): each is Element => typeof each !== "string"));
}

function heatReadings(table: Element, { at, unit, by, setting }: Where): Reading[] {
  const rows = rowsOf(table);
  const heading = rows.findIndex(
    (cells) => cells[0]?.attributes.class === "heat-name" && cells[0].attributes.scope === "col",
  );
  if (heading === -1) return [];
  const tiers = setting.questionnaire.tiers.map(({ id }) => id);
  const columns = (rows[heading] ?? []).map((cell) => columnOf(cell, at));
  const search = new URL(at, "http://site").searchParams;
  if (search.get("view") === "parts")
    return rows.slice(heading + 1).flatMap((cells) => partReadings(cells, { columns, at, unit, by, setting }));
  return rows.slice(heading + 1).flatMap(([name, ...cells]) => {
    const item = name && itemOf(name, setting);
    if (!item) return [];
    return cells.flatMap((cell, place): Reading[] => {
      const said = gapIn(textOf(cell));
      const column = columns[place + 1];
      if (!said || !column) return [];
      const part = /^unit-(.*)$/.exec(column)?.[1];
      const pair = setting.questionnaire.tiers.flatMap(({ id: upper }) => tiers.map((lower) => ({ upper, lower })));
      const whole = pair.find(({ upper, lower }) => `${upper}.${lower}` === column);
      const between = part === undefined ? whole : { upper: tiers.at(-2) ?? "", lower: tiers.at(-1) ?? "" };
      if (!between) return [{ at, kind: "unplaced", value: `${column}: ${textOf(cell)}` }];
      const of = part === undefined ? { unit } : partOrBand({ part, unit, by });
      return [{ at, kind: "gap", item, ...of, ...between, ...said }];
    });
  });
}

/** A number with its interval, a number alone, or a range alone. */
function gapIn(words: string): { difference: number | null; low: number | null; high: number | null } | null {
  const [first, second, third] = signedIn(words);
  if (first === undefined) return null;
  if (third === undefined)
    return second === undefined
      ? { difference: first, low: null, high: null }
      : { difference: null, low: first, high: second };
  return { difference: first, low: second ?? null, high: third };
}

/** One row of parts down and questions across. */
function partReadings(
  [name, ...cells]: readonly Element[],
  { columns, at, unit, by, setting }: Where & { readonly columns: readonly (string | undefined)[] },
): Reading[] {
  if (!name) return [];
  const tiers = setting.questionnaire.tiers.map(({ id }) => id);
  const show = new URL(at, "http://site").searchParams.get("show") ?? tiers.slice(-2).join(".");
  const [upper = "", lower = upper] = show.split(".");
  const link = allOf(name, "a").find(({ attributes }) => "data-main" in attributes);
  const part = link && new URL(link.attributes.href ?? "", "http://site").searchParams.get("unit");
  const [title] = allOf(name, "bdi").map(textOf);
  const isWhole = name.attributes.class?.includes("heat-whole") ?? false;
  const of = isWhole ? { unit } : partOrBand({ part: part ?? title ?? "", unit, by });
  return cells.flatMap((cell, place): Reading[] => {
    const item = columns[place + 1];
    const words = textOf(cell);
    const said = gapIn(words);
    if (!said || item === undefined) return [];
    const shown = upper === lower ? shownIn(words) : null;
    if (shown) return [{ at, kind: "level", tier: lower, ...of, item, shown, n: null }];
    return [{ at, kind: "gap", item, ...of, upper, lower, ...said }];
  });
}

/** What a column or row that is named `part` is of: a part of the organisation, or of `unit` those with that value. */
function partOrBand({ part, unit, by }: { part: string; unit: string | null; by: string | null }): {
  unit: string | null;
  band?: Band;
} {
  return by === null ? { unit: part } : { unit, band: { attribute: by, value: part } };
}

/** The column that a heading sorts by; the one that is sorted by already links to no order. */
function columnOf(heading: Element, at: string): string | undefined {
  const links = allOf(heading, "a").map(({ attributes }) => new URL(attributes.href ?? "", "http://site").searchParams);
  const sort = links.map((search) => search.get("sort")).find((each) => each !== null);
  if (heading.attributes["aria-sort"] !== undefined)
    return new URL(at, "http://site").searchParams.get("sort") ?? undefined;
  return sort;
}

/** The item that a row's heading links to, or the theme it names. */
function itemOf(heading: Element, { questionnaire }: Setting): string | undefined {
  const [link] = allOf(heading, "a");
  if (link) return new URL(link.attributes.href ?? "", "http://site").pathname.split("/").at(-1);
  const theme = questionnaire.themes.find(({ name }) => name.en === textOf(heading))?.id;
  return theme && `theme:${theme}`;
}

/** `Invited 8, answered 7 (Reps)`. */
function countReadings(content: Element, { at, unit, setting }: Where): Reading[] {
  return [...textOf(content).matchAll(/Invited (\d+), answered (\d+) \(([^)]*)\)/g)].map(
    ([, invited, answered, name]) => {
      const tier = tierNamed(setting, name ?? "");
      return { at, kind: "count", tier, unit, invited: Number(invited), answered: Number(answered) };
    },
  );
}

function itemReadings(table: Element, { at, unit, by, setting, item }: Where & { item: string }): Reading[] {
  const [heading = [], ...rows] = rowsOf(table);
  const titles = heading.map(textOf);
  const tiers = setting.questionnaire.tiers.map(({ id }) => id);
  if (titles.at(-1) === "Asked")
    return rows.flatMap(([name, says, n]): Reading[] => {
      const shown = says && shownIn(textOf(says));
      const tier = tierNamed(setting, name ? textOf(name) : "");
      return shown ? [{ at, kind: "level", tier, unit, item, shown, n: n ? Number(textOf(n)) : null }] : [];
    });
  if (titles[0] === "Level" && titles.length === 6)
    return rows.map(([name, ...cells]) => {
      const shares = cells.flatMap((cell) => signedIn(textOf(cell)));
      return { at, kind: "spread", tier: tierNamed(setting, name ? textOf(name) : ""), unit, item, shares };
    });
  if (titles[0] === (by ?? "Part") && titles.includes("Interval"))
    return rows.flatMap(([name, ...cells]): Reading[] => {
      const part = name && (by === null ? partLinked(name) : textOf(name));
      if (!part) return [];
      const of = partOrBand({ part, unit, by });
      const [upper = "", lower = ""] = tiers.slice(-2);
      const levels = cells.slice(0, 2).flatMap((cell, place): Reading[] => {
        const shown = shownIn(textOf(cell));
        return shown ? [{ at, kind: "level", tier: [upper, lower][place] ?? "", ...of, item, shown, n: null }] : [];
      });
      const [difference] = signedIn(cells[2] ? textOf(cells[2]) : "");
      const [low = null, high = null] = signedIn(cells[3] ? textOf(cells[3]) : "");
      if (difference === undefined) return levels;
      return [...levels, { at, kind: "gap", item, ...of, upper, lower, difference, low, high }];
    });
  return [];
}

function partLinked(heading: Element): string | null {
  const [link] = allOf(heading, "a");
  return link ? new URL(link.attributes.href ?? "", "http://site").searchParams.get("unit") : null;
}

function companyReadings(table: Element, { at, setting }: Where): Reading[] {
  const [heading = [], ...rows] = rowsOf(table);
  const tiers = heading.slice(1).map((cell) => tierNamed(setting, textOf(cell)));
  return rows.flatMap(([name, ...cells]) => {
    const item = name && labelled(setting, textOf(name));
    if (!item) return [];
    return cells.flatMap((cell, place): Reading[] => {
      const shown = shownIn(textOf(cell));
      return shown ? [{ at, kind: "level", tier: tiers[place] ?? "", unit: null, item, shown, n: null }] : [];
    });
  });
}

function teamReadings(table: Element, { at, setting }: Where): Reading[] {
  const tier = setting.questionnaire.tiers.at(-1)?.id ?? "";
  return rowsOf(table).flatMap(([name, _own, result, company]): Reading[] => {
    const item = name && labelled(setting, textOf(name));
    if (!item) return [];
    const words = result ? textOf(result) : "";
    const shown = shownIn(words);
    const line = words.startsWith("area") ? setting.line.slice(1) : setting.line.slice(0, 1);
    const near: Reading[] = shown ? [{ at, kind: "near", item, line, shown }] : [];
    const whole = company && shownIn(textOf(company));
    return [...near, ...(whole ? [{ at, kind: "level", tier, unit: null, item, shown: whole, n: null } as const] : [])];
  });
}

function labelled({ questionnaire }: Setting, label: string): string | undefined {
  return questionnaire.items.find((item) => item.kind === "scaled" && item.label.en === label)?.id;
}

function tierNamed({ questionnaire }: Setting, name: string): string {
  return questionnaire.tiers.find(({ plural }) => plural.en === name)?.id ?? name;
}

/** `40–60%` is a band, `about 45%` and `45%` are values. */
function shownIn(words: string): Shown | null {
  const [, low, high] = /(\d+)–(\d+)%/.exec(words) ?? [];
  if (low !== undefined) return { low: Number(low), high: Number(high), value: null };
  const [, value] = /(\d+(?:\.\d+)?)%/.exec(words) ?? [];
  return value === undefined ? null : { low: null, high: null, value: Number(value) };
}

function signedIn(words: string): number[] {
  return [...words.matchAll(/[+−]?\d+(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replace("−", "-").replace("+", "")),
  );
}

const RESULTS =
  /^\/(insights|company|coaching|certificate|voice|expectations|actions|check-in|nudges)(\/|$)|^\/studio\/diagnostics\/[0-9a-f-]{36}(\/release)?$/;
/** What the pages themselves say in numbers, beside what they are given. */
const PHRASES = [
  "95% interval",
  "from 50 answers on",
  "rounded to 5%",
  "from 20 managers on",
  "fewer than 20 answered",
  "of 100",
  "0% 100%",
  "from 1 to 90",
  "from 0.05 to 1",
  "is 100 times",
  "(SHA-256)",
  "fewer than 5",
  "from 5 pairs on",
  "fewer than 10 people who could have written it",
  "The 22 characters that you got",
  // How sure somebody is, as buttons and as words.
  "1 Will not be",
  "2 I doubt it",
  "3 Either way",
  "4 I think so",
  "5 Certain",
  "1, it will not be",
  "2, I doubt it",
  "3, it could go either way",
  "4, I think so",
  "5, certain",
  "of 5.",
  "if 60% answer",
  "if 75% answer",
  "if 90% answer",
];

/** Numbers in a page's text that its payload does not hold: they came from somewhere else. */
function strayNumbers(content: Element, { address, payload }: FetchedPage): string[] {
  if (!RESULTS.test(new URL(address, "http://site").pathname)) return [];
  const leaves = leavesOf(payload);
  const numbers = new Set([...leaves.flatMap(({ value }) => numbersIn(value)), ...listed(payload)]);
  const texts = leaves.flatMap(({ value }) => (typeof value === "string" ? value.replace(/\s+/g, " ") : []));
  const known = [...new Set([...texts, ...PHRASES])].sort((a, b) => b.length - a.length);
  return allOf(content, ...BLOCKS).flatMap((block) => {
    if (allOf(block, ...BLOCKS).length > 0) return [];
    const text = textOf(block);
    if (numbersIn(text).every((number) => numbers.has(number))) return [];
    const left = known.reduce((rest, phrase) => rest.replaceAll(phrase, " "), text);
    return numbersIn(left)
      .filter((number) => !numbers.has(number))
      .map((number) => `${number} in “${text}”`);
  });
}

/** How many comments or actions a page has; it says so. */
function listed(value: unknown, key = ""): string[] {
  if (value === null || typeof value !== "object") return [];
  const own = Array.isArray(value) && (key === "texts" || key === "actions") ? [String(value.length)] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => listed(inner, name))];
}

const BLOCKS = ["p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "caption", "summary", "label", "button"];

function numbersIn(value: number | string): string[] {
  if (typeof value === "number") return [String(Math.abs(value)), value.toFixed(2).replace("-", "")];
  // Pages group the digits of large numbers.
  const plain = value.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
}
