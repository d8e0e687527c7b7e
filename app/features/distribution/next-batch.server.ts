import { createHash, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { Letter, Mailer } from "#app/platform/mailer.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import {
  type BatchLetter,
  claimLetters,
  insertBatch,
  lettersOfBatch,
  type SettledLetter,
  settleBatch,
  settleUnsent,
  takeUpBatch,
} from "#db/queries/delivery-batches.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { tellSuppressions } from "#db/queries/mail-events.ts";
import type { Reminder } from "../diagnostics/reminder-schema.ts";
import type { DiagnosticState } from "../diagnostics/states.ts";
import { answerCode } from "./answer-code.server.ts";
import { answerLink } from "./answer-link.server.ts";
import { campaignFor } from "./campaign.server.ts";
import { type Campaign, letterWriter } from "./compose.server.ts";
import { remindersLink } from "./reminder-link.server.ts";

/** A batch that nobody has worked on for so long was left by a process that died. A repeat is harmless where it is recognised. */
const IDLE_SECONDS = { repeatable: 10, notRepeatable: 30 } as const;
/** For so long the provider recognises a repeat: Resend forgets a key after 24 hours. */
const REPEATABLE_SECONDS = 23 * 3600;

export interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

/** Letters to hand over in one request, in this order, with what each was written from. */
export interface ReadyBatch {
  readonly kind: "ready";
  readonly batchId: string;
  readonly rows: readonly BatchLetter[];
  readonly letters: readonly Letter[];
}

/** `none`: nothing waits. `settled`: there were letters, of which none is to be handed over. */
export type NextBatch = ReadyBatch | { readonly kind: "none" } | { readonly kind: "settled" };

/**
 * The next letters to hand over: a batch whose fate is open, exactly as it was, before a new one is formed. A batch is kept
 * with a hash of its content before it is handed over, so that a process that takes it up later can tell that it repeats the
 * same request.
 */
export async function nextBatch(
  trx: OrganizationTransaction,
  { of, provider, except }: { of: Diagnostic; provider: Mailer; except: readonly string[] },
): Promise<NextBatch> {
  const { diagnosticId } = of;
  const idleSeconds = provider.repeatable ? IDLE_SECONDS.repeatable : IDLE_SECONDS.notRepeatable;
  const left = await takeUpBatch(trx, { diagnosticId, idleSeconds });
  return left ? repeated(trx, { of, provider, left }) : formed(trx, { of, provider, except });
}

/** Repeats a batch as it was, or lets it go where that cannot be done without the risk that somebody is mailed twice. */
async function repeated(
  trx: OrganizationTransaction,
  {
    of,
    provider,
    left,
  }: { of: Diagnostic; provider: Mailer; left: NonNullable<Awaited<ReturnType<typeof takeUpBatch>>> },
): Promise<NextBatch> {
  const { diagnosticId } = of;
  const batchId = left.batch_id;
  const rows = await lettersOfBatch(trx, { diagnosticId, batchId });
  const found = await campaignOf(trx, diagnosticId);
  const needed = rows.every(({ kind }) => found.state === stateFor(kind));
  const letters = needed ? await write(of, { batchId, rows, found }) : [];
  const problem = unrepeatable();
  if (problem === null) return { kind: "ready", batchId, rows, letters };
  const lapsed = rows.map(({ delivery_id }) => settled(delivery_id, "unconfirmed", problem));
  await settleBatch(trx, { diagnosticId, batchId, provider: provider.kind, letters: lapsed });
  return { kind: "settled" };

  /** A code for the page of what did not arrive; null where the batch can be repeated. */
  function unrepeatable(): string | null {
    if (!provider.repeatable || left.provider !== provider.kind) return "interrupted";
    if (left.age > REPEATABLE_SECONDS) return "lapsed";
    // Nothing to repeat: its diagnostic was closed or cancelled, or its letters deleted with it.
    if (letters.length === 0) return "closed";
    // A reminder that somebody does not need any more is not worth the risk, and cannot be left out of the request.
    if (rows.some(({ kind, submitted }) => kind === "reminder" && submitted)) return "answered";
    return contentHash(letters) === left.content_hash ? null : "changed";
  }
}

