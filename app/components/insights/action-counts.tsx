import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

/** What is being done after a result, as counts, and the ways to what leaders say and to what became of it. */
export function ActionCounts({ id, underWay, done }: { id: string; underWay: number; done: number }) {
  const { t } = useTranslation("findings");
  const { t: heatmap } = useTranslation("heatmap");
  const { t: outcome } = useTranslation("outcome");
  return (
    <>
      {underWay + done === 0 ? (
        <p className="mt-2">{t("actions.none")}</p>
      ) : (
        <ul className="mt-2">
          {underWay > 0 && <li>{t("actions.underWay", { count: underWay })}</li>}
          {done > 0 && <li>{t("actions.done", { count: done })}</li>}
        </ul>
      )}
      <p className="mt-1 text-sm text-muted">{t("actions.note")}</p>
      <ul className="no-print mt-2 grid gap-x-6 sm:flex sm:flex-wrap">
        <li>
          <Link className="inline-flex min-h-11 items-center" to={paths.communication(id)}>
            {heatmap("toCommunication")}
          </Link>
        </li>
        <li>
          <Link className="inline-flex min-h-11 items-center" to={paths.outcomes(id)}>
            {outcome("leaders.link")}
          </Link>
        </li>
      </ul>
    </>
  );
}
