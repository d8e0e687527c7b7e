import type { Display } from "../confidentiality/release-schema.ts";
import { probabilityAbove, type Shrunken } from "../gaps/shrinkage.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { compareItem, givenAnswer, type ManagerView } from "./findings.ts";

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
  readonly verdict: Verdict;
}

export interface ManagerReport {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly rows: readonly ReportRow[] }[];
  /** Whether the own team's result is released at all; else the area around it stands in. */
  readonly ownTeam: boolean;
}

const DELTA = 10;
const SURE = 0.8;

/** Own answers beside the released result of the own team, theme by theme; the area's where the team is too small. */
export function managerReport(view: ManagerView, language: string): ManagerReport {
  let ownTeam = false;
  const items = scaledItems(view.questionnaire);
  const themes = view.questionnaire.themes.map(({ id, name }) => ({
    id,
    name: localized(name, language),
    rows: items.flatMap((item): ReportRow[] => {
      if (item.theme !== id) return [];
      const compared = compareItem(view, item);
      ownTeam ||= compared?.ownTeam ?? false;
      return [
        {
          item: item.id,
          label: localized(item.label, language),
          own: compared?.own ?? null,
          scale: item.scale,
          given: givenAnswer(view, item),
          area: compared?.ownTeam === false,
          result: compared?.cell.display ?? null,
          verdict: verdictOf(compared),
        },
      ];
    }),
  }));
  return { themes, ownTeam };
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
