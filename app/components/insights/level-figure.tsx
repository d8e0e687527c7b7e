import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";
import type { LevelBar } from "./level-chart.tsx";

const LevelChart = lazy(() => import("./level-chart.tsx"));

/** The chart of what each level says, drawn once the page is alive, with its table for everybody else. */
export function LevelFigure({ bars, axis }: { bars: readonly LevelBar[]; axis: string }) {
  const { t } = useTranslation("insights");
  const written = useWritten();
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (bars.length === 0) return null;
  return (
    <figure className="mt-8">
      <figcaption className="font-semibold">{t("detail.chart")}</figcaption>
      <div className="relative mt-2 h-56">
        {alive && (
          <Suspense fallback={<p className="text-muted">{t("detail.loading")}</p>}>
            <LevelChart bars={bars} axis={axis} />
          </Suspense>
        )}
      </div>
      <details className="mt-2">
        <summary className="cursor-pointer">{t("detail.chartTable")}</summary>
        <table className="data mt-2 max-w-md">
          <thead>
            <tr>
              <th scope="col">{t("detail.level")}</th>
              <th scope="col" className="number">
                {t("detail.chartLow")}
              </th>
              <th scope="col" className="number">
                {t("detail.chartHigh")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, low, high }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{written.points(low)}</td>
                <td className="number">{written.points(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
