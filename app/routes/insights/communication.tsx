import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PlanList } from "#app/components/coaching/plan-list.tsx";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { communicationPlan, takeUp } from "#app/features/plans/communication-plan.server.ts";
import { listedActions } from "#app/features/plans/listed-actions.server.ts";
import { proposedTelling } from "#app/features/plans/proposed-telling.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { titleFrom: "name" };

/** What a leader or HR says about a result, and what they could say. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const found = await communicationPlan(member, id);
  if (!found) throw notFound();
  return {
    id,
    name: found.stored.name,
    actions: await listedActions(found, { plan: "communication", language: member.language }),
    proposed: await proposedTelling(found, member.language),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const diagnosticId = pathId(params.id);
  const form = await request.formData();
  const taken = await takeUp(member, { diagnosticId, playId: String(form.get("play")) });
  if (taken === "changed") throw redirect(paths.communication(diagnosticId));
  const problems: Problems = { action: (await translator(member.language)).t(`coaching:problems.${taken}`) };
  return data({ problems }, { status: 409 });
}

export default function Communication() {
  const { t } = useTranslation("coaching");
  const { id, name, actions, proposed } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("telling.title", { count: actions.length })} lead={<p>{t("telling.lead", { name })}</p>}>
      <ErrorSummary problems={problems} />
      {actions.length > 0 && (
        <section className="mt-8">
          <h2>{t("telling.own")}</h2>
          <PlanList
            actions={actions}
            label={t("telling.own")}
            to={(actionId) => paths.communicationAction({ diagnosticId: id, actionId })}
          />
        </section>
      )}
      <section className="mt-10" id="action">
        <h2>{t("telling.proposed")}</h2>
        <p className="mt-1 text-muted">{t(proposed.length === 0 ? "telling.none" : "telling.most")}</p>
        <ul className="mt-4 grid gap-6">
          {proposed.map((play) => (
            <li key={play.id} className="border-s-4 border-accent ps-4">
              <h3 className="text-lg">{play.title}</h3>
              <p className="text-sm text-muted">
                {t(`telling.by.${play.by}`)} · {t("telling.due", { count: play.days })}
              </p>
              <p className="mt-2">{play.sentence}</p>
              <p className="mt-1">{play.why}</p>
              <details className="mt-2">
                <summary className="cursor-pointer">{t("telling.say")}</summary>
                <blockquote className="mt-2 border-s-4 border-line ps-4 italic">{play.say}</blockquote>
                <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
                  {(["audience", "channel", "when", "repeat"] as const).map((part) => (
                    <div key={part} className="contents">
                      <dt className="font-semibold">{t(`telling.${part}`)}</dt>
                      <dd>{play.telling[part]}</dd>
                    </div>
                  ))}
                </dl>
              </details>
              <Form method="post" className="mt-3">
                <input type="hidden" name="play" value={play.id} />
                <button
                  type="submit"
                  className="button"
                  disabled={busy}
                  aria-label={`${t("telling.take")}: ${play.title}`}
                >
                  {t("telling.take")}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <ResultLinks id={id} at="communication" />
    </Page>
  );
}
