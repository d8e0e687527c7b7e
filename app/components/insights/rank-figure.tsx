import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { StrategyView } from "#app/features/reports/strategy-view.ts";
import { LazyChart } from "./lazy-chart.tsx";

const LineChart = lazy(() => import("./line-chart.tsx"));

/** Which place each level gives each priority: lines from level to level, and the same as a table. */
export function RankFigure({ view }: { view: StrategyView }) {
  const { t } = useTranslation("findings");
  return (
    <LazyChart
      title={t("strategy.order")}
      sentence={t("strategy.chart")}
      height="h-96"
      table={<PlaceTable view={view} />}
    >
      <LineChart
        labels={view.tiers.map(({ name }) => name)}
        axis={t("strategy.place")}
        min={1}
        max={view.options.length}
        reversed
        lines={view.options.map(({ text, places }) => ({
          name: text,
          values: places,
          words: places.map((place) => `${text}: ${place ?? ""}`),
        }))}
      />
    </LazyChart>
  );
}

function PlaceTable({ view }: { view: StrategyView }) {
  const { t } = useTranslation("findings");
  return (
    <WideTable label={t("strategy.order")}>
      <table className="data mt-2">
        <caption>{t("strategy.orderLead")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("strategy.priority")}</th>
            {view.tiers.map(({ tier, name }) => (
              <th key={tier} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.options.map(({ id, text, places }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {places.map((place, at) => (
                <td key={view.tiers[at]?.tier} className="number">
                  {place}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
