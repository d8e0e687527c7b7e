import type { PropsWithChildren } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch, type PageLanguages } from "./languages.tsx";

/** What every page of the survey has in common. */
export interface SurveyFrame {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Addresses of the one style sheet and the one script; null for a page that saves nothing. */
  readonly styles: string;
  readonly script: string | null;
  /** On a computer that others use: the script keeps nothing there. */
  readonly shared: boolean;
}

// The product's sign, in the page: a file of its own would be a request of its own.
const SIGN =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='12' cy='16' r='9' fill='%232a6f97'/%3E%3Ccircle cx='20' cy='16' r='9' fill='%23e07a2f' fill-opacity='.82'/%3E%3C/svg%3E";

/**
 * A whole page: no framework script, one style sheet, one small script that may be missing. `clears`: on this page the script
 * forgets what it kept of the form for when the network comes back.
 */
export function SurveyDocument({
  frame,
  title,
  clears = false,
  languages,
  children,
}: PropsWithChildren<{
  frame: SurveyFrame;
  title: string;
  clears?: boolean;
  /** Links to this page in other languages; left out where the form itself changes the language. */
  languages?: PageLanguages | undefined;
}>) {
  const { t } = useTranslation("survey");
  return (
    <html lang={frame.language} dir={frame.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={SIGN} />
        <title>{title}</title>
        <link rel="stylesheet" href={frame.styles} />
        {frame.script !== null && <script src={frame.script} defer />}
      </head>
      <body data-shared={frame.shared ? "" : undefined} data-clears={clears ? "" : undefined}>
        <main>
          {languages && <LanguageSwitch languages={languages} label={t("page.language")} />}
          {children}
        </main>
      </body>
    </html>
  );
}
