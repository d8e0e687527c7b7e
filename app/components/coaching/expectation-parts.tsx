import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import type { SmartAdvice } from "#app/features/plans/expectations/smart-advice.ts";
import { activityWords } from "./expectation-card.tsx";

const smartParts = ["specific", "measurable", "achievable", "realistic", "timely"] as const;

/** All that one wording says, part by part. `due`: its date in words. */
export function ExpectationParts({ content, due }: { content: ExpectationContent; due: string }) {
  const { t } = useTranslation("expectations");
  // The five parts are asked for even where they are empty, unless the date says when; what is optional is not.
  const parts = smartParts.filter((part) => part !== "timely" || content.timely !== "" || due === "");
  const optional: [string, string][] = [
    [t("one.dueOn"), due],
    [t("form.priority"), content.priority?.label ?? ""],
    [t("form.target"), content.target],
    [t("form.activity"), content.activity ? activityWords(content.activity, t) : ""],
  ];
  const rows: [string, string][] = [
    ...parts.map((part): [string, string] => [t(`form.parts.${part}`), content[part]]),
    ...optional.filter(([, said]) => said !== ""),
  ];
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[14rem_1fr]">
      {rows.map(([term, said]) => (
        <div key={term} className="contents">
          <dt className="font-semibold">{term}</dt>
          <dd className="mb-2 whitespace-pre-line wrap-anywhere sm:mb-0">
            {said ? <bdi>{said}</bdi> : <span className="text-muted">{t("one.notSaid")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the checker advises, each with the part it is about. Never more than advice. */
export function AdviceList({ advice }: { advice: readonly SmartAdvice[] }) {
  const { t } = useTranslation("expectations");
  const { listedOpen } = useWritten();
  if (advice.length === 0) return <p className="mt-2 text-muted">{t("advice.good")}</p>;
  return (
    <>
      <p className="mt-2 text-muted">{t("advice.lead")}</p>
      <ul className="mt-2 list-disc ps-5">
        {advice.map(({ part, code, words }) => (
          <li key={`${part} ${code}`} className="mt-1">
            <strong>{t(`form.parts.${part}`)}</strong>{" "}
            {code === "empty"
              ? t(`advice.empty.${part}`)
              : code === "moreThanOne" && words.length > 0
                ? t("advice.moreThanOneWords", { words: words.join(" ") })
                : t(`advice.${code}`, { words: listedOpen(words) })}
          </li>
        ))}
      </ul>
    </>
  );
}
