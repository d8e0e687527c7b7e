import { writtenTable } from "../roster/written-table.ts";
import { findItem } from "./items.ts";
import { languagesOf, type PlacedText, textsOf } from "./missing-texts.ts";
import type { Item, Questionnaire } from "./questionnaire-schema.ts";

/** The columns before the languages. What describes an item stands in the row of its label, and is blank in its other rows. */
export const settingColumns = [
  "kind",
  "theme",
  "subject",
  "scale",
  "reversed",
  "favourable from",
  "short form",
  "pulse",
  "about",
] as const;
export type SettingColumn = (typeof settingColumns)[number];
export const placeColumns = ["part", "id", "text"] as const;

/**
 * A questionnaire as a CSV file that spreadsheets open: one row a text, one column a language, so that translators see them side
 * by side, in the order of the questionnaire. `part` is questionnaire, tier, theme, item or option; `text` says which text of it:
 * title and description, name and plural, name and question, label or the tier that a wording is for, text. A tier is asked an
 * item that has a row for it. `readQuestionnaireCsv` reads it back.
 */
export function questionnaireCsv(questionnaire: Questionnaire): string {
  const languages = languagesOf(questionnaire);
  const rows = textsOf(questionnaire).map((placed, place) => ({
    row: place + 2,
    cells: [
      placed.part,
      placed.part === "questionnaire" ? questionnaire.id : placed.id,
      placed.field,
      ...settingsOf(questionnaire, placed),
      ...languages.map((language) => placed.text[language] ?? ""),
    ],
  }));
  return writtenTable({ header: [...placeColumns, ...settingColumns, ...languages], rows, delimiter: "," });
}

function settingsOf(questionnaire: Questionnaire, { part, id, field }: PlacedText): string[] {
  const item = part === "item" && field === "label" ? findItem(questionnaire, id) : null;
  const settings = item ? settingsOfItem(item) : {};
  return settingColumns.map((column) => settings[column] ?? "");
}

function settingsOfItem(item: Item): Partial<Record<SettingColumn, string>> {
  if (item.kind === "prediction") return { kind: item.kind, about: item.about };
  if (item.kind !== "scaled") return { kind: item.kind };
  const yes = (value: boolean) => (value ? "yes" : "no");
  return {
    kind: item.kind,
    theme: item.theme,
    subject: item.subject,
    scale: item.scale,
    reversed: yes(item.reversed),
    "favourable from": item.favourableFrom === undefined ? "" : String(item.favourableFrom),
    "short form": yes(item.inShortForm),
    pulse: yes(item.inPulse),
  };
}
