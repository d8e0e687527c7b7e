import type { PropsWithChildren } from "react";
import { useTranslation } from "react-i18next";
import type { PrivacyPromise } from "#app/features/distribution/promises.ts";

/** Before the first question: who asks, how long it takes, who will see what. */
export function SurveyIntro({
  organization,
  diagnostic,
  minutes,
  closes,
  promises,
  started,
  submitted,
  page,
}: {
  organization: string;
  diagnostic: string;
  minutes: number;
  closes: string;
  promises: readonly PrivacyPromise[];
  started: boolean;
  submitted: boolean;
  /** The page that the button opens. */
  page: number;
}) {
  const { t } = useTranslation("survey");
  const points = t("intro.points", { returnObjects: true, closes }) as readonly string[];
  return (
    <main>
      <h1>{t("intro.title", { organization })}</h1>
      <p>{t("intro.lead", { diagnostic, minutes })}</p>
      {submitted && (
        <p>
          <strong>{t("intro.submitted")}</strong>
        </p>
      )}
      <h2>{t("intro.promises")}</h2>
      <PromiseList promises={promises} />
      <h2>{t("intro.practical")}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="actions">
        <a className="button" href={`?page=${page}`}>
          {submitted ? t("intro.again") : started ? t("intro.resume") : t("intro.start")}
        </a>
      </p>
    </main>
  );
}

/** What a respondent is promised, in sentences. */
export function PromiseList({ promises }: { promises: readonly PrivacyPromise[] }) {
  const { t } = useTranslation("emails");
  return (
    <ul>
      {promises.map(({ key, values }) => (
        <li key={key}>{t(`promises.${key}`, values)}</li>
      ))}
    </ul>
  );
}

/** A page that only says something, with at most one thing to do next. */
export function SurveyMessage({
  title,
  body,
  next,
  children,
}: PropsWithChildren<{ title: string; body: string; next?: { label: string; to: string } }>) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{body}</p>
      {next && (
        <p className="actions">
          <a className="button" href={next.to}>
            {next.label}
          </a>
        </p>
      )}
      {children}
    </main>
  );
}
