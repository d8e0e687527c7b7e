import type { LinksFunction } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage } from "#app/components/error-page.tsx";
import { Shell } from "#app/components/shell.tsx";
import type { loader as frame } from "#app/root.tsx";
import styles from "#app/styles.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function Working() {
  const found = useRouteLoaderData<typeof frame>("root");
  return found ? (
    <Shell {...found}>
      <Outlet />
    </Shell>
  ) : (
    <Outlet />
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
