import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import {
  addressOf,
  chosenLanguageOf,
  issueSignInToken,
  SIGN_IN_LINK_SECONDS,
  userIdOf,
} from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import { keepMailPace } from "#app/platform/mail-pace.server.ts";
import { mailer } from "#app/platform/mailer.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
import { asUser } from "#db/client.server.ts";
import { membershipsOfUser } from "#db/queries/organizations.ts";
import { renderLetter } from "./letters.server.ts";

/**
 * Has a sign-in link mailed to an address, if an account has it. `false` when one was asked for too often lately. Whether
 * there is such an account is not told, and does not show in the time it takes: nobody's job is queued like anybody's.
 */
export async function askForSignInLetter({
  email,
  redirectTo,
  language,
}: {
  email: string;
  redirectTo: string;
  /** What is asked for in, BCP 47: the letter's language where neither its account nor its organisation has one. */
  language: string;
}): Promise<boolean> {
  if (!mayUseAddress("signInLetter", email)) return false;
  const userId = (await userIdOf(email)) ?? randomUUID();
  await enqueue(null, "sign-in.send", { userId, redirectTo, language });
  return true;
}

/**
 * Mails a sign-in link to an account; does nothing for an id that is none. The link opens a page with a button: programs that
 * look at letters open every link in them, and must not use it up.
 */
export async function sendSignInLetter({
  userId,
  redirectTo,
  language: wanted = "en",
}: {
  userId: string;
  redirectTo: string;
  language?: string;
}): Promise<void> {
  const email = await addressOf(userId);
  if (email === null) return;
  const { language, direction, i18n } = await surveyWords(await languageOfAccount(userId, wanted));
  const { t } = i18n;
  const values = { count: SIGN_IN_LINK_SECONDS / 60 };
  const rendered = await renderLetter({
    language,
    direction,
    preview: t("emails:signIn.preview", values),
    heading: t("emails:signIn.heading"),
    paragraphs: [t("emails:signIn.ask", values)],
    button: t("emails:signIn.button"),
    link: config().web.url + paths.signInLink({ token: await issueSignInToken(email), to: redirectTo }),
    promisesHeading: null,
    promises: [],
    footer: [t("emails:signIn.notYou")],
  });
  await keepMailPace();
  const outcome = await mailer().send({
    id: randomUUID(),
    to: { name: "", address: email },
    subject: t("emails:signIn.subject"),
    ...rendered,
  });
  if (outcome.state !== "sent" && outcome.state !== "refused")
    throw new Error(`The sign-in letter could not be sent: ${outcome.problem}`);
}

/** What an account reads: what it chose, else its organisation's language where it has one organisation, else `wanted`. */
async function languageOfAccount(userId: string, wanted: string): Promise<string> {
  const chosen = await chosenLanguageOf(userId);
  if (chosen !== null) return chosen;
  const { app } = await database();
  const memberships = await asUser(app, userId, (trx) => membershipsOfUser(trx, userId));
  const locales = new Map(memberships.map(({ organization_id, locale }) => [organization_id, locale]));
  return (locales.size === 1 && [...locales.values()][0]) || wanted;
}
