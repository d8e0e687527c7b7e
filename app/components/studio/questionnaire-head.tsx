import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Editor } from "#app/features/questionnaires/read-editor.server.ts";
import { paths } from "#app/paths.ts";

/** For each tier a link to what it sees, with how long that takes. */
export function Previews({
  questionnaireId,
  language,
  minutes,
}: { questionnaireId: string } & Pick<Editor, "language" | "minutes">) {
  const { t } = useTranslation("questionnaires");
  return (
    <div className="mt-6">
      <p className="flex flex-wrap items-center gap-x-5">
        <span className="font-semibold">{t("editor.preview")}</span>
        {minutes.map(({ tier, name, minutes: takes }) => (
          <a
            key={tier}
            className="inline-flex min-h-11 items-center"
            href={paths.questionnairePreview({ id: questionnaireId, tier, language })}
          >
            {t("editor.minutes", { name, minutes: takes })}
          </a>
        ))}
      </p>
      <p className="text-sm text-muted">{t("editor.minutesHint")}</p>
    </div>
  );
}

/** Links to the files of a version, or of the draft. */
export function Exports({
  questionnaireId,
  title,
  version,
}: {
  questionnaireId: string;
  title: string;
  version: number | null;
}) {
  const { t } = useTranslation("questionnaires");
  return (
    <p className="flex flex-wrap items-center gap-x-5">
      <span className={version === null ? "font-semibold" : "sr-only"}>{t("editor.export")}</span>
      {(["json", "csv"] as const).map((format) => (
        <a
          key={format}
          className="inline-flex min-h-11 items-center"
          href={paths.questionnaireExport({ id: questionnaireId, format, version })}
          aria-label={t("library.exportLabel", { title, format: t(`library.${format}`) })}
        >
          {t(`library.${format}`)}
        </a>
      ))}
    </p>
  );
}

/** The languages of the texts, each with how much of it is missing. */
export function LanguageTabs({
  questionnaireId,
  language,
  languages,
  item,
}: { questionnaireId: string; item: string | null } & Pick<Editor, "language" | "languages">) {
  const { t } = useTranslation("questionnaires");
  return (
    <nav aria-label={t("editor.languages")} className="mt-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {languages.map(({ tag, name, missing }) => (
          <li key={tag}>
            <Link
              to={paths.questionnaire(questionnaireId, { language: tag, item })}
              preventScrollReset
              aria-current={tag === language ? "true" : undefined}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-2"
            >
              {name}
              <span className="text-sm text-muted">
                {missing === 0 ? t("editor.complete") : t("editor.missing", { count: missing })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much advice there is in this language, and what is looked at in it. */
export function AdviceCount({ groups, language, name }: Pick<Editor, "groups" | "language"> & { name: string }) {
  const { t } = useTranslation("questionnaires");
  const count = groups.reduce((all, { items }) => all + items.reduce((sum, { advice }) => sum + advice.length, 0), 0);
  const looked = /^(ja|ar)\b/.test(language)
    ? t("advice.onlyLength", { language: name })
    : language === "en"
      ? ""
      : t("advice.someNotLooked");
  return (
    <p className="mt-4 text-muted">
      {count === 0 ? t("advice.none") : t("advice.lead", { count })} {looked}
    </p>
  );
}
