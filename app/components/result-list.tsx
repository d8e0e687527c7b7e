import { Link } from "@remix-run/react";
import type { PropsWithChildren } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";
import { Page } from "./page.tsx";

interface ResultListProps {
  readonly title: string;
  readonly lead: string;
  /** What is said instead while there is none. */
  readonly empty: { readonly title: string; readonly body: string };
  /** Whether the reader is who makes results come about. */
  readonly manages?: boolean;
  readonly results: readonly { readonly id: string; readonly name: string; readonly closed: string }[];
  readonly to: (id: string) => string;
  /** What the newest says, in a sentence. */
  readonly newest?: string | undefined;
}

/** The published diagnostics, each opening what its reader comes for. */
export function ResultList({
  title,
  lead,
  empty,
  manages = false,
  results,
  to,
  newest,
  children,
}: PropsWithChildren<ResultListProps>) {
  const { t } = useTranslation("common");
  if (results.length === 0)
    return (
      <Page title={empty.title} lead={<p>{empty.body}</p>}>
        {manages && (
          <p className="mt-8">
            <Link className="button button-primary" to={paths.studio()}>
              {t("toDiagnostics")}
            </Link>
          </p>
        )}
      </Page>
    );
  return (
    <Page title={title} lead={<p>{lead}</p>}>
      <ul className="mt-6 grid gap-3">
        {results.map(({ id, name, closed }, place) => (
          <li key={id}>
            {place === 0 && newest !== undefined && <p className="mb-1 text-xl font-semibold">{newest}</p>}
            <Link to={to(id)}>{name}</Link> <span className="text-muted">{t("closedOn", { closed })}</span>
          </li>
        ))}
      </ul>
      {children}
    </Page>
  );
}
