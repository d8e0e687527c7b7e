import { Transform } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { NonceContext } from "./components/nonce.ts";
import { RequestIdContext } from "./components/request-id.ts";
import { interfaceLanguage } from "./platform/i18n.ts";
import { log } from "./platform/log.server.ts";
import { loggedPath } from "./platform/secret-paths.ts";
import { translator } from "./platform/translator.server.ts";

const RENDER_TIMEOUT_MS = 10_000;

/** Renders a page: streamed to browsers, whole to programs that do not run scripts. */
export default async function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const words = await translator(interfaceLanguage(remixContext.staticHandlerContext.loaderData.root?.language));
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const ready = () => {
      const body = withoutNul();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }));
      pipe(body);
    };
    const whole = isbot(request.headers.get("user-agent") ?? "");
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={loadContext.nonce}>
        <RequestIdContext.Provider value={loadContext.requestId}>
          <I18nextProvider i18n={words}>
            <RemixServer
              context={remixContext}
              url={request.url}
              abortDelay={RENDER_TIMEOUT_MS}
              nonce={loadContext.nonce}
            />
          </I18nextProvider>
        </RequestIdContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: loadContext.nonce,
        ...(whole ? { onAllReady: ready } : { onShellReady: ready }),
        onShellError: reject,
        onError: (error) => {
          responseStatus = 500;
          const path = loggedPath(new URL(request.url).pathname);
          log().error({ err: error, requestId: loadContext.requestId, path }, "page did not render");
        },
      },
    );
    setTimeout(abort, RENDER_TIMEOUT_MS + 1000).unref();
  });
}

/**
 * React's stream writer leaves bytes of its buffer unused, as zeros, where a character of several bytes does not fit at the
 * end of it. No page holds such a byte on purpose.
 */
function withoutNul(): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) =>
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk),
  });
}

/** Logs what a loader or action threw unexpectedly, under the reference that the error page shows. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  const path = loggedPath(new URL(request.url).pathname);
  log().error({ err: error, requestId: context.requestId, path }, "request failed");
}
