import { config } from "#app/config.server.ts";
import { may } from "#app/features/organizations/roles.ts";
import { findReader, type Reader } from "#app/features/organizations/session.server.ts";

/** Who is here, which sections they have, and the language that everything is said in. */
export async function pageFrame(request: Request) {
  const { member, language } = await findReader(request);
  const { mail, demo } = config();
  return {
    language,
    member: member && { name: member.name, email: member.email, organizationName: member.organizationName },
    sections: member ? sectionsOf(member) : [],
    outbox: mail.outboxPage,
    demo,
  };
}

function sectionsOf({ roles }: Reader) {
  return (
    [
      ["studio", "diagnostics.manage"],
      ["questionnaires", "diagnostics.manage"],
      ["roster", "roster.manage"],
      ["insights", "insights.read"],
      ["coaching", "coaching.own"],
      ["expectations", "expectations.own"],
      ["company", "company.read"],
      ["actions", "company.read"],
      ["voice", "company.read"],
      ["members", "members.manage"],
      ["audit", "audit.read"],
    ] as const
  ).flatMap(([section, permission]) => (may(roles, permission) ? [section] : []));
}
