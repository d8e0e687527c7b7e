import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { type PropsWithChildren, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ErrorPage } from "./components/error-page.tsx";
import { useNonce } from "./components/nonce.ts";
import { directionOf } from "./platform/direction.ts";
import { type Words, wordsOf } from "./platform/i18n.ts";
import { pageFrame } from "./routes/frame.server.ts";

/** What a route may say about its page beside the usual. */
export interface RouteHandle {
  /** `false`: plain HTML, no framework script. */
  readonly scripts?: boolean;
  /** The key of the window's title in the catalogue. */
  readonly title?: string;
  /** The field of the loader's data that the window's title is. */
  readonly titleFrom?: string;
}

/** What every working page has around it, and the language that it is in. */
export const loader = ({ request }: LoaderFunctionArgs) => pageFrame(request);

/** Who turns the pages of a meeting asks the server for nothing: the network of a meeting room may be gone. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && nextUrl.pathname.endsWith("/meeting") ? false : defaultShouldRevalidate;

export function Layout({ children }: PropsWithChildren) {
  const matches = useMatches();
  const nonce = useNonce();
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "en";
  const { i18n } = useTranslation();
  const withScripts = matches.every((match) => (match.handle as RouteHandle | undefined)?.scripts !== false);
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <title>{windowTitle(matches, wordsOf(i18n))}</title>
        <Links />
      </head>
      <body>
        {children}
        {withScripts && <ScrollRestoration nonce={nonce} />}
        {withScripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

/** What the deepest route calls its page, before the product's name. */
function windowTitle(matches: ReturnType<typeof useMatches>, words: Words): string {
  const page = matches.at(-1);
  const { title, titleFrom } = (page?.handle ?? {}) as RouteHandle;
  const field = titleFrom && (page?.data as Record<string, unknown> | undefined)?.[titleFrom];
  const named = title ? words(title) : typeof field === "string" ? field : null;
  return named === null ? "Parallax" : `${named} · Parallax`;
}

export default function App() {
  const { language } = useLoaderData<typeof loader>();
  const { i18n } = useTranslation();
  useEffect(() => {
    // Chosen or signed in as somebody else in another window: the browser holds the words of one language only.
    if (i18n.language !== language) window.location.reload();
  }, [i18n, language]);
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
