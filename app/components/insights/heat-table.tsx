import { Link } from "@remix-run/react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { HeatColumn, Heatmap, HeatRow } from "#app/features/reports/heatmap.ts";
import { HeatCellView } from "./heat-cell.tsx";
import { SortLink } from "./heat-sort.tsx";
import { useFollowedLinks, useHeatGrid } from "./use-heat-grid.ts";

interface HeatTableProps {
  readonly map: Heatmap;
  readonly tierNames: Readonly<Record<string, string>>;
  /** The attribute whose values stand across; null for the parts of the unit. */
  readonly by: string | null;
  readonly sortTo: (column: string | null, reverse: boolean) => string;
  readonly itemTo: (item: string) => string;
  readonly partTo: (unit: string) => string;
}

/** Questions down, gaps across: a table with the number in every cell, or the reason why there is none. */
export function HeatTable({ map, tierNames, by, sortTo, itemTo, partTo }: HeatTableProps) {
  const { t } = useTranslation("heatmap");
  const { columns, rows, sortedBy, reversed } = map;
  const follow = useFollowedLinks();
  const grid = useHeatGrid({ rows: rows.length, columns: columns.length + 1, page: () => 10 });
  const whole = columns.filter(({ part }) => part === null);
  const parts = columns.filter(({ part }) => part !== null);
  const [firstPart] = parts;
  const pairName = ({ upper, lower }: HeatColumn) =>
    t("choose.gap", { upper: tierNames[upper] ?? upper, lower: tierNames[lower] ?? lower });
  const inHead = grid.tabIn(-1);
  return (
    <section aria-label={t("row")} className="heat-scroll mt-4" {...(grid.moves ? {} : { tabIndex: 0 })}>
      <table
        ref={grid.table}
        className="heat"
        role={grid.moves ? "grid" : undefined}
        onKeyDown={grid.onKeyDown}
        onFocus={grid.onFocus}
        onClick={follow}
      >
        <caption className="sr-only">{t("row")}</caption>
        <thead>
          {firstPart && (
            <tr>
              <td />
              <td colSpan={whole.length} />
              <th colSpan={parts.length} scope="colgroup" className="heat-over">
                {t(by === null ? "partNote" : "bandNote", {
                  axis: by ?? "",
                  upper: tierNames[firstPart.upper] ?? "",
                  lower: tierNames[firstPart.lower] ?? "",
                })}
              </th>
            </tr>
          )}
          <tr data-row={-1}>
            <th
              scope="col"
              className="heat-name"
              data-column={0}
              tabIndex={grid.moves ? (inHead === 0 ? 0 : -1) : undefined}
            >
              {t("row")}
            </th>
            {columns.map((column, place) => {
              const name = column.part?.name ?? pairName(column);
              const sorted = sortedBy === column.id;
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-column={place + 1}
                  aria-label={name}
                  aria-sort={sorted ? (reversed ? "ascending" : "descending") : undefined}
                  className={column === firstPart ? "heat-first-part" : undefined}
                >
                  <SortLink
                    name={name}
                    sorted={sorted ? (reversed ? "up" : "down") : null}
                    to={(reverse) => sortTo(reverse === null ? null : column.id, reverse === true)}
                    tab={grid.moves ? (inHead === place + 1 ? 0 : -1) : undefined}
                  />
                  {column.part && !column.part.band && (
                    <Link
                      className="no-print block text-xs font-normal"
                      to={partTo(column.part.id)}
                      aria-label={t("toPart", { name: column.part.name })}
                    >
                      {t("open")}
                    </Link>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <QuestionRow
              key={`${row.kind}/${row.id}`}
              row={row}
              place={place}
              to={row.kind === "item" ? itemTo(row.id) : null}
              firstPart={firstPart ? columns.indexOf(firstPart) : -1}
              moves={grid.moves}
              tab={grid.tabIn(place)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface QuestionRowProps {
  readonly row: HeatRow;
  readonly place: number;
  readonly to: string | null;
  /** The column that the parts begin with, −1 for none. */
  readonly firstPart: number;
  readonly moves: boolean;
  readonly tab: number | null;
}

const QuestionRow = memo(function QuestionRow({ row, place, to, firstPart, moves, tab }: QuestionRowProps) {
  const tabOf = (column: number) => (moves ? (tab === column ? 0 : -1) : undefined);
  return (
    <tr data-row={place} className={row.kind === "theme" ? "heat-theme" : undefined}>
      <th scope="row" className="heat-name" data-column={0} tabIndex={to === null ? tabOf(0) : undefined}>
        {to === null ? (
          row.label
        ) : (
          <Link to={to} tabIndex={tabOf(0)}>
            {row.label}
          </Link>
        )}
      </th>
      {row.cells.map((cell, at) => (
        <HeatCellView
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={at}
          cell={cell}
          to={to}
          column={at + 1}
          tab={tabOf(at + 1)}
          className={at === firstPart ? "heat-first-part" : ""}
        />
      ))}
    </tr>
  );
});
