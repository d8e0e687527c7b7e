import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { RequestIdContext } from "./components/request-id.ts";
import { interfaceLanguage, translator } from "./platform/i18n.ts";

startTransition(() => {
  const language = interfaceLanguage(document.documentElement.lang);
  // There where the server drew an error page; what fails later, in the browser, has no request of that name.
  const requestId = document.querySelector("[data-request-id]")?.getAttribute("data-request-id") ?? null;
  hydrateRoot(
    document,
    <StrictMode>
      <RequestIdContext.Provider value={requestId}>
        <I18nextProvider i18n={translator(language)}>
          <RemixBrowser />
        </I18nextProvider>
      </RequestIdContext.Provider>
    </StrictMode>,
  );
});
