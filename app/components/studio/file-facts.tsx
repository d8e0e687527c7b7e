import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";
import type { ImportOutcome } from "#app/features/roster/import-outcome-schema.ts";

/** What was understood of a file. */
export function FileFacts({
  fileName,
  delimiter,
  outcome,
}: {
  fileName: string;
  /** In words; null where no table was read. */
  delimiter: string | null;
  outcome: Pick<ImportOutcome, "encoding" | "teams" | "spans" | "attributes">;
}) {
  const { t } = useTranslation("studio");
  const { listed } = useWritten();
  const { encoding, teams, spans, attributes } = outcome;
  const facts: [string, string][] = [
    [t("check.file"), fileName],
    ...(encoding && delimiter
      ? [[t("check.readAs"), t("check.readAsValue", { encoding, delimiter: delimiter })] as [string, string]]
      : []),
    [t("check.teams"), String(teams)],
    ...(spans ? [[t("check.spans"), t("check.spansValue", spans)] as [string, string]] : []),
    ...(attributes.length > 0
      ? [
          [
            t("check.attributes"),
            listed(attributes.map(({ name, values }) => t("check.attributeValue", { name, count: values }))),
          ] as [string, string],
        ]
      : []),
  ];
  return (
    <dl className="mt-6 grid max-w-3xl gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="mb-2 min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
