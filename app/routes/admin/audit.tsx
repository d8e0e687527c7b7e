import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Page } from "#app/components/page.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { listEvents } from "#db/queries/audit.ts";
import { memberNames } from "#db/queries/organizations.ts";

export const handle = { title: "account:audit.title" };

const PAGE_SIZE = 100;

/** `time/id` of the last entry on the page before; anything else shows the newest. */
const placeSchema = z
  .string()
  .transform((text) => text.split("/"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([at, id]) => ({ at, id }))
  .nullable()
  .catch(null);

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "audit.read");
  const before = placeSchema.parse(new URL(request.url).searchParams.get("before"));
  const { found, names } = await inOrganizationOf(member, async (trx) => {
    const found = await listEvents(trx, { before, limit: PAGE_SIZE + 1 });
    return { found, names: await memberNames(trx, [...new Set(found.map(({ actor }) => actor))]) };
  });
  const events = found.slice(0, PAGE_SIZE).map((event) => ({
    id: event.audit_event_id,
    at: event.at,
    when: writtenTime({ at: new Date(event.at), timeZone: "UTC", language: member.language }),
    actor: names.get(event.actor) ?? event.actor,
    action: event.action,
    subject: event.subject,
    detail: Object.entries(event.detail).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  }));
  const last = events.at(-1);
  return { events, older: found.length > PAGE_SIZE && last ? `${last.at}/${last.id}` : null };
}

export default function Audit() {
  const { t } = useTranslation("account");
  const { events, older } = useLoaderData<typeof loader>();
  return (
    <Page title={t("audit.title")} lead={<p>{t("audit.lead")}</p>} wide>
      {events.length === 0 && <p className="mt-6">{t("audit.empty")}</p>}
      {events.length > 0 && (
        <WideTable label={t("audit.title")} className="mt-6">
          <table className="data min-w-160">
            <thead>
              <tr>
                {(["at", "actor", "action", "subject"] as const).map((column) => (
                  <th scope="col" key={column}>
                    {t(`audit.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {events.map(({ id, at, when, actor, action, subject, detail }) => (
                <tr key={id}>
                  <td>
                    <time dateTime={at}>{when}</time>
                  </td>
                  <td>{actor === "worker" ? t("audit.worker") : actor}</td>
                  <td>
                    {action}
                    {detail.length > 0 && <p className="text-sm text-muted">{detail.join(", ")}</p>}
                  </td>
                  <td className="break-all">{subject}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {older && (
        <p className="mt-6">
          <Link to={`?before=${encodeURIComponent(older)}`}>{t("audit.older")}</Link>
        </p>
      )}
    </Page>
  );
}
