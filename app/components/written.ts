import { useTranslation } from "react-i18next";

/** More than any number has that is shown; floating point itself is cut off by it. */
const MOST_DIGITS = 6;

/** How the page's language writes shares, lists and what is quoted. */
export function useWritten() {
  const { t, i18n } = useTranslation("language");
  const as = { style: "percent", numberingSystem: "latn" } as const;
  const whole = new Intl.NumberFormat(i18n.language, as);
  const exact = new Intl.NumberFormat(i18n.language, { ...as, maximumFractionDigits: MOST_DIGITS });
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const quoted = (text: string) => t("quoted", { text });
  return {
    /** From 0 to 1, to the whole percent. */
    share: (share: number) => whole.format(share),
    /** From 0 to 100, no rounder than it was given: what is released says itself how exactly it may be known. */
    points: (points: number) => exact.format(points / 100),
    listed: (texts: readonly string[]) => list.format(texts),
    /** Without a word before the last: for where more follows. */
    listedOpen: (texts: readonly string[]) => texts.join(t("separator")),
    quoted,
    /** Each quoted. */
    listedQuoted: (texts: readonly string[]) => list.format(texts.map(quoted)),
  };
}
