import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Comparison } from "#app/components/coaching/comparison.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { writtenDay } from "#app/features/diagnostics/written-time.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { readOwnActions } from "#app/features/plans/action-texts.server.ts";
import { managerReport } from "#app/features/plans/manager-report.ts";
import { managerPlan } from "#app/features/plans/work-plan.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "coaching:list.title" };

/** A manager's plan, and their own answers beside their team's released result. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const id = pathId(params.id);
  const found = await managerPlan(member, id);
  if (!found) throw notFound();
  const report = managerReport(found.view, member.language);
  const actions = await readOwnActions(found.actions, { view: found.view, language: member.language });
  return {
    id,
    name: found.stored.name,
    report,
    hasOwn: found.view.ownAnswers !== null,
    isOwner: found.isOwner,
    planned: found.planId !== null,
    actions: actions.map(({ action_id, title, kind, status, due_on, reason, target }) => ({
      id: action_id,
      title,
      kind,
      status,
      due: writtenDay(due_on, member.language),
      why: reason.sentence,
      measure: target.measure,
    })),
  };
}

export default function Team() {
  const { t } = useTranslation(["coaching", "playbook"]);
  const { id, name, report, hasOwn, isOwner, planned, actions } = useLoaderData<typeof loader>();
  const released = report.themes.some(({ rows }) => rows.some(({ result }) => result !== null));
  const lead = !released ? "report.leadNothing" : report.ownTeam ? "report.leadTeam" : "report.leadArea";
  return (
    <Page title={t("report.title", { count: actions.length })} lead={<p>{t(lead, { name })}</p>}>
      {!isOwner && <Notice kind="mind">{t("report.notOwner")}</Notice>}
      {isOwner && !planned && released && <p className="mt-4">{t("report.making")}</p>}
      {actions.length > 0 && (
        <ol className="mt-8 grid gap-6" aria-label={t("report.plan")}>
          {actions.map((action) => (
            <li key={action.id} className="border-s-4 border-accent ps-4">
              <h2>
                <Link to={paths.action({ diagnosticId: id, actionId: action.id })}>{action.title}</Link>
              </h2>
              <p className="text-sm text-muted">
                {t(`playbook:kind.${action.kind}`)} · {t(`status.${action.status}`)} ·{" "}
                {t("action.due", { due: action.due })}
              </p>
              <p className="mt-1">{action.why}</p>
              <p className="mt-1 text-muted">{action.measure}</p>
            </li>
          ))}
        </ol>
      )}
      {released && <Comparison report={report} hasOwn={hasOwn} />}
    </Page>
  );
}
