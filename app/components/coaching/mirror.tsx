import { useTranslation } from "react-i18next";
import { numberWords } from "#app/components/insights/number-words.ts";
import { useWritten } from "#app/components/written.ts";
import type { ManagerReport, ReportRow } from "#app/features/plans/manager-report.ts";
import { ThemeFigure } from "./theme-figure.tsx";

/** The manager, their team and the company in one picture, with the sentence that it comes to. */
export function Mirror({ report, hasOwn }: { report: ManagerReport; hasOwn: boolean }) {
  const { t } = useTranslation("coaching");
  const { t: words } = useTranslation("insights");
  const written = useWritten();
  const { themes, verdicts, ownTeam, items: total } = report;
  const shown = themes.filter(({ result, company }) => result !== null || company !== null);
  const tooFew = t("report.tooFew");
  const point = (own: number | null) => (own === null ? null : { low: own, high: own });
  return (
    <section className="mt-8" aria-labelledby="mirror">
      <h2 id="mirror">{t("report.mirror")}</h2>
      {!ownTeam && <p className="mt-2">{t("report.smallTeam")}</p>}
      <ThemeFigure
        title={t(ownTeam ? "report.chart" : "report.chartArea")}
        sentence={sentence()}
        axis={t("report.chartAxis")}
        laidOver
        series={[
          { name: t("report.own"), colour: "--tier-2", thick: 26 },
          { name: t(ownTeam ? "report.team" : "report.area"), colour: "--tier-3", thick: 14 },
          { name: t("report.company"), colour: "--muted", thick: 26 },
        ]}
        rows={shown.map(({ name, own, result, company }) => ({ label: name, values: [point(own), result, company] }))}
        words={shown.map(({ own, result, company }) => [
          own === null ? "–" : written.points(own),
          result ? numberWords(words, result) : tooFew,
          company ? numberWords(words, company) : tooFew,
        ])}
      />
      <p className="mt-2 text-sm text-muted">{t("report.mirrorNote")}</p>
    </section>
  );

  function sentence(): string {
    if (!hasOwn) return t("report.mirrorSilent", { total });
    return ownTeam ? t("report.mirrorSentence", { total, ...verdicts }) : t("report.mirrorArea", { total });
  }
}

/** What the manager foresaw, beside what is displayed of their team. Draws nothing where nothing was foreseen. */
export function Predictions({ report: { predictions } }: { report: ManagerReport }) {
  const { t } = useTranslation("coaching");
  const { t: words } = useTranslation("insights");
  if (predictions.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="foreseen">
      <h2 id="foreseen">{t("report.predictions")}</h2>
      <dl className="mt-3 grid gap-4">
        {predictions.map(({ item, question, foreseen, result, most, verdict }) => (
          <div key={item} className="border-s-4 border-line ps-4">
            <dt className="font-semibold">{question}</dt>
            <dd className="mt-1">
              {t("report.foreseen", { foreseen })}{" "}
              {t(`report.predictionVerdicts.${verdict}`, { value: result ? numberWords(words, result) : "", most })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What works, by item. */
export function Keep({ report, items }: { report: ManagerReport; items: readonly string[] }) {
  const { t } = useTranslation("coaching");
  const { t: words } = useTranslation("insights");
  const rows = report.themes.flatMap((theme) => theme.rows);
  const kept = items.flatMap((id) => rows.find(({ item }) => item === id) ?? []);
  const said = ({ label, area, result }: ReportRow) =>
    t(area ? "report.keepShownArea" : "report.keepShown", {
      item: label,
      value: result ? numberWords(words, result) : "",
    });
  return (
    <section className="mt-10" aria-labelledby="keep">
      <h2 id="keep">{t("report.keep")}</h2>
      <p className="mt-1 text-muted">{t(kept.length === 0 ? "report.keepNone" : "report.keepLead")}</p>
      {kept.length > 0 && (
        <ul className="mt-3 grid list-disc gap-1 ps-5">
          {kept.map((row) => (
            <li key={row.item}>{said(row)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
