import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
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
  return {
    id,
    name: viewed.name,
    scope,
    threshold: release.method.commentThreshold,
    questions: releasedWords({ release, questionnaire, unit: scope.unit, language: member.language }),
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
      {questions.map(({ question, tier, texts }) => (
        <section key={`${question}/${tier}`} className="mt-8">
          <h2>{question}</h2>
          <p className="text-muted">{t("words.of", { tier, count: texts.length })}</p>
          <ul className="mt-3 grid gap-3">
            {texts.map((text, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the order never changes
              <li key={`${place}/${text}`} dir="auto" className="border-s-4 border-line ps-4 break-words">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-10">
        <Link to={`${paths.heatmap(id)}?unit=${encodeURIComponent(scope.unit ?? "all")}`}>{t("detail.back")}</Link>
      </p>
    </Page>
  );
}
