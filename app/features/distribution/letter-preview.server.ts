import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { keepMailPace } from "#app/platform/mail-pace.server.ts";
import { mailer } from "#app/platform/mailer.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { campaignFor } from "./campaign.server.ts";
import { type Addressee, type Campaign, letterWriter } from "./compose.server.ts";

type Diagnostic = NonNullable<Awaited<ReturnType<typeof findDiagnostic>>>;

/** A letter as it would reach somebody of the lowest level, in words. `round`: null for the invitation. */
export interface LetterPreview {
  readonly round: number | null;
  readonly subject: string;
  readonly text: string;
}

/** The invitation and every reminder of a diagnostic that has not closed, as the member would get them. */
export async function previewLetters(member: Member, diagnosticId: string): Promise<LetterPreview[]> {
  const found = await campaignOf(member, diagnosticId);
  if (!found) return [];
  const { diagnostic, campaign } = found;
  const tier = diagnostic.questionnaire.tiers.at(-1)?.id ?? "";
  const write = letterWriter(campaign);
  const rounds = [null, ...diagnostic.reminders.map(({ round }) => round)];
  return Promise.all(
    rounds.map(async (round) => {
      const { subject, text } = await write({
        ...addressee(member, { diagnostic, campaign, tier, round }),
        marked: null,
      });
      return { round, subject, text };
    }),
  );
}

/** `limited`: too many lately. `failed`: what the mail provider said. */
export type TestLetter =
  | { readonly kind: "limited" | "unknown" | "sent" }
  | { readonly kind: "failed"; readonly problem: string };

/**
 * Sends one letter of a diagnostic to the member's own address, marked as a test, by way of the provider that the real ones
 * go by. Its button opens a preview in which nothing is stored. `unknown` for a diagnostic or level that there is none of.
 */
export async function sendTestLetter(
  member: Member,
  diagnosticId: string,
  { tier, round }: { tier: string; round: number | null },
): Promise<TestLetter> {
  const found = await campaignOf(member, diagnosticId);
  const isTier = found?.diagnostic.questionnaire.tiers.some(({ id }) => id === tier);
  if (!found || !isTier) return { kind: "unknown" };
  if (!mayUseAddress("testLetter", member.email)) return { kind: "limited" };
  const { diagnostic, campaign } = found;
  const letter = await letterWriter(campaign)(addressee(member, { diagnostic, campaign, tier, round }));
  await keepMailPace();
  const outcome = await mailer().send(letter);
  const { organizationId, userId: actor } = member;
  const subject = `diagnostic:${diagnosticId}`;
  await inOrganizationOf(member, (trx) =>
    recordEvent(trx, { organizationId, actor, action: "delivery.tested", subject, detail: { outcome: outcome.state } }),
  );
  return outcome.state === "sent" ? { kind: "sent" } : { kind: "failed", problem: outcome.problem };
}

function addressee(
  member: Member,
  {
    diagnostic,
    campaign,
    tier,
    round,
  }: { diagnostic: Diagnostic; campaign: Campaign; tier: string; round: number | null },
): Addressee {
  const link = config().web.url + paths.surveyPreview({ diagnosticId: diagnostic.diagnostic_id, tier });
  return {
    deliveryId: randomUUID(),
    kind: round === null ? "invitation" : "reminder",
    ownText: diagnostic.reminders.find((each) => each.round === round)?.text ?? "",
    timeZone: null,
    name: member.name,
    email: member.email,
    locale: null,
    tier,
    link,
    // Nobody is asked by it: there is no code, and nothing to refuse.
    code: null,
    remindersLink: link,
    closesAt: campaign.closesAt,
    tags: {},
    marked: "test",
  };
}

async function campaignOf(
  member: Member,
  diagnosticId: string,
): Promise<{ diagnostic: Diagnostic; campaign: Campaign } | null> {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic?.closes_at || !["draft", "scheduled", "open"].includes(diagnostic.state)) return null;
    const campaign = await campaignFor(trx, { ...diagnostic, closes_at: diagnostic.closes_at });
    return { diagnostic, campaign };
  });
}
