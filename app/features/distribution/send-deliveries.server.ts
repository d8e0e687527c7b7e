import { setTimeout as sleep } from "node:timers/promises";
import { database } from "#app/platform/database.server.ts";
import { type Mailer, type MailOutcome, mailer } from "#app/platform/mailer.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import {
  claimDeliveries,
  countUnsettled,
  recipients,
  returnDeliveries,
  settleDelivery,
} from "#db/queries/deliveries.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { thisOrganization } from "#db/queries/organizations.ts";
import { answerLink } from "./answer-link.server.ts";
import { type Campaign, composeLetter } from "./compose.server.ts";

const BATCH = 50;
/** Letters that are taken at once from a provider that has asked for a slower pace: few enough to be sent before they are stale. */
const SLOW_BATCH = 10;
/** A letter that is being sent for longer than this was left by a process that died. */
const STALE_SECONDS = 30;
/** Tries of one letter before it is shown to HR as failed. */
const MOST_ATTEMPTS = 8;
/** Times in a row that a run waits for a provider which takes no more, before it leaves the rest to a later one. */
const MOST_WAITS = 5;
/** The pause between letters, once a provider has asked for a slower pace: from the first to the last. */
const FIRST_GAP_MS = 250;
const LONGEST_GAP_MS = 2_000;
/** A run that takes longer hands over to another: the queue would take it for dead a few minutes later. */
const LONGEST_RUN_MS = 10 * 60_000;

interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

type Claimed = Awaited<ReturnType<typeof claimDeliveries>>[number];
type Settled = Exclude<MailOutcome, { state: "tooFast" | "unreached" }> | "dropped";

interface Run {
  readonly diagnostic: Diagnostic;
  readonly provider: Mailer;
  readonly inTenant: <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) => Promise<Result>;
  gapMs: number;
  waits: number;
}

type End = { readonly kind: "more" | "done" } | { readonly kind: "later"; readonly problem: string };

/**
 * Sends every queued letter of a diagnostic, one batch after the other. Each letter is marked before it is handed over and
 * settled after, each in a transaction of its own, so that a kill at any instruction leaves it either unsent, sent and
 * noted, or marked: marked letters are sent again only where the provider recognises a repeat. One bad address stops
 * nobody else's letter; a provider that is not there stops the run at once. Throws when letters remain that only time can
 * help, so that the queue tries again.
 */
