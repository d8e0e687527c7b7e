/** What importing a file would do to the roster, in people. */
export interface RosterChange {
  readonly added: number;
  readonly kept: number;
  readonly leaving: number;
}

/** Above this share of the roster's people, leaving is more likely a wrong file than a wish. */
const MANY = 0.2;

/** Who comes, stays and leaves. `known` are the employee ids on the roster. */
export function rosterChange({
  people,
  known,
}: {
  people: readonly { readonly externalId: string }[];
  known: ReadonlySet<string>;
}): RosterChange {
  const kept = people.filter(({ externalId }) => known.has(externalId)).length;
  return { added: people.length - kept, kept, leaving: known.size - kept };
}

/** Whether so many leave that it has to be confirmed. */
export function manyLeave({ kept, leaving }: RosterChange): boolean {
  return leaving > MANY * (kept + leaving);
}

/**
 * How many people with a role given by hand would part from the account that holds it: by another address, or by leaving. The
 * role stays where it is, since a file must not move an owner's rights to an address of its own choosing.
 */
export function leftBehind({
  people,
  given,
}: {
  people: readonly { readonly externalId: string; readonly email: string | null }[];
  given: readonly { readonly external_id: string; readonly email: string }[];
}): number {
  const addresses = new Map(people.map(({ externalId, email }) => [externalId, email?.toLowerCase()]));
  return given.filter(({ external_id, email }) => addresses.get(external_id) !== email).length;
}
