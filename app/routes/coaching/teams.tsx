import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ResultList } from "#app/components/result-list.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "coaching:list.title" };

/** The diagnostics a manager has results of; the only one is opened at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const results = await publishedDiagnostics(await requireMember(request, "coaching.own"), "manager");
  const [only] = results;
  if (only && results.length === 1) throw redirect(paths.team(only.id));
  return { results };
}

export default function Teams() {
  const { t } = useTranslation("coaching");
  const { results } = useLoaderData<typeof loader>();
  const empty = { title: t("list.emptyTitle"), body: t("list.empty") };
  return <ResultList title={t("list.title")} lead={t("list.lead")} empty={empty} results={results} to={paths.team} />;
}
