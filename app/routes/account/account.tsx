import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { newPasswordSchema } from "#app/features/organizations/account-schema.ts";
import { passwordRoles } from "#app/features/organizations/roles.ts";
import { entrance, findMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { hasPassword, savePassword } from "#app/platform/auth.server.ts";
import { translator } from "#app/platform/i18n.ts";

export const handle = { title: "account:account.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await findMember(request);
  if (!member) throw redirect(await entrance(request));
  const mayHavePassword = member.roles.some((role) => passwordRoles.includes(role));
  return {
    email: member.email,
    roles: member.roles,
    mayHavePassword,
    hasPassword: mayHavePassword && (await hasPassword(request)),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await findMember(request);
  if (!member) throw redirect(await entrance(request));
  if (!member.roles.some((role) => passwordRoles.includes(role))) throw new Response(null, { status: 403 });
  const { t } = translator("en");
  const parsed = newPasswordSchema.safeParse(Object.fromEntries(await request.formData()));
  const problems: Problems | null = !parsed.success
    ? { password: t("account:account.passwordProblem") }
    : (await savePassword({ request, ...parsed.data }))
      ? null
      : { current: t("account:account.wrongCurrent") };
  return { problems, saved: problems === null };
}

export default function Account() {
  const { t } = useTranslation("account");
  const { email, roles, mayHavePassword, hasPassword } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problems: Problems | undefined = result?.problems ?? undefined;
  return (
    <Page title={t("account.title")} lead={<p>{t("account.signedInAs", { email })}</p>}>
      <h2 className="mt-8">{t("account.roles")}</h2>
      <ul className="list-disc ps-5">
        {roles.map((role) => (
          <li key={role}>{t(`roles.${role}`)}</li>
        ))}
      </ul>
      <p className="mt-4">
        <Link to={paths.organizations()}>{t("account.changeOrganization")}</Link>
      </p>
      {mayHavePassword && (
        <section className="mt-8 max-w-md">
          <h2>{t("account.password")}</h2>
          <p>{t("account.passwordLead")}</p>
          {result?.saved && <Notice kind="done">{t("account.passwordSaved")}</Notice>}
          <ErrorSummary problems={problems} />
          <Form method="post">
            {hasPassword && (
              <Field
                name="current"
                label={t("account.currentPassword")}
                type="password"
                autoComplete="current-password"
                required
                problem={problems?.current}
              />
            )}
            <Field
              name="password"
              label={t("account.newPassword")}
              hint={t("account.passwordHint")}
              type="password"
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={200}
              problem={problems?.password}
            />
            <button type="submit" className="button button-primary">
              {t("account.setPassword")}
            </button>
          </Form>
        </section>
      )}
    </Page>
  );
}
