import { createHash, randomUUID } from "node:crypto";
import { chosenLanguages } from "#app/platform/auth.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { holdMailPace, keepMailPace } from "#app/platform/mail-pace.server.ts";
import { type Letter, type LetterOutcome, type Mailer, mailer, ownSender } from "#app/platform/mailer.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import {
  type CoachingLetterRow,
  claimCoachingLetters,
  countUnsettledCoaching,
  dissolveCoachingBatch,
  lettersOfCoachingBatch,
  noteCoachingBatch,
  releaseCoachingBatch,
  type SettledCoachingLetter,
  settleCoachingLetters,
  takeUpCoachingBatch,
  unsettledCoachingAddresses,
} from "#db/queries/coaching-letters.ts";
import { thisOrganization } from "#db/queries/organizations.ts";
import { type CoachingSender, composeCoachingLetter } from "./compose-letter.server.ts";

/** As for the letters of a diagnostic (distribution/send-deliveries and next-batch): the same provider, the same risks. */
const MOST_ATTEMPTS = 8;
const MOST_BUSY = 50;
const MOST_WAITS = 5;
const LONGEST_RUN_MS = 10 * 60_000;
const IDLE_SECONDS = { repeatable: 10, notRepeatable: 30 } as const;
const REPEATABLE_SECONDS = 23 * 3600;

interface Run {
  readonly organizationId: string;
  readonly provider: Mailer;
  readonly inTenant: <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) => Promise<Result>;
  /** Letters that the provider was busy with, not to be tried again in this run. */
  readonly busy: string[];
  waits: number;
}

/** By address in lower case what its account has chosen, BCP 47; null for nothing. */
type Languages = ReadonlyMap<string, string | null>;

interface Batch {
  readonly batchId: string;
  readonly rows: readonly CoachingLetterRow[];
  readonly letters: readonly Letter[];
}

/**
 * Sends every queued letter about expectations and actions of an organisation. A batch is kept before it is handed over and settled
 * after, each in a transaction of its own: a kill at any instruction leaves its letters either unsent, sent and noted, or in a
 * batch that is repeated as it was where the provider recognises a repeat, and let go where it does not. Throws when letters
 * remain that only time can help, so that the queue tries again.
 */
export async function sendCoachingLetters({ organizationId }: { organizationId: string }): Promise<void> {
  const { app } = await database();
  const run: Run = {
    organizationId,
    provider: mailer(),
    inTenant: (work) => inOrganization(app, organizationId, work),
    busy: [],
    waits: 0,
  };
  const until = performance.now() + LONGEST_RUN_MS;
  for (let more = true; more; ) {
    if (performance.now() > until) return enqueue(null, "coaching.send", { organizationId });
    more = await sendBatch(run);
  }
  const left = await run.inTenant(countUnsettledCoaching);
  if (left > 0) throw new Error(`${left} letters about expectations are still to be sent`);
}

/** Hands one batch over and notes what became of it. `false`: there is nothing more to do in this run. */
async function sendBatch(run: Run): Promise<boolean> {
  const { provider, inTenant } = run;
  await keepMailPace();
  // Accounts are another role's, and the embedded database has one connection: they are asked before the transaction.
  const waiting = await inTenant(unsettledCoachingAddresses);
  const chosen = await chosenLanguages(waiting);
  const languages: Languages = new Map(waiting.map((address) => [address, chosen.get(address) ?? null]));
  const batch = await inTenant((trx) => nextBatch(trx, run, languages));
  if (batch === "settled") return true;
  if (batch === null) return false;
  const { batchId } = batch;
  const outcome = await provider.sendBatch(batchId, batch.letters);
  switch (outcome.state) {
    case "answered":
      run.waits = 0;
      return settle(run, batch, outcome.letters);
    case "inDoubt":
      await inTenant((trx) => releaseCoachingBatch(trx, batchId));
      return false;
    case "unreached":
      await inTenant((trx) => dissolveCoachingBatch(trx, { batchId }));
      return false;
    case "tooFast":
      await holdMailPace(outcome.waitMs);
      await inTenant((trx) => dissolveCoachingBatch(trx, { batchId }));
      run.waits += 1;
      return run.waits <= MOST_WAITS;
    case "refused": {
      const { problem } = outcome;
      if (batch.letters.length === 1) return settle(run, batch, [{ state: "refused", problem }]);
      // Something in one of them: each by itself shows which.
      await inTenant((trx) => dissolveCoachingBatch(trx, { batchId, refused: true }));
      return true;
    }
  }
}

