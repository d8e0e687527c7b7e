import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChartRow, ChartSeries } from "./theme-chart.tsx";

const ThemeChart = lazy(() => import("./theme-chart.tsx"));

const swatches: Readonly<Record<string, string>> = {
  "--tier-1": "bg-tier-1",
  "--tier-2": "bg-tier-2",
  "--tier-3": "bg-tier-3",
  "--muted": "bg-muted",
};

/** Rows that a low picture has room for. */
const FEW = 4;

/** Themes as one picture, drawn once the page is alive, with its key, its sentence and its table for everybody else. */
export function ThemeFigure({
  title,
  sentence,
  axis,
  series,
  rows,
  laidOver = false,
  words,
}: {
  title: string;
  sentence: string;
  axis: string;
  series: readonly ChartSeries[];
  rows: readonly ChartRow[];
  laidOver?: boolean;
  /** The table's cells, in the order of rows and series. */
  words: readonly (readonly string[])[];
}) {
  const { t } = useTranslation("coaching");
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <figure className="mt-4">
      <figcaption>
        <strong>{title}</strong>
        <span className="mt-1 block">{sentence}</span>
      </figcaption>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {series.map(({ name, colour }) => (
          <li key={name} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`inline-block h-3 w-5 border border-ink/40 ${swatches[colour] ?? ""}`}
            />
            {name}
          </li>
        ))}
      </ul>
      <div className={`relative mt-2 ${rows.length <= FEW ? "h-64" : laidOver ? "h-[30rem]" : "h-[38rem]"}`}>
        {alive && (
          <Suspense fallback={<p className="text-muted">{t("report.chartLoading")}</p>}>
            <ThemeChart series={series} rows={rows} laidOver={laidOver} words={words} />
          </Suspense>
        )}
      </div>
      {/* Written below the picture and not in it, where a phone has no room to break the line. */}
      <p className="text-center text-sm text-muted">{axis}</p>
      <details className="mt-2">
        <summary className="cursor-pointer">{t("report.chartTable")}</summary>
        <table className="data phone-tight mt-2">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("report.theme")}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label }, row) => (
              <tr key={label}>
                <th scope="row" className="font-normal">
                  {label}
                </th>
                {series.map(({ name }, place) => (
                  <td key={name}>{words[row]?.[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
