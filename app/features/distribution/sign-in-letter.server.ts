import { randomUUID } from "node:crypto";
import { accountExists, issueSignInLink, SIGN_IN_LINK_SECONDS } from "#app/platform/auth.server.ts";
import { translator } from "#app/platform/i18n.ts";
import { mailer } from "#app/platform/mailer.server.ts";
import { renderLetter } from "./letters.server.ts";

/**
 * Mails a sign-in link to an address that has an account, and does nothing for any other. It runs in the worker, so that
 * the page that asked for it answers alike, and equally fast, for both.
 */
export async function sendSignInLetter({ email, redirectTo }: { email: string; redirectTo: string }): Promise<void> {
  if (!(await accountExists(email))) return;
  const { t } = translator("en");
  const values = { minutes: SIGN_IN_LINK_SECONDS / 60 };
  const rendered = await renderLetter({
    language: "en",
    preview: t("emails:signIn.preview", values),
    heading: t("emails:signIn.heading"),
    paragraphs: [t("emails:signIn.ask", values)],
    button: t("emails:signIn.button"),
    link: await issueSignInLink({ email, redirectTo }),
    promisesHeading: null,
    promises: [],
    footer: [t("emails:signIn.notYou")],
  });
  const outcome = await mailer().send({
    id: randomUUID(),
    to: { name: "", address: email },
    subject: t("emails:signIn.subject"),
    ...rendered,
  });
  if (outcome.state === "retry" || outcome.state === "unknown")
    throw new Error(`The sign-in letter could not be sent: ${outcome.problem}`);
}
