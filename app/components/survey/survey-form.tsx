import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { PrivacyPromise } from "#app/features/distribution/promises.ts";
import type { QuestionView, SpokenText } from "#app/features/responses/page-view.ts";
import type { FormProblem } from "#app/features/responses/read-form.ts";
import { LanguageButtons, type PageLanguages } from "./languages.tsx";
import { gap, Question, Spoken } from "./question.tsx";
import { PromiseList } from "./survey-messages.tsx";

export interface SurveyFormProps {
  readonly page: number;
  readonly pages: number;
  /** Where the page is sent to. */
  readonly action: string;
  /** Of this page and those after it. */
  readonly secondsLeft: number;
  /** The page's own language, which its words are in. */
  readonly language: string;
  readonly languages: PageLanguages;
  readonly themes: readonly SpokenText[];
  readonly questions: readonly QuestionView[];
  readonly promises: readonly PrivacyPromise[];
  readonly problems: Readonly<Record<string, FormProblem>>;
  /** The problem is that something was left out, on a page that was not sent just now. */
  readonly missing: boolean;
  readonly shared: boolean;
}

const limits = { longest: 2000 };

/** One page of questions. A plain form: works without scripts, and every button saves. */
export function SurveyForm(form: SurveyFormProps) {
  const { page, pages, questions, languages, shared } = form;
  const { t } = useTranslation("survey");
  return (
    <form method="post" action={form.action} autoComplete="off">
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="intent" value="next" className="unseen" tabIndex={-1} aria-hidden="true">
        {t("page.next")}
      </button>
      <input type="hidden" name="seen" value={gap("text seen")} />
      <LanguageButtons languages={languages} label={t("page.language")} />
      <p className="quiet">{t("page.progress", { page, pages, left: timeLeft(form.secondsLeft, t) })}</p>
      <progress value={page - 1} max={pages} aria-hidden="true" />
      <ProblemSummary {...form} />
      <WhoSees promises={form.promises} questions={questions} />
      <h1>
        <Heading themes={form.themes} questions={questions} language={form.language} />
      </h1>
      {fallsBack(form) && <p className="quiet">{t("page.fallback")}</p>}
      {questions.map((question) => (
        <Question
          key={question.field}
          question={question}
          problem={form.problems[question.field] ?? null}
          language={form.language}
        />
      ))}
      <p
        role="status"
        className="status"
        data-saving={t("page.status.saving")}
        data-saved={t("page.status.saved")}
        data-offline={t("page.status.offline")}
        data-late={t("page.status.late")}
        data-refused={t("page.status.refused")}
      />
      <div className="actions">
        <button className="button" type="submit" name="intent" value="next">
          {page === pages ? t("page.send") : t("page.next")}
        </button>
        {shared ? (
          <button className="button plain" type="submit" name="intent" value="finish" formNoValidate>
            {t("page.finish")}
          </button>
        ) : (
          <button className="button plain" type="submit" name="intent" value="later" formNoValidate>
            {t("page.later")}
          </button>
        )}
        {page > 1 && (
          <button className="button plain" type="submit" name="intent" value="back" formNoValidate>
            {t("page.back")}
          </button>
        )}
      </div>
      {shared && <p className="quiet">{t("page.hour")}</p>}
    </form>
  );
}

function timeLeft(seconds: number, t: TFunction<"survey">): string {
  return seconds < 60 ? t("page.leftLittle") : t("page.left", { count: Math.ceil(seconds / 60) });
}

/** Every problem with a link to its question. It takes the focus, so that a screen reader starts there. */
function ProblemSummary({ questions, problems, missing, language }: SurveyFormProps) {
  const { t } = useTranslation("survey");
  const wrong = questions.filter(({ field }) => field in problems);
  if (wrong.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded to show this.
    <div className="problems" role="alert" tabIndex={-1} autoFocus>
      <h2>{missing ? t("missing") : t("summary")}</h2>
      <ul>
        {wrong.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>
              {t("page.problem", { problem: t(`problems.${problems[field] ?? "choose"}`, limits) })}{" "}
              <q>
                <Spoken text={text} language={language} />
              </q>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In one line who will see the answers of this page, and one tap away all of what was promised. */
function WhoSees({ promises, questions }: { promises: readonly PrivacyPromise[]; questions: readonly QuestionView[] }) {
  const { t } = useTranslation("survey");
  const [first] = promises;
  const comments = promises.find(({ key }) => key === "comments");
  const open = comments && questions.every(({ kind }) => kind === "open");
  if (!first || (!open && !isMode(first.key))) return null;
  return (
    <details className="who">
      <summary>
        {open ? t("page.who.open", comments.values) : isMode(first.key) && t(`page.who.${first.key}`, first.values)}
      </summary>
      <PromiseList promises={promises} />
    </details>
  );
}

const modes = ["confidential", "attributed", "attributedTop", "unreported"] as const;

function isMode(key: string | undefined): key is (typeof modes)[number] {
  return modes.some((mode) => mode === key);
}

/** The page's themes, or what else it asks for. */
function Heading({ themes, questions, language }: Pick<SurveyFormProps, "themes" | "questions" | "language">) {
  const { t } = useTranslation("survey");
  if (themes.length === 0)
    return questions.every(({ kind }) => kind === "open") ? t("page.themes.open") : t("page.themes.rest");
  return themes.map((theme, place) => (
    <span key={theme.text}>
      {place > 0 && " · "}
      <Spoken text={theme} language={language} />
    </span>
  ));
}

/** Whether a text of the page is not in the language that was chosen. */
function fallsBack({ questions, languages: { chosen } }: SurveyFormProps): boolean {
  const general = chosen.split("-")[0];
  return questions.some(({ text }) => text.language.split("-")[0] !== general);
}
