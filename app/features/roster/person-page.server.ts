import type { OrganizationTransaction } from "#db/client.server.ts";
import { attributeNames } from "#db/queries/roster-attributes.ts";
import { runningDiagnostics } from "#db/queries/roster-history.ts";
import { findFormerPerson, findPerson, listFormerPeople, type PersonRow } from "#db/queries/roster-people.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { seenState } from "./edit-person.server.ts";

const MOST_ATTRIBUTES = 60;
const MOST_RUNNING = 5;
const MOST_FORMER = 20;

/** One person as their page shows them: on the roster, or having left it. Null for nobody. */
export async function readPerson(member: Member, personId: string) {
  return inOrganizationOf(member, async (trx) => {
    const running = (await runningDiagnostics(trx, { limit: MOST_RUNNING })).map(({ name }) => name);
    const person = await findPerson(trx, personId);
    if (person) {
      return {
        kind: "present" as const,
        running,
        name: person.name,
        seen: seenState(person),
        reports: person.reports,
        values: await valuesOf(trx, person),
        heir: person.manager_id === null ? "" : reference(person.manager_name, person.manager_external_id),
      };
    }
    const former = await findFormerPerson(trx, personId);
    if (!former) return null;
    const manager = former.manager_external_id ? reference(former.manager_name, former.manager_external_id) : "";
    return { kind: "former" as const, running, name: former.name, leftAt: former.left_at.toISOString(), manager };
  });
}

/** A form for somebody new: the attributes that others have, and who left lately and may be back. */
export async function readNewPerson(member: Member) {
  return inOrganizationOf(member, async (trx) => {
    const attributes = await attributeNames(trx, { limit: MOST_ATTRIBUTES });
    const former = await listFormerPeople(trx, { limit: MOST_FORMER });
    return {
      running: (await runningDiagnostics(trx, { limit: MOST_RUNNING })).map(({ name }) => name),
      values: {
        externalId: "",
        name: "",
        email: "",
        manager: "",
        tier: "rep",
        locale: "",
        attributes: attributes.map((name) => ({ name, value: "" })),
      },
      former: former.map(({ person_id, external_id, name }) => ({ id: person_id, externalId: external_id, name })),
    };
  });
}

async function valuesOf(trx: OrganizationTransaction, person: PersonRow) {
  const names = new Set([
    ...Object.keys(person.attributes),
    ...(await attributeNames(trx, { limit: MOST_ATTRIBUTES })),
  ]);
  return {
    externalId: person.external_id,
    name: person.name,
    email: person.email ?? "",
    manager: person.manager_id === null ? "" : reference(person.manager_name, person.manager_external_id),
    tier: person.tier,
    locale: person.locale ?? "",
    attributes: [...names].sort().map((name) => ({ name, value: person.attributes[name] ?? "" })),
  };
}

function reference(name: string | null, externalId: string | null): string {
  return `${name ?? ""} (${externalId ?? ""})`;
}
