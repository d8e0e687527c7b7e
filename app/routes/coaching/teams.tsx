import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { writtenDay } from "#app/features/diagnostics/written-time.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "coaching:list.title" };

/** The diagnostics a manager has results of; the only one is opened at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const results = await publishedDiagnostics(member);
  const [only] = results;
  if (only && results.length === 1) throw redirect(paths.team(only.id));
  return { results: results.map(({ id, name, closedAt }) => ({ id, name, closed: writtenDay(closedAt) })) };
}

export default function Teams() {
  const { t } = useTranslation("coaching");
  const { results } = useLoaderData<typeof loader>();
  if (results.length === 0) return <Page title={t("list.emptyTitle")} lead={<p>{t("list.empty")}</p>} />;
  return (
    <Page title={t("list.title")} lead={<p>{t("list.lead")}</p>}>
      <ul className="mt-6 grid gap-3">
        {results.map(({ id, name, closed }) => (
          <li key={id}>
            <Link to={paths.team(id)}>{name}</Link> <span className="text-muted">{t("list.closed", { closed })}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
