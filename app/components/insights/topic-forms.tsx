import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldBox, type Problems } from "#app/components/form.tsx";

/** Says that it was seen, or what was said and what is answered. */
export function AnswerTopic({
  revision,
  state,
  said,
  answer,
  most,
  problems,
}: {
  revision: number;
  state: "open" | "seen" | "answered";
  said: string;
  answer: string;
  /** Longest words, in characters. */
  most: number;
  problems: Problems | undefined;
}) {
  const { t } = useTranslation("voice");
  const box = (name: "said" | "answer", value: string, rows: number) => (
    <FieldBox name={name} label={t(`heard.${name}`)} hint={t(`heard.${name}Hint`)} problem={problems?.[name]}>
      <textarea
        key={value}
        id={name}
        name={name}
        rows={rows}
        required
        maxLength={most}
        className="input"
        defaultValue={value}
        aria-invalid={problems?.[name] ? true : undefined}
        aria-describedby={describedBy({ name, hint: true, problem: problems?.[name] })}
      />
    </FieldBox>
  );
  return (
    <section className="mt-10" aria-labelledby="answering" id="action" tabIndex={-1}>
      <h2 id="answering">{t(state === "answered" ? "heard.change" : "heard.toAnswer")}</h2>
      {state === "open" && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="revision" value={revision} />
          <button type="submit" name="intent" value="seen" className="button">
            {t("heard.markSeen")}
          </button>
        </Form>
      )}
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="revision" value={revision} />
        {box("said", said, 3)}
        {box("answer", answer, 5)}
        <button type="submit" name="intent" value="answer" className="button button-primary">
          {t("heard.send")}
        </button>
      </Form>
    </section>
  );
}

/** Makes it part of another topic of the same kind. */
export function MergeTopic({
  revision,
  others,
}: {
  revision: number;
  others: readonly { readonly id: string; readonly label: string | null }[];
}) {
  const { t } = useTranslation("voice");
  if (others.length === 0) return null;
  return (
    <details className="mt-8">
      <summary className="cursor-pointer font-semibold">{t("heard.merge")}</summary>
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="revision" value={revision} />
        <FieldBox name="into" label={t("heard.into")} hint={t("heard.intoHint")}>
          <select id="into" name="into" required className="input" aria-describedby="into-hint">
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label?.slice(0, 100) ?? t("heard.wordsRemoved")}
              </option>
            ))}
          </select>
        </FieldBox>
        <button type="submit" name="intent" value="merge" className="button">
          {t("heard.mergeNow")}
        </button>
      </Form>
    </details>
  );
}

/** Removes the words of one who wrote, for good, with a reason that its author and everybody who reads it sees. */
export function RemoveWords({ voice }: { voice: string }) {
  const { t } = useTranslation("voice");
  const id = useId();
  return (
    <details className="mt-2">
      <summary className="cursor-pointer">{t("heard.remove")}</summary>
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="voice" value={voice} />
        <label htmlFor={id} className="mt-2 mb-1 block font-semibold">
          {t("heard.why")}
        </label>
        <p className="mb-1 text-sm text-muted">{t("heard.whyHint")}</p>
        <input id={id} name="why" required maxLength={200} className="input" />
        <button type="submit" name="intent" value="remove" className="button mt-3">
          {t("heard.removeNow")}
        </button>
      </Form>
    </details>
  );
}
