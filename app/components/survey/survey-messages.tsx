import type { PropsWithChildren } from "react";
import { useTranslation } from "react-i18next";
import type { PrivacyPromise } from "#app/features/distribution/promises.ts";

interface SurveyIntroProps {
  readonly organization: string;
  readonly diagnostic: string;
  readonly minutes: number;
  readonly closes: string;
  readonly promises: readonly PrivacyPromise[];
  readonly started: boolean;
  readonly submitted: boolean;
  /** Where the button leads. */
  readonly next: string;
}

/** Before the first question: who asks, how long it takes, who will see what. */
export function SurveyIntro({
  organization,
  diagnostic,
  minutes,
  closes,
  promises,
  started,
  submitted,
  next,
}: SurveyIntroProps) {
  const { t } = useTranslation("survey");
  const points = t("intro.points", { returnObjects: true, closes }) as readonly string[];
  return (
    <>
      <h1>{t("intro.title", { organization })}</h1>
      <p>{t("intro.lead", { diagnostic, count: minutes })}</p>
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
        <a className="button" href={next}>
          {submitted ? t("intro.again") : started ? t("intro.resume") : t("intro.start")}
        </a>
      </p>
    </>
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
}: PropsWithChildren<{ title: string; body: string; next?: { label: string; to: string } | undefined }>) {
  return (
    <>
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
    </>
  );
}

/** Takes everything back, two taps away. `action`: where that is done. */
export function Withdraw({ action }: { action: string }) {
  const { t } = useTranslation("survey");
  return (
    <details>
      <summary>{t("done.withdraw")}</summary>
      <p>{t("done.withdrawHint")}</p>
      <form method="post" action={action}>
        <button type="submit" className="button plain" name="intent" value="withdraw">
          {t("done.withdraw")}
        </button>
      </form>
    </details>
  );
}

/** On a computer that others use: the way out. */
export function FinishHere({ action }: { action: string }) {
  const { t } = useTranslation("survey");
  return (
    <form method="post" action={action} className="actions">
      <button type="submit" className="button" name="intent" value="finish">
        {t("code.finish")}
      </button>
    </form>
  );
}
