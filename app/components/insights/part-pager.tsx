import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PartWindow } from "#app/features/reports/heat-parts.ts";

interface PartPagerProps {
  readonly window: PartWindow;
  readonly size: number;
  readonly asPages: boolean;
  readonly to: (change: Readonly<Record<string, string | null>>) => string;
}

/** Which rows of a long table are here, and the way to the others where it does not scroll. */
export function PartPager({ window: { from, total, rows }, size, asPages, to }: PartPagerProps) {
  const { t } = useTranslation("heatmap");
  if (total <= size) return null;
  const before = from === 0 ? null : to({ from: from <= size ? null : String(from - size) });
  const after = from + rows.length >= total ? null : to({ from: String(from + size) });
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      <nav aria-label={t("partRow")} className={`flex flex-wrap gap-x-6 ${asPages ? "" : "heat-pager"}`}>
        <span>{t("rows", { from: from + 1, to: from + rows.length, total })}</span>
        {before !== null && <Link to={before}>{t("earlierRows")}</Link>}
        {after !== null && <Link to={after}>{t("laterRows")}</Link>}
      </nav>
      <Link className="no-print heat-as" to={to({ as: asPages ? null : "pages" })} preventScrollReset>
        {t(asPages ? "asScroll" : "asPages")}
      </Link>
    </div>
  );
}
