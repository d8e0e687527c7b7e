import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { numberWords } from "#app/components/insights/number-words.ts";
import { RankFigure } from "#app/components/insights/rank-figure.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { FeltClarity, NearnessTable } from "#app/components/insights/strategy-tables.tsx";
import { TakeAway } from "#app/components/insights/take-away.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { tiersInText } from "#app/features/questionnaires/tiers-in-text.ts";
import { strategyView } from "#app/features/reports/strategy-view.ts";
import { takeAwayMenu } from "#app/features/reports/take-away-menu.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";

export const handle = { titleFrom: "name" };

/** What leadership ranks first, and what the other levels believe it does: always of the whole organisation. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: "all" });
  if (!viewed) throw notFound();
  const { release, questionnaire, name } = viewed;
  const { language } = member;
  const takeAway = await takeAwayMenu(viewed, { language });
  const view = strategyView({ release, questionnaire, language });
  return { id, name, view, inText: tiersInText(questionnaire, language), takeAway };
}

export default function StrategyPage() {
  const { t } = useTranslation("findings");
  const { t: number } = useTranslation("insights");
  const { id, name, view, inText, takeAway } = useLoaderData<typeof loader>();
  const lowest = view?.tiers.at(-1);
  const title =
    lowest?.namesFirst && view && view.tiers.length > 1
      ? t("strategy.titleKnown", {
          shown: numberWords(number, lowest.namesFirst),
          tier: inText[lowest.tier] ?? lowest.name,
          postProcess: "sentence",
        })
      : t("strategy.title");
  return (
    <Page title={title} lead={view && <p>{t("strategy.lead", { name })}</p>}>
      {view === null && <p className="mt-6">{t("strategy.none")}</p>}
      {view && view.tiers.length === 0 && <p className="mt-6">{t("strategy.tooFew")}</p>}
      {view && view.tiers.length > 0 && (
        <>
          <RankFigure view={view} />
          <NearnessTable view={view} />
          <FeltClarity felt={view.felt} />
        </>
      )}
      <TakeAway id={id} {...takeAway} />
      <ResultLinks id={id} at="strategy" />
    </Page>
  );
}
