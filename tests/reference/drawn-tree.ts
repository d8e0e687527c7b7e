import fc from "fast-check";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { observe, type TierObservations } from "#app/features/matching/observations.ts";
import { type ReportingTree, reportingTree } from "#app/features/matching/reporting-tree.ts";
import { fewItems } from "#tests/factories/organization.ts";
import type { PlainPerson } from "./slow-matching.ts";

const BUILT_IN = ["executive", "manager", "rep"];

/**
 * People from a drawing: one a line, deeper under whom they report to, as "name tier answer" or "tier answer". An
 * answer "-" was skipped; without any, no form was sent.
 */
export function told(drawing: string): PlainPerson[] {
  const above: { id: string; depth: number }[] = [];
  return drawing
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, number): PlainPerson => {
      const depth = line.search(/\S/);
      const words = line.trim().split(/\s+/);
      const id = BUILT_IN.includes(words[0] ?? "") ? `person ${number}` : (words.shift() ?? "");
      const [tier = "", answer] = words;
      while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
      const managerId = above.at(-1)?.id ?? null;
      above.push({ id, depth });
      return { id, tier, managerId, answer: answer === undefined ? undefined : answer === "-" ? null : Number(answer) };
    });
}

/** Any tree of up to 40 people on two to five tiers, in any order: colleagues lead colleagues, and many report far up. */
export const randomPeople = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const tiers = ["chief", "director", "executive", "manager", "rep"].slice(-count);
  const person = fc.record({
    tier: fc.constantFrom(...tiers),
    above: fc.nat({ max: 60 }),
    answer: fc.constantFrom(undefined, null, 1, 2, 3, 4, 5),
  });
  return fc.array(person, { minLength: 1, maxLength: 40 }).chain((drawn) => {
    const people = drawn.map(({ tier, above, answer }, place): PlainPerson => {
      const managerId = above < place ? `p${above}` : null;
      return { id: `p${place}`, tier, managerId, answer };
    });
    return fc.record({ tiers: fc.constant(tiers), people: fc.shuffledSubarray(people, { minLength: people.length }) });
  });
});

/** The people as a frozen tree, with their forms sealed and laid along it. `tiers` stand from the top down. */
export function laidOut(
  people: readonly PlainPerson[],
  { attributed, tiers: ids = BUILT_IN }: { attributed: readonly string[]; tiers?: readonly string[] },
): { tree: ReportingTree; tiers: TierObservations[]; tier: (id: string) => TierObservations } {
  const named = (id: string) => ({ id, name: { en: id }, plural: { en: id } });
  const tree = reportingTree(
    people.map(
      ({ id, tier, managerId }): FrozenPerson => ({ id, externalId: id.toUpperCase(), tier, managerId, invited: true }),
    ),
  );
  const answers = people.flatMap(({ id, tier, managerId, answer }): SealedAnswers[] => {
    if (answer === undefined) return [];
    const form = { tier, answers: [answer] };
    return [attributed.includes(tier) ? { ...form, authorId: id } : { ...form, authorId: null, managerId }];
  });
  const tiers = observe({ questionnaire: { ...fewItems, tiers: ids.map(named) }, tree, answers });
  return { tree, tiers, tier: (id) => tiers.find(({ tier }) => tier === id) ?? { tier: id, responses: [] } };
}
