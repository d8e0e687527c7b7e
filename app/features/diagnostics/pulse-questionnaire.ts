import { NOTICED_THEME, withNoticed } from "../questionnaires/noticed-items.ts";
import { type Questionnaire, questionnaireSchema } from "../questionnaires/questionnaire-schema.ts";

const LONGEST_ID = 60;
const MARK = "-pulse";

/**
 * The items of a questionnaire that are asked again, word by word as they were. `noItem`: nothing on a scale was chosen, so
 * nothing could be compared; `prediction`: one was chosen without the item that it is about. Of the themes in `noticed` everybody
 * is asked besides whether anything was done about them; what an earlier pulse asked in that way is not asked again as it was.
 */
export function pulseQuestionnaire(
  questionnaire: Questionnaire,
  chosen: ReadonlySet<string>,
  noticed: ReadonlySet<string> = new Set(),
): { readonly questionnaire: Questionnaire } | { readonly problem: "noItem" | "prediction" } {
  const items = questionnaire.items.filter(
    (item) => chosen.has(item.id) && !(item.kind === "scaled" && item.theme === NOTICED_THEME),
  );
  const scaled = items.filter((item) => item.kind === "scaled");
  if (scaled.length === 0) return { problem: "noItem" };
  const asked = new Set(items.map(({ id }) => id));
  if (items.some((item) => item.kind === "prediction" && !asked.has(item.about))) return { problem: "prediction" };
  const themes = new Set(scaled.map(({ theme }) => theme));
  const id = questionnaire.id.endsWith(MARK)
    ? questionnaire.id
    : questionnaire.id.slice(0, LONGEST_ID - MARK.length) + MARK;
  const again = { ...questionnaire, id, themes: questionnaire.themes.filter((theme) => themes.has(theme.id)), items };
  const asking = questionnaire.themes.filter((theme) => noticed.has(theme.id) && theme.id !== NOTICED_THEME);
  return { questionnaire: questionnaireSchema.parse(withNoticed({ questionnaire: again, themes: asking })) };
}
