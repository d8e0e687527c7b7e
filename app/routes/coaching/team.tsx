import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Comparison } from "#app/components/coaching/comparison.tsx";
import { Keep, Mirror, Predictions } from "#app/components/coaching/mirror.tsx";
import { PlanList } from "#app/components/coaching/plan-list.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { notFound, pathId, type Reader, requireMember } from "#app/features/organizations/session.server.ts";
import { findings, isStrength } from "#app/features/plans/findings.ts";
import { listedActions } from "#app/features/plans/listed-actions.server.ts";
import { managerReport } from "#app/features/plans/manager-report.ts";
import { managerPlan } from "#app/features/plans/work-plan.server.ts";
import { NOTICED_THEME } from "#app/features/questionnaires/noticed-items.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "coaching:list.title" };

const MOST_KEPT = 3;

/** A manager's mirror: their own answers beside their team's released result, what to keep, and their plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const id = pathId(params.id);
  const found = await managerPlan(member, id);
  if (!found) throw notFound();
  // Beside the label of a reverse-keyed item its turned number would be read the wrong way round; and that an action was noticed is no
  // strength to be kept.
  const strengths = findings(found.view).filter(
    (each) => isStrength(each) && !each.item.reversed && each.item.theme !== NOTICED_THEME,
  );
  return {
    id,
    name: found.stored.name,
    report: managerReport(found.view, member.language),
    keep: strengths.slice(0, MOST_KEPT).map(({ item }) => item.id),
    hasOwn: found.view.ownAnswers !== null,
    isOwner: found.isOwner,
    planned: found.planId !== null,
    actions: await listedActions(found, { plan: "team", language: member.language }),
    asksAbout: await takenUpBefore(member, found.stored.baselineId),
  };
}

/** The wave before, where the manager took something up that this one asks about again. */
async function takenUpBefore(member: Reader, baselineId: string | null): Promise<string | null> {
  const before = baselineId === null ? null : await managerPlan(member, baselineId);
  return before?.isOwner && before.actions.some(({ status }) => isTakenUp(status)) ? baselineId : null;
}

function isTakenUp(status: string): boolean {
  return status === "accepted" || status === "done";
}

export default function Team() {
  const { t } = useTranslation(["coaching", "outcome"]);
  const { id, name, report, keep, hasOwn, isOwner, planned, actions, asksAbout } = useLoaderData<typeof loader>();
  const underWay = actions.some(({ status }) => isTakenUp(status));
  const released = report.themes.some(({ rows }) => rows.some(({ result }) => result !== null));
  const lead = !released ? "report.leadNothing" : report.ownTeam ? "report.leadTeam" : "report.leadArea";
  const plan = (
    <section className="mt-10" aria-labelledby="plan">
      <h2 id="plan">{t("report.change")}</h2>
      <p className="mt-1 text-muted">
        {t(
          actions.length > 0
            ? "report.planLead"
            : !released
              ? "report.planNone"
              : planned
                ? "report.changeNone"
                : "report.making",
        )}
      </p>
      {actions.length > 0 && (
        <PlanList
          actions={actions}
          label={t("report.plan")}
          to={(actionId) => paths.action({ diagnosticId: id, actionId })}
        />
      )}
      {planned && (
        <p className="mt-6">
          <Link to={paths.outcome(id)}>{t("outcome:link")}</Link>
        </p>
      )}
      {planned && released && (
        <p className="mt-6">
          <Link to={paths.playbook(id)}>{t("report.toPlaybook")}</Link>
        </p>
      )}
    </section>
  );
  return (
    <Page title={t("report.title", { count: actions.length })} lead={<p>{t(lead, { name })}</p>}>
      {!isOwner && <Notice kind="mind">{t("report.notOwner")}</Notice>}
      {asksAbout && (
        <p className="mt-6">
          <Link className="button button-primary" to={paths.outcome(asksAbout)}>
            {t("outcome:title")}
          </Link>
        </p>
      )}
      {/* Whoever comes back to a plan that is under way comes for the plan. */}
      {isOwner && underWay && plan}
      {isOwner && !underWay && actions.length > 0 && (
        <p className="mt-4">
          <a href="#plan">{t("report.change")}</a>
        </p>
      )}
      {released && <Mirror report={report} hasOwn={hasOwn} />}
      <Predictions report={report} />
      {released && <Keep report={report} items={keep} />}
      {isOwner && !underWay && plan}
      {released && <Comparison report={report} hasOwn={hasOwn} />}
    </Page>
  );
}
