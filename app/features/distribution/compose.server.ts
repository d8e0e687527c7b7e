import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { interfaceLanguage, translator } from "#app/platform/i18n.ts";
import type { Letter } from "#app/platform/mailer.server.ts";
import type { Sender } from "#app/platform/sender.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import { writtenTime } from "../diagnostics/written-time.ts";
import { estimatedMinutes } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { fillLetter, type RenderedLetter, renderLetter, slotMarks } from "./letters.server.ts";
import { privacyPromises } from "./promises.ts";

/** What every letter of a diagnostic has in common. */
export interface Campaign {
  readonly organizationName: string;
  readonly organizationLocale: string;
  readonly diagnosticName: string;
  readonly questionnaire: Questionnaire;
  readonly contract: PrivacyContract;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly sender: Sender;
  /** Null: answers go to the sender. */
  readonly replyTo: string | null;
}

export interface Addressee {
  readonly deliveryId: string;
  readonly kind: "invitation" | "link" | "reminder";
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly tier: string;
  readonly link: string;
  /** For computers that others use; null where there is none. */
  readonly code: string | null;
  /** Where reminders are refused. */
  readonly remindersLink: string;
  /** Later than the campaign's, for somebody who was given more time. */
  readonly closesAt: Date;
  /** What the provider repeats when it reports of the letter. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Writes the letters of a campaign, each in its reader's language. What is the same for many is rendered once: a company's
 * invitations differ by name and link.
 */
export function letterWriter(campaign: Campaign): (addressee: Addressee) => Promise<Letter> {
  const templates = new Map<string, Promise<RenderedLetter & { subject: string }>>();
  return async (addressee) => {
    const { kind, tier, closesAt, code } = addressee;
    const language = interfaceLanguage(addressee.locale ?? campaign.organizationLocale);
    const coded = code !== null;
    const key = JSON.stringify([language, kind, tier, closesAt.getTime(), coded]);
    const template = templates.get(key) ?? render(campaign, { language, kind, tier, closesAt, coded });
    templates.set(key, template);
    const { name, email, link, remindersLink, tags, deliveryId } = addressee;
    const { subject, ...rendered } = await template;
    return {
      id: deliveryId,
      from: campaign.sender,
      replyTo: campaign.replyTo,
      to: { name, address: email },
      subject,
      ...fillLetter(rendered, { name, link, remindersLink, code: code ?? "" }),
      tags,
      // RFC 8058: mail readers offer one button. A link that somebody asked for is no mailing.
      ...(kind === "link"
        ? {}
        : {
            headers: {
              "List-Unsubscribe": `<${remindersLink}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
          }),
    };
  };
}

async function render(
  campaign: Campaign,
  {
    language,
    kind,
    tier,
    closesAt,
    coded,
  }: Pick<Addressee, "kind" | "tier" | "closesAt"> & { language: "en"; coded: boolean },
) {
  const { t } = translator(language);
  const values = {
    organization: campaign.organizationName,
    diagnostic: campaign.diagnosticName,
    name: slotMarks.name,
    minutes: estimatedMinutes(campaign.questionnaire, tier),
    closes: writtenTime({ at: closesAt, timeZone: campaign.timeZone, language }),
    newLink: config().web.url + paths.newLink(),
    remindersLink: slotMarks.remindersLink,
    address: config().web.url + paths.code(),
    code: slotMarks.code,
  };
  const promises = privacyPromises({
    contract: campaign.contract,
    tier,
    topTier: campaign.questionnaire.tiers[0]?.id ?? "",
  }).map(({ key, values: numbers }) => t(`emails:promises.${key}`, numbers));
  const rendered = await renderLetter({
    language,
    preview: t("emails:invitation.preview", values),
    heading: t(`emails:${kind}.heading`),
    paragraphs: [
      t("emails:invitation.greeting", values),
      t(`emails:${kind}.ask`, values),
      t("emails:invitation.practical", values),
    ],
    button: t("emails:invitation.button"),
    link: slotMarks.link,
    promisesHeading: t("emails:invitation.promisesHeading"),
    promises,
    footer: [
      ...(kind === "reminder" ? [t("emails:reminder.only")] : []),
      ...(coded ? [t("emails:invitation.code", values)] : []),
      t("emails:invitation.personal"),
      t("emails:invitation.newLink", values),
      ...(kind === "link" ? [] : [t("emails:invitation.noReminders", values)]),
    ],
  });
  return { ...rendered, subject: t(`emails:${kind}.subject`, values) };
}
