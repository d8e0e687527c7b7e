import { Link } from "@remix-run/react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartColumn, PartRow, PartWindow } from "#app/features/reports/heat-parts.ts";
import { HeatCellView } from "./heat-cell.tsx";
import { SortLink } from "./heat-sort.tsx";
import { useFollowedLinks, useHeatGrid, useScripts } from "./use-heat-grid.ts";
import { usePartRows } from "./use-part-rows.ts";

interface PartTableProps {
  readonly diagnosticId: string;
  /** The address of the view, without the row it starts with. */
  readonly search: string;
  readonly first: PartWindow;
  /** The row that the address starts with. */
  readonly from: number;
  /** Rows that come at once. */
  readonly windowSize: number;
  readonly columns: readonly PartColumn[];
  readonly themeNames: Readonly<Record<string, string>>;
  readonly sortedBy: string | null;
  readonly reversed: boolean;
  /** Whether long tables stand on pages, as they do without scripts. */
  readonly asPages: boolean;
  readonly links: PartLinks;
}

export interface PartLinks {
  readonly sort: (column: string | null, reverse: boolean) => string;
  /** Shows the parts of a part below it, or hides them; `row`: where it stands. */
  readonly toggle: (part: string, row: number) => string;
  readonly part: (part: string) => string;
  /** What a cell is about; null for a column that is none question. */
  readonly cell: (row: PartRow, column: PartColumn) => string | null;
}

/** Height of a row as styled, before it is measured, and the space between rows, in pixels. */
const ROW = 46;
const SPACE = 2;
/** The row in sight goes into the address when scrolling has rested for so long. */
const REST_MS = 250;

/**
 * Parts down, questions across. Without scripts a table on pages; with them one that scrolls, of which only the rows in sight are
 * there, moved in by arrow keys. The grid is its own twin for screen readers: headings, places and sizes are all said.
 */
