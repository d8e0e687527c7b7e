/** The two who agree: whoever leads, and whoever reports to them, be it a rep or a manager. */
export type Party = "manager" | "rep";

/** The other of the two. */
export function otherParty(party: Party): Party {
  return party === "manager" ? "rep" : "manager";
}
