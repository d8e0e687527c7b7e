import type { TFunction } from "i18next";
import type { ShownNumber } from "#app/features/reports/released-groups.ts";

/** A released number as a person reads it: `84%`, `about 85%`, or the band `40–60%`. */
export function numberWords(
  t: TFunction<"insights">,
  { value, low, high, kind }: ShownNumber,
  { ofTheTime = false }: { ofTheTime?: boolean } = {},
): string {
  if (value === null) return t(ofTheTime ? "gaps.bandTime" : "gaps.band", { low, high });
  if (kind === "step") return t(ofTheTime ? "gaps.aboutTime" : "gaps.about", { value });
  return t(ofTheTime ? "gaps.exactTime" : "gaps.exact", { value });
}

/** A gap with its sign, with a true minus: `+25`, `−10`, `0`. */
export function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}

/** From which size on a gap takes the next stronger colour, in points. */
const STEPS = [5, 15, 25, 35] as const;

const HIGH = ["bg-gap-p1", "bg-gap-p2", "bg-gap-p3", "bg-gap-p4"] as const;
const LOW = ["bg-gap-n1", "bg-gap-n2", "bg-gap-n3", "bg-gap-n4"] as const;

/** The colour of a gap: orange where the upper level sees it more favourably, blue where the lower one does. */
export function gapColour(points: number): string {
  const step = STEPS.filter((from) => Math.abs(points) >= from).length;
  if (step === 0) return "bg-gap-0";
  return (points > 0 ? HIGH : LOW)[step - 1] ?? "bg-gap-0";
}
