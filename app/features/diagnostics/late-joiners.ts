import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { Audience } from "./audience-schema.ts";
import { invitees, type NotInvited } from "./invitees.ts";

/** Somebody on the roster as it is today. */
interface RosterPerson {
  readonly personId: string;
  readonly externalId: string;
  readonly email: string | null;
  readonly tier: string;
  readonly managerId: string | null;
}

/** Somebody as they were frozen at launch. */
interface Frozen {
  readonly participantId: string;
  readonly personId: string;
  readonly externalId: string;
  readonly tier: string;
  /** A participant id. */
  readonly managerId: string | null;
}

export interface LateJoiner {
  readonly personId: string;
  /** Null: can be invited. */
  readonly notInvited: NotInvited | "idTaken" | null;
  /** The person id of whom they report to: the nearest above who was frozen or joins with them; null at the top. */
  readonly above: string | null;
}

/**
 * Who is on the roster today and was not at launch, and where they would stand: below the nearest manager of today's reporting
 * line who was frozen, or who is `joining` too. Nobody who was frozen is moved, whatever today's roster says of them. Whoever
 * has no such manager stands at the top.
 */
export function lateJoiners({
  roster,
  frozen,
  audience,
  questionnaire,
  joining = null,
}: {
  roster: readonly RosterPerson[];
  frozen: readonly Frozen[];
  audience: Audience;
  questionnaire: Questionnaire;
  /** Person ids of those who are to be added; null: everybody who could be. */
  joining?: ReadonlySet<string> | null;
}): LateJoiner[] {
  const known = new Map(frozen.map((person) => [person.personId, person]));
  const personOf = new Map(frozen.map(({ participantId, personId }) => [participantId, personId]));
  const today = new Map(roster.map((person) => [person.personId, person]));
  const taken = new Set(frozen.map(({ externalId }) => externalId));
  const late = roster.filter(({ personId }) => !known.has(personId));
  const joins = (personId: string) => joining === null || joining.has(personId);
  const aboveOf = ({ managerId }: RosterPerson): string | null => {
    const seen = new Set<string>();
    for (let at = managerId; at !== null && !seen.has(at); at = today.get(at)?.managerId ?? null) {
      seen.add(at);
      if (known.has(at) || (today.has(at) && joins(at))) return at;
    }
    return null;
  };
  const above = new Map(late.map((person) => [person.personId, aboveOf(person)]));
  // The frozen tree with the new leaves in it decides who is inside the audience, never today's.
  const tree = [
    ...frozen.map((person) => ({
      ...person,
      email: null,
      managerId: person.managerId === null ? null : (personOf.get(person.managerId) ?? null),
    })),
    ...late.map((person) => ({ ...person, managerId: above.get(person.personId) ?? null })),
  ];
  const reasons = invitees({ people: tree, audience, questionnaire });
  return late.map(({ personId, externalId }, place) => ({
    personId,
    notInvited: taken.has(externalId) ? "idTaken" : (reasons[frozen.length + place] ?? null),
    above: above.get(personId) ?? null,
  }));
}
