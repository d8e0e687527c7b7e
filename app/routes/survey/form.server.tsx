import { SurveyDocument } from "#app/components/survey/document.tsx";
import { SurveyForm } from "#app/components/survey/survey-form.tsx";
import { SurveyIntro, SurveyMessage, Withdraw } from "#app/components/survey/survey-messages.tsx";
import { endCodeSession } from "#app/features/distribution/code-session.server.ts";
import { estimatedMinutes } from "#app/features/questionnaires/answering-time.ts";
import {
  type Answerer,
  findAnswerer,
  findRespondent,
  type Respondent,
  type Saved,
  saveAnswers,
} from "#app/features/responses/answer.server.ts";
import { firstUnanswered, pageToGoOn, secondsLeft } from "#app/features/responses/answer-form.ts";
import { pageValues } from "#app/features/responses/page-values.ts";
import { pageView, themesOf } from "#app/features/responses/page-view.ts";
import { type FormProblem, readPage } from "#app/features/responses/read-form.ts";
import { changedSince, seenAfter } from "#app/features/responses/seen.ts";
import { paths } from "#app/paths.ts";
import { type Asked, type Reply, seeOther } from "#app/platform/plain-pages.ts";
import { browserLanguage, surveyWords } from "#app/platform/survey-words.server.ts";
import { type Drawn, drawn, drawnAnew, pageReply } from "./drawn.server.tsx";
import { surveyFrame } from "./frame.server.ts";
import { aboutOf, languagesOf, type Opening, placesOf, query, stateOf } from "./opened.server.ts";

/** The first view of a form, one page of its questions, or why there is none. */
export async function showForm(opening: Opening): Promise<Reply> {
  const respondent = await findRespondent(opening.token);
  if (!respondent) return unknownLink(opening.asked);
  const { search } = opening.asked;
  const state = stateOf(respondent);
  if (state !== "open") return showState(opening, respondent, { state, late: search.has("late") });
  const page = Number(/^[1-9]\d?$/.exec(search.get("page") ?? "")?.[0] ?? 0);
  if (search.has("later")) return showLater(opening, respondent);
  if (page === 0) return showIntro(opening, respondent);
  const { form, saved } = respondent;
  const number = Math.min(page, form.pages.length);
  const problems = search.has("missing") ? missingOn(respondent, number) : {};
  const view = await pageOf(opening, respondent, { number, problems, missing: true });
  const items = form.pages[number - 1] ?? [];
  const { questionnaire } = form;
  const values = pageValues({ questionnaire, items, answers: saved?.answers ?? null, comments: saved?.comments ?? {} });
  return pageReply(opening.asked, view, { values });
}

const intents = ["next", "later", "back", "finish", "save", "language"] as const;
type Intent = (typeof intents)[number];

/** Saves one page: "next" wants an answer to each question, everything else takes what there is. */
export async function saveForm(opening: Opening, { over = false } = {}): Promise<Reply> {
  const answerer = await findAnswerer(opening.token);
  if (!answerer) return unknownLink(opening.asked);
  const { asked } = opening;
  const fields = new URLSearchParams(await asked.text());
  const { form } = answerer;
  const { questionnaire } = form;
  const page = Number(asked.search.get("page") ?? 1);
  const items = form.pages[page - 1];
  const places = placesOf(opening);
  if (!items) return seeOther(places.form);
  const intent = intentOf(fields);
  const onward = intent === "next";
  const read = readPage({ questionnaire, items, complete: onward }, (name) => fields.get(name));
  const fine = !onward || Object.keys(read.problems).length === 0;
  const sent = onward && fine && page === form.pages.length;
  const seen = fields.get("seen");
  const changed = changedSince(seen, { questionnaire, items, read });
  const unchanged = changed.answers.size === 0 && changed.comments.size === 0;
  const languages = languagesOf(asked, answerer);
  const to = (values: Readonly<Record<string, string | number>>) => seeOther(places.form + query(languages, values));
  const saved =
    unchanged && !sent ? null : await saveAnswers(answerer, changed, { submitted: sent, required: form.required });
  if (saved === null && !(unchanged && !sent))
    return intent === "save" ? { status: 409, headers: {}, body: null } : to({ late: "" });
  const left = intent === "finish" || over;
  if (left && intent !== "save") return seeOther(`${paths.code()}?${over ? "over" : "finished"}`, endCodeSession());
  switch (intent) {
    case "save":
      return {
        status: 200,
        headers: { "Content-Type": "text/plain; charset=utf-8" },
        body: seenAfter(seen, { questionnaire, items, read }),
      };
    case "later":
      return to({ later: "" });
    case "back":
      return to({ page: Math.max(1, page - 1) });
    case "language":
      return seeOther(`${places.form}${query({ ...languages, chosen: fields.get("language") ?? "" }, { page })}`);
    case "next":
      break;
  }
  if (!fine)
    return againWith(opening, answerer, {
      number: page,
      problems: read.problems,
      fields,
      seen: seenAfter(seen, { questionnaire, items, read }),
    });
  if (!sent) return to({ page: page + 1 });
  const missing = firstMissing(answerer, saved);
  return missing === null ? seeOther(places.done + query(languages, {})) : to({ page: missing, missing: "" });
}

