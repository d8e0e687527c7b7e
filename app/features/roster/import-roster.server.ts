import { createHash, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { ensureUsers, upsertMembers } from "#db/queries/organizations.ts";
import {
  deleteRosterMembers,
  findRosterImport,
  type ImportedPerson,
  insertRosterImport,
  linesAbove,
  peopleWithGivenRoles,
  personIds,
  replaceRoster,
  rosterLevel,
  settleRosterImport,
} from "#db/queries/roster.ts";
import { roleOfTier } from "../organizations/roles.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { type ImportOutcome, importOutcomeSchema, MOST_PROBLEMS } from "./import-outcome-schema.ts";
import { importable } from "./importable.ts";
import { leftBehind, manyLeave, type RosterChange, rosterChange } from "./roster-change.ts";
import { checkRoster, type RosterCheck } from "./roster-check.ts";
import { problemCount } from "./spelled-out.ts";
import { type TreeLevel, treeLevel } from "./tree-level.ts";

const LONGEST_LEVEL = 200;

/** Checks an uploaded file and keeps what was found. Nothing of the roster changes. Returns the import's id. */
export async function checkUpload(
  member: Member,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<string> {
  const check = checkRoster(bytes);
  const importId = randomUUID();
  await inOrganizationOf(member, (trx) =>
    insertRosterImport(trx, {
      organizationId: member.organizationId,
      importId,
      fileName: fileName.slice(0, 200),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      outcome: outcomeOf(check),
      people: importable(check) ?? [],
      actor: member.userId,
    }),
  );
  return importId;
}

function outcomeOf({ people, errors, warnings, ...rest }: RosterCheck): ImportOutcome {
  return importOutcomeSchema.parse({
    ...rest,
    people: people.length,
    errorCount: problemCount(errors),
    warningCount: problemCount(warnings),
    errors: errors.slice(0, MOST_PROBLEMS),
    warnings: warnings.slice(0, MOST_PROBLEMS),
  });
}

/** A checked file as its page shows it: what was found, what importing it would change, and one level of its tree. */
export interface CheckedRoster {
  readonly fileName: string;
  readonly imported: boolean;
  /** Another file was imported after this one was checked: it has to be checked again. */
  readonly outdated: boolean;
  readonly outcome: ImportOutcome;
  readonly change: RosterChange;
  /** Importing it has to be confirmed, since so many would leave. */
  readonly manyLeave: boolean;
  /** People whose roles given by hand stay with an address that the file has not for them. */
  readonly leftBehind: number;
  readonly level: TreeLevel;
}

/** Reads a checked file back; null when there is none of that id in the member's organisation. */
export async function readCheck(
  member: Member,
  { importId, at }: { importId: string; at: string | null },
): Promise<CheckedRoster | null> {
  return inOrganizationOf(member, async (trx) => {
    const found = await findRosterImport(trx, importId);
    if (!found) return null;
    const people = found.people as ImportedPerson[];
    const known = await personIds(trx);
    const change = rosterChange({ people, known: new Set(known.keys()) });
    const imported = found.state === "imported";
    return {
      fileName: found.file_name,
      imported,
      outdated: !imported && found.based_on !== found.latest,
      outcome: importOutcomeSchema.parse(found.outcome),
      change,
      manyLeave: manyLeave(change),
      leftBehind: leftBehind({ people, given: await peopleWithGivenRoles(trx) }),
      level: treeLevel({ people, at, limit: LONGEST_LEVEL }),
    };
  });
}

/**
 * Makes a checked file the roster, in one transaction with the accounts and roles that follow from it. Importing it again
 * changes nothing. `false` when there is no such file, when it has errors, when another was imported after it was checked, or
 * when so many would leave that it has to be `confirmed`, and is not.
 */
export async function importRoster(member: Member, importId: string, { confirmed = false } = {}): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const found = await findRosterImport(trx, importId, { lock: true });
    if (!found) return false;
    if (found.state === "imported") return true;
    if (importOutcomeSchema.parse(found.outcome).errorCount > 0) return false;
    if (found.based_on !== found.latest) return false;
    const people = found.people as ImportedPerson[];
    const known = await personIds(trx);
    if (!confirmed && manyLeave(rosterChange({ people, known: new Set(known.keys()) }))) return false;
    await applyRoster(trx, { organizationId, people });
    await settleRosterImport(trx, { importId, at: now() });
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "roster.imported",
      subject: `roster-import:${importId}`,
      detail: { people: people.length },
    });
    return true;
  });
}

/** Writes the people with their accounts and roles. Everyone with an address can sign in as what their tier makes them. */
async function applyRoster(
  trx: OrganizationTransaction,
  { organizationId, people }: { organizationId: string; people: readonly ImportedPerson[] },
): Promise<void> {
  const ids = await replaceRoster(trx, { organizationId, people });
  await deleteRosterMembers(trx);
  const reachable = people.flatMap((person) => (person.email === null ? [] : [{ ...person, email: person.email }]));
  const users = await ensureUsers(trx, reachable);
  const members = reachable.flatMap(({ externalId, email, name, tier }) => {
    const userId = users.get(email.toLowerCase());
    const personId = ids.get(externalId) ?? null;
    return userId ? [{ userId, role: roleOfTier(tier), email, name, personId }] : [];
  });
  await upsertMembers(trx, { organizationId, members });
}

/** One level of the current roster; the top for somebody who is not on it. */
export async function currentLevel(trx: OrganizationTransaction, at: string | null): Promise<TreeLevel> {
  const path = at === null ? [] : await linesAbove(trx, at);
  const managerId = path.at(-1)?.person_id ?? null;
  const people = await rosterLevel(trx, { managerId, limit: LONGEST_LEVEL + 1 });
  return {
    path: path.map(({ person_id, name }) => ({ id: person_id, name })),
    people: people
      .slice(0, LONGEST_LEVEL)
      .map(({ person_id, name, tier, reports }) => ({ id: person_id, name, tier, reports })),
    more: Math.max(0, people.length - LONGEST_LEVEL),
  };
}
