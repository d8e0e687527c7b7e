import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AxisTable } from "#app/components/axis-table.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { Checking } from "#app/components/studio/checking.tsx";
import { PublishForm } from "#app/components/studio/publish-form.tsx";
import { useWritten } from "#app/components/written.ts";
import { auditProgress } from "#app/features/confidentiality/audit-progress.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { writtenIn } from "#app/features/diagnostics/draft-form.server.ts";
import { localField } from "#app/features/diagnostics/draft-schema.ts";
import { publicationStages } from "#app/features/diagnostics/publish-at.ts";
import { readPublishForm } from "#app/features/diagnostics/publish-form.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import { translator } from "#app/platform/translator.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { listPublications } from "#db/queries/publications.ts";

export const handle = { titleFrom: "name" };

/** What would be published, in figures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "release.review");
  const id = pathId(params.id);
  const { diagnostic, publications } = await inOrganizationOf(member, async (trx) => ({
    diagnostic: await findDiagnostic(trx, id),
    publications: await listPublications(trx, { diagnosticId: id }),
  }));
  if (!diagnostic || !["closed", "published", "archived"].includes(diagnostic.state)) throw notFound();
  const stored = await storedRelease(member, id);
  const checking = stored ? null : await auditProgress(member, id);
  const names = Object.fromEntries(
    diagnostic.questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, member.language)]),
  );
  const gate = stored && gateView(stored.release, stored.questionnaire);
  const { time_zone: timeZone, publish_at: planned } = diagnostic;
  const stages = publicationStages.map((stage) => {
    const shown = publications.find(({ audience }) => audience === stage)?.published_at ?? null;
    const at = planned[stage]?.at;
    return {
      stage,
      shown: shown && writtenTime({ at: shown, timeZone, language: member.language }),
      planned: at === undefined ? null : localField(new Date(at), timeZone),
    };
  });
  return { id, name: diagnostic.name, state: diagnostic.state, names, gate, checking, stages, timeZone };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "release.review");
  const id = pathId(params.id);
  const found = await inOrganizationOf(member, async (trx) => ({
    diagnostic: await findDiagnostic(trx, id),
    publications: await listPublications(trx, { diagnosticId: id }),
  }));
  if (!found.diagnostic) throw notFound();
  const form = Object.fromEntries(await request.formData());
  const shown = found.publications.map(({ audience }) => audience);
  const { choices, problems } = readPublishForm(form, { zone: found.diagnostic.time_zone, at: now(), shown });
  if (problems.length > 0) {
    const { t } = await translator(member.language);
    const said = Object.fromEntries(
      problems.map((field) => [field, t(`studio:publish.problems.${field.startsWith("at") ? "at" : "when"}`)]),
    );
    return data({ problems: said, entered: writtenIn(form) }, { status: 422 });
  }
  const published = await publishDiagnostic(member, id, choices);
  if (!published) throw redirect(paths.diagnosticRelease(id));
  const news = publicationStages.filter((stage) => choices[stage].kind === "now" && !shown.includes(stage));
  const done = news.length === 0 ? "publishingPlanned" : news.includes("manager") ? "publishedNow" : "publishedSome";
  throw redirect(`${paths.diagnostic(id)}?done=${done}`);
}

export default function ReleaseReview() {
  const { t } = useTranslation(["studio", "insights"]);
  const { listed } = useWritten();
  const { id, name, state, gate, names, checking, stages, timeZone } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!gate) {
    return (
      <Page title={t("release.title", { name })}>
        {checking ? <Checking {...checking} /> : <Notice kind="mind">{t("release.working")}</Notice>}
      </Page>
    );
  }
  return (
    <Page
      title={t(state === "closed" ? "release.title" : "release.publishedTitle", { name })}
      lead={<p>{t("release.lead")}</p>}
    >
      {stages.every(({ shown }) => shown !== null) && <Notice kind="done">{t("release.done")}</Notice>}
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
                bands: listed(values.map((band) => t("launch.mergeQuoted", { band }))),
              })}
            </p>
          ))}
        </section>
        <p className="text-sm text-muted break-all">
          {t("release.hash")}: <code>{gate.hash}</code>
        </p>
      </div>
      <PublishForm
        id={id}
        stages={stages}
        timeZone={timeZone}
        problems={answered?.problems}
        entered={answered?.entered ?? {}}
      />
      <p className="mt-8">
        <Link to={paths.diagnostic(id)}>{t("preview.back")}</Link>
      </p>
    </Page>
  );
}
