import { missingTexts } from "./missing-texts.ts";
import type { Item, Questionnaire } from "./questionnaire-schema.ts";

/** What keeps a draft from being a version. The words are in the catalogue `questionnaires:problems.<code>`. */
export const questionnaireProblemCodes = [
  "noEnglish",
  "noItems",
  "idTwice",
  "unknownTheme",
  "unknownTier",
  "oneTier",
  "notAsked",
  "aboutNothing",
  "fewOptions",
  "emptyTheme",
] as const;

export interface QuestionnaireProblem {
  readonly code: (typeof questionnaireProblemCodes)[number];
  /** What it concerns: an item's or theme's id with its kind, or the questionnaire itself. */
  readonly part: "questionnaire" | "tier" | "theme" | "item";
  readonly id: string;
}

/**
 * Everything that the schema of a finished version, or the statistics, would refuse in a draft: English texts that are missing,
 * ids that stand for two things or for nothing, paired items that fewer than two tiers are asked, themes without an item.
 */
export function questionnaireProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const { items, themes } = questionnaire;
  const about = (code: QuestionnaireProblem["code"], part: QuestionnaireProblem["part"], id = "") => ({
    code,
    part,
    id,
  });
  const used = new Set(items.flatMap((item) => (item.kind === "scaled" ? item.theme : [])));
  const problems = [
    ...(items.some(({ kind }) => kind === "scaled") ? [] : [about("noItems", "questionnaire")]),
    ...missingTexts(questionnaire, "en").map(({ part, id }) =>
      about("noEnglish", part === "option" ? "item" : part, id.split("/")[0]),
    ),
    ...repeated(themes.map(({ id }) => id)).map((id) => about("idTwice", "theme", id)),
    ...themes.filter(({ id }) => !used.has(id)).map(({ id }) => about("emptyTheme", "theme", id)),
    ...repeated(items.map(({ id }) => id)).map((id) => about("idTwice", "item", id)),
    ...items.flatMap((item) => itemProblems(item, questionnaire).map((code) => about(code, "item", item.id))),
  ];
  const seen = new Set<string>();
  return problems.filter(({ code, part, id }) => {
    const key = `${code} ${part} ${id}`;
    return !seen.has(key) && seen.add(key);
  });
}

function itemProblems(item: Item, { tiers, themes, items }: Questionnaire): QuestionnaireProblem["code"][] {
  const problems: QuestionnaireProblem["code"][] = [];
  const asked = Object.keys(item.wording);
  if (asked.length === 0) problems.push("notAsked");
  if (asked.some((tier) => tiers.every(({ id }) => id !== tier))) problems.push("unknownTier");
  switch (item.kind) {
    case "scaled":
      if (asked.length === 1) problems.push("oneTier");
      if (themes.every(({ id }) => id !== item.theme)) problems.push("unknownTheme");
      break;
    case "prediction":
      if (items.every((other) => other.kind !== "scaled" || other.id !== item.about)) problems.push("aboutNothing");
      break;
    case "priority":
      if (item.options.length < 2) problems.push("fewOptions");
      if (repeated(item.options.map(({ id }) => id)).length > 0) problems.push("idTwice");
      break;
    case "open":
      break;
  }
  return problems;
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
