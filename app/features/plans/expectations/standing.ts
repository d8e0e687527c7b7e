import type { ExpectationContent } from "./expectation-schema.ts";
import { otherParty, type Party } from "./party.ts";

/** Where an expectation stands between the two, as one of them sees it. */
export type Standing =
  /** Both agree to the latest wording. */
  | "agreed"
  /** Nothing agreed yet; the reader has to say something. */
  | "forYou"
  /** Nothing agreed yet; the other has to. */
  | "forThem"
  /** A wording stands, and a change waits for the reader. */
  | "changeForYou"
  /** A wording stands, and a change waits for the other. */
  | "changeForThem"
  | "reached"
  | "dropped";

export interface Stands {
  readonly ended: "reached" | "dropped" | null;
  /** The wording that both agreed to; null before there is one. */
  readonly agreed: ExpectationContent | null;
  readonly agreesTo: Readonly<Record<Party, boolean>>;
}

/** Where an expectation stands, as `party` sees it. */
export function standingFor(party: Party, { ended, agreed, agreesTo }: Stands): Standing {
  if (ended) return ended;
  const mine = agreesTo[party];
  if (mine && agreesTo[otherParty(party)]) return "agreed";
  if (agreed) return mine ? "changeForThem" : "changeForYou";
  return mine ? "forThem" : "forYou";
}

/** Whether an open expectation waits for the reader's answer. */
export function waitsForReader(standing: Standing): boolean {
  return standing === "forYou" || standing === "changeForYou";
}
