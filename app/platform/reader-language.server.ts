import { type InterfaceLanguage, interfaceLanguage, isInterfaceLanguage } from "./i18n.ts";
import { preferenceCookie } from "./preference-cookie.server.ts";
import { browserLanguage } from "./survey-words.server.ts";

/** The language chosen in this browser, by whoever it was: what a stranger has instead of an account. */
export const languageCookie = preferenceCookie("parallax.language");

/**
 * The language that somebody reads working pages in: what they have chosen as their account's or else in this browser, else
 * their organisation's, else the first of what their browser asks for that there is, else English.
 */
export async function readerLanguage(
  headers: Headers,
  { account, organization }: { account: string | null; organization: string | null },
): Promise<InterfaceLanguage> {
  if (account !== null) return interfaceLanguage(account);
  const chosen: unknown = await languageCookie.parse(headers.get("Cookie"));
  if (typeof chosen === "string" && isInterfaceLanguage(chosen)) return chosen;
  return interfaceLanguage(organization ?? browserLanguage(headers.get("Accept-Language")));
}

/** The same for whoever is not signed in, or where looking who it is would be too much. */
export function strangersLanguage(headers: Headers): Promise<InterfaceLanguage> {
  return readerLanguage(headers, { account: null, organization: null });
}
