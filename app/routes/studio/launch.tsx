import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { BreakdownForecast } from "#app/components/studio/breakdown-forecast.tsx";
import { DraftFields } from "#app/components/studio/draft-form.tsx";
import { LaunchProblems } from "#app/components/studio/launch-problems.tsx";
import { Recipients, Teams } from "#app/components/studio/launch-recipients.tsx";
import { Letters, PromisesByTier, ZoneTable } from "#app/components/studio/launch-sections.tsx";
import { RemindersForm } from "#app/components/studio/reminders-form.tsx";
import { chooseMode } from "#app/features/diagnostics/choose-mode.server.ts";
import { draftForm, submitDraft, writtenIn } from "#app/features/diagnostics/draft-form.server.ts";
import { cancelDiagnostic } from "#app/features/diagnostics/manage.server.ts";
import { mergeBands, splitBand } from "#app/features/diagnostics/merge.server.ts";
import { tierModeSchema } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { reminderProblems } from "#app/features/diagnostics/reminder-problems.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import { sendTestLetter } from "#app/features/distribution/letter-preview.server.ts";
import { notFound, pathId, type Reader, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";
import { launchView } from "./launch-view.server.ts";

export const handle = { titleFrom: "name" };

/** The dry run of a launch. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const view = await launchView(member, id);
  if (!view) throw notFound();
  if (view === "notDraft") throw redirect(paths.diagnostic(id));
  return view;
}

const intents = z.enum(["launch", "cancel", "merge", "split", "change", "mode", "reminders", "test"]);

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
    case "mode": {
      const mode = tierModeSchema.safeParse(form.get("mode"));
      if (mode.success) await chooseMode(member, id, { tier: String(form.get("tier") ?? ""), mode: mode.data });
      throw redirect(paths.diagnosticLaunch(id));
    }
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
async function change(member: Reader, id: string, form: Record<string, FormDataEntryValue>) {
  if (!(await draftForm(member, id))) throw notFound();
  const result = await submitDraft(member, { diagnosticId: id, form });
  if (result.kind !== "problems") throw redirect(paths.diagnosticLaunch(id));
  const { t } = await translator(member.language);
  const problems = Object.fromEntries(result.fields.map((field) => [field, t(`studio:draft.problems.${field}`)]));
  return data({ problems, entered: writtenIn(form), reminderProblems: undefined, test: null }, { status: 422 });
}

async function test(member: Reader, id: string, { tier, letter }: { tier: string; letter: string }) {
  const sent = await sendTestLetter(member, id, { tier, round: letter === "" ? null : Number(letter) });
  if (sent.kind === "unknown") throw notFound();
  if (sent.kind === "sent") throw redirect(`${paths.diagnosticLaunch(id)}?tested`);
  const { t } = await translator(member.language);
  const said =
    sent.kind === "failed"
      ? t("studio:launchMore.testFailed", { problem: sent.problem })
      : t("studio:launchMore.testLimited");
  return data({ problems: undefined, entered: {}, reminderProblems: undefined, test: said }, { status: 422 });
}

async function launch(member: Reader, { id, reviewed }: { id: string; reviewed: string }): Promise<never> {
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
      {!answered?.problems && <LaunchProblems problems={problems} />}
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
