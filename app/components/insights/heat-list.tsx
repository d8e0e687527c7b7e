import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { HeatCell } from "#app/features/reports/heat-cells.ts";
import { ChangeNote, gapLook, gapWords, HeatNumber } from "./heat-cell.tsx";

/** One entry of the list that phones get: what it is about, and the one cell that stands for it. */
export interface HeatEntry {
  readonly id: string;
  readonly label: string;
  readonly to: string | null;
  /** The question or theme that the cell is of, where entries are parts. */
  readonly about: string | null;
  readonly cell: HeatCell;
  /** Whether anything of it is certain. */
  readonly certain: boolean;
}

/** A heatmap as a list, for screens on which a grid would shrink: what is certain first, never raw differences by size. */
export function HeatList({ entries, level }: { entries: readonly HeatEntry[]; level: boolean }) {
  const { t } = useTranslation("heatmap");
  return (
    <section className="heat-list mt-4" aria-labelledby="heat-list">
      <h2 id="heat-list">{t("list.title")}</h2>
      <p className="mt-1 text-sm text-muted">{t(level ? "list.noteLevel" : "list.note")}</p>
      <ol className="mt-3 grid gap-2">
        {entries.map(({ id, label, to, about, cell, certain }) => (
          <li key={id} className="heat-entry">
            <div className="min-w-0">
              {to === null ? <bdi>{label}</bdi> : <Link to={to}>{label}</Link>}
              {about !== null && cell.kind !== "hidden" && (
                <p className="text-sm text-muted">{t("list.most", { label: about })}</p>
              )}
              <p className="text-sm text-muted">{doubt(cell, certain)}</p>
            </div>
            {cell.kind === "gap" && (
              <p className={`heat-entry-number ${gapLook(cell.difference)} text-gap-ink`}>
                {gapWords(cell, t)}
                <ChangeNote change={cell.change} />
              </p>
            )}
            {cell.kind === "level" && <HeatNumber cell={cell} />}
          </li>
        ))}
      </ol>
    </section>
  );

  function doubt(cell: HeatCell, certain: boolean): string {
    if (cell.kind === "hidden") return t(level ? "cell.tooFew" : "list.hidden");
    // A theme has no interval, so nothing is known of chance: the legend says so.
    if (certain || (cell.kind === "gap" && cell.sure === null)) return "";
    return t(level ? "list.noneLevel" : "list.none");
  }
}
