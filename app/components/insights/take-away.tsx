import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { TakeAwayMenu } from "#app/features/reports/take-away-menu.server.ts";
import { paths } from "#app/paths.ts";

const FORMATS = ["pptx", "pdf", "xlsx", "csv"] as const;

/** What can be taken out of a page of results: files, the meeting, and the page itself to another member; on paper, where it comes from. */
export function TakeAway({ id, unit, part, by, foot }: { id: string } & TakeAwayMenu) {
  const { t } = useTranslation("exports");
  const { pathname, search } = useLocation();
  const scope = part ?? t("scope.everyone");
  // Without a part a heatmap opens at its reader's own; what is shared is the part that the sender sees.
  const shown = new URLSearchParams(search);
  if (pathname === paths.heatmap(id)) shown.set("unit", unit ?? "all");
  const view = shown.size > 0 ? `${pathname}?${shown}` : pathname;
  return (
    <>
      <p className="mt-6 hidden text-sm break-words print:block">{foot}</p>
      <section className="no-print mt-10" aria-labelledby="take-away">
        <h2 id="take-away">{t("menu.title")}</h2>
        <p className="mt-1 text-sm text-muted">{t("menu.lead", { scope })}</p>
        <ul className="mt-3 flex flex-wrap gap-3">
          {FORMATS.map((format) => (
            <li key={format}>
              <a className="button" download href={paths.download({ diagnosticId: id, format, unit, by })}>
                {t(`menu.${format}`)}
                <span className="sr-only">, {t(`menu.${format}Label`)}</span>
              </a>
            </li>
          ))}
          <li>
            <Link className="button" to={paths.meeting({ diagnosticId: id, unit })}>
              {t("menu.meeting")}
            </Link>
          </li>
          <li>
            <Link className="button" to={paths.shareView({ diagnosticId: id, view })}>
              {t("menu.share")}
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}
