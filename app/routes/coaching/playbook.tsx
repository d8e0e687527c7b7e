import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { choosePlay, playbookView } from "#app/features/plans/choose-play.server.ts";
import { managerPlan } from "#app/features/plans/work-plan.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "coaching:playbook.title" };

/** Every play that answers to the manager's own result, the most pressing theme first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const id = pathId(params.id);
  const found = await managerPlan(member, id);
  if (!found?.planId) throw notFound();
  return { id, themes: await playbookView(found, member.language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const diagnosticId = pathId(params.id);
  const form = await request.formData();
  const chosen = await choosePlay(member, { diagnosticId, playId: String(form.get("play")) });
  if (chosen === "changed") throw redirect(paths.team(diagnosticId));
  const problems: Problems = { action: (await translator(member.language)).t(`coaching:problems.${chosen}`) };
  return data({ problems }, { status: 409 });
}

export default function Playbook() {
  const { t } = useTranslation(["coaching", "playbook"]);
  const { id, themes } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("playbook.title")} lead={<p>{t("playbook.lead")}</p>}>
      <ErrorSummary problems={problems} />
      {themes.length === 0 && <p className="mt-8">{t("playbook.none")}</p>}
      <div id="action">
        {themes.map((theme, place) => (
          <details key={theme.id} className="mt-6 border-t border-line pt-4" open={place < 3}>
            <summary className="cursor-pointer">
              <h2 className="inline">{theme.name}</h2>
            </summary>
            <p className="mt-2">{theme.plays[0]?.sentence}</p>
            <ul className="mt-4 grid gap-5">
              {theme.plays.map((play) => (
                <li key={play.id} className={`border-s-4 ps-4 ${play.fits ? "border-accent" : "border-line"}`}>
                  <h3>{play.title}</h3>
                  <p className="text-sm text-muted">
                    {t(play.fits ? "playbook.because" : "playbook.other")} · {t(`playbook:kind.${play.kind}`)} ·{" "}
                    {t("report.minutes", { count: play.minutes })}
                  </p>
                  {play.fits && <p className="mt-1">{play.why}</p>}
                  {play.taken ? (
                    <p className="mt-2 text-muted">{t("playbook.taken")}</p>
                  ) : (
                    <Form method="post" className="mt-2">
                      <input type="hidden" name="play" value={play.id} />
                      <button
                        type="submit"
                        className="button"
                        disabled={busy}
                        aria-label={`${t("playbook.take")}: ${play.title}`}
                      >
                        {t("playbook.take")}
                      </button>
                    </Form>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p className="mt-10">
        <Link to={paths.team(id)}>{t("playbook.back")}</Link>
      </p>
    </Page>
  );
}
