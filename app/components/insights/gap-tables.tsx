import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { useWritten } from "#app/components/written.ts";
import type { ItemDetail, TierResult } from "#app/features/reports/item-detail.ts";
import { gapColour, numberWords, signed } from "./number-words.ts";
import { ShareFigure } from "./share-figure.tsx";

type Names = Readonly<Record<string, string>>;
type Gap = ItemDetail["gaps"][number];
type Shown = ItemDetail["parts"][number]["upper"];

/** Whether of a gap only the interval is to be read, as in the heatmap: one of its sides may be known as a band only. */
export function isBandOnly({ low }: Pick<Gap, "low">, sides: readonly (Shown | undefined)[]): boolean {
  return low !== null && sides.some((side) => side?.kind === "band");
}

/** What each level was asked, and what it says. */
export function TierTable({ tiers, scale }: { tiers: readonly TierResult[]; scale: ItemDetail["scale"] }) {
  const { t } = useTranslation("insights");
  return (
    <WideTable label={t("detail.whatAsked")}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">{t("detail.level")}</th>
            <th scope="col">{t(scale === "frequency" ? "detail.saysFrequency" : "detail.saysAgreement")}</th>
            <th scope="col" className="number">
              {t("detail.n")}
            </th>
            <th scope="col">{t("detail.wording")}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ tier, name, wording, result, reported }) => (
            <tr key={tier}>
              <th scope="row">{name}</th>
              <td>
                {result ? (
                  <strong>{numberWords(t, result.display)}</strong>
                ) : (
                  <span className="text-muted">{reported ? t("detail.tooFew") : t("detail.unreported")}</span>
                )}
              </td>
              <td className="number">{result?.n}</td>
              <td className="text-muted">{wording}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Every gap between two levels, with its interval drawn on a line from −100 to 100. */
export function GapTable({ gaps, tiers, names }: { gaps: readonly Gap[]; tiers: readonly TierResult[]; names: Names }) {
  const { t } = useTranslation("insights");
  const { t: files } = useTranslation("exports");
  const saysOf = (tier: string) => tiers.find((each) => each.tier === tier)?.result?.display;
  const isBand = (gap: Gap) => isBandOnly(gap, [saysOf(gap.upper.tier), saysOf(gap.lower.tier)]);
  return (
    <WideTable label={t("detail.gaps")}>
      <table className="data mt-2">
        <tbody>
          {gaps.map((gap) => (
            <tr key={`${gap.upper.tier}/${gap.lower.tier}`}>
              <th scope="row">{t("heatmap.pair", { upper: names[gap.upper.tier], lower: names[gap.lower.tier] })}</th>
              <td className="number font-semibold whitespace-nowrap">
                {isBand(gap) ? files("bandOnly") : <bdi>{signed(gap.difference)}</bdi>}
              </td>
              <td className="whitespace-nowrap">
                <IntervalWords gap={gap} />
              </td>
              <td className="w-2/5 min-w-40">
                <IntervalLine gap={gap} isBand={isBand(gap)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function IntervalWords({ gap: { low, high, noInterval, adjustedP } }: { gap: Gap }) {
  const { t } = useTranslation("insights");
  if (low === null || high === null) {
    const reason = noInterval === "theme" || noInterval === "fewClusters" || noInterval === "oneTeam";
    return <>{reason ? t(`detail.noInterval.${noInterval}`) : t("detail.noIntervalOther")}</>;
  }
  const sure = adjustedP === null ? low > 0 || high < 0 : adjustedP <= 0.1;
  return (
    <>
      <span className="whitespace-nowrap">{t("heatmap.interval", { low: signed(low), high: signed(high) })}</span>{" "}
      <span className="text-muted">({sure ? t("detail.sure") : t("detail.unsure")})</span>
    </>
  );
}

/** The interval as a line, with the gap as a dot where it may be known; the zero line is marked. */
function IntervalLine({ gap: { difference, low, high }, isBand }: { gap: Gap; isBand: boolean }) {
  const at = (points: number) => 100 + points;
  return (
    <svg viewBox="0 0 200 16" className="h-4 w-full" aria-hidden="true" preserveAspectRatio="none">
      <line x1="0" x2="200" y1="8" y2="8" className="stroke-line" strokeWidth="1" />
      <line x1="100" x2="100" y1="0" y2="16" className="stroke-muted" strokeWidth="1" />
      {low !== null && high !== null && (
        <line x1={at(low)} x2={at(high)} y1="8" y2="8" className="stroke-level" strokeWidth="4" />
      )}
      {!isBand && <rect x={at(difference) - 1.5} y="2" width="3" height="12" className="fill-ink" />}
    </svg>
  );
}

/** The five answers of each level that has enough of them. */
export function SpreadTable({ tiers }: { tiers: readonly TierResult[] }) {
  const { t } = useTranslation("insights");
  const written = useWritten();
  const shown = tiers.flatMap(({ tier, name, result }) =>
    result?.distribution ? [{ tier, name, shares: result.distribution }] : [],
  );
  if (shown.length === 0) return null;
  const categories = t("detail.categoriesAgreement", { returnObjects: true });
  return (
    <section className="mt-8">
      <h2>{t("detail.distribution")}</h2>
      <ShareFigure rows={shown} categories={categories} />
      <p className="mt-2 text-sm text-muted">{t("detail.distributionNote")}</p>
      <WideTable label={t("detail.distribution")}>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">{t("detail.level")}</th>
              {categories.map((category) => (
                <th key={category} scope="col" className="number">
                  {category}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ tier, name, shares }) => (
              <tr key={tier}>
                <th scope="row">{name}</th>
                {categories.map((category, place) => (
                  <td key={category} className="number">
                    {written.points(shares[place] ?? 0)}
                    <svg viewBox="0 0 100 4" className="mt-1 h-1 w-full" aria-hidden="true" preserveAspectRatio="none">
                      <rect x={100 - (shares[place] ?? 0)} width={shares[place]} height="4" className="fill-level" />
                    </svg>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

/** The same item in each part of the unit, or for each value of an attribute in it. */
export function PartTable({
  parts,
  by,
  names,
  to,
}: {
  parts: ItemDetail["parts"];
  by: string | null;
  names: readonly [string, string];
  to: (unit: string) => string;
}) {
  const { t } = useTranslation("insights");
  const { t: files } = useTranslation("exports");
  return (
    <WideTable label={by === null ? t("detail.parts") : t("heatmap.by", { axis: by })}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">{by ?? t("detail.part")}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">{t("detail.gap")}</th>
            <th scope="col">{t("detail.interval")}</th>
            {by === null && <th scope="col">{t("detail.beside")}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, name, band, upper, lower, gap, standing }) => (
            <tr key={id}>
              <th scope="row">{band ? name : <Link to={to(id)}>{name}</Link>}</th>
              <td>{upper ? numberWords(t, upper) : <Hidden />}</td>
              <td>{lower ? numberWords(t, lower) : <Hidden />}</td>
              <td>
                {gap ? (
                  <span className={`px-2 py-1 text-gap-ink ${gapColour(gap.difference)}`}>
                    {isBandOnly(gap, [upper, lower]) ? files("bandOnly") : <bdi>{signed(gap.difference)}</bdi>}
                  </span>
                ) : (
                  <Hidden />
                )}
              </td>
              <td>{gap && <IntervalWords gap={gap} />}</td>
              {by === null && (
                <td>
                  {standing && <strong>{t(`detail.standing.${standing}`)}</strong>}
                  {!standing && lower && <span className="text-muted">{t("detail.standingNone")}</span>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Hidden() {
  const { t } = useTranslation("insights");
  return <span className="text-muted">{t("detail.hidden")}</span>;
}
