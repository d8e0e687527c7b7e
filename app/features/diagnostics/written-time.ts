/** A time of a diagnostic in words: weekday, day and hour, in the diagnostic's time zone and named. */
export function writtenTime({
  at,
  timeZone,
  language,
}: {
  at: Date | null;
  timeZone: string;
  language: string;
}): string {
  if (!at) return "";
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  });
  return format.format(at);
}
