import type { Words } from "#app/platform/i18n.ts";
import { localized, scaledItems } from "../../questionnaires/items.ts";
import { tiersInText } from "../../questionnaires/tiers-in-text.ts";
import { shownWords } from "../headline-words.ts";
import type { GapCell } from "../heat-cells.ts";
import { heatmap } from "../heatmap.ts";
import { priorityView } from "../organisation-view.ts";
import { cellOf, isReported, type ShownNumber } from "../released-groups.ts";
import type { TakeawayCell, TakeawayOf, TakeawayTable } from "./takeaway.ts";

/** Parts that stand across, as in a heatmap; more than these are no table for a page. */
const MOST_ACROSS = 24;

interface Spoken {
  readonly of: TakeawayOf;
  /** The levels' names in the plural, by tier. */
  readonly names: Readonly<Record<string, string>>;
  readonly language: string;
  /** Whether a table that is too long for pages is left without rows. */
  readonly paged: boolean;
}

/** The released numbers of a part of the organisation as tables, each only where it has a row. */
export function takeawayTables(t: Words, spoken: Spoken): TakeawayTable[] {
  return [
    levelsTable(t, spoken),
    gapsTable(t, spoken),
    partsTable(t, spoken),
    managersTable(t, spoken),
    predictionsTable(t, spoken),
    prioritiesTable(t, spoken),
  ].filter(({ rows, elsewhere }) => rows.length > 0 || elsewhere !== null);
}

/** What each level says to each item. */
function levelsTable(t: Words, { of: { release, questionnaire, unit }, names, language }: Spoken): TakeawayTable {
  const themes = new Map(questionnaire.themes.map(({ id, name }) => [id, localized(name, language)]));
  return {
    title: t("exports:tables.levels"),
    note: t("exports:tables.levelsNote"),
    elsewhere: null,
    naming: 3,
    together: 2,
    head: [
      t("exports:head.theme"),
      t("exports:head.item"),
      t("exports:head.scale"),
      ...questionnaire.tiers.flatMap(({ id }) => [names[id] ?? id, t("exports:head.n", { tier: names[id] ?? id })]),
    ],
    rows: scaledItems(questionnaire).map((item) => [
      text(themes.get(item.theme) ?? item.theme),
      text(localized(item.label, language)),
      text(t(`exports:scale.${item.scale}`)),
      ...questionnaire.tiers.flatMap(({ id }) => {
        const cell = cellOf(release, { tier: id, head: unit, item: item.id });
        return cell
          ? [shown(t, cell.display), number(cell.n)]
          : [withheld(t, isReported(release, id) ? "tooFew" : "unreported"), text("")];
      }),
    ]),
  };
}

/** Every pair of levels of the part as a whole. */
function gapsTable(t: Words, { of, names, language }: Spoken): TakeawayTable {
  const map = heatmap({ ...of, parts: [], language });
  return {
    title: t("exports:tables.gaps"),
    note: t("exports:tables.gapsNote"),
    elsewhere: null,
    naming: 1,
    together: 4,
    head: [
      t("exports:head.item"),
      ...map.columns.flatMap(({ upper, lower }) => {
        const pair = t("exports:head.pair", { upper: names[upper] ?? upper, lower: names[lower] ?? lower });
        return [
          pair,
          t("exports:head.from", { pair }),
          t("exports:head.to", { pair }),
          t("exports:head.sure", { pair }),
        ];
      }),
    ],
    rows: map.rows.map(({ kind, label, cells }) => [
      text(kind === "theme" ? t("exports:themeRow", { theme: label }) : label),
      ...cells.flatMap((cell) =>
        cell.kind === "hidden"
          ? [withheld(t, cell.reason), text(""), text(""), text("")]
          : [
              difference(t, cell),
              cell.low === null ? text("") : number(cell.low),
              cell.high === null ? text("") : number(cell.high),
              text(cell.sure === null ? "" : t(cell.sure ? "exports:sure.yes" : "exports:sure.no")),
            ],
      ),
    ]),
  };
}

/** The two lowest levels in each part, or in each value of an attribute: parts across as in the heatmap, or down where they are too many. */
function partsTable(t: Words, { of, language, paged }: Spoken): TakeawayTable {
  const isDown = of.by === null && of.parts.length > MOST_ACROSS;
  const titled = { title: t("exports:tables.parts"), note: t("exports:tables.partsNote"), naming: 1, together: 1 };
  const elsewhere = isDown ? t("exports:tables.partsElsewhere", { parts: of.parts.length }) : null;
  if (isDown && paged) return { ...titled, elsewhere, head: [], rows: [] };
  const map = heatmap({ ...of, address: { by: of.by }, language });
  const columns = map.columns.flatMap(({ part }, place) => (part ? [{ name: part.name, place }] : []));
  const rows = map.rows.map(({ kind, label, cells }) => ({
    label: kind === "theme" ? t("exports:themeRow", { theme: label }) : label,
    cells: columns.map(({ place }) => cells[place]),
  }));
  const across = isDown ? rows.map(({ label }) => label) : columns.map(({ name }) => name);
  const down = isDown ? columns.map(({ name }) => name) : rows.map(({ label }) => label);
  const some = rows.some(({ cells }) => cells.some((cell) => cell?.kind === "gap"));
  return {
    ...titled,
    elsewhere,
    head: [t(isDown ? "insights:detail.part" : "exports:head.item"), ...across],
    rows:
      some || isDown
        ? down.map((name, row) => [
            text(name),
            ...across.map((_, column) => {
              const cell = isDown ? rows[column]?.cells[row] : rows[row]?.cells[column];
              return cell?.kind === "gap" ? inOneCell(t, cell) : withheld(t, cell?.reason ?? "tooFew");
            }),
          ])
        : [],
  };
}

