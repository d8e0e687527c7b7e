import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Explained } from "#app/components/insights/explained.tsx";
import { LevelTrends } from "#app/components/insights/level-trends.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { TakeAway } from "#app/components/insights/take-away.tsx";
import { TrendFigure } from "#app/components/insights/trend-figure.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { twoWaves } from "#app/features/trends/two-waves.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "name" };

/** A result beside an earlier one: what changed, beyond chance and beyond drift. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const wanted = new URL(request.url).searchParams.get("with");
  const { language } = member;
  const found = await twoWaves(member, { diagnosticId: id, wanted, language });
  if (!found) throw notFound();
  return { id, ...found };
}

export default function TrendPage() {
  const { t } = useTranslation("findings");
  const { t: shared } = useTranslation("insights");
  const { id, name, closed, unitName, choices, earlier, trends, names, unit, takeAway } =
    useLoaderData<typeof loader>();
  const { tally } = trends;
  const itemTo = (itemId: string) => paths.gapDetail({ diagnosticId: id, itemId, unit, by: null });
  return (
    <Page title={titleOf()} lead={<p>{leadOf()}</p>}>
      {choices.length > 1 && (
        <nav aria-label={t("trend.choose")} className="mt-4">
          <p className="text-sm text-muted">{t("trend.choose")}</p>
          <ul className="flex flex-wrap gap-x-6">
            {choices.map((choice) => (
              <li key={choice.id}>
                <Link
                  className="inline-flex min-h-11 items-center"
                  to={paths.trend({ diagnosticId: id, earlier: choice.id })}
                  aria-current={choice.id === earlier?.id ? "true" : undefined}
                >
                  {t("trend.wave", { name: choice.name, closed: choice.closed })}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {trends.pairs.map(({ upper, lower, unsure, hidden }) => (
        <TrendFigure
          key={`${upper}/${lower}`}
          pair={shared("heatmap.pair", { upper: names[upper] ?? upper, lower: names[lower] ?? lower })}
          trends={trends.gaps.filter((trend) => trend.upper === upper && trend.lower === lower)}
          unsure={unsure}
          hidden={hidden}
          itemTo={itemTo}
        />
      ))}
      {trends.gaps.length > 0 && (
        <Explained what={t("explain.what")}>
          <p>{t("trend.explainChange")}</p>
          <p>{t("trend.explainExpected")}</p>
          <p>{t("trend.explainFew")}</p>
          <p>{t("explain.rounded")}</p>
        </Explained>
      )}
      {trends.levels.length > 0 && <LevelTrends levels={trends.levels} names={names} />}
      <TakeAway id={id} {...takeAway} />
      <ResultLinks id={id} at="trend" />
    </Page>
  );

  function titleOf(): string {
    if (!earlier) return t("trend.titleNone");
    const { told: count, smaller, larger } = tally;
    if (count === 0) return t("trend.titleFew");
    if (smaller + larger === 0) return t("trend.titleCalm", { count });
    return t("trend.title", { smaller, larger, count });
  }

  function leadOf(): string {
    const where = unitName === null ? name : t("first.of", { name, part: unitName });
    if (!earlier) return t("trend.leadNone", { name: where });
    return t("trend.lead", { name: where, closed, earlier: earlier.name, earlierClosed: earlier.closed });
  }
}
