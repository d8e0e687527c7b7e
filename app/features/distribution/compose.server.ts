import { interfaceLanguage, translator } from "#app/platform/i18n.ts";
import type { Letter } from "#app/platform/mailer.server.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import { writtenTime } from "../diagnostics/written-time.ts";
import { estimatedMinutes } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { renderLetter } from "./letters.server.ts";
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
}

export interface Addressee {
  readonly deliveryId: string;
  readonly kind: "invitation" | "reminder";
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly tier: string;
  readonly link: string;
}

/** Writes one person's invitation or reminder, in their language. */
export async function composeLetter(campaign: Campaign, addressee: Addressee): Promise<Letter> {
  const language = interfaceLanguage(addressee.locale ?? campaign.organizationLocale);
  const { t } = translator(language);
  const values = {
    organization: campaign.organizationName,
    diagnostic: campaign.diagnosticName,
    name: addressee.name,
    minutes: estimatedMinutes(campaign.questionnaire, addressee.tier),
    closes: writtenTime({ at: campaign.closesAt, timeZone: campaign.timeZone, language }),
  };
  const promises = privacyPromises({
    contract: campaign.contract,
    tier: addressee.tier,
    topTier: campaign.questionnaire.tiers[0]?.id ?? "",
  }).map(({ key, values: numbers }) => t(`emails:promises.${key}`, numbers));
  const reminder = addressee.kind === "reminder";
  const rendered = await renderLetter({
    language,
    preview: t("emails:invitation.preview", values),
    heading: reminder ? t("emails:reminder.heading") : t("emails:invitation.heading"),
    paragraphs: [
      t("emails:invitation.greeting", values),
      reminder ? t("emails:reminder.ask", values) : t("emails:invitation.ask", values),
      t("emails:invitation.practical", values),
    ],
    button: t("emails:invitation.button"),
    link: addressee.link,
    promisesHeading: t("emails:invitation.promisesHeading"),
    promises,
    footer: [...(reminder ? [t("emails:reminder.only")] : []), t("emails:invitation.personal")],
  });
  const subject = reminder ? t("emails:reminder.subject", values) : t("emails:invitation.subject", values);
  return { id: addressee.deliveryId, to: { name: addressee.name, address: addressee.email }, subject, ...rendered };
}
