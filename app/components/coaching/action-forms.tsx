import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import type { ActionPageView } from "./action-view.ts";

const FIELDS = ["title", "steps", "message", "startsOn", "dueOn", "ownerName"];

/** Changes the words, the dates and the owner of an action. A field is drawn anew only when what is kept of it changed: what somebody types meanwhile stays. */
export function EditAction({
  action,
  problems,
  typed,
}: {
  action: ActionPageView["action"];
  problems: Problems | undefined;
  typed: Readonly<Record<string, string>> | null;
}) {
  const { t } = useTranslation("coaching");
  // What is sent while the page is being answered would be of a revision that is over by then.
  const busy = useNavigation().state !== "idle";
  const steps = action.steps.map(({ text }) => text).join("\n");
  const wrong = problems !== undefined && FIELDS.some((field) => field in problems);
  return (
    <details className="mt-10" open={wrong || typed !== null}>
      <summary className="cursor-pointer font-semibold">{t("action.edit")}</summary>
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="revision" value={action.revision} />
        <Field
          key={`title ${action.title}`}
          name="title"
          label={t("edit.title")}
          defaultValue={typed?.title ?? action.title}
          problem={problems?.title}
          required
          maxLength={160}
          dir="auto"
        />
        {action.telling === null ? (
          <FieldBox name="steps" label={t("edit.steps")} problem={problems?.steps}>
            <textarea
              key={steps}
              id="steps"
              name="steps"
              rows={9}
              required
              dir="auto"
              className="input"
              defaultValue={typed?.steps ?? steps}
              aria-describedby={describedBy({ name: "steps", problem: problems?.steps })}
            />
          </FieldBox>
        ) : (
          <input type="hidden" name="steps" value="" />
        )}
        <FieldBox name="message" label={t("edit.message")} problem={problems?.message}>
          <textarea
            key={action.message}
            id="message"
            name="message"
            rows={7}
            maxLength={4000}
            dir="auto"
            className="input"
            defaultValue={typed?.message ?? action.message}
            aria-describedby={describedBy({ name: "message", problem: problems?.message })}
          />
        </FieldBox>
        <Field
          key={`starts ${action.startsOn}`}
          name="startsOn"
          type="date"
          label={t("edit.starts")}
          defaultValue={typed?.startsOn ?? action.startsOn ?? ""}
          problem={problems?.startsOn}
        />
        <Field
          key={`due ${action.dueOn}`}
          name="dueOn"
          type="date"
          label={t("edit.due")}
          defaultValue={typed?.dueOn ?? action.dueOn}
          problem={problems?.dueOn}
          required
        />
        <Field
          key={`owner ${action.owner}`}
          name="ownerName"
          label={t("edit.owner")}
          defaultValue={typed?.ownerName ?? action.owner}
          problem={problems?.ownerName}
          required
          maxLength={120}
        />
        <button type="submit" name="intent" value="edit" className="button" disabled={busy}>
          {t("edit.save")}
        </button>
      </Form>
    </details>
  );
}

/** Offers the other plays about the same theme. */
export function ReplaceAction({
  alternatives,
  revision,
}: {
  alternatives: readonly { readonly id: string; readonly kind: "coaching" | "communication"; readonly title: string }[];
  revision: number;
}) {
  const { t } = useTranslation(["coaching", "playbook"]);
  if (alternatives.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="cursor-pointer font-semibold">{t("action.replace")}</summary>
      <p className="mt-2 text-muted">{t("action.replaceHint")}</p>
      <ul className="mt-3 grid gap-4">
        {alternatives.map(({ id, kind, title }) => (
          <li key={id}>
            <Form method="post" className="flex flex-wrap items-center justify-between gap-3">
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="play" value={id} />
              <span>
                {title} <span className="text-muted">({t(`playbook:kind.${kind}`)})</span>
              </span>
              <button
                type="submit"
                name="intent"
                value="replace"
                className="button"
                aria-label={`${t("action.replaceBy")}: ${title}`}
              >
                {t("action.replaceBy")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
