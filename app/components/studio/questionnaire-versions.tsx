import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Exports } from "#app/components/studio/questionnaire-head.tsx";
import type { Editor } from "#app/features/questionnaires/read-editor.server.ts";
import { paths } from "#app/paths.ts";

/** What has to be done before the draft can be finished, the button that finishes it, and the versions there are. */
export function Versions({ editor, questionnaireId }: { editor: Editor; questionnaireId: string }) {
  const { t, i18n } = useTranslation("questionnaires");
  const { problems, versions, next, state, title } = editor;
  const busy = useNavigation().state !== "idle";
  const date = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : i18n.language, {
    dateStyle: "full",
    timeZone: "UTC",
  });
  return (
    <section className="mt-12 max-w-3xl border-t border-line pt-6" id="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{t("version.title")}</h2>
      <p className="mt-1 text-muted">{t("version.explain")}</p>
      {problems.length > 0 && <Problems editor={editor} questionnaireId={questionnaireId} />}
      {state === "finished" ? (
        <p className="mt-4">{t("version.unchanged", { version: next - 1 })}</p>
      ) : (
        <Form method="post" className="mt-4">
          <button
            type="submit"
            name="intent"
            value="finish"
            className="button button-primary"
            disabled={busy || problems.length > 0}
          >
            {t("version.finish", { next })}
          </button>
        </Form>
      )}
      {versions.length === 0 && <p className="mt-4 text-muted">{t("version.none")}</p>}
      <ul>
        {versions.map(({ version, finished, diagnostics }) => (
          <li key={version} className="mt-4 border-t border-line pt-3">
            <p>
              <strong className="font-semibold">{t("version.version", { version })}</strong>,{" "}
              {t("version.at", { at: date.format(new Date(finished)) })}
              {diagnostics.length === 0 && `, ${t("version.unused")}`}
            </p>
            {diagnostics.map(({ id, name }) => (
              <p key={id}>
                <Link to={paths.diagnostic(id)}>{name}</Link>
              </p>
            ))}
            <Exports questionnaireId={questionnaireId} title={`${title} ${version}`} version={version} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ editor: { problems }, questionnaireId }: { editor: Editor; questionnaireId: string }) {
  const { t } = useTranslation("questionnaires");
  return (
    <div className="mt-4 border-2 border-warn-line p-4">
      <h3>{t("version.blocked", { count: problems.length })}</h3>
      <ul className="mt-1 list-disc ps-5">
        {problems.map(({ code, part, id, name }) => (
          <li key={`${code} ${part} ${id}`}>
            {part === "item" ? (
              <Link to={paths.questionnaire(questionnaireId, { item: id })}>{t("at.item", { name })}</Link>
            ) : (
              t(`at.${part}`, { name })
            )}
            : {t(`problems.${code}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
