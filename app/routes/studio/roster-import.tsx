import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  MaxPartSizeExceededError,
  redirect,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, FieldBox } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { SampleRoster } from "#app/components/studio/sample-roster.tsx";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { LARGEST_ROSTER_BYTES } from "#app/features/roster/decode.ts";
import { checkUpload } from "#app/features/roster/import-roster.server.ts";
import { sampleRoster } from "#app/features/roster/sample-roster.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";
import { tierCounts } from "#db/queries/roster.ts";

export const handle = { title: "studio:upload.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  return { first: (await inOrganizationOf(member, tierCounts)).length === 0 };
}

/** Takes a file, or the sample, checks it and shows what was found. Nothing of the roster changes here. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const { t } = await translator(member.language);
  if (request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded")) {
    if ((await request.formData()).get("intent") !== "sample") throw new Response(null, { status: 400 });
    const bytes = new TextEncoder().encode(sampleRoster());
    throw redirect(paths.rosterCheck(await checkUpload(member, { fileName: "roster-sample.csv", bytes })));
  }
  const file = await uploadedFile(request);
  if (file === "tooLarge") return data({ problems: { file: t("studio:upload.tooLarge") } }, { status: 413 });
  if (file === null) return data({ problems: { file: t("studio:upload.noFile") } }, { status: 422 });
  throw redirect(paths.rosterCheck(await checkUpload(member, file)));
}

async function uploadedFile(request: Request): Promise<{ fileName: string; bytes: Uint8Array } | "tooLarge" | null> {
  const keep = unstable_createMemoryUploadHandler({ maxPartSize: LARGEST_ROSTER_BYTES });
  try {
    const file = (await unstable_parseMultipartFormData(request, keep)).get("file");
    if (!(file instanceof File) || file.name === "") return null;
    return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return "tooLarge";
    throw error;
  }
}

export default function RosterImport() {
  const { t } = useTranslation("studio");
  const { first } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("upload.title")} lead={<p>{t("upload.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <Form method="post" encType="multipart/form-data">
        <FieldBox name="file" label={t("upload.file")} hint={t("upload.hint")} problem={problems?.file}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            required
            className="input"
            aria-describedby={describedBy({ name: "file", hint: true, problem: problems?.file })}
          />
        </FieldBox>
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("upload.submit")}
        </button>
      </Form>
      <h2 className="mt-10">{t("upload.columnsTitle")}</h2>
      <p className="mt-2">
        <a href={paths.rosterExample("template")} download>
          {t("start.template", { ns: "upkeep" })}
        </a>
        <span className="text-muted"> {t("start.templateHint", { ns: "upkeep" })}</span>
      </p>
      <ul className="mt-3 list-disc ps-5">
        {t("upload.columns", { returnObjects: true }).map((column) => (
          <li key={column}>{column}</li>
        ))}
      </ul>
      {first && <SampleRoster />}
    </Page>
  );
}
