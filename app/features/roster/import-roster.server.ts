import { createHash, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import {
  findRosterImport,
  type ImportedPerson,
  insertRosterImport,
  replaceRoster,
  settleRosterImport,
} from "#db/queries/roster.ts";
import { forgetOldChecks, keepRosterBefore, raiseRevision } from "#db/queries/roster-history.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { currentRoster } from "./current-roster.server.ts";
import { guardOf } from "./guard-of.ts";
import { type GuardAnswer, openQuestion } from "./import-guard.ts";
import { type ImportOutcome, importOutcomeSchema, MOST_PROBLEMS } from "./import-outcome-schema.ts";
import { importable } from "./importable.ts";
import { giveRosterRoles } from "./roster-access.server.ts";
import { checkRoster, type RosterCheck } from "./roster-check.ts";
import { differenceKinds, rosterDifference } from "./roster-difference.ts";
import { NOBODY_RENUMBERED, samePeople } from "./same-people.ts";
import { problemCount } from "./spelled-out.ts";

/** How long a checked file that nobody imports is kept, with the people in it. */
const KEPT_CHECK_MS = 30 * 24 * 3600 * 1000;

/** Checks an uploaded file and keeps what was found. Nothing of the roster changes. Returns the import's id. */
export async function checkUpload(
  member: Member,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<string> {
  const check = checkRoster(bytes);
  const importId = randomUUID();
  await inOrganizationOf(member, async (trx) => {
    await forgetOldChecks(trx, new Date(now().getTime() - KEPT_CHECK_MS));
    await insertRosterImport(trx, {
      organizationId: member.organizationId,
      importId,
      fileName: fileName.slice(0, 200),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      outcome: outcomeOf(check),
      people: importable(check) ?? [],
      original: check.repairs.length > 0 ? bytes : null,
      actor: member.userId,
    });
  });
  return importId;
}

/** What is kept of a check: counts, and of problems and repairs the first. */
export function outcomeOf({ people, errors, warnings, repairs, ...rest }: RosterCheck): ImportOutcome {
  return importOutcomeSchema.parse({
    ...rest,
    people: people.length,
    errorCount: problemCount(errors),
    warningCount: problemCount(warnings),
    errors: errors.slice(0, MOST_PROBLEMS),
    warnings: warnings.slice(0, MOST_PROBLEMS),
    repairCount: repairs.length,
    repairs: repairs.slice(0, MOST_PROBLEMS),
  });
}

/** Why a file was not imported: nothing was written. `ids` and `leavers` are questions that have to be answered. */
export type ImportResult = "imported" | "missing" | "errors" | "outdated" | "changed" | "ids" | "leavers";

/**
 * Makes a checked file the roster, in one transaction with the accounts and roles that follow from it and with the roster
 * before it, so that it can be taken back. Importing it again changes nothing. Refused when another file was imported after it
 * was checked (`outdated`), when the roster is not at the revision that was `reviewed` (`changed`; null: nobody has looked),
 * and while the guard's questions are open on the roster of this moment.
 */
export async function importRoster(
  member: Member,
  importId: string,
  { ids = null, confirmed = false, reviewed = null }: Partial<GuardAnswer> & { reviewed?: number | null } = {},
): Promise<ImportResult> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<ImportResult> => {
    const found = await findRosterImport(trx, importId, { lock: true });
    if (!found) return "missing";
    if (found.state === "imported") return "imported";
    if (found.state === "undone" || found.based_on !== found.latest) return "outdated";
    if (importOutcomeSchema.parse(found.outcome).errorCount > 0) return "errors";
    if (reviewed !== null && reviewed !== found.revision) return "changed";
    const people = found.people as ImportedPerson[];
    const before = await currentRoster(trx);
    const renumbered = samePeople({ before, after: people });
    const question = openQuestion(guardOf({ before, after: people, renumbered }), { ids, confirmed });
    if (question) return question;
    const same = ids === "new" ? NOBODY_RENUMBERED : renumbered;
    const difference = rosterDifference({ before, after: people, same });
    const counts = Object.fromEntries(differenceKinds.map((kind) => [kind, difference[kind].length]));
    const at = now();
    await keepRosterBefore(trx);
    await replaceRoster(trx, { organizationId, people, same, at });
    await giveRosterRoles(trx, { organizationId, people });
    await raiseRevision(trx);
    const revision = (found.revision ?? 0) + 1;
    await settleRosterImport(trx, { importId, at, actor: member.userId, revision, change: counts });
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "roster.imported",
      subject: `roster-import:${importId}`,
      detail: { people: people.length, ...counts },
    });
    await refreshStatistics(trx, { written: people.length });
    return "imported";
  });
}
