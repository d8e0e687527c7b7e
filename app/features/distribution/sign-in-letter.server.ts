import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { addressOf, issueSignInToken, SIGN_IN_LINK_SECONDS, userIdOf } from "#app/platform/auth.server.ts";
import { keepMailPace } from "#app/platform/mail-pace.server.ts";
import { mailer } from "#app/platform/mailer.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
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
  /** What the letter is written in, BCP 47: whose account it is, and their language, is not known to whoever asks. */
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
  const { language, direction, i18n } = await surveyWords(wanted);
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
