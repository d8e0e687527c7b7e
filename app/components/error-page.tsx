import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";
import { useRequestId } from "./request-id.ts";

type Kind = "notFound" | "forbidden" | "tooMany" | "badRequest" | "unexpected";

/** One page a kind of failure: what happened, what did not, and what to do next. */
export function ErrorPage() {
  const { t } = useTranslation("common");
  const error = useRouteError();
  const kind = kindOf(error);
  const requestId = useRequestId();
  const reference = requestId ?? `${new Date().toISOString().slice(0, 16)}Z`;
  return (
    <main id="content" className="mx-auto max-w-2xl px-4 py-16" data-request-id={requestId ?? undefined}>
      <h1>{t(`errors.${kind}.title`)}</h1>
      <p className="mt-4">{t(`errors.${kind}.body`, { reference })}</p>
      <p className="mt-8">
        {/* Loaded anew: what failed is left behind, and so is the name of its request. */}
        <Link reloadDocument className="button button-primary" to={paths.home()}>
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
