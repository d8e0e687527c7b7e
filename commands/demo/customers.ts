import { foundOrganization } from "#app/features/organizations/members.server.ts";
import { type Member, membershipsOf } from "#app/features/organizations/session.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { database } from "#app/platform/database.server.ts";
import { ensureUsers } from "#db/queries/organizations.ts";
import { rosterCsv, type SeedPerson } from "#db/seed/roster.ts";

interface Account {
  readonly email: string;
  readonly name: string;
}

/** Founds an organisation as somebody who signs up does, and returns its owner. */
export async function foundCustomer({ owner, name }: { owner: Account; name: string }): Promise<Member> {
  const account = await accountOf(owner);
  await foundOrganization({ account, name, language: "en" });
  return memberFor(owner);
}

/** Somebody as they act after signing in. */
export async function memberFor(account: Account): Promise<Member> {
  const [member] = await membershipsOf(await accountOf(account));
  if (!member) throw new Error(`${account.email} belongs to no organisation of the demo`);
  return member;
}

async function accountOf({ email, name }: Account) {
  const { app } = await database();
  const userId = (await ensureUsers(app, [{ email, name }])).get(email.toLowerCase());
  if (!userId) throw new Error("An account was asked for and is not there");
  return { userId, email, name };
}

/** Takes a roster in through the check and the import that HR's file goes through. */
export async function importPeople(
  member: Member,
  { fileName, people }: { fileName: string; people: readonly SeedPerson[] },
): Promise<void> {
  const importId = await checkUpload(member, { fileName, bytes: rosterCsv(people) });
  if ((await importRoster(member, importId)) !== "imported")
    throw new Error(`The made-up roster ${fileName} has errors`);
}
