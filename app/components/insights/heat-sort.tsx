import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface SortLinkProps {
  readonly name: string;
  /** How the column is sorted by now; null where it is not. */
  readonly sorted: "down" | "up" | null;
  /** `reverse` null: not sorted by this column. */
  readonly to: (reverse: boolean | null) => string;
  readonly tab: 0 | -1 | undefined;
}

/** A column's heading: sorts by it, then the other way round, then no longer. */
export function SortLink({ name, sorted, to, tab }: SortLinkProps) {
  const { t } = useTranslation("heatmap");
  const next = sorted === null ? false : sorted === "down" ? true : null;
  const label = next === null ? t("sort.unsort") : t(next ? "sort.reverse" : "sort.sort", { column: name });
  return (
    <Link to={to(next)} preventScrollReset aria-label={label} title={label} tabIndex={tab}>
      {name}
      {sorted && <span aria-hidden="true"> {sorted === "down" ? "↓" : "↑"}</span>}
    </Link>
  );
}
