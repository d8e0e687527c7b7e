import { createHash, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { type Letter, type Mailer, ownSender } from "#app/platform/mailer.server.ts";
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
import { thisOrganization } from "#db/queries/organizations.ts";
import { answerCode } from "./answer-code.server.ts";
import { answerLink } from "./answer-link.server.ts";
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
  const letters = found.open ? await write(of, { batchId, rows, campaign: found.campaign }) : [];
  const problem = unrepeatable();
  if (problem === null) return { kind: "ready", batchId, rows, letters };
  const lapsed = rows.map(({ delivery_id }) => settled(delivery_id, "unconfirmed", problem));
  await settleBatch(trx, { diagnosticId, batchId, provider: provider.kind, letters: lapsed });
  return { kind: "settled" };

  /** A code for the page of what did not arrive; null where the batch can be repeated. */
  function unrepeatable(): string | null {
    if (!provider.repeatable || left.provider !== provider.kind) return "interrupted";
    if (left.age > REPEATABLE_SECONDS) return "lapsed";
    // Nothing to repeat: its diagnostic was closed, or its letters deleted with it.
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
  const unsent = rows.flatMap((row) => notToBeSent(row, found.open ? found.campaign.closesAt : null) ?? []);
  await settleUnsent(trx, { diagnosticId, batchId, letters: unsent });
  const stopped = new Set(unsent.map(({ deliveryId }) => deliveryId));
  const suppressed = rows.filter((row) => row.kind === "invitation" && row.suppressed && stopped.has(row.delivery_id));
  await tellSuppressions(
    trx,
    suppressed.flatMap(({ email }) => email ?? []),
  );
  const going = rows.filter(({ delivery_id }) => !stopped.has(delivery_id));
  if (going.length === 0 || !found.open) return { kind: "settled" };
  const letters = await write(of, { batchId, rows: going, campaign: found.campaign });
  await insertBatch(trx, {
    organizationId,
    diagnosticId,
    batchId,
    provider: provider.kind,
    contentHash: contentHash(letters),
  });
  return { kind: "ready", batchId, rows: going, letters };
}

/** What becomes of a letter that is not to be handed over; null for one that is. `closesAt` is null when it is not open. */
function notToBeSent(row: BatchLetter, closesAt: Date | null): SettledLetter | null {
  const { kind, suppressed } = row;
  const over = closesAt === null || later(closesAt, row.extended_until) <= now();
  if (over || row.email === null) return settled(row.delivery_id, "dropped", null);
  if (kind === "reminder")
    return row.submitted || row.refuses_reminders || suppressed ? settled(row.delivery_id, "dropped", null) : null;
  // Who asks for a link is written to once more where HR does not know that letters there come back: saying no would tell
  // them that a reminder did.
  if (!suppressed || (kind === "link" && !row.suppression_told)) return null;
  return settled(row.delivery_id, "failed", `suppressed/${suppressed}`);
}

function settled(deliveryId: string, state: SettledLetter["state"], problem: string | null): SettledLetter {
  return { deliveryId, state, providerId: null, problem };
}

async function campaignOf(
  trx: OrganizationTransaction,
  diagnosticId: string,
): Promise<{ readonly open: false } | { readonly open: true; readonly campaign: Campaign }> {
  const diagnostic = await findDiagnostic(trx, diagnosticId);
  if (!diagnostic?.closes_at) throw new Error("A letter belongs to a diagnostic that was never launched");
  if (diagnostic.state !== "open") return { open: false };
  const organization = await thisOrganization(trx);
  const own = ownSender();
  const campaign = {
    organizationName: organization.name,
    organizationLocale: organization.locale,
    diagnosticName: diagnostic.name,
    questionnaire: diagnostic.questionnaire,
    contract: diagnostic.contract,
    closesAt: diagnostic.closes_at,
    timeZone: diagnostic.time_zone,
    sender: {
      name: organization.sender_name ?? own.name,
      address: organization.sender_address ?? own.address,
    },
    replyTo: organization.reply_to,
  };
  return { open: true, campaign };
}

function write(
  { organizationId, diagnosticId }: Diagnostic,
  { batchId, rows, campaign }: { batchId: string; rows: readonly BatchLetter[]; campaign: Campaign },
): Promise<Letter[]> {
  const writeTo = letterWriter(campaign);
  return Promise.all(
    rows.map((row) => {
      const owner = { organizationId, diagnosticId, participantId: row.participant_id, linkVersion: row.link_version };
      return writeTo({
        deliveryId: row.delivery_id,
        kind: row.kind,
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

function later(closesAt: Date, extendedUntil: Date | null): Date {
  return extendedUntil !== null && extendedUntil > closesAt ? extendedUntil : closesAt;
}

function contentHash(letters: readonly Letter[]): string {
  return createHash("sha256").update(JSON.stringify(letters)).digest("hex");
}
