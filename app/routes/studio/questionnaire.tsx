import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice, Page } from "#app/components/page.tsx";
import { AddItem, AddTheme, QuestionnaireGroup } from "#app/components/studio/questionnaire-group.tsx";
import { AdviceCount, Exports, LanguageTabs, Previews } from "#app/components/studio/questionnaire-head.tsx";
import { HeadForm } from "#app/components/studio/questionnaire-part-form.tsx";
import { Versions } from "#app/components/studio/questionnaire-versions.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { changeDraft, finishVersion } from "#app/features/questionnaires/change-draft.server.ts";
import { languageNamed } from "#app/features/questionnaires/edit-form.ts";
import { readEditor } from "#app/features/questionnaires/read-editor.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "title" };

/** An own questionnaire being written, in the language that the address names. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const questionnaireId = pathId(params.questionnaireId);
  const { searchParams } = new URL(request.url);
  const editor = await readEditor(member, questionnaireId, languageNamed(searchParams.get("language") ?? "en"));
  if (!editor) throw notFound();
  return { ...editor, questionnaireId, open: searchParams.get("item"), done: searchParams.get("done") };
}

/** What the page's forms ask for. A form that a script sends names itself in `auto`, and stays where it is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const questionnaireId = pathId(params.questionnaireId);
  const fields = Object.fromEntries(await request.formData());
  const language = languageNamed(fields.language);
  if (fields.intent === "finish") {
    const finished = await finishVersion(member, questionnaireId);
    if (finished.kind === "missing") throw notFound();
    const done = finished.kind === "finished" ? `?done=${finished.version}` : "";
    throw redirect(`${paths.questionnaire(questionnaireId)}${done}#versions`);
  }
  const change = await changeDraft(member, questionnaireId, fields);
  if (change.kind === "missing") throw notFound();
  const answer = { change, part: String(fields.part ?? ""), id: String(fields.id ?? ""), entered: textsIn(fields) };
  if (change.kind !== "saved") return data(answer, { status: change.kind === "refused" ? 422 : 409 });
  if (fields.auto !== undefined) return data(answer);
  const saved = fields.part === "item" && fields.intent === "save" ? answer.id : null;
  const item = change.item ?? saved ?? new URL(request.url).searchParams.get("item");
  const anchor = item === null && fields.part === "item" ? `#item-${answer.id}` : "";
  throw redirect(`${paths.questionnaire(questionnaireId, { language, item })}${anchor}`);
}

function textsIn(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

export default function EditQuestionnaire() {
  const { t } = useTranslation("questionnaires");
  const editor = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { questionnaireId, title, language, languages, groups, open, done } = editor;
  const named = languages.find(({ tag }) => tag === language)?.name ?? language;
  const finished = editor.versions.find(({ version }) => String(version) === done);
  return (
    <Page
      wide
      title={<bdi>{title}</bdi>}
      lead={<p>{t("editor.lead")}</p>}
      aside={<Link to={paths.questionnaires()}>{t("editor.back")}</Link>}
    >
      {finished && !answered && (
        <Notice kind="done">
          {t("version.finished", finished)} <Link to={paths.newDiagnostic()}>{t("version.use")}</Link>
        </Notice>
      )}
      {answered?.change.kind === "refused" && (
        <Notice kind="mind">
          {t(answered.change.problem === "name" ? "editor.problemName" : "editor.problemTheme")}
        </Notice>
      )}
      <Previews questionnaireId={questionnaireId} language={language} minutes={editor.minutes} />
      <Exports questionnaireId={questionnaireId} title={title} version={null} />
      <LanguageTabs questionnaireId={questionnaireId} language={language} languages={languages} item={open} />
      {language !== "en" && <p className="mt-2 text-muted">{t("editor.fallbackNote", { language: named })}</p>}
      <AdviceCount groups={groups} language={language} name={named} />
      <HeadForm editor={editor} answered={answered} />
      {groups.map((group, place) => (
        <QuestionnaireGroup
          key={group.id}
          editor={editor}
          group={group}
          open={open}
          answered={answered}
          first={place === 0}
          last={groups[place + 1]?.theme === null}
        />
      ))}
      <AddItem groups={groups} language={language} />
      <AddTheme language={language} />
      <Versions editor={editor} questionnaireId={questionnaireId} />
    </Page>
  );
}
