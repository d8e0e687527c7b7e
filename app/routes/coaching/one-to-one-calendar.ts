import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { calendarAnswer } from "#app/features/plans/rhythm/calendar-answer.server.ts";
import { ownCalendar } from "#app/features/plans/rhythm/meetings.server.ts";

/** The one-to-one of two people as a calendar file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const file = await ownCalendar(member, { otherId: pathId(params.personId), language: member.language });
  if (file === null) throw notFound();
  return calendarAnswer(file);
}
