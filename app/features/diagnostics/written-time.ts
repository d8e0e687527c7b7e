/** Days before months where English is written, as in most of the world; other languages have one order. */
const written = (language: string) => (language === "en" ? "en-GB" : language);

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
  const format = new Intl.DateTimeFormat(written(language), {
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

/** A day in words and UTC: for dates where the hour does not matter. Blank for none. */
export function writtenDay(day: Date | string | null, language: string): string {
  if (day === null) return "";
  const format = new Intl.DateTimeFormat(written(language), {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day);
}
