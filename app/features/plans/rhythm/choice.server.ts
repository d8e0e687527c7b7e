import { DateTime } from "luxon";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { findRhythmChoice, type RhythmChoice, saveRhythmChoice } from "#db/queries/rhythm.ts";
import { findPerson } from "#db/queries/roster-people.ts";
import { type LinkOf, readLinkToken } from "./link-tokens.server.ts";

/** How long a pause is. */
export const PAUSE_WEEKS = 4;

const USUAL: RhythmChoice = { weekday: 1, pausedUntil: null, stopped: false };

/** What can be decided about letters to oneself. */
export type RhythmDecision =
  | { readonly kind: "stop" | "pause" | "resume" }
  | { readonly kind: "weekday"; readonly weekday: number };

/** What somebody has chosen about letters to themself. A pause that is over is none. */
export async function rhythmChoice({ organizationId, id: personId }: LinkOf): Promise<RhythmChoice> {
  const { app } = await database();
  const found = await inOrganization(app, organizationId, (trx) => findRhythmChoice(trx, personId));
  const choice = found ?? USUAL;
  const over = choice.pausedUntil !== null && choice.pausedUntil <= today();
  return over ? { ...choice, pausedUntil: null } : choice;
}

/**
 * Stops the letters to somebody, pauses them, lets them come again, or moves them to another weekday. Nobody else is told, and
 * repeating it does nothing more. `false` where there is no such person any more.
 */
export async function decideRhythm(
  { organizationId, id: personId }: LinkOf,
  decision: RhythmDecision,
): Promise<boolean> {
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    if (!(await findPerson(trx, personId))) return false;
    const before = (await findRhythmChoice(trx, personId)) ?? USUAL;
    await saveRhythmChoice(trx, { organizationId, personId, choice: decided(before, decision) });
    return true;
  });
}

function decided(before: RhythmChoice, decision: RhythmDecision): RhythmChoice {
  switch (decision.kind) {
    case "stop":
      return { ...before, stopped: true };
    case "pause": {
      const until = DateTime.fromJSDate(now(), { zone: "UTC" }).plus({ weeks: PAUSE_WEEKS }).toISODate();
      return {
        ...before,
        pausedUntil: before.pausedUntil !== null && before.pausedUntil > today() ? before.pausedUntil : until,
      };
    }
    case "resume":
      return { ...before, pausedUntil: null, stopped: false };
    case "weekday":
      return { ...before, weekday: decision.weekday };
  }
}

/** Whom a pause-and-stop link is of, or null for one that was not made here. */
export function readChoiceLink(token: string): LinkOf | null {
  return readLinkToken("choice", token);
}

function today(): string {
  return now().toISOString().slice(0, 10);
}
