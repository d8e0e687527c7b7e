import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { MatteringGap } from "#app/features/plans/gaps-that-matter.ts";
import { Explained } from "./explained.tsx";
import { FactorBars } from "./factor-bars.tsx";
import { GapSentence } from "./gap-sentence.tsx";

interface MatteringGapsProps {
  readonly gaps: readonly MatteringGap[];
  /** The levels' names as they read inside a sentence. */
  readonly names: Readonly<Record<string, string>>;
  readonly itemTo: (item: string) => string;
}

/** The gaps to look at first, each with why; what to think where there are none. */
export function MatteringGaps({ gaps, names, itemTo }: MatteringGapsProps) {
  const { t } = useTranslation("findings");
  const { t: shared } = useTranslation("insights");
  if (gaps.length === 0) return <p className="mt-2">{t("matter.none")}</p>;
  return (
    <>
      <ol className="mt-4 grid gap-6">
        {gaps.map(({ gap, label, sense, factors, reachOf, stable }) => (
          <li key={gap.item} className="border-s-4 border-accent ps-4">
            <h3>
              <Link to={itemTo(gap.item)}>{label}</Link>
            </h3>
            <p>
              <GapSentence gap={gap} sense={sense} names={names} />{" "}
              {[gap.upperSays, gap.lowerSays].some(({ kind }) => kind === "band")
                ? t("matter.sizeBetween", { low: gap.low, high: gap.high })
                : t("matter.size", {
                    points: shared("gaps.points", { count: Math.abs(gap.difference) }),
                    least: shared("gaps.points", { count: gap.low }),
                  })}
            </p>
            <FactorBars factors={factors} reachOf={reachOf} />
            {!stable && <p className="mt-2 text-sm text-muted">{t("matter.unstable")}</p>}
          </li>
        ))}
      </ol>
      <Explained what={t("explain.why")}>
        <p>{t("explain.score")}</p>
        <p>{t("explain.size")}</p>
        <p>{t("explain.importance")}</p>
        <p>{t("explain.certainty")}</p>
        <p>{t("explain.reach")}</p>
      </Explained>
    </>
  );
}
