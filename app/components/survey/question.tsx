import { useTranslation } from "react-i18next";
import type { QuestionView } from "#app/features/responses/page-view.ts";
import type { FormProblem } from "#app/features/responses/read-form.ts";

const CANNOT_SAY = "cannot-say";
const LONGEST_COMMENT = 2000;

/** One question with its answers, and what is wrong with the one given. */
export function Question({ question, problem }: { question: QuestionView; problem: FormProblem | null }) {
  const { t } = useTranslation("survey");
  const said = problem && (
    <p className="problem" id={`${question.field}-problem`}>
      {t(`problems.${problem}`, { longest: LONGEST_COMMENT })}
    </p>
  );
  const describedBy = [`${question.field}-hint`, problem && `${question.field}-problem`].filter(Boolean).join(" ");
  const look = { className: problem ? "wrong" : undefined, id: question.field, tabIndex: -1 };
  switch (question.kind) {
    case "open":
      return (
        <fieldset {...look} id={undefined}>
          <label className="question" htmlFor={question.field}>
            {question.text}
          </label>
          <p className="quiet" id={`${question.field}-hint`}>
            {t("page.commentHint", { longest: LONGEST_COMMENT })}
          </p>
          {said}
          <textarea
            id={question.field}
            name={question.field}
            rows={5}
            maxLength={LONGEST_COMMENT}
            defaultValue={question.saved}
            dir="auto"
            aria-describedby={describedBy}
            aria-invalid={problem ? true : undefined}
          />
        </fieldset>
      );
    case "priority":
      return (
        <fieldset {...look} aria-describedby={describedBy}>
          <legend>{question.text}</legend>
          <p className="quiet" id={`${question.field}-hint`}>
            {t("page.rankHint")}
          </p>
          {said}
          {question.options.map(({ field, text, rank }) => (
            <div className="rank" key={field}>
              <select id={`${field}-rank`} name={field} defaultValue={rank}>
                <option value="">{t("page.noRank")}</option>
                {question.options.map((_, place) => (
                  <option key={question.options[place]?.field} value={place + 1}>
                    {place + 1}
                  </option>
                ))}
              </select>
              <label htmlFor={`${field}-rank`}>{text}</label>
            </div>
          ))}
        </fieldset>
      );
    default:
      return (
        <fieldset {...look} aria-describedby={describedBy}>
          <legend>{question.text}</legend>
          <p className="quiet" id={`${question.field}-hint`}>
            {t(`page.${question.kind}`)}
          </p>
          {said}
          <div className={question.kind === "agreement" ? "options" : "options frequency"}>
            {question.options.map((option) => (
              <label className="option" key={option}>
                <input
                  type="radio"
                  name={question.field}
                  value={option}
                  defaultChecked={question.chosen === String(option)}
                />
                {question.kind === "agreement" ? t(`agreement.a${option as 1 | 2 | 3 | 4 | 5}`) : `${option}%`}
              </label>
            ))}
            <label className="option wide">
              <input
                type="radio"
                name={question.field}
                value={CANNOT_SAY}
                defaultChecked={question.chosen === CANNOT_SAY}
              />
              {t("page.cannotSay")}
            </label>
          </div>
        </fieldset>
      );
  }
}
