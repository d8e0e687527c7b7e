import { estimatedMinutes } from "./answering-time.ts";
import { seenState } from "./edit-form.ts";
import { groupOf } from "./edit-questionnaire.ts";
import { findItem, localized } from "./items.ts";
import { questionnaireLanguages, writingDirection } from "./languages.ts";
import { adviceOn } from "./lint.ts";
import { languagesOf, missingTexts } from "./missing-texts.ts";
import { questionnaireProblems } from "./questionnaire-problems.ts";
import type { Item, LocalizedText, Questionnaire } from "./questionnaire-schema.ts";
import { FAVOURABLE_FREQUENCY } from "./scales.ts";

/** A text in the language that is being written, and what is shown to its readers while it is missing. */
export interface WrittenText {
  readonly text: string;
  /** The English text, null where this is it. */
  readonly fallback: string | null;
}

/** A questionnaire as the editor shows it in one language, to somebody who reads `reader`: themes with their items, then estimates and rankings, then open questions. */
export function editorView(
  questionnaire: Questionnaire,
  { language, reader, dismissed }: { language: string; reader: string; dismissed: readonly string[] },
) {
  const { title, description, tiers, themes, items } = questionnaire;
  const written = (text: LocalizedText): WrittenText => ({
    text: text[language] ?? "",
    fallback: language === "en" ? null : (text.en ?? ""),
  });
  const advice = Map.groupBy(
    adviceOn(questionnaire, language).filter(({ key }) => !dismissed.includes(key)),
    ({ itemId }) => itemId,
  );
  const tierNames = tiers.map(({ id, name }) => ({ id, name: localized(name, reader) || id }));
  const itemView = (item: Item) => ({
    id: item.id,
    kind: item.kind,
    seen: seenState(questionnaire, { kind: "item", id: item.id }),
    name: localized(item.label, language) || item.id,
    label: written(item.label),
    wordings: tierNames.map(({ id, name }) => {
      const text = item.wording[id];
      return { tier: id, name, asked: text !== undefined, ...written(text ?? {}) };
    }),
    missing: [
      item.label,
      ...Object.values(item.wording),
      ...(item.kind === "priority" ? item.options.map(({ text }) => text) : []),
    ].filter((text) => !text[language]).length,
    settings: item.kind === "scaled" ? settingsOf(item) : null,
    about: item.kind === "prediction" ? item.about : null,
    options: item.kind === "priority" ? item.options.map(({ id, text }) => ({ id, ...written(text) })) : [],
    advice: (advice.get(item.id) ?? []).map(({ code, tiers: meant, words, value, key }) => ({
      code,
      words,
      value,
      key,
      tiers: tierNames.flatMap(({ id, name }) => (meant.includes(id) ? [name] : [])),
    })),
  });
  const group = (id: string) => items.filter((item) => groupOf(item) === id).map(itemView);
  return {
    key: questionnaire.id,
    language,
    direction: writingDirection(language),
    title: localized(title, language) || questionnaire.id,
    languages: [...new Set([...questionnaireLanguages, ...languagesOf(questionnaire)])].map((tag) => ({
      tag,
      name: languageName(tag, reader),
      missing: missingTexts(questionnaire, tag).length,
    })),
    minutes: tierNames.map(({ id, name }) => ({
      tier: id,
      name,
      minutes: estimatedMinutes(questionnaire, id, language),
    })),
    head: {
      seen: seenState(questionnaire, { kind: "head" }),
      title: written(title),
      description: written(description),
      tiers: tiers.map(({ id, name, plural }) => ({ id, name: written(name), plural: written(plural) })),
    },
    groups: [
      ...themes.map((theme) => ({
        id: theme.id,
        theme: {
          seen: seenState(questionnaire, { kind: "theme", id: theme.id }),
          shown: localized(theme.name, language) || theme.id,
          name: written(theme.name),
          question: written(theme.question),
        },
        items: group(`theme ${theme.id}`),
      })),
      { id: "rest", theme: null, items: group("rest") },
      { id: "open", theme: null, items: group("open") },
    ],
    paired: items.flatMap((item) =>
      item.kind === "scaled" ? [{ id: item.id, name: localized(item.label, language) || item.id }] : [],
    ),
    problems: questionnaireProblems(questionnaire).map(({ code, part, id }) => ({
      code,
      part,
      id,
      name: nameOf(questionnaire, { part, id }, reader),
    })),
  };
}

function settingsOf(item: Extract<Item, { kind: "scaled" }>) {
  const { theme, subject, scale, reversed, inShortForm, inPulse, favourableFrom = null } = item;
  return { theme, subject, scale, reversed, inShortForm, inPulse, favourableFrom, usualLine: FAVOURABLE_FREQUENCY };
}

function nameOf(questionnaire: Questionnaire, { part, id }: { part: string; id: string }, reader: string): string {
  if (part === "item") return localized(findItem(questionnaire, id)?.label ?? {}, reader) || id;
  if (part === "theme")
    return localized(questionnaire.themes.find((theme) => theme.id === id)?.name ?? {}, reader) || id;
  return id;
}

/** What a language is called by somebody who reads `reader`; its tag where it has no name. */
export function languageName(tag: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: "language" }).of(tag) ?? tag;
}