/** Forms a batch of the next queued letters. Those that are not needed, or that go nowhere, are settled on the way. */
async function formed(
  trx: OrganizationTransaction,
  { of, provider, except }: { of: Diagnostic; provider: Mailer; except: readonly string[] },
): Promise<NextBatch> {
  const { organizationId, diagnosticId } = of;
  const batchId = randomUUID();
  const taken = await claimLetters(trx, { diagnosticId, batchId, limit: provider.capacity, except });
  if (taken === 0) return { kind: "none" };
  const found = await campaignOf(trx, diagnosticId);
  const rows = await lettersOfBatch(trx, { diagnosticId, batchId });
  const unsent = rows.flatMap((row) => notToBeSent(row, found) ?? []);
  await settleUnsent(trx, { diagnosticId, batchId, letters: unsent });
  const stopped = new Set(unsent.map(({ deliveryId }) => deliveryId));
  const suppressed = rows.filter((row) => row.kind === "invitation" && row.suppressed && stopped.has(row.delivery_id));
  await tellSuppressions(
    trx,
    suppressed.flatMap(({ email }) => email ?? []),
  );
  const going = rows.filter(({ delivery_id }) => !stopped.has(delivery_id));
  if (going.length === 0) return { kind: "settled" };
  const letters = await write(of, { batchId, rows: going, found });
  await insertBatch(trx, {
    organizationId,
    diagnosticId,
    batchId,
    provider: provider.kind,
    contentHash: contentHash(letters),
  });
  return { kind: "ready", batchId, rows: going, letters };
}

/** The state a diagnostic has to be in for a letter to be true. */
function stateFor(kind: BatchLetter["kind"]): "open" | "cancelled" {
  return kind === "cancellation" ? "cancelled" : "open";
}

/** What becomes of a letter that is not to be handed over; null for one that is. */
function notToBeSent(row: BatchLetter, { state, campaign: { closesAt } }: Found): SettledLetter | null {
  const { kind, suppressed } = row;
  const over = state === "open" && later(closesAt, row.extended_until) <= now();
  if (over || state !== stateFor(kind) || row.email === null) return settled(row.delivery_id, "dropped", null);
  if (kind === "reminder")
    return row.submitted || row.refuses_reminders || suppressed ? settled(row.delivery_id, "dropped", null) : null;
  // Who asks for a link, or is told of a cancelling, is written to once more where HR does not know that letters there come
  // back: saying no would tell them that a reminder did.
  if (!suppressed || (kind !== "invitation" && !row.suppression_told)) return null;
  return settled(row.delivery_id, "failed", `suppressed/${suppressed}`);
}

function settled(deliveryId: string, state: SettledLetter["state"], problem: string | null): SettledLetter {
  return { deliveryId, state, providerId: null, problem };
}

/** The diagnostic that letters belong to, as it is now. */
interface Found {
  readonly state: DiagnosticState;
  readonly campaign: Campaign;
  readonly reminders: readonly Reminder[];
  /** What HR wrote when it was cancelled; null where it was not. */
  readonly cancelText: string | null;
}

async function campaignOf(trx: OrganizationTransaction, diagnosticId: string): Promise<Found> {
  const diagnostic = await findDiagnostic(trx, diagnosticId);
  if (!diagnostic?.closes_at) throw new Error("A letter belongs to a diagnostic that was never launched");
  const { state, reminders, cancel_text: cancelText } = diagnostic;
  return {
    state,
    campaign: await campaignFor(trx, { ...diagnostic, closes_at: diagnostic.closes_at }),
    reminders,
    cancelText,
  };
}

function write(
  { organizationId, diagnosticId }: Diagnostic,
  { batchId, rows, found }: { batchId: string; rows: readonly BatchLetter[]; found: Found },
): Promise<Letter[]> {
  const { campaign } = found;
  const writeTo = letterWriter(campaign);
  return Promise.all(
    rows.map((row) => {
      const owner = { organizationId, diagnosticId, participantId: row.participant_id, linkVersion: row.link_version };
      return writeTo({
        deliveryId: row.delivery_id,
        kind: row.kind,
        ownText: ownTextOf(row, found),
        timeZone: row.time_zone,
        name: row.name,
        email: row.email ?? "",
        locale: row.locale,
        tier: row.tier,
        link: answerLink(owner),
        code: row.has_code ? answerCode(owner) : null,
        remindersLink: remindersLink({ organizationId, personId: row.person_id }),
        closesAt: later(campaign.closesAt, row.extended_until),
        tags: { organization: organizationId, delivery: row.delivery_id, batch: batchId },
      });
    }),
  );
}

/** What HR wrote for a letter; empty for the usual words. */
function ownTextOf({ kind, round }: BatchLetter, { reminders, cancelText }: Found): string {
  if (kind === "cancellation") return cancelText ?? "";
  return kind === "reminder" ? (reminders.find((each) => each.round === round)?.text ?? "") : "";
}

function later(closesAt: Date, extendedUntil: Date | null): Date {
  return extendedUntil !== null && extendedUntil > closesAt ? extendedUntil : closesAt;
}

function contentHash(letters: readonly Letter[]): string {
  return createHash("sha256").update(JSON.stringify(letters)).digest("hex");
}
