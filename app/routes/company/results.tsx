import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { writtenDay } from "#app/features/diagnostics/written-time.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "insights:company.listTitle" };

/** What was released to everybody; the only one is opened at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const results = await publishedDiagnostics(member);
  const [only] = results;
  if (only && results.length === 1) throw redirect(paths.companyResult(only.id));
  return { results: results.map(({ id, name, closedAt }) => ({ id, name, closed: writtenDay(closedAt) })) };
}

export default function CompanyResults() {
  const { t } = useTranslation("insights");
  const { results } = useLoaderData<typeof loader>();
  if (results.length === 0) return <Page title={t("company.emptyTitle")} lead={<p>{t("company.empty")}</p>} />;
  return (
    <Page title={t("company.listTitle")} lead={<p>{t("company.listLead")}</p>}>
      <ul className="mt-6 grid gap-3">
        {results.map(({ id, name, closed }) => (
          <li key={id}>
            <Link to={paths.companyResult(id)}>{name}</Link>{" "}
            <span className="text-muted">{t("list.closed", { closed })}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
