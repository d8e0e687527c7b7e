import { createHash } from "node:crypto";
import type { ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import type { PrivacyContract, TierMode } from "#app/features/diagnostics/privacy-contract-schema.ts";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { itemsForTier } from "#app/features/questionnaires/items.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { PersonAnswers } from "#app/features/responses/answers-table-check.ts";
import { inNaturalOrder } from "#app/features/roster/natural-order.ts";
import type { RosterPerson } from "#app/features/roster/roster-person.ts";

/** As everywhere in the product (binding decision 3). */
const COMMENT_THRESHOLD = 10;

/**
 * What the engine works on, from a roster and answers that were collected elsewhere. Everyone whose level the questionnaire
 * asks counts as invited. The employee id serves as id: nothing here is kept. In whatever order the rows of the files stand,
 * it comes out the same.
 */
export function analysisInput({
  people: listed,
  respondents: given,
  questionnaire,
  k,
  axes,
}: {
  people: readonly RosterPerson<string>[];
  respondents: readonly PersonAnswers[];
  questionnaire: Questionnaire;
  k: number;
  /** Attribute columns of the roster. */
  axes: readonly string[];
}): ReleaseInput {
  const people = [...listed].sort((a, b) => inNaturalOrder(a.externalId, b.externalId));
  const respondents = [...given].sort((a, b) => inNaturalOrder(a.person.externalId, b.person.externalId));
  const asked = new Set(
    questionnaire.tiers.map(({ id }) => id).filter((tier) => itemsForTier(questionnaire, tier).length > 0),
  );
  const contract = contractFor({ people, questionnaire, k, axes });
  return {
    questionnaire,
    contract,
    people: people.map(
      (person): FrozenPerson => ({
        id: person.externalId,
        externalId: person.externalId,
        tier: person.tier,
        managerId: person.managerExternalId,
        invited: asked.has(person.tier),
        segments: segmentsOf(person, axes),
      }),
    ),
    answers: respondents.map(({ person, answers }): SealedAnswers => {
      const { tier, externalId, managerExternalId } = person;
      const own = { tier, answers, segments: segmentsOf(person, axes) };
      return contract.modes[tier] === "attributed"
        ? { ...own, authorId: externalId }
        : { ...own, authorId: null, managerId: managerExternalId };
    }),
    comments: respondents.flatMap(({ person, comments }) =>
      [...comments]
        .sort((a, b) => inNaturalOrder(a.itemId, b.itemId))
        .map(({ itemId, text }) => ({ tier: person.tier, itemId, managerId: person.managerExternalId, text })),
    ),
    seed: seedOf(respondents),
  };
}

/** Nobody who lacks the answers can guess it, and the same answers give the same one. */
function seedOf(respondents: readonly PersonAnswers[]): string {
  const seed = createHash("sha256");
  for (const { person, answers, comments } of respondents)
    seed.update(
      JSON.stringify([person.externalId, answers, comments.map(({ itemId, text }) => [itemId, text]).sort()]),
    );
  return seed.digest("hex");
}

/**
 * The lowest level in confidence, first-line managers attributed, and the top, where it is another level, attributed only
 * when it has fewer than k people: in confidence it could not be shown at all.
 */
function contractFor({
  people,
  questionnaire,
  k,
  axes,
}: {
  people: readonly RosterPerson<string>[];
  questionnaire: Questionnaire;
  k: number;
  axes: readonly string[];
}): PrivacyContract {
  const tiers = questionnaire.tiers.map(({ id }) => id);
  const mode = (tier: string, place: number): TierMode => {
    if (place === tiers.length - 1) return "confidential";
    if (place === tiers.length - 2) return "attributed";
    const size = people.filter((person) => person.tier === tier).length;
    return place === 0 && size < k ? "attributed" : "confidential";
  };
  return {
    schema: "parallax.contract/1",
    k,
    commentThreshold: Math.max(COMMENT_THRESHOLD, k),
    axes: [...axes],
    modes: Object.fromEntries(tiers.map((tier, place) => [tier, mode(tier, place)])),
  };
}

function segmentsOf({ attributes }: RosterPerson<string>, axes: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    axes.flatMap((axis) => {
      const value = attributes[axis];
      return value === undefined ? [] : [[axis, value]];
    }),
  );
}
