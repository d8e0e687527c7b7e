import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { problemFields, signUpSchema } from "#app/features/organizations/account-schema.ts";
import { prepareAccount } from "#app/features/organizations/members.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/i18n.ts";
import { enqueue } from "#app/platform/queue.server.ts";

export const handle = { title: "account:signUp.title" };

export const loader = () => ({ open: config().web.signUp === "open" });

/** Prepares an account for the address, and mails the link that proves the address is theirs. */
export async function action({ request }: ActionFunctionArgs) {
  if (config().web.signUp !== "open") throw new Response(null, { status: 403 });
  const { t } = translator("en");
  const parsed = signUpSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) {
    const fields = problemFields(parsed.error);
    return {
      problems: {
        ...(fields.includes("name") ? { name: t("account:signUp.nameProblem") } : {}),
        ...(fields.includes("email") ? { email: t("account:signIn.emailProblem") } : {}),
      } satisfies Problems,
    };
  }
  await prepareAccount(parsed.data);
  await enqueue(null, "sign-in.send", { email: parsed.data.email, redirectTo: paths.newOrganization() });
  throw redirect(paths.signInSent());
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
