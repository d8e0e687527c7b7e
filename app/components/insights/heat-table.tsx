import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { HeatCell, HeatColumn, Heatmap } from "#app/features/reports/heatmap.ts";
import { gapColour, signed } from "./number-words.ts";

interface HeatTableProps {
  readonly map: Heatmap;
  readonly tierNames: Readonly<Record<string, string>>;
  /** Items too, or themes alone. */
  readonly items: boolean;
  /** The attribute whose values stand across; null for the parts of the unit. */
  readonly by: string | null;
  readonly sortTo: (column: string | null) => string;
  readonly itemTo: (item: string) => string;
  readonly partTo: (unit: string) => string;
}

/** The heatmap: a table with the number in every cell, or the reason why there is none. */
export function HeatTable({ map, tierNames, items, by, sortTo, itemTo, partTo }: HeatTableProps) {
  const { t } = useTranslation("insights");
  const rows = items ? map.rows : map.rows.filter(({ kind }) => kind === "theme");
  const whole = map.columns.filter(({ part }) => part === null);
  const parts = map.columns.filter(({ part }) => part !== null);
  const pairName = ({ upper, lower }: HeatColumn) =>
    t("heatmap.pair", { upper: tierNames[upper] ?? upper, lower: tierNames[lower] ?? lower });
  const [firstPart] = parts;
  return (
    <WideTable label={t("heatmap.row")} className="mt-4">
      <table className="heat">
        <caption className="sr-only">{t("heatmap.row")}</caption>
        <thead>
          {firstPart && (
            <tr>
              <td />
              <td colSpan={whole.length} />
              <th colSpan={parts.length} scope="colgroup" className="text-start text-sm font-normal text-muted">
                {t(by === null ? "heatmap.partNote" : "heatmap.bandNote", {
                  axis: by ?? "",
                  upper: tierNames[firstPart.upper] ?? "",
                  lower: tierNames[firstPart.lower] ?? "",
                })}
              </th>
            </tr>
          )}
          <tr>
            <th scope="col" className="heat-name">
              {t("heatmap.row")}
            </th>
            {map.columns.map((column) => {
              const name = column.part?.name ?? pairName(column);
              const sorted = map.sortedBy === column.id;
              return (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={sorted ? "descending" : undefined}
                  className={column.part === firstPart?.part && column.part ? "heat-first-part" : undefined}
                >
                  <Link
                    to={sortTo(sorted ? null : column.id)}
                    preventScrollReset
                    aria-label={sorted ? t("heatmap.unsort") : t("heatmap.sort", { column: name })}
                  >
                    {name}
                    {sorted && <span aria-hidden="true"> ↓</span>}
                  </Link>
                  {column.part && !column.part.band && (
                    <Link
                      className="block text-xs font-normal"
                      to={partTo(column.part.id)}
                      aria-label={t("heatmap.toPart", { name: column.part.name })}
                    >
                      {t("heatmap.open")}
                    </Link>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind}/${row.id}`} className={row.kind === "theme" ? "heat-theme" : undefined}>
              <th scope="row" className="heat-name">
                {row.kind === "theme" ? row.label : <Link to={itemTo(row.id)}>{row.label}</Link>}
              </th>
              {row.cells.map((cell, place) => (
                <Cell
                  key={map.columns[place]?.id}
                  cell={cell}
                  to={row.kind === "item" ? itemTo(row.id) : null}
                  first={map.columns[place]?.id === firstPart?.id}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Cell({ cell, to, first }: { cell: HeatCell; to: string | null; first: boolean }) {
  const { t } = useTranslation("insights");
  const edge = first ? "heat-first-part " : "";
  if (cell.kind === "hidden") {
    const words = cell.reason === "tooFew" ? t("heatmap.hidden") : t("heatmap.unreported");
    return <td className={`${edge}heat-hidden`}>{words}</td>;
  }
  const { difference, low, high, sure } = cell;
  const number = <bdi className={sure ? "font-bold" : undefined}>{signed(difference)}</bdi>;
  return (
    <td className={`${edge}${gapColour(difference)} text-gap-ink`}>
      {to === null ? number : <Link to={to}>{number}</Link>}
      {low !== null && high !== null && (
        <span className="heat-interval">{t("heatmap.interval", { low: signed(low), high: signed(high) })}</span>
      )}
    </td>
  );
}
