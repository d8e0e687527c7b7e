import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { PriorityView } from "#app/features/reports/organisation-view.ts";
import { numberWords } from "./number-words.ts";

/** Which growth driver each level puts first, and how far that is leadership's order. */
export function Priorities({ view }: { view: PriorityView }) {
  const { t } = useTranslation("insights");
  if (view.byTier.length === 0) return null;
  return (
    <section className="mt-10 max-w-3xl">
      <h2>{t("priorities.title")}</h2>
      <p className="mt-1">
        {view.stated ? t("priorities.stated", { order: view.stated.join(" › ") }) : t("priorities.notStated")}
      </p>
      <WideTable label={t("priorities.title")}>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">{t("priorities.level")}</th>
              <th scope="col">{t("priorities.first")}</th>
              {view.stated && (
                <>
                  <th scope="col">{t("priorities.namesFirst")}</th>
                  <th scope="col">{t("priorities.overlap")}</th>
                </>
              )}
              <th scope="col" className="number">
                {t("priorities.n")}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.byTier.map(({ tier, name, n, order, namesFirst, topThreeOverlap }) => (
              <tr key={tier}>
                <th scope="row">{name}</th>
                <td>{order[0]}</td>
                {view.stated && (
                  <>
                    <td>{namesFirst && numberWords(t, namesFirst)}</td>
                    <td>{topThreeOverlap && numberWords(t, topThreeOverlap)}</td>
                  </>
                )}
                <td className="number">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
