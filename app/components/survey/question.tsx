import { useTranslation } from "react-i18next";
import type { QuestionView, SpokenText } from "#app/features/responses/page-view.ts";
import type { FormProblem } from "#app/features/responses/read-form.ts";
import { directionOf } from "#app/platform/direction.ts";

const CANNOT_SAY = "cannot-say";
const LONGEST_COMMENT = 2000;

/**
 * One question, with a gap wherever somebody's answer stands: the attribute `data-gap` on what may be chosen, and `gap(…)` in
 * texts. The page is drawn once and its gaps are filled for each person.
 */
export function Question({
  question,
  problem,
  language,
}: {
  question: QuestionView;
  problem: FormProblem | null;
  /** The page's: a text in another one is marked. */
  language: string;
}) {
  const { t } = useTranslation("survey");
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const { field } = question;
  const said = problem && (
    <p className="problem" id={`${field}-problem`}>
      {t(`problems.${problem}`, { longest: LONGEST_COMMENT })}
    </p>
  );
  const describedBy = [`${field}-hint`, problem && `${field}-problem`].filter(Boolean).join(" ");
  const look = { className: problem ? "wrong" : undefined, id: field, tabIndex: -1 };
  const text = <Spoken text={question.text} language={language} />;
  switch (question.kind) {
    case "open":
      return (
        <fieldset {...look} id={undefined} tabIndex={undefined}>
          <label className="question" htmlFor={field}>
            {text}
          </label>
          <p className="quiet" id={`${field}-hint`}>
            {t("page.commentHint", { longest: LONGEST_COMMENT })}
          </p>
          {said}
          <textarea
            id={field}
            name={field}
            rows={5}
            maxLength={LONGEST_COMMENT}
            defaultValue={gap(`text ${field}`)}
            dir="auto"
            aria-describedby={describedBy}
            aria-invalid={problem ? true : undefined}
          />
        </fieldset>
      );
    case "priority":
      return (
        <fieldset {...look} aria-describedby={describedBy} data-ranks="">
          <legend>{text}</legend>
          <p className="quiet" id={`${field}-hint`}>
            {t("page.rankHint")}
          </p>
          {said}
          {question.options.map((option) => (
            <div className="rank" key={option.field}>
              <select id={`${option.field}-rank`} name={option.field}>
                <option value="">{t("page.noRank")}</option>
                {question.options.map((each, place) => (
                  <option key={each.field} value={place + 1} data-gap={`selected ${option.field} ${place + 1}`}>
                    {number.format(place + 1)}
                  </option>
                ))}
              </select>
              <label htmlFor={`${option.field}-rank`}>
                <Spoken text={option.text} language={language} />
              </label>
            </div>
          ))}
          <label className="option">
            <input type="checkbox" {...choice(question.waived, CANNOT_SAY)} />
            {t("page.cannotSay")}
          </label>
        </fieldset>
      );
    default:
      return (
        <fieldset {...look} aria-describedby={describedBy}>
          <legend>{text}</legend>
          <p className="quiet" id={`${field}-hint`}>
            {t(`page.${question.kind}`)}
          </p>
          {said}
          <div className={question.kind === "agreement" ? "options" : "options frequency"}>
            {question.options.map((option) => (
              <label className="option" key={option}>
                <input type="radio" {...choice(field, String(option))} />
                {question.kind === "agreement"
                  ? t(`agreement.a${option as 1 | 2 | 3 | 4 | 5}`)
                  : percent.format(option / 100)}
              </label>
            ))}
            <label className="option wide">
              <input type="radio" {...choice(field, CANNOT_SAY)} />
              {t("page.cannotSay")}
            </label>
          </div>
        </fieldset>
      );
  }
}

/** A place in a text that is filled for each person. */
export function gap(what: string): string {
  return `{{gap ${what}}}`;
}

function choice(field: string, value: string) {
  return { name: field, value, "data-gap": `checked ${field} ${value}` };
}

/** A text, marked with its language where that is not the page's. */
export function Spoken({ text: { text, language: its }, language }: { text: SpokenText; language: string }) {
  if (its.split("-")[0] === language.split("-")[0]) return text;
  return (
    <span lang={its} dir={directionOf(its)}>
      {text}
    </span>
  );
}
