import { useTranslation } from "react-i18next";
import { numberWords } from "#app/components/insights/number-words.ts";
import { useWritten } from "#app/components/written.ts";
import type { ManagerReport, ReportRow } from "#app/features/plans/manager-report.ts";

/**
 * The manager's own answers beside the released result and the company's, item by item: drawn on a line, and in numbers. Where the team
 * has no result of its own there is nothing to compare, and no column that says so in every line.
 */
export function Comparison({ report, hasOwn }: { report: ManagerReport; hasOwn: boolean }) {
  const { t } = useTranslation("coaching");
  const { ownTeam } = report;
  return (
    <section className="mt-12" aria-labelledby="compare">
      <h2 id="compare">{t(ownTeam ? "report.compare" : "report.compareArea")}</h2>
      {(!hasOwn || ownTeam) && <p className="mt-1 text-muted">{t(hasOwn ? "report.compareNote" : "report.noOwn")}</p>}
      <table className="data phone-tight mt-4 table-fixed">
        <caption className="sr-only">{t(ownTeam ? "report.compare" : "report.compareArea")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[30%]">
              {t("report.item")}
            </th>
            <th scope="col" className="w-[20%] sm:w-[17%]">
              {t("report.own")}
            </th>
            <th scope="col" className="w-[17%]">
              {t(ownTeam ? "report.team" : "report.area")}
            </th>
            <th scope="col" className="hidden w-[15%] sm:table-cell">
              {t("report.company")}
            </th>
            {ownTeam && <th scope="col">{t("report.verdict")}</th>}
          </tr>
        </thead>
        {report.themes.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={ownTeam ? 4 : 3} className="pt-6">
                {name}
              </th>
              {/* Under the column that a phone leaves out. */}
              <td className="hidden sm:table-cell" />
            </tr>
            {rows.map((row) => (
              <Row key={row.item} row={row} ownTeam={ownTeam} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** `ownTeam`: whether there is anything of the team's own to compare with. */
function Row({
  row: { label, own, scale, given, area, result, company, verdict },
  ownTeam,
}: {
  row: ReportRow;
  ownTeam: boolean;
}) {
  const { t } = useTranslation(["coaching", "survey"]);
  const { t: words } = useTranslation("insights");
  const written = useWritten();
  const shownWords = (shown: NonNullable<ReportRow["result"]>) => {
    const value = numberWords(words, shown);
    return area ? t("report.areaValue", { value }) : value;
  };
  return (
    <tr>
      <th scope="row" className="font-normal">
        {label}
        {result && (
          <svg viewBox="0 0 100 8" className="mt-1 h-2 w-full" aria-hidden="true" preserveAspectRatio="none">
            <rect x="0" y="3.5" width="100" height="1" className="fill-line" />
            <rect
              x={result.low}
              y="1"
              width={Math.max(1, result.high - result.low)}
              height="6"
              className="fill-tier-3"
            />
            {own !== null && <rect x={Math.min(98, own)} y="0" width="2" height="8" className="fill-tier-2" />}
          </svg>
        )}
      </th>
      <td>
        {given === null
          ? "–"
          : scale === "frequency"
            ? written.points(given)
            : t(`survey:agreement.a${given as 1 | 2 | 3 | 4 | 5}`)}
      </td>
      <td>{result ? shownWords(result) : <span className="text-muted">{t("report.tooFew")}</span>}</td>
      <td className="hidden text-muted sm:table-cell">{company ? numberWords(words, company) : t("report.tooFew")}</td>
      {ownTeam && (
        <td className={verdict === "higher" || verdict === "lower" ? "font-semibold" : "text-muted"}>
          {t(`report.verdicts.${verdict}`)}
        </td>
      )}
    </tr>
  );
}
