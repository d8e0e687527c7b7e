import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActionCounts } from "#app/components/insights/action-counts.tsx";
import { Explained } from "#app/components/insights/explained.tsx";
import { MatteringGaps } from "#app/components/insights/mattering-gaps.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { StrengthLists } from "#app/components/insights/strength-lists.tsx";
import { TakeAway } from "#app/components/insights/take-away.tsx";
import { Page } from "#app/components/page.tsx";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { gapsThatMatter } from "#app/features/plans/gaps-that-matter.ts";
import { actionsUnderWay } from "#app/features/plans/shared-actions.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { tiersInText } from "#app/features/questionnaires/tiers-in-text.ts";
import { certaintyOf } from "#app/features/reports/certainty.ts";
import { headlineOf } from "#app/features/reports/headline.ts";
import { headlineWords } from "#app/features/reports/headline-words.ts";
import { strengthsOf } from "#app/features/reports/strengths.ts";
import { takeAwayMenu } from "#app/features/reports/take-away-menu.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";
import { wordsOf } from "#app/platform/i18n.ts";
import { sharedActionCounts } from "#db/queries/plans.ts";

export const handle = { titleFrom: "name" };

/** What a heatmap's address holds; heatmaps once stood here, and such addresses are still in letters and bookmarks. */
const OF_HEATMAP = ["unit", "by", "sort", "rows"];

/** What a result says first, why it matters, what goes well and what is being done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const { searchParams, search } = new URL(request.url);
  if (OF_HEATMAP.some((name) => searchParams.has(name))) throw redirect(paths.heatmap(id) + search);
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: null });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope, parts } = viewed;
  const counts = await inOrganizationOf(member, (trx) => sharedActionCounts(trx, id));
  const { language } = member;
  const of = { release, questionnaire, unit: scope.unit, language };
  return {
    id,
    name: viewed.name,
    scope: { unit: scope.unit, name: scope.name },
    names: Object.fromEntries(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)])),
    inText: tiersInText(questionnaire, language),
    headline: headlineOf({ ...of, parts }),
    certainty: certaintyOf(of),
    matters: gapsThatMatter({ ...of, parts }),
    strengths: strengthsOf(of),
    actions: actionsUnderWay(counts),
    takeAway: await takeAwayMenu(viewed, { language }),
  };
}

export default function ResultPage() {
  const { t, i18n } = useTranslation("findings");
  const { t: exports } = useTranslation("exports");
  const { id, name, scope, names, inText, headline, certainty, matters, strengths, actions, takeAway } =
    useLoaderData<typeof loader>();
  const { title, sentences } = headlineWords(wordsOf(i18n), headline, inText);
  const noGaps = headline.kind === "tooFew" || headline.kind === "oneLevel";
  const itemTo = (itemId: string) => paths.gapDetail({ diagnosticId: id, itemId, unit: scope.unit, by: null });
  return (
    <Page
      title={title}
      lead={
        <>
          <p className="text-base">{scope.name === null ? name : t("first.of", { name, part: scope.name })}</p>
          {sentences.map((sentence) => (
            <p key={sentence} className="mt-1">
              {sentence}
            </p>
          ))}
        </>
      }
    >
      <p className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Link className="button button-primary" to={noGaps ? `${paths.heatmap(id)}?unit=all` : paths.heatmap(id)}>
          {t("first.toHeatmap")}
        </Link>
        <a className="inline-flex min-h-11 items-center" href="#take-away">
          {exports("menu.title")}
        </a>
      </p>
      {(!noGaps || certainty.answered.length > 0) && (
        <section className="mt-8">
          <h2>{t("certainty.title")}</h2>
          <ul className="mt-2">
            {certainty.answered.map(({ tier, ...counts }) => (
              <li key={tier}>{t("certainty.answered", { tier: names[tier] ?? tier, ...counts })}</li>
            ))}
          </ul>
          {certainty.gaps > 0 && (
            <p className="mt-2">{t("certainty.sure", { count: certainty.gaps, sure: certainty.sure })}</p>
          )}
          {certainty.unknown > 0 && <p className="mt-2">{t("certainty.unknown", { count: certainty.unknown })}</p>}
          {certainty.thin.map((tier) => (
            <p key={tier} className="mt-2">
              {t("certainty.thin", { tier: inText[tier] ?? tier, postProcess: "sentence" })}
            </p>
          ))}
          <Explained what={t("explain.what")}>
            <p>{t("explain.gap")}</p>
            <p>{t("explain.sure")}</p>
            <p>{t("explain.least")}</p>
            <p>{t("explain.rounded")}</p>
          </Explained>
        </section>
      )}
      {/* Where no two levels can be shown, it cannot be said that no gap is sure either, or that nothing goes well. */}
      {!noGaps && (
        <>
          <section className="mt-10" aria-labelledby="matter">
            <h2 id="matter">{t("matter.title")}</h2>
            <MatteringGaps gaps={matters} names={inText} itemTo={itemTo} />
          </section>
          <StrengthLists strengths={strengths} names={names} inText={inText} itemTo={itemTo} />
        </>
      )}
      <section className="mt-10">
        <h2>{t("actions.title")}</h2>
        <ActionCounts id={id} {...actions} />
      </section>
      <TakeAway id={id} {...takeAway} />
      <ResultLinks id={id} at="result" />
    </Page>
  );
}
