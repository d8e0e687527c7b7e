import { useTranslation } from "react-i18next";
import { numberWords } from "#app/components/insights/number-words.ts";
import type { OrganisationView } from "#app/features/reports/organisation-view.ts";

/** What each level says to each item, theme by theme. */
export function ResultTable({ view }: { view: OrganisationView }) {
  const { t } = useTranslation("insights");
  return (
    <details className="mt-10" open>
      <summary className="cursor-pointer text-xl font-semibold">{t("company.result")}</summary>
      <p className="mt-2 text-muted">{t("company.resultNote")}</p>
      <table className="data phone-tight mt-4 table-fixed">
        <caption className="sr-only">{t("company.result")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[34%]">
              {t("heatmap.row")}
            </th>
            {view.tiers.map((tier) => (
              <th key={tier.id} scope="col">
                {tier.name}
              </th>
            ))}
          </tr>
        </thead>
        {view.themes.map((theme) => (
          <tbody key={theme.id}>
            <tr>
              <th scope="rowgroup" colSpan={view.tiers.length + 1} className="pt-6">
                {theme.name}
                <span className="block font-normal text-muted">{theme.question}</span>
              </th>
            </tr>
            {theme.items.map((item) => (
              <tr key={item.id}>
                <th scope="row" className="font-normal">
                  {item.label}
                </th>
                {item.values.map((value, place) => (
                  <td key={view.tiers[place]?.id}>
                    {value ? numberWords(t, value) : <span className="text-muted">{t("detail.hidden")}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
