import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AxisLinks } from "#app/components/insights/axis-links.tsx";
import { Dyads } from "#app/components/insights/dyads.tsx";
import { GapTable, PartTable, SpreadTable, TierTable } from "#app/components/insights/gap-tables.tsx";
import { LevelFigure } from "#app/components/insights/level-figure.tsx";
import { numberWords } from "#app/components/insights/number-words.ts";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { itemDetail } from "#app/features/reports/item-detail.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "name" };

/** One item in one part of the organisation: what each level says, and how sure the gap is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("unit");
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: wanted ?? "all" });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope } = viewed;
  const asked = searchParams.get("by");
  const { axes } = release.method;
  const by = asked !== null && axes.includes(asked) ? asked : null;
  const item = itemDetail({
    release,
    questionnaire,
    itemId: params.itemId ?? "",
    unit: scope.unit,
    parts: scope.units,
    by,
    language: member.language,
  });
  if (!item) throw notFound();
  const names = Object.fromEntries(
    questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, member.language)]),
  );
  return { id, name: viewed.name, scope, item, names, by, axes };
}

export default function ItemPage() {
  const { t } = useTranslation("insights");
  const { id, name, scope, item, names, by, axes } = useLoaderData<typeof loader>();
  const [upper = "", lower = ""] = item.tiers.slice(-2).map(({ tier }) => names[tier] ?? tier);
  const to = (change: { unit?: string | null; by?: string | null }) =>
    paths.gapDetail({ diagnosticId: id, itemId: item.id, unit: scope.unit, by, ...change });
  const shown = new URLSearchParams({ unit: scope.unit ?? "all", ...(by === null ? {} : { by }) });
  return (
    <Page title={item.label} lead={<Finding />}>
      <p className="mt-2 text-muted">
        {item.theme}: {item.question}
      </p>
      <div className="mt-6">
        <UnitPath path={scope.path} to={(unit) => to({ unit })} />
      </div>
      <LevelFigure
        bars={item.tiers.flatMap(({ name: label, result }) =>
          result
            ? [{ label, low: result.display.low, high: result.display.high, words: numberWords(t, result.display) }]
            : [],
        )}
        axis={t(item.scale === "frequency" ? "detail.chartAxisFrequency" : "detail.chartAxisAgreement")}
      />
      <h2 className="mt-8">{t("detail.whatAsked")}</h2>
      <TierTable tiers={item.tiers} scale={item.scale} />
      {item.reversed && <p className="mt-2 text-sm text-muted">{t("detail.reversed")}</p>}
      {item.gaps.length > 0 && (
        <section className="mt-8">
          <h2>{t("detail.gaps")}</h2>
          <GapTable gaps={item.gaps} names={names} />
          {item.breaksAt && (
            <p className="mt-3 font-semibold">
              {t("detail.breaks", { upper: names[item.breaksAt.upper], lower: names[item.breaksAt.lower] })}
            </p>
          )}
          <p className="mt-3 text-sm text-muted">{t("detail.base")}</p>
        </section>
      )}
      <SpreadTable tiers={item.tiers} />
      {(item.parts.length > 0 || axes.length > 0) && (
        <section className="mt-8" id="parts">
          <h2>{by === null ? t("detail.parts") : t("heatmap.by", { axis: by })}</h2>
          <p className="mt-1 flex flex-wrap gap-x-6 gap-y-2 text-sm">
            <AxisLinks axes={axes} by={by} to={(axis) => to({ by: axis })} />
          </p>
          {item.parts.length === 0 ? (
            <p className="mt-2">{by === null ? t("detail.noParts") : t("heatmap.noBands", { axis: by })}</p>
          ) : (
            <PartTable parts={item.parts} by={by} names={[upper, lower]} to={(unit) => to({ unit })} />
          )}
        </section>
      )}
      {item.dyads && <Dyads dyads={item.dyads} />}
      {item.predictions.map((prediction) => (
        <p key={prediction.item} className="mt-6">
          {t("detail.prediction", {
            predicted: numberWords(t, prediction.predicted),
            actual: numberWords(t, prediction.actual),
          })}
        </p>
      ))}
      <p className="mt-10">
        <Link to={`${paths.heatmap(id)}?${shown}`}>{t("detail.back")}</Link>
      </p>
    </Page>
  );

  function Finding() {
    const where = scope.name ?? t("detail.unit");
    const gap = item.gaps.find((each) => names[each.upper.tier] === upper && names[each.lower.tier] === lower);
    if (!gap) return <p>{t("detail.gapNone")}</p>;
    const points = t("gaps.points", { count: Math.abs(gap.difference) });
    const key =
      gap.difference > 0
        ? "detail.gapSentence"
        : gap.difference < 0
          ? "detail.gapSentenceLow"
          : "detail.gapSentenceNone";
    return (
      <p>
        {name}, {where}: {t(key, { upper, lower, points })}
      </p>
    );
  }
}
