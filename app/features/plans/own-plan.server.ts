import type { OrganizationTransaction } from "#db/client.server.ts";
import { lineAbove, participantOfPerson } from "#db/queries/participants.ts";
import { findCommunicationPlan, findPlan, listActions } from "#db/queries/plans.ts";
import { ownSealedAnswers } from "#db/queries/responses.ts";
import { may } from "../organizations/roles.ts";
import type { Member } from "../organizations/session.server.ts";
import { releaseFor, type StoredRelease } from "../reports/stored-release.server.ts";
import type { ManagerView } from "./findings.ts";

export type Action = Awaited<ReturnType<typeof listActions>>[number];

/** A manager in one published diagnostic: their view of the release, and their plan. */
export interface ManagerPlan {
  readonly stored: StoredRelease;
  readonly view: ManagerView;
  readonly planId: string | null;
  readonly ownerName: string;
  readonly actions: readonly Action[];
  /** Whether the account is the one that was invited. Another one, whatever the roster says of it, sees only what was released. */
  readonly isOwner: boolean;
}

/** The member's plan for their team, inside a transaction; null when they took no part or it is not published to managers. */
export async function managerPlanOf(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<ManagerPlan | null> {
  const { personId } = member;
  if (personId === null) return null;
  const stored = await releaseFor(trx, { member, diagnosticId, audience: "manager" });
  const shown = stored?.publishedTo.includes("manager");
  const participant = shown ? await participantOfPerson(trx, { diagnosticId, personId }) : null;
  if (!stored || !participant) return null;
  const participantId = participant.participant_id;
  if (participant.tier !== stored.questionnaire.tiers.at(-2)?.id) return null;
  // Who uploads the roster decides which account is which person today; own answers belong to whom they were asked of.
  const isOwner = participant.email !== null && participant.email.toLowerCase() === member.email.toLowerCase();
  const line = await lineAbove(trx, { diagnosticId, externalId: participant.external_id });
  const plan = isOwner ? await findPlan(trx, { diagnosticId, personId }) : null;
  return {
    stored,
    view: {
      questionnaire: stored.questionnaire,
      release: stored.release,
      managerExternalId: participant.external_id,
      headsAbove: line
        .slice(0, -1)
        .reverse()
        .map(({ external_id }) => external_id),
      ownAnswers: isOwner ? await ownSealedAnswers(trx, { diagnosticId, participantId }) : null,
    },
    planId: plan?.plan_id ?? null,
    ownerName: participant.name,
    actions: plan ? await listActions(trx, plan.plan_id) : [],
    isOwner,
  };
}

/** A leader or somebody from HR after one diagnostic: the release, and what they say about it. */
export interface CommunicationPlan {
  readonly stored: StoredRelease;
  readonly planId: string | null;
  readonly ownerName: string;
  readonly actions: readonly Action[];
}

/** What the member says about a release, inside a transaction; null where they may not read it. */
export async function communicationPlanOf(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<CommunicationPlan | null> {
  if (!may(member.roles, "insights.read")) return null;
  const stored = await releaseFor(trx, { member, diagnosticId, audience: "executive" });
  if (!stored) return null;
  const plan = await findCommunicationPlan(trx, { diagnosticId, userId: member.userId });
  return {
    stored,
    planId: plan?.plan_id ?? null,
    ownerName: member.name,
    actions: plan ? await listActions(trx, plan.plan_id) : [],
  };
}