export function PartTable(props: PartTableProps) {
  const { diagnosticId, search, first, from, windowSize, columns, links, sortedBy, reversed } = props;
  const { t } = useTranslation("heatmap");
  const frame = useRef<HTMLElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const scripts = useScripts();
  const scrolls = scripts && !props.asPages && first.total > windowSize;
  const virtual = useVirtualizer({
    count: scrolls ? first.total : 0,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    gap: SPACE,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: from === 0 ? 0 : from * (ROW + SPACE),
  });
  const items = virtual.getVirtualItems();
  const seen = items.length === 0 ? null : ([items[0]?.index ?? 0, items.at(-1)?.index ?? 0] as const);
  const { rowAt, state } = usePartRows({ diagnosticId, search, first, size: windowSize, seen });
  const follow = useFollowedLinks();
  const grid = useHeatGrid({
    rows: scrolls ? first.total : first.rows.length,
    columns: columns.length + 1,
    page: () => Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / (ROW + SPACE)) - 1),
    show: (row) => scrolls && row >= 0 && virtual.scrollToIndex(row),
    onSpace: (row) => press(grid.table.current, row),
  });
  useEffect(() => {
    const height = head.current?.offsetHeight ?? 0;
    setHeadHeight(height);
    if (frame.current) frame.current.style.scrollPaddingTop = `${height}px`;
  }, []);
  const start = useRef({ search: "", from: -1 });
  useEffect(() => {
    if (!scrolls || headHeight === 0) return;
    const before = start.current;
    if (before.search === search && before.from === from) return;
    start.current = { search, from };
    // To where the address begins, but for rows that are shown or hidden below one that is in sight.
    const { range } = virtual;
    const inSight = range !== null && from >= range.startIndex && from <= range.endIndex;
    if (before.from === -1 || from === 0 || !inSight) virtual.scrollToIndex(from, { align: "start" });
  }, [scrolls, headHeight, search, from, virtual]);
  useFirstRowInAddress(scrolls ? firstInSight() : null);

  const shown = scrolls
    ? items.map(({ index }) => ({ place: index, row: rowAt(index) }))
    : first.rows.map((row, place) => ({ place, row }));
  const offset = scrolls ? 0 : first.from;
  const inHead = grid.tabIn(-1);
  const before = scrolls ? (items[0]?.start ?? headHeight) - headHeight : 0;
  const after = scrolls ? virtual.getTotalSize() - (items.at(-1)?.end ?? headHeight) + headHeight : 0;
  const themes = columns.filter(({ theme }, place) => theme !== columns[place - 1]?.theme);
  const grouped = columns.some(({ id }) => !id.startsWith("theme:"));
  const tree = first.rows.some(({ open }) => open !== null);
  return (
    <>
      <section
        ref={frame}
        aria-label={t("partRow")}
        className={`heat-scroll heat-parts mt-4 ${scrolls ? "heat-window" : ""}`}
        {...(grid.moves ? {} : { tabIndex: 0 })}
      >
        <table
          ref={grid.table}
          className="heat"
          role={grid.moves ? (tree ? "treegrid" : "grid") : undefined}
          aria-rowcount={first.total + (grouped ? 2 : 1)}
          aria-busy={state === "busy"}
          onKeyDown={grid.onKeyDown}
          onFocus={grid.onFocus}
          onClick={follow}
        >
          <caption className="sr-only">{t("partRow")}</caption>
          <thead ref={head}>
            {grouped && (
              <tr aria-rowindex={1}>
                <td className="heat-name" />
                {themes.map(({ theme }) => (
                  <th
                    key={theme}
                    scope="colgroup"
                    colSpan={columns.filter((each) => each.theme === theme).length}
                    className="heat-over"
                  >
                    {props.themeNames[theme]}
                  </th>
                ))}
              </tr>
            )}
            <tr data-row={-1} aria-rowindex={grouped ? 2 : 1}>
              <th
                scope="col"
                className="heat-name"
                data-column={0}
                aria-label={t("partRow")}
                aria-sort={sortedBy === "name" ? (reversed ? "descending" : "ascending") : undefined}
              >
                <SortLink
                  name={t("partRow")}
                  sorted={sortedBy === "name" ? (reversed ? "up" : "down") : null}
                  to={(reverse) => links.sort(reverse === null ? null : "name", reverse === true)}
                  tab={grid.moves ? (inHead === 0 ? 0 : -1) : undefined}
                />
              </th>
              {columns.map(({ id, label }, place) => (
                <th
                  key={id}
                  scope="col"
                  data-column={place + 1}
                  aria-label={label}
                  aria-sort={sortedBy === id ? (reversed ? "ascending" : "descending") : undefined}
                >
                  <SortLink
                    name={label}
                    sorted={sortedBy === id ? (reversed ? "up" : "down") : null}
                    to={(reverse) => links.sort(reverse === null ? null : id, reverse === true)}
                    tab={grid.moves ? (inHead === place + 1 ? 0 : -1) : undefined}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} columns={columns.length + 1} />}
            {shown.map(({ place, row }) => (
              <PartLine
                key={row ? `${row.kind}/${row.id}` : `waiting/${place}`}
                row={row}
                place={place}
                at={offset + place}
                index={offset + place + (grouped ? 3 : 2)}
                columns={columns}
                links={links}
                moves={grid.moves}
                tree={tree}
                tab={grid.tabIn(place)}
                measure={scrolls ? virtual.measureElement : null}
              />
            ))}
            {after > 0 && <Spacer height={after} columns={columns.length + 1} />}
          </tbody>
        </table>
      </section>
      <p role="status" className="text-sm">
        {state === "failed" && t("failed")}
      </p>
    </>
  );

  function firstInSight(): number {
    const top = virtual.scrollOffset ?? 0;
    return items.find(({ end }) => end > top + headHeight)?.index ?? 0;
  }
}

