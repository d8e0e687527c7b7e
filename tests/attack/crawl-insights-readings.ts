import type { Reading, Shown } from "./crawl-readings.ts";

/** What the pages of a result say beside its heatmap and items, read as it arrived: their own types are not used here. */
interface At {
  readonly at: string;
}

interface SaidGap {
  readonly item: string;
  readonly upper: string;
  readonly lower: string;
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly upperSays: Shown;
  readonly lowerSays: Shown;
  readonly n: number;
}

interface SharedView {
  readonly item: string;
  readonly says: readonly { readonly tier: string; readonly display: Shown }[];
}

interface ResultData {
  readonly scope: { readonly unit: string | null };
  readonly headline: { readonly gap?: SaidGap };
  readonly certainty: {
    readonly answered: readonly { readonly tier: string; readonly invited: number; readonly answered: number }[];
  };
  readonly matters: readonly { readonly gap: SaidGap }[];
  readonly strengths: {
    readonly hidden: readonly { readonly gap: SaidGap }[];
    readonly shared: readonly SharedView[];
    readonly problems: readonly SharedView[];
  };
}

/** The first screen: what it says, why it matters, what goes well, and who answered. */
export function toldByResult(
  { scope: { unit }, headline, certainty, matters, strengths }: ResultData,
  { at }: At,
): Reading[] {
  const gaps = [...matters, ...strengths.hidden].map(({ gap }) => gap).concat(headline.gap ?? []);
  return [
    ...gaps.flatMap((gap) => ofGap(gap, { at, unit })),
    ...[...strengths.shared, ...strengths.problems].flatMap(({ item, says }) =>
      says.map(({ tier, display }): Reading => ({ at, kind: "level", tier, unit, item, shown: display, n: null })),
    ),
    ...certainty.answered.map(
      ({ tier, invited, answered }): Reading => ({ at, kind: "count", tier, unit, invited, answered }),
    ),
  ];
}

/** The list of results: what the newest of them says. */
export function toldByResults(
  { newest }: { readonly newest: Pick<ResultData, "scope" | "headline"> | null },
  { at }: At,
): Reading[] {
  return newest?.headline.gap ? ofGap(newest.headline.gap, { at, unit: newest.scope.unit }) : [];
}

interface MeetingData {
  readonly scope: { readonly unit: string | null };
  readonly findings: readonly {
    readonly item: string;
    readonly levels: readonly { readonly tier: string; readonly display: Shown }[];
  }[];
}

/** What each level says on the pages of a meeting. */
export function toldByMeeting({ scope: { unit }, findings }: MeetingData, { at }: At): Reading[] {
  return findings.flatMap(({ item, levels }) =>
    levels.map(({ tier, display }): Reading => ({ at, kind: "level", tier, unit, item, shown: display, n: null })),
  );
}

interface StrategyData {
  readonly view: null | {
    readonly tiers: readonly {
      readonly n: number;
      readonly namesFirst: Shown | null;
      readonly topThreeOverlap: Shown | null;
      readonly tau: { readonly value: number } | null;
      readonly concordance: { readonly value: number } | null;
    }[];
    readonly felt: null | {
      readonly item: string;
      readonly tiers: readonly { readonly tier: string; readonly felt: Shown }[];
    };
  };
}

/** What each level ranks first, and whether it says that the order is clear. */
export function toldByStrategy({ view }: StrategyData, { at }: At): Reading[] {
  if (!view) return [];
  return [
    ...view.tiers.map(({ n, namesFirst, topThreeOverlap, tau, concordance }): Reading => {
      const value = {
        n,
        namesFirst,
        topThreeOverlap,
        tau: tau?.value ?? null,
        concordance: concordance?.value ?? null,
      };
      return { at, kind: "whole", part: "orders", value };
    }),
    ...(view.felt?.tiers ?? []).map(({ tier, felt }): Reading => {
      return { at, kind: "level", tier, unit: null, item: view.felt?.item ?? "", shown: felt, n: null };
    }),
  ];
}

interface TrendData {
  readonly unit: string | null;
  readonly earlier: { readonly id: string } | null;
  readonly trends: {
    readonly gaps: readonly { readonly earlier: SaidGap; readonly later: SaidGap }[];
    readonly levels: readonly {
      readonly item: string;
      readonly tier: string;
      readonly earlier: Shown;
      readonly later: Shown;
    }[];
  };
}

/** Two waves side by side, each held against its own release. */
export function toldByTrend({ unit, earlier, trends }: TrendData, { at }: At): Reading[] {
  const wave = earlier?.id;
  return [
    ...trends.gaps.flatMap((trend) => [
      ...ofGap(trend.later, { at, unit }),
      ...ofGap(trend.earlier, { at, unit }).map((reading) => ({ ...reading, wave })),
    ]),
    ...trends.levels.flatMap(({ item, tier, earlier: before, later }): Reading[] => [
      { at, kind: "level", tier, unit, item, shown: later, n: null },
      { at, wave, kind: "level", tier, unit, item, shown: before, n: null },
    ]),
  ];
}

function ofGap(
  { item, upper, lower, difference, low, high, upperSays, lowerSays, n }: SaidGap,
  { at, unit }: At & { unit: string | null },
): Reading[] {
  return [
    { at, kind: "gap", item, unit, upper, lower, difference, low, high },
    { at, kind: "level", tier: upper, unit, item, shown: upperSays, n: null },
    { at, kind: "level", tier: lower, unit, item, shown: lowerSays, n },
  ];
}
