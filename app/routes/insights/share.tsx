import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { problemFields } from "#app/features/organizations/account-schema.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { shareSchema, viewParts } from "#app/features/reports/share-schema.ts";
import { maySee, newShare, shareableMembers, shareView } from "#app/features/reports/share-view.server.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "exports:share.title" };

/** What is about to be shared, and with whom it can be. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const view = new URL(request.url).searchParams.get("view") ?? paths.result(id);
  const stored = viewParts(view)?.diagnosticId === id ? await storedRelease(member, id, "executive") : null;
  if (!stored || !(await maySee(member, view))) throw notFound();
  return { share: newShare(), view, name: stored.name, page: pageOf(view), members: await shareableMembers(member) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const form = Object.fromEntries(await request.formData());
  const view = typeof form.view === "string" ? form.view : "";
  if (viewParts(view)?.diagnosticId !== id || !(await maySee(member, view))) throw notFound();
  const parsed = shareSchema.safeParse(form);
  if (!parsed.success) {
    const fields = problemFields(parsed.error).filter((field) => field === "email" || field === "note");
    return { outcome: "invalid" as const, fields };
  }
  const outcome = await shareView(member, parsed.data);
  if (outcome === "missing") throw notFound();
  return { outcome, fields: [] };
}

export default function SharePage() {
  const { t } = useTranslation("exports");
  const { share, view, name, page, members } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problems = problemsOf();
  return (
    <Page title={t("share.title")} lead={<p>{t("share.lead")}</p>}>
      {result?.outcome === "shared" && <Notice kind="done">{t("share.shared")}</Notice>}
      <ErrorSummary problems={problems} />
      <p className="mt-6">{t("share.what", { page: t(`share.page.${page}`, { name }) })}</p>
      <Form method="post" className="max-w-xl" key={result?.outcome === "shared" ? "shared" : "open"}>
        <input type="hidden" name="share" value={share} />
        <input type="hidden" name="view" value={view} />
        <Field
          name="email"
          type="email"
          list="members"
          required
          maxLength={254}
          autoComplete="off"
          label={t("share.email")}
          hint={t("share.emailHint")}
          problem={problems?.email}
        />
        <datalist id="members">
          {members.map(({ email, name: who }) => (
            <option key={email} value={email}>
              {who}
            </option>
          ))}
        </datalist>
        <FieldBox name="note" label={t("share.note")} hint={t("share.noteHint")} problem={problems?.note}>
          <textarea
            id="note"
            name="note"
            rows={4}
            maxLength={1000}
            className="input"
            aria-invalid={problems?.note ? true : undefined}
            aria-describedby={describedBy({ name: "note", hint: true, problem: problems?.note })}
          />
        </FieldBox>
        <button type="submit" className="button button-primary">
          {t("share.submit")}
        </button>
      </Form>
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={view}>{t("share.back")}</Link>
        <Link to={paths.insights()}>{t("share.all")}</Link>
      </p>
    </Page>
  );

  function problemsOf(): Problems | undefined {
    switch (result?.outcome) {
      case "invalid":
        return Object.fromEntries(
          result.fields.map((field) => [field, t(field === "note" ? "share.noteProblem" : "share.emailProblem")]),
        );
      case "nobody":
      case "noRight":
      case "self":
      case "tooMany":
        return { email: t(`share.${result.outcome}`) };
      default:
        return undefined;
    }
  }
}

function pageOf(view: string): "first" | "heatmap" | "item" | "strategy" | "trend" | "words" | "meeting" {
  const [, , , page] = (view.split("?")[0] ?? "").split("/");
  switch (page) {
    case "heatmap":
    case "strategy":
    case "trend":
    case "words":
    case "meeting":
      return page;
    case "items":
      return "item";
    default:
      return "first";
  }
}
