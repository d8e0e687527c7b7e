import { createHash, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { moveToFormer } from "#db/queries/roster.ts";
import { lockRoster, raiseRevision } from "#db/queries/roster-history.ts";
import {
  findFormerPerson,
  findPerson,
  formerPersonId,
  handReportsOver,
  lineOf,
  type PersonRow,
  peopleAtTop,
  savePerson,
  setManager,
  takenBy,
  tiersBelow,
} from "#db/queries/roster-people.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { type ManagerProblem, managerMeant } from "./manager-meant.server.ts";
import type { PersonField, PersonForm } from "./person-form-schema.ts";
import { type PlaceProblem, placeProblem } from "./place-problem.ts";
import { giveRolesOfPerson } from "./roster-access.server.ts";

/** A problem by the field it belongs to. The words are in the catalogue `roster:person.problems.<code>`. */
export interface PersonProblem {
  readonly field: PersonField | "heir" | "seen";
  readonly code:
    | PlaceProblem
    | ManagerProblem["code"]
    | "idTaken"
    | "emailTaken"
    | "changed"
    | "heirBelow"
    | "lastPerson";
  readonly values: Readonly<Record<string, string | number>>;
}

export type PersonResult =
  | { readonly kind: "saved"; readonly personId: string }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly problem: PersonProblem };

/** What tells one state of a person from another: a form that was filled in over an older one is not saved. */
export function seenState(person: PersonRow): string {
  const { name, external_id, email, locale, tier, manager_id, attributes } = person;
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([name, external_id, email, locale, tier, manager_id, sorted]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/**
 * Writes one person: `personId` null adds somebody, who gets their earlier person id where that employee id left before. Diagnostics
 * that were launched keep their own tree. In one transaction with the roles that follow and the entry in the audit trail.
 */
export async function writePerson(
  member: Member,
  { personId, form, seen }: { personId: string | null; form: PersonForm; seen: string | null },
): Promise<PersonResult> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<PersonResult> => {
    await lockRoster(trx);
    const before = personId === null ? null : await findPerson(trx, personId);
    if (personId !== null && !before) return { kind: "missing" };
    if (before && seen !== seenState(before)) return refused("seen", "changed");
    const manager = await managerMeant(trx, form.manager);
    if ("code" in manager) return refused("manager", manager.code, manager.values);
    const problem = await problemOf(trx, { personId, form, manager: manager.person });
    if (problem) return { kind: "refused", problem };
    const id = personId ?? (await formerPersonId(trx, form.externalId)) ?? randomUUID();
    const person = { ...form, managerId: manager.person?.person_id ?? null };
    const changed = before ? changedFields(before, person) : [];
    if (before && changed.length === 0) return { kind: "saved", personId: id };
    await savePerson(trx, { organizationId, personId: id, person });
    await giveRolesOfPerson(trx, { organizationId, personId: id, person });
    await noted(trx, member, { personId: id, action: before ? "changed" : "added", detail: before ? { changed } : {} });
    return { kind: "saved", personId: id };
  });
}

/** Takes somebody off the roster. Who reports to them goes to `heir`; they lose their access, and may come back. */
export async function personLeaves(
  member: Member,
  { personId, heir }: { personId: string; heir: string },
): Promise<PersonResult> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<PersonResult> => {
    await lockRoster(trx);
    const person = await findPerson(trx, personId);
    if (!person) return { kind: "missing" };
    const problem = person.reports > 0 ? await handOver(trx, { person, heir }) : null;
    if (problem) return { kind: "refused", problem };
    await moveToFormer(trx, [personId], now());
    await giveRolesOfPerson(trx, { organizationId, personId, person: null });
    await noted(trx, member, { personId, action: "left", detail: { people: person.reports } });
    return { kind: "saved", personId };
  });
}

/** Puts somebody who left back as they stood, under their manager of then if that one is on the roster, else under `manager`. */
export async function personRejoins(
  member: Member,
  { personId, manager: reference }: { personId: string; manager: string },
): Promise<PersonResult> {
  const former = await inOrganizationOf(member, (trx) => findFormerPerson(trx, personId));
  if (!former) return { kind: "missing" };
  const { external_id: externalId, name, email, locale, tier, attributes } = former;
  const manager = reference || (former.manager_external_id ?? "");
  const form = { externalId, name, email, locale, tier: tier as PersonForm["tier"], attributes, manager };
  return writePerson(member, { personId: null, form, seen: null });
}

