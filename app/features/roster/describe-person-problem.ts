import type { Words } from "#app/platform/i18n.ts";
import type { PersonField } from "./person-form-schema.ts";

interface Problem {
  readonly field: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A refused form about one person in words, by the field. */
export function describePersonProblem(t: Words, { field, code, values }: Problem): Record<string, string> {
  return { [field]: t(`upkeep:person.problems.${code}`, values) };
}

/** The fields that cannot be right, in words. */
export function describeWrongFields(t: Words, wrong: readonly PersonField[]): Record<string, string> {
  return Object.fromEntries(wrong.map((field) => [field, t(`upkeep:person.problems.${field}`)]));
}
