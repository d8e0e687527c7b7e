import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import type { Letter } from "#app/platform/mailer.server.ts";
import type { Sender } from "#app/platform/sender.ts";
import { type SurveyWords, surveyWords } from "#app/platform/survey-words.server.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import { writtenTime } from "../diagnostics/written-time.ts";
import { estimatedMinutes } from "../questionnaires/answering-time.ts";
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
  /** The closing time that was promised, where more time was given since; else null. */
  readonly firstClosesAt: Date | null;
  readonly sender: Sender;
  /** Null: answers go to the sender. */
  readonly replyTo: string | null;
}

/** What a letter's words depend on; two people for whom it is all the same get the same letter but for their own values. */
interface Wording {
  readonly kind: "invitation" | "link" | "reminder" | "cancellation";
  readonly tier: string;
  /** HR's own words of a reminder or a cancelling; empty for the usual ones. */
  readonly ownText: string;
  /** IANA name; null for the diagnostic's own. */
  readonly timeZone: string | null;
  /** Later than the campaign's, for somebody who was given more time. */
  readonly closesAt: Date;
  /** `test`: sent to whoever prepares it, and says so. */
  readonly marked?: "test" | null;
}

export interface Addressee extends Wording {
  readonly deliveryId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly link: string;
  /** For computers that others use; null where there is none. */
  readonly code: string | null;
  /** Where reminders are refused. */
  readonly remindersLink: string;
  /** What the provider repeats when it reports of the letter. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Writes the letters of a campaign, each in its reader's language and time zone. What is the same for many is rendered once: a
 * company's invitations differ by name and link.
 */
export function letterWriter(campaign: Campaign): (addressee: Addressee) => Promise<Letter> {
  const templates = new Map<string, Promise<RenderedLetter & { subject: string }>>();
  return async (addressee) => {
    const { kind, tier, closesAt, code, ownText, timeZone, marked = null } = addressee;
    // The answer page meets them in it, so that both name the same minutes.
    const reads = addressee.locale ?? campaign.organizationLocale;
    const words = await surveyWords(reads);
    const wording = { kind, tier, closesAt, ownText, timeZone, marked, reads, coded: code !== null };
    const key = JSON.stringify(wording);
    const template = templates.get(key) ?? render(campaign, { ...wording, words });
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
      // RFC 8058: mail readers offer one button. A link that somebody asked for is no mailing, nothing follows a cancelling, and a
      // test is nobody's.
      ...(kind === "link" || kind === "cancellation" || marked === "test"
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

interface Rendering extends Wording {
  /** What the answers page is met in, which may have no letter of its own. */
  readonly reads: string;
  readonly words: SurveyWords;
  readonly coded: boolean;
}

async function render(campaign: Campaign, wording: Rendering): Promise<RenderedLetter & { subject: string }> {
  const { words, reads, kind, tier, closesAt, coded, ownText, marked } = wording;
  const { language, direction } = words;
  const { t } = words.i18n;
  const timeZone = wording.timeZone ?? campaign.timeZone;
  const closing = (at: Date) => writtenTime({ at, timeZone, language });
  const values = {
    organization: campaign.organizationName,
    diagnostic: campaign.diagnosticName,
    name: slotMarks.name,
    count: estimatedMinutes(campaign.questionnaire, tier, reads),
    closes: closing(closesAt),
    newLink: config().web.url + paths.newLink(),
    remindersLink: slotMarks.remindersLink,
    address: config().web.url + paths.code(),
    code: slotMarks.code,
  };
  if (kind === "cancellation") return cancellation();
  const promises = privacyPromises({
    contract: campaign.contract,
    tier,
    topTier: campaign.questionnaire.tiers[0]?.id ?? "",
  }).map(({ key, values: numbers }) => t(`emails:promises.${key}`, numbers));
  const rendered = await renderLetter({
    language,
    direction,
    preview: t("emails:invitation.preview", values),
    heading: t(`emails:${kind}.heading`),
    paragraphs: [
      ...(marked === "test" ? [t("emails:test.note")] : []),
      t("emails:invitation.greeting", values),
      ...(kind === "reminder" ? askAgain() : [t(`emails:${kind}.ask`, values)]),
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
  const usual = t(`emails:${kind}.subject`, values);
  return { ...rendered, subject: marked === "test" ? t("emails:test.subject", { subject: usual }) : usual };

  /** In HR's own words where there are some; that there is more time than was promised is said in any case. */
  function askAgain(): string[] {
    const own = paragraphs(ownText);
    const { firstClosesAt } = campaign;
    const more = firstClosesAt ? [t("emails:reminder.extended", { ...values, first: closing(firstClosesAt) })] : [];
    return [...(own.length > 0 ? own : [t("emails:reminder.ask", values)]), ...more];
  }

  async function cancellation() {
    const rendered = await renderLetter({
      language,
      direction,
      preview: t("emails:cancellation.preview", values),
      heading: t("emails:cancellation.heading", values),
      paragraphs: [
        t("emails:invitation.greeting", values),
        ...paragraphs(ownText),
        t("emails:cancellation.said", values),
        t("emails:cancellation.destroyed"),
      ],
      button: t("emails:cancellation.button"),
      link: slotMarks.link,
      promisesHeading: null,
      promises: [],
      footer: [t("emails:cancellation.nothing")],
    });
    return { ...rendered, subject: t("emails:cancellation.subject", values) };
  }
}

/** A text as somebody wrote it into a field, by its blank lines, without the characters that stand for values. */
function paragraphs(text: string): string[] {
  const plain = text.replace(/[\u{E000}\u{E001}]/gu, "");
  return plain.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []);
}
