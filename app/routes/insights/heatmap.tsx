import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { HeatChoices } from "#app/components/insights/heat-choices.tsx";
import { HeatLegend } from "#app/components/insights/heat-legend.tsx";
import { HeatList } from "#app/components/insights/heat-list.tsx";
import { HeatTable } from "#app/components/insights/heat-table.tsx";
import { HeatViews } from "#app/components/insights/heat-views.tsx";
import { numberWords } from "#app/components/insights/number-words.ts";
import { PartPager } from "#app/components/insights/part-pager.tsx";
import { type PartLinks, PartTable } from "#app/components/insights/part-table.tsx";
import { Priorities } from "#app/components/insights/priorities.tsx";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { TakeAway } from "#app/components/insights/take-away.tsx";
import { UnitPath } from "#app/components/insights/unit-path.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { heatPage } from "#app/features/reports/heat-page.ts";
import { takeAwayMenu } from "#app/features/reports/take-away-menu.server.ts";
import { viewedHeatmap } from "#app/features/reports/viewed-heatmap.server.ts";
import { heatmapCompare } from "#app/features/trends/heatmap-change.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "name" };

/** Where the levels of one part of the organisation see different things. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const { searchParams } = new URL(request.url);
  const viewed = await viewedHeatmap(member, { diagnosticId: id, search: searchParams });
  if (!viewed) throw notFound();
  const { language } = member;
  const page = heatPage(viewed, { compare: heatmapCompare(viewed), language });
  return { id, ...page, takeAway: await takeAwayMenu(viewed, { by: page.address.by, language }) };
}

export default function HeatmapPage() {
  const { t } = useTranslation("heatmap");
  const { t: words } = useTranslation("insights");
  const page = useLoaderData<typeof loader>();
  const { id, name, k, scope, finding, tierNames, inText, address, map, parts, listed, empty } = page;
  const [search] = useSearchParams();
  const query = search.toString();
  const asPages = search.get("as") === "pages";
  const { unit } = scope;
  const { view, by } = address;
  const links = useMemo(() => linksOf({ id, query, unit, by }), [id, query, unit, by]);
  const { to } = links;
  const where = scope.name === null ? name : `${name}, ${scope.name}`;
  const level = page.measures.find((measure) => measure.id === address.show)?.upper === null;
  const whole = { unit: unit ?? "all", open: null, from: null, sort: null, order: null };
  return (
    <Page
      wide
      title={titleOf()}
      lead={
        <>
          <p>{leadOf()}</p>
          <p className="mt-2 text-sm">{page.answered.map((tier) => t("answered", tier)).join(" · ")}</p>
        </>
      }
    >
      <div className="mt-6">
        <UnitPath path={scope.path} to={(at) => to({ ...whole, unit: at ?? "all" })} />
      </div>
      {!empty && (
        <>
          <HeatViews view={view} by={by} axes={page.axes} to={to} />
          <HeatChoices
            action={paths.heatmap(id)}
            kept={keptIn(search)}
            view={view}
            measures={page.measures}
            show={address.show}
            themes={page.themes}
            theme={address.theme}
            of={address.of}
            sizes={page.sizes}
            min={address.min}
            sort={address.sort}
            sortLabel={parts?.columns.find((column) => column.id === address.sort)?.label ?? null}
            earlier={page.earlier}
            compare={address.compare}
            tierNames={tierNames}
            inText={inText}
          />
          <p className="mt-4 max-w-3xl text-sm text-muted">
            {level ? t("caption.level", { tier: inText[address.show], postProcess: "sentence" }) : t("caption.gap")}
          </p>
          {orderNote() && <p className="mt-2 max-w-3xl text-sm text-muted">{orderNote()}</p>}
        </>
      )}
      {map && !empty && (
        <>
          {by !== null && !map.columns.some(({ part }) => part?.band) && (
            <p className="mt-2 max-w-3xl">{t("noBands", { axis: by })}</p>
          )}
          {page.manyParts && (
            <p className="mt-2 max-w-3xl">
              {t("manyParts")} <Link to={to({ view: "parts", sort: null, order: null })}>{t("manyPartsLink")}</Link>
            </p>
          )}
          <HeatTable
            map={map}
            tierNames={tierNames}
            by={by}
            sortTo={links.sort}
            itemTo={links.item}
            partTo={(part) => to({ ...whole, unit: part })}
          />
          <HeatList
            level={false}
            entries={listed.map((each) => ({ ...each, label: each.label ?? "", to: links.listedItem(each.id) }))}
          />
          <p className="no-print mt-3 hidden text-sm text-muted sm:block">{t("keys")}</p>
        </>
      )}
      {parts && !empty && (
        <>
          {parts.window.total === 1 && <p className="mt-4">{noParts()}</p>}
          <PartTable
            diagnosticId={id}
            search={links.withoutFrom}
            first={parts.window}
            from={Math.min(address.from, parts.window.total - 1)}
            windowSize={page.windowSize}
            columns={parts.columns}
            themeNames={Object.fromEntries(page.themes.map((theme) => [theme.id, theme.name]))}
            sortedBy={address.sort}
            reversed={address.reverse}
            asPages={asPages}
            links={links}
          />
          <HeatList
            level={level}
            entries={listed.map((each) => ({
              ...each,
              label: each.label ?? t("whole"),
              to: by === null && each.id !== "" ? links.part(each.id) : null,
            }))}
          />
          <PartPager window={parts.window} size={page.windowSize} asPages={asPages} to={to} />
          <p className="no-print mt-3 hidden text-sm text-muted sm:block">
            {t("keys")} {parts.window.rows.some(({ open }) => open !== null) && t("keysTree")}
          </p>
        </>
      )}
      {!empty && (
        <HeatLegend
          k={k}
          unreported={page.unreported}
          level={level}
          themes={view === "questions" || address.of === "themes"}
          compare={address.compare && page.earlier !== null ? (page.compared ? "shown" : "hidden") : null}
        />
      )}
      {empty && scope.units.length > 0 && (
        <ul className="mt-4 list-disc ps-5">
          {scope.units.map((part) => (
            <li key={part.id}>
              <Link to={to({ ...whole, unit: part.id })}>{part.name}</Link>
            </li>
          ))}
        </ul>
      )}
      {page.priorities && <Priorities view={page.priorities} />}
      <TakeAway id={id} {...page.takeAway} />
      <ResultLinks id={id} at="heatmap" unit={unit} />
    </Page>
  );

  function titleOf(): string {
    if (empty) return t("title.none");
    if (!finding) return t("title.calm");
    const { ofTheTime } = finding;
    return t("title.gap", {
      label: finding.label,
      upper: inText[finding.upper.tier],
      lower: inText[finding.lower.tier],
      upperValue: numberWords(words, finding.upper.display, { ofTheTime }),
      lowerValue: numberWords(words, finding.lower.display, { ofTheTime }),
      postProcess: "sentence",
    });
  }

  function leadOf(): string {
    if (empty) return t("lead.none", { name: where });
    const [upper = "", lower = ""] = page.lowest.map((tier) => inText[tier] ?? tier);
    if (!finding) return t("lead.calm", { name: where, upper, lower });
    const least = finding.low > 0 ? finding.low : -finding.high;
    return t("lead.gap", { name: where, difference: Math.abs(finding.difference), least });
  }

  function orderNote(): string | null {
    if (address.sort === "name" || address.sort === "size" || (view === "parts" && by !== null && !address.sort))
      return null;
    if (view === "questions") return map?.sortedBy ? t("sort.note") : null;
    if (level) return t("sort.standing");
    return t(address.sort === null ? "sort.certain" : "sort.note");
  }

  function noParts(): string {
    if (address.min > 0) return t("noneOfSize");
    return by === null ? t("noParts") : t("noBands", { axis: by });
  }
}

/** What the form of choices does not choose itself, and a new choice does not change. */
function keptIn(search: URLSearchParams): [string, string][] {
  const kept = new Set(["unit", "view", "by", "open", "order", "as"]);
  return [...search].filter(([name]) => kept.has(name));
}

