import { useEffect, useState } from "react";
import type { PartRow, PartWindow } from "#app/features/reports/heat-parts.ts";
import { paths } from "#app/paths.ts";

/** Fetching waits until scrolling rests for so long, so that what is only passed is not fetched. */
const REST_MS = 60;

interface Fetched {
  /** What was asked; rows of another view do not count. */
  readonly view: string;
  readonly rows: ReadonlyMap<number, PartRow>;
}

/** Rows of a long table, fetched window by window as they come into sight, beside those that the page came with. */
export function usePartRows({
  diagnosticId,
  search,
  first,
  size,
  seen,
}: {
  readonly diagnosticId: string;
  /** The address of the view, without the row it starts with. */
  readonly search: string;
  readonly first: PartWindow;
  /** Rows that come at once. */
  readonly size: number;
  /** The first and the last row in sight; null where none is to be fetched. */
  readonly seen: readonly [first: number, last: number] | null;
}): { readonly rowAt: (place: number) => PartRow | null; readonly state: "idle" | "busy" | "failed" } {
  const [fetched, setFetched] = useState<Fetched>({ view: search, rows: new Map() });
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const known = fetched.view === search ? fetched.rows : NONE;
  const rowAt = (place: number) => first.rows[place - first.from] ?? known.get(place) ?? null;
  const missing = seen === null ? [] : windowsIn(seen, size).filter((from) => rowAt(from) === null);
  const wanted = missing.join(" ");

  useEffect(() => {
    if (wanted === "") return;
    const stop = new AbortController();
    const rest = setTimeout(async () => {
      setState("busy");
      try {
        const windows = await Promise.all(
          wanted.split(" ").map((from) => fetchWindow({ diagnosticId, search, from: Number(from) }, stop.signal)),
        );
        setFetched((before) => ({
          view: search,
          rows: withRows(before.view === search ? before.rows : NONE, windows),
        }));
        setState("idle");
      } catch {
        if (!stop.signal.aborted) setState("failed");
      }
    }, REST_MS);
    return () => {
      clearTimeout(rest);
      stop.abort();
    };
  }, [diagnosticId, search, wanted]);

  return { rowAt, state };
}

const NONE: ReadonlyMap<number, PartRow> = new Map();

function windowsIn([first, last]: readonly [number, number], size: number): number[] {
  const from = Math.floor(first / size);
  return Array.from({ length: Math.floor(last / size) - from + 1 }, (_, place) => (from + place) * size);
}

async function fetchWindow(
  { diagnosticId, search, from }: { diagnosticId: string; search: string; from: number },
  signal: AbortSignal,
): Promise<PartWindow> {
  const asked = new URLSearchParams(search);
  const response = await fetch(paths.heatmapRows({ diagnosticId, search: asked, from }), { signal });
  if (!response.ok) throw new Error(`The rows came back as ${response.status}`);
  return (await response.json()) as PartWindow;
}

function withRows(before: ReadonlyMap<number, PartRow>, windows: readonly PartWindow[]): Map<number, PartRow> {
  const rows = new Map(before);
  for (const { from, rows: own } of windows) own.forEach((row, place) => void rows.set(from + place, row));
  return rows;
}
