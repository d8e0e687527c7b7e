import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
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
 * Until the page's data are read, what somebody presses and types is the browser's alone: forms are sent and links followed as without
 * scripts. React would otherwise have to draw at once, without them, and give up (its error 345). What was typed meanwhile is told then.
 */
function keepToBrowserUntilRead(): void {
  const typedIn = new Set<EventTarget>();
  const keep = (event: Event) => {
    event.stopPropagation();
    if (event.type === "input" && event.target) typedIn.add(event.target);
  };
  for (const name of AT_ONCE) window.addEventListener(name, keep, { capture: true });
  const release = () => {
    for (const name of AT_ONCE) window.removeEventListener(name, keep, { capture: true });
    for (const field of typedIn) field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // The framework sets it when it has read the data, and can draw from then on.
  let state: unknown;
  Object.defineProperty(Reflect.get(window, "__remixContext"), "state", {
    configurable: true,
    enumerable: true,
    get: () => state,
    set: (read: unknown) => {
      state = read;
      setTimeout(release);
    },
  });
}

/** Takes over the page that the server drew, with the words of its language and of no other. */
async function takeOver(): Promise<void> {
  keepToBrowserUntilRead();
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
