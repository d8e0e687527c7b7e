import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface UnitPathProps {
  readonly path: readonly { readonly id: string | null; readonly name: string | null }[];
  readonly to: (unit: string | null) => string;
}

/** Where in the organisation a result is from, each step up a link. */
export function UnitPath({ path, to }: UnitPathProps) {
  const { t } = useTranslation("insights");
  return (
    <nav aria-label={t("heatmap.where")} className="mb-4">
      <ol className="flex flex-wrap gap-x-2 text-sm">
        {path.map(({ id, name }, place) => (
          <li key={id ?? "all"} className="min-w-0">
            {place > 0 && <span aria-hidden="true">› </span>}
            {place === path.length - 1 ? (
              <span aria-current="page">{name ?? t("heatmap.everyone")}</span>
            ) : (
              <Link to={to(id)}>{name ?? t("heatmap.everyone")}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
