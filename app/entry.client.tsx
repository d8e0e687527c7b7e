import { RemixBrowser } from "@remix-run/react";
import { type PropsWithChildren, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { RequestIdContext } from "./components/request-id.ts";
import { pageTexts } from "./locales/page-texts.ts";
import { interfaceLanguage, speaking } from "./platform/i18n.ts";

/** What React answers at once, even while it takes a page over (its discrete events that are replayed). */
const AT_ONCE = [
  ...["auxclick", "change", "click", "compositionend", "compositionstart", "contextmenu", "copy", "cut", "dblclick"],
  ...["dragend", "dragstart", "drop", "input", "keydown", "keypress", "keyup", "mousedown", "mouseup", "paste"],
  ...[
    "pointercancel",
    "pointerdown",
    "pointerup",
    "reset",
    "submit",
    "textInput",
    "touchcancel",
    "touchend",
    "touchstart",
  ],
];

/**
 * Until a page is taken over, what somebody presses and types is the browser's alone: forms are sent and links followed as without
 * scripts. React would otherwise have to draw at once, before the page's data are read, and give up (its error 345).
 */
const keepToBrowser = (event: Event) => event.stopPropagation();

function TakenOver({ children }: PropsWithChildren) {
  useEffect(() => {
    for (const name of AT_ONCE) window.removeEventListener(name, keepToBrowser, { capture: true });
  }, []);
  return children;
}

/** Takes over the page that the server drew, with the words of its language and of no other. */
async function takeOver(): Promise<void> {
  for (const name of AT_ONCE) window.addEventListener(name, keepToBrowser, { capture: true });
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
            <TakenOver>
              <RemixBrowser />
            </TakenOver>
          </I18nextProvider>
        </RequestIdContext.Provider>
      </StrictMode>,
    );
  });
}

void takeOver();
