import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { interfaceLanguage, translator } from "./platform/i18n.ts";

startTransition(() => {
  const language = interfaceLanguage(document.documentElement.lang);
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={translator(language)}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
