import { database } from "#app/platform/database.server.ts";
import { type Mailer, type MailOutcome, mailer } from "#app/platform/mailer.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { claimDeliveries, countUnsettled, recipients, settleDelivery } from "#db/queries/deliveries.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { thisOrganization } from "#db/queries/organizations.ts";
import { answerLink } from "./answer-link.server.ts";
import { type Campaign, composeLetter } from "./compose.server.ts";

const BATCH = 50;
/** A letter that is being sent for longer than this was left by a process that died. */
const STALE_SECONDS = 30;
/** Tries of one letter before it is shown to HR as failed. */
const MOST_ATTEMPTS = 8;

interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

type Claimed = Awaited<ReturnType<typeof claimDeliveries>>[number];

/**
 * Sends every queued letter of a diagnostic, one batch after the other. Each letter is marked before it is handed over and
 * settled after, each in a transaction of its own, so that a kill at any instruction leaves it either unsent, sent and
 * noted, or marked: marked letters are sent again only where the provider recognises a repeat. One bad address stops
 * nobody else's letter. Throws when letters remain that only time can help, so that the queue tries again.
 */
export async function sendDeliveries(diagnostic: Diagnostic): Promise<void> {
  const { app } = await database();
  const inTenant = <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) =>
    inOrganization(app, diagnostic.organizationId, run);
  const provider = mailer();
  let busy = false;
  while (!busy) {
    const tried: string[] = [];
    while (tried.length < BATCH) {
      const batch = await inTenant((trx) => claimBatch(trx, { diagnostic, provider, tried }));
      if (batch.length === 0) break;
      for (const { claimed, send } of batch) {
        const outcome = await send();
        busy ||= outcome !== "dropped" && outcome.state === "retry" && claimed.attempts < MOST_ATTEMPTS;
        await inTenant((trx) => settleDelivery(trx, settlement({ claimed, outcome, provider })));
        tried.push(claimed.delivery_id);
      }
    }
    if (tried.length === 0) break;
  }
  const left = await inTenant((trx) => countUnsettled(trx, diagnostic.diagnosticId));
  if (left > 0) throw new Error(`${left} letters are still to be sent`);
}

/**
 * Claims the next letters that were not `tried` in this batch, and prepares each one's sending, so that no transaction is
 * open while the provider works. One by one where a marked letter is not repeated: a crash then leaves one in doubt.
 */
async function claimBatch(
  trx: OrganizationTransaction,
  {
    diagnostic: { organizationId, diagnosticId },
    provider,
    tried,
  }: { diagnostic: Diagnostic; provider: Mailer; tried: readonly string[] },
) {
  const claimed = await claimDeliveries(trx, {
    diagnosticId,
    limit: provider.repeatable ? BATCH : 1,
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

function settlement({
  claimed,
  outcome,
  provider,
}: {
  claimed: Claimed;
  outcome: MailOutcome | "dropped";
  provider: Mailer;
}) {
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
