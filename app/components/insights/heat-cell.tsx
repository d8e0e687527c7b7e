import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { HeatCell, HeatChange } from "#app/features/reports/heat-cells.ts";
import { gapColour, signed } from "./number-words.ts";

interface HeatCellProps {
  readonly cell: HeatCell;
  /** What Enter opens; null for nothing. */
  readonly to: string | null;
  /** Its place in the row, from 1; 0 is the row's heading. */
  readonly column: number;
  /** 0 or −1 in a grid that is moved in by arrow keys; undefined in a plain table. */
  readonly tab: 0 | -1 | undefined;
  readonly className?: string;
}

/** One place of a heatmap: its number, range or reason in words; colour, sign and stripes say the same once more. */
export function HeatCellView({ cell, to, column, tab, className = "" }: HeatCellProps) {
  const { t } = useTranslation("heatmap");
  if (cell.kind === "hidden")
    return (
      <td className={`heat-hidden ${className}`} data-column={column} tabIndex={tab}>
        {t(`cell.${cell.reason}`)}
      </td>
    );
  const main = cell.kind === "gap" ? gapWords(cell, t) : levelWords(cell, t);
  const look = cell.kind === "gap" ? gapLook(cell.difference) : levelLook(cell.shown);
  return (
    <td className={`${look} text-gap-ink ${className}`} data-column={column} tabIndex={to === null ? tab : undefined}>
      {to === null ? (
        main
      ) : (
        // There are thousands of them: one handler of the table follows them all (`useFollowedLinks`).
        <a href={to} tabIndex={tab}>
          {main}
        </a>
      )}
      <ChangeNote change={cell.change} />
    </td>
  );
}

type Words = TFunction<"heatmap">;

/** `+25`, with its interval; where a side is a band only the range; `about +40` where that has none. */
export function gapWords(
  { difference, low, high, sure, band }: Extract<HeatCell, { kind: "gap" }>,
  t: Words,
): ReactNode {
  const weight = sure ? "font-bold" : undefined;
  const range = low === null || high === null ? null : t("cell.interval", { low: signed(low), high: signed(high) });
  const certainty = sure && <span className="sr-only">, {t("cell.sure")}</span>;
  if (band)
    return (
      <>
        <span className={weight}>{range ?? t("cell.about", { value: signed(difference) })}</span>
        {certainty}
      </>
    );
  return (
    <>
      <bdi className={weight}>{signed(difference)}</bdi>
      {certainty}
      {range !== null && <span className="heat-interval">{range}</span>}
    </>
  );
}

function levelWords({ shown, standing }: Extract<HeatCell, { kind: "level" }>, t: Words): ReactNode {
  const { value, low, high, kind } = shown;
  const number =
    value === null ? `${low}–${high}%` : kind === "step" ? t("cell.about", { value: `${value}%` }) : `${value}%`;
  return (
    <>
      <span className={standing ? "font-bold" : undefined}>{number}</span>
      {standing && <span className="heat-interval">{t(`cell.${standing}`)}</span>}
    </>
  );
}

/** How a cell changed. Where that may not be shown the legend says so once, and every cell only to who cannot see that it is missing. */
export function ChangeNote({ change }: { change: HeatChange | null | undefined }) {
  const { t } = useTranslation("heatmap");
  if (change === undefined) return null;
  if (change === null) return <span className="sr-only">, {t("cell.noChange")}</span>;
  const { difference, low, high } = change;
  return (
    <span className="heat-interval">
      {t("cell.change", { difference: signed(difference), low: signed(low), high: signed(high) })}
    </span>
  );
}

/** The colour and the stripes of a gap. */
export function gapLook(points: number): string {
  const colour = gapColour(points);
  if (colour === "bg-gap-0") return colour;
  return `${colour} ${points > 0 ? "heat-rising" : "heat-falling"} ${Math.abs(points) >= 25 ? "heat-strong" : ""}`;
}

const LEVELS = ["heat-level-1", "heat-level-2", "heat-level-3", "heat-level-4", "heat-level-5"] as const;

/** What a level says, on its shade, outside a table. */
export function HeatNumber({ cell }: { cell: Extract<HeatCell, { kind: "level" }> }) {
  const { t } = useTranslation("heatmap");
  return <p className={`heat-entry-number ${levelLook(cell.shown)} text-gap-ink`}>{levelWords(cell, t)}</p>;
}

/** One of five shades, by the middle of what may be known. */
function levelLook({ value, low, high }: { value: number | null; low: number; high: number }): string {
  return LEVELS[Math.min(4, Math.floor((value ?? (low + high) / 2) / 20))] ?? LEVELS[0];
}
