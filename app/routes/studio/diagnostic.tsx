import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { Checking } from "#app/components/studio/checking.tsx";
import {
  Archive,
  Letters,
  NextStep,
  OpenSteps,
  Participation,
  Promised,
} from "#app/components/studio/diagnostic-status.tsx";
import { auditProgress } from "#app/features/confidentiality/audit-progress.server.ts";
import { archiveDiagnostic, cancelDiagnostic, closeEarly } from "#app/features/diagnostics/manage.server.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { participation } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";

export const handle = { titleFrom: "name" };

/** How a diagnostic is going. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "participation.read");
  const id = pathId(params.id);
  const found = await participation(member, id);
  if (!found) throw notFound();
  const { diagnostic, deliveries, notInvited } = found;
  // Once the answers are sealed, nobody can be counted any more: participation is what the release says of it.
  const stored = diagnostic.closed_at ? await storedRelease(member, id) : null;
  const checking = diagnostic.state === "closed" && !stored ? await auditProgress(member, id) : null;
  const tiers = diagnostic.closed_at ? releasedTiers(stored) : found.tiers;
  const { questionnaire, time_zone: timeZone } = diagnostic;
  const written = (at: Date | null) => writtenTime({ at, timeZone, language: "en" });
  const names = new Map(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, "en")]));
  return {
    id,
    name: diagnostic.name,
    state: diagnostic.state,
    closing: isOver(diagnostic) && found.extended.count === 0,
    over: isOver(diagnostic),
    missed: found.missed,
    checking,
    k: diagnostic.contract.k,
    contractHash: diagnostic.contract_hash,
    reminded: diagnostic.reminded_at !== null,
    times: {
      opens: written(diagnostic.opens_at),
      closes: written(diagnostic.closes_at),
      closed: written(diagnostic.closed_at),
      published: written(diagnostic.published_at),
    },
    tiers: tiers.map((tier) => ({
      id: tier.id,
      name: names.get(tier.id) ?? tier.id,
      invited: tier.invited,
      answered: tier.answered,
    })),
    extended: found.extended.count,
    deliveries: deliveries.filter(({ kind }) => kind === "invitation"),
    failed: found.problems,
    notInvited: notInvited.map(({ not_invited, count }) => ({ reason: not_invited ?? "", count })),
  };
}

function isOver({ state, closes_at: closesAt }: { state: DiagnosticState; closes_at: Date | null }): boolean {
  return state === "open" && closesAt !== null && closesAt <= now();
}

function releasedTiers(stored: Awaited<ReturnType<typeof storedRelease>>) {
  return stored ? gateView(stored.release, stored.questionnaire).tiers : [];
}

const intents = z.enum(["remind", "end", "cancel", "archive"]);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const intent = intents.safeParse((await request.formData()).get("intent"));
  if (!intent.success) throw new Response(null, { status: 400 });
  const to = paths.diagnostic(id);
  switch (intent.data) {
    case "remind": {
      const started = await remind(member, id);
      throw redirect(`${to}?done=${started ? "reminded" : "remindedAlready"}`);
    }
    case "end":
      throw redirect((await closeEarly(member, id)) ? `${to}?done=ended` : to);
    case "cancel":
      await cancelDiagnostic(member, id);
      throw redirect(to);
    case "archive":
      throw redirect((await archiveDiagnostic(member, id)) ? `${to}?done=archived` : to);
  }
}

export default function Diagnostic() {
  const { t } = useTranslation("studio");
  const found = useLoaderData<typeof loader>();
  const { state, times, closing, name } = found;
  const lead = state === "open" && closing ? t("status.closingLead") : leadOf();
  function leadOf() {
    switch (state) {
      case "draft":
        return t("status.draftLead");
      case "scheduled":
        return t("status.scheduledLead", times);
      case "open":
        return t("status.openLead", times);
      case "closed":
        return t(found.checking ? "status.checkedLead" : "status.closedLead", times);
      case "published":
      case "archived":
        return t("status.publishedLead", times);
      case "cancelled":
        return found.missed ? t("status.missedLead", times) : t("status.cancelledLead");
    }
  }
  return (
    <Page title={name} lead={<p>{lead}</p>} aside={<span className="text-muted">{t(`states.${state}`)}</span>}>
      <Done />
      {found.checking ? <Checking {...found.checking} /> : <NextStep id={found.id} state={state} />}
      <Participation tiers={found.tiers} k={found.k} extended={found.extended} />
      <Letters found={found} />
      <Promised contractHash={found.contractHash} />
      <Archive state={state} />
      {!closing && <OpenSteps state={state} reminded={found.reminded || found.over} closes={times.closes} />}
    </Page>
  );
}

/** What the step before this page did; it stands in the address, so that loading again says the same. */
function Done() {
  const { t } = useTranslation("studio");
  const [search] = useSearchParams();
  const launched = search.get("launched") ?? "";
  if (/^\d+$/.test(launched)) return <Notice kind="done">{t("status.launched", { count: Number(launched) })}</Notice>;
  const plain = (["reminded", "remindedAlready", "ended", "publishedNow", "archived"] as const).find(
    (key) => search.get("done") === key,
  );
  return plain ? <Notice kind="done">{t(`status.${plain}`)}</Notice> : null;
}
