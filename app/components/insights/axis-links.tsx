import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface AxisLinksProps {
  /** The further axes of the release, if it has any. */
  readonly axes: readonly string[];
  /** The one that is looked at; null for the parts of the organisation. */
  readonly by: string | null;
  readonly to: (by: string | null) => string;
}

/** What a result can be broken down by, as links, the present one marked. Nothing where there is only the reporting line. */
export function AxisLinks({ axes, by, to }: AxisLinksProps) {
  const { t } = useTranslation("insights");
  if (axes.length === 0) return null;
  return (
    <>
      <Link to={to(null)} preventScrollReset aria-current={by === null ? "true" : undefined}>
        {t("heatmap.byParts")}
      </Link>
      {axes.map((axis) => (
        <Link key={axis} to={to(axis)} preventScrollReset aria-current={by === axis ? "true" : undefined}>
          {t("heatmap.by", { axis })}
        </Link>
      ))}
    </>
  );
}
