import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { queueInvitation, queueLink } from "#db/queries/deliveries.ts";
import {
  correctPersonAddress,
  deletePersonRoles,
  extendTime,
  lockHelped,
  participantWithAddress,
  problemOf,
  replaceLink,
} from "#db/queries/delivery-problems.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { findSuppression, unsuppressAddress } from "#db/queries/mail-events.ts";
import { ensureUsers, upsertMembers } from "#db/queries/organizations.ts";
import { roleOfTier } from "../organizations/roles.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { answerCode, codeHash } from "./answer-code.server.ts";
import { answerToken, tokenHash } from "./answer-link.server.ts";

const DAY_MS = 24 * 3600 * 1000;

/** `notSent`: there is no such problem, or not any more. `taken`: the address is somebody else's. */
export type Correction = "corrected" | "notSent" | "taken" | "unchanged";

/**
 * Puts the address right of somebody whom no letter has reached, here and on the roster, and sends them a letter with another
 * link. Only for them: an address that letters reach is not HR's to change, since whoever reads the letter answers. What was
 * answered with the old link is not shown to whoever opens the new one.
 */
export async function correctAddress(
  member: Member,
  { diagnosticId, participantId, email }: { diagnosticId: string; participantId: string; email: string },
): Promise<Correction> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<Correction> => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    const person = await lockHelped(trx, { diagnosticId, participantId });
    const running = diagnostic?.state === "open" || diagnostic?.state === "scheduled";
    if (!running || !person || !(await problemOf(trx, { diagnosticId, participantId }))) return "notSent";
    if (person.email?.toLowerCase() === email.toLowerCase()) return "unchanged";
    if (await participantWithAddress(trx, { diagnosticId, email })) return "taken";
    if (!(await correctPersonAddress(trx, { personId: person.person_id, email }))) return "taken";
    await moveRole(trx, { organizationId, person, email });
    const linkVersion = person.link_version + 1;
    const owner = { organizationId, diagnosticId, participantId, linkVersion };
    const hashes = { tokenHash: tokenHash(answerToken(owner)), codeHash: codeHash(answerCode(owner)) };
    await replaceLink(trx, { diagnosticId, participantId, ...hashes, email });
    await unsuppressUnlessUnwanted(trx, email);
    await queueInvitation(trx, { organizationId, diagnosticId, participantId });
    await note(trx, {
      member,
      action: "delivery.address-corrected",
      participantId,
      detail: { diagnostic: diagnosticId },
    });
    if (diagnostic?.state === "open") await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    return "corrected";
  });
}

/** Sends the letter again to the address that it failed for, unless a letter was reported as unwanted from there. */
export async function sendAgainTo(
  member: Member,
  { diagnosticId, participantId }: { diagnosticId: string; participantId: string },
): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    const person = await lockHelped(trx, { diagnosticId, participantId });
    const problem = await problemOf(trx, { diagnosticId, participantId });
    if (diagnostic?.state !== "open" || !person?.email || !problem || problem === "complained") return false;
    if (!(await unsuppressUnlessUnwanted(trx, person.email))) return false;
    await queueInvitation(trx, { organizationId, diagnosticId, participantId });
    await note(trx, { member, action: "delivery.requeued", participantId, detail: { diagnostic: diagnosticId } });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    return true;
  });
}

/** `underway`: a letter to them is just being sent. `suppressed`: HR has to put the address right first. */
export type Help =
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "nobody" | "suppressed" | "underway" | "notOpen" };

/**
 * Sends somebody who asks for it another link, and gives them `days` more than everybody else. The same happens and the same
 * is said whether they have answered or not, and what they saved is kept.
 */
export async function helpOne(
  member: Member,
  { diagnosticId, email, days }: { diagnosticId: string; email: string; days: number },
): Promise<Help> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<Help> => {
    // Held, so that it does not close between the look at it and the change.
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "open" || !diagnostic.closes_at || diagnostic.closes_at <= now())
      return { kind: "notOpen" };
    const found = await participantWithAddress(trx, { diagnosticId, email });
    const participantId = found?.participant_id ?? "";
    const person = found && (await lockHelped(trx, { diagnosticId, participantId }));
    if (!person) return { kind: "nobody" };
    if ((await findSuppression(trx, email))?.told) return { kind: "suppressed" };
    if (person.under_way) return { kind: "underway" };
    const linkVersion = person.link_version + 1;
    const owner = { organizationId, diagnosticId, participantId, linkVersion };
    const hashes = { tokenHash: tokenHash(answerToken(owner)), codeHash: codeHash(answerCode(owner)) };
    await replaceLink(trx, { diagnosticId, participantId, ...hashes, email: null });
    if (days > 0) {
      const until = new Date(diagnostic.closes_at.getTime() + days * DAY_MS);
      await extendTime(trx, { diagnosticId, participantId, until });
    }
    await queueLink(trx, { organizationId, diagnosticId, participantId });
    await note(trx, {
      member,
      action: "delivery.link-replaced",
      participantId,
      detail: { diagnostic: diagnosticId, days },
    });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    return { kind: "done", name: person.name };
  });
}

/** The account of the right address gets the role that the place on the roster brings, and that of the wrong one loses it. */
async function moveRole(
  trx: OrganizationTransaction,
  {
    organizationId,
    person,
    email,
  }: { organizationId: string; person: { person_id: string; name: string; tier: string }; email: string },
): Promise<void> {
  const { person_id: personId, name, tier } = person;
  await deletePersonRoles(trx, personId);
  const userId = (await ensureUsers(trx, [{ email, name }])).get(email.toLowerCase());
  if (userId)
    await upsertMembers(trx, { organizationId, members: [{ userId, role: roleOfTier(tier), email, name, personId }] });
}

/** `false`: a letter was reported as unwanted from there, and that is theirs to take back. */
async function unsuppressUnlessUnwanted(trx: OrganizationTransaction, address: string): Promise<boolean> {
  const found = await findSuppression(trx, address);
  if (found?.reason === "complained") return false;
  if (found) await unsuppressAddress(trx, address);
  return true;
}

async function note(
  trx: OrganizationTransaction,
  {
    member,
    action,
    participantId,
    detail,
  }: { member: Member; action: string; participantId: string; detail: Record<string, unknown> },
): Promise<void> {
  const { organizationId, userId: actor } = member;
  await recordEvent(trx, { organizationId, actor, action, subject: `participant:${participantId}`, detail });
}
