import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

const PAGES = ["result", "heatmap", "strategy", "trend", "words", "communication", "outcomes", "certificate"] as const;
type ResultPage = (typeof PAGES)[number];

/** The pages of one result, the present one marked. `unit`: the part of the organisation whose comments are meant; null for the reader's own. */
export function ResultLinks({ id, at, unit = null }: { id: string; at: ResultPage; unit?: string | null }) {
  const { t } = useTranslation("findings");
  const { t: coaching } = useTranslation("coaching");
  const { t: outcome } = useTranslation("outcome");
  const to: Record<ResultPage, string> = {
    result: paths.result(id),
    heatmap: paths.heatmap(id),
    strategy: paths.strategy(id),
    trend: paths.trend({ diagnosticId: id, earlier: null }),
    words: paths.words({ diagnosticId: id, unit }),
    communication: paths.communication(id),
    outcomes: paths.outcomes(id),
    certificate: paths.certificate(id),
  };
  const name = (page: ResultPage) => {
    if (page === "communication") return coaching("telling.title", { count: 0 });
    return page === "outcomes" ? outcome("leaders.title") : t(`pages.${page}`);
  };
  return (
    <nav aria-label={t("pages.title")} className="no-print mt-10 border-t border-line pt-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {PAGES.map((page) => (
          <li key={page}>
            <Link
              className={`inline-flex min-h-11 items-center ${page === at ? "font-semibold text-ink no-underline" : ""}`}
              to={to[page]}
              aria-current={page === at ? "page" : undefined}
            >
              {name(page)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
