import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { Audience } from "./audience-schema.ts";
import type { PrivacyContract, TierMode } from "./privacy-contract-schema.ts";

/** Why somebody in the frozen roster gets no invitation; the words are in `studio:notInvited`. */
export const notInvitedReasons = ["outsideAudience", "tierNotAsked", "noEmail"] as const;
export type NotInvited = (typeof notInvitedReasons)[number];

interface Person {
  readonly personId: string;
  readonly externalId: string;
  readonly email: string | null;
  readonly tier: string;
  readonly managerId: string | null;
}

/** For everyone on the roster, in its order: null if invited, else why not. */
export function invitees({
  people,
  audience,
  questionnaire,
}: {
  people: readonly Person[];
  audience: Audience;
  questionnaire: Questionnaire;
}): (NotInvited | null)[] {
  const inside = insideAudience(people, audience);
  const asked = new Set(questionnaire.tiers.map(({ id }) => id));
  return people.map((person) => {
    if (!inside(person)) return "outsideAudience";
    if (!asked.has(person.tier)) return "tierNotAsked";
    return person.email === null ? "noEmail" : null;
  });
}

function insideAudience(people: readonly Person[], audience: Audience): (person: Person) => boolean {
  if (audience.kind === "everyone") return () => true;
  const byId = new Map(people.map((person) => [person.personId, person]));
  const known = new Map<string, boolean>();
  const below = (person: Person): boolean => {
    const decided = known.get(person.personId);
    if (decided !== undefined) return decided;
    // Guards against a loop, which no checked roster has.
    known.set(person.personId, false);
    const above = person.managerId === null ? undefined : byId.get(person.managerId);
    const answer = person.externalId === audience.head || (above !== undefined && below(above));
    known.set(person.personId, answer);
    return answer;
  };
  return below;
}

/** What stands in the way of a launch; the words are in `studio:launchProblems`. */
export type LaunchProblem =
  | { readonly code: "nobody" }
  | { readonly code: "past" }
  | { readonly code: "unknownHead"; readonly head: string }
  /** Those who would be invited have `values` values of an attribute that results are to be broken down by. */
  | { readonly code: "breakdown"; readonly axis: string; readonly values: number }
  | { readonly code: "smallTier"; readonly tier: string; readonly invited: number; readonly k: number }
  | { readonly code: "smallAudience"; readonly tier: string; readonly invited: number; readonly k: number };

/**
 * Everything that stands in the way of launching. A confidential tier above the lowest with fewer than k invited can
 * never be reported and must say so (binding decision 3): it is attributed, or stays unreported. The lowest tier is always
 * confidential, so with fewer than k of it nothing could ever be shown, whatever they answer.
 */
export function launchProblems({
  people,
  notInvited,
  audience,
  questionnaire,
  contract,
  closesAt,
  at,
}: {
  people: readonly Person[];
  notInvited: readonly (NotInvited | null)[];
  audience: Audience;
  questionnaire: Questionnaire;
  contract: PrivacyContract;
  closesAt: Date | null;
  at: Date;
}): LaunchProblem[] {
  const problems: LaunchProblem[] = [];
  if (audience.kind === "below" && !people.some(({ externalId }) => externalId === audience.head))
    problems.push({ code: "unknownHead", head: audience.head });
  const somebody = notInvited.some((reason) => reason === null);
  if (!somebody) problems.push({ code: "nobody" });
  if (closesAt === null || closesAt <= at) problems.push({ code: "past" });
  const invitedOf = (tier: string) =>
    people.filter((person, place) => person.tier === tier && notInvited[place] === null).length;
  for (const { id: tier } of questionnaire.tiers.slice(0, -1)) {
    const invited = invitedOf(tier);
    const mode: TierMode = contract.modes[tier] ?? "confidential";
    if (mode === "confidential" && invited > 0 && invited < contract.k)
      problems.push({ code: "smallTier", tier, invited, k: contract.k });
  }
  const lowest = questionnaire.tiers.at(-1)?.id ?? "";
  const invited = invitedOf(lowest);
  if (somebody && invited < contract.k) problems.push({ code: "smallAudience", tier: lowest, invited, k: contract.k });
  return problems;
}
