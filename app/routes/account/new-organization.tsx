import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { newOrganizationSchema } from "#app/features/organizations/account-schema.ts";
import { foundOrganization } from "#app/features/organizations/members.server.ts";
import { findReader, organizationCookie } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { signedIn } from "#app/platform/auth.server.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "account:newOrganization.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await signedIn(request))) throw redirect(paths.signIn(paths.newOrganization()));
  if (config().web.signUp !== "open") throw new Response(null, { status: 403 });
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { account, language } = await findReader(request);
  if (!account) throw redirect(paths.signIn(paths.newOrganization()));
  if (config().web.signUp !== "open") throw new Response(null, { status: 403 });
  const parsed = newOrganizationSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success)
    return {
      problems: {
        name: (await translator(language)).t("account:newOrganization.nameProblem"),
      } satisfies Problems,
    };
  const organizationId = await foundOrganization({ account, name: parsed.data.name, language });
  throw redirectDocument(paths.home(), {
    headers: { "Set-Cookie": await organizationCookie.serialize(organizationId) },
  });
}

export default function NewOrganization() {
  const { t } = useTranslation("account");
  const problems: Problems | undefined = useActionData<typeof action>()?.problems;
  return (
    <Page title={t("newOrganization.title")} lead={<p>{t("newOrganization.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-md">
        <Field
          name="name"
          label={t("newOrganization.name")}
          autoComplete="organization"
          required
          maxLength={120}
          problem={problems?.name}
        />
        <button type="submit" className="button button-primary">
          {t("newOrganization.submit")}
        </button>
      </Form>
    </Page>
  );
}
