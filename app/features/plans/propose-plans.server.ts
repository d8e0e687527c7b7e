import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { insertCoachingLetters, type NewCoachingLetter } from "#db/queries/coaching-letters.ts";
import { frozenTree, invitedAs } from "#db/queries/participants.ts";
import { insertPlan } from "#db/queries/plans.ts";
import { findRelease } from "#db/queries/releases.ts";
import { answersByAuthor } from "#db/queries/responses.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { readRelease } from "../confidentiality/released.ts";
import { proposeActions } from "./propose-actions.ts";
import { startRhythm } from "./rhythm/start-rhythm.server.ts";
import { writeAction } from "./write-action.server.ts";

/**
 * Makes a plan for every first-line manager who was asked, once the diagnostic is published to managers, from the release and the manager's own
 * answers, and tells each of them by letter where there is something in it. Managers who have one already keep it, and are told no
 * second time, so that repeating the job changes nothing.
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
    const externalIds = managers.map(({ external_id }) => external_id);
    const known = await invitedAs(trx, { diagnosticId, externalIds });
    const letters: NewCoachingLetter[] = [];
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
      const { name: ownerName = manager.external_id, email = null } = known.get(manager.external_id) ?? {};
      const made = await insertPlan(trx, {
        organizationId,
        planId: randomUUID(),
        diagnosticId,
        owner: { kind: "team", personId: manager.person_id, participantId: manager.participant_id },
        actions: proposed.map((each, position) => writeAction({ ...each, position, ownerName, today: now() })),
      });
      if (made && proposed.length > 0 && email !== null)
        letters.push({
          letterId: randomUUID(),
          personId: manager.person_id,
          address: email.toLowerCase(),
          kind: "plan",
          about: diagnosticId,
          content: { items: [{ kind: "plan", id: diagnosticId, title: found.name }], unanswered: 0 },
        });
    }
    const told = await insertCoachingLetters(trx, { organizationId, letters, at: now() });
    if (told > 0) await enqueue(trx, "coaching.send", { organizationId });
    await startRhythm(trx, organizationId);
    await refreshStatistics(trx, { written: managers.length });
  });
}
