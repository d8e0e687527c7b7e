import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActionCounts } from "#app/components/insights/action-counts.tsx";
import { AxisLinks } from "#app/components/insights/axis-links.tsx";
import { CascadeFigure } from "#app/components/insights/cascade-figure.tsx";
import { Dyads } from "#app/components/insights/dyads.tsx";
import { Explained } from "#app/components/insights/explained.tsx";
import { GapTable, isBandOnly, PartTable, SpreadTable, TierTable } from "#app/components/insights/gap-tables.tsx";
import { LevelFigure } from "#app/components/insights/level-figure.tsx";
import { Predictions } from "#app/components/insights/predictions.tsx";
import { TakeAway } from "#app/components/insights/take-away.tsx";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
import { Page } from "#app/components/page.tsx";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actionsUnderWay } from "#app/features/plans/shared-actions.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { tiersInText } from "#app/features/questionnaires/tiers-in-text.ts";
import { itemDetail } from "#app/features/reports/item-detail.ts";
import { takeAwayMenu } from "#app/features/reports/take-away-menu.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";
import { sharedActionCounts } from "#db/queries/plans.ts";

export const handle = { titleFrom: "name" };

/** One item in one part of the organisation: what each level says, and how sure the gap is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("unit");
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: wanted ?? "all" });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope, parts } = viewed;
  const asked = searchParams.get("by");
  const { axes } = release.method;
  const by = asked !== null && axes.includes(asked) ? asked : null;
  const { language } = member;
  const item = itemDetail({
    release,
    questionnaire,
    itemId: params.itemId ?? "",
    unit: scope.unit,
    parts,
    by,
    language,
  });
  if (!item) throw notFound();
  const names = Object.fromEntries(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)]));
  const counts = await inOrganizationOf(member, (trx) => sharedActionCounts(trx, id));
  const takeAway = await takeAwayMenu(viewed, { by, language });
  const inText = tiersInText(questionnaire, language);
  const actions = actionsUnderWay(counts, item.id);
  return { id, name: viewed.name, scope, item, names, inText, by, axes, actions, takeAway };
}

export default function ItemPage() {
  const { t } = useTranslation("insights");
  const { t: more } = useTranslation("findings");
  const { id, name, scope, item, names, inText, by, axes, actions, takeAway } = useLoaderData<typeof loader>();
  const [upper = "", lower = ""] = item.tiers.slice(-2).map(({ tier }) => names[tier] ?? tier);
  const [above = "", below = ""] = item.tiers.slice(-2).map(({ tier }) => inText[tier] ?? tier);
  const to = (change: { unit?: string | null; by?: string | null }) =>
    paths.gapDetail({ diagnosticId: id, itemId: item.id, unit: scope.unit, by, ...change });
  const shown = new URLSearchParams({ unit: scope.unit ?? "all", ...(by === null ? {} : { by }) });
  const everyPart = new URLSearchParams({
    view: "parts",
    of: "items",
    theme: item.themeId,
    sort: item.id,
    unit: scope.unit ?? "all",
  });
  return (
    <Page title={item.label} lead={<Finding />}>
      <p className="mt-2 text-muted">
        {item.theme}: {item.question}
      </p>
      <div className="mt-6">
        <UnitPath path={scope.path} to={(unit) => to({ unit })} />
      </div>
      <LevelFigure
        tiers={item.tiers}
        axis={t(item.scale === "frequency" ? "detail.chartAxisFrequency" : "detail.chartAxisAgreement")}
      />
      <h2 className="mt-8">{t("detail.whatAsked")}</h2>
      <TierTable tiers={item.tiers} scale={item.scale} />
      {item.skippedOften && (
        <p className="mt-2">{t("detail.skippedOften", { lower: below, postProcess: "sentence" })}</p>
      )}
      {item.unanswered.map(({ tier, low, high }) => (
        <p key={tier} className="mt-2 text-sm">
          {t("detail.unanswered", { tier: inText[tier] ?? tier, low, high, postProcess: "sentence" })}
        </p>
      ))}
      {item.reversed && <p className="mt-2 text-sm text-muted">{t("detail.reversed")}</p>}
      {item.gaps.length > 0 && (
        <section className="mt-8">
          <h2>{t("detail.gaps")}</h2>
          <GapTable gaps={item.gaps} tiers={item.tiers} names={names} />
          <p className="mt-3 text-sm text-muted">{t("detail.base")}</p>
          <Explained what={more("explain.what")}>
            <p>{t("detail.explainSays")}</p>
            <p>{more("explain.gap")}</p>
            <p>{t("detail.explainInterval")}</p>
            <p>{more("explain.rounded")}</p>
          </Explained>
        </section>
      )}
      <CascadeFigure item={item} names={names} inText={inText} />
      <SpreadTable tiers={item.tiers} />
      {(item.parts.length > 0 || item.ofParts !== null || axes.length > 0) && (
        <section className="mt-8" id="parts">
          <h2>{by === null ? t("detail.parts") : t("heatmap.by", { axis: by })}</h2>
          <p className="mt-1 flex flex-wrap gap-x-6 gap-y-2 text-sm">
            <AxisLinks axes={axes} by={by} to={(axis) => to({ by: axis })} />
          </p>
          {item.ofParts !== null && (
            <p className="mt-2">
              {t(item.parts.length > 0 ? "detail.partsMany" : "detail.partsManyNone", { parts: item.ofParts })}{" "}
              <Link to={`${paths.heatmap(id)}?${everyPart}`}>{more("first.toHeatmap")}</Link>
            </p>
          )}
          {item.ofParts === null && item.parts.length === 0 && (
            <p className="mt-2">{by === null ? t("detail.noParts") : t("heatmap.noBands", { axis: by })}</p>
          )}
          {item.parts.length > 0 && (
            <PartTable parts={item.parts} by={by} names={[upper, lower]} to={(unit) => to({ unit })} />
          )}
          {by === null && item.parts.length > 0 && (
            <p className="mt-2 text-sm text-muted">
              {t("detail.standingNote", { lower: below, postProcess: "sentence" })}
            </p>
          )}
        </section>
      )}
      {item.dyads && <Dyads dyads={item.dyads} />}
      <Predictions predictions={item.predictions} upper={above} lower={below} />
      <section className="mt-8">
        <h2>{t("detail.actions")}</h2>
        <ActionCounts id={id} {...actions} />
      </section>
      <p className="mt-6">
        <Link to={paths.words({ diagnosticId: id, unit: scope.unit })}>{t("detail.toWords")}</Link>
      </p>
      <TakeAway id={id} {...takeAway} />
      <p className="mt-10">
        <Link to={`${paths.heatmap(id)}?${shown}`}>{t("detail.back")}</Link>
      </p>
    </Page>
  );

  function Finding() {
    const where = scope.name ?? t("detail.unit");
    const gap = item.gaps.find((each) => names[each.upper.tier] === upper && names[each.lower.tier] === lower);
    if (!gap) return <p>{t("detail.gapNone")}</p>;
    const { low, high, difference } = gap;
    const sides = [gap.upper, gap.lower].map(
      ({ tier }) => item.tiers.find((each) => each.tier === tier)?.result?.display,
    );
    const onlyBetween = isBandOnly(gap, sides) && low !== null && high !== null;
    const ends = onlyBetween ? [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) : [];
    const points = onlyBetween
      ? t("gaps.pointsBetween", { low: ends[0], high: ends[1] })
      : t("gaps.points", { count: Math.abs(difference) });
    const isOpen = onlyBetween ? low <= 0 && high >= 0 : difference === 0;
    const key = isOpen ? "detail.gapSentenceNone" : difference > 0 ? "detail.gapSentence" : "detail.gapSentenceLow";
    return (
      <p>
        {name}, {where}: {t(key, { upper: above, lower: below, points, postProcess: "sentence" })}
      </p>
    );
  }
}
