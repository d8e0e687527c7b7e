import type { LocalizedText, Questionnaire } from "./questionnaire-schema.ts";

/** One text of a questionnaire and where it stands: what it belongs to, and which of its texts it is. */
export interface PlacedText {
  readonly part: "questionnaire" | "tier" | "theme" | "item" | "option";
  /** Of the tier, theme or item; of an option, its item's and its own with a slash between. Empty for the questionnaire. */
  readonly id: string;
  /** `title`, `description`, `name`, `plural`, `question`, `label`, `text`, or the tier that a wording is for. */
  readonly field: string;
  readonly text: LocalizedText;
}

/** Every text of a questionnaire, in the order it is shown in. */
export function textsOf({ title, description, tiers, themes, items }: Questionnaire): PlacedText[] {
  const placed = (part: PlacedText["part"], id: string, fields: Readonly<Record<string, LocalizedText>>) =>
    Object.entries(fields).map(([field, text]): PlacedText => ({ part, id, field, text }));
  return [
    ...placed("questionnaire", "", { title, description }),
    ...tiers.flatMap(({ id, name, plural }) => placed("tier", id, { name, plural })),
    ...themes.flatMap(({ id, name, question }) => placed("theme", id, { name, question })),
    ...items.flatMap((item) => [
      ...placed("item", item.id, { label: item.label }),
      ...tiers.flatMap(({ id }) => {
        const text = item.wording[id];
        return text ? placed("item", item.id, { [id]: text }) : [];
      }),
      ...(item.kind === "priority"
        ? item.options.flatMap(({ id, text }) => placed("option", `${item.id}/${id}`, { text }))
        : []),
    ]),
  ];
}

/** The languages that any text of a questionnaire exists in, English first. */
export function languagesOf(questionnaire: Questionnaire): string[] {
  const tags = new Set(textsOf(questionnaire).flatMap(({ text }) => Object.keys(text)));
  return ["en", ...[...tags].filter((tag) => tag !== "en").sort()];
}

/** The texts that do not exist in a language: whoever reads it gets English there. */
export function missingTexts(questionnaire: Questionnaire, language: string): PlacedText[] {
  return textsOf(questionnaire).filter(({ text }) => (text[language] ?? "").trim() === "");
}
