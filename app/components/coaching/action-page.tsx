import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { EditAction, ReplaceAction } from "./action-forms.tsx";
import { ActionWords, History, Intent, NextStep, Notes, Share, Why } from "./action-parts.tsx";
import type { ActionPageView } from "./action-view.ts";
import { Carriers } from "./carriers.tsx";

/** One action: of an own plan, carried along with its owner, or asked to be. */
export function ActionPage({
  view,
  problems,
  typed = null,
  back,
}: {
  view: ActionPageView;
  problems: Problems | undefined;
  /** What was typed into the form that changes the action, by field, where it could not be kept. */
  typed?: Readonly<Record<string, string>> | null;
  back: { readonly to: string; readonly label: string };
}) {
  const { t } = useTranslation(["coaching", "playbook"]);
  const [search] = useSearchParams();
  const { by, action, result, notes, history, alternatives } = view;
  const { owner, due, revision } = action;
  const underWay = action.status !== "proposed";
  return (
    <Page
      title={<bdi>{action.title}</bdi>}
      lead={
        <p className="text-base">
          {t(`playbook:kind.${action.kind}`)} · {t(`status.${action.status}`)}
          {action.status === "accepted" && ` · ${t("action.percent", { percent: action.percent })}`} ·{" "}
          {t("action.due", { due })} · {t("action.owner", { owner })}
        </p>
      }
    >
      <ErrorSummary problems={problems} />
      {search.has("saved") && !problems && <Notice kind="done">{t("saved")}</Notice>}
      {by === "asked" && (
        <section className="mt-8 border-s-4 border-accent ps-4" id="action">
          <h2>{t("carried.askedTitle", { owner })}</h2>
          <p className="mt-2">{t("carried.askedBody", { owner })}</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <Intent intent="join" revision={revision} primary>
              {t("carried.join")}
            </Intent>
            <Intent intent="decline" revision={revision}>
              {t("carried.decline")}
            </Intent>
          </div>
        </section>
      )}
      {/* What nobody has taken up is read first; of what is under way the next step comes first, and why it was begun last. */}
      {underWay ? (
        <>
          {by !== "asked" && <NextStep action={action} />}
          <ActionWords action={action} />
          {result && <Why result={result} />}
        </>
      ) : (
        <>
          {result && <Why result={result} />}
          <ActionWords action={action} />
          {by === "owner" && <NextStep action={action} />}
        </>
      )}
      {by === "owner" && <Share action={action} />}
      <Carriers view={view} problem={problems?.email} />
      {by !== "asked" && <Notes notes={notes} revision={revision} problem={problems?.note} />}
      {by === "owner" && <EditAction action={action} problems={problems} typed={typed} />}
      {by === "owner" && action.status !== "done" && <ReplaceAction alternatives={alternatives} revision={revision} />}
      {by !== "asked" && <History history={history} />}
      {by === "carrier" && (
        <div className="mt-8">
          <Intent intent="leave" revision={revision}>
            {t("carried.leave")}
          </Intent>
        </div>
      )}
      <p className="mt-10">
        <Link to={back.to}>{back.label}</Link>
      </p>
    </Page>
  );
}
