import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

type Kind = "notFound" | "forbidden" | "tooMany" | "badRequest" | "unexpected";

/** One page a kind of failure: what happened, what did not, and what to do next. */
export function ErrorPage() {
  const { t } = useTranslation("common");
  const error = useRouteError();
  const kind = kindOf(error);
  return (
    <main id="content" className="mx-auto max-w-2xl px-4 py-16">
      <h1>{t(`errors.${kind}.title`)}</h1>
      <p className="mt-4">{t(`errors.${kind}.body`, { reference: referenceOf(error) })}</p>
      <p className="mt-8">
        <Link className="button button-primary" to={paths.home()}>
          {t("errors.home")}
        </Link>
      </p>
    </main>
  );
}

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return "unexpected";
  switch (error.status) {
    case 404:
    case 410:
      return "notFound";
    case 401:
    case 403:
      return "forbidden";
    case 429:
      return "tooMany";
    case 400:
    case 405:
    case 413:
    case 422:
      return "badRequest";
    default:
      return "unexpected";
  }
}

/** The reference under which the log has the error. In production only the message's tail reaches the browser, if at all. */
function referenceOf(error: unknown): string {
  const tail = error instanceof Error ? /\[([0-9a-f]{8})\]$/.exec(error.message) : null;
  return tail?.[1] ?? new Date().toISOString().slice(0, 16);
}
