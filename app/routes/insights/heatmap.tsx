import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AxisLinks } from "#app/components/insights/axis-links.tsx";
import { HeatLegend } from "#app/components/insights/heat-legend.tsx";
import { HeatTable } from "#app/components/insights/heat-table.tsx";
import { numberWords } from "#app/components/insights/number-words.ts";
import { Priorities } from "#app/components/insights/priorities.tsx";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { findItem, localized } from "#app/features/questionnaires/items.ts";
import { largestGap } from "#app/features/reports/finding.ts";
import { heatmap } from "#app/features/reports/heatmap.ts";
import { priorityView } from "#app/features/reports/organisation-view.ts";
import { groupOf } from "#app/features/reports/released-groups.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "name" };

/** Where the levels of one part of the organisation see different things. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const { searchParams } = new URL(request.url);
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted: searchParams.get("unit") });
  if (!viewed) throw notFound();
  const { release, questionnaire, scope } = viewed;
  const { unit } = scope;
  const { language } = member;
  const asked = searchParams.get("by");
  const by = asked !== null && release.method.axes.includes(asked) ? asked : null;
  const finding = largestGap({ release, questionnaire, unit, language });
  const item = finding && findItem(questionnaire, finding.item);
  return {
    id,
    name: viewed.name,
    k: release.method.k,
    scope,
    tierNames: Object.fromEntries(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)])),
    finding: finding && { ...finding, ofTheTime: item?.kind === "scaled" && item.scale === "frequency" },
    map: heatmap({
      release,
      questionnaire,
      unit,
      parts: scope.units,
      by,
      sort: searchParams.get("sort"),
      language,
    }),
    by,
    axes: release.method.axes,
    items: searchParams.get("rows") !== "themes",
    answered: questionnaire.tiers.flatMap((tier) => {
      const group = groupOf(release, { tier: tier.id, head: unit });
      return group
        ? [{ name: localized(tier.plural, language), invited: group.invited, answered: group.answered }]
        : [];
    }),
    priorities: unit === null ? priorityView({ release, questionnaire, language }) : null,
    unreported: Object.values(release.method.modes).includes("unreported"),
  };
}

export default function HeatmapPage() {
  const { t } = useTranslation("insights");
  const { id, name, k, scope, map, finding, tierNames, items, by, axes, answered, priorities, unreported } =
    useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const to = (change: Record<string, string | null>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) value === null ? next.delete(key) : next.set(key, value);
    return `${paths.heatmap(id)}?${next}`;
  };
  const where = scope.name === null ? name : `${name}, ${scope.name}`;
  const unit = scope.unit;
  return (
    <Page
      wide
      title={titleOf()}
      lead={
        <>
          <p>{leadOf()}</p>
          <p className="mt-2 text-sm">{answered.map((tier) => t("heatmap.n", tier)).join(" · ")}</p>
        </>
      }
    >
      <div className="mt-6">
        <UnitPath path={scope.path} to={(at) => to({ unit: at ?? "all" })} />
      </div>
      {!map.empty && (
        <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <Link to={to({ rows: items ? "themes" : null })} preventScrollReset>
            {items ? t("heatmap.themesOnly") : t("heatmap.allItems")}
          </Link>
          <AxisLinks axes={axes} by={by} to={(axis) => to({ by: axis, sort: null })} />
          {map.sortedBy && (
            <Link to={to({ sort: null })} preventScrollReset>
              {t("heatmap.unsort")}
            </Link>
          )}
          {map.sortedBy && <span className="text-muted">{t("heatmap.sortNote")}</span>}
        </p>
      )}
      {!map.empty && (
        <>
          <p className="mt-4 max-w-3xl text-sm text-muted">{t("heatmap.caption")}</p>
          {by !== null && !map.columns.some(({ part }) => part?.band) && (
            <p className="mt-2 max-w-3xl">{t("heatmap.noBands", { axis: by })}</p>
          )}
          <HeatTable
            map={map}
            tierNames={tierNames}
            items={items}
            by={by}
            sortTo={(column) => to({ sort: column })}
            itemTo={(itemId) => paths.gapDetail({ diagnosticId: id, itemId, unit, by })}
            partTo={(part) => to({ unit: part, sort: null })}
          />
          <HeatLegend k={k} unreported={unreported} />
        </>
      )}
      {map.empty && scope.units.length > 0 && (
        <ul className="mt-4 list-disc ps-5">
          {scope.units.map((part) => (
            <li key={part.id}>
              <Link to={to({ unit: part.id })}>{part.name}</Link>
            </li>
          ))}
        </ul>
      )}
      {priorities && <Priorities view={priorities} />}
      <h2 className="mt-10">{t("heatmap.next")}</h2>
      <ul className="mt-2 list-disc ps-5">
        <li>
          <Link to={paths.words({ diagnosticId: id, unit })}>{t("heatmap.toWords")}</Link>
        </li>
        <li>
          <Link to={paths.certificate(id)}>{t("heatmap.toCertificate")}</Link>
        </li>
      </ul>
    </Page>
  );

  function titleOf(): string {
    if (map.empty) return t("heatmap.titleNone");
    if (!finding) return t("heatmap.titleCalm");
    const { ofTheTime } = finding;
    return t("heatmap.titleGap", {
      label: finding.label,
      upper: tierNames[finding.upper.tier],
      lower: tierNames[finding.lower.tier],
      upperValue: numberWords(t, finding.upper.display, { ofTheTime }),
      lowerValue: numberWords(t, finding.lower.display, { ofTheTime }),
    });
  }

  function leadOf(): string {
    if (map.empty) return t("heatmap.leadNone", { name: where });
    if (!finding) return t("heatmap.leadCalm", { name: where });
    const least = finding.low > 0 ? finding.low : -finding.high;
    return t("heatmap.lead", { name: where, difference: Math.abs(finding.difference), least });
  }
}
