import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { SharedView, Strengths } from "#app/features/reports/strengths.ts";
import { GapSentence } from "./gap-sentence.tsx";
import { numberWords } from "./number-words.ts";

interface StrengthListsProps {
  readonly strengths: Strengths;
  /** The levels' names, as they stand in a list and as they read inside a sentence. */
  readonly names: Readonly<Record<string, string>>;
  readonly inText: Readonly<Record<string, string>>;
  readonly itemTo: (item: string) => string;
}

/** What goes well, and what no level sees favourably: neither is a gap to close. */
export function StrengthLists({ strengths: { hidden, shared, problems }, names, inText, itemTo }: StrengthListsProps) {
  const { t } = useTranslation("findings");
  return (
    <>
      <section className="mt-10">
        <h2>{t("strengths.title")}</h2>
        {hidden.length + shared.length === 0 && <p className="mt-2">{t("strengths.none")}</p>}
        {hidden.length > 0 && (
          <>
            <p className="mt-2">{t("strengths.hidden")}</p>
            <ul className="mt-2 grid gap-3">
              {hidden.map(({ gap, label, sense }) => (
                <li key={gap.item}>
                  <Link to={itemTo(gap.item)}>{label}</Link>
                  <span className="block">
                    <GapSentence gap={gap} sense={sense} names={inText} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <Views views={shared} lead={t("strengths.shared")} names={names} itemTo={itemTo} />
      </section>
      {problems.length > 0 && (
        <section className="mt-10">
          <h2>{t("problems.title")}</h2>
          <Views views={problems} lead={t("problems.lead")} names={names} itemTo={itemTo} />
        </section>
      )}
    </>
  );
}

function Views({
  views,
  lead,
  names,
  itemTo,
}: Pick<StrengthListsProps, "names" | "itemTo"> & { views: readonly SharedView[]; lead: string }) {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  if (views.length === 0) return null;
  return (
    <>
      <p className="mt-4">{lead}</p>
      <ul className="mt-2 grid gap-3">
        {views.map(({ item, label, sense, says }) => (
          <li key={item}>
            <Link to={itemTo(item)}>{label}</Link>
            <span className="block text-muted">
              {t(`sense.${sense}`)}{" "}
              {says
                .map(({ tier, display }) =>
                  t("levelSays", { tier: names[tier] ?? tier, value: numberWords(number, display) }),
                )
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
