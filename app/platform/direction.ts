export { writingDirection as directionOf } from "#app/features/questionnaires/languages.ts";

/** What a language calls itself, as it stands in a list: `Deutsch` for `de`. */
export function ownName(language: string): string {
  const [first = "", ...rest] = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return first.toLocaleUpperCase(language) + rest.join("");
}
