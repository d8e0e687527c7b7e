import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SharedViews } from "#app/components/insights/shared-views.tsx";
import { ResultList } from "#app/components/result-list.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { type Reader, requireMember } from "#app/features/organizations/session.server.ts";
import { tiersInText } from "#app/features/questionnaires/tiers-in-text.ts";
import { headlineOf } from "#app/features/reports/headline.ts";
import { headlineWords } from "#app/features/reports/headline-words.ts";
import { sharedViews } from "#app/features/reports/share-view.server.ts";
import { publishedDiagnostics } from "#app/features/reports/stored-release.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";
import { wordsOf } from "#app/platform/i18n.ts";

export const handle = { title: "insights:list.title" };

/** The results there are with what the newest says, and the views that members shared; the only result is opened at once where there is nothing else. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const results = await publishedDiagnostics(member, "executive");
  const shared = await sharedViews(member);
  const [only] = results;
  const none = shared.withMe.length + shared.byMe.length === 0;
  if (only && results.length === 1 && none) throw redirect(paths.result(only.id));
  return {
    results,
    shared,
    newest: only ? await saysOf(member, only.id) : null,
    manages: may(member.roles, "diagnostics.manage"),
  };
}

async function saysOf(member: Reader, diagnosticId: string) {
  const viewed = await viewedRelease(member, { diagnosticId, wanted: null });
  if (!viewed) return null;
  const { release, questionnaire, scope, parts } = viewed;
  const { language } = member;
  return {
    scope: { unit: scope.unit },
    inText: tiersInText(questionnaire, language),
    headline: headlineOf({ release, questionnaire, unit: scope.unit, language, parts }),
  };
}

export default function Results() {
  const { t, i18n } = useTranslation("insights");
  const { results, shared, newest, manages } = useLoaderData<typeof loader>();
  const empty = { title: t("list.emptyTitle"), body: t("list.empty") };
  return (
    <ResultList
      title={t("list.title")}
      lead={t("list.lead")}
      empty={empty}
      manages={manages}
      results={results}
      to={paths.result}
      newest={newest ? headlineWords(wordsOf(i18n), newest.headline, newest.inText).title : undefined}
    >
      <SharedViews shared={shared} />
    </ResultList>
  );
}
