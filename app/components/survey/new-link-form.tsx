import { useTranslation } from "react-i18next";

/** Where somebody asks for their link again. `email`: what was typed before. */
export function NewLinkForm({ problem, email }: { problem: "problem" | "tooMany" | null; email: string }) {
  const { t } = useTranslation("survey");
  return (
    <form method="post">
      {problem && (
        // biome-ignore lint/a11y/noAutofocus: the page was loaded to show this.
        <div className="problems" role="alert" tabIndex={-1} autoFocus>
          <p>{problem === "problem" ? <a href="#email">{t("newLink.problem")}</a> : t("newLink.tooMany")}</p>
        </div>
      )}
      <h1>{t("newLink.title")}</h1>
      <p>{t("newLink.lead")}</p>
      <label className="question" htmlFor="email">
        {t("newLink.email")}
      </label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        required
        dir="ltr"
        defaultValue={email}
        aria-invalid={problem === "problem" || undefined}
      />
      <p className="actions">
        <button type="submit" className="button">
          {t("newLink.submit")}
        </button>
      </p>
    </form>
  );
}
