import { wordsIn } from "#app/platform/translator.server.ts";
import type { Reader } from "../../organizations/session.server.ts";
import {
  contentOf,
  type ExpectationContent,
  type ExpectationField,
  expectationFormSchema,
  type PriorityChoice,
} from "./expectation-schema.ts";
import { rankedPriorities } from "./priorities.server.ts";
import { type SmartAdvice, smartAdvice } from "./smart-advice.ts";

/** What somebody typed, to be shown to them again. */
export type TypedValues = Readonly<Record<string, string>>;

export type ReadForm =
  | { readonly kind: "content"; readonly content: ExpectationContent }
  | {
      readonly kind: "again";
      readonly values: TypedValues;
      readonly problems: Readonly<Record<string, string>>;
      readonly advice: SmartAdvice[] | null;
    };

/**
 * Reads the form of an expectation: the content, or what to show again because a field is wrong or only advice was asked for. The
 * priorities that may be chosen are those released to the reader, and the one the expectation has already.
 */
export async function readExpectationForm(
  member: Reader,
  form: FormData,
  { kept }: { kept: PriorityChoice | null },
): Promise<ReadForm> {
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const parsed = expectationFormSchema.safeParse(values);
  const words = await wordsIn(member.language);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => String(path[0]) as ExpectationField))];
    const problems = Object.fromEntries(fields.map((field) => [field, words(`expectations:form.problems.${field}`)]));
    return { kind: "again", values, problems, advice: null };
  }
  const { priority } = parsed.data;
  const chosen = priority === "" ? null : await chosenPriority(member, { priority, kept });
  if (priority !== "" && !chosen)
    return {
      kind: "again",
      values,
      problems: { priority: words("expectations:form.problems.priority") },
      advice: null,
    };
  const content = contentOf(parsed.data, chosen);
  if (form.get("intent") === "check")
    return { kind: "again", values, problems: {}, advice: smartAdvice(content, member.locale) };
  return { kind: "content", content };
}

/** The priorities that an expectation may serve: those released to the member, first priority first, and the one it serves already. */
export async function choosable(member: Reader, { kept }: { kept: PriorityChoice | null }): Promise<PriorityChoice[]> {
  const ranked = await rankedPriorities(member, member.language);
  return kept === null || ranked.some(({ id }) => id === kept.id) ? ranked : [...ranked, kept];
}

async function chosenPriority(
  member: Reader,
  { priority, kept }: { priority: string; kept: PriorityChoice | null },
): Promise<PriorityChoice | null> {
  if (kept?.id === priority) return kept;
  return (await rankedPriorities(member, member.language)).find(({ id }) => id === priority) ?? null;
}
