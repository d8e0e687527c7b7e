import { localized } from "./items.ts";
import type { Questionnaire } from "./questionnaire-schema.ts";
import { strategyToField } from "./strategy-to-field.ts";

/** Languages that write a common noun small. */
const SMALL = ["en", "fr", "es", "pt-BR"];

/** The built-in names of levels in those languages, as they stand in a list. */
const COMMON = new Set(
  strategyToField.tiers.flatMap(({ plural }) => SMALL.flatMap((language) => plural[language] ?? [])),
);

/**
 * The names of levels in the plural as they read inside a sentence, by tier: built-in ones as the common nouns that they are, an
 * organisation's own as it writes them. Sentences in which one may come first are looked up with `postProcess: "sentence"`.
 */
export function tiersInText({ tiers }: Pick<Questionnaire, "tiers">, language: string): Record<string, string> {
  const isSmall = SMALL.includes(language);
  return Object.fromEntries(
    tiers.map(({ id, plural }) => {
      const name = localized(plural, language);
      return [id, isSmall && COMMON.has(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name];
    }),
  );
}
