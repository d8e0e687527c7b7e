import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { findRespondent, withdrawAnswers } from "#app/features/responses/answer.server.ts";
import { paths } from "#app/paths.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import styles from "#app/survey.css?url";

export const handle = { scripts: false };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** After sending: only for an open diagnostic and somebody who has sent; the link's first view knows all other cases. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const respondent = await findRespondent(token);
  if (respondent?.participant.state !== "open") throw redirect(paths.survey(token));
  const { participant, saved } = respondent;
  const language = interfaceLanguage(participant.locale);
  const closes = writtenTime({ at: participant.closes_at, timeZone: participant.time_zone, language });
  const withdrawn = saved === null && new URL(request.url).searchParams.has("withdrawn");
  return { language, closes, withdrawn, submitted: saved?.submitted ?? false, survey: paths.survey(token) };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const respondent = await findRespondent(token);
  if (!respondent || !(await withdrawAnswers(respondent))) throw redirect(paths.survey(token));
  throw redirect(`${paths.surveyDone(token)}?withdrawn`);
}

export default function SurveyDone() {
  const { t } = useTranslation("survey");
  const { closes, submitted, withdrawn, survey } = useLoaderData<typeof loader>();
  if (withdrawn || !submitted) {
    const title = withdrawn ? t("done.withdrawn") : t("later.title");
    const body = withdrawn ? t("done.withdrawnBody", { closes }) : t("later.body", { closes });
    return <SurveyMessage title={title} body={body} next={{ label: t("later.resume"), to: `${survey}?page=1` }} />;
  }
  return (
    <SurveyMessage title={t("done.title")} body={t("done.body", { closes })}>
      <p>{t("done.afterwards")}</p>
      <p>
        <a href={`${survey}?page=1`}>{t("done.change")}</a>
      </p>
      <details>
        <summary>{t("done.withdraw")}</summary>
        <p>{t("done.withdrawHint")}</p>
        <form method="post">
          <button type="submit" className="button plain">
            {t("done.withdraw")}
          </button>
        </form>
      </details>
    </SurveyMessage>
  );
}
