import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { StrategyView } from "#app/features/reports/strategy-view.ts";
import { Explained } from "./explained.tsx";
import { numberWords } from "./number-words.ts";

/** How near each level's order is to the one that leadership states, and how far it agrees with itself. */
export function NearnessTable({ view }: { view: StrategyView }) {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  return (
    <section className="mt-10">
      <h2>{t("strategy.apart")}</h2>
      {view.stated === null && <p className="mt-2">{t("strategy.notStated")}</p>}
      <WideTable label={t("strategy.apart")}>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">{t("strategy.level")}</th>
              {view.stated && (
                <>
                  <th scope="col">{t("strategy.namesFirst")}</th>
                  <th scope="col">{t("strategy.overlap")}</th>
                  <th scope="col">{t("strategy.sameOrder")}</th>
                </>
              )}
              <th scope="col">{t("strategy.oneMind")}</th>
              <th scope="col" className="number">
                {t("strategy.n")}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.tiers.map(({ tier, name, n, namesFirst, topThreeOverlap, tau, concordance }) => (
              <tr key={tier}>
                <th scope="row">{name}</th>
                {view.stated && (
                  <>
                    <td>{namesFirst ? numberWords(number, namesFirst) : "–"}</td>
                    <td>{topThreeOverlap ? numberWords(number, topThreeOverlap) : "–"}</td>
                    <td>
                      {tau
                        ? t("strategy.value", { words: t(`strategy.tau.${tau.words}`), value: tau.value.toFixed(2) })
                        : "–"}
                    </td>
                  </>
                )}
                <td>
                  {concordance
                    ? t("strategy.value", {
                        words: t(`strategy.concordance.${concordance.words}`),
                        value: concordance.value.toFixed(2),
                      })
                    : "–"}
                </td>
                <td className="number">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Explained what={t("explain.what")}>
        <p>{t("strategy.explainFirst")}</p>
        <p>{t("strategy.explainOverlap")}</p>
        <p>{t("strategy.explainTau")}</p>
        <p>{t("strategy.explainMind")}</p>
        <p>{t("explain.rounded")}</p>
      </Explained>
    </section>
  );
}

/** Who says that the order is clear, beside who names what leadership puts first. */
export function FeltClarity({ felt }: { felt: StrategyView["felt"] }) {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  return (
    <section className="mt-10">
      <h2>{t("strategy.felt")}</h2>
      {felt === null ? (
        <p className="mt-2">{t("strategy.feltNone")}</p>
      ) : (
        <>
          <p className="mt-1">{t("strategy.feltLead")}</p>
          <p className="mt-1 text-sm text-muted">{t("strategy.feltItem", { label: felt.label })}</p>
          <ul className="mt-2">
            {felt.tiers.map(({ tier, name, which, felt: says, shown }) => (
              <li key={tier}>
                {t(`strategy.${which}`, {
                  tier: name,
                  felt: numberWords(number, says),
                  shown: numberWords(number, shown),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
