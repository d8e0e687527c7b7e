import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { directionOf } from "#app/platform/direction.ts";
import { keepMailPace } from "#app/platform/mail-pace.server.ts";
import { type MailOutcome, mailer, ownSender } from "#app/platform/mailer.server.ts";
import { translator } from "#app/platform/translator.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { setSender, thisOrganization } from "#db/queries/organizations.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { renderLetter } from "./letters.server.ts";
import { domainOf, type SenderChoice } from "./sender-schema.ts";

/** Whom the organisation's letters come from, and within what bounds somebody may choose. */
export async function senderSettings(member: Member) {
  const { sender_name, sender_address, reply_to } = await inOrganizationOf(member, thisOrganization);
  const choice: SenderChoice = { name: sender_name, address: sender_address, replyTo: reply_to };
  return { choice, own: ownSender(), domain: domainOf(member.email) };
}

/** Keeps the choice for every letter from now on. */
export async function chooseSender(member: Member, choice: SenderChoice): Promise<void> {
  const { organizationId, userId: actor } = member;
  await inOrganizationOf(member, async (trx) => {
    await setSender(trx, { organizationId, ...choice });
    const subject = `organization:${organizationId}`;
    await recordEvent(trx, { organizationId, actor, action: "organization.sender-chosen", subject });
  });
}

/** Sends a letter from the chosen sender to whoever asks, at once; null when that was asked for too often. */
export async function sendTestLetter(member: Reader): Promise<MailOutcome | null> {
  if (!mayUseAddress("testLetter", member.email)) return null;
  const { choice, own } = await senderSettings(member);
  const { t } = await translator(member.language);
  const values = { organization: member.organizationName };
  const rendered = await renderLetter({
    language: member.language,
    direction: directionOf(member.language),
    preview: t("delivery:sender.testSubject", values),
    heading: t("delivery:sender.testHeading"),
    paragraphs: [t("delivery:sender.testBody", values)],
    button: t("delivery:sender.testButton"),
    link: config().web.url + paths.sender(),
    promisesHeading: null,
    promises: [],
    footer: [],
  });
  await keepMailPace();
  return mailer().send({
    id: randomUUID(),
    from: { name: choice.name ?? own.name, address: choice.address ?? own.address },
    replyTo: choice.replyTo,
    to: { name: member.name, address: member.email },
    subject: t("delivery:sender.testSubject", values),
    ...rendered,
  });
}
