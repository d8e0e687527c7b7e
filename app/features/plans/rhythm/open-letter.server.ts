import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { findCoachingLetter } from "#db/queries/coaching-letters.ts";
import { openThings } from "#db/queries/rhythm.ts";
import { type Actor, myPairs, type PairWithExpectations } from "../expectations/pairs.server.ts";
import { linkToken, readLinkToken } from "./link-tokens.server.ts";

/** For so long a letter's link opens its page. */
const LETTER_DAYS = 14;

/** Whoever holds the link of a letter: they act as the person it went to, on what is theirs to check in on and agree to. */
export interface LetterHolder extends Actor {
  readonly personId: string;
  readonly name: string;
  /** BCP 47, or null for the organisation's language. */
  readonly locale: string | null;
  /** The secret under which this person pauses or stops the letters. */
  readonly choiceToken: string;
}

/** `none`: not made here, or its letter is gone. `expired`: too old, or the roster has another address for that person. */
export type OpenedLetter =
  | { readonly kind: "open"; readonly holder: LetterHolder }
  | { readonly kind: "none" | "expired" };

/** Whom the link of a letter is of. Looking changes nothing. */
export async function openLetter(token: string): Promise<OpenedLetter> {
  const link = readLinkToken("letter", token);
  if (!link) return { kind: "none" };
  const { organizationId } = link;
  const { app } = await database();
  const letter = await inOrganization(app, organizationId, (trx) => findCoachingLetter(trx, link.id));
  // The others lead to pages that are read signed in: no link like this one is in them.
  if (!letter || letter.person_id === null || (letter.kind !== "nudge" && letter.kind !== "proposal"))
    return { kind: "none" };
  const age = now().getTime() - letter.created_at.getTime();
  if (age > LETTER_DAYS * 24 * 3600_000 || letter.email !== letter.address) return { kind: "expired" };
  const { person_id: personId, address: email, name, locale } = letter;
  const choiceToken = linkToken("choice", { organizationId, id: personId });
  return { kind: "open", holder: { organizationId, personId, email, name: name ?? "", locale, choiceToken } };
}

/** What the page of a letter shows: the holder's pairs of today, and actions of theirs that are under way. */
export async function thingsOfHolder(holder: LetterHolder): Promise<{
  pairs: PairWithExpectations[];
  actions: {
    id: string;
    diagnosticId: string;
    play_id: string;
    title: string | null;
    dueOn: string;
    percent: number;
    revision: number;
  }[];
}> {
  const { app } = await database();
  const pairs = (await myPairs(holder)).filter(({ current, closed }) => current && closed === null);
  const rows = await inOrganization(app, holder.organizationId, (trx) =>
    openThings(trx, { personId: holder.personId }),
  );
  return {
    pairs,
    actions: rows.flatMap(({ kind, id, diagnostic_id, play_id, title, due_on, percent, revision }) =>
      kind === "action" && diagnostic_id !== null && play_id !== null && due_on !== null
        ? [
            {
              id,
              diagnosticId: diagnostic_id,
              play_id,
              title,
              dueOn: due_on,
              percent: percent ?? 0,
              revision: revision ?? 1,
            },
          ]
        : [],
    ),
  };
}
