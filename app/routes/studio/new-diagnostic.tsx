import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { DraftFields } from "#app/components/studio/draft-form.tsx";
import { draftForm, submitDraft, writtenIn } from "#app/features/diagnostics/draft-form.server.ts";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "studio:draft.titleNew" };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = await draftForm(member, null);
  if (!form) throw notFound();
  return form;
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = Object.fromEntries(await request.formData());
  const result = await submitDraft(member, { diagnosticId: null, form });
  if (result.kind === "kept") throw redirect(paths.diagnosticLaunch(result.diagnosticId));
  const { t } = await translator(member.language);
  const fields = result.kind === "problems" ? result.fields : [];
  const problems = Object.fromEntries(fields.map((field) => [field, t(`studio:draft.problems.${field}`)]));
  return data({ problems, entered: writtenIn(form) }, { status: 422 });
}

export default function NewDiagnostic() {
  const { t } = useTranslation("studio");
  const form = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page title={t("draft.titleNew")} lead={<p>{t("draft.lead")}</p>}>
      <DraftFields form={form} problems={answered?.problems} entered={answered?.entered ?? {}} />
    </Page>
  );
}
