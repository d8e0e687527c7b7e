import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { ItemDetail } from "#app/features/reports/item-detail.ts";
import { LazyChart } from "./lazy-chart.tsx";

const ShareChart = lazy(() => import("./share-chart.tsx"));

/** How many managers over- and under-rate themselves against their own teams; never which. */
export function Dyads({ dyads }: { dyads: NonNullable<ItemDetail["dyads"]> }) {
  const { t } = useTranslation("insights");
  const { managers, over, under, agree, undecided, withheld } = dyads;
  const rows = [
    ["detail.dyadsOver", over],
    ["detail.dyadsAgree", agree],
    ["detail.dyadsUnder", under],
    ["detail.dyadsUndecided", undecided],
  ] as const;
  return (
    <section className="mt-8">
      <h2>{t("detail.dyads")}</h2>
      {withheld === null ? (
        <LazyChart
          title={t("detail.dyadsNote", { managers })}
          height="h-48"
          table={
            <table className="data mt-2 max-w-xl">
              <caption>{t("detail.dyadsNote", { managers })}</caption>
              <tbody>
                {rows.map(([key, share]) => (
                  <tr key={key}>
                    <th scope="row">{t(key)}</th>
                    <td className="number">{share === null ? "" : t("gaps.about", { value: share })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          }
        >
          <ShareChart
            rows={[{ name: "", shares: rows.map(([, share]) => share ?? 0) }]}
            categories={rows.map(([key]) => t(key))}
            shades={["--gap-p4", "--gap-0", "--gap-n4", "--line"]}
            axis={t("detail.dyadsAxis")}
          />
        </LazyChart>
      ) : (
        <p className="mt-2">{t(`detail.dyadsWithheld.${withheld as "fewManagers" | "noVariation"}`)}</p>
      )}
    </section>
  );
}