/** How many managers over- and under-estimate: of everyone only, never which. */
function managersTable(t: Words, { of: { release, questionnaire, unit }, language }: Spoken): TakeawayTable {
  const labels = new Map(scaledItems(questionnaire).map(({ id, label }) => [id, localized(label, language)]));
  const count = (value: number | null) => (value === null ? text("") : number(value));
  const [upper = "", lower = ""] = Object.values(tiersInText(questionnaire, language)).slice(-2);
  const pair = { upper, lower, postProcess: "sentence" };
  return {
    title: t("exports:tables.ownView"),
    note: t("exports:tables.ownViewNote", pair),
    elsewhere: null,
    naming: 1,
    together: 5,
    head: ["item", "compared", "over", "under", "agree", "undecided"].map((key) => t(`exports:head.${key}`, pair)),
    rows:
      unit === null
        ? release.dyads.flatMap(({ item, managers, over, under, agree, undecided, withheld: why }) =>
            why === null
              ? [[text(labels.get(item) ?? item), number(managers), ...[over, under, agree, undecided].map(count)]]
              : [],
          )
        : [],
  };
}

/** What each level foresaw of the one below it beside what that one said: of everyone only. */
function predictionsTable(t: Words, { of: { release, questionnaire, unit }, names, language }: Spoken): TakeawayTable {
  const labels = new Map(scaledItems(questionnaire).map(({ id, label }) => [id, localized(label, language)]));
  const tiers = questionnaire.tiers.map(({ id }) => id);
  const tierOfEveryone = new Map(
    release.groups.flatMap(({ id, tier, selector }) =>
      selector.head === null && !("attribute" in selector) ? [[id, tier] as const] : [],
    ),
  );
  return {
    title: t("exports:tables.predictions"),
    note: null,
    elsewhere: null,
    naming: 3,
    together: 3,
    head: ["item", "foreseenBy", "foreseenOf", "predicted", "actual", "missedBy"].map((key) =>
      t(`exports:head.${key}`),
    ),
    rows:
      unit === null
        ? release.predictions.flatMap(({ about, group, predicted, actual, gap }) => {
            const tier = tierOfEveryone.get(group);
            const below = tier === undefined ? undefined : tiers[tiers.indexOf(tier) + 1];
            if (tier === undefined || below === undefined) return [];
            return [
              [
                text(labels.get(about) ?? about),
                text(names[tier] ?? tier),
                text(names[below] ?? below),
                shown(t, predicted),
                shown(t, actual),
                gap ? number(gap.difference) : text(""),
              ],
            ];
          })
        : [],
  };
}

/** In which order each level puts the priorities: of everyone only. */
function prioritiesTable(t: Words, { of: { release, questionnaire, unit }, language }: Spoken): TakeawayTable {
  const view = unit === null ? priorityView({ release, questionnaire, language }) : null;
  const places = view?.byTier[0]?.order.length ?? 0;
  return {
    title: t("exports:tables.priorities"),
    note: t("exports:tables.prioritiesNote"),
    elsewhere: null,
    naming: 1,
    together: 1,
    head: [
      t("exports:head.level"),
      ...Array.from({ length: places }, (_, place) => t("exports:head.place", { place: place + 1 })),
      t("exports:head.namesFirst"),
      t("exports:head.topThree"),
    ],
    rows: (view?.byTier ?? []).map(({ name, order, namesFirst, topThreeOverlap }) => [
      text(name),
      ...order.map(text),
      namesFirst ? shown(t, namesFirst) : text(""),
      topThreeOverlap ? shown(t, topThreeOverlap) : text(""),
    ]),
  };
}

function text(words: string): TakeawayCell {
  return { text: words, value: null };
}

function number(value: number): TakeawayCell {
  return { text: String(value).replace("-", "−"), value };
}

/**
 * A gap beside the ends of its interval. Where one of its sides may be known as a band only, these say all; a theme, which has none, is
 * told as roughly as a heatmap tells it.
 */
function difference(t: Words, cell: GapCell): TakeawayCell {
  if (!cell.band) return number(cell.difference);
  return text(cell.low === null ? roughly(t, cell) : t("exports:bandOnly"));
}

/** A gap for which there is one cell: of a band its interval. */
function inOneCell(t: Words, cell: GapCell): TakeawayCell {
  const { band, low, high } = cell;
  if (!band) return number(cell.difference);
  if (low === null || high === null) return text(roughly(t, cell));
  return text(t("heatmap:cell.interval", { low: number(low).text, high: number(high).text }));
}

function roughly(t: Words, { difference: points }: GapCell): string {
  return t("heatmap:cell.about", { value: number(points).text });
}

function shown(t: Words, display: ShownNumber): TakeawayCell {
  return { text: shownWords(t, display), value: display.value };
}

function withheld(t: Words, reason: "tooFew" | "unreported"): TakeawayCell {
  return text(t(`exports:withheld.${reason}`));
}
