import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { askForSignInLetter } from "#app/features/distribution/sign-in-letter.server.ts";
import { problemFields, signUpSchema } from "#app/features/organizations/account-schema.ts";
import { prepareAccount } from "#app/features/organizations/members.server.ts";
import { paths } from "#app/paths.ts";
import { strangersLanguage } from "#app/platform/reader-language.server.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "account:signUp.title" };

export const loader = () => ({ open: config().web.signUp === "open" });

/** Prepares an account for the address, and mails the link that proves the address is theirs. */
export async function action({ request }: ActionFunctionArgs) {
  if (config().web.signUp !== "open") throw new Response(null, { status: 403 });
  const language = await strangersLanguage(request.headers);
  const { t } = await translator(language);
  const parsed = signUpSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) {
    const fields = problemFields(parsed.error);
    const problems: Problems = {
      ...(fields.includes("name") ? { name: t("account:signUp.nameProblem") } : {}),
      ...(fields.includes("email") ? { email: t("account:signIn.emailProblem") } : {}),
    };
    return data({ problems });
  }
  await prepareAccount(parsed.data);
  const { email } = parsed.data;
  if (await askForSignInLetter({ email, redirectTo: paths.newOrganization(), language }))
    throw redirect(paths.signInSent());
  const problems: Problems = { email: t("account:signIn.tooManyLetters") };
  return data({ problems }, { status: 429 });
}

export default function SignUp() {
  const { t } = useTranslation("account");
  const { open } = useLoaderData<typeof loader>();
  const problems: Problems | undefined = useActionData<typeof action>()?.problems;
  if (!open) return <Page title={t("signUp.title")} lead={<p>{t("signUp.closed")}</p>} />;
  return (
    <Page title={t("signUp.title")} lead={<p>{t("signUp.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-md">
        <Field
          name="name"
          label={t("signUp.name")}
          autoComplete="name"
          required
          maxLength={120}
          problem={problems?.name}
        />
        <Field
          name="email"
          label={t("signUp.email")}
          type="email"
          autoComplete="email"
          required
          problem={problems?.email}
        />
        <button type="submit" className="button button-primary">
          {t("signUp.submit")}
        </button>
      </Form>
      <p className="mt-6">
        {t("signUp.haveAccount")} <Link to={paths.signIn()}>{t("signIn.title")}</Link>
      </p>
    </Page>
  );
}
