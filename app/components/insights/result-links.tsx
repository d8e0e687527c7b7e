import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

const PAGES = ["result", "heatmap", "strategy", "trend", "words", "certificate"] as const;
type ResultPage = (typeof PAGES)[number];

/** The pages of one result, the present one marked. */
export function ResultLinks({ id, at }: { id: string; at: ResultPage }) {
  const { t } = useTranslation("findings");
  const to: Record<ResultPage, string> = {
    result: paths.result(id),
    heatmap: paths.heatmap(id),
    strategy: paths.strategy(id),
    trend: paths.trend({ diagnosticId: id, earlier: null }),
    words: paths.words({ diagnosticId: id, unit: null }),
    certificate: paths.certificate(id),
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
              {t(`pages.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
