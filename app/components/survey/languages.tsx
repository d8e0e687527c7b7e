import { directionOf, ownName } from "#app/platform/direction.ts";

/** The languages that a page can be read in, with the one that it is in. */
export interface PageLanguages {
  readonly chosen: string;
  readonly offered: readonly string[];
}

/** Links to the page in its other languages, each in its own words. Draws nothing where there is only one. */
export function LanguageSwitch({ languages: { chosen, offered }, label }: { languages: PageLanguages; label: string }) {
  if (offered.length < 2) return null;
  return (
    <nav aria-label={label} className="languages">
      {offered.map((language) => (
        <a
          key={language}
          href={`?lang=${language}`}
          {...spoken(language)}
          aria-current={language === chosen || undefined}
        >
          {ownName(language)}
        </a>
      ))}
    </nav>
  );
}

/**
 * The same as buttons of a form, so that what was entered is saved on the way. One tap away: on a phone they take more room
 * than a question. English stands beside the page's own word for those who are in the wrong language.
 */
export function LanguageButtons({
  languages: { chosen, offered },
  label,
}: {
  languages: PageLanguages;
  label: string;
}) {
  if (offered.length < 2) return null;
  return (
    <details className="fold">
      <summary>
        {label}
        {label !== "Language" && <span lang="en"> / Language</span>}
        {" · "}
        <span {...spoken(chosen)}>{ownName(chosen)}</span>
      </summary>
      <nav aria-label={label} className="languages">
        {offered.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            formNoValidate
            {...spoken(language)}
            aria-current={language === chosen || undefined}
          >
            {ownName(language)}
          </button>
        ))}
      </nav>
    </details>
  );
}

function spoken(language: string) {
  return { lang: language, dir: directionOf(language) };
}