/** Where everything in the view leads, each link with the whole view in its address. */
function linksOf({ id, query, unit, by }: { id: string; query: string; unit: string | null; by: string | null }) {
  const to = (change: Readonly<Record<string, string | readonly string[] | null>>) => {
    const next = new URLSearchParams(query);
    for (const [key, value] of Object.entries(change)) {
      next.delete(key);
      for (const each of value === null ? [] : [value].flat()) next.append(key, each);
    }
    return `${paths.heatmap(id)}?${next}`;
  };
  const withoutFrom = new URLSearchParams(query);
  withoutFrom.delete("from");
  const open = withoutFrom.getAll("open");
  const item = (itemId: string, at: string | null = unit, axis: string | null = by) =>
    paths.gapDetail({ diagnosticId: id, itemId, unit: at, by: axis });
  const links: PartLinks & { to: typeof to; withoutFrom: string; item: (id: string) => string } & {
    listedItem: (id: string) => string | null;
  } = {
    to,
    withoutFrom: withoutFrom.toString(),
    item: (itemId) => item(itemId),
    listedItem: (itemId) => item(itemId),
    sort: (column, reverse) => to({ sort: column, order: reverse ? "reverse" : null, from: null }),
    toggle: (part, row) =>
      to({
        open: open.includes(part) ? open.filter((each) => each !== part) : [...open, part],
        from: row === 0 ? null : String(row),
      }),
    part: (part) => to({ unit: part, open: null, from: null }),
    cell: ({ kind, id: part }, column) => {
      if (column.id.startsWith("theme:"))
        return to({ theme: column.theme, of: "items", sort: null, order: null, from: null });
      return kind === "part" ? item(column.id, part, null) : item(column.id);
    },
  };
  return links;
}