function intentOf(fields: URLSearchParams): Intent {
  if (fields.has("language")) return "language";
  return intents.find((intent) => intent === fields.get("intent")) ?? "next";
}

function firstMissing({ form }: Answerer, saved: Saved | null): number | null {
  return saved === null || saved.submitted ? null : firstUnanswered(form, saved.answers);
}

/** Questions of a page that are still open when somebody wanted to send. */
function missingOn({ form, saved }: Respondent, number: number): Record<string, FormProblem> {
  const values = pageValues({
    questionnaire: form.questionnaire,
    items: form.pages[number - 1] ?? [],
    answers: saved?.answers ?? null,
    comments: {},
  });
  const { problems } = readPage(
    { questionnaire: form.questionnaire, items: form.pages[number - 1] ?? [], complete: true },
    (name) => values.get(name) ?? null,
  );
  return problems;
}

/** The page once more, with what was entered and what is wrong with it. */
async function againWith(
  opening: Opening,
  { form }: Answerer,
  {
    number,
    problems,
    fields,
    seen,
  }: { number: number; problems: Record<string, FormProblem>; fields: URLSearchParams; seen: string },
): Promise<Reply> {
  const respondent = await findRespondent(opening.token);
  if (!respondent) return unknownLink(opening.asked);
  const view = await pageOf(opening, { ...respondent, form }, { number, problems, missing: false });
  const values = new Map([...fields].filter(([name]) => /^(answer|comment)\./.test(name)));
  return pageReply(opening.asked, view, { status: 422, values: values.set("seen", seen) });
}

async function pageOf(
  opening: Opening,
  respondent: Respondent,
  { number, problems, missing }: { number: number; problems: Record<string, FormProblem>; missing: boolean },
): Promise<Drawn> {
  const { form, participant } = respondent;
  const { questionnaire, tier } = form;
  const languages = languagesOf(opening.asked, respondent);
  const words = await surveyWords(languages.chosen);
  const about = aboutOf(respondent, words);
  const wrong = Object.keys(problems).length > 0;
  const page = () => {
    const items = form.pages[number - 1] ?? [];
    const title = words.i18n.t("survey:page.title", {
      title: about.organization,
      page: number,
      pages: form.pages.length,
    });
    return (
      <SurveyDocument
        frame={surveyFrame(words, opening)}
        title={`${wrong ? words.i18n.t("survey:page.wrong", { title }) : title} · Parallax`}
      >
        <SurveyForm
          page={number}
          pages={form.pages.length}
          action={query(languages, { page: number })}
          secondsLeft={secondsLeft(form, number, languages.chosen)}
          language={words.language}
          languages={languages}
          themes={themesOf({ questionnaire, items, language: languages.chosen })}
          questions={pageView({ items, tier, language: languages.chosen })}
          promises={about.promises}
          problems={problems}
          missing={missing}
          shared={opening.shared}
        />
      </SurveyDocument>
    );
  };
  if (wrong) return drawnAnew(words, page());
  const key = [
    "page",
    participant.diagnostic_id,
    tier,
    languages.chosen,
    languages.usual,
    number,
    opening.shared,
    about.organization,
  ];
  return drawn(key.join("\n"), words, page);
}

