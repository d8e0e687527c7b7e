import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AxisTable } from "#app/components/axis-table.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { Page } from "#app/components/page.tsx";
import { useWritten } from "#app/components/written.ts";
import { may } from "#app/features/organizations/roles.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";

export const handle = { title: "insights:certificate.title" };

/** The certificate of a release: what was promised, and how it was checked. For everyone in the organisation. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const stored = await storedRelease(member, pathId(params.id));
  if (!stored) throw notFound();
  const names = Object.fromEntries(
    stored.questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, member.language)]),
  );
  const reads = may(member.roles, "insights.read") && (await storedRelease(member, stored.diagnosticId, "executive"));
  return {
    name: stored.name,
    readsResults: Boolean(reads),
    contractHash: stored.contractHash,
    gate: gateView(stored.release, stored.questionnaire),
    names,
  };
}

export default function Certificate() {
  const { t } = useTranslation("insights");
  const { listed, listedQuoted } = useWritten();
  const { id = "" } = useParams();
  const { name, readsResults, contractHash, gate, names } = useLoaderData<typeof loader>();
  const { k, commentThreshold: threshold, minSupport, proofs } = gate;
  return (
    <Page title={t("certificate.title")} lead={<p>{t("certificate.lead", { name })}</p>}>
      <h2 className="mt-8">{t("certificate.promises")}</h2>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        <li>{t(gate.tiers.some(({ mode }) => mode === "stated") ? "certificate.kExcept" : "certificate.k", { k })}</li>
        <li>{t("certificate.comments", { threshold })}</li>
        {gate.tiers.map(({ id, mode }) => (
          <li key={id}>{t(`certificate.mode.${mode as "confidential"}`, { tier: names[id] ?? id })}</li>
        ))}
        {gate.merges.map(({ axis, values }) => (
          <li key={`${axis} ${values.join()}`}>{t("certificate.merged", { axis, values: listedQuoted(values) })}</li>
        ))}
        <li>{t("certificate.frozen")}</li>
      </ul>
      <h2 className="mt-8">{t("certificate.proof")}</h2>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        <li>
          {minSupport === null
            ? t("certificate.supportNone")
            : t("certificate.support", { minSupport, proofs, theorems: listed(gate.theorems) })}
        </li>
        <li>{t("certificate.groups", { published: gate.publishedGroups, eligible: gate.eligibleGroups })}</li>
        {gate.teams.length > 0 && (
          <li>
            {t("certificate.teams", {
              k,
              tiers: listed(
                gate.teams.map(({ tier, ...teams }) =>
                  t("certificate.teamsOfTier", { ...teams, tier: names[tier] ?? tier }),
                ),
              ),
            })}
          </li>
        )}
        {gate.inferable !== null && (
          <li>
            {t("certificate.inferable", { inferable: gate.inferable, total: gate.totalAnswers })}{" "}
            {gate.undecided > 0 && t("certificate.undecided", { count: gate.undecided })}
          </li>
        )}
        {gate.inferable !== null && (
          <li>
            {gate.programs === null
              ? t("certificate.byIntervals")
              : t("certificate.byPrograms", { count: gate.programs })}
          </li>
        )}
        {gate.coarsened > 0 && <li>{t("certificate.coarsened", { count: gate.coarsened })}</li>}
      </ul>
      <h2 className="mt-8">{t("certificate.breakdowns")}</h2>
      <AxisTable axes={gate.byAxis} k={k} />
      <dl className="mt-8 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{t("certificate.axes")}</dt>
        <dd>
          {gate.axes.length === 0
            ? t("certificate.axesHierarchy")
            : t("certificate.axesFurther", { axes: listed(gate.axes) })}
        </dd>
        <dt className="text-muted">{t("certificate.method")}</dt>
        <dd>{gate.methodVersion}</dd>
        <dt className="text-muted">{t("certificate.contractHash")}</dt>
        <dd className="break-all">
          <code>{contractHash}</code>
        </dd>
        <dt className="text-muted">{t("certificate.hash")}</dt>
        <dd className="break-all">
          <code>{gate.hash}</code>
        </dd>
      </dl>
      {readsResults && <ResultLinks id={id} at="certificate" />}
    </Page>
  );
}
