import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDiagnosticState, setPublishAt } from "#db/queries/diagnostics.ts";
import { listPublications, recordPublications } from "#db/queries/publications.ts";
import { findRelease } from "#db/queries/releases.ts";
import {
  AT_ONCE,
  type PublicationStage,
  type PublishAt,
  publicationStages,
  type StageChoice,
  type StageChoices,
} from "../diagnostics/publish-at.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { publicationOf, reviewers } from "./publication-audiences.ts";

/**
 * Publishes the release of a closed diagnostic, to each audience when it was decided; to everybody at once without
 * `choices`. What an audience has been shown stays shown; a time that has not come can be changed or taken back by choosing
 * again. Doing it again changes nothing. `false` when it is not closed or has no release yet.
 */
export async function publishDiagnostic(
  member: Member,
  diagnosticId: string,
  choices: StageChoices = AT_ONCE,
): Promise<boolean> {
  const { organizationId, userId: by } = member;
  return inOrganizationOf(member, async (trx) => {
    const found = await publishable(trx, diagnosticId);
    if (!found) return false;
    const open = publicationStages.filter((stage) => !found.published.has(stage));
    const at = now();
    const due = open.filter((stage) => isDue(choices[stage], at));
    const publishAt: PublishAt = { ...found.publishAt };
    for (const stage of open) {
      const choice = choices[stage];
      delete publishAt[stage];
      if (choice.kind === "at" && choice.at > at) publishAt[stage] = { at: choice.at.toISOString(), by };
    }
    const waiting = open.filter((stage) => publishAt[stage]);
    if (JSON.stringify(publishAt) !== JSON.stringify(found.publishAt)) {
      await setPublishAt(trx, diagnosticId, publishAt);
      const times = Object.fromEntries(waiting.map((stage) => [stage, publishAt[stage]?.at]));
      const subject = `diagnostic:${diagnosticId}`;
      await recordEvent(trx, { organizationId, actor: by, action: "publication.planned", subject, detail: times });
    }
    for (const stage of waiting) await enqueueAt(trx, { organizationId, diagnosticId, at: publishAt[stage]?.at });
    for (const stage of due) await show(trx, { organizationId, diagnosticId, stage, by, hash: found.hash });
    return true;
  });
}

/**
 * Shows the release to every audience whose time has come. Repeating it does nothing; a time that was changed or taken back
 * since the job was made is not kept to.
 */
export async function publishDue({
  organizationId,
  diagnosticId,
}: {
  organizationId: string;
  diagnosticId: string;
}): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, async (trx) => {
    const found = await publishable(trx, diagnosticId);
    if (!found) return;
    for (const stage of publicationStages) {
      const planned = found.publishAt[stage];
      if (!planned || found.published.has(stage)) continue;
      const { at, by } = planned;
      if (new Date(at) > now()) await enqueueAt(trx, { organizationId, diagnosticId, at });
      else await show(trx, { organizationId, diagnosticId, stage, by, hash: found.hash });
    }
  });
}

function isDue(choice: StageChoice, at: Date): boolean {
  return choice.kind === "now" || (choice.kind === "at" && choice.at <= at);
}

/** The diagnostic, locked, with what was published of it; null when it has no release or its state allows no publishing. */
async function publishable(trx: OrganizationTransaction, diagnosticId: string) {
  const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
  if (!diagnostic || !["closed", "published", "archived"].includes(diagnostic.state)) return null;
  const release = await findRelease(trx, diagnosticId);
  if (!release) return null;
  const rows = await listPublications(trx, { diagnosticId });
  return {
    publishAt: diagnostic.publish_at,
    hash: release.document.hash,
    published: new Set(rows.map(({ audience }) => audience)),
  };
}

/** Records one audience, which is what its pages ask for, and with the first one makes the diagnostic a published one. */
async function show(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    stage,
    by,
    hash,
  }: { organizationId: string; diagnosticId: string; stage: PublicationStage; by: string; hash: string },
): Promise<void> {
  const release = await findRelease(trx, diagnosticId);
  if (!release) return;
  const { groups, cells, gaps, comments } = release.document;
  await recordPublications(trx, {
    organizationId,
    diagnosticId,
    releaseHash: hash,
    content: { groups: groups.length, numbers: cells.length, gaps: gaps.length, comments: comments.length },
    publishedBy: by,
    to: release.state === "closed" ? [reviewers, publicationOf(stage)] : [publicationOf(stage)],
    at: now(),
  });
  if (release.state === "closed")
    await setDiagnosticState(trx, diagnosticId, { state: "published", publishedAt: now() });
  await recordEvent(trx, {
    organizationId,
    actor: by,
    action: "diagnostic.published",
    subject: `diagnostic:${diagnosticId}`,
    detail: { audience: stage, hash },
  });
  if (stage === "manager") await enqueue(trx, "plans.propose", { organizationId, diagnosticId });
}

async function enqueueAt(
  trx: OrganizationTransaction,
  { organizationId, diagnosticId, at }: { organizationId: string; diagnosticId: string; at: string | undefined },
): Promise<void> {
  if (at === undefined) return;
  await enqueue(trx, "diagnostic.publish", { organizationId, diagnosticId }, { after: new Date(at) });
}
