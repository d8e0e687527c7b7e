import { type ActionFunctionArgs, type LoaderFunctionArgs, redirectDocument } from "@remix-run/node";
import { Form, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FieldBox } from "#app/components/form.tsx";
import { LanguageOptions } from "#app/components/language-form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { chooseOrganizationLanguage } from "#app/features/organizations/languages.server.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { interfaceLanguage, interfaceLanguages } from "#app/platform/i18n.ts";

const choiceSchema = z.object({ language: z.enum(interfaceLanguages) });

export const handle = { title: "language:organization.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  return { organization: member.organizationName, chosen: interfaceLanguage(member.locale) };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const parsed = choiceSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  await chooseOrganizationLanguage(member, parsed.data.language);
  // It may be the language of whoever chose it too.
  throw redirectDocument(`${paths.organizationLanguage()}?saved`);
}

export default function OrganizationLanguage() {
  const { t } = useTranslation("language");
  const { organization, chosen } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("organization.title")} lead={<p>{t("organization.lead")}</p>}>
      {search.has("saved") && <Notice kind="done">{t("organization.saved")}</Notice>}
      <Form method="post" className="max-w-md">
        <FieldBox
          name="language"
          label={t("organization.choose", { organization })}
          hint={t("organization.respondents")}
        >
          <select
            id="language"
            name="language"
            className="input"
            defaultValue={chosen}
            aria-describedby="language-hint"
          >
            <LanguageOptions />
          </select>
        </FieldBox>
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("organization.submit")}
        </button>
      </Form>
    </Page>
  );
}
