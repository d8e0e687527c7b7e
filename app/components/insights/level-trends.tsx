import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { LevelTrend } from "#app/features/trends/item-trends.ts";
import { numberWords, signed } from "./number-words.ts";

/** What each level said then and says now. */
export function LevelTrends({
  levels,
  names,
}: {
  levels: readonly LevelTrend[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  return (
    <section className="mt-10">
      <h2>{t("trend.levels")}</h2>
      <p className="mt-1 text-muted">{t("trend.levelsLead")}</p>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">
          {t("trend.levelsOpen")}
        </summary>
        <WideTable label={t("trend.levels")}>
          <table className="data mt-2">
            <thead>
              <tr>
                <th scope="col">{t("trend.item")}</th>
                <th scope="col">{t("trend.level")}</th>
                <th scope="col">{t("trend.earlier")}</th>
                <th scope="col">{t("trend.later")}</th>
                <th scope="col">{t("trend.possible")}</th>
              </tr>
            </thead>
            <tbody>
              {levels.map(({ item, label, tier, earlier, later, change }) => (
                <tr key={`${item}/${tier}`}>
                  <th scope="row">{label}</th>
                  <td>{names[tier] ?? tier}</td>
                  <td>{numberWords(number, earlier)}</td>
                  <td>{numberWords(number, later)}</td>
                  <td>
                    {change
                      ? number("heatmap.interval", { low: signed(change.low), high: signed(change.high) })
                      : t("trend.tooFew")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </section>
  );
}
