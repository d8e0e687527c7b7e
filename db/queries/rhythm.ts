import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

export interface RhythmChoice {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** `YYYY-MM-DD`, or null. */
  readonly pausedUntil: string | null;
  readonly stopped: boolean;
}

/** What somebody has chosen about letters to themself; null where they have chosen nothing. */
export async function findRhythmChoice(trx: OrganizationTransaction, personId: string): Promise<RhythmChoice | null> {
  const row = await trx
    .selectFrom("rhythm_choice")
    .select(["weekday", "paused_until", "stopped"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? { weekday: row.weekday, pausedUntil: row.paused_until, stopped: row.stopped } : null;
}

export async function saveRhythmChoice(
  trx: OrganizationTransaction,
  { organizationId, personId, choice }: { organizationId: string; personId: string; choice: RhythmChoice },
): Promise<void> {
  const columns = { weekday: choice.weekday, paused_until: choice.pausedUntil, stopped: choice.stopped };
  await trx
    .insertInto("rhythm_choice")
    .values({ organization_id: organizationId, person_id: personId, ...columns })
    .onConflict((conflict) => conflict.columns(["organization_id", "person_id"]).doUpdateSet(columns))
    .execute();
}

/** Starts looking for letters to write; `false` where the organisation's clock runs already. */
export async function startClock(
  trx: OrganizationTransaction,
  { organizationId, nextAt }: { organizationId: string; nextAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto("rhythm_clock")
    .values({ organization_id: organizationId, next_at: nextAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added) > 0;
}

/** When letters are next looked for, held until the transaction ends; null where the clock stands. */
export async function holdClock(trx: OrganizationTransaction): Promise<Date | null> {
  const row = await trx.selectFrom("rhythm_clock").select("next_at").forUpdate().executeTakeFirst();
  return row?.next_at ?? null;
}

/** Sets the clock on. */
export async function setClockTo(trx: OrganizationTransaction, nextAt: Date): Promise<void> {
  await trx.updateTable("rhythm_clock").set({ next_at: nextAt }).execute();
}

/** The time zone that the organisation schedules its diagnostics in, of the latest one; null where there is none. */
export async function usualTimeZone(trx: OrganizationTransaction): Promise<string | null> {
  const row = await trx
    .selectFrom("diagnostic")
    .select("time_zone")
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.time_zone ?? null;
}

/** Something open that somebody may have to be reminded of. */
export interface OpenRow {
  readonly person_id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kind: "checkIn" | "agree" | "action";
  readonly id: string;
  readonly diagnostic_id: string | null;
  /** Of an action; null for what is no action. */
  readonly play_id: string | null;
  /** Null for an action that has the words of its play. */
  readonly title: string | null;
  /** With whom; empty for an action. */
  readonly other: string;
  /** Of a check-in: the later of the last one and the agreement. Of an agreement: when it was asked for. Of an action: null. */
  readonly since: Date | null;
  /** `YYYY-MM-DD`, of an action. */
  readonly due_on: string | null;
  /** Of an action, and so are the two below; null for what is no action. */
  readonly plan_id: string | null;
  readonly percent: number | null;
  readonly revision: number | null;
  readonly weekday: number;
  readonly paused_until: string | null;
  readonly stopped: boolean;
  /** The Monday of the last week that a nudge was written for, `YYYY-MM-DD`; null before the first. */
  readonly last_week: string | null;
  /** Nudges since this person last checked in on anything, or changed an action. */
  readonly unanswered: number;
}

/**
 * Everything open of everybody who can be written to, or of one person. Expectations only of those who report to each other
 * today and whose addresses are the ones that may read; actions only of whom the roster still has under the address that was invited,
 * which is the one that may read the plan.
 */
export async function openThings(
  trx: OrganizationTransaction,
  { personId = null }: { personId?: string | null } = {},
): Promise<OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    with current_pair as (
      select e.organization_id, e.pair_id, s.party, s.person_id, s.address, s.other
      from expectation_pair e
        join person r on r.person_id = e.rep_id and r.manager_id = e.manager_id
        join person m on m.person_id = e.manager_id
        cross join lateral (values ('manager', m.person_id, m.email, e.manager_address, r.name),
          ('rep', r.person_id, r.email, e.rep_address, m.name)) as s (party, person_id, email, address, other)
      where lower(s.email) = s.address),
    things as (
      select c.person_id, 'checkIn' as kind, x.expectation_id as id, null::uuid as diagnostic_id,
        null::text as play_id, v.content ->> 'specific' as title, c.other, null::date as due_on,
        null::uuid as plan_id, null::smallint as percent, null::integer as revision,
        greatest((select max(a.agreed_at) from expectation_agreement a where a.expectation_id = x.expectation_id
            and a.revision = x.agreed_revision),
          (select max(k.at) from expectation_check_in k where k.expectation_id = x.expectation_id and k.party = c.party)) as since
      from current_pair c join expectation x using (organization_id, pair_id)
        join expectation_revision v on v.organization_id = x.organization_id and v.expectation_id = x.expectation_id
          and v.revision = x.agreed_revision
      where x.ended is null
      union all
      select c.person_id, 'agree', x.expectation_id, null, null, v.content ->> 'specific', c.other, null, null, null, null, v.written_at
      from current_pair c join expectation x using (organization_id, pair_id)
        join expectation_revision v using (organization_id, expectation_id, revision)
      where x.ended is null and x.revision is distinct from x.agreed_revision and v.written_by <> c.party
        and not exists (select from expectation_agreement a where a.organization_id = x.organization_id
          and a.expectation_id = x.expectation_id and a.revision = x.revision and a.party = c.party)
      union all
      select p.owner_person_id, 'action', a.action_id, p.diagnostic_id, a.play_id, a.title, '', a.due_on, a.plan_id, a.percent,
        a.revision, null
      from action a join plan p using (organization_id, plan_id)
        join participant i on i.organization_id = p.organization_id and i.diagnostic_id = p.diagnostic_id
          and i.participant_id = p.owner_participant_id
        join person w on w.organization_id = p.organization_id and w.person_id = p.owner_person_id
      where a.status = 'accepted' and lower(w.email) = lower(i.email))
    select t.person_id, o.name, lower(o.email) as email, o.attributes, t.kind, t.id, t.diagnostic_id, t.play_id, t.title, t.other, t.since,
      t.due_on, t.plan_id, t.percent, t.revision, coalesce(h.weekday, 1) as weekday, h.paused_until, coalesce(h.stopped, false) as stopped,
      (select max(l.about) from coaching_letter l where l.person_id = t.person_id and l.kind = 'nudge') as last_week,
      (select count(*) from coaching_letter l where l.person_id = t.person_id and l.kind = 'nudge' and l.created_at > coalesce(
        greatest((select max(k.at) from expectation_check_in k join expectation x using (organization_id, expectation_id)
            join expectation_pair e using (organization_id, pair_id)
            where (k.party = 'manager' and e.manager_id = t.person_id) or (k.party = 'rep' and e.rep_id = t.person_id)),
          (select max(a.changed_at) from action a join plan p using (organization_id, plan_id)
            where p.owner_person_id = t.person_id)), '-infinity')) as unanswered
    from things t join person o on o.person_id = t.person_id
      left join rhythm_choice h on h.person_id = t.person_id
    where o.email is not null and (${personId}::uuid is null or t.person_id = ${personId}::uuid)
    order by t.person_id, t.kind, t.due_on, t.since, t.id`.execute(trx);
  return rows.map((row) => ({ ...row, unanswered: Number(row.unanswered) }));
}

export interface MeetingRow {
  readonly meeting_id: string;
  readonly manager_id: string;
  readonly rep_id: string | null;
  readonly starts_on: string;
  readonly at_time: string;
  readonly minutes: number;
  readonly every_weeks: number;
  readonly time_zone: string;
  readonly revision: number;
  readonly changed_at: Date;
  readonly called_off: boolean;
}

/** The meeting of a manager with one person, or (`repId` null) with everybody who reports to them; null where none is set. */
export async function findMeeting(
  trx: OrganizationTransaction,
  { managerId, repId }: { managerId: string; repId: string | null },
): Promise<MeetingRow | null> {
  const row = await trx
    .selectFrom("meeting")
    .select(["meeting_id", "manager_id", "rep_id", "starts_on", "at_time", "minutes", "every_weeks", "time_zone"])
    .select(["revision", "changed_at", "called_off"])
    .where("manager_id", "=", managerId)
    .where("rep_id", repId === null ? "is" : "=", repId)
    .executeTakeFirst();
  return row ?? null;
}

/** Sets a meeting, or sets it anew under the same id with a higher revision. */
export async function saveMeeting(
  trx: OrganizationTransaction,
  meeting: {
    organizationId: string;
    meetingId: string;
    managerId: string;
    repId: string | null;
    startsOn: string;
    atTime: string;
    minutes: number;
    everyWeeks: number;
    timeZone: string;
    at: Date;
  },
): Promise<void> {
  const columns = {
    starts_on: meeting.startsOn,
    at_time: meeting.atTime,
    minutes: meeting.minutes,
    every_weeks: meeting.everyWeeks,
    time_zone: meeting.timeZone,
    changed_at: meeting.at,
    called_off: false,
  };
  await trx
    .insertInto("meeting")
    .values({
      organization_id: meeting.organizationId,
      meeting_id: meeting.meetingId,
      manager_id: meeting.managerId,
      rep_id: meeting.repId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "manager_id", "rep_id"])
        .doUpdateSet({ ...columns, revision: sql`meeting.revision + 1` }),
    )
    .execute();
}

/** Calls a meeting off; nothing where there is none or it is called off already. */
export async function callOffMeeting(
  trx: OrganizationTransaction,
  { managerId, repId, at }: { managerId: string; repId: string | null; at: Date },
): Promise<void> {
  await trx
    .updateTable("meeting")
    .set({ called_off: true, changed_at: at, revision: sql`revision + 1` })
    .where("manager_id", "=", managerId)
    .where("rep_id", repId === null ? "is" : "=", repId)
    .where("called_off", "=", false)
    .execute();
}