async function showIntro(opening: Opening, respondent: Respondent): Promise<Reply> {
  const languages = languagesOf(opening.asked, respondent);
  const words = await surveyWords(languages.chosen);
  const about = aboutOf(respondent, words);
  const { form, participant, saved } = respondent;
  const submitted = saved?.submitted ?? false;
  const page = saved && !submitted ? pageToGoOn(form, saved.answers) : 1;
  const key = ["intro", participant.diagnostic_id, form.tier, languages.chosen, languages.usual, opening.shared];
  const view = drawn(
    [...key, about.organization, about.diagnostic, about.closes, saved !== null, submitted, page].join("\n"),
    words,
    () => (
      <SurveyDocument
        frame={surveyFrame(words, opening)}
        title={`${about.organization} · Parallax`}
        languages={languages}
      >
        <SurveyIntro
          {...about}
          minutes={estimatedMinutes(form.questionnaire, form.tier, languages.chosen)}
          started={saved !== null}
          submitted={submitted}
          next={query(languages, { page })}
        />
      </SurveyDocument>
    ),
  );
  return pageReply(opening.asked, view);
}

/** Saved for another time. */
async function showLater(opening: Opening, respondent: Respondent): Promise<Reply> {
  const languages = languagesOf(opening.asked, respondent);
  const words = await surveyWords(languages.chosen);
  const { t } = words.i18n;
  const page = respondent.saved ? pageToGoOn(respondent.form, respondent.saved.answers) : 1;
  const title = t("survey:later.title");
  const view = drawnAnew(
    words,
    <SurveyDocument frame={surveyFrame(words, opening)} title={`${title} · Parallax`}>
      <SurveyMessage
        title={title}
        body={t("survey:later.body", aboutOf(respondent, words))}
        next={{ label: t("survey:later.resume"), to: query(languages, { page }) }}
      >
        {respondent.saved && <Withdraw action={placesOf(opening).done} />}
      </SurveyMessage>
    </SurveyDocument>,
  );
  return pageReply(opening.asked, view);
}

/** Why there is nothing to answer. `late`: somebody has just sent a page. */
async function showState(
  opening: Opening,
  respondent: Respondent,
  { state, late }: { state: "notYet" | "cancelled" | "closed"; late: boolean },
): Promise<Reply> {
  const words = await surveyWords(languagesOf(opening.asked, respondent).chosen);
  const { t } = words.i18n;
  const title = t(`survey:${state}.title`);
  const view = drawnAnew(
    words,
    <SurveyDocument frame={surveyFrame(words, opening)} title={`${title} · Parallax`} clears>
      <SurveyMessage title={title} body={t(`survey:${state}.body`, aboutOf(respondent, words))}>
        {late && state === "closed" && <p>{t("survey:closed.late")}</p>}
      </SurveyMessage>
    </SurveyDocument>,
  );
  return pageReply(opening.asked, view, { status: state === "notYet" ? 200 : 410 });
}

/** A link of nobody's. It says the same whatever is wrong with the link. */
export async function unknownLink(asked: Asked): Promise<Reply> {
  const words = await surveyWords(browserLanguage(asked.header("accept-language")));
  const { t } = words.i18n;
  const view = drawn(`unknown\n${words.language}`, words, () => (
    <SurveyDocument frame={surveyFrame(words, { shared: false })} title={`${t("survey:unknown.title")} · Parallax`}>
      <SurveyMessage
        title={t("survey:unknown.title")}
        body={t("survey:unknown.body")}
        next={{ label: t("survey:unknown.newLink"), to: paths.newLink() }}
      />
    </SurveyDocument>
  ));
  return pageReply(asked, view, { status: 404 });
}
