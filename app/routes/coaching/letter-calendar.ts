import type { LoaderFunctionArgs } from "@remix-run/node";
import { findReader, notFound } from "#app/features/organizations/session.server.ts";
import { calendarAnswer } from "#app/features/plans/rhythm/calendar-answer.server.ts";
import { ownCalendar } from "#app/features/plans/rhythm/meetings.server.ts";
import { openLetter } from "#app/features/plans/rhythm/open-letter.server.ts";

/** The meetings of whom a letter went to, by the link in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openLetter(params.token ?? "");
  const file =
    opened.kind === "open"
      ? await ownCalendar(opened.holder, { language: (await findReader(request)).language })
      : null;
  if (file === null) throw notFound();
  return calendarAnswer(file);
}
