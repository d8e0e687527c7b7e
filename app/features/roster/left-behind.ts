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
