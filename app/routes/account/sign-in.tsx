import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { askForSignInLetter } from "#app/features/distribution/sign-in-letter.server.ts";
import { passwordSignInSchema, signInSchema } from "#app/features/organizations/account-schema.ts";
import { findMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { signInWithPassword } from "#app/platform/auth.server.ts";
import { strangersLanguage } from "#app/platform/reader-language.server.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "account:signIn.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findMember(request)) throw redirect(paths.home());
  const { searchParams } = new URL(request.url);
  return {
    to: searchParams.get("to") ?? "/",
    withPassword: searchParams.has("password"),
    linkExpired: searchParams.has("error"),
    signUp: config().web.signUp === "open",
  };
}

/** Sends a link, or checks a password. What is answered never tells whether an address has an account. */
export async function action({ request }: ActionFunctionArgs) {
  const form = Object.fromEntries(await request.formData());
  const language = await strangersLanguage(request.headers);
  const { t } = await translator(language);
  if ("password" in form) {
    const parsed = passwordSignInSchema.safeParse(form);
    if (parsed.success && !mayUseAddress("password", parsed.data.email))
      return data({ problems: { email: t("account:signIn.tooManyPasswords") } satisfies Problems }, { status: 429 });
    const headers = parsed.success ? await signInWithPassword({ ...parsed.data, request }) : null;
    if (!parsed.success || !headers) return data({ problems: { email: t("account:signIn.wrong") } satisfies Problems });
    throw redirectDocument(parsed.data.to, { headers });
  }
  const parsed = signInSchema.safeParse(form);
  if (!parsed.success) return data({ problems: { email: t("account:signIn.emailProblem") } satisfies Problems });
  const { email, to } = parsed.data;
  if (await askForSignInLetter({ email, redirectTo: to, language })) throw redirect(paths.signInSent());
  return data({ problems: { email: t("account:signIn.tooManyLetters") } satisfies Problems }, { status: 429 });
}

export default function SignIn() {
  const { t } = useTranslation("account");
  const { to, withPassword, linkExpired, signUp } = useLoaderData<typeof loader>();
  const problems: Problems | undefined = useActionData<typeof action>()?.problems;
  const other = new URLSearchParams({ to, ...(withPassword ? {} : { password: "" }) });
  return (
    <Page title={t("signIn.title")} lead={<p>{t("signIn.lead")}</p>}>
      {linkExpired && <Notice kind="mind">{t("signIn.linkExpired")}</Notice>}
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-md">
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          required
          problem={problems?.email}
        />
        {withPassword && (
          <Field
            name="password"
            label={t("signIn.password")}
            hint={t("signIn.passwordHint")}
            type="password"
            autoComplete="current-password"
            required
          />
        )}
        <button type="submit" className="button button-primary">
          {withPassword ? t("signIn.submitPassword") : t("signIn.send")}
        </button>
      </Form>
      <p className="mt-6">
        <Link to={`${paths.signIn()}?${other}`}>
          {withPassword ? t("signIn.withoutPassword") : t("signIn.withPassword")}
        </Link>
      </p>
      {signUp && (
        <p className="mt-2">
          {t("signIn.noAccount")} <Link to={paths.signUp()}>{t("signIn.signUp")}</Link>
        </p>
      )}
    </Page>
  );
}
