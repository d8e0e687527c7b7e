import { useNavigate } from "@remix-run/react";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { type GridPlace, moveInGrid } from "./heat-keys.ts";

export interface HeatGrid {
  readonly table: RefObject<HTMLTableElement>;
  /** Whether arrow keys move in it; without scripts it is a plain table, and every link is a tab stop. */
  readonly moves: boolean;
  /** The column that Tab leads to in a row; null for a row that it does not lead to. */
  readonly tabIn: (row: number) => number | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
}

/**
 * Moves the focus in a heatmap by keys. Rows name themselves with `data-row` (−1: the headings), places in them with
 * `data-column`; a place's `data-main`, else its first link, else itself takes the focus.
 */
export function useHeatGrid({
  rows,
  columns,
  page,
  show,
  onSpace,
}: {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: () => number;
  /** Brings a row into the page that may not be in it. */
  readonly show?: (row: number) => void;
  /** What the space bar does in a row; whether it does anything. */
  readonly onSpace?: (row: number) => boolean;
}): HeatGrid {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<GridPlace | null>(null);
  const focused = useRef<Element | null>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const moves = useScripts();
  const here = { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) };

  useEffect(() => {
    // A row that was waited for is another element once it has come: the focus that went with the old one goes to it.
    const lost = focused.current?.isConnected === false && document.activeElement === document.body;
    const at = wanted.current ?? (lost ? here : null);
    const target = at && elementAt(table.current, at);
    if (!target) return;
    wanted.current = null;
    target.focus();
  });

  return {
    table,
    moves,
    tabIn: (row) => (row === here.row ? here.column : null),
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const at = placeOf(event.target as Element);
      if (!at) return;
      if (event.key === " " && onSpace?.(at.row)) {
        event.preventDefault();
        return;
      }
      const next = moveInGrid(at, { key: event.key, ctrl: event.ctrlKey, rows, columns, page: page() });
      if (!next) return;
      event.preventDefault();
      wanted.current = next;
      setPlace(next);
      show?.(next.row);
    },
    onFocus: (event) => {
      focused.current = event.target;
      const at = placeOf(event.target);
      if (at && (at.row !== here.row || at.column !== here.column)) setPlace(at);
    },
  };
}

/** Follows plain links of a table without loading the whole site again, as the framework's own links do one by one. */
export function useFollowedLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = (event.target as Element).closest("a");
    if (!link || event.defaultPrevented || event.button !== 0 || link.target !== "") return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
}

/** Whether the page's script runs: false while the server draws it, and in the first drawing in the browser. */
export function useScripts(): boolean {
  return useSyncExternalStore(never, inBrowser, onServer);
}

function placeOf(element: Element): GridPlace | null {
  const column = element.closest<HTMLElement>("[data-column]");
  const row = column?.closest<HTMLElement>("[data-row]");
  return column && row ? { row: Number(row.dataset.row), column: Number(column.dataset.column) } : null;
}

function elementAt(table: HTMLTableElement | null, { row, column }: GridPlace): HTMLElement | null {
  const cell = table?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`);
  return cell ? (cell.querySelector<HTMLElement>("[data-main]") ?? cell.querySelector<HTMLElement>("a") ?? cell) : null;
}

const never = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
