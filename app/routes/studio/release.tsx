import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AxisTable } from "#app/components/axis-table.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { Checking } from "#app/components/studio/checking.tsx";
import { auditProgress } from "#app/features/confidentiality/audit-progress.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";

export const handle = { titleFrom: "name" };

/** What would be published, in figures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "release.review");
  const id = pathId(params.id);
  const diagnostic = await inOrganizationOf(member, (trx) => findDiagnostic(trx, id));
  if (!diagnostic || !["closed", "published", "archived"].includes(diagnostic.state)) throw notFound();
  const stored = await storedRelease(member, id);
  const checking = stored ? null : await auditProgress(member, id);
  const names = Object.fromEntries(
    diagnostic.questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, "en")]),
  );
  const gate = stored && gateView(stored.release, stored.questionnaire);
  return { id, name: diagnostic.name, state: diagnostic.state, names, gate, checking };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "release.review");
  const id = pathId(params.id);
  const published = await publishDiagnostic(member, id);
  throw redirect(published ? `${paths.diagnostic(id)}?done=publishedNow` : paths.diagnosticRelease(id));
}

export default function ReleaseReview() {
  const { t, i18n } = useTranslation(["studio", "insights"]);
  const listed = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const { id, name, state, gate, names, checking } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  const isPublished = state !== "closed";
  if (!gate) {
    return (
      <Page title={t("release.title", { name })}>
        {checking ? <Checking {...checking} /> : <Notice kind="mind">{t("release.working")}</Notice>}
      </Page>
    );
  }
  return (
    <Page
      title={t(isPublished ? "release.publishedTitle" : "release.title", { name })}
      lead={isPublished ? undefined : <p>{t("release.lead")}</p>}
    >
      {isPublished && <Notice kind="done">{t("release.done")}</Notice>}
      <table className="data mt-6">
        <thead>
          <tr>
            <th scope="col">{t("release.level")}</th>
            <th scope="col" className="number">
              {t("release.invited")}
            </th>
            <th scope="col" className="number">
              {t("release.answered")}
            </th>
          </tr>
        </thead>
        <tbody>
          {gate.tiers.map(({ id: tier, invited, answered }) => (
            <tr key={tier}>
              <th scope="row">{names[tier] ?? tier}</th>
              <td className="number">{invited}</td>
              <td className="number">{answered ?? t("release.fewer", { k: gate.k })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-6 grid gap-2">
        {gate.publishedGroups === 0 ? (
          <p>{t("release.noGroups", { k: gate.k })}</p>
        ) : (
          <>
            <p>{t("release.groups", { published: gate.publishedGroups, eligible: gate.eligibleGroups })}</p>
            <p className="text-muted">{t("release.groupsNote", { k: gate.k })}</p>
          </>
        )}
        {gate.inferable !== null && (
          <p>
            {t("release.inferable", { inferable: gate.inferable, total: gate.totalAnswers })}{" "}
            {gate.undecided > 0 && t("release.undecided", { count: gate.undecided })}
          </p>
        )}
        {gate.inferable !== null && (
          <p className="text-muted">
            {gate.programs === null ? t("release.byIntervals") : t("release.byPrograms", { count: gate.programs })}
          </p>
        )}
        {gate.coarsened > 0 && <p className="text-muted">{t("release.coarsened", { count: gate.coarsened })}</p>}
        <section className="mt-4 min-w-0">
          <h2>{t("insights:axes.title")}</h2>
          <AxisTable axes={gate.byAxis} k={gate.k} />
          {gate.merges.map(({ axis, values }) => (
            <p key={`${axis} ${values.join()}`} className="mt-2">
              {t("launch.merged", {
                axis,
                bands: listed.format(values.map((band) => t("launch.mergeQuoted", { band }))),
              })}
            </p>
          ))}
        </section>
        <p className="text-sm text-muted break-all">
          {t("release.hash")}: <code>{gate.hash}</code>
        </p>
      </div>
      <Form method="post" className="mt-8 flex flex-wrap gap-4">
        {state === "closed" && (
          <button type="submit" className="button button-primary" disabled={busy}>
            {t("release.publish")}
          </button>
        )}
        <Link className="button" to={paths.heatmap(id)}>
          {t(isPublished ? "release.heatmap" : "release.preview")}
        </Link>
      </Form>
    </Page>
  );
}
