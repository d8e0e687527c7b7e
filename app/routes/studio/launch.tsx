import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { BreakdownForecast } from "#app/components/studio/breakdown-forecast.tsx";
import { DraftFields } from "#app/components/studio/draft-form.tsx";
import { Letters, PromisesByTier, ZoneTable } from "#app/components/studio/launch-sections.tsx";
import { RemindersForm } from "#app/components/studio/reminders-form.tsx";
import { reviewLaunch } from "#app/features/confidentiality/launch-review.server.ts";
import { draftForm, submitDraft, writtenIn } from "#app/features/diagnostics/draft-form.server.ts";
import { cancelDiagnostic } from "#app/features/diagnostics/manage.server.ts";
import { mergeBands, splitBand } from "#app/features/diagnostics/merge.server.ts";
import type { TierMode } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { linesOf } from "#app/features/diagnostics/reminder-form.ts";
import { reminderProblems } from "#app/features/diagnostics/reminder-problems.server.ts";
import { scheduleByZone } from "#app/features/diagnostics/schedule-by-zone.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { launchDiagnostic, launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { previewLetters, sendTestLetter } from "#app/features/distribution/letter-preview.server.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import {
  inOrganizationOf,
  type Member,
  notFound,
  pathId,
  requireMember,
} from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";

export const handle = { titleFrom: "name" };

/** The dry run of a launch. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  // First: if the roster changes between the two, the launch is refused rather than one that nobody reviewed.
  const fingerprint = await launchFingerprint(member, id);
  const review = await reviewLaunch(member, id);
  if (!review) throw notFound();
  const { diagnostic, tiers, skipped, problems, teams, breakdowns } = review;
  if (diagnostic.state !== "draft") throw redirect(paths.diagnostic(id));
  const { questionnaire, contract, time_zone: timeZone } = diagnostic;
  const words = wordsOf(translator("en"));
  const names = new Map(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, "en")]));
  const { t } = translator("en");
  const topTier = questionnaire.tiers[0]?.id ?? "";
  const opensAt = diagnostic.opens_at ?? now();
  const closesAt = diagnostic.closes_at ?? opensAt;
  const { reminders } = diagnostic;
  const baselineId = diagnostic.baseline_diagnostic_id;
  const baseline = baselineId && (await inOrganizationOf(member, (trx) => findDiagnostic(trx, baselineId)));
  const form = await draftForm(member, id);
  if (!form) throw redirect(paths.diagnostic(id));
  return {
    id,
    fingerprint,
    form,
    email: member.email,
    baseline: baseline ? baseline.name : null,
    schedule: {
      ...scheduleByZone({ zones: review.zones.counted, opensAt, closesAt, reminders, language: "en" }),
      own: review.zones.own,
      unread: review.zones.unread,
      zone: timeZone,
      opensLater: diagnostic.opens_at !== null,
    },
    reminders: linesOf(reminders).map((line) => ({
      round: line?.round ?? null,
      on: line ? String(line.on) : "",
      text: line?.text ?? "",
    })),
    previews: await previewLetters(member, id),
    promises: questionnaire.tiers.map((tier) => ({
      id: tier.id,
      name: names.get(tier.id) ?? tier.id,
      promises: privacyPromises({ contract, tier: tier.id, topTier }).map(({ key, values }) =>
        t(`emails:promises.${key}`, values),
      ),
    })),
    name: diagnostic.name,
    opens: writtenTime({ at: diagnostic.opens_at, timeZone, language: "en" }),
    closes: writtenTime({ at: diagnostic.closes_at, timeZone, language: "en" }),
    k: contract.k,
    comments: contract.commentThreshold,
    tiers: tiers.map((tier) => ({
      ...tier,
      name: names.get(tier.id) ?? tier.id,
      mode: modeName({ mode: contract.modes[tier.id] ?? "confidential", top: tier.id === questionnaire.tiers[0]?.id }),
    })),
    skipped,
    problems: problems.map((problem) =>
      words(`studio:launchProblems.${problem.code}`, {
        ...problem,
        ...("tier" in problem ? { tier: names.get(problem.tier) ?? problem.tier } : {}),
      }),
    ),
    teams,
    breakdowns: breakdowns && { ...breakdowns, merges: contract.merges ?? [] },
  };
}

/** Leadership's attributed answers are shown together, everybody else's to themselves. */
function modeName({ mode, top }: { mode: TierMode; top: boolean }) {
  return mode === "attributed" && top ? ("attributedTop" as const) : mode;
}

