import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface HeatViewsProps {
  readonly view: "questions" | "parts";
  readonly by: string | null;
  readonly axes: readonly string[];
  readonly to: (change: Readonly<Record<string, string | null>>) => string;
}

/** What stands down the page, and what results are broken down by, as links, the present ones marked. */
export function HeatViews({ view, by, axes, to }: HeatViewsProps) {
  const { t } = useTranslation("heatmap");
  const fresh = { sort: null, order: null, from: null, open: null };
  const views = [
    { key: "questions", label: t("choose.questions"), link: to({ ...fresh, view: null, show: null, min: null }) },
    { key: "parts", label: t("choose.parts"), link: to({ ...fresh, view: "parts" }) },
  ] as const;
  return (
    <nav aria-label={t("choose.down")} className="no-print flex flex-wrap gap-x-8 gap-y-2 text-sm">
      <ul className="flex flex-wrap gap-x-4">
        {views.map(({ key, label, link }) => (
          <li key={key}>
            <Link to={link} preventScrollReset aria-current={view === key ? "true" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {axes.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          <li>
            <Link to={to({ ...fresh, by: null })} preventScrollReset aria-current={by === null ? "true" : undefined}>
              {t("choose.byParts")}
            </Link>
          </li>
          {axes.map((axis) => (
            <li key={axis}>
              <Link to={to({ ...fresh, by: axis })} preventScrollReset aria-current={by === axis ? "true" : undefined}>
                {t("choose.by", { axis })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
