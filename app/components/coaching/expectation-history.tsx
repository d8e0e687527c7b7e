import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { useWritten } from "#app/components/written.ts";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import { ExpectationParts } from "./expectation-parts.tsx";

interface CheckInRow {
  readonly key: string;
  readonly mine: boolean;
  readonly percent: number;
  readonly confidence: number;
  readonly blocker: string;
  readonly byLetter: boolean;
  readonly day: string;
}

/** What both have said so far, newest first. */
export function CheckInTable({ checkIns, name }: { checkIns: readonly CheckInRow[]; name: string }) {
  const { t } = useTranslation("expectations");
  const written = useWritten();
  return (
    <section className="mt-8">
      <h2>{t("one.progress")}</h2>
      {checkIns.length === 0 ? (
        <p className="mt-2">{t("one.noProgress")}</p>
      ) : (
        <WideTable label={t("one.progress")}>
          <table className="data mt-3">
            <caption className="sr-only">{t("one.progress")}</caption>
            <thead>
              <tr>
                {(["when", "who", "far", "sure", "inTheWay"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`one.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {checkIns.map(({ key, mine, percent, confidence, blocker, byLetter, day }) => (
                <tr key={key}>
                  <td>
                    {day}
                    {byLetter && <span className="block text-sm text-muted">{t("one.byLetter")}</span>}
                  </td>
                  <td>{mine ? t("one.you") : <bdi>{name}</bdi>}</td>
                  <td>{written.points(percent)}</td>
                  <td>{confidence}</td>
                  <td className="wrap-anywhere">
                    <bdi>{blocker || t("one.nothing")}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}

interface Wording {
  readonly number: number;
  readonly mine: boolean;
  readonly day: string;
  readonly agreedOn: string;
  readonly content: ExpectationContent;
  readonly due: string;
}

/** Every wording so far, newest first, with when both agreed to it. */
export function Wordings({ wordings, name }: { wordings: readonly Wording[]; name: string }) {
  const { t } = useTranslation("expectations");
  return (
    <details className="mt-8">
      <summary className="button">{t("one.history")}</summary>
      <ol className="mt-3 grid gap-6">
        {wordings.map(({ number, mine, day, agreedOn, content, due }) => (
          <li key={number} className="border-s-4 border-line ps-4">
            <h3>{t(mine ? "one.wordingOwn" : "one.wording", { number, name, day })}</h3>
            <p className="text-sm text-muted">
              {agreedOn ? t("one.agreedBoth", { day: agreedOn }) : t("one.agreedNever")}
            </p>
            {content.outcome === "open" ? (
              <ExpectationParts content={content} due={due} />
            ) : (
              <p>{t(`standing.${content.outcome}`, { name })}</p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
