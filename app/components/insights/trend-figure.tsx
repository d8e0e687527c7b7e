import { Link } from "@remix-run/react";
import type { TFunction } from "i18next";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { GapTrend } from "#app/features/trends/item-trends.ts";
import { isBandOnly } from "./gap-tables.tsx";
import { LazyChart } from "./lazy-chart.tsx";
import { signed } from "./number-words.ts";

const DotChart = lazy(() => import("./dot-chart.tsx"));

interface TrendFigureProps {
  readonly pair: string;
  readonly trends: readonly GapTrend[];
  /** Of how many nothing is sure, and of how many too few answered. */
  readonly unsure: number;
  readonly hidden: number;
  readonly itemTo: (item: string) => string;
}

/** The gaps between two levels in two waves: the chart, and the table with every change, its interval and what it means. */
export function TrendFigure({ pair, trends, unsure, hidden, itemTo }: TrendFigureProps) {
  const { t } = useTranslation("findings");
  const { t: shared } = useTranslation("insights");
  const fromTo = ({ earlier, later }: Pick<GapTrend, "earlier" | "later">) =>
    t("trend.fromTo", { earlier: sizeWords(shared, earlier), later: sizeWords(shared, later) });
  const rows = trends.map(({ label, ...waves }) => ({
    name: label,
    range: [waves.later.low, waves.later.high] as const,
    words: fromTo(waves),
  }));
  const sure = trends.flatMap(({ verdict, ...trend }) =>
    verdict === "unsure" || verdict === "hidden" ? [] : [{ verdict, ...trend }],
  );
  const ends = trends.flatMap(({ earlier, later, expected }) => [
    later.low,
    later.high,
    known(earlier) ?? 0,
    expected ?? 0,
  ]);
  const within = (points: number) => Math.max(-100, Math.min(100, points));
  return (
    <section className="mt-10">
      <h2>{t("trend.between", { pair })}</h2>
      {sure.length > 0 && (
        <ul className="mt-2 mb-6 grid gap-3">
          {sure.map((trend) => (
            <li key={trend.item}>
              <Link to={itemTo(trend.item)}>{trend.label}</Link>
              <span className="block">
                {fromTo(trend)} {t(`trend.verdict.${trend.verdict}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LazyChart
        title={t("trend.chart")}
        sentence={t("trend.chartSentence")}
        height={HEIGHTS[Math.min(HEIGHTS.length - 1, Math.ceil(trends.length / 4))] ?? "h-96"}
        table={<TrendTable pair={pair} trends={trends} itemTo={itemTo} />}
      >
        <DotChart
          rows={rows}
          axis={t("trend.axis")}
          min={within(Math.floor(Math.min(-10, ...ends) / 10) * 10)}
          max={within(Math.ceil(Math.max(10, ...ends) / 10) * 10)}
          series={[
            { name: t("trend.later"), values: trends.map(({ later }) => known(later)), shape: "full" },
            { name: t("trend.earlier"), values: trends.map(({ earlier }) => known(earlier)), shape: "hollow" },
            { name: t("trend.expected"), values: trends.map(({ expected }) => expected), shape: "tick" },
          ]}
        />
      </LazyChart>
      {unsure > 0 && <p className="mt-3">{t("trend.othersUnsure", { unsure })}</p>}
      {hidden > 0 && <p className="mt-3">{t("trend.othersHidden", { hidden })}</p>}
    </section>
  );
}

/** By four items. */
const HEIGHTS = ["h-40", "h-64", "h-[28rem]", "h-[40rem]", "h-[52rem]", "h-[64rem]", "h-[76rem]"] as const;

function TrendTable({ pair, trends, itemTo }: Pick<TrendFigureProps, "pair" | "trends" | "itemTo">) {
  const { t } = useTranslation("findings");
  const { t: shared } = useTranslation("insights");
  return (
    <WideTable label={t("trend.between", { pair })}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">{t("trend.item")}</th>
            <th scope="col" className="number">
              {t("trend.earlier")}
            </th>
            <th scope="col" className="number">
              {t("trend.later")}
            </th>
            <th scope="col" className="number">
              {t("trend.expected")}
            </th>
            <th scope="col">{t("trend.change")}</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ item, label, earlier, later, expected, change }) => (
            <tr key={item}>
              <th scope="row">
                <Link to={itemTo(item)}>{label}</Link>
              </th>
              <td className="number">
                <bdi>{sizeWords(shared, earlier)}</bdi>
              </td>
              <td className="number">
                <bdi>{sizeWords(shared, later)}</bdi>
              </td>
              <td className="number">{expected === null ? "–" : signed(expected)}</td>
              <td>
                {change
                  ? t("trend.changeValue", {
                      change: signed(change.difference),
                      low: signed(change.low),
                      high: signed(change.high),
                    })
                  : t("trend.tooFew")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** The points of a gap; null where one of its sides may be known as a band only, whose middle is nobody's answer. */
function known(gap: GapTrend["later"]): number | null {
  return isBandOnly(gap, [gap.upperSays, gap.lowerSays]) ? null : gap.difference;
}

function sizeWords(t: TFunction<"insights">, gap: GapTrend["later"]): string {
  const points = known(gap);
  return points === null ? t("heatmap.interval", { low: signed(gap.low), high: signed(gap.high) }) : signed(points);
}
