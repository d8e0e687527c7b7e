import { useTranslation } from "react-i18next";
import { Explained } from "./explained.tsx";
import { gapLook } from "./heat-cell.tsx";

const SAMPLES = [40, 30, 20, 10, 0, -10, -20, -30, -40];
const LEVELS = ["heat-level-1", "heat-level-2", "heat-level-3", "heat-level-4", "heat-level-5"];

interface HeatLegendProps {
  readonly k: number;
  readonly unreported: boolean;
  /** Whether it is of one level, and not of a gap. */
  readonly level: boolean;
  readonly themes: boolean;
  /** Whether another wave is compared; `hidden` where that may not be seen. */
  readonly compare: "shown" | "hidden" | null;
}

/** What colours, stripes and the words in hidden cells mean. */
export function HeatLegend({ k, unreported, level, themes, compare }: HeatLegendProps) {
  const { t } = useTranslation("heatmap");
  const { t: detail } = useTranslation("insights");
  const { t: finding } = useTranslation("findings");
  return (
    <section className="heat-legend mt-4 grid max-w-3xl gap-2 text-sm text-muted" aria-label={t("legend.title")}>
      <p className="flex flex-wrap items-center gap-2">
        <span>{t(level ? "legend.levelLow" : "legend.high")}</span>
        <span aria-hidden="true" className="flex">
          {level
            ? LEVELS.map((shade) => <span key={shade} className={`inline-block h-5 w-6 ${shade}`} />)
            : SAMPLES.map((points) => <span key={points} className={`inline-block h-5 w-6 ${gapLook(points)}`} />)}
        </span>
        <span>{t(level ? "legend.levelHigh" : "legend.low")}</span>
      </p>
      <p>{t(level ? "legend.tooFewLevel" : "legend.tooFew", { k })}</p>
      {unreported && <p>{t("legend.unreported")}</p>}
      {themes && !level && <p>{t("legend.theme")}</p>}
      {compare && <p>{t(compare === "shown" ? "legend.change" : "legend.noEarlier")}</p>}
      <Explained what={finding("explain.what")}>
        <p>{detail("detail.explainSays")}</p>
        {!level && <p>{finding("explain.gap")}</p>}
        {!level && <p>{detail("detail.explainInterval")}</p>}
        <p>{finding("explain.rounded")}</p>
      </Explained>
    </section>
  );
}
