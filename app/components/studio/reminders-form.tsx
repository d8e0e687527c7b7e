import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";

export interface ReminderLine {
  /** Null: a line for one more. */
  readonly round: number | null;
  readonly on: string;
  readonly text: string;
}

interface RemindersProps {
  /** Those that have not started, and one line for another. */
  readonly lines: readonly ReminderLine[];
  /** Those that went out, in words. */
  readonly sent: readonly string[];
  /** `round`: null for the invitation. */
  readonly previews: readonly { readonly round: number | null; readonly subject: string; readonly text: string }[];
  readonly problems: Problems | undefined;
}

/** The rounds of reminders: on which day, in whose words, and how each reads. What went out is told and not changed. */
export function RemindersForm({ lines, sent, previews, problems }: RemindersProps) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  return (
    <section className="mt-10" id="reminders">
      <h2>{t("reminders.title")}</h2>
      <p className="mt-1 text-muted">{t("reminders.lead")}</p>
      {sent.length > 0 && (
        <ul className="mt-2 list-disc ps-5">
          {sent.map((each) => (
            <li key={each}>{t("reminders.sent", { at: each })}</li>
          ))}
        </ul>
      )}
      <ErrorSummary problems={problems} />
      <Form method="post">
        {lines.map(({ round, on, text }, line) => (
          <fieldset key={`${round} ${on}`} className="mt-4 border-s-4 border-line ps-4">
            <legend className="font-semibold">
              {round === null ? t("reminders.another") : t("reminders.number", { number: line + 1 + sent.length })}
            </legend>
            <input type="hidden" name={`round.${line}`} value={round ?? ""} />
            <Field
              name={`on.${line}`}
              label={t("reminders.on")}
              hint={t("reminders.onHint")}
              problem={problems?.[`on.${line}`]}
              defaultValue={on}
              className="max-w-32"
              maxLength={10}
            />
            <FieldBox
              name={`text.${line}`}
              label={t("reminders.text")}
              hint={t("reminders.textHint")}
              problem={problems?.[`text.${line}`]}
            >
              <textarea
                id={`text.${line}`}
                name={`text.${line}`}
                className="input"
                rows={3}
                maxLength={1000}
                defaultValue={text}
                aria-describedby={`text.${line}-hint`}
              />
            </FieldBox>
            <LetterDetails preview={previews.find((each) => round !== null && each.round === round)} />
          </fieldset>
        ))}
        <button type="submit" name="intent" value="reminders" className="button mt-4" disabled={busy}>
          {t("reminders.save")}
        </button>
      </Form>
    </section>
  );
}

/** How a letter reads, opened by who wants to see it. */
export function LetterDetails({ preview }: { preview: { subject: string; text: string } | undefined }) {
  const { t } = useTranslation("studio");
  if (!preview) return null;
  return (
    <details className="my-3">
      <summary className="cursor-pointer">{t("reminders.preview")}</summary>
      <p className="mt-2 font-semibold break-words">{preview.subject}</p>
      <pre className="mt-1 font-sans text-sm break-words whitespace-pre-wrap">{preview.text}</pre>
    </details>
  );
}
