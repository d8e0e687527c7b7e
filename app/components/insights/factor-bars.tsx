import { useTranslation } from "react-i18next";
import type { MatteringGap } from "#app/features/plans/gaps-that-matter.ts";

/** Importance is not among them: nobody rates it, so it counts the same for all. */
const FACTORS = ["size", "certainty", "reach"] as const;

/** Why a gap is among those that matter: three bars, each with what it says in words. */
export function FactorBars({ factors, reachOf }: Pick<MatteringGap, "factors" | "reachOf">) {
  const { t } = useTranslation("findings");
  const words = {
    size: t(`factors.size.${gradeOf(factors.size)}`),
    certainty: t(`factors.certainty.${gradeOf(factors.certainty)}`),
    reach: t(`factors.reach.${reachOf}.${gradeOf(factors.reach)}`),
  };
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-3">
      {FACTORS.map((factor) => (
        <div key={factor}>
          <dt className="font-semibold">{t(`factors.${factor}.name`)}</dt>
          <dd>
            <svg viewBox="0 0 100 6" className="h-1.5 w-full" aria-hidden="true" preserveAspectRatio="none">
              <rect width="100" height="6" className="fill-line" />
              <rect width={Math.round(factors[factor] * 100)} height="6" className="fill-level" />
            </svg>
            <span className="text-muted">{words[factor]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Thirds of 0 to 1. */
function gradeOf(factor: number): "low" | "middle" | "high" {
  if (factor < 1 / 3) return "low";
  return factor < 2 / 3 ? "middle" : "high";
}
