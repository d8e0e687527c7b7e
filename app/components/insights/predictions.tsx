import { useTranslation } from "react-i18next";
import type { ItemDetail } from "#app/features/reports/item-detail.ts";
import { numberWords, signed } from "./number-words.ts";

type Prediction = ItemDetail["predictions"][number];

/** What managers foresaw beside what their reps say, and their own view beside it: both gaps, each with what is sure of it. */
export function Predictions({
  predictions,
  upper,
  lower,
}: {
  predictions: readonly Prediction[];
  upper: string;
  lower: string;
}) {
  const { t } = useTranslation("insights");
  if (predictions.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{t("detail.predictions")}</h2>
      {predictions.map(({ item, predicted, actual, gap, ownView }) => (
        <div key={item} className="mt-2">
          <p>
            {t("detail.prediction", {
              upper,
              lower,
              predicted: numberWords(t, predicted),
              actual: numberWords(t, actual),
              postProcess: "sentence",
            })}
          </p>
          <ul className="mt-1 list-disc ps-5">
            {gap && <li>{t("detail.predictionGap", values(gap))}</li>}
            {ownView && <li>{t("detail.predictionOwn", { upper, ...values(ownView), postProcess: "sentence" })}</li>}
          </ul>
        </div>
      ))}
      <p className="mt-2 text-sm text-muted">{t("detail.predictionNote")}</p>
    </section>
  );

  function values({ difference, low, high }: NonNullable<Prediction["gap"]>) {
    const interval =
      low !== null && high !== null
        ? t("heatmap.interval", { low: signed(low), high: signed(high) })
        : t("detail.noIntervalOther");
    return { difference: signed(difference), interval };
  }
}
