import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Library } from "#app/features/questionnaires/library.server.ts";
import { paths } from "#app/paths.ts";

type Listed = Library["builtin"][number] & Partial<Pick<Library["own"][number], "latest" | "archived">>;

/** Questionnaires with what there is to know about each, which diagnostics ask it, and what can be done with it. */
export function QuestionnaireList({
  title,
  questionnaires,
  empty,
}: {
  title: string;
  questionnaires: readonly Listed[];
  empty?: string;
}) {
  return (
    <section className="mt-10">
      <h2>{title}</h2>
      {questionnaires.length === 0 && <p className="mt-2 text-muted">{empty}</p>}
      <ul>
        {questionnaires.map((questionnaire) => (
          <Entry key={questionnaire.id} questionnaire={questionnaire} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ questionnaire }: { questionnaire: Listed }) {
  const { t } = useTranslation("questionnaires");
  const { id, title, description, items, minutes, languages, uses, latest } = questionnaire;
  const own = latest !== undefined;
  const time =
    minutes.from === minutes.to
      ? t("library.about", { count: minutes.to })
      : t("library.range", { from: minutes.from, to: minutes.to });
  return (
    <li className="border-b border-line py-5">
      <h3 className="text-lg break-words">{own ? <Link to={paths.questionnaire(id)}>{title}</Link> : title}</h3>
      <p className="mt-1 break-words">{description}</p>
      <p className="mt-1 text-sm text-muted">
        {t("library.facts", { items, time, languages: t("library.languages", { count: languages.length }) })}
        {own && ` · ${latest === null ? t("library.noVersion") : t("library.latest", { version: latest })}`}
      </p>
      <Uses uses={uses} />
      <div className="mt-2 flex flex-wrap items-center gap-x-4">
        <Actions questionnaire={questionnaire} own={own} />
      </div>
    </li>
  );
}

function Uses({ uses }: Pick<Listed, "uses">) {
  const { t } = useTranslation("questionnaires");
  if (uses.named.length === 0) return <p className="mt-1 text-sm text-muted">{t("library.unused")}</p>;
  return (
    <p className="mt-1 text-sm">
      {t("library.uses")}{" "}
      {uses.named.map(({ id, name, version }, place) => (
        <span key={id}>
          {place > 0 && " · "}
          <Link to={paths.diagnostic(id)}>{t("library.use", { name, version })}</Link>
        </span>
      ))}
      {uses.more > 0 && ` ${t("library.usesMore", { count: uses.more })}`}
    </p>
  );
}

const quiet = "button border-0 px-0 text-sm underline underline-offset-2";

function Actions({ questionnaire, own }: { questionnaire: Listed; own: boolean }) {
  const { t, i18n } = useTranslation("questionnaires");
  const { id, title, archived } = questionnaire;
  const intent = archived ? "restore" : "archive";
  return (
    <>
      <Form method="post">
        <input type="hidden" name="questionnaire" value={id} />
        <button
          type="submit"
          name="intent"
          value="copy"
          className={quiet}
          aria-label={t("library.copyLabel", { title })}
        >
          {t("library.copy")}
        </button>
      </Form>
      <a
        className={quiet}
        href={paths.questionnairePreview({ id, tier: "rep", language: i18n.language })}
        aria-label={t("library.previewLabel", { title })}
      >
        {t("library.preview")}
      </a>
      {(["json", "csv"] as const).map((format) => (
        <a
          key={format}
          className={quiet}
          href={paths.questionnaireExport({ id, format, version: null })}
          aria-label={t("library.exportLabel", { title, format: t(`library.${format}`) })}
        >
          {t(`library.${format}`)}
        </a>
      ))}
      {own && (
        <Form method="post">
          <input type="hidden" name="questionnaire" value={id} />
          <button
            type="submit"
            name="intent"
            value={intent}
            className={quiet}
            aria-label={t(`library.${intent}Label`, { title })}
          >
            {t(`library.${intent}`)}
          </button>
        </Form>
      )}
    </>
  );
}
