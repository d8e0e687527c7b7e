import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, Field, type Problems } from "#app/components/form.tsx";

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
        {lines.map((each, line) => (
          <ReminderFields
            key={`${each.round} ${each.on}`}
            {...each}
            line={line}
            number={line + 1 + sent.length}
            preview={previews.find(({ round }) => each.round !== null && each.round === round)}
            problems={problems}
          />
        ))}
        <button type="submit" name="intent" value="reminders" className="button mt-4" disabled={busy}>
          {t("reminders.save")}
        </button>
      </Form>
    </section>
  );
}

/** One round: its day, and its words, which are folded away where they are the usual ones. */
function ReminderFields({
  round,
  on,
  text,
  line,
  number,
  preview,
  problems,
}: ReminderLine & {
  line: number;
  number: number;
  preview: { subject: string; text: string } | undefined;
  problems: Problems | undefined;
}) {
  const { t } = useTranslation("studio");
  const name = `text.${line}`;
  return (
    <fieldset className="mt-4 border-s-4 border-line ps-4">
      <legend className="font-semibold">
        {round === null ? t("reminders.another") : t("reminders.number", { number })}
      </legend>
      <input type="hidden" name={`round.${line}`} value={round ?? ""} />
      <Field
        name={`on.${line}`}
        label={t("reminders.on")}
        problem={problems?.[`on.${line}`]}
        defaultValue={on}
        className="max-w-32"
        maxLength={10}
      />
      <details className="my-3" open={text !== "" || problems?.[name] !== undefined}>
        <summary className="cursor-pointer">{t("reminders.text")}</summary>
        <p id={`${name}-hint`} className="my-1 text-sm text-muted">
          {t("reminders.textHint")}
        </p>
        {problems?.[name] && (
          <p id={`${name}-problem`} className="mb-1 font-semibold text-warn-line">
            {problems[name]}
          </p>
        )}
        <textarea
          id={name}
          name={name}
          className="input"
          rows={3}
          maxLength={1000}
          defaultValue={text}
          aria-label={t("reminders.text")}
          aria-describedby={describedBy({ name, hint: true, problem: problems?.[name] })}
        />
      </details>
      <LetterDetails preview={preview} />
    </fieldset>
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
