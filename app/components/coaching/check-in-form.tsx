import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, Field, FieldBox, type Problems } from "#app/components/form.tsx";

const confidences = [1, 2, 3, 4, 5] as const;

/** How far, how sure, and what is in the way. `number`: which of the reader's check-ins this is. */
export function CheckInForm({
  number,
  percent,
  problems,
}: {
  number: number;
  percent: number;
  problems: Problems | undefined;
}) {
  const { t } = useTranslation("expectations");
  const hint = t("one.blockerHint");
  const wrong = problems?.confidence;
  return (
    <Form method="post" key={number}>
      <input type="hidden" name="intent" value="checkIn" />
      <input type="hidden" name="number" value={number} />
      <Field
        name="percent"
        type="number"
        min={0}
        max={100}
        step={1}
        className="max-w-32"
        label={t("one.percent")}
        defaultValue={percent}
        problem={problems?.percent}
      />
      <fieldset id="confidence" aria-describedby={wrong ? "confidence-problem" : undefined}>
        <legend className="font-semibold">{t("one.confidence")}</legend>
        {wrong && (
          <p id="confidence-problem" className="font-semibold text-warn-line">
            {wrong}
          </p>
        )}
        {confidences.map((each) => (
          <label key={each} className="flex min-h-11 items-center gap-3">
            <input type="radio" name="confidence" value={each} className="size-5 accent-accent" required />
            {t(`one.confidences.c${each}`)}
          </label>
        ))}
      </fieldset>
      <FieldBox name="blocker" label={t("one.blocker")} hint={hint} problem={problems?.blocker}>
        <textarea
          id="blocker"
          name="blocker"
          rows={2}
          maxLength={500}
          dir="auto"
          className="input"
          aria-describedby={describedBy({ name: "blocker", hint, problem: problems?.blocker })}
        />
      </FieldBox>
      <button type="submit" className="button button-primary">
        {t("one.keep")}
      </button>
    </Form>
  );
}
