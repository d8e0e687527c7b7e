import { InvalidArgumentError } from "commander";
import { mergedName } from "#app/features/confidentiality/axes-merges.ts";
import { expectedMerges } from "#app/features/confidentiality/forecast.ts";
import type { MergeProposal } from "#app/features/confidentiality/merge-proposals.ts";
import type { PersonAnswers } from "#app/features/responses/answers-table-check.ts";
import { plainWord } from "#app/features/roster/columns.ts";
import type { RosterPerson } from "#app/features/roster/roster-person.ts";

/** Values of an attribute that are to be shown as one. */
export interface Merge {
  readonly attribute: string;
  readonly values: readonly string[];
}

/** Proposals that are printed. */
const MOST_PROPOSED = 10;

/** Reads `attribute=value|value…`, in which a backslash keeps the next character from separating. Adds to those before. */
export function mergeOption(text: string, before: readonly Merge[]): Merge[] {
  let attribute: string | null = null;
  const names: string[] = [];
  let name = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") name += text.charAt(++at);
    else if (character === "=" && attribute === null) [attribute, name] = [name.trim(), ""];
    else if (character === "|" && attribute !== null) {
      names.push(name.trim());
      name = "";
    } else name += character;
  }
  names.push(name.trim());
  if (!attribute || names.length < 2 || names.includes("") || new Set(names).size < names.length)
    throw new InvalidArgumentError("Write attribute=value|value, with two or more different values.");
  return [...before, { attribute, values: names }];
}

/** A merge as `mergeOption` reads it, quoted for a shell. */
export function writtenMerge({ attribute, values }: Merge): string {
  const kept = (text: string) => text.replace(/[\\=|]/g, "\\$&");
  const option = `${kept(attribute)}=${values.map(kept).join("|")}`;
  return `--merge '${option.replaceAll("'", "'\\''")}'`;
}

/** What is wrong with merges, in a sentence; null when nothing is. */
export function mergeProblem(
  merges: readonly Merge[],
  { people, axes }: { people: readonly RosterPerson<string>[]; axes: readonly string[] },
): string | null {
  const taken = new Set<string>();
  for (const { attribute, values } of merges) {
    const axis = axisNamed(axes, attribute);
    if (axis === null) return `--merge names ${attribute}, by which nothing is broken down. Name it in --axes too.`;
    const known = new Set(people.map(({ attributes }) => attributes[axis]));
    const unknown = values.filter((value) => !known.has(value));
    if (unknown.length > 0)
      return `Nobody on the roster has ${axis} ${unknown.map((value) => `“${value}”`).join(" or ")}.`;
    const twice = values.filter((value) => taken.has(JSON.stringify([axis, value])));
    if (twice.length > 0) return `${axis} ${twice.join(" and ")} is merged twice.`;
    for (const value of values) taken.add(JSON.stringify([axis, value]));
    if (known.has(mergedName(values)))
      return `${axis} has a value ${mergedName(values)} already, which the merged one would be taken for.`;
  }
  return null;
}

/** People with the merged values in place of their own. */
export function withMerges(
  { attributes, ...person }: RosterPerson<string>,
  merges: readonly Merge[],
): RosterPerson<string> {
  const merged = Object.entries(attributes).map(([attribute, value]) => {
    const merge = merges.find(
      (each) => axisNamed([attribute], each.attribute) !== null && each.values.includes(value ?? ""),
    );
    return [attribute, merge ? mergedName(merge.values) : value];
  });
  return { ...person, attributes: Object.fromEntries(merged) };
}

/** Which values to merge so that more can be published, as lines; none where no merge would help. */
export function proposedMerges({
  people,
  respondents,
  axes,
  k,
}: {
  people: readonly RosterPerson<string>[];
  respondents: readonly PersonAnswers[];
  axes: readonly string[];
  k: number;
}): string[] {
  const answered = new Set(respondents.map(({ person }) => person.externalId));
  const proposals = expectedMerges({
    people: people.map(({ externalId, tier, managerExternalId, attributes }) => ({
      id: externalId,
      externalId,
      tier,
      managerId: managerExternalId,
      invited: answered.has(externalId),
      segments: Object.fromEntries(
        Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      ),
    })),
    attributes: axes,
    k,
    rate: 1,
  });
  if (proposals.length === 0) return [];
  return [
    "Merging rare values would let more groups be published. Run again with:",
    ...proposals
      .toSorted((a, b) => b.more - a.more)
      .slice(0, MOST_PROPOSED)
      .map((proposal) => `  ${writtenMerge(proposal)}   ${sentence(proposal)}`),
    "",
  ];
}

function sentence({ attribute, values, more }: MergeProposal): string {
  const listed = values.map((value) => `“${value}”`);
  const named = `${listed.slice(0, -1).join(", ")} and ${listed.at(-1)}`;
  return `Merge ${attribute} ${named}: about ${more} more ${more === 1 ? "group" : "groups"}`;
}

function axisNamed(axes: readonly string[], attribute: string): string | null {
  return axes.find((axis) => plainWord(axis) === plainWord(attribute)) ?? null;
}
