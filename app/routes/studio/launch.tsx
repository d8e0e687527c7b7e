import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { BreakdownForecast } from "#app/components/studio/breakdown-forecast.tsx";
import { reviewLaunch } from "#app/features/confidentiality/launch-review.server.ts";
import { cancelDiagnostic } from "#app/features/diagnostics/manage.server.ts";
import { mergeBands, splitBand } from "#app/features/diagnostics/merge.server.ts";
import type { TierMode } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { launchDiagnostic, launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { type Member, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { paths } from "#app/paths.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";

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
  return {
    id,
    fingerprint,
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

const intents = z.enum(["launch", "cancel", "merge", "split"]);

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
    case "launch":
      return launch(member, { id, reviewed: String(form.get("reviewed") ?? "") });
  }
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
  const { id, fingerprint, name, opens, closes, k, comments, tiers, skipped, problems, teams, breakdowns } =
    useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const busy = useNavigation().state !== "idle";
  const invited = tiers.reduce((sum, tier) => sum + tier.invited, 0);
  return (
    <Page title={t("launch.title", { count: invited, name })} lead={<p>{t("launch.lead")}</p>}>
      {search.has("changed") && <Notice kind="mind">{t("launch.changed")}</Notice>}
      {problems.length > 0 && (
        <div role="alert" className="my-6 border-2 border-warn-line p-4">
          <h2 className="mb-2">{t("launch.problemsTitle")}</h2>
          <ul className="list-disc ps-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <table className="data mt-6">
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
      {breakdowns && <BreakdownForecast {...breakdowns} k={k} />}
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
        <Link className={problems.length === 0 ? "button" : "button button-primary"} to={paths.editDiagnostic(id)}>
          {t("launch.edit")}
        </Link>
        <button type="submit" name="intent" value="cancel" className="button" disabled={busy}>
          {t("launch.cancel")}
        </button>
      </Form>
    </Page>
  );
}
