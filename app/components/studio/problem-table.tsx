import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { DescribedProblem } from "#app/features/roster/describe.ts";

/** What is wrong with a file, or good to know about it, row by row. Draws nothing when there is nothing. */
export function ProblemTable({
  caption,
  what,
  problems,
  count,
}: {
  caption: string;
  what: string;
  problems: readonly DescribedProblem[];
  count: number;
}) {
  const { t } = useTranslation("studio");
  if (problems.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{caption}</h2>
      <WideTable label={caption}>
        <table className="data mt-2">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("check.row")}</th>
              <th scope="col">{what}</th>
              <th scope="col">{t("check.fix")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, code, message, fix }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one row may have the same problem twice, and the list never changes
              <tr key={`${row}/${code}/${place}`}>
                <th scope="row">{row ?? t("check.wholeFile")}</th>
                <td className="break-words">{message}</td>
                <td className="break-words">{fix}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {count > problems.length && (
        <p className="mt-2 text-muted">{t("check.moreProblems", { count: count - problems.length })}</p>
      )}
    </section>
  );
}
