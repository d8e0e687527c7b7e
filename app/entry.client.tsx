import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { RequestIdContext } from "./components/request-id.ts";
import { pageTexts } from "./locales/page-texts.ts";
import { interfaceLanguage, speaking } from "./platform/i18n.ts";

/** Takes over the page that the server drew, with the words of its language and of no other. */
async function takeOver(): Promise<void> {
  const language = interfaceLanguage(document.documentElement.lang);
  const words = speaking(language, await pageTexts[language]());
  // There where the server drew an error page; what fails later, in the browser, has no request of that name.
  const requestId = document.querySelector("[data-request-id]")?.getAttribute("data-request-id") ?? null;
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RequestIdContext.Provider value={requestId}>
          <I18nextProvider i18n={words}>
            <RemixBrowser />
          </I18nextProvider>
        </RequestIdContext.Provider>
      </StrictMode>,
    );
  });
}

void takeOver();
