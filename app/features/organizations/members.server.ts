import { randomUUID } from "node:crypto";
import type { SignedIn } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { inOrganization } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { deleteMember, ensureUsers, insertOrganization, upsertMembers } from "#db/queries/organizations.ts";
import type { Role } from "./roles.ts";
import { inOrganizationOf, type Member } from "./session.server.ts";

/** Makes sure that an account exists for an address, so that a sign-in link can be mailed to it. */
export async function prepareAccount({ email, name }: { email: string; name: string }): Promise<void> {
  const { app } = await database();
  await ensureUsers(app, [{ email, name }]);
}

/** Creates an organisation with the account as its owner, and returns the organisation's id. */
export async function foundOrganization({
  account,
  name,
  language,
}: {
  account: SignedIn;
  name: string;
  /** What its people are met in who have chosen nothing else. */
  language: InterfaceLanguage;
}): Promise<string> {
  const { app } = await database();
  const organizationId = randomUUID();
  await inOrganization(app, organizationId, async (trx) => {
    await insertOrganization(trx, { organizationId, name, locale: language });
    const owner = {
      userId: account.userId,
      role: "owner" as const,
      email: account.email,
      name: account.name,
      personId: null,
    };
    await upsertMembers(trx, { organizationId, members: [owner] });
    const subject = `organization:${organizationId}`;
    await recordEvent(trx, { organizationId, actor: account.userId, action: "organization.founded", subject });
  });
  return organizationId;
}

/** Gives somebody a role by e-mail address, with an account if they have none. */
export async function giveRole(member: Member, given: { email: string; name: string; role: Role }): Promise<void> {
  const { organizationId } = member;
  await inOrganizationOf(member, async (trx) => {
    const userId = (await ensureUsers(trx, [given])).get(given.email.toLowerCase());
    if (!userId) throw new Error("An account was asked for and is not there");
    await upsertMembers(trx, { organizationId, members: [{ ...given, userId, personId: null }] });
    const detail = { role: given.role };
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "member.added",
      subject: `user:${userId}`,
      detail,
    });
  });
}

/** Takes a given role away. `false` when the organisation would be left without an owner. */
export async function takeRole(member: Member, { userId, role }: { userId: string; role: Role }): Promise<boolean> {
  return inOrganizationOf(member, async (trx) => {
    const taken = await deleteMember(trx, { userId, role });
    if (taken) {
      const { organizationId } = member;
      const event = {
        organizationId,
        actor: member.userId,
        action: "member.removed",
        subject: `user:${userId}`,
        detail: { role },
      };
      await recordEvent(trx, event);
    }
    return taken;
  });
}
