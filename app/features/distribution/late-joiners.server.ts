import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { insertInvitations } from "#db/queries/deliveries.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { frozenTree, insertParticipants } from "#db/queries/participants.ts";
import { rosterPeople } from "#db/queries/roster.ts";
import { holdRoster } from "#db/queries/roster-history.ts";
import { lateJoiners } from "../diagnostics/late-joiners.ts";
import { mergedValues } from "../diagnostics/merged-values.ts";
import { zoneOf } from "../diagnostics/time-zone.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { answerCode, codeHash } from "./answer-code.server.ts";
import { answerToken, tokenHash } from "./answer-link.server.ts";

const MOST_LISTED = 200;

type Diagnostic = NonNullable<Awaited<ReturnType<typeof findDiagnostic>>>;

/** Who came onto the roster since a diagnostic was launched, and whether they could still be asked. Empty for what is not open. */
export async function listLateJoiners(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic || !takesMore(diagnostic)) return { people: [], more: 0 };
    const { roster, late } = await latecomers(trx, { diagnosticId, diagnostic, joining: null });
    const byId = new Map(roster.map((person) => [person.personId, person]));
    const people = late.map(({ personId, notInvited, above }) => ({
      personId,
      notInvited,
      name: byId.get(personId)?.name ?? "",
      tier: byId.get(personId)?.tier ?? "",
      manager: above === null ? null : (byId.get(above)?.name ?? null),
    }));
    return { people: people.slice(0, MOST_LISTED), more: Math.max(0, people.length - MOST_LISTED) };
  });
}

/**
 * Adds people who came onto the roster since the launch, those of `personIds` who can be asked: each under their manager as
 * frozen, invited at once. Nobody else's row is touched, and what was promised holds for them as for everybody. Returns how
 * many were added; none while it is not open.
 */
export async function addLateJoiners(
  member: Member,
  diagnosticId: string,
  personIds: readonly string[],
): Promise<number> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !takesMore(diagnostic)) return 0;
    await holdRoster(trx);
    const wanted = new Set(personIds);
    // Whoever cannot be asked does not join, and so leads nobody who does.
    const able = (await latecomers(trx, { diagnosticId, diagnostic, joining: wanted })).late.filter(
      ({ personId, notInvited }) => wanted.has(personId) && notInvited === null,
    );
    const joining = new Set(able.map(({ personId }) => personId));
    const { roster, frozen, late } = await latecomers(trx, { diagnosticId, diagnostic, joining });
    const added = late.filter(({ personId, notInvited }) => joining.has(personId) && notInvited === null);
    if (added.length === 0) return 0;
    const ids = new Map(frozen.map(({ personId, participantId }) => [personId, participantId]));
    for (const { personId } of added) ids.set(personId, randomUUID());
    const byId = new Map(roster.map((person) => [person.personId, person]));
    const merged = mergedValues(diagnostic.contract.merges);
    const participants = added.flatMap(({ personId, above }) => {
      const person = byId.get(personId);
      const participantId = ids.get(personId);
      if (!person || !participantId) return [];
      return {
        ...person,
        participantId,
        managerId: above === null ? null : (ids.get(above) ?? null),
        attributes: merged(person.attributes),
        timeZone: zoneOf(person.attributes),
        notInvited: null,
        tokenHash: tokenHash(answerToken({ organizationId, diagnosticId, participantId })),
        codeHash: codeHash(answerCode({ organizationId, diagnosticId, participantId })),
        joinedAt: now(),
      };
    });
    await insertParticipants(trx, { organizationId, diagnosticId, participants });
    await insertInvitations(trx, { organizationId, diagnosticId });
    const subject = `diagnostic:${diagnosticId}`;
    const detail = { added: participants.length };
    await recordEvent(trx, { organizationId, actor, action: "participants.added", subject, detail });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    // Reminders for a time zone that nobody was in before.
    await enqueue(trx, "reminders.write", { organizationId, diagnosticId });
    return participants.length;
  });
}

function takesMore({ state, closes_at }: Diagnostic): boolean {
  return state === "open" && closes_at !== null && closes_at > now();
}

async function latecomers(
  trx: OrganizationTransaction,
  {
    diagnosticId,
    diagnostic: { audience, questionnaire },
    joining,
  }: { diagnosticId: string; diagnostic: Diagnostic; joining: ReadonlySet<string> | null },
) {
  const roster = (await rosterPeople(trx)).map((row) => ({
    personId: row.person_id,
    externalId: row.external_id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    tier: row.tier,
    managerId: row.manager_id,
    attributes: row.attributes,
  }));
  const frozen = (await frozenTree(trx, diagnosticId)).map((row) => ({
    participantId: row.participant_id,
    personId: row.person_id,
    externalId: row.external_id,
    tier: row.tier,
    managerId: row.manager_id,
  }));
  return { roster, frozen, late: lateJoiners({ roster, frozen, audience, questionnaire, joining }) };
}
