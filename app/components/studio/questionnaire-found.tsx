import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FieldBox } from "#app/components/form.tsx";
import { useWritten } from "#app/components/written.ts";
import type { ImportPreview } from "#app/features/questionnaires/import-preview.ts";

/** What a checked file holds, and the form that imports it: the questionnaire travels in it, so that nothing is stored before. */
export function FoundQuestionnaire({
  found,
  text,
  targets,
  busy,
}: {
  found: ImportPreview;
  text: string;
  targets: readonly { readonly target: string; readonly title: string }[];
  busy: boolean;
}) {
  const { t } = useTranslation("questionnaires");
  const { title, description, items, themes, tiers, kinds, languages, texts, advice } = found;
  const { listed } = useWritten();
  return (
    <section className="mt-8" role="status">
      <h2 className="break-words">{t("file.found", { title })}</h2>
      <p className="mt-1 break-words">{description}</p>
      <p className="mt-2">{t("file.counts", { items, themes, tiers: listed(tiers) })}</p>
      <p className="text-muted">{listed(kinds.map(({ kind, count }) => t(`file.kinds.${kind}`, { count })))}</p>
      <h3 className="mt-4">{t("file.languages")}</h3>
      <ul className="list-disc ps-5">
        {languages.map(({ tag, name, missing }) => (
          <li key={tag}>
            {missing === 0 ? t("file.languageComplete", { name }) : t("file.language", { name, missing, all: texts })}
          </li>
        ))}
      </ul>
      {advice > 0 && <p className="mt-2 text-muted">{t("file.advice", { count: advice })}</p>}
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="questionnaire" value={text} />
        <FieldBox name="into" label={t("file.into")}>
          <select id="into" name="into" className="input" defaultValue="new">
            <option value="new">{t("file.new")}</option>
            {targets.map(({ target, title: own }) => (
              <option key={target} value={target}>
                {t("file.replace", { title: own })}
              </option>
            ))}
          </select>
        </FieldBox>
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("file.import")}
        </button>
      </Form>
    </section>
  );
}
