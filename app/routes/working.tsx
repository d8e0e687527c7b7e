import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { ErrorPage } from "#app/components/error-page.tsx";
import { Shell } from "#app/components/shell.tsx";
import { config } from "#app/config.server.ts";
import { may } from "#app/features/organizations/roles.ts";
import { findMember } from "#app/features/organizations/session.server.ts";
import styles from "#app/styles.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Who is here, and which sections they have. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await findMember(request);
  const { mail, demo } = config();
  if (!member) return { member: null, sections: [], outbox: mail.outboxPage, demo };
  const sections = (
    [
      ["studio", "diagnostics.manage"],
      ["questionnaires", "diagnostics.manage"],
      ["roster", "roster.manage"],
      ["insights", "insights.read"],
      ["coaching", "coaching.own"],
      ["company", "company.read"],
      ["members", "members.manage"],
      ["audit", "audit.read"],
    ] as const
  ).flatMap(([section, permission]) => (may(member.roles, permission) ? [section] : []));
  return {
    member: { name: member.name, email: member.email, organizationName: member.organizationName },
    sections,
    outbox: mail.outboxPage,
    demo,
  };
}

export default function Working() {
  return (
    <Shell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