/** The next letters to hand over: a batch whose fate is open before a new one. Null: nothing waits. */
async function nextBatch(
  trx: OrganizationTransaction,
  { organizationId, provider, busy }: Run,
  languages: Languages,
): Promise<Batch | "settled" | null> {
  const at = now();
  const idleSeconds = provider.repeatable ? IDLE_SECONDS.repeatable : IDLE_SECONDS.notRepeatable;
  const left = await takeUpCoachingBatch(trx, { organizationId, idleSeconds, at });
  if (left) {
    const rows = await lettersOfCoachingBatch(trx, left.batch_id);
    const letters = await write(trx, { organizationId, rows, languages });
    const same = left.provider === provider.kind && contentHash(letters) === left.batch_hash;
    if (provider.repeatable && same && left.age <= REPEATABLE_SECONDS && !rows.some((row) => !wanted(row, at)))
      return { batchId: left.batch_id, rows, letters };
    const lapsed = rows.map(({ letter_id }) => settled(letter_id, "unconfirmed", "interrupted"));
    await settleCoachingLetters(trx, { letters: lapsed, at });
    return "settled";
  }
  const batchId = randomUUID();
  const taken = await claimCoachingLetters(trx, {
    organizationId,
    batchId,
    limit: provider.capacity,
    except: busy,
    at,
  });
  if (taken === 0) return null;
  const claimed = await lettersOfCoachingBatch(trx, batchId);
  // Queued since: whose language nobody has asked for yet.
  if (claimed.some(({ address }) => !languages.has(address))) {
    await dissolveCoachingBatch(trx, { batchId });
    return "settled";
  }
  const unwanted = claimed.filter((row) => !wanted(row, at));
  await settleCoachingLetters(trx, {
    letters: unwanted.map(({ letter_id }) => settled(letter_id, "dropped", null)),
    at,
  });
  const rows = claimed.filter((row) => wanted(row, at));
  if (rows.length === 0) return "settled";
  const letters = await write(trx, { organizationId, rows, languages });
  await noteCoachingBatch(trx, { batchId, provider: provider.kind, hash: contentHash(letters) });
  return { batchId, rows, letters };
}

/** A nudge says what is due in its week, so one that could not go out for days is of no use any more. */
const MISSED_MS = 4 * 24 * 3600_000;

/** Whether a letter still goes to where it was written to, and is still wanted there. */
function wanted(row: CoachingLetterRow, at: Date): boolean {
  if (row.email !== row.address || row.suppressed || row.stopped) return false;
  const today = at.toISOString().slice(0, 10);
  const paused = row.paused_until !== null && today < row.paused_until;
  switch (row.kind) {
    case "proposal":
    case "carry":
      return row.waits;
    case "plan":
      return true;
    case "nudge":
      return !paused && at.getTime() - row.created_at.getTime() < MISSED_MS;
  }
}

async function write(
  trx: OrganizationTransaction,
  {
    organizationId,
    rows,
    languages,
  }: { organizationId: string; rows: readonly CoachingLetterRow[]; languages: Languages },
): Promise<Letter[]> {
  const { name, locale, sender_name, sender_address, reply_to } = await thisOrganization(trx);
  const own = ownSender();
  const sender: CoachingSender = {
    organizationId,
    organizationName: name,
    locale,
    from: { name: sender_name ?? own.name, address: sender_address ?? own.address },
    replyTo: reply_to,
  };
  return Promise.all(
    rows.map((row) => composeCoachingLetter(row, { sender, chosen: languages.get(row.address) ?? null })),
  );
}

async function settle(run: Run, { rows }: Batch, outcomes: readonly LetterOutcome[]): Promise<boolean> {
  const letters = rows.flatMap((row, place) => {
    const outcome = outcomes[place];
    return outcome ? [settlement(row, outcome)] : [];
  });
  await run.inTenant((trx) => settleCoachingLetters(trx, { letters, at: now() }));
  run.busy.push(...letters.flatMap(({ letterId, state }) => (state === "queued" ? [letterId] : [])));
  const lost = outcomes.some((outcome) => outcome.state === "unknown" && outcome.lost);
  return !lost && run.busy.length < MOST_BUSY;
}

function settlement({ letter_id, attempts }: CoachingLetterRow, outcome: LetterOutcome): SettledCoachingLetter {
  switch (outcome.state) {
    case "sent":
      return { letterId: letter_id, state: "sent", providerId: outcome.providerId, problem: null };
    case "refused":
      return settled(letter_id, "failed", outcome.problem);
    case "unknown":
      return settled(letter_id, "unconfirmed", outcome.problem);
    case "retry":
      return settled(letter_id, attempts < MOST_ATTEMPTS ? "queued" : "failed", outcome.problem);
  }
}

function settled(
  letterId: string,
  state: SettledCoachingLetter["state"],
  problem: string | null,
): SettledCoachingLetter {
  return { letterId, state, providerId: null, problem };
}

function contentHash(letters: readonly Letter[]): string {
  return createHash("sha256").update(JSON.stringify(letters)).digest("hex");
}
