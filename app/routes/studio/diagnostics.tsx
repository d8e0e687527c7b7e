import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { SampleRoster } from "#app/components/studio/sample-roster.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { listDiagnostics } from "#db/queries/diagnostics.ts";
import { tierCounts } from "#db/queries/roster.ts";

export const handle = { title: "studio:list.title" };

const MOST_LISTED = 50;

/** The organisation's diagnostics, each with its next step. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  return inOrganizationOf(member, async (trx) => {
    const rows = await listDiagnostics(trx, { limit: MOST_LISTED + 1 });
    return {
      hasRoster: (await tierCounts(trx)).length > 0,
      more: rows.length > MOST_LISTED,
      diagnostics: rows.slice(0, MOST_LISTED).map(({ diagnostic_id, name, state, closes_at, time_zone }) => ({
        id: diagnostic_id,
        name,
        state,
        closes: writtenTime({ at: closes_at, timeZone: time_zone, language: member.language }),
      })),
    };
  });
}

/** Where the next step of a diagnostic is taken. */
function nextPath({ id, state }: { id: string; state: DiagnosticState }): string {
  switch (state) {
    case "draft":
      return paths.diagnosticLaunch(id);
    case "closed":
      return paths.diagnosticRelease(id);
    case "published":
    case "archived":
      return paths.result(id);
    case "scheduled":
    case "open":
    case "cancelled":
      return paths.diagnostic(id);
  }
}

export default function Diagnostics() {
  const { t } = useTranslation(["studio", "delivery", "exports"]);
  const { diagnostics, hasRoster, more } = useLoaderData<typeof loader>();
  const first = diagnostics.length === 0;
  if (!hasRoster && first) {
    return (
      <Page title={t("list.emptyRoster")} lead={<p>{t("list.emptyRosterBody")}</p>}>
        <p className="mt-8">
          <Link className="button button-primary" to={paths.rosterImport()}>
            {t("list.toRoster")}
          </Link>
        </p>
        <p className="mt-3 text-muted">{t("list.after")}</p>
        <SampleRoster />
      </Page>
    );
  }
  const create = (
    <Link className="button button-primary" to={paths.newDiagnostic()}>
      {t("list.new")}
    </Link>
  );
  if (first) {
    return (
      <Page title={t("list.emptyTitle")} lead={<p>{t("list.emptyBody")}</p>}>
        <p className="mt-8">{create}</p>
      </Page>
    );
  }
  return (
    <Page title={t("list.title")} lead={<p>{t("list.lead")}</p>} aside={create}>
      <WideTable label={t("list.title")} className="mt-6">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("list.name")}</th>
              <th scope="col">{t("list.state")}</th>
              <th scope="col">{t("list.closes")}</th>
              <th scope="col">{t("list.next")}</th>
            </tr>
          </thead>
          <tbody>
            {diagnostics.map(({ id, name, state, closes }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.diagnostic(id)}>{name}</Link>
                </th>
                <td>{t(`states.${state}`)}</td>
                <td>{closes}</td>
                <td>
                  <Link to={nextPath({ id, state })} aria-label={`${t(`next.${state}`)}: ${name}`}>
                    {t(`next.${state}`)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {more && <p className="mt-3 text-muted">{t("list.more", { count: diagnostics.length })}</p>}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={paths.sender()}>{t("delivery:sender.link")}</Link>
        <Link to={paths.look()}>{t("exports:look.link")}</Link>
      </p>
    </Page>
  );
}