export async function sendDeliveries(diagnostic: Diagnostic): Promise<void> {
  const { app } = await database();
  const run: Run = {
    diagnostic,
    provider: mailer(),
    inTenant: (work) => inOrganization(app, diagnostic.organizationId, work),
    gapMs: 0,
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

/** Tries up to a batch of letters, each once. */
async function sendBatch(run: Run): Promise<End> {
  const tried: string[] = [];
  let busy: string | null = null;
  while (tried.length < BATCH) {
    const batch = await run.inTenant((trx) => claimBatch(trx, { run, tried }));
    if (batch.length === 0) break;
    for (const [place, { claimed, send }] of batch.entries()) {
      if (run.gapMs > 0) await sleep(run.gapMs);
      const outcome = await send();
      if (outcome !== "dropped" && (outcome.state === "tooFast" || outcome.state === "unreached")) {
        await giveBack(run, batch.slice(place));
        return outcome.state === "tooFast" ? slowDown(run, outcome) : { kind: "later", problem: outcome.problem };
      }
      await run.inTenant((trx) => settleDelivery(trx, settlement({ claimed, outcome, provider: run.provider })));
      run.waits = 0;
      tried.push(claimed.delivery_id);
      if (outcome === "dropped") continue;
      if (outcome.state === "unknown" && outcome.lost) {
        await giveBack(run, batch.slice(place + 1));
        return { kind: "later", problem: outcome.problem };
      }
      if (outcome.state === "retry" && claimed.attempts < MOST_ATTEMPTS) busy = outcome.problem;
    }
  }
  if (busy !== null) return { kind: "later", problem: busy };
  return { kind: tried.length === 0 ? "done" : "more" };
}

/** Nothing stays marked while a run waits: another one would take it for dead. */
async function giveBack({ inTenant, diagnostic }: Run, letters: readonly { claimed: Claimed }[]): Promise<void> {
  const deliveryIds = letters.map(({ claimed }) => claimed.delivery_id);
  await inTenant((trx) => returnDeliveries(trx, { diagnosticId: diagnostic.diagnosticId, deliveryIds }));
}

/** Waits as long as the provider asks, and leaves a pause between letters from then on. */
async function slowDown(run: Run, { waitMs, problem }: { waitMs: number; problem: string }): Promise<End> {
  run.waits += 1;
  if (run.waits > MOST_WAITS) return { kind: "later", problem };
  run.gapMs = Math.min(LONGEST_GAP_MS, Math.max(FIRST_GAP_MS, 2 * run.gapMs));
  await sleep(waitMs);
  return { kind: "more" };
}

/**
 * Claims the next letters that were not `tried` in this batch, and prepares each one's sending, so that no transaction is
 * open while the provider works. One by one where a marked letter is not repeated: a crash then leaves one in doubt.
 */
async function claimBatch(
  trx: OrganizationTransaction,
  { run: { diagnostic: of, provider, gapMs }, tried }: { run: Run; tried: readonly string[] },
) {
  const { organizationId, diagnosticId } = of;
  const claimed = await claimDeliveries(trx, {
    diagnosticId,
    limit: provider.repeatable ? (gapMs > 0 ? SLOW_BATCH : BATCH) : 1,
    except: tried,
    staleSeconds: STALE_SECONDS,
    repeatable: provider.repeatable,
  });
  if (claimed.length === 0) return [];
  const diagnostic = await findDiagnostic(trx, diagnosticId);
  if (!diagnostic?.closes_at) throw new Error("A letter belongs to a diagnostic that was never launched");
  const organization = await thisOrganization(trx);
  const campaign: Campaign = {
    organizationName: organization.name,
    organizationLocale: organization.locale,
    diagnosticName: diagnostic.name,
    questionnaire: diagnostic.questionnaire,
    contract: diagnostic.contract,
    closesAt: diagnostic.closes_at,
    timeZone: diagnostic.time_zone,
  };
  const people = await recipients(trx, { diagnosticId, participantIds: claimed.map((row) => row.participant_id) });
  const byId = new Map(people.map((person) => [person.participant_id, person]));
  return claimed.map((row) => {
    const person = byId.get(row.participant_id);
    const email = person?.email;
    const needed = diagnostic.state === "open" && email && !(row.kind === "reminder" && person.submitted);
    const send = async (): Promise<MailOutcome | "dropped"> => {
      if (!needed) return "dropped";
      const link = answerLink({ organizationId, diagnosticId, participantId: row.participant_id });
      const { name, locale, tier } = person;
      return provider.send(
        await composeLetter(campaign, { deliveryId: row.delivery_id, kind: row.kind, name, email, locale, tier, link }),
      );
    };
    return { claimed: row, send };
  });
}

function settlement({ claimed, outcome, provider }: { claimed: Claimed; outcome: Settled; provider: Mailer }) {
  const common = { deliveryId: claimed.delivery_id, provider: provider.kind, providerId: null, problem: null };
  if (outcome === "dropped") return { ...common, state: "dropped" as const };
  switch (outcome.state) {
    case "sent":
      return { ...common, state: "sent" as const, providerId: outcome.providerId };
    case "refused":
      return { ...common, state: "failed" as const, problem: outcome.problem };
    case "unknown":
      return { ...common, state: "unconfirmed" as const, problem: outcome.problem };
    case "retry":
      return {
        ...common,
        state: claimed.attempts < MOST_ATTEMPTS ? ("queued" as const) : ("failed" as const),
        problem: outcome.problem,
      };
  }
}
