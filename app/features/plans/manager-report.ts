import type { Display } from "../confidentiality/release-schema.ts";
import { themeKey } from "../confidentiality/theme-cells.ts";
import { probabilityAbove, type Shrunken } from "../gaps/shrinkage.ts";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { cellOf } from "../reports/released-groups.ts";
import { compareItem, givenAnswer, type ManagerView, nearestCell, ownPoints } from "./findings.ts";
import { isPredictionOff, mostFavourable } from "./prediction-off.ts";

/** How a manager's own answer stands to their team's result, as far as the answers allow to say (methodology 2.5 b). */
export type Verdict = "higher" | "lower" | "same" | "unclear" | "notAnswered" | "notTeam";

export interface ReportRow {
  readonly item: string;
  readonly label: string;
  /** The manager's own answer in points of 0 to 100; null when there is none. */
  readonly own: number | null;
  readonly scale: ScaledItem["scale"];
  /** On the scale itself, as given; null when there is none. */
  readonly given: number | null;
  /** Whether the result is the area's, since the own team's is not released. */
  readonly area: boolean;
  /** The released result of the team, or of the area around it; null where neither is. */
  readonly result: Display | null;
  /** The same tier's released result in the whole organisation. */
  readonly company: Display | null;
  readonly verdict: Verdict;
}

/** A theme as the manager, their team and the company see it: one line of the picture. */
export interface ThemeRow {
  readonly id: string;
  readonly name: string;
  /** `theme:<id>`, as it stands where an item could. */
  readonly item: string;
  /** The mean of the manager's own answers in points; null where they left one out. */
  readonly own: number | null;
  readonly area: boolean;
  readonly result: Display | null;
  readonly company: Display | null;
  readonly rows: readonly ReportRow[];
}

/** What a manager foresaw of one item, beside what is displayed of their team. */
export interface PredictionRow {
  readonly item: string;
  readonly label: string;
  readonly question: string;
  readonly foreseen: number;
  /** The own team's released result; null where it is not released. */
  readonly result: Display | null;
  /** The largest share of favourable answers that the result allows; null without one. */
  readonly most: number | null;
  readonly verdict: "off" | "possible" | "notTeam";
}

export interface ManagerReport {
  readonly themes: readonly ThemeRow[];
  readonly predictions: readonly PredictionRow[];
  /** How many items there are. */
  readonly items: number;
  /** How many of them came out how. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Whether the own team's result is released at all; else the area around it stands in. */
  readonly ownTeam: boolean;
}

const DELTA = 10;
const SURE = 0.8;

/** Own answers beside the released result of the own team, theme by theme; the area's where the team is too small. */
export function managerReport(view: ManagerView, language: string): ManagerReport {
  const items = scaledItems(view.questionnaire);
  const themes = view.questionnaire.themes.map(({ id, name }) =>
    themeRow(view, {
      id,
      name: localized(name, language),
      items: items.filter(({ theme }) => theme === id),
      language,
    }),
  );
  const rows = themes.flatMap((theme) => theme.rows);
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    themes,
    predictions: predictionRows(view, language),
    items: rows.length,
    verdicts: {
      higher: count("higher"),
      lower: count("lower"),
      same: count("same"),
      unclear: count("unclear"),
      notAnswered: count("notAnswered"),
      notTeam: count("notTeam"),
    },
    ownTeam: rows.some(({ area, result }) => result !== null && !area),
  };
}

function themeRow(
  view: ManagerView,
  { id, name, items, language }: { id: string; name: string; items: readonly ScaledItem[]; language: string },
): ThemeRow {
  const near = nearestCell(view, themeKey(id));
  const own = items.map((item) => ownPoints(view, item));
  const known = own.filter((points) => points !== null);
  return {
    id,
    name,
    item: themeKey(id),
    own:
      known.length === own.length && own.length > 0
        ? Math.round(known.reduce((sum, points) => sum + points, 0) / known.length)
        : null,
    area: near?.ownTeam === false,
    result: near?.cell.display ?? null,
    company: companyDisplay(view, themeKey(id)),
    rows: items.map((item) => {
      const compared = compareItem(view, item);
      return {
        item: item.id,
        label: localized(item.label, language),
        own: ownPoints(view, item),
        scale: item.scale,
        given: givenAnswer(view, item),
        area: compared?.ownTeam === false,
        result: compared?.cell.display ?? null,
        company: companyDisplay(view, item.id),
        verdict: verdictOf(compared),
      };
    }),
  };
}

/** What the lowest tier of the whole organisation says; null where it is not released. */
function companyDisplay({ release, questionnaire }: Pick<ManagerView, "release" | "questionnaire">, item: string) {
  return cellOf(release, { tier: lowestTier(questionnaire), head: null, item })?.display ?? null;
}

function lowestTier({ tiers }: Questionnaire): string {
  return tiers.at(-1)?.id ?? "";
}

function predictionRows(view: ManagerView, language: string): PredictionRow[] {
  const { questionnaire, ownAnswers } = view;
  const slots = answerSlots(questionnaire);
  return questionnaire.items.flatMap((asked): PredictionRow[] => {
    const item = asked.kind === "prediction" && scaledItems(questionnaire).find(({ id }) => id === asked.about);
    const foreseen = ownAnswers?.[slots.findIndex(({ itemId }) => itemId === asked.id)] ?? null;
    if (!item || foreseen === null) return [];
    const near = nearestCell(view, item.id);
    const result = near?.ownTeam ? near.cell.display : null;
    const isOff = result !== null && isPredictionOff(view, { item, team: result });
    return [
      {
        item: item.id,
        label: localized(item.label, language),
        question: localized(asked.wording[questionnaire.tiers.at(-2)?.id ?? ""] ?? asked.label, language),
        foreseen,
        result,
        most: result && Math.round(mostFavourable(item, result)),
        verdict: result === null ? "notTeam" : isOff ? "off" : "possible",
      },
    ];
  });
}

function verdictOf(compared: ReturnType<typeof compareItem>): Verdict {
  if (!compared?.ownTeam) return "notTeam";
  if (!compared.gap) return "notAnswered";
  return gapVerdict(compared.gap);
}

/** Four kinds of answer, each only where it holds with a probability of at least 0.8. */
export function gapVerdict(gap: Shrunken): Verdict {
  const above = probabilityAbove(gap, DELTA);
  const below = 1 - probabilityAbove(gap, -DELTA);
  if (above >= SURE) return "higher";
  if (below >= SURE) return "lower";
  return 1 - above - below >= SURE ? "same" : "unclear";
}
