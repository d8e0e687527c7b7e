import { config } from "#app/config.server.ts";
import { chosenLanguageOf } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import { directionOf } from "#app/platform/direction.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { keepMailPace } from "#app/platform/mail-pace.server.ts";
import { mailer, ownSender } from "#app/platform/mailer.server.ts";
import { translator } from "#app/platform/translator.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { findSuppression } from "#db/queries/mail-events.ts";
import { memberNames, thisOrganization } from "#db/queries/organizations.ts";
import { findViewShare, memberOfUser } from "#db/queries/view-shares.ts";
import { renderLetter } from "../distribution/letters.server.ts";

/**
 * Mails a member the address of a view that was shared with them, and the note: no number, since what the view shows depends on who
 * opens it. Does nothing for somebody who is no member any more, nor for an address that letters came back from or were complained about. The share's id is the letter's, so that a repeat is no second letter.
 */
export async function sendSharedView({
  organizationId,
  viewShareId,
}: {
  organizationId: string;
  viewShareId: string;
}): Promise<void> {
  const { app } = await database();
  const found = await inOrganization(app, organizationId, async (trx) => {
    const share = await findViewShare(trx, viewShareId);
    const [to] = share ? await memberOfUser(trx, share.shared_with) : [];
    if (!share || !to || (await findSuppression(trx, to.email))) return null;
    const names = await memberNames(trx, [share.shared_by]);
    return { share, to, from: names.get(share.shared_by) ?? "", organization: await thisOrganization(trx) };
  });
  if (!found) return;
  const { share, to, from, organization } = found;
  const language = interfaceLanguage((await chosenLanguageOf(share.shared_with)) ?? organization.locale);
  const { t } = await translator(language);
  const values = { name: from, diagnostic: share.diagnostic_name, organization: organization.name };
  const rendered = await renderLetter({
    language,
    direction: directionOf(language),
    preview: t("exports:letter.preview", values),
    heading: t("exports:letter.heading", values),
    paragraphs: [
      t("exports:letter.about", values),
      ...(share.note === "" ? [] : [t("exports:letter.note", values), ...share.note.split(/\n+/)]),
    ],
    button: t("exports:letter.button"),
    link: config().web.url + share.view,
    promisesHeading: null,
    promises: [],
    footer: [t("exports:letter.rights")],
  });
  await keepMailPace();
  const own = ownSender();
  const outcome = await mailer().send({
    id: viewShareId,
    from: { name: organization.sender_name ?? own.name, address: organization.sender_address ?? own.address },
    replyTo: organization.reply_to,
    to: { name: to.name, address: to.email },
    subject: t("exports:letter.subject", values),
    ...rendered,
  });
  if (outcome.state !== "sent" && outcome.state !== "refused")
    throw new Error(`The letter about a shared view could not be sent: ${outcome.problem}`);
}
