/** A calendar day, `YYYY-MM-DD`, or the day of a moment in UTC, in words. Blank for none. */
export function dayInWords(day: string | Date | null, language: string): string {
  if (day === null) return "";
  const at = typeof day === "string" && day.length === 10 ? new Date(`${day}T00:00:00Z`) : new Date(day);
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(at);
}
