import { keepLanguage, signedIn } from "#app/platform/auth.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { languageCookie } from "#app/platform/reader-language.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { setOrganizationLocale } from "#db/queries/organizations.ts";
import { inOrganizationOf, type Member } from "./session.server.ts";

/**
 * Keeps the language that the sender of a request chooses: with the account of whoever is signed in, and in the browser for
 * the pages before that. Null: none of their own. Returns the headers that the browser keeps it by.
 */
export async function chooseLanguage(request: Request, language: InterfaceLanguage | null): Promise<Headers> {
  const account = await signedIn(request);
  if (account) await keepLanguage({ userId: account.userId, language });
  const cookie = await languageCookie.serialize(language);
  return new Headers({ "Set-Cookie": cookie });
}

/** Sets what everybody in the organisation is met in who has chosen nothing else. */
export async function chooseOrganizationLanguage(member: Member, language: InterfaceLanguage): Promise<void> {
  const { organizationId, userId: actor } = member;
  await inOrganizationOf(member, async (trx) => {
    await setOrganizationLocale(trx, { organizationId, locale: language });
    const subject = `organization:${organizationId}`;
    const detail = { language };
    await recordEvent(trx, { organizationId, actor, action: "organization.language-chosen", subject, detail });
  });
}
