import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { QuestionnaireList } from "#app/components/studio/questionnaire-list.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { archiveQuestionnaire, copyQuestionnaire, readLibrary } from "#app/features/questionnaires/library.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "questionnaires:library.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  return readLibrary(await requireMember(request, "diagnostics.manage"));
}

/** Copies one of them, or puts an own one away or back. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = await request.formData();
  const id = String(form.get("questionnaire") ?? "");
  const intent = form.get("intent");
  if (intent === "copy") {
    const copy = await copyQuestionnaire(member, id);
    if (!copy) throw notFound();
    throw redirect(paths.questionnaire(copy));
  }
  if (intent !== "archive" && intent !== "restore") throw new Response(null, { status: 400 });
  if (!(await archiveQuestionnaire(member, { draftId: pathId(id), archived: intent === "archive" }))) throw notFound();
  throw redirect(paths.questionnaires());
}

export default function Questionnaires() {
  const { t } = useTranslation("questionnaires");
  const { builtin, own } = useLoaderData<typeof loader>();
  const present = own.filter(({ archived }) => !archived);
  const archived = own.filter((each) => each.archived);
  return (
    <Page
      title={t("library.title")}
      lead={<p>{t("library.lead")}</p>}
      aside={
        <Link className="button" to={paths.questionnaireImport()}>
          {t("library.import")}
        </Link>
      }
    >
      <QuestionnaireList title={t("library.builtin")} questionnaires={builtin} />
      <QuestionnaireList title={t("library.own")} questionnaires={present} empty={t("library.ownEmpty")} />
      {archived.length > 0 && <QuestionnaireList title={t("library.archivedTitle")} questionnaires={archived} />}
    </Page>
  );
}
