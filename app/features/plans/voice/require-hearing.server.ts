import { may } from "../../organizations/roles.ts";
import { type Reader, requireMember } from "../../organizations/session.server.ts";

/** The member, if they answer what is raised or remove words from it; a 403 otherwise. */
export async function requireHearing(request: Request): Promise<Reader> {
  const member = await requireMember(request, "company.read");
  if (!may(member.roles, "voice.answer") && !may(member.roles, "voice.redact"))
    throw new Response(null, { status: 403 });
  return member;
}
