/** A calendar file as browsers hand it to a calendar program. */
export function calendarAnswer(file: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="parallax.ics"',
    },
  });
}
