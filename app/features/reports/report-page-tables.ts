import type { Display, ReleasedGap, ReleasedGroup } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { GapCell, HiddenCell } from "./heat-cells.ts";
import { heatmap } from "./heatmap.ts";
import { cellOf, isReported } from "./released-groups.ts";
import { escaped, hiddenWords, shownNumber, signedPoints } from "./report-page-words.ts";

export interface Reported {
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  /** Names by employee id; a head without one is called by the id. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: string;
}

/** Parts of the organisation, and values of an attribute, that are listed. */
const MOST_PARTS = 60;
/** Columns of a table of parts. */
const MOST_COLUMNS = 12;
/** From which size on a gap takes the next stronger colour, in points, as on the working pages. */
const COLOUR_STEPS = [5, 15, 25, 35] as const;

/** Themes and items down, pairs of levels across, for everyone. Null when there is not one gap. */
export function gapTable({ release, questionnaire, language }: Reported): string | null {
  const { columns, rows, empty } = heatmap({
    release,
    questionnaire,
    unit: null,
    parts: [],
    language,
  });
  if (empty) return null;
  const name = tierNames(questionnaire, language);
  return table({
    caption:
      "Points by which the level named first sees it more favourably than the level named second, with the 95% interval in small figures, rounded outward. Bold: hardly chance, at most one in ten of the bold ones.",
    corner: "Theme and item",
    head: columns.map(({ upper, lower }) => `${name(upper)} – ${name(lower)}`),
    rows: rows.map(({ kind, label, cells }) => ({ label, isTheme: kind === "theme", cells: cells.map(heatCell) })),
  });
}

/** What each level says to each item, with its n. */
export function levelTable({ release, questionnaire, language }: Reported): string {
  const tiers = questionnaire.tiers.map(({ id }) => id);
  const name = tierNames(questionnaire, language);
  return table({
    kind: "level",
    caption: "What each level says, for everyone, and how many answered.",
    corner: "Item",
    head: tiers.map(name),
    rows: scaledItems(questionnaire).map((item) => ({
      label: `${localized(item.label, language)}${item.scale === "frequency" ? " (% of the time)" : " (% favourable)"}`,
      isTheme: false,
      cells: tiers.map((tier) => {
        if (!(tier in item.wording)) return hidden("not asked");
        const cell = cellOf(release, { tier, head: null, item: item.id });
        return cell ? number(cell) : hidden(hiddenWords(isReported(release, tier) ? "tooFew" : "unreported"));
      }),
    })),
  });
}

/** In each published part, the largest first: the gap of the two lowest levels, and what the lowest says. */
export function partTables(reported: Reported): string[] {
  const { release, questionnaire, language } = reported;
  const [upper, lower] = questionnaire.tiers.slice(-2).map(({ id }) => id);
  if (upper === undefined || lower === undefined) return [];
  const parts = release.groups
    .filter(({ tier, selector }) => tier === lower && selector.head !== null && !("attribute" in selector))
    .sort((a, b) => b.answered - a.answered || (a.id < b.id ? -1 : 1));
  const gaps = new Map(
    release.gaps.filter((gap) => gap.upper.tier === upper).map((gap) => [partKey(gap.lower.group, gap.item), gap]),
  );
  const cells = new Map(release.cells.map((cell) => [partKey(cell.group, cell.item), cell]));
  const name = tierNames(questionnaire, language);
  const below = `everyone below the person named. In brackets: how many ${name(lower).toLowerCase()} answered`;
  const topics = topicsOf(reported);
  return [
    partTable(reported, {
      parts: parts.filter(({ id }) => topics.some(({ key }) => gaps.has(partKey(id, key)))),
      caption: `${name(upper)} – ${name(lower)}, ${below}`,
      cell: (key) => {
        const gap = gaps.get(key);
        return gap ? gapCell(gap) : null;
      },
    }),
    partTable(reported, {
      parts,
      caption: `What ${name(lower).toLowerCase()} say, ${below}`,
      cell: (key) => {
        const cell = cells.get(key);
        return cell ? number(cell) : null;
      },
    }),
  ].filter((each) => each !== null);
}

function partTable(
  reported: Reported,
  {
    parts,
    caption,
    cell,
  }: { parts: readonly Released<ReleasedGroup>[]; caption: string; cell: (key: string) => Cell | null },
): string | null {
  if (parts.length === 0) return null;
  const topics = topicsOf(reported);
  const among = parts.length > MOST_PARTS ? ` The ${MOST_PARTS} largest of ${parts.length} parts.` : "";
  return table({
    caption: `${caption}.${among}`,
    corner: "Part",
    head: topics.map(({ label }) => label),
    rows: parts.slice(0, MOST_PARTS).map(({ id, selector, answered }) => ({
      label: `${reported.names.get(selector.head ?? "") ?? selector.head} (${answered})`,
      isTheme: false,
      cells: topics.map(({ key }) => cell(partKey(id, key)) ?? hidden(hiddenWords("tooFew"))),
    })),
  });
}

/** What the lowest level says by each value of each further axis, for everyone. Empty when there is no such group. */
export function attributeTables(reported: Reported): string[] {
  const { release, questionnaire, language } = reported;
  const lowest = questionnaire.tiers.at(-1)?.id ?? "";
  const topics = topicsOf(reported);
  const cells = new Map(release.cells.map((cell) => [partKey(cell.group, cell.item), cell]));
  return release.method.axes.flatMap((axis) => {
    const groups = release.groups.flatMap(({ id, tier, selector, answered }) =>
      tier === lowest && "attribute" in selector && selector.attribute === axis && selector.head === null
        ? [{ id, value: selector.value, answered }]
        : [],
    );
    if (groups.length === 0) return [];
    const name = tierNames(questionnaire, language);
    return table({
      kind: "level",
      caption: `What ${name(lowest).toLowerCase()} say by ${axis}. In brackets: how many answered.`,
      corner: axis,
      head: topics.map(({ label }) => label),
      rows: groups.slice(0, MOST_PARTS).map(({ id, value, answered }) => ({
        label: `${value} (${answered})`,
        isTheme: false,
        cells: topics.map(({ key }) => {
          const cell = cells.get(partKey(id, key));
          return cell ? number(cell) : hidden(hiddenWords("tooFew"));
        }),
      })),
    });
  });
}

/** Invited and answered by level. */
export function participationTable({ release, questionnaire, language }: Reported): string {
  const name = tierNames(questionnaire, language);
  const saysFew = release.tiers.some(({ answered }) => answered !== null && answered < release.method.k);
  return table({
    kind: "level",
    caption: `Who was asked and who answered. How many answered stays unsaid below ${release.method.k}${saysFew ? ", but for what leadership states" : ""}.`,
    corner: "Level",
    head: ["Asked", "Answered"],
    rows: release.tiers.map(({ id, invited, answered }) => ({
      label: name(id),
      isTheme: false,
      cells: [plain(`${invited}`), answered === null ? hidden("unsaid") : plain(`${answered}`)],
    })),
  });
}

/** How a level's people are called. */
export function tierNames(questionnaire: Questionnaire, language: string): (tier: string) => string {
  const names = new Map(questionnaire.tiers.map(({ id, plural }) => [id, localized(plural, language)]));
  return (tier) => names.get(tier) ?? tier;
}

/** Columns for many rows: the themes, or the items where all are on one theme. */
function topicsOf({ release, questionnaire, language }: Reported): { key: string; label: string }[] {
  const items = scaledItems(questionnaire).map(({ id, label }) => ({ key: id, label: localized(label, language) }));
  const themes = questionnaire.themes.map(({ id, name }) => ({ key: `theme:${id}`, label: localized(name, language) }));
  const shown = new Set(release.cells.map(({ item }) => item));
  return (themes.length > 1 ? themes : items).filter(({ key }) => shown.has(key)).slice(0, MOST_COLUMNS);
}

/** An id and an item may both hold spaces. */
function partKey(group: string, item: string): string {
  return JSON.stringify([group, item]);
}

interface Cell {
  readonly style: string;
  readonly html: string;
}

function heatCell(cell: GapCell | HiddenCell): Cell {
  if (cell.kind === "hidden") return hidden(hiddenWords(cell.reason));
  return gapCell({ ...cell, isSure: cell.sure === true });
}

function gapCell({
  difference,
  low,
  high,
  isSure = low !== null && high !== null && (low > 0 || high < 0),
}: Pick<Released<ReleasedGap>, "difference" | "low" | "high"> & { isSure?: boolean }): Cell {
  const strength = COLOUR_STEPS.filter((from) => Math.abs(difference) >= from).length;
  const style = strength === 0 ? "g0" : `${difference > 0 ? "p" : "n"}${strength}`;
  const points = signedPoints(difference);
  const interval = low === null || high === null ? "" : `<small>${signedPoints(low)} to ${signedPoints(high)}</small>`;
  return { style, html: `${isSure ? `<b>${points}</b>` : points}${interval}` };
}

function number({ display, n }: { display: Released<Display>; n: number }): Cell {
  return { style: "", html: `${shownNumber(display)}<small>n = ${n}</small>` };
}

function hidden(why: string): Cell {
  return { style: "hidden", html: escaped(why) };
}

function plain(text: string): Cell {
  return { style: "", html: escaped(text) };
}

/** A table with everything escaped but the cells, which are made here. */
function table({
  kind = "heat",
  caption,
  corner,
  head,
  rows,
}: {
  kind?: "heat" | "level";
  caption: string;
  corner: string;
  head: readonly string[];
  rows: readonly { label: string; isTheme: boolean; cells: readonly Cell[] }[];
}): string {
  const heads = head.map((each) => `<th scope="col">${escaped(each)}</th>`).join("");
  const body = rows.map(({ label, isTheme, cells }) => {
    const data = cells.map(({ style, html }) => `<td${style ? ` class="${style}"` : ""}>${html}</td>`).join("");
    return `<tr${isTheme ? ' class="theme"' : ""}><th scope="row">${escaped(label)}</th>${data}</tr>`;
  });
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table class="${kind}"><caption>${escaped(caption)}</caption>
<thead><tr><th scope="col">${escaped(corner)}</th>${heads}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}