const intents = z.enum(["launch", "cancel", "merge", "split", "change", "reminders", "test"]);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const form = await request.formData();
  const intent = intents.safeParse(form.get("intent"));
  if (!intent.success) throw new Response(null, { status: 400 });
  const axis = String(form.get("axis") ?? "");
  switch (intent.data) {
    case "cancel":
      await cancelDiagnostic(member, id);
      throw redirect(paths.studio());
    case "merge":
      await mergeBands(member, id, { axis, bands: form.getAll("band").map(String) });
      throw redirect(`${paths.diagnosticLaunch(id)}#breakdowns`);
    case "split":
      await splitBand(member, id, { axis, as: String(form.get("band") ?? "") });
      throw redirect(`${paths.diagnosticLaunch(id)}#breakdowns`);
    case "change":
      return change(member, id, Object.fromEntries(form));
    case "reminders": {
      const problems = await reminderProblems(member, id, Object.fromEntries(form));
      if (!problems) throw redirect(`${paths.diagnosticLaunch(id)}?saved#reminders`);
      return data({ reminderProblems: problems, problems: undefined, entered: {}, test: null }, { status: 422 });
    }
    case "test":
      return test(member, id, { tier: String(form.get("tier") ?? ""), letter: String(form.get("letter") ?? "") });
    case "launch":
      return launch(member, { id, reviewed: String(form.get("reviewed") ?? "") });
  }
}

/** Keeps what was decided, and shows what follows from it; or says what is wrong with it. */
async function change(member: Member, id: string, form: Record<string, FormDataEntryValue>) {
  if (!(await draftForm(member, id))) throw notFound();
  const result = await submitDraft(member, { diagnosticId: id, form });
  if (result.kind !== "problems") throw redirect(paths.diagnosticLaunch(id));
  const { t } = translator("en");
  const problems = Object.fromEntries(result.fields.map((field) => [field, t(`studio:draft.problems.${field}`)]));
  return data({ problems, entered: writtenIn(form), reminderProblems: undefined, test: null }, { status: 422 });
}

async function test(member: Member, id: string, { tier, letter }: { tier: string; letter: string }) {
  const sent = await sendTestLetter(member, id, { tier, round: letter === "" ? null : Number(letter) });
  if (sent.kind === "unknown") throw notFound();
  if (sent.kind === "sent") throw redirect(`${paths.diagnosticLaunch(id)}?tested`);
  const { t } = translator("en");
  const said =
    sent.kind === "failed"
      ? t("studio:launchMore.testFailed", { problem: sent.problem })
      : t("studio:launchMore.testLimited");
  return data({ problems: undefined, entered: {}, reminderProblems: undefined, test: said }, { status: 422 });
}

async function launch(member: Member, { id, reviewed }: { id: string; reviewed: string }): Promise<never> {
  const launched = await launchDiagnostic(member, id, reviewed);
  switch (launched.kind) {
    case "launched":
      throw redirect(`${paths.diagnostic(id)}?launched=${launched.invited}`);
    case "changed":
      throw redirect(`${paths.diagnosticLaunch(id)}?changed`);
    case "refused":
      throw redirect(paths.diagnosticLaunch(id));
    case "notDraft":
      throw redirect(paths.diagnostic(id));
  }
}

