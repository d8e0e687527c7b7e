import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EditAction, ReplaceAction } from "#app/components/coaching/action-forms.tsx";
import { ActionSteps, Notes, Share, Why } from "#app/components/coaching/action-parts.tsx";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { writtenDay, writtenTime } from "#app/features/diagnostics/written-time.ts";
import { type Member, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actionFormSchema, actionIntentSchema, noteSchema } from "#app/features/plans/action-form-schema.ts";
import { readOwnActions } from "#app/features/plans/action-texts.server.ts";
import { addNote, type Changed, changeAction, ownAction, replaceAction } from "#app/features/plans/work-plan.server.ts";
import { paths } from "#app/paths.ts";
import { translator, wordsIn } from "#app/platform/translator.server.ts";

export const handle = { title: "coaching:list.title" };

/** One action of the manager's own plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const found = await ownAction(member, key);
  if (!found) throw notFound();
  const words = await wordsIn(member.language);
  const { notes, alternatives } = found;
  const [action] = await readOwnActions([found.action], { view: found.view, language: member.language });
  if (!action) throw notFound();
  return {
    ...key,
    action: {
      title: action.title,
      kind: action.kind,
      status: action.status,
      steps: action.steps,
      script: words(`playbook:plays.${action.play_id}.script`),
      target: action.target,
      reason: action.reason,
      dueOn: action.due_on,
      due: writtenDay(action.due_on, member.language),
      owner: action.owner_name,
      shared: action.shared,
      revision: action.revision,
    },
    notes: notes.map(({ action_note_id, author_name, text, created_at }) => ({
      id: action_note_id,
      author: author_name,
      text,
      at: writtenTime({ at: created_at, timeZone: "UTC", language: member.language }),
    })),
    alternatives: alternatives.map(({ id, kind }) => ({ id, kind, title: words(`playbook:plays.${id}.title`) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const form = Object.fromEntries(await request.formData());
  const result = await change(member, key, form);
  if (result === "changed") {
    const replaced = form.intent === "replace";
    throw redirect(replaced ? paths.team(key.diagnosticId) : `${paths.action(key)}?saved`);
  }
  const { t } = await translator(member.language);
  if (typeof result === "string") {
    const problems: Problems = { action: t(`coaching:problems.${result}`) };
    return data({ problems }, { status: 409 });
  }
  const problems: Problems = Object.fromEntries(result.map((field) => [field, t(`coaching:edit.problems.${field}`)]));
  return data({ problems }, { status: 422 });
}

type FormField = "title" | "steps" | "dueOn" | "ownerName" | "note";

/** Does what the form asks for; the fields that are wrong, or why it could not be done. */
async function change(
  member: Member,
  key: { diagnosticId: string; actionId: string },
  form: Record<string, FormDataEntryValue>,
): Promise<Changed | FormField[]> {
  const asked = actionIntentSchema.safeParse(form);
  if (!asked.success) throw new Response(null, { status: 400 });
  const { intent, revision } = asked.data;
  switch (intent) {
    case "note": {
      const note = noteSchema.safeParse(form.note);
      return note.success ? addNote(member, { ...key, text: note.data }) : ["note"];
    }
    case "replace":
      return replaceAction(member, { ...key, revision, playId: String(form.play) });
    case "edit": {
      const parsed = actionFormSchema.safeParse(form);
      if (!parsed.success) return [...new Set(parsed.error.issues.map(({ path }) => String(path[0]) as FormField))];
      return changeAction(member, { ...key, revision, change: { kind: "edit", ...parsed.data } });
    }
    default:
      return changeAction(member, { ...key, revision, change: { kind: intent } });
  }
}

export default function ActionPage() {
  const { t } = useTranslation(["coaching", "playbook"]);
  const { diagnosticId, action, notes, alternatives } = useLoaderData<typeof loader>();
  const problems = useActionData<Submitted>()?.problems;
  const [search] = useSearchParams();
  return (
    <Page
      title={action.title}
      lead={
        <p className="text-base">
          {t(`playbook:kind.${action.kind}`)} · {t(`status.${action.status}`)} · {t("action.due", { due: action.due })}{" "}
          · {t("action.owner", { owner: action.owner })}
        </p>
      }
    >
      <ErrorSummary problems={problems} />
      {search.has("saved") && !problems && <Notice kind="done">{t("saved")}</Notice>}
      <ActionSteps action={action} />
      <Why reason={action.reason} />
      <Share action={action} />
      <Notes notes={notes} revision={action.revision} problem={problems?.note} />
      <EditAction action={action} problems={problems} />
      {action.status !== "done" && <ReplaceAction alternatives={alternatives} revision={action.revision} />}
      <p className="mt-10">
        <Link to={paths.team(diagnosticId)}>{t("action.back")}</Link>
      </p>
    </Page>
  );
}

type Submitted = typeof action;
