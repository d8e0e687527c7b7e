import { once } from "node:events";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "#app/features/plans/rhythm/write-nudges.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { productionBuild } from "../../commands/serve.ts";

/** By its first word, what a line is answered; the further words of the line are its own. */
export type Answers = Readonly<Record<string, (...words: string[]) => Promise<unknown>>>;

/** Serves the built app, says `there` in a line of JSON, and answers each line that it is told until no more come. */
export async function serveSite(there: unknown, answers: Answers): Promise<never> {
  const server = webApp(productionBuild()).listen(Number(process.env.PORT), "127.0.0.1");
  await once(server, "listening");
  say(there);
  for await (const line of createInterface(process.stdin)) {
    const [asked = "", ...words] = line.split(" ");
    const answer = answers[asked];
    if (!answer) throw new Error(`Nobody answers “${asked}”`);
    say((await answer(...words)) ?? null);
  }
  process.exit(0);
}

/** Writes and sends the letters of next Monday. */
export async function nudgeNextMonday(owner: Member): Promise<void> {
  await inOrganizationOf(owner, (trx) => sql`update rhythm_clock set next_at = '2020-01-01'`.execute(trx));
  setClock(nextMonday);
  await writeNudges(owner);
  setClock(null);
  await sendCoachingLetters(owner);
}

/** At ten in the morning, UTC. */
function nextMonday(): Date {
  const day = new Date();
  day.setUTCHours(10, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  return day;
}

function say(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
