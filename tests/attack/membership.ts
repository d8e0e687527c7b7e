import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import type { GeneratedOrganization } from "#tests/factories/organization.ts";

type Group = Pick<ReleaseDocument["groups"][number], "tier" | "selector">;

/** The ids of those in a group who answered: the item, or anything. What an attacker is taken to know. */
export function respondentsIn(organization: GeneratedOrganization, group: Group, item: string | null): string[] {
  const slot = answerSlots(organization.questionnaire).findIndex(({ itemId }) => itemId === item);
  return organization.authors.flatMap((author, place) => {
    const answered = item === null || (organization.answers[place]?.answers[slot] ?? null) !== null;
    return author.tier === group.tier && answered && isSelected(organization, author, group.selector) ? author.id : [];
  });
}

/** The ids of everyone in a group who was invited. */
export function invitedIn(organization: GeneratedOrganization, { tier, selector }: Group): string[] {
  return organization.people
    .filter((person) => person.tier === tier && person.invited && isSelected(organization, person, selector))
    .map(({ id }) => id);
}

function isSelected(organization: GeneratedOrganization, person: FrozenPerson, selector: Group["selector"]): boolean {
  const hasValue = !("attribute" in selector) || person.segments?.[selector.attribute] === selector.value;
  return hasValue && isBelow(organization, person, selector.head);
}

/** Whether a person stands somewhere below the head with this employee id; everyone stands below null. */
export function isBelow({ people }: GeneratedOrganization, person: FrozenPerson, head: string | null): boolean {
  if (head === null) return true;
  for (let above = managerOf(people, person); above; above = managerOf(people, above))
    if (above.externalId === head) return true;
  return false;
}

function managerOf(people: readonly FrozenPerson[], { managerId }: FrozenPerson): FrozenPerson | undefined {
  return people.find(({ id }) => id === managerId);
}