/** Keeps the row in sight in the address, so that a link that is copied leads back to it. */
function useFirstRowInAddress(row: number | null): void {
  useEffect(() => {
    if (row === null) return;
    const rest = setTimeout(() => {
      const here = new URL(window.location.href);
      if ((here.searchParams.get("from") ?? "0") === String(row)) return;
      if (row === 0) here.searchParams.delete("from");
      else here.searchParams.set("from", String(row));
      // Not through the router, which would load the page again.
      window.history.replaceState(window.history.state, "", here);
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [row]);
}

/** Presses what shows or hides the parts of a row; whether there is such a thing. */
function press(table: HTMLTableElement | null, row: number): boolean {
  const toggle = table?.querySelector<HTMLElement>(`[data-row="${row}"] [data-toggle]`);
  toggle?.click();
  return Boolean(toggle);
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="heat-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface PartLineProps {
  /** Null while it is being fetched. */
  readonly row: PartRow | null;
  readonly place: number;
  /** Its place among all rows, on whatever page they stand. */
  readonly at: number;
  /** Among all rows of the table, its headings included, from 1. */
  readonly index: number;
  readonly columns: readonly PartColumn[];
  readonly links: PartLinks;
  readonly moves: boolean;
  /** Whether any row can be opened. */
  readonly tree: boolean;
  readonly tab: number | null;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

const PartLine = memo(
  function PartLine({ row, place, at, index, columns, links, moves, tree, tab, measure }: PartLineProps) {
    const { t } = useTranslation("heatmap");
    const tabOf = (column: number) => (moves ? (tab === column ? 0 : -1) : undefined);
    if (!row)
      return (
        <tr data-row={place} data-index={place} aria-rowindex={index} ref={measure ?? undefined}>
          <th scope="row" className="heat-name text-muted" data-column={0} tabIndex={tabOf(0)}>
            {t("cell.waiting")}
          </th>
          {columns.map(({ id }, nth) => (
            <td key={id} className="heat-hidden" data-column={nth + 1} tabIndex={tabOf(nth + 1)} />
          ))}
        </tr>
      );
    const { name, depth, open, size, kind } = row;
    const title = name ?? t("whole");
    return (
      <tr
        data-row={place}
        data-index={place}
        ref={measure ?? undefined}
        className={kind === "whole" ? "heat-theme" : undefined}
        aria-rowindex={index}
        {...(moves &&
          tree && {
            "aria-level": depth,
            "aria-posinset": row.place,
            "aria-setsize": row.of,
            "aria-expanded": open ?? undefined,
          })}
      >
        <th
          scope="row"
          className={`heat-name heat-depth-${Math.min(depth, 6)} ${kind === "whole" ? "heat-whole" : ""}`}
          data-column={0}
          tabIndex={kind === "part" ? undefined : tabOf(0)}
        >
          <span className="heat-part">
            {open !== null && (
              <Link
                data-toggle
                to={links.toggle(row.id, at)}
                preventScrollReset
                tabIndex={moves ? -1 : undefined}
                aria-label={t(open ? "collapse" : "expand", { name: title })}
              >
                {open ? "▾" : "▸"}
              </Link>
            )}
            <span className="heat-part-name">
              {kind === "part" ? (
                <Link data-main to={links.part(row.id)} tabIndex={tabOf(0)} title={title}>
                  <bdi>{title}</bdi>
                </Link>
              ) : (
                <bdi>{title}</bdi>
              )}
              <span className="heat-interval text-muted">{size ? t("size", size) : t("sizeHidden")}</span>
            </span>
          </span>
        </th>
        {row.cells.map((cell, nth) => {
          const column = columns[nth];
          return (
            <HeatCellView
              key={column?.id ?? nth}
              cell={cell}
              to={column && cell.kind !== "hidden" ? links.cell(row, column) : null}
              column={nth + 1}
              tab={tabOf(nth + 1)}
            />
          );
        })}
      </tr>
    );
  },
  // Links are made anew whenever the page is drawn, and lead elsewhere only when the rows are others too.
  (a, b) =>
    a.row === b.row &&
    a.place === b.place &&
    a.at === b.at &&
    a.index === b.index &&
    a.tab === b.tab &&
    a.moves === b.moves &&
    a.tree === b.tree &&
    a.columns === b.columns,
);
