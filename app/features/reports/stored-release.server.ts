import type { OrganizationTransaction } from "#db/client.server.ts";
import { lineAbove, participantOfPerson } from "#db/queries/participants.ts";
import { describeRelease, listPublished, releaseDocument } from "#db/queries/releases.ts";
import { stagesOf } from "../confidentiality/publication-audiences.ts";
import { AlteredRelease, type Release, readRelease } from "../confidentiality/released.ts";
import type { Audience } from "../diagnostics/audience-schema.ts";
import type { PublicationStage } from "../diagnostics/publish-at.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { may } from "../organizations/roles.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { keptRelease } from "./kept-release.server.ts";

/** Published diagnostics that are looked through for a list. */
const MOST_LISTED = 50;

/** A release with what a page says about it. */
export interface StoredRelease {
  readonly diagnosticId: string;
  readonly name: string;
  readonly closedAt: Date | null;
  readonly publishedAt: Date | null;
  /** The audiences whose time has come; each page reads only what its own was shown. */
  readonly publishedTo: readonly string[];
  /** SHA-256 of the privacy contract that was frozen at launch. */
  readonly contractHash: string | null;
  /** The diagnostic that it measures again; null for a first measurement. */
  readonly baselineId: string | null;
  readonly questionnaire: Questionnaire;
  readonly release: Release;
}

/**
 * The release of a diagnostic that the member may see on the pages of an audience, or of any of their own for null; null
 * when there is none. Before it is published to that audience only whoever reviews releases may; after that everybody it was
 * about, and whoever stands above them. Throws `AlteredRelease` when what is stored is not what was released.
 */
export async function storedRelease(
  member: Member,
  diagnosticId: string,
  audience: PublicationStage | null = null,
): Promise<StoredRelease | null> {
  return inOrganizationOf(member, (trx) => releaseFor(trx, { member, diagnosticId, audience }));
}

/** The same inside a transaction that reads more. */
export async function releaseFor(
  trx: OrganizationTransaction,
  {
    member,
    diagnosticId,
    audience = null,
  }: { member: Member; diagnosticId: string; audience?: PublicationStage | null },
): Promise<StoredRelease | null> {
  const row = await describeRelease(trx, diagnosticId);
  if (!row) return null;
  if (!(await isReadableBy(trx, { member, row, audience }))) return null;
  return {
    diagnosticId: row.diagnostic_id,
    name: row.name,
    closedAt: row.closed_at,
    publishedAt: row.published_at,
    publishedTo: row.audiences,
    contractHash: row.contractHash,
    baselineId: row.baseline_diagnostic_id,
    questionnaire: row.content,
    release: await keptRelease(row, () => readNow(trx, row)),
  };
}

/** Whether a member may read a release on the pages of an audience, or on any of their own for null. */
export function isReadableBy(
  trx: OrganizationTransaction,
  {
    member,
    row,
    audience,
  }: {
    member: Member;
    row: { readonly diagnostic_id: string; readonly audience: Audience; readonly audiences: readonly string[] };
    audience: PublicationStage | null;
  },
): Promise<boolean> | boolean {
  const own = audience === null ? stagesOf(member.roles) : [audience];
  const published = own.some((stage) => row.audiences.includes(stage));
  if (!published && !may(member.roles, "release.review")) return false;
  return concerns(trx, { member, diagnosticId: row.diagnostic_id, audience: row.audience });
}

async function readNow(
  trx: OrganizationTransaction,
  row: { readonly diagnostic_id: string; readonly document_hash: string },
): Promise<Release> {
  const release = readRelease(await releaseDocument(trx, row.diagnostic_id));
  if (release.hash !== row.document_hash) throw new AlteredRelease("The stored release is not the one that was kept");
  return release;
}

/** What was published to an audience and concerns the member, newest first, with the day it closed in words. */
export function publishedDiagnostics(member: Reader, audience: PublicationStage) {
  return inOrganizationOf(member, async (trx) => {
    const rows: Awaited<ReturnType<typeof listPublished>> = [];
    for (const row of await listPublished(trx, { limit: MOST_LISTED, audience }))
      if (await concerns(trx, { member, diagnosticId: row.diagnostic_id, audience: row.audience })) rows.push(row);
    return rows.map(({ diagnostic_id, name, closed_at }) => ({
      id: diagnostic_id,
      name,
      closed: writtenDay(closed_at, member.language),
    }));
  });
}

/**
 * Whether a diagnostic's result is for the member: one put to everybody is for everybody, one put to a part of the
 * organisation for who was in that part, for whoever leads them, and for whoever reviews releases.
 */
async function concerns(
  trx: OrganizationTransaction,
  { member, diagnosticId, audience }: { member: Member; diagnosticId: string; audience: Audience },
): Promise<boolean> {
  if (audience.kind === "everyone" || may(member.roles, "release.review")) return true;
  if (member.personId === null) return false;
  const participant = await participantOfPerson(trx, { diagnosticId, personId: member.personId });
  if (!participant) return false;
  if (participant.not_invited !== "outsideAudience") return true;
  const line = await lineAbove(trx, { diagnosticId, externalId: audience.head });
  return line.some(({ external_id }) => external_id === participant.external_id);
}
