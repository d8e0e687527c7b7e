import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SeenChanges } from "#app/components/coaching/seen-changes.tsx";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { decideOutcome, decisionSchema, planOutcome } from "#app/features/trends/decide-outcome.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "outcome:title" };

/** What became of each action of the manager's own plan, and what they decide about it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const id = pathId(params.id);
  const outcome = await planOutcome(member, id);
  if (!outcome) throw notFound();
  return { id, ...outcome };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const diagnosticId = pathId(params.id);
  const parsed = decisionSchema.safeParse(Object.fromEntries(await request.formData()));
  const { t } = await translator(member.language);
  if (!parsed.success) {
    if (parsed.error.issues.some(({ path }) => path[0] !== "word")) throw new Response(null, { status: 400 });
    return data({ problems: { actions: t("outcome:problems.word") } }, { status: 422 });
  }
  const decided = await decideOutcome(member, { diagnosticId, form: parsed.data });
  switch (decided) {
    case "missing":
      throw notFound();
    case "outdated":
    case "tooMany":
      return data({ problems: { actions: t(`outcome:problems.${decided}`) } }, { status: 409 });
    case "done":
    case "already":
      throw redirect(`${paths.outcome(diagnosticId)}?saved`);
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OutcomePage() {
  const { t } = useTranslation("outcome");
  const { id, name, pulse, actions } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const [search] = useSearchParams();
  const replaced = actions.some(({ outcome }) => outcome?.decision === "replaced");
  return (
    <Page title={t("title")} lead={<p>{t("lead", { name })}</p>}>
      <ErrorSummary problems={problems} />
      {search.has("saved") && !problems && <Notice kind="done">{t("saved")}</Notice>}
      {(pulse || actions.length > 0) && (
        <p className="mt-6">{pulse ? t("pulseSays", { pulse: pulse.name, closed: pulse.closed }) : t("noPulse")}</p>
      )}
      <div id="actions" tabIndex={-1}>
        {actions.length === 0 && <p className="mt-8">{t("empty")}</p>}
        {actions.map((each) => (
          <ActionOutcome key={each.id} action={each} measured={pulse !== null} />
        ))}
      </div>
      <ul className="mt-10 grid list-disc gap-2 ps-5">
        {replaced && (
          <li>
            <Link to={paths.playbook(id)}>{t("next")}</Link>
          </li>
        )}
        {pulse && (
          <li>
            <Link to={paths.team(pulse.id)}>{t("nextPulse")}</Link>
          </li>
        )}
        <li>
          <Link to={paths.team(id)}>{t("back")}</Link>
        </li>
      </ul>
    </Page>
  );
}

function ActionOutcome({ action, measured }: { action: Data["actions"][number]; measured: boolean }) {
  const { t } = useTranslation("outcome");
  const { id, title, label, revision, result, seen, outcome, isOver } = action;
  return (
    <section className="mt-10 border-s-4 border-accent ps-4" aria-labelledby={`a-${id}`}>
      <h2 id={`a-${id}`}>{title}</h2>
      {label && <p className="text-sm text-muted">{t("about", { label })}</p>}
      <p className="mt-2 font-semibold">{t(`result.${result ?? "untold"}`)}</p>
      {measured && <SeenChanges seen={seen} />}
      {outcome && (
        <p className="mt-3">
          {t(`decided.${outcome.decision}`, { on: outcome.on })} {outcome.word}
        </p>
      )}
      {!isOver && (
        <Form method="post" className="mt-4 max-w-xl" key={outcome?.word}>
          <input type="hidden" name="action" value={id} />
          <input type="hidden" name="revision" value={revision} />
          <label htmlFor={`word-${id}`} className="mb-1 block font-semibold">
            {t("word")}
          </label>
          <p id={`word-${id}-hint`} className="mb-1 text-sm text-muted">
            {t("wordHint")}
          </p>
          <textarea
            id={`word-${id}`}
            name="word"
            rows={2}
            maxLength={500}
            className="input"
            defaultValue={outcome?.word ?? ""}
            aria-describedby={`word-${id}-hint`}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: three ways to send one form, not a set of fields */}
          <div className="mt-3 flex flex-wrap gap-3" role="group" aria-label={t("choose")}>
            <button type="submit" name="decision" value="closed" className="button">
              {t("close")}
            </button>
            <button type="submit" name="decision" value="continued" className="button">
              {t("continue")}
            </button>
            <button type="submit" name="decision" value="replaced" className="button">
              {t("replace")}
            </button>
          </div>
        </Form>
      )}
    </section>
  );
}
