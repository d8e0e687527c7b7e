import { randomUUID } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { findMeeting, type MeetingRow, saveMeeting, usualTimeZone } from "#db/queries/rhythm.ts";
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

/** Writes a meeting, or nothing where it is as the form says already: a form sent twice makes one change. */
async function keep(
  trx: OrganizationTransaction,
  of: { organizationId: string; managerId: string; repId: string | null },
  form: MeetingForm,
): Promise<void> {
  const before = await findMeeting(trx, of);
  const same =
    before !== null &&
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
 * or are part of. Null where none is set.
 */
export async function ownCalendar(
  actor: Actor,
  { otherId = null, language }: { otherId?: string | null; language: InterfaceLanguage },
): Promise<string | null> {
  const { t } = await translator(language);
  return inOrganizationOf(actor, async (trx) => {
    const pairs = (await pairsSeen(trx, actor, otherId)).filter(({ current, closed }) => current && closed === null);
    const found: CalendarMeeting[] = [];
    const add = (meeting: MeetingRow | null, words: { summary: string; description: string; path: string }) => {
      if (meeting && !found.some(({ meetingId }) => meetingId === meeting.meeting_id))
        found.push(asEvent(meeting, words));
    };
    for (const pair of pairs) {
      const { name, personId } = pair.other;
      const path = paths.oneToOne(personId);
      const description = t("rhythm:calendar.oneToOneBody", { link: config().web.url + path });
      const summary = t("rhythm:calendar.oneToOne", { name });
      add(await findMeeting(trx, pair), { summary, description, path });
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
  };
}
