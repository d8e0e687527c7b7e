import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { SurveyForm } from "#app/components/survey/survey-form.tsx";
import { SurveyIntro, SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { estimatedMinutes } from "#app/features/questionnaires/items.ts";
import { findRespondent, type Respondent, saveAnswers } from "#app/features/responses/answer.server.ts";
import { firstUnanswered, formPages, mergedAnswers, pageToGoOn } from "#app/features/responses/form-pages.ts";
import { pageView } from "#app/features/responses/page-view.ts";
import { readPage } from "#app/features/responses/read-form.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import { interfaceLanguage, translator } from "#app/platform/i18n.ts";
import styles from "#app/survey.css?url";

export const handle = { scripts: false, titleFrom: "windowTitle" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
const queryPage = z.coerce.number().int().min(1).max(50).nullable().catch(null);

const intents = z.enum(["next", "later", "back"]).catch("next");

/** The first view of an answer link, or one page of its form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const respondent = await findRespondent(params.token ?? "");
  if (!respondent) return data({ state: "unknown" as const }, { status: 404 });
  const { participant } = respondent;
  const about = aboutOf(respondent);
  // Its time may be up a moment before the worker has closed it.
  const over = participant.closes_at !== null && participant.closes_at <= now();
  if (participant.state !== "open" || over) {
    const state =
      participant.state === "scheduled" && !over
        ? "notYet"
        : participant.state === "cancelled"
          ? "cancelled"
          : "closed";
    return data({ state, ...about } as const, { status: state === "notYet" ? 200 : 410 });
  }
  const { searchParams } = new URL(request.url);
  const page = queryPage.parse(searchParams.get("page"));
  if (searchParams.has("later")) return data({ state: "later" as const, ...about, ...progressOf(respondent) });
  if (page === null) return data({ state: "intro" as const, ...about, ...progressOf(respondent) });
  const form = formOf(respondent, page);
  const windowTitle = translator(about.language).t("survey:page.title", { title: about.organization, ...form });
  return data({ state: "form" as const, ...about, windowTitle, form });
}

/** Saves one page: "go on" wants an answer to each question, "later" and "back" take what there is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const respondent = await findRespondent(token);
  if (!respondent) throw redirect(paths.survey("unknown"));
  const page = queryPage.parse(new URL(request.url).searchParams.get("page")) ?? 1;
  const { questionnaire, tier } = respondent.participant;
  const pages = formPages(questionnaire, tier);
  const form = await request.formData();
  const intent = intents.parse(form.get("intent"));
  const onward = intent === "next";
  const items = pages[page - 1] ?? [];
  const read = readPage({ questionnaire, items, complete: onward }, (name) => String(form.get(name) ?? ""));
  const fine = !onward || Object.keys(read.problems).length === 0;
  const last = page >= pages.length;
  const answers = mergedAnswers({ questionnaire, saved: respondent.saved?.answers ?? null, given: read.answers });
  const missing = last ? firstUnanswered({ questionnaire, tier, answers }) : null;
  const open = await saveAnswers(respondent, read, { submitted: fine && last && onward && missing === null });
  if (!open) throw redirect(paths.survey(token));
  if (intent === "later") throw redirect(`${paths.survey(token)}?later`);
  if (intent === "back") throw redirect(`${paths.survey(token)}?page=${Math.max(1, page - 1)}`);
  if (!fine) return data({ problems: read.problems }, { status: 422 });
  if (last && missing === null) throw redirect(paths.surveyDone(token));
  throw redirect(`${paths.survey(token)}?page=${missing ?? page + 1}`);
}

/** How far somebody has come, and the page that the next step opens. */
function progressOf({ participant: { questionnaire, tier }, saved }: Respondent) {
  const submitted = saved?.submitted ?? false;
  const page = saved && !submitted ? pageToGoOn({ questionnaire, tier, answers: saved.answers }) : 1;
  return { started: saved !== null, submitted, page };
}

function aboutOf({ participant }: Respondent) {
  const language = interfaceLanguage(participant.locale);
  const { contract, questionnaire, tier } = participant;
  return {
    language,
    organization: participant.organization_name,
    windowTitle: participant.organization_name,
    diagnostic: participant.diagnostic_name,
    minutes: estimatedMinutes(questionnaire, tier),
    closes: writtenTime({ at: participant.closes_at, timeZone: participant.time_zone, language }),
    promises: privacyPromises({ contract, tier, topTier: questionnaire.tiers[0]?.id ?? "" }),
  };
}

function formOf({ participant, saved }: Respondent, page: number) {
  const { questionnaire, tier, locale } = participant;
  const pages = formPages(questionnaire, tier);
  const number = Math.min(page, pages.length);
  const items = pages[number - 1] ?? [];
  const language = locale ?? "en";
  return {
    page: number,
    pages: pages.length,
    questions: pageView({
      questionnaire,
      items,
      tier,
      language,
      answers: saved?.answers ?? null,
      comments: saved?.comments ?? {},
    }),
  };
}

export default function Survey() {
  const { t } = useTranslation("survey");
  const found = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? {};
  switch (found.state) {
    case "intro":
      return <SurveyIntro {...found} />;
    case "form":
      return <SurveyForm {...found.form} promises={found.promises} problems={problems} />;
    case "later":
      return (
        <SurveyMessage
          title={t("later.title")}
          body={t("later.body", found)}
          next={{ label: t("later.resume"), to: `?page=${found.page}` }}
        />
      );
    case "unknown":
      return (
        <SurveyMessage
          title={t("unknown.title")}
          body={t("unknown.body")}
          next={{ label: t("unknown.newLink"), to: paths.newLink() }}
        />
      );
    default:
      return <SurveyMessage title={t(`${found.state}.title`)} body={t(`${found.state}.body`, found)} />;
  }
}