export default function Launch() {
  const { t } = useTranslation("studio");
  const found = useLoaderData<typeof loader>();
  const { id, fingerprint, name, closes, opens, k, comments, tiers, skipped, problems, teams, breakdowns } = found;
  const answered = useActionData<typeof action>();
  const [search] = useSearchParams();
  const busy = useNavigation().state !== "idle";
  const invited = tiers.reduce((sum, tier) => sum + tier.invited, 0);
  return (
    <Page wide title={t("launch.title", { count: invited, name })} lead={<p>{t("launch.lead")}</p>}>
      {found.baseline !== null && <p className="mt-3">{t("launchMore.baseline", { name: found.baseline })}</p>}
      {search.has("changed") && <Notice kind="mind">{t("launch.changed")}</Notice>}
      {search.has("tested") && <Notice kind="done">{t("launchMore.tested", { email: found.email })}</Notice>}
      {search.has("saved") && <Notice kind="done">{t("reminders.saved")}</Notice>}
      {answered?.test && <Notice kind="mind">{answered.test}</Notice>}
      {problems.length > 0 && !answered?.problems && (
        <div role="alert" className="my-6 border-2 border-warn-line p-4">
          <h2 className="mb-2">{t("launch.problemsTitle")}</h2>
          <ul className="list-disc ps-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-6 grid items-start gap-x-12 lg:grid-cols-2">
        <div className="min-w-0">
          <section id="decisions">
            <h2>{t("launchMore.decisions")}</h2>
            <DraftFields
              // What was kept is shown anew, also where a field was left as it was written.
              key={fingerprint}
              form={found.form}
              problems={answered?.problems}
              entered={answered?.entered ?? {}}
              intent="change"
            />
          </section>
          <RemindersForm
            lines={found.reminders}
            sent={[]}
            previews={found.previews}
            problems={answered?.reminderProblems}
          />
        </div>
        <div className="min-w-0">
          <h2 className="mt-8 lg:mt-0">{t("launchMore.follows")}</h2>
          <Recipients tiers={tiers} skipped={skipped} />
          <ZoneTable {...found.schedule} />
          <Teams teams={teams} k={k} />
          {breakdowns && <BreakdownForecast {...breakdowns} k={k} />}
          <PromisesByTier id={id} tiers={found.promises} />
          <Letters
            email={found.email}
            tiers={tiers}
            rounds={found.reminders.flatMap(({ round }) => round ?? [])}
            invitation={found.previews.find(({ round }) => round === null)}
          />
          <section className="mt-8">
            <h2>{t("launch.schedule")}</h2>
            <p className="mt-1">{opens ? t("launch.opensAt", { opens, closes }) : t("launch.opensNow", { closes })}</p>
            <p className="mt-3">
              {t("launch.contract", { k, comments })}{" "}
              {tiers.some(({ mode }) => mode === "attributedTop") && t("launch.contractExcept")}
            </p>
          </section>
          <Form method="post" className="mt-8 flex flex-wrap gap-4">
            <input type="hidden" name="reviewed" value={fingerprint ?? ""} />
            {problems.length === 0 && (
              <button type="submit" name="intent" value="launch" className="button button-primary" disabled={busy}>
                {t("launch.button", { count: invited })}
              </button>
            )}
            <Link className={problems.length === 0 ? "button" : "button button-primary"} to="#decisions">
              {t("launch.edit")}
            </Link>
            <button type="submit" name="intent" value="cancel" className="button" disabled={busy}>
              {t("launch.cancel")}
            </button>
          </Form>
        </div>
      </div>
    </Page>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>;

function Recipients({ tiers, skipped }: Pick<Found, "tiers" | "skipped">) {
  const { t } = useTranslation("studio");
  return (
    <>
      <table className="data mt-2">
        <caption className="sr-only">{t("launchMore.recipients")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("launch.level")}</th>
            <th scope="col" className="number">
              {t("launch.invited")}
            </th>
            <th scope="col">{t("launch.mode")}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.id}>
              <th scope="row">{tier.name}</th>
              <td className="number">{tier.invited}</td>
              <td>{t(`launch.modes.${tier.mode}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skipped.length > 0 && (
        <section className="mt-8">
          <h2>{t("launch.skippedTitle")}</h2>
          <ul className="mt-2">
            {skipped.map(({ reason, count, names }) => (
              <li key={reason} className="my-2">
                <strong>{t(`notInvited.${reason}`, { count })}</strong>
                {names.length > 0 && (
                  <span className="block break-words text-muted">
                    {count > names.length
                      ? t("launch.andMore", { names: names.join(", "), count: count - names.length })
                      : names.join(", ")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Teams({ teams, k }: Pick<Found, "teams" | "k">) {
  const { t } = useTranslation("studio");
  return (
    <section className="mt-8">
      <h2>{t("launch.teamsTitle")}</h2>
      <p className="mt-1">{t("launch.teamsLead", { count: teams.of })}</p>
      <table className="data mt-2 max-w-md">
        <thead>
          <tr>
            <th scope="col">{t("launch.rateHead")}</th>
            <th scope="col" className="number">
              {t("launch.teamsHead")}
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.forecasts.map((forecast) => (
            <tr key={forecast.rate}>
              <th scope="row">{t("launch.rate", { rate: `${Math.round(100 * forecast.rate)}%` })}</th>
              <td className="number">{forecast.teams}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{t("launch.teamsNote", { k })}</p>
    </section>
  );
}
