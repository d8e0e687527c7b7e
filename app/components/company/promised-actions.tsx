import { useTranslation } from "react-i18next";

interface PromisedAction {
  readonly id: string;
  readonly title: string;
  /** Null: about the result as a whole. */
  readonly theme: string | null;
  readonly done: boolean;
  readonly due: string;
  readonly owner: string;
}

/** What is being done about the result, as far as whoever does it shows it: by theme, with who and by when. */
export function PromisedActions({ actions }: { actions: readonly PromisedAction[] }) {
  const { t } = useTranslation("insights");
  const byTheme = [...Map.groupBy(actions, ({ theme }) => theme)];
  return (
    <section className="mt-10" aria-labelledby="actions">
      <h2 id="actions">{t("company.actions")}</h2>
      <p className="mt-1 text-muted">
        {actions.length === 0 ? t("company.noActions") : t("company.actionsCount", { count: actions.length })}
      </p>
      {byTheme.map(([theme, own]) => (
        <div key={theme ?? ""} className="mt-4">
          <h3>{theme === null ? t("company.general") : t("company.answersTo", { theme })}</h3>
          <ul className="mt-2 grid gap-3">
            {own.map(({ id, title, done, owner, due }) => (
              <li key={id} className="border-s-4 border-accent ps-4">
                <strong className="font-semibold">{title}</strong>
                <span className="block text-muted">
                  {t("company.by", { owner, due })} · {t(done ? "company.status.done" : "company.status.accepted")}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
