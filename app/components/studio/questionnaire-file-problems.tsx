import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";

/** What is wrong with a questionnaire's file, row by row. Draws nothing when there is nothing. */
export function QuestionnaireFileProblems({
  problems,
}: {
  problems: readonly { readonly row: number | null; readonly text: string }[];
}) {
  const { t } = useTranslation("questionnaires");
  if (problems.length === 0) return null;
  const title = t("file.count", { count: problems.length });
  return (
    <section className="mt-8" role="alert">
      <h2>{title}</h2>
      <p className="mt-1">{t("file.problemsBody")}</p>
      <WideTable label={title}>
        <table className="data mt-2">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("file.row")}</th>
              <th scope="col">{t("file.problem")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, text }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one row may have the same problem twice, and the list never changes
              <tr key={`${row}/${place}`}>
                <th scope="row">{row ?? t("file.whole")}</th>
                <td className="break-words">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
