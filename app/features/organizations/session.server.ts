import { redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "#app/paths.ts";
import { type Account, type SignedIn, signedIn } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { preferenceCookie } from "#app/platform/preference-cookie.server.ts";
import { readerLanguage } from "#app/platform/reader-language.server.ts";
import { asUser, inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { membershipsOfUser } from "#db/queries/organizations.ts";
import { may, type Permission, type Role } from "./roles.ts";

/** Somebody acting in one organisation. Everything a loader or action may know about who asks. */
export interface Member {
  readonly organizationId: string;
  readonly organizationName: string;
  /** The organisation's language, BCP 47. */
  readonly locale: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The person on the roster this is, or null. */
  readonly personId: string | null;
}

/** A member who sends a request. */
export interface Reader extends Member {
  /** What everything is said in to them (`readerLanguage`). */
  readonly language: InterfaceLanguage;
}

/** Which of their organisations somebody has chosen. Only a preference: membership is checked at every request. */
export const organizationCookie = preferenceCookie("parallax.organization");

/**
 * The member who sends the request. Null for a stranger, for somebody without an organisation, and for somebody with several
 * who has chosen none: whoever knows an address can make it a member of theirs, so none of them is home by itself.
 */
export async function findMember(request: Request): Promise<Reader | null> {
  return (await findReader(request)).member;
}

/** Who sends the request, as far as is known, and the language that they are met in. */
export async function findReader(
  request: Request,
): Promise<{ account: Account | null; member: Reader | null; language: InterfaceLanguage }> {
  const { headers } = request;
  const account = await signedIn(request);
  const member = account && (await chosenMembership(request, account));
  const language = await readerLanguage(headers, {
    account: account?.language ?? null,
    organization: member?.locale ?? null,
  });
  return { account, member: member && { ...member, language }, language };
}

async function chosenMembership(request: Request, account: SignedIn): Promise<Member | null> {
  const memberships = await membershipsOf(account);
  if (memberships.length === 1) return memberships[0] ?? null;
  const chosen: unknown = await organizationCookie.parse(request.headers.get("Cookie"));
  return memberships.find(({ organizationId }) => organizationId === chosen) ?? null;
}

/** Where somebody goes who asked for a page of members and is none here: to sign in, or to choose an organisation. */
export async function entrance(request: Request): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const comeBack = request.method === "GET" ? pathname + search : undefined;
  return (await signedIn(request)) ? paths.organizations(comeBack) : paths.signIn(comeBack);
}

/**
 * The member who sends the request and may do what is asked. A stranger is sent to sign in, somebody who has not chosen an
 * organisation to choose one, and both come back here; somebody without the permission gets a 403 that looks the same whether
 * or not the thing exists.
 */
export async function requireMember(request: Request, permission: Permission): Promise<Reader> {
  const member = await findMember(request);
  if (!member) throw redirect(await entrance(request));
  if (!may(member.roles, permission)) throw new Response(null, { status: 403 });
  return member;
}

/** Runs a transaction inside the member's organisation: no row of another can be read or written in it. */
export async function inOrganizationOf<Result>(
  member: Pick<Member, "organizationId">,
  run: (trx: OrganizationTransaction) => Promise<Result>,
): Promise<Result> {
  const { app } = await database();
  return inOrganization(app, member.organizationId, run);
}

/** Every organisation an account belongs to, with its roles there. */
export async function membershipsOf(account: SignedIn): Promise<Member[]> {
  const { app } = await database();
  const rows = await asUser(app, account.userId, (trx) => membershipsOfUser(trx, account.userId));
  const byOrganization = Map.groupBy(rows, (row) => row.organization_id);
  return [...byOrganization].map(([organizationId, held]) => ({
    organizationId,
    organizationName: held[0]?.organization_name ?? "",
    locale: held[0]?.locale ?? "en",
    userId: account.userId,
    email: account.email,
    name: account.name,
    roles: held.map((row) => row.role),
    personId: held.find((row) => row.person_id)?.person_id ?? null,
  }));
}

/** An id out of an address; a 404 for what cannot be one. */
export function pathId(text: string | undefined): string {
  const parsed = z.uuid().safeParse(text);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

/** What every page answers for something that is not there, or is another organisation's. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
