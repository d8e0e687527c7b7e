import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import { LanguageOptions } from "#app/components/language-form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { newPasswordSchema } from "#app/features/organizations/account-schema.ts";
import { may, passwordRoles } from "#app/features/organizations/roles.ts";
import { entrance, findMember, findReader } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { hasPassword, savePassword } from "#app/platform/auth.server.ts";
import { ownName } from "#app/platform/direction.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "account:account.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const { account, member } = await findReader(request);
  if (!member) throw redirect(await entrance(request));
  const mayHavePassword = member.roles.some((role) => passwordRoles.includes(role));
  return {
    email: member.email,
    roles: member.roles,
    chosen: account?.language == null ? "" : interfaceLanguage(account.language),
    organizationLanguage: ownName(interfaceLanguage(member.locale)),
    setsOrganization: may(member.roles, "diagnostics.manage"),
    mayHavePassword,
    hasPassword: mayHavePassword && (await hasPassword(request)),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await findMember(request);
  if (!member) throw redirect(await entrance(request));
  if (!member.roles.some((role) => passwordRoles.includes(role))) throw new Response(null, { status: 403 });
  const { t } = await translator(member.language);
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
  const { email, roles, mayHavePassword, hasPassword, ...found } = useLoaderData<typeof loader>();
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
      <OwnLanguage {...found} />
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

/** A plain form: the page comes back whole, in its new language. */
function OwnLanguage({
  chosen,
  organizationLanguage,
  setsOrganization,
}: {
  chosen: string;
  organizationLanguage: string;
  setsOrganization: boolean;
}) {
  const { t } = useTranslation("language");
  return (
    <section className="mt-8 max-w-md">
      <h2>{t("account.title")}</h2>
      <p>{t("account.lead")}</p>
      <form method="post" action={paths.language()}>
        <input type="hidden" name="to" value={paths.account()} />
        <FieldBox name="own-language" label={t("account.choose")}>
          <select id="own-language" name="language" className="input" defaultValue={chosen} key={chosen}>
            <option value="">{t("account.byDefault", { language: organizationLanguage })}</option>
            <LanguageOptions />
          </select>
        </FieldBox>
        <button type="submit" className="button">
          {t("account.submit")}
        </button>
      </form>
      {setsOrganization && (
        <p className="mt-4">
          <Link to={paths.organizationLanguage()}>{t("organization.link")}</Link>
        </p>
      )}
    </section>
  );
}
