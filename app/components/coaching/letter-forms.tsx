import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import type { SaidView } from "#app/features/plans/expectations/views.server.ts";
import { paths } from "#app/paths.ts";
import { ExpectationParts } from "./expectation-parts.tsx";

/** What waits for the reader's answer, in full, with the button that agrees to exactly that. */
export function LetterAgreement({
  waiting,
}: {
  waiting: {
    readonly id: string;
    readonly name: string;
    readonly content: ExpectationContent;
    readonly due: string;
    readonly revision: number;
    readonly hash: string;
  };
}) {
  const { t } = useTranslation(["rhythm", "expectations"]);
  const { id, name, content, due, revision, hash } = waiting;
  return (
    <article className="mt-4 border-s-4 border-warn-line ps-4" aria-label={content.specific}>
      <p className="text-sm text-muted">{t("checkIn.with", { name })}</p>
      {content.outcome === "open" ? (
        <ExpectationParts content={content} due={due} />
      ) : (
        <>
          <h3 className="wrap-anywhere">
            <bdi>{content.specific}</bdi>
          </h3>
          <p>{t(`expectations:one.${content.outcome}ForYou`, { name })}</p>
        </>
      )}
      <Form method="post" className="mt-4 flex flex-wrap gap-4">
        <input type="hidden" name="expectation" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="hash" value={hash} />
        <button type="submit" name="intent" value="agree" className="button button-primary">
          {t("checkIn.agree")}
        </button>
        <Link to={paths.editExpectation(id)} className="button">
          {t("checkIn.change")}
        </Link>
      </Form>
    </article>
  );
}

const confidences = [1, 2, 3, 4, 5] as const;

/** One expectation with the five buttons of which one press is a check-in. */
export function LetterCheckIn({
  open,
}: {
  open: {
    readonly id: string;
    readonly title: string;
    readonly name: string;
    readonly due: string;
    readonly percent: number;
    readonly own: SaidView | null;
    readonly number: number;
  };
}) {
  const { t } = useTranslation(["rhythm", "expectations"]);
  const { id, title, name, due, percent, own, number } = open;
  return (
    <article className="mt-4 border-s-4 border-accent ps-4" aria-label={title}>
      <h3 className="wrap-anywhere">
        <bdi>{title}</bdi>
      </h3>
      <p className="text-sm text-muted">
        {[t("checkIn.with", { name }), due && t("checkIn.due", { due })].filter(Boolean).join(" · ")}
      </p>
      {own && <p className="mt-1">{t("checkIn.said", { ...own })}</p>}
      <Form method="post">
        {/* Enter in a field would press the first of the five. */}
        <button type="submit" disabled hidden />
        <input type="hidden" name="intent" value="checkIn" />
        <input type="hidden" name="expectation" value={id} />
        <input type="hidden" name="number" value={number} />
        <div className="my-4">
          <label htmlFor={`percent-${id}`} className="mb-1 block font-semibold">
            {t("checkIn.far")}
          </label>
          <input
            id={`percent-${id}`}
            name="percent"
            type="number"
            min={0}
            max={100}
            defaultValue={percent}
            className="input max-w-32"
          />
        </div>
        <div className="my-4">
          <label htmlFor={`blocker-${id}`} className="mb-1 block font-semibold">
            {t("checkIn.blocker")}
          </label>
          <input id={`blocker-${id}`} name="blocker" maxLength={500} dir="auto" className="input" />
        </div>
        <fieldset>
          <legend className="font-semibold">{t("checkIn.sure")}</legend>
          <div className="mt-2 flex flex-wrap gap-2">
            {confidences.map((each) => (
              <button key={each} type="submit" name="confidence" value={each} className="button">
                {t(`checkIn.press.c${each}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
    </article>
  );
}

const shares = [20, 40, 60, 80, 100] as const;

/** One action of the reader's plan with the buttons of which one press says how far it is. */
export function LetterAction({
  action,
}: {
  action: {
    readonly id: string;
    readonly diagnosticId: string;
    readonly title: string;
    readonly due: string;
    readonly percent: number;
    readonly revision: number;
  };
}) {
  const { t } = useTranslation(["rhythm", "coaching"]);
  const { id, diagnosticId, title, due, percent, revision } = action;
  return (
    <article className="mt-4 border-s-4 border-accent ps-4" aria-label={title}>
      <h3 className="wrap-anywhere">
        <Link to={paths.action({ diagnosticId, actionId: id })} className="inline-block py-1">
          <bdi>{title}</bdi>
        </Link>
      </h3>
      <p className="text-sm text-muted">
        {[t("checkIn.due", { due }), t("coaching:action.percent", { percent })].join(" · ")}
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="progress" />
        <input type="hidden" name="action" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <fieldset className="mt-2">
          <legend className="font-semibold">{t("coaching:action.progress")}</legend>
          <div className="mt-2 flex flex-wrap gap-2">
            {shares.map((each) => (
              <button key={each} type="submit" name="percent" value={each} className="button">
                {t("coaching:action.percent", { percent: each })}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
    </article>
  );
}
