import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldBox } from "#app/components/form.tsx";
import { useWritten } from "#app/components/written.ts";
import type { ActionPageView } from "./action-view.ts";

/** What to do week by week, or what to say to whom; how to say it; and a message to send. */
export function ActionWords({ action }: { action: ActionPageView["action"] }) {
  const { t } = useTranslation("coaching");
  const { telling, steps, script, message, title, minutes } = action;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(message)}`;
  return (
    <>
      {telling && (
        <dl className="mt-8 grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_1fr]">
          {(["audience", "channel", "when", "repeat"] as const).map((part) => (
            <div key={part} className="contents">
              <dt className="font-semibold">{t(`telling.${part}`)}</dt>
              <dd>{telling[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {steps.length > 0 && (
        <section className="mt-8">
          <h2>{t("action.steps")}</h2>
          {minutes !== null && <p className="mt-1 text-muted">{t("action.minutes", { count: minutes })}</p>}
          <ol className="mt-3 grid gap-3">
            {steps.map(({ text, week, number, isNow }) => (
              <li
                key={text}
                className={`border-s-4 ps-4 ${isNow ? "border-accent font-semibold" : "border-line"}`}
                aria-current={isNow ? "step" : undefined}
              >
                <span className="block text-sm text-muted">
                  {week === null ? t("action.weekNumber", { count: number }) : t("action.week", { week })}
                </span>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="mt-8">
        <h2>{t(telling ? "telling.say" : "action.script")}</h2>
        <blockquote className="mt-2 border-s-4 border-line ps-4">{script}</blockquote>
      </section>
      <section className="mt-8">
        <h2>{t("action.message")}</h2>
        <p dir="auto" className="mt-2 bg-raised p-4 break-words whitespace-pre-line">
          {message}
        </p>
        <p className="mt-2">
          <a href={mail}>{t("action.mail")}</a>
        </p>
      </section>
    </>
  );
}

/** A button that does one thing to the action. Its id is what the error summary points to. */
export function Intent({
  intent,
  revision,
  primary = false,
  person,
  label,
  children,
}: {
  intent: string;
  revision: number;
  primary?: boolean;
  /** Whom it is about, where it is about one of several. */
  person?: string;
  /** What it is called where its text alone does not say about whom. */
  label?: string;
  children: string;
}) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" id={primary ? "action" : undefined}>
      <input type="hidden" name="revision" value={revision} />
      {person !== undefined && <input type="hidden" name="person" value={person} />}
      <button
        type="submit"
        name="intent"
        value={intent}
        disabled={busy}
        aria-label={label}
        className={primary ? "button button-primary" : "button"}
      >
        {children}
      </button>
    </Form>
  );
}

/** The one next step, and how far it is while it is under way. */
export function NextStep({ action: { status, revision, percent } }: { action: ActionPageView["action"] }) {
  const { t } = useTranslation("coaching");
  const written = useWritten();
  const step = { proposed: "accept", accepted: "done", done: "reopen" } as const;
  if (status === "replaced") return null;
  return (
    <section className="mt-8 grid gap-4" aria-label={t("action.progress")}>
      {status === "accepted" && (
        <Form method="post" className="flex flex-wrap items-end gap-3" key={percent}>
          <input type="hidden" name="revision" value={revision} />
          <div>
            <label htmlFor="percent" className="mb-1 block font-semibold">
              {t("action.progress")}
            </label>
            <select id="percent" name="percent" defaultValue={percent} className="input">
              {Array.from({ length: 11 }, (_, tenth) => 10 * tenth).map((each) => (
                <option key={each} value={each}>
                  {written.points(each)}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" name="intent" value="progress" className="button">
            {t("action.progressSave")}
          </button>
        </Form>
      )}
      <Intent intent={step[status]} revision={revision} primary={status !== "done"}>
        {t(`action.${step[status]}`)}
      </Intent>
      {status === "proposed" && <p className="text-muted">{t("action.acceptHint")}</p>}
    </section>
  );
}

const factors = ["size", "importance", "certainty", "reach"] as const;

/** Why it was proposed: the sentences, how it will be known, and the four factors of its priority. */
export function Why({ result }: { result: NonNullable<ActionPageView["result"]> }) {
  const { t, i18n } = useTranslation("coaching");
  const factorWords = new Intl.NumberFormat(i18n.language, {
    numberingSystem: "latn",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const { sentence, why, measure, from, factors: found } = result;
  return (
    <>
      <section className="mt-8">
        <h2>{t("action.why")}</h2>
        <p className="mt-2">{sentence}</p>
        <p className="mt-2">{why}</p>
        {found && (
          <details className="mt-2">
            <summary className="cursor-pointer">{t("action.score", { score: found.score })}</summary>
            <table className="data mt-2 max-w-md">
              <caption>{t("action.factorsNote")}</caption>
              <tbody>
                {factors.map((factor) => (
                  <tr key={factor}>
                    <th scope="row">{t(`action.factors.${factor}`)}</th>
                    <td className="number">{factorWords.format(found[factor])}</td>
                    <td className="w-1/2">
                      <svg viewBox="0 0 100 8" className="h-2 w-full" aria-hidden="true" preserveAspectRatio="none">
                        <rect width={100 * found[factor]} height="8" className="fill-level" />
                      </svg>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </section>
      {measure !== null && (
        <section className="mt-8">
          <h2>{t("action.target")}</h2>
          <p className="mt-2">{measure}</p>
          {from && <p className="text-muted">{t("action.from", from)}</p>}
        </section>
      )}
    </>
  );
}

/** Whether everybody sees the action; only what is accepted or done can be shown. */
export function Share({ action: { status, shared, revision } }: { action: ActionPageView["action"] }) {
  const { t } = useTranslation("coaching");
  if (status === "proposed" || status === "replaced") return null;
  return (
    <section className="mt-8 grid gap-3">
      <p className="text-muted">{shared ? t("action.shared") : t("action.shareHint")}</p>
      <Intent intent={shared ? "unshare" : "share"} revision={revision}>
        {t(shared ? "action.unshare" : "action.share")}
      </Intent>
    </section>
  );
}

export function Notes({
  notes,
  revision,
  problem,
}: {
  notes: ActionPageView["notes"];
  revision: number;
  problem: string | undefined;
}) {
  const { t } = useTranslation("coaching");
  return (
    <section className="mt-10">
      <h2>{t("action.notes")}</h2>
      <p className="text-muted">{notes.length === 0 ? t("action.noNotes") : t("action.notesHint")}</p>
      <ul className="mt-3 grid gap-3">
        {notes.map(({ id, author, text, at }) => (
          <li key={id} className="border-s-4 border-line ps-4">
            <p dir="auto" className="break-words whitespace-pre-line">
              {text}
            </p>
            <p className="text-sm text-muted">
              <bdi>{author}</bdi> · {at}
            </p>
          </li>
        ))}
      </ul>
      <Form method="post" key={notes.length}>
        <input type="hidden" name="revision" value={revision} />
        <FieldBox name="note" label={t("action.note")} problem={problem}>
          <textarea
            id="note"
            name="note"
            rows={3}
            maxLength={2000}
            required
            dir="auto"
            className="input"
            aria-describedby={describedBy({ name: "note", problem })}
          />
        </FieldBox>
        <button type="submit" name="intent" value="note" className="button">
          {t("action.addNote")}
        </button>
      </Form>
    </section>
  );
}

/** Who changed what, when, newest first. */
export function History({ history }: { history: ActionPageView["history"] }) {
  const { t } = useTranslation("coaching");
  const { listed } = useWritten();
  const said = ({ kind, from, to, name, fields: changed }: ActionPageView["history"][number]) => {
    const named = changed.map((field) => t(`history.fields.${field as "title"}`));
    const fields = named.length === 0 ? t("history.nothing") : listed(named);
    return t(`history.kinds.${kind}`, { from, to, name, fields });
  };
  return (
    <details className="mt-10">
      <summary className="cursor-pointer font-semibold">{t("action.history")}</summary>
      {history.length === 0 && <p className="mt-2 text-muted">{t("action.historyNone")}</p>}
      <ul className="mt-3 grid gap-2">
        {history.map((event) => (
          <li key={event.id}>
            <strong className="font-semibold">
              <bdi>{event.actor}</bdi>
            </strong>{" "}
            {said(event)}
            <span className="block text-sm text-muted">{event.at}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
