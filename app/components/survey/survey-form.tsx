import { useTranslation } from "react-i18next";
import type { PrivacyPromise } from "#app/features/distribution/promises.ts";
import type { QuestionView } from "#app/features/responses/page-view.ts";
import type { FormProblem } from "#app/features/responses/read-form.ts";
import { Question } from "./question.tsx";
import { PromiseList } from "./survey-messages.tsx";

interface SurveyFormProps {
  readonly page: number;
  readonly pages: number;
  readonly questions: readonly QuestionView[];
  readonly promises: readonly PrivacyPromise[];
  readonly problems: Readonly<Record<string, FormProblem>>;
}

/** One page of questions. A plain form: works without scripts, and every button saves. */
export function SurveyForm({ page, pages, questions, promises, problems }: SurveyFormProps) {
  const { t } = useTranslation("survey");
  const wrong = questions.filter(({ field }) => field in problems);
  return (
    <main>
      <p className="quiet">{t("page.progress", { page, pages })}</p>
      <h1>{stem(questions, t)}</h1>
      {wrong.length > 0 && (
        <div className="problems" role="alert">
          <p>
            <strong>{t("summary")}</strong>
          </p>
          <ul>
            {wrong.map(({ field, text }) => (
              <li key={field}>
                <a href={`#${field}`}>
                  {t("at", { question: text, problem: t(`problems.${problems[field] ?? "choose"}`, limits) })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form method="post" action={`?page=${page}`}>
        {questions.map((question) => (
          <Question key={question.field} question={question} problem={problems[question.field] ?? null} />
        ))}
        <div className="actions">
          <button className="button" type="submit" name="intent" value="next">
            {page === pages ? t("page.send") : t("page.next")}
          </button>
          <button className="button plain" type="submit" name="intent" value="later" formNoValidate>
            {t("page.later")}
          </button>
          {page > 1 && (
            <button className="button plain" type="submit" name="intent" value="back" formNoValidate>
              {t("page.back")}
            </button>
          )}
        </div>
      </form>
      <details>
        <summary>{t("page.who")}</summary>
        <PromiseList promises={promises} />
      </details>
    </main>
  );
}

const limits = { longest: 2000 };

/** The page's heading: the stem where all questions share one. */
function stem(questions: readonly QuestionView[], t: ReturnType<typeof useTranslation<"survey">>["t"]): string {
  const kinds = new Set(questions.map(({ kind }) => kind));
  if (kinds.has("open")) return t("page.themes.open");
  if (kinds.has("priority") || kinds.has("prediction")) return t("page.themes.rest");
  if (kinds.size === 1) return kinds.has("frequency") ? t("page.frequency") : t("page.agreement");
  return t("page.mixed");
}
