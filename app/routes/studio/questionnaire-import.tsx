import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  MaxPartSizeExceededError,
  redirect,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FieldBox } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { QuestionnaireFileProblems } from "#app/components/studio/questionnaire-file-problems.tsx";
import { FoundQuestionnaire } from "#app/components/studio/questionnaire-found.tsx";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { describeFileProblem } from "#app/features/questionnaires/file-problems.ts";
import { importPreview } from "#app/features/questionnaires/import-preview.ts";
import { importQuestionnaire, replaceableDrafts } from "#app/features/questionnaires/import-questionnaire.server.ts";
import { LARGEST_FILE_BYTES, readQuestionnaireFile } from "#app/features/questionnaires/read-questionnaire-file.ts";
import { paths } from "#app/paths.ts";
import { wordsIn } from "#app/platform/translator.server.ts";

export const handle = { title: "questionnaires:file.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request, "diagnostics.manage");
  return null;
}

/** Checks an uploaded file and shows what it holds; or imports what was shown. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  if (request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded")) {
    const form = await request.formData();
    const text = String(form.get("questionnaire") ?? "");
    const result = await importQuestionnaire(member, { text, target: String(form.get("into") ?? "new") });
    if (result.kind === "imported") throw redirect(paths.questionnaire(result.draftId));
    if (result.kind === "missing") throw notFound();
    if (result.kind === "notAQuestionnaire") throw new Response(null, { status: 400 });
    const found = await shown(member, new TextEncoder().encode(text));
    return data({ ...found, changed: true }, { status: 409 });
  }
  const bytes = await uploaded(request);
  const found = await shown(member, bytes);
  return data({ ...found, changed: false }, { status: found.found ? 200 : 422 });
}

async function shown(member: Parameters<typeof replaceableDrafts>[0], bytes: Uint8Array) {
  const { questionnaire, problems } = readQuestionnaireFile(bytes);
  if (questionnaire) {
    const targets = await replaceableDrafts(member);
    return {
      found: importPreview(questionnaire, member.language),
      text: JSON.stringify(questionnaire),
      targets,
      problems: [],
    };
  }
  const words = await wordsIn(member.language);
  const described = problems.map((problem) => ({ row: problem.row, text: describeFileProblem(words, problem) }));
  return { found: null, text: null, targets: [], problems: described };
}

/** The bytes of the file; one byte too many, which the check refuses, where it is larger than any questionnaire. */
async function uploaded(request: Request): Promise<Uint8Array> {
  try {
    const handler = unstable_createMemoryUploadHandler({ maxPartSize: LARGEST_FILE_BYTES });
    const file = (await unstable_parseMultipartFormData(request, handler)).get("file");
    return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return new Uint8Array(LARGEST_FILE_BYTES + 1);
    throw error;
  }
}

export default function QuestionnaireImport() {
  const { t } = useTranslation("questionnaires");
  const answered = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("file.title")} lead={<p>{t("file.lead")}</p>}>
      {answered?.changed && <Notice kind="mind">{t("file.changed")}</Notice>}
      {answered?.found && (
        <FoundQuestionnaire found={answered.found} text={answered.text} targets={answered.targets} busy={busy} />
      )}
      {answered && <QuestionnaireFileProblems problems={answered.problems} />}
      <Form method="post" encType="multipart/form-data" className="mt-8 max-w-xl">
        <FieldBox name="file" label={t("file.file")} hint={t("file.hint")}>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".json,.csv,application/json,text/csv"
            className="input"
            aria-describedby="file-hint"
          />
        </FieldBox>
        <button type="submit" className={answered?.found ? "button" : "button button-primary"} disabled={busy}>
          {t("file.check")}
        </button>
      </Form>
    </Page>
  );
}
