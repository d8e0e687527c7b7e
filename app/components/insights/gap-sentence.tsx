import { useTranslation } from "react-i18next";
import type { Sense, UnitGap } from "#app/features/reports/unit-gaps.ts";
import { numberWords } from "./number-words.ts";

interface GapSentenceProps {
  readonly gap: Pick<UnitGap, "upper" | "lower" | "upperSays" | "lowerSays">;
  readonly sense: Sense;
  /** As they read inside a sentence. */
  readonly names: Readonly<Record<string, string>>;
}

/** What both levels say to an item, in one sentence. */
export function GapSentence({ gap, sense, names }: GapSentenceProps) {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  return (
    <>
      {t(`gap.says.${sense}`, {
        upper: names[gap.upper] ?? gap.upper,
        lower: names[gap.lower] ?? gap.lower,
        upperValue: numberWords(number, gap.upperSays),
        lowerValue: numberWords(number, gap.lowerSays),
        postProcess: "sentence",
      })}
    </>
  );
}
