import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Problems } from "#app/components/form.tsx";
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
import { Live } from "#app/components/studio/live.tsx";
import { ParticipationOverTime } from "#app/components/studio/participation-over-time.tsx";
import { RemindersForm } from "#app/components/studio/reminders-form.tsx";
import { RunningSteps } from "#app/components/studio/running-steps.tsx";
import { auditProgress } from "#app/features/confidentiality/audit-progress.server.ts";
import { participationOverview } from "#app/features/confidentiality/participation-overview.server.ts";
import { localField } from "#app/features/diagnostics/draft-schema.ts";
import { extendDiagnostic } from "#app/features/diagnostics/extend.server.ts";
import { archiveDiagnostic, cancelDiagnostic, closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { linesOf } from "#app/features/diagnostics/reminder-form.ts";
import { reminderProblems } from "#app/features/diagnostics/reminder-problems.server.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import { writtenDay, writtenTime } from "#app/features/diagnostics/written-time.ts";
import { previewLetters } from "#app/features/distribution/letter-preview.server.ts";
import { participation } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import { translator } from "#app/platform/translator.server.ts";

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
  const written = (at: Date | null) => writtenTime({ at, timeZone, language: member.language });
  const names = new Map(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, member.language)]));
  const running = diagnostic.state === "scheduled" || diagnostic.state === "open";
  const overview = diagnostic.state === "open" ? await participationOverview(member, id) : null;
  const previews = running ? await previewLetters(member, id) : [];
  return {
    id,
    name: diagnostic.name,
    state: diagnostic.state,
    zone: timeZone,
    closesField: running && diagnostic.closes_at ? localField(diagnostic.closes_at, timeZone) : "",
    reminders: running && {
      lines: linesOf(diagnostic.reminders).map((line) => ({
        round: line?.round ?? null,
        on: line ? String(line.on) : "",
        text: line?.text ?? "",
      })),
      sent: diagnostic.reminders.flatMap(({ startedAt }) => (startedAt ? [written(new Date(startedAt))] : [])),
      previews,
    },
    overview: overview && {
      ...overview,
      counted: writtenDay(overview.day, member.language),
      day: undefined,
      days: undefined,
      levels: questionnaire.tiers.map((tier) => ({
        tier: tier.id,
        name: names.get(tier.id) ?? tier.id,
        days: overview.days.map(({ day, levels }) => {
          const level = levels.find((each) => each.tier === tier.id);
          return {
            day: writtenDay(day, member.language),
            answered: level?.answered ?? null,
            invited: level?.invited ?? null,
          };
        }),
      })),
      groups: overview.groups.map((group) => ({ ...group, tier: names.get(group.tier) ?? group.tier })),
    },
    closing: isOver(diagnostic) && found.extended.count === 0,
    over: isOver(diagnostic),
    opening: diagnostic.state === "scheduled" && diagnostic.opens_at !== null && diagnostic.opens_at <= now(),
    missed: found.missed,
    checking,
    k: diagnostic.contract.k,
    axes: diagnostic.contract.axes,
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
    deliveries: deliveries.flatMap(({ kind, ...rest }) =>
      kind === "invitation" || kind === "cancellation" ? [{ kind, ...rest }] : [],
    ),
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

const intents = z.enum(["remind", "end", "cancel", "archive", "extend", "reminders"]);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const form = Object.fromEntries(await request.formData());
  const intent = intents.safeParse(form.intent);
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
      await cancelDiagnostic(member, id, String(form.message ?? ""));
      throw redirect(to);
    case "extend": {
      const extended = await extendDiagnostic(member, id, String(form.closes ?? ""));
      if (extended !== "notLater") throw redirect(extended === "extended" ? `${to}?done=extended` : to);
      return data(
        { problems: { closes: (await translator(member.language)).t("studio:running.extendProblem") } },
        { status: 422 },
      );
    }
    case "reminders": {
      const problems = await reminderProblems(member, id, form);
      if (!problems) throw redirect(`${to}?done=remindersSaved`);
      return data({ problems }, { status: 422 });
    }
    case "archive":
      throw redirect((await archiveDiagnostic(member, id)) ? `${to}?done=archived` : to);
  }
}

export default function Diagnostic() {
  const { t } = useTranslation("studio");
  const found = useLoaderData<typeof loader>();
  const { state, times, closing, name, overview, reminders } = found;
  const problems: Problems | undefined = useActionData<typeof action>()?.problems;
  const invited = found.tiers.reduce((sum, tier) => sum + tier.invited, 0);
  const live = state === "scheduled" || state === "open" || found.checking !== null;
  const lead = state === "open" && closing ? t("status.closingLead") : leadOf();
  function leadOf() {
    switch (state) {
      case "draft":
        return t("status.draftLead");
      case "scheduled":
        return found.opening ? t("status.openingLead") : t("status.scheduledLead", times);
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
    <Page
      title={<bdi>{name}</bdi>}
      lead={<p>{lead}</p>}
      aside={<span className="text-muted">{t(`states.${state}`)}</span>}
    >
      <Done />
      {found.checking ? <Checking {...found.checking} /> : <NextStep id={found.id} state={state} />}
      {live && <Live soon={found.opening || closing || found.checking !== null} />}
      <Participation tiers={found.tiers} k={found.k} extended={found.extended} />
      {overview && <ParticipationOverTime overview={overview} axes={found.axes} k={found.k} />}
      <Letters found={found} />
      {!found.over && reminders && (
        <details className="mt-10" open={problems !== undefined && !problems.closes}>
          <summary className="cursor-pointer font-semibold">{t("running.reminders")}</summary>
          <RemindersForm {...reminders} problems={problems?.closes ? undefined : problems} />
        </details>
      )}
      {!closing && <OpenSteps state={state} reminded={found.reminded || found.over} closes={times.closes} />}
      {!closing && (state === "scheduled" || state === "open") && (
        <RunningSteps
          id={found.id}
          state={state}
          over={found.over}
          invited={invited}
          closes={times.closes}
          closesField={found.closesField}
          zone={found.zone}
          problems={problems}
        />
      )}
      <Archive state={state} />
      <Promised contractHash={found.contractHash} />
    </Page>
  );
}

/** What the step before this page did; it stands in the address, so that loading again says the same. */
function Done() {
  const { t } = useTranslation("studio");
  const [search] = useSearchParams();
  const launched = search.get("launched") ?? "";
  if (/^\d+$/.test(launched)) return <Notice kind="done">{t("status.launched", { count: Number(launched) })}</Notice>;
  const added = search.get("added") ?? "";
  if (/^\d+$/.test(added)) return <Notice kind="done">{t("running.added", { count: Number(added) })}</Notice>;
  if (search.get("done") === "extended") return <Notice kind="done">{t("running.extended")}</Notice>;
  if (search.get("done") === "remindersSaved") return <Notice kind="done">{t("reminders.saved")}</Notice>;
  const plain = (
    ["reminded", "remindedAlready", "ended", "publishedNow", "publishedSome", "publishingPlanned", "archived"] as const
  ).find((key) => search.get("done") === key);
  return plain ? <Notice kind="done">{t(`status.${plain}`)}</Notice> : null;
}
