import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { insertInvitations } from "#db/queries/deliveries.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { insertParticipants } from "#db/queries/participants.ts";
import { rosterPeople } from "#db/queries/roster.ts";
import { holdRoster } from "#db/queries/roster-history.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { breakdownProblems } from "../diagnostics/breakdowns.ts";
import { invitees, type LaunchProblem, launchProblems, type NotInvited } from "../diagnostics/invitees.ts";
import { mergedValues } from "../diagnostics/merged-values.ts";
import { writtenZone, zoneOf } from "../diagnostics/time-zone.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import { answerCode, codeHash } from "./answer-code.server.ts";
import { answerToken, tokenHash } from "./answer-link.server.ts";

type Diagnostic = NonNullable<Awaited<ReturnType<typeof findDiagnostic>>>;

/** The current roster as a launch would freeze it, person by person, with everything that stands in the way. */
export interface LaunchPlan {
  readonly people: readonly {
    readonly personId: string;
    readonly externalId: string;
    readonly name: string;
    readonly email: string | null;
    readonly locale: string | null;
    readonly tier: string;
    readonly managerId: string | null;
    /** IANA name, from the roster; null for the diagnostic's own. */
    readonly timeZone: string | null;
    /** Whether the roster says something of the time zone that is no name of one. */
    readonly zoneUnread: boolean;
    /** Values that the contract merges under their common name: what is frozen knows no other. */
    readonly attributes: Record<string, string>;
  }[];
  /** In the order of `people`. */
  readonly notInvited: readonly (NotInvited | null)[];
  readonly problems: readonly LaunchProblem[];
  /** Changes with everything a review of the launch rests on: who is asked, who is not and why, what they are broken down by, contract, times and questions. */
  readonly fingerprint: string;
}

/** Works out whom a draft would invite if it were launched on today's roster. Writes nothing. */
export async function planLaunch(trx: OrganizationTransaction, diagnostic: Diagnostic): Promise<LaunchPlan> {
  const { audience, questionnaire, contract, closes_at: closesAt } = diagnostic;
  const merged = mergedValues(contract.merges);
  const people = (await rosterPeople(trx)).map((row) => ({
    personId: row.person_id,
    externalId: row.external_id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    tier: row.tier,
    managerId: row.manager_id,
    timeZone: zoneOf(row.attributes),
    zoneUnread: writtenZone(row.attributes) !== null && zoneOf(row.attributes) === null,
    attributes: merged(row.attributes),
  }));
  const notInvited = invitees({ people, audience, questionnaire });
  const problems = [
    ...launchProblems({
      people,
      notInvited,
      audience,
      questionnaire,
      contract,
      closesAt: diagnostic.opens_at && closesAt && closesAt <= diagnostic.opens_at ? null : closesAt,
      at: now(),
    }),
    ...breakdownProblems({ people, notInvited, contract }),
  ];
  const fingerprint = contentHash({
    people: people.map(({ personId, tier, managerId, timeZone, attributes }, place) => [
      personId,
      tier,
      managerId,
      timeZone,
      notInvited[place] ?? null,
      ...contract.axes.map((axis) => attributes[axis] ?? null),
    ]),
    contract,
    opensAt: diagnostic.opens_at?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    reminders: diagnostic.reminders,
    questionnaire,
  });
  return { people, notInvited, problems, fingerprint };
}

/** The fingerprint of a launch on today's roster; null for what is no draft. Read it before what is reviewed, never after. */
export function launchFingerprint(member: Member, diagnosticId: string): Promise<string | null> {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    return diagnostic?.state === "draft" ? (await planLaunch(trx, diagnostic)).fingerprint : null;
  });
}

export type Launch =
  | { readonly kind: "launched"; readonly invited: number }
  /** Launched before, or cancelled: nothing was done. */
  | { readonly kind: "notDraft" }
  /** The roster or the draft is not what was reviewed. */
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly problems: readonly LaunchProblem[] };

/**
 * Launches a draft in one transaction: freezes the roster and the hashed contract, writes an invitation for everyone
 * invited, and schedules opening and closing. A second launch does nothing. `reviewed` is the fingerprint of what somebody
 * has looked at; null where nobody has, as in the demo.
 */
export async function launchDiagnostic(
  member: Member,
  diagnosticId: string,
  reviewed: string | null = null,
): Promise<Launch> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<Launch> => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "draft" || !diagnostic.closes_at) return { kind: "notDraft" };
    // From here on nobody imports or takes an import back, so that what is frozen is one roster.
    await holdRoster(trx);
    const { people, notInvited, problems, fingerprint } = await planLaunch(trx, diagnostic);
    if (reviewed !== null && reviewed !== fingerprint) return { kind: "changed" };
    if (problems.length > 0) return { kind: "refused", problems };
    const participantIds = new Map(people.map(({ personId }) => [personId, randomUUID()]));
    const participants = people.map((person, place) => {
      const participantId = participantIds.get(person.personId) ?? randomUUID();
      const reason = notInvited[place] ?? null;
      return {
        ...person,
        participantId,
        managerId: person.managerId === null ? null : (participantIds.get(person.managerId) ?? null),
        notInvited: reason,
        tokenHash: reason === null ? tokenHash(answerToken({ organizationId, diagnosticId, participantId })) : null,
        codeHash: reason === null ? codeHash(answerCode({ organizationId, diagnosticId, participantId })) : null,
      };
    });
    await insertParticipants(trx, { organizationId, diagnosticId, participants });
    const launchedAt = now();
    const opensAt = diagnostic.opens_at && diagnostic.opens_at > launchedAt ? diagnostic.opens_at : launchedAt;
    const contractHash = contentHash(diagnostic.contract);
    await setDiagnosticState(trx, diagnosticId, { state: "scheduled", opensAt, launchedAt, contractHash });
    const invited = await insertInvitations(trx, { organizationId, diagnosticId });
    await enqueue(trx, "diagnostic.open", { organizationId, diagnosticId }, { after: opensAt });
    await enqueue(trx, "diagnostic.close", { organizationId, diagnosticId }, { after: diagnostic.closes_at });
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "diagnostic.launched",
      subject: `diagnostic:${diagnosticId}`,
      detail: { invited, contractHash },
    });
    await refreshStatistics(trx, { written: participants.length });
    return { kind: "launched", invited };
  });
}
