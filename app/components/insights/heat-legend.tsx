import { useTranslation } from "react-i18next";
import { gapColour } from "./number-words.ts";

const SAMPLES = [40, 30, 20, 10, 0, -10, -20, -30, -40];

/** What the colours and the words in hidden cells mean. */
export function HeatLegend({ k, unreported }: { k: number; unreported: boolean }) {
  const { t } = useTranslation("insights");
  return (
    <div className="mt-4 grid max-w-3xl gap-2 text-sm text-muted">
      <p className="flex flex-wrap items-center gap-2">
        <span>{t("heatmap.legendHigh")}</span>
        <span aria-hidden="true" className="flex">
          {SAMPLES.map((points) => (
            <span key={points} className={`inline-block h-4 w-6 ${gapColour(points)}`} />
          ))}
        </span>
        <span>{t("heatmap.legendLow")}</span>
      </p>
      <p>{t("heatmap.tooFewNote", { k })}</p>
      {unreported && <p>{t("heatmap.unreportedNote")}</p>}
    </div>
  );
}
