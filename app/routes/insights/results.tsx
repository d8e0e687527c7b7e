import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SharedViews } from "#app/components/insights/shared-views.tsx";
import { ResultList } from "#app/components/result-list.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { sharedViews } from "#app/features/reports/share-view.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "insights:list.title" };

/** The results there are, and the views that members shared; the only result is opened at once where there is nothing else. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const results = await publishedDiagnostics(member, "executive");
  const shared = await sharedViews(member);
  const [only] = results;
  const none = shared.withMe.length + shared.byMe.length === 0;
  if (only && results.length === 1 && none) throw redirect(paths.result(only.id));
  return { results, shared, manages: may(member.roles, "diagnostics.manage") };
}

export default function Results() {
  const { t } = useTranslation("insights");
  const { results, shared, manages } = useLoaderData<typeof loader>();
  const empty = { title: t("list.emptyTitle"), body: t("list.empty") };
  return (
    <ResultList
      title={t("list.title")}
      lead={t("list.lead")}
      empty={empty}
      manages={manages}
      results={results}
      to={paths.result}
    >
      <SharedViews shared={shared} />
    </ResultList>
  );
}