async function problemOf(
  trx: OrganizationTransaction,
  { personId, form, manager }: { personId: string | null; form: PersonForm; manager: PersonRow | null },
): Promise<PersonProblem | null> {
  const taken = await takenBy(trx, { ...form, except: personId });
  if (taken) {
    const values = { name: taken.name, id: taken.external_id };
    const sameId = taken.external_id === form.externalId;
    return { field: sameId ? "externalId" : "email", code: sameId ? "idTaken" : "emailTaken", values };
  }
  const top = await peopleAtTop(trx);
  const place = placeProblem({
    personId,
    tier: form.tier,
    tiersBelow: personId === null ? [] : await tiersBelow(trx, personId),
    manager: manager && {
      personId: manager.person_id,
      tier: manager.tier,
      lineUp: await lineOf(trx, manager.person_id),
    },
    othersAtTop: top.filter((each) => each.person_id !== personId).length,
  });
  if (!place) return null;
  const ofTier = place === "repWithReports" || place === "aboveManager" || place === "belowReports";
  const values = { name: form.name, manager: manager?.name ?? top[0]?.name ?? "" };
  return { field: ofTier ? "tier" : "manager", code: place, values };
}

/** Gives the reports of somebody who leaves to `heir`: anybody outside their part of the tree, or one of the reports. */
async function handOver(
  trx: OrganizationTransaction,
  { person, heir: reference }: { person: PersonRow; heir: string },
): Promise<PersonProblem | null> {
  const values = { name: person.name, count: person.reports };
  const meant = await managerMeant(trx, reference);
  if ("code" in meant) return { field: "heir", code: meant.code, values: meant.values };
  const heir = meant.person;
  if (!heir || heir.person_id === person.person_id) return { field: "heir", code: "heirBelow", values };
  const lineUp = await lineOf(trx, heir.person_id);
  const promoted = heir.manager_id === person.person_id;
  if (!promoted && lineUp.includes(person.person_id)) return { field: "heir", code: "heirBelow", values };
  const below = await tiersBelow(trx, person.person_id);
  const problem = placeProblem({
    personId: heir.person_id,
    tier: heir.tier,
    tiersBelow: below.filter((tier) => !promoted || tier !== heir.tier || person.reports > 1),
    manager: null,
    othersAtTop: 0,
  });
  if (problem) return { field: "heir", code: problem, values: { ...values, name: heir.name, manager: heir.name } };
  if (promoted) await setManager(trx, { personId: heir.person_id, managerId: person.manager_id });
  await handReportsOver(trx, { from: person.person_id, to: heir.person_id });
  return null;
}

function changedFields(before: PersonRow, after: PersonForm & { managerId: string | null }): string[] {
  const attributes = (each: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(each).sort());
  const fields: [string, boolean][] = [
    ["externalId", before.external_id !== after.externalId],
    ["name", before.name !== after.name],
    ["email", before.email !== after.email],
    ["manager", before.manager_id !== after.managerId],
    ["tier", before.tier !== after.tier],
    ["locale", before.locale !== after.locale],
    ["attributes", attributes(before.attributes) !== attributes(after.attributes)],
  ];
  return fields.filter(([, differs]) => differs).map(([field]) => field);
}

async function noted(
  trx: OrganizationTransaction,
  member: Member,
  { personId, action, detail }: { personId: string; action: string; detail: Record<string, unknown> },
): Promise<void> {
  await raiseRevision(trx);
  await recordEvent(trx, {
    organizationId: member.organizationId,
    actor: member.userId,
    action: `roster.person.${action}`,
    subject: `person:${personId}`,
    detail,
  });
}

function refused(
  field: PersonProblem["field"],
  code: PersonProblem["code"],
  values: PersonProblem["values"] = {},
): PersonResult {
  return { kind: "refused", problem: { field, code, values } };
}
