import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { calendarAnswer } from "#app/features/plans/rhythm/calendar-answer.server.ts";
import { ownCalendar } from "#app/features/plans/rhythm/meetings.server.ts";

/** Every one-to-one and alignment meeting of the reader's as a calendar file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const file = await ownCalendar(member, { language: member.language });
  if (file === null) throw notFound();
  return calendarAnswer(file);
}
