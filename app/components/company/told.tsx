import { useTranslation } from "react-i18next";
import { ThemeFigure } from "#app/components/coaching/theme-figure.tsx";
import { numberWords } from "#app/components/insights/number-words.ts";
import type { Display } from "#app/features/confidentiality/release-schema.ts";
import type { ToldFirst } from "#app/features/plans/told-and-done.ts";
import type { OrganisationView } from "#app/features/reports/organisation-view.ts";

const COLOURS = ["--tier-1", "--tier-2", "--tier-3"];

/** What people told, in three sentences and one picture. */
export function Told({
  view,
  themes,
  first,
}: {
  view: OrganisationView;
  themes: readonly { readonly name: string; readonly levels: readonly (Display | null)[] }[];
  first: ToldFirst;
}) {
  const { t } = useTranslation("insights");
  const { t: coaching } = useTranslation("coaching");
  const items = new Map(view.themes.flatMap((theme) => theme.items.map((item) => [item.id, item])));
  const lowest = view.tiers.at(-1);
  const said = (itemId: string, tier: string) => {
    const value = items.get(itemId)?.values[view.tiers.findIndex(({ id }) => id === tier)] ?? null;
    return value === null ? t("detail.hidden") : numberWords(t, value);
  };
  const lines = (found: readonly string[]) =>
    found.map((id) => (
      <li key={id}>
        {t("company.strongestItem", {
          item: items.get(id)?.label,
          tier: lowest?.inText,
          value: said(id, lowest?.id ?? ""),
          postProcess: "sentence",
        })}
      </li>
    ));
  const { best, worst, furthest } = first;
  const shown = themes.filter(({ levels }) => levels.some((level) => level !== null));
  const tierName = (id: string) => view.tiers.find((tier) => tier.id === id)?.inText;
  return (
    <section className="mt-8" aria-labelledby="told">
      <h2 id="told">{t("company.told")}</h2>
      <p className="mt-2">{t("company.thanks")}</p>
      {best.length > 0 && (
        <>
          <h3 className="mt-4">{t("company.strongest")}</h3>
          <ul className="mt-1 list-disc ps-5">{lines(best)}</ul>
          <h3 className="mt-4">{t("company.weakest")}</h3>
          <ul className="mt-1 list-disc ps-5">{lines(worst)}</ul>
        </>
      )}
      {furthest && (
        <>
          <h3 className="mt-4">{t("company.furthest")}</h3>
          <p className="mt-1">
            {t("company.furthestItem", {
              item: items.get(furthest.item)?.label,
              upper: tierName(furthest.upper),
              lower: tierName(furthest.lower),
              upperValue: said(furthest.item, furthest.upper),
              lowerValue: said(furthest.item, furthest.lower),
              postProcess: "sentence",
            })}
          </p>
        </>
      )}
      {shown.length > 0 && (
        <ThemeFigure
          title={t("company.chart")}
          sentence={t("company.chartSentence")}
          axis={coaching("report.chartAxis")}
          series={view.tiers.map(({ name }, place) => ({
            name,
            colour: COLOURS[place % COLOURS.length] ?? "",
            thick: 9,
          }))}
          rows={shown.map(({ name, levels }) => ({ label: name, values: levels }))}
          words={shown.map(({ levels }) => levels.map((level) => (level ? numberWords(t, level) : t("detail.hidden"))))}
        />
      )}
    </section>
  );
}
