import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { ItemDetail } from "#app/features/reports/item-detail.ts";
import { isBandOnly } from "./gap-tables.tsx";
import { LazyChart } from "./lazy-chart.tsx";
import { numberWords, signed } from "./number-words.ts";

const LineChart = lazy(() => import("./line-chart.tsx"));

interface CascadeFigureProps {
  readonly item: ItemDetail;
  /** The levels' names, as they stand in a list and as they read inside a sentence. */
  readonly names: Readonly<Record<string, string>>;
  readonly inText: Readonly<Record<string, string>>;
}

/** What becomes of a message on its way from top to bottom, with the step that carries most of the gap drawn thick. */
export function CascadeFigure({ item: { cascade, tiers, breaksAt, scale }, names, inText }: CascadeFigureProps) {
  const { t } = useTranslation("insights");
  const { t: files } = useTranslation("exports");
  if (!cascade) return null;
  const shown = tiers.filter(({ result }) => result !== null);
  const broken = breaksAt ? shown.findIndex(({ tier }) => tier === breaksAt.upper) : -1;
  const saysOf = (tier: string) => tiers.find((each) => each.tier === tier)?.result?.display;
  const pair = (upper: string, lower: string) =>
    t("heatmap.pair", { upper: names[upper] ?? upper, lower: names[lower] ?? lower });
  const rows = [...cascade.steps, ...(cascade.whole ? [cascade.whole] : [])];
  const sentence = breaksAt
    ? t("detail.breaks", { upper: inText[breaksAt.upper], lower: inText[breaksAt.lower], postProcess: "sentence" })
    : t("detail.noBreak");
  return (
    <section className="mt-8">
      <h2>{t("detail.cascade")}</h2>
      <LazyChart
        title={sentence}
        sentence={breaksAt ? t("detail.cascadeSentence") : t("detail.cascadePlain")}
        table={
          <table className="data mt-2 max-w-xl">
            <thead>
              <tr>
                <th scope="col">{t("detail.step")}</th>
                <th scope="col" className="number">
                  {t("detail.gap")}
                </th>
                <th scope="col">{t("detail.interval")}</th>
                <th scope="col">{t("detail.breaksHere")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ upper, lower, difference, low, high }) => (
                <tr key={`${upper}/${lower}`}>
                  <th scope="row">{pair(upper, lower)}</th>
                  <td className="number">
                    {isBandOnly({ low }, [saysOf(upper), saysOf(lower)]) ? (
                      files("bandOnly")
                    ) : (
                      <bdi>{signed(difference)}</bdi>
                    )}
                  </td>
                  <td>
                    {low !== null && high !== null
                      ? t("heatmap.interval", { low: signed(low), high: signed(high) })
                      : t("detail.noIntervalOther")}
                  </td>
                  <td>{breaksAt?.upper === upper && breaksAt.lower === lower ? t("detail.breaksMark") : ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <LineChart
          labels={shown.map(({ name }) => name)}
          axis={t(scale === "frequency" ? "detail.chartAxisFrequency" : "detail.chartAxisAgreement")}
          min={0}
          max={100}
          ranges={shown.map(({ result }) =>
            result && result.display.value === null ? ([result.display.low, result.display.high] as const) : null,
          )}
          lines={[
            {
              name: t("detail.cascade"),
              values: shown.map(({ result }) => result?.display.value ?? null),
              words: shown.map(({ result }) => (result ? numberWords(t, result.display) : "")),
              marked: broken === -1 ? null : broken,
            },
          ]}
        />
      </LazyChart>
    </section>
  );
}
