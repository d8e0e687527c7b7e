import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { PropsWithChildren } from "react";
import { ErrorPage } from "./components/error-page.tsx";
import { useNonce } from "./components/nonce.ts";
import { translator, wordsOf } from "./platform/i18n.ts";

/** What a route may say about its page beside the usual. */
export interface RouteHandle {
  /** `false`: plain HTML, no framework script. */
  readonly scripts?: boolean;
  /** The key of the window's title in the catalogue. */
  readonly title?: string;
  /** The field of the loader's data that the window's title is. */
  readonly titleFrom?: string;
}

/** Pages are in English unless a deeper route hands out a `language` of its own. */
export const loader = () => ({ language: "en" });

export function Layout({ children }: PropsWithChildren) {
  const matches = useMatches();
  const nonce = useNonce();
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "en";
  const withScripts = matches.every((match) => (match.handle as RouteHandle | undefined)?.scripts !== false);
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <title>{windowTitle(matches)}</title>
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
function windowTitle(matches: ReturnType<typeof useMatches>): string {
  const page = matches.at(-1);
  const { title, titleFrom } = (page?.handle ?? {}) as RouteHandle;
  const named = titleFrom && (page?.data as Record<string, unknown> | undefined)?.[titleFrom];
  const words = title ? wordsOf(translator("en"))(title) : typeof named === "string" ? named : null;
  return words === null ? "Parallax" : `${words} · Parallax`;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
