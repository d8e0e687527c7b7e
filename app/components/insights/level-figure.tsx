import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";
import type { TierResult } from "#app/features/reports/item-detail.ts";
import { LazyChart } from "./lazy-chart.tsx";
import { numberWords } from "./number-words.ts";

const DotChart = lazy(() => import("./dot-chart.tsx"));

/** What each level says: a dot where the number may be known, with what it may be as a bar, joined from level to level. */
export function LevelFigure({ tiers, axis }: { tiers: readonly TierResult[]; axis: string }) {
  const { t } = useTranslation("insights");
  const written = useWritten();
  const shown = tiers.flatMap(({ name, result }) => (result ? [{ name, display: result.display }] : []));
  if (shown.length === 0) return null;
  return (
    <LazyChart
      title={t("detail.chart")}
      sentence={t("detail.chartSentence")}
      table={
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
            {shown.map(({ name, display: { low, high } }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{written.points(low)}</td>
                <td className="number">{written.points(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <DotChart
        rows={shown.map(({ name, display }) => ({
          name,
          range: [display.low, display.high] as const,
          words: numberWords(t, display),
        }))}
        series={[
          { name: t("detail.says"), values: shown.map(({ display }) => display.value), shape: "full", joined: true },
        ]}
        axis={axis}
        min={0}
        max={100}
      />
    </LazyChart>
  );
}
