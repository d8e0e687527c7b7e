import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { callOffMeeting, findMeeting, type MeetingRow, saveMeeting, usualTimeZone } from "#db/queries/rhythm.ts";
import { findPerson } from "#db/queries/roster-people.ts";
import { zoneOf } from "../../diagnostics/time-zone.ts";
import { inOrganizationOf } from "../../organizations/session.server.ts";
import { type Actor, type Pair, pairsSeen } from "../expectations/pairs.server.ts";
import { type CalendarMeeting, calendarFile } from "./calendar-file.ts";
import type { MeetingForm } from "./meeting-form-schema.ts";

/** The one-to-one of two people as it is set; null where none is. `missing`: they make no pair today. */
export function oneToOne(actor: Actor, otherId: string): Promise<{ meeting: MeetingRow | null } | "missing"> {
  return inOrganizationOf(actor, async (trx) => {
    const pair = await pairToday(trx, actor, otherId);
    return pair ? { meeting: await findMeeting(trx, pair) } : "missing";
  });
}

/** The meeting of a manager with everybody who reports to them, as the manager sees it; null where none is set. */
export function ownAlignment(actor: Actor): Promise<MeetingRow | null> {
  const { personId } = actor;
  if (personId === null) return Promise.resolve(null);
  return inOrganizationOf(actor, (trx) => findMeeting(trx, { managerId: personId, repId: null }));
}

/** Sets the one-to-one of two people; either may. `false`: they make no pair today. */
export function setOneToOne(actor: Actor, otherId: string, form: MeetingForm): Promise<boolean> {
  return inOrganizationOf(actor, async (trx) => {
    const pair = await pairToday(trx, actor, otherId);
    if (!pair) return false;
    await keep(trx, { organizationId: actor.organizationId, managerId: pair.managerId, repId: pair.repId }, form);
    return true;
  });
}

/** Sets the alignment meeting of whoever leads somebody. `false`: nobody reports to them. */
export function setAlignment(actor: Actor, form: MeetingForm): Promise<boolean> {
  const { organizationId, personId } = actor;
  return inOrganizationOf(actor, async (trx) => {
    const leads = (await pairsSeen(trx, actor)).some(({ current, party }) => current && party === "manager");
    if (!leads || personId === null) return false;
    await keep(trx, { organizationId, managerId: personId, repId: null }, form);
    return true;
  });
}

/** Calls the one-to-one of two people off; either may. `false`: they make no pair today. */
export function callOffOneToOne(actor: Actor, otherId: string): Promise<boolean> {
  return inOrganizationOf(actor, async (trx) => {
    const pair = await pairToday(trx, actor, otherId);
    if (!pair) return false;
    await callOffMeeting(trx, { managerId: pair.managerId, repId: pair.repId, at: now() });
    return true;
  });
}

/** Calls the meeting off that somebody holds with those who report to them. */
export async function callOffAlignment(actor: Actor): Promise<void> {
  const { personId } = actor;
  if (personId === null) return;
  await inOrganizationOf(actor, (trx) => callOffMeeting(trx, { managerId: personId, repId: null, at: now() }));
}

/** Writes a meeting, or nothing where it is as the form says already: a form sent twice makes one change. */
async function keep(
  trx: OrganizationTransaction,
  of: { organizationId: string; managerId: string; repId: string | null },
  form: MeetingForm,
): Promise<void> {
  const before = await findMeeting(trx, of);
  const same =
    before !== null &&
    !before.called_off &&
    before.starts_on === form.startsOn &&
    before.at_time === form.atTime &&
    before.minutes === form.minutes &&
    before.every_weeks === form.everyWeeks &&
    before.time_zone === form.timeZone;
  if (!same) await saveMeeting(trx, { ...of, meetingId: randomUUID(), ...form, at: now() });
}

async function pairToday(trx: OrganizationTransaction, actor: Actor, otherId: string): Promise<Pair | null> {
  return (await pairsSeen(trx, actor, otherId)).find(({ current, closed }) => current && closed === null) ?? null;
}

/** The time zone that somebody lives in: the roster's, else the one the organisation schedules in, else UTC. */
export function ownTimeZone(actor: Actor): Promise<string> {
  return inOrganizationOf(actor, async (trx) => {
    const person = actor.personId === null ? null : await findPerson(trx, actor.personId);
    return (person && zoneOf(person.attributes)) ?? (await usualTimeZone(trx)) ?? "UTC";
  });
}

/**
 * Somebody's meetings as a calendar file: their one-to-ones, or the one with `otherId`, and the alignment meetings that they hold
 * or are part of. What is called off is in it as that, and so is a one-to-one of two who no longer report to each other: a calendar
 * that has it is told. Null where none was ever set.
 */
export async function ownCalendar(
  actor: Actor,
  { otherId = null, language }: { otherId?: string | null; language: InterfaceLanguage },
): Promise<string | null> {
  const { t } = await translator(language);
  return inOrganizationOf(actor, async (trx) => {
    const seen = (await pairsSeen(trx, actor, otherId)).filter(({ closed }) => closed === null);
    const pairs = seen.filter(({ current }) => current);
    const found: CalendarMeeting[] = [];
    const add = (meeting: MeetingRow | null, words: { summary: string; description: string; path: string }) => {
      if (meeting && !found.some(({ meetingId }) => meetingId === meeting.meeting_id))
        found.push(asEvent(meeting, words));
    };
    for (const pair of seen) {
      const { name, personId } = pair.other;
      const path = paths.oneToOne(personId);
      const description = t("rhythm:calendar.oneToOneBody", { link: config().web.url + path });
      const summary = t("rhythm:calendar.oneToOne", { name });
      const meeting = await findMeeting(trx, pair);
      add(pair.current ? meeting : asOver(meeting), { summary, description, path });
    }
    if (otherId === null)
      for (const { managerId, party, other } of pairs) {
        const summary = t(party === "manager" ? "rhythm:calendar.ownAlignment" : "rhythm:calendar.alignment", {
          name: other.name,
        });
        const path = paths.expectations();
        const description = t("rhythm:calendar.alignmentBody", { link: config().web.url + path });
        add(await findMeeting(trx, { managerId, repId: null }), { summary, description, path });
      }
    return found.length === 0 ? null : calendarFile(found, t("rhythm:calendar.name"));
  });
}

/** The meeting of two who no longer report to each other: nobody has called it off, and it is not held. */
function asOver(meeting: MeetingRow | null): MeetingRow | null {
  if (meeting === null || meeting.called_off) return meeting;
  return { ...meeting, called_off: true, revision: meeting.revision + 1 };
}

function asEvent(
  meeting: MeetingRow,
  { summary, description, path }: { summary: string; description: string; path: string },
): CalendarMeeting {
  return {
    meetingId: meeting.meeting_id,
    revision: meeting.revision,
    changedAt: meeting.changed_at,
    startsOn: meeting.starts_on,
    atTime: meeting.at_time,
    minutes: meeting.minutes,
    everyWeeks: meeting.every_weeks,
    timeZone: meeting.time_zone,
    summary,
    description,
    url: config().web.url + path,
    calledOff: meeting.called_off,
  };
}
