import { ownSender } from "#app/platform/mailer.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import type { findDiagnostic } from "#db/queries/diagnostics.ts";
import { thisOrganization } from "#db/queries/organizations.ts";
import type { Campaign } from "./compose.server.ts";

type Diagnostic = NonNullable<Awaited<ReturnType<typeof findDiagnostic>>> & { readonly closes_at: Date };

/** What the letters of a diagnostic have in common, from the sender that its organisation has chosen. */
export async function campaignFor(trx: OrganizationTransaction, diagnostic: Diagnostic): Promise<Campaign> {
  const organization = await thisOrganization(trx);
  const own = ownSender();
  return {
    organizationName: organization.name,
    organizationLocale: organization.locale,
    diagnosticName: diagnostic.name,
    questionnaire: diagnostic.questionnaire,
    contract: diagnostic.contract,
    closesAt: diagnostic.closes_at,
    firstClosesAt: diagnostic.first_closes_at,
    timeZone: diagnostic.time_zone,
    sender: {
      name: organization.sender_name ?? own.name,
      address: organization.sender_address ?? own.address,
    },
    replyTo: organization.reply_to,
  };
}
