import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ResultList } from "#app/components/result-list.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "insights:list.title" };

/** The results there are; the only one is opened at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const results = await publishedDiagnostics(member, "executive");
  const [only] = results;
  if (only && results.length === 1) throw redirect(paths.heatmap(only.id));
  return { results, manages: may(member.roles, "diagnostics.manage") };
}

export default function Results() {
  const { t } = useTranslation("insights");
  const { results, manages } = useLoaderData<typeof loader>();
  const empty = { title: t("list.emptyTitle"), body: t("list.empty") };
  return (
    <ResultList
      title={t("list.title")}
      lead={t("list.lead")}
      empty={empty}
      manages={manages}
      results={results}
      to={paths.heatmap}
    />
  );
}
