import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
import { WordsByQuestion } from "#app/components/insights/words-by-question.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { releasedWords } from "#app/features/reports/released-words.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "insights:words.title" };

/** What people of one part of the organisation wrote, where enough of them did. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const wanted = new URL(request.url).searchParams.get("unit");
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: wanted ?? "all" });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope } = viewed;
  const { language } = member;
  return {
    id,
    name: viewed.name,
    scope,
    threshold: release.method.commentThreshold,
    questions: releasedWords({ release, questionnaire, unit: scope.unit, language }),
  };
}

export default function Words() {
  const { t } = useTranslation("insights");
  const { id, name, scope, threshold, questions } = useLoaderData<typeof loader>();
  const where = scope.name === null ? name : `${name}, ${scope.name}`;
  return (
    <Page title={t("words.title")} lead={<p>{t("words.lead", { name: where, threshold })}</p>}>
      <div className="mt-6">
        <UnitPath path={scope.path} to={(unit) => paths.words({ diagnosticId: id, unit })} />
      </div>
      {questions.length === 0 && <p>{t("words.none", { threshold })}</p>}
      <WordsByQuestion questions={questions} threshold={threshold} />
      <p className="mt-10">
        <Link to={`${paths.heatmap(id)}?unit=${encodeURIComponent(scope.unit ?? "all")}`}>{t("detail.back")}</Link>
      </p>
      <ResultLinks id={id} at="words" />
    </Page>
  );
}
