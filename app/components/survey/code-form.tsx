import { useTranslation } from "react-i18next";

/** Where somebody types the short code of their letter. */
export function CodeForm({ problem }: { problem: "wrong" | "locked" | null }) {
  const { t } = useTranslation("survey");
  return (
    <form method="post">
      {problem && (
        // biome-ignore lint/a11y/noAutofocus: the page was loaded to show this.
        <div className="problems" role="alert" tabIndex={-1} autoFocus>
          <p>{problem === "wrong" ? <a href="#code">{t("code.wrong")}</a> : t("code.locked")}</p>
        </div>
      )}
      <h1>{t("code.title")}</h1>
      <p>{t("code.lead")}</p>
      <label className="question" htmlFor="code">
        {t("code.label")}
      </label>
      <p className="quiet" id="code-hint">
        {t("code.hint")}
      </p>
      <input
        id="code"
        name="code"
        className="code"
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        aria-describedby="code-hint"
        aria-invalid={problem === "wrong" || undefined}
      />
      <p className="actions">
        <button className="button" type="submit">
          {t("code.go")}
        </button>
      </p>
    </form>
  );
}
