import { useTranslation } from "react-i18next";
import { directionOf } from "#app/platform/direction.ts";

/** How a chart stands on the page: numbers and steps run the way that the page is read, and what names a row stands where a row begins. */
export interface ChartDirection {
  /** Of the scale along the page. */
  readonly along: { readonly reverse: boolean };
  /** Of the scale that stands upright. */
  readonly upright: { readonly position: "left" | "right" };
  /** Of legends and of what a chart says when it is pointed at. */
  readonly words: { readonly rtl: boolean; readonly textDirection: "ltr" | "rtl" };
}

/** By the language of the page. */
export function useChartDirection(): ChartDirection {
  const { i18n } = useTranslation();
  const direction = directionOf(i18n.language);
  const mirrored = direction === "rtl";
  return {
    along: { reverse: mirrored },
    upright: { position: mirrored ? "right" : "left" },
    words: { rtl: mirrored, textDirection: direction },
  };
}
