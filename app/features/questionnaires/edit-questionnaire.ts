import type { Item, LocalizedText, Questionnaire } from "./questionnaire-schema.ts";

type Theme = Questionnaire["themes"][number];

/** A text with what it says in one language; blank takes that language out. */
export function withText(text: LocalizedText, language: string, written: string): LocalizedText {
  const { [language]: _before, ...others } = text;
  const plain = written.replace(/\s+/g, " ").trim();
  return plain === "" ? others : { ...others, [language]: plain };
}

/** With an item put in the place of the one with its id. */
export function withItem(questionnaire: Questionnaire, item: Item): Questionnaire {
  return { ...questionnaire, items: questionnaire.items.map((each) => (each.id === item.id ? item : each)) };
}

export function withTheme(questionnaire: Questionnaire, theme: Theme): Questionnaire {
  return { ...questionnaire, themes: questionnaire.themes.map((each) => (each.id === theme.id ? theme : each)) };
}

/** With a new item below the others of its theme, or of its kind. */
export function withNewItem(questionnaire: Questionnaire, item: Item): Questionnaire {
  const last = questionnaire.items.findLastIndex((each) => groupOf(each) === groupOf(item));
  const place = last === -1 ? questionnaire.items.length : last + 1;
  return { ...questionnaire, items: questionnaire.items.toSpliced(place, 0, item) };
}

/** Without an item, and without the predictions about it, which would be about nothing. */
export function withoutItem(questionnaire: Questionnaire, id: string): Questionnaire {
  const stays = (item: Item) => item.id !== id && !(item.kind === "prediction" && item.about === id);
  return { ...questionnaire, items: questionnaire.items.filter(stays) };
}

/** Without a theme that no item has; unchanged where one does. */
export function withoutTheme(questionnaire: Questionnaire, id: string): Questionnaire {
  if (questionnaire.items.some((item) => item.kind === "scaled" && item.theme === id)) return questionnaire;
  return { ...questionnaire, themes: questionnaire.themes.filter((theme) => theme.id !== id) };
}

/** With an item one place up or down among those it is shown with; unchanged at the end of them. */
export function withItemMoved(questionnaire: Questionnaire, id: string, direction: "up" | "down"): Questionnaire {
  const { items } = questionnaire;
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (!item) return questionnaire;
  const beside = (other: Item) => groupOf(other) === groupOf(item);
  const other =
    direction === "up"
      ? items.slice(0, place).findLastIndex(beside)
      : items.findIndex((each, at) => at > place && beside(each));
  return other === -1 ? questionnaire : { ...questionnaire, items: exchanged(items, place, other) };
}

/** With a theme one place up or down, its items with it: answer pages follow the order of themes. */
export function withThemeMoved(questionnaire: Questionnaire, id: string, direction: "up" | "down"): Questionnaire {
  const place = questionnaire.themes.findIndex((theme) => theme.id === id);
  const other = direction === "up" ? place - 1 : place + 1;
  if (place === -1 || !questionnaire.themes[other]) return questionnaire;
  return { ...questionnaire, themes: exchanged(questionnaire.themes, place, other) };
}

/** An id that is free among `taken`, from what something is called. */
export function freeId(name: string, taken: readonly string[]): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const plain =
    words
      .replace(/^[^a-z]+|-+$/g, "")
      .slice(0, 50)
      .replace(/-+$/, "") || "item";
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** What an item is shown and moved among: its theme's items, predictions and rankings, or open questions. */
export function groupOf(item: Item): string {
  if (item.kind === "scaled") return `theme ${item.theme}`;
  return item.kind === "open" ? "open" : "rest";
}

function exchanged<Each>(all: readonly Each[], one: number, other: number): Each[] {
  return all.map((each, place) => (place === one ? (all[other] ?? each) : place === other ? (all[one] ?? each) : each));
}
