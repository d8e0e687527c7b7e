import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { AxisView } from "#app/features/reports/axis-views.ts";

/** What a release shows along each axis and level, and why what it does not show is withheld. */
export function AxisTable({ axes, k }: { axes: readonly AxisView[]; k: number }) {
  const { t } = useTranslation("insights");
  const rows = axes.flatMap(({ attribute, levels }) => levels.map((level) => ({ attribute, ...level })));
  return (
    <>
      <WideTable label={t("axes.title")}>
        <table className="data mt-2 max-sm:text-sm max-sm:[&_td]:pe-1 max-sm:[&_th]:pe-1">
          <caption className="sr-only">{t("axes.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("axes.axis")}</th>
              <th scope="col">{t("axes.level")}</th>
              <th scope="col" className="number">
                {t("axes.groups")}
              </th>
              <th scope="col" className="number">
                {t("axes.results")}
              </th>
              <th scope="col" className="number">
                {t("axes.withheld")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ attribute, of, groups, results, withheld }) => (
              <tr key={`${attribute} ${of}`}>
                <th scope="row">{attribute ?? t("axes.hierarchy")}</th>
                <td>{t(`axes.of.${of}`)}</td>
                <td className="number">{groups}</td>
                <td className="number">{results}</td>
                <td className="number">{withheld}</td>
              </tr>
            ))}
            {axes
              .filter(({ levels }) => levels.length === 0)
              .map(({ attribute }) => (
                <tr key={attribute}>
                  <th scope="row">{attribute ?? t("axes.hierarchy")}</th>
                  <td colSpan={4}>{t("axes.none")}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </WideTable>
      {rows
        .filter(({ coarsened }) => coarsened > 0)
        .map(({ attribute, of, coarsened }) => (
          <p key={`${attribute} ${of}`} className="mt-2">
            {t("axes.coarsened", {
              axis: attribute ?? t("axes.hierarchy"),
              of: t(`axes.of.${of}`),
              count: coarsened,
            })}
          </p>
        ))}
      <p className="mt-2 text-sm text-muted">{t("axes.note", { k })}</p>
    </>
  );
}
