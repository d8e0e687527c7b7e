import { type Questionnaire, questionnaireSchema } from "../questionnaires/questionnaire-schema.ts";

const LONGEST_ID = 60;
const MARK = "-pulse";

/**
 * The items of a questionnaire that are asked again, word by word as they were. `noItem`: nothing on a scale was chosen, so
 * nothing could be compared; `prediction`: one was chosen without the item that it is about.
 */
export function pulseQuestionnaire(
  questionnaire: Questionnaire,
  chosen: ReadonlySet<string>,
): { readonly questionnaire: Questionnaire } | { readonly problem: "noItem" | "prediction" } {
  const items = questionnaire.items.filter(({ id }) => chosen.has(id));
  const scaled = items.filter((item) => item.kind === "scaled");
  if (scaled.length === 0) return { problem: "noItem" };
  const asked = new Set(items.map(({ id }) => id));
  if (items.some((item) => item.kind === "prediction" && !asked.has(item.about))) return { problem: "prediction" };
  const themes = new Set(scaled.map(({ theme }) => theme));
  const id = questionnaire.id.endsWith(MARK)
    ? questionnaire.id
    : questionnaire.id.slice(0, LONGEST_ID - MARK.length) + MARK;
  return {
    questionnaire: questionnaireSchema.parse({
      ...questionnaire,
      id,
      themes: questionnaire.themes.filter((theme) => themes.has(theme.id)),
      items,
    }),
  };
}
