import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { membershipsOf, organizationCookie } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { signedIn } from "#app/platform/auth.server.ts";

export const handle = { title: "account:organizations.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await signedIn(request);
  if (!account) throw redirect(paths.signIn(paths.organizations()));
  const memberships = await membershipsOf(account);
  return {
    to: signInSchema.shape.to.parse(new URL(request.url).searchParams.get("to")),
    email: account.email,
    signUp: config().web.signUp === "open",
    organizations: memberships.map(({ organizationId, organizationName }) => ({ organizationId, organizationName })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const cookie = await organizationCookie.serialize(String(form.get("organization") ?? ""));
  throw redirectDocument(signInSchema.shape.to.parse(form.get("to")), { headers: { "Set-Cookie": cookie } });
}

export default function Organizations() {
  const { t } = useTranslation("account");
  const { to, email, organizations, signUp } = useLoaderData<typeof loader>();
  const lead = organizations.length === 0 ? t("organizations.noneHint", { email }) : t("organizations.lead");
  return (
    <Page title={organizations.length === 0 ? t("organizations.none") : t("organizations.title")} lead={<p>{lead}</p>}>
      <ul className="mt-6 grid gap-3">
        {organizations.map(({ organizationId, organizationName }) => (
          <li key={organizationId}>
            <Form method="post">
              <input type="hidden" name="to" value={to} />
              <button type="submit" name="organization" value={organizationId} className="button">
                {t("organizations.open", { name: organizationName })}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {signUp && (
        <p className="mt-6">
          <Link to={paths.newOrganization()}>{t("organizations.create")}</Link>
        </p>
      )}
    </Page>
  );
}
