import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldBox } from "#app/components/form.tsx";
import type { ActionReason, ActionTarget } from "#app/features/plans/action-schema.ts";

/** An action as its page draws it. */
export interface ActionView {
  readonly title: string;
  readonly status: "proposed" | "accepted" | "done" | "replaced";
  readonly steps: readonly string[];
  readonly script: string;
  readonly target: ActionTarget;
  readonly dueOn: string;
  readonly owner: string;
  readonly shared: boolean;
  readonly revision: number;
}

/** What to do, how to say it, how to know, and the one next step. */
export function ActionSteps({ action }: { action: ActionView }) {
  const { t } = useTranslation("coaching");
  const { from } = action.target;
  return (
    <>
      <section className="mt-8">
        <h2>{t("action.steps")}</h2>
        <ol className="mt-2 grid list-decimal gap-2 ps-6">
          {action.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className="mt-8">
        <h2>{t("action.script")}</h2>
        <blockquote className="mt-2 border-s-4 border-line ps-4 italic">{action.script}</blockquote>
      </section>
      <section className="mt-8">
        <h2>{t("action.target")}</h2>
        <p className="mt-2">{action.target.measure}</p>
        {from && <p className="text-muted">{t("action.from", from)}</p>}
      </section>
      <NextStep action={action} />
    </>
  );
}

function NextStep({ action: { status, revision } }: { action: ActionView }) {
  const { t } = useTranslation("coaching");
  const step = { proposed: "accept", accepted: "done", done: "reopen" } as const;
  if (status === "replaced") return null;
  return (
    <Intent intent={step[status]} revision={revision} primary={status !== "done"}>
      {t(`action.${step[status]}`)}
    </Intent>
  );
}

/** A button that does one thing to the action. Its id is what the error summary points to. */
function Intent({
  intent,
  revision,
  primary = false,
  children,
}: {
  intent: string;
  revision: number;
  primary?: boolean;
  children: string;
}) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className="mt-6" id={primary ? "action" : undefined}>
      <input type="hidden" name="revision" value={revision} />
      <button
        type="submit"
        name="intent"
        value={intent}
        disabled={busy}
        className={primary ? "button button-primary" : "button"}
      >
        {children}
      </button>
    </Form>
  );
}

const factors = ["size", "importance", "certainty", "reach"] as const;

/** Why it was proposed: the sentence, and the four factors of its priority. */
export function Why({ reason }: { reason: ActionReason }) {
  const { t } = useTranslation("coaching");
  return (
    <section className="mt-8">
      <h2>{t("action.why")}</h2>
      <p className="mt-2">{reason.sentence}</p>
      <details className="mt-2">
        <summary className="cursor-pointer">{t("action.score", { score: reason.score })}</summary>
        <table className="data mt-2 max-w-md">
          <caption>{t("action.factorsNote")}</caption>
          <tbody>
            {factors.map((factor) => (
              <tr key={factor}>
                <th scope="row">{t(`action.factors.${factor}`)}</th>
                <td className="number">{reason[factor].toFixed(2)}</td>
                <td className="w-1/2">
                  <svg viewBox="0 0 100 8" className="h-2 w-full" aria-hidden="true" preserveAspectRatio="none">
                    <rect width={100 * reason[factor]} height="8" className="fill-level" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Whether the team sees the action; only what is accepted or done can be shown. */
export function Share({ action: { status, shared, revision } }: { action: ActionView }) {
  const { t } = useTranslation("coaching");
  if (status === "proposed" || status === "replaced") return null;
  return (
    <section className="mt-8">
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
  notes: readonly { readonly id: string; readonly author: string; readonly text: string; readonly at: string }[];
  revision: number;
  problem: string | undefined;
}) {
  const { t } = useTranslation("coaching");
  return (
    <section className="mt-10">
      <h2>{t("action.notes")}</h2>
      <p className="text-muted">{notes.length === 0 ? t("action.noNotes") : t("action.notesHint")}</p>
      <ul className="mt-3 grid gap-3">
        {notes.map(({ id, text, at }) => (
          <li key={id} className="border-s-4 border-line ps-4">
            <p className="break-words whitespace-pre-line">{text}</p>
            <p className="text-sm text-muted">{at}</p>
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
