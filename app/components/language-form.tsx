import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";
import { directionOf, ownName } from "#app/platform/direction.ts";
import { interfaceLanguages } from "#app/platform/i18n.ts";

/** The languages there are, each as it calls itself. */
export function LanguageOptions() {
  return interfaceLanguages.map((language) => (
    <option key={language} value={language} lang={language} dir={directionOf(language)}>
      {ownName(language)}
    </option>
  ));
}

/** The choice of a language for whoever reads, which comes back to `to`. A page is loaded anew in its new language. */
export function LanguageForm({ to }: { to: string }) {
  const { t, i18n } = useTranslation("language");
  return (
    <form method="post" action={paths.language()} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="to" value={to} />
      <label htmlFor="page-language" className="text-sm">
        {t("label")}
        {/* For whoever cannot read the page. */}
        {i18n.language !== "en" && <span lang="en"> / Language</span>}
      </label>
      <select
        id="page-language"
        name="language"
        className="input w-auto"
        defaultValue={i18n.language}
        key={i18n.language}
      >
        <LanguageOptions />
      </select>
      <button type="submit" className="button text-sm">
        {t("change")}
      </button>
    </form>
  );
}
