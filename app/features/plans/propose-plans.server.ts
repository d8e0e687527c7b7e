import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { frozenTree, unitNames } from "#db/queries/participants.ts";
import { insertPlan } from "#db/queries/plans.ts";
import { findRelease } from "#db/queries/releases.ts";
import { answersByAuthor } from "#db/queries/responses.ts";
import { readRelease } from "../confidentiality/released.ts";
import { writeAction } from "./action-texts.server.ts";
import { proposeActions } from "./propose-actions.ts";

/**
 * Makes a plan for every first-line manager who was asked, once the diagnostic is published to managers, from the release and the manager's own
 * answers. Managers who have one already keep it, so that repeating the job changes nothing.
 */
export async function proposePlans({
  organizationId,
  diagnosticId,
}: {
  organizationId: string;
  diagnosticId: string;
}): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, async (trx) => {
    const found = await findRelease(trx, diagnosticId);
    if (!found?.audiences.includes("manager")) return;
    const release = readRelease(found.document);
    const questionnaire = found.content;
    const people = await frozenTree(trx, diagnosticId);
    const byId = new Map(people.map((person) => [person.participant_id, person]));
    const tier = questionnaire.tiers.at(-2)?.id ?? "";
    const managers = people.filter((person) => person.tier === tier && person.not_invited === null);
    const answers = await answersByAuthor(trx, { diagnosticId, tier });
    const names = await unitNames(trx, { diagnosticId, externalIds: managers.map(({ external_id }) => external_id) });
    for (const manager of managers) {
      const headsAbove: string[] = [];
      for (let head = byId.get(manager.manager_id ?? ""); head; head = byId.get(head.manager_id ?? ""))
        headsAbove.push(head.external_id);
      const ownAnswers = answers.get(manager.participant_id) ?? null;
      const proposed = proposeActions({
        questionnaire,
        release,
        managerExternalId: manager.external_id,
        headsAbove,
        ownAnswers,
      });
      const ownerName = names.get(manager.external_id) ?? manager.external_id;
      await insertPlan(trx, {
        organizationId,
        planId: randomUUID(),
        diagnosticId,
        ownerPersonId: manager.person_id,
        ownerParticipantId: manager.participant_id,
        actions: await Promise.all(
          proposed.map((each, position) => writeAction({ ...each, position, ownerName, today: now() })),
        ),
      });
    }
  });
}
