import { useTranslation } from "react-i18next";

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly to: string;
}

interface FormPreviewProps {
  readonly title: string;
  /** Where it was opened from. */
  readonly back: { readonly to: string; readonly label: string };
  readonly tier: string;
  readonly tiers: readonly Choice[];
  readonly language: string;
  readonly languages: readonly Choice[];
  /** What it is, and what becomes of what is ticked on it. */
  readonly note: string;
  /** What just happened; null for nothing. */
  readonly said: string | null;
  /** As the server drew it, as it draws the pages of respondents; null where the tier is asked nothing. */
  readonly form: { readonly language: string; readonly direction: "ltr" | "rtl"; readonly html: string } | null;
}

/** A page of the answer form on a phone, with a bar above it that changes whose it is and in what language. */
export function FormPreview({ title, back, tier, tiers, language, languages, note, said, form }: FormPreviewProps) {
  const { t } = useTranslation("questionnaires");
  return (
    <>
      <header className="bar">
        <p className="title">
          <strong>{title}</strong>
          <a href={back.to}>{back.label}</a>
        </p>
        <Choices label={t("preview.tier")} chosen={tier} choices={tiers} />
        <Choices label={t("preview.language")} chosen={language} choices={languages} />
        <p className="quiet">{note}</p>
        {said !== null && <p role="status">{said}</p>}
      </header>
      <div className="phone">
        {form === null ? (
          <main>
            <p>{t("preview.nothing")}</p>
          </main>
        ) : (
          <main
            lang={form.language}
            dir={form.direction}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the server drew it, as it draws the pages of respondents.
            dangerouslySetInnerHTML={{ __html: form.html }}
          />
        )}
      </div>
    </>
  );
}

function Choices({ label, chosen, choices }: { label: string; chosen: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul>
        {choices.map(({ value, name, to }) => (
          <li key={value}>
            <a href={to} aria-current={value === chosen ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
