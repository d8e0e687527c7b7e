import { database } from "#app/platform/database.server.ts";
import { holdMailPace, keepMailPace } from "#app/platform/mail-pace.server.ts";
import { type LetterOutcome, type Mailer, mailer } from "#app/platform/mailer.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { countUnsettled } from "#db/queries/deliveries.ts";
import {
  type BatchLetter,
  dissolveBatch,
  releaseBatch,
  type SettledLetter,
  settleBatch,
} from "#db/queries/delivery-batches.ts";
import { type Diagnostic, nextBatch, type ReadyBatch } from "./next-batch.server.ts";

/** Tries of one letter before it is shown to HR as failed. */
const MOST_ATTEMPTS = 8;
/** Letters that the provider was too busy for in one run, before the rest is left to a later one. */
const MOST_BUSY = 50;
/** Times in a row that a run waits for a provider which takes no more, before it leaves the rest to a later one. */
const MOST_WAITS = 5;
/** A run that takes longer hands over to another: the queue would take it for dead a few minutes later. */
const LONGEST_RUN_MS = 10 * 60_000;

interface Run {
  readonly diagnostic: Diagnostic;
  readonly provider: Mailer;
  readonly inTenant: <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) => Promise<Result>;
  /** Letters that the provider was busy with, not to be tried again in this run, and what it said last. */
  readonly busy: { readonly letters: string[]; problem: string };
  waits: number;
}

type End = { readonly kind: "more" | "done" } | { readonly kind: "later"; readonly problem: string };

/**
 * Sends every queued letter of a diagnostic, one batch after the other at the provider's pace. A batch is kept before it is
 * handed over and settled after, each in a transaction of its own, so that a kill at any instruction leaves its letters either
 * unsent, sent and noted, or in a batch whose fate is open. Such a batch is repeated as it was where the provider recognises
 * a repeat, and let go where it does not. One bad address stops nobody else's letter; a provider that is not there stops
 * the run at once. Throws when letters remain that only time can help, so that the queue tries again.
 */
export async function sendDeliveries(diagnostic: Diagnostic): Promise<void> {
  const { app } = await database();
  const run: Run = {
    diagnostic,
    provider: mailer(),
    inTenant: (work) => inOrganization(app, diagnostic.organizationId, work),
    busy: { letters: [], problem: "" },
    waits: 0,
  };
  const until = performance.now() + LONGEST_RUN_MS;
  let end: End = { kind: "more" };
  while (end.kind === "more") {
    if (performance.now() > until) return enqueue(null, "delivery.send", diagnostic);
    end = await sendBatch(run);
  }
  const left = await run.inTenant((trx) => countUnsettled(trx, diagnostic.diagnosticId));
  if (left > 0)
    throw new Error(`${left} letters are still to be sent${end.kind === "later" ? `: ${end.problem}` : ""}`);
}

/** Hands one batch over, and notes what became of it. */
async function sendBatch(run: Run): Promise<End> {
  const { diagnostic: of, provider, inTenant, busy } = run;
  await keepMailPace();
  const batch = await inTenant((trx) => nextBatch(trx, { of, provider, except: busy.letters }));
  if (batch.kind === "settled") return { kind: "more" };
  if (batch.kind === "none")
    return busy.letters.length > 0 ? { kind: "later", problem: busy.problem } : { kind: "done" };
  const { diagnosticId } = of;
  const { batchId } = batch;
  const outcome = await provider.sendBatch(batchId, batch.letters);
  switch (outcome.state) {
    case "answered":
      run.waits = 0;
      return settle(run, batch, outcome.letters);
    case "inDoubt":
      await inTenant((trx) => releaseBatch(trx, { diagnosticId, batchId, inDoubt: true }));
      return { kind: "later", problem: outcome.problem };
    case "unreached":
      await inTenant((trx) => dissolveBatch(trx, { diagnosticId, batchId }));
      return { kind: "later", problem: outcome.problem };
    case "tooFast":
      await holdMailPace(outcome.waitMs);
      await inTenant((trx) => dissolveBatch(trx, { diagnosticId, batchId }));
      run.waits += 1;
      return run.waits > MOST_WAITS ? { kind: "later", problem: outcome.problem } : { kind: "more" };
    case "refused": {
      const { problem } = outcome;
      if (batch.letters.length === 1) return settle(run, batch, [{ state: "refused", problem }]);
      // Something in one of them: each by itself shows which.
      await inTenant((trx) => dissolveBatch(trx, { diagnosticId, batchId, refused: true }));
      return { kind: "more" };
    }
  }
}

async function settle(run: Run, { batchId, rows }: ReadyBatch, outcomes: readonly LetterOutcome[]): Promise<End> {
  const { diagnostic, provider, inTenant, busy } = run;
  const letters = rows.flatMap((row, place) => {
    const outcome = outcomes[place];
    return outcome ? [settlement(row, outcome)] : [];
  });
  await inTenant((trx) =>
    settleBatch(trx, { diagnosticId: diagnostic.diagnosticId, batchId, provider: provider.kind, letters }),
  );
  for (const { deliveryId, state, problem } of letters) {
    if (state !== "queued") continue;
    busy.letters.push(deliveryId);
    busy.problem = problem ?? "";
  }
  const lost = outcomes.find((outcome) => outcome.state === "unknown" && outcome.lost);
  if (lost?.state === "unknown") return { kind: "later", problem: lost.problem };
  return busy.letters.length >= MOST_BUSY ? { kind: "later", problem: busy.problem } : { kind: "more" };
}

function settlement({ delivery_id: deliveryId, attempts }: BatchLetter, outcome: LetterOutcome): SettledLetter {
  switch (outcome.state) {
    case "sent":
      return { deliveryId, state: "sent", providerId: outcome.providerId, problem: null };
    case "refused":
      return { deliveryId, state: "failed", providerId: null, problem: outcome.problem };
    case "unknown":
      return { deliveryId, state: "unconfirmed", providerId: null, problem: outcome.problem };
    case "retry":
      return {
        deliveryId,
        state: attempts < MOST_ATTEMPTS ? "queued" : "failed",
        providerId: null,
        problem: outcome.problem,
      };
  }
}
