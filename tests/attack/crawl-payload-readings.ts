import { type Leaf, leavesOf, type Payload } from "./crawl-payload.ts";
import type { Band, Reading, Setting, Shown } from "./crawl-readings.ts";

/** Data of a route as far as it is read here. Whatever else has a digit in it must be in `expected`. */
interface RouteData {
  readonly id: string;
  readonly scope: { readonly unit: string | null };
  readonly [key: string]: unknown;
}

/**
 * Where each route may have numbers, or texts with digits in them: `told` is read into readings below, `words` was written
 * by whoever uses the site or names a thing or a time, `own` is the viewer's, or was worked out from it and what is released.
 */
const expected: Readonly<Record<string, { told?: RegExp; words?: RegExp; own?: RegExp }>> = {
  "routes/insights/heatmap": {
    told: /^(answered\[\]\.(invited|answered)|finding\..*|map\.rows\[\]\.cells\[\]\.(difference|low|high)|priorities\.byTier\[\]\..*)$/,
    words: /^(id|k|name|map\.(columns\[\]\.(id|part\.id|part\.name)|sortedBy)|scope\..*(unit|id|name)|by|axes\[\])$/,
  },
  "routes/insights/item": {
    told: /^item\.(tiers\[\]\.result\..*|gaps\[\]\.(difference|low|high|adjustedP)|parts\[\]\.(upper|lower)\.(low|high|value)|parts\[\]\.gap\.(difference|low|high|adjustedP)|dyads\..*|predictions\[\]\..*)$/,
    words:
      /^(id|name|scope\..*(unit|id|name)|item\.(gaps\[\]|parts\[\]\.gap)\.(upper|lower)\.group|item\.parts\[\]\.(id|name)|by|axes\[\]|item\.(label|question|tiers\[\]\.wording))$/,
  },
  "routes/insights/words": {
    told: /^questions\[\]\.texts\[\]$/,
    words: /^(id|name|threshold|scope\..*(unit|id|name))$/,
  },
  "routes/company/result": {
    told: /^(participation\[\]\.(invited|answered)|view\.themes\[\]\.items\[\]\.values\[\]\..*)$/,
    words: /^(id|name|closed|actions\[\]\.(id|due|title|owner))$/,
  },
  "routes/company/certificate": { told: /^gate\..*$/, words: /^(name|contractHash)$/ },
  "routes/coaching/team": {
    told: /^(report\.themes\[\]\.rows\[\]\.result\..*|actions\[\]\.why)$/,
    words: /^(id|name|actions\[\]\.(id|due|title|measure))$/,
    own: /^report\.themes\[\]\.rows\[\]\.(own|given)$/,
  },
  "routes/coaching/action": {
    told: /^action\.(target\.from\..*|reason\.sentence)$/,
    words:
      /^(diagnosticId|actionId|action\.(due|dueOn|revision|title|steps\[\]|script|target\.(group|measure|to))|notes\[\]\..*)$/,
    own: /^action\.reason\.(size|importance|certainty|reach|score)$/,
  },
  "routes/studio/diagnostic": {
    told: /^(tiers\[\]\.(invited|answered)|overview\.(levels\[\]\.days\[\]\.(invited|answered)|groups\[\]\.(invited|answered)|teams|teamsOf))$/,
    // The forecast is worked out from who is invited, and the letters are read as one would get them oneself.
    words:
      /^(id|k|name|axes\[\]|checking\.(done|of)|contractHash|extended|failed|times\..*|deliveries\[\]\.count|notInvited\[\]\.count|closesField|reminders\.(lines\[\]\.(round|on|text)|sent\[\]|previews\[\]\.(round|subject|text))|overview\.(counted|levels\[\]\.days\[\]\.day|groups\[\]\.name|more|forecasts\[\]\.(rate|teams)))$/,
  },
  "routes/studio/deliveries": { words: /^(id|problems\[\]\.(id|name|email|problem))$/ },
  "routes/studio/sender": { words: /^(email|organization|sender|domain|name|address|replyTo)$/ },
  "routes/studio/late-joiners": { words: /^(id|name|people\[\]\..*|more)$/ },
  "routes/studio/pulse": { words: /^(baseline|zone|closes|themes\[\]\..*|others\[\]\..*)$/ },
  "routes/studio/release": {
    told: /^gate\..*$/,
    words: /^(id|name|checking\.(done|of)|timeZone|stages\[\]\.(shown|planned))$/,
  },
  "routes/studio/diagnostics": { words: /^diagnostics\[\]\.(id|name|closes)$/ },
  "routes/studio/new-diagnostic": {
    words:
      /^(heads\[\]\.(id|name)|questionnaires\[\]\.(id|items)|values\.(closes|k|commentThreshold|axes\[\])|unlistedAxes\[\]|attributes\[\]\.(name|values|smallest\[\]\.(value|people)))$/,
  },
  // Texts that somebody wrote, how many of them there are and how long they take; none of it comes from answers.
  "routes/studio/questionnaires": { words: /^(builtin|own)\[\]\..*$/ },
  "routes/studio/questionnaire": {
    words:
      /^(key|title|questionnaireId|open|next|languages\[\]\.missing|minutes\[\]\..*|head\..*|groups\[\]\..*|paired\[\]\..*|problems\[\]\..*|versions\[\]\..*)$/,
  },
  "routes/studio/survey-preview": { words: /^(id|title|page|form\.html)$/ },
  "routes/studio/questionnaire-preview": { words: /^(id|title|page|form\.html)$/ },
  "routes/studio/roster": {
    words:
      /^(tree\.(path\[\]\.id|parts\[\]\.(of|from|size|nodes\[\]\.(id|reports)))|found\.(page|people\[\]\..*)|tiers\[\]\.count)$/,
  },
  "routes/studio/roster-attributes": {
    words: /^(k|people|more|(attributes\[\]|open)\..*|values\[\]\..*|alike\[\]\[\]\..*)$/,
  },
  // A made-up roster to start from: a file, and nobody in it exists.
  "routes/studio/roster-example": { words: /^$/ },
  "routes/studio/roster-history": { words: /^(imports\[\]\..*|undo\..*)$/ },
  "routes/studio/new-person": { words: /^(former\[\]\..*|running\[\])$/ },
  "routes/studio/person": { words: /^(personId|seen|reports|leftAt|manager|heir|name|values\..*|running\[\])$/ },
  "routes/admin/audit": { words: /^(events\[\]\.(at|when|id|subject)|older)$/, told: /^events\[\]\.detail\[\]$/ },
  "routes/admin/members": { words: /^members\[\]\.userId$/ },
  "routes/account/organizations": { words: /^organizations\[\]\.organizationId$/ },
};

/** What somebody who takes a page's payload apart learns about groups of people. */
export function readingsInPayload(
  { address, payload }: { address: string; payload: Payload },
  setting: Setting,
): Reading[] {
  return Object.entries(payload).flatMap(([route, found]) => {
    const data = (found as { data?: unknown } | null)?.data;
    const stray = leavesOf(data).filter((leaf) => !isExpected(route, leaf));
    const at = `${address} (${route})`;
    return [
      ...stray.map(({ place, value }): Reading => ({ at, kind: "unplaced", value: `${place}: ${value}` })),
      ...(data === undefined || data === null ? [] : told(route, data as RouteData, { at, address, setting })),
    ];
  });
}

function isExpected(route: string, { place }: Leaf): boolean {
  const { told: numbers, words, own } = expected[route] ?? {};
  return [numbers, words, own].some((pattern) => pattern?.test(place));
}

interface Where {
  readonly at: string;
  readonly address: string;
  readonly setting: Setting;
}

function told(route: string, data: RouteData, where: Where): Reading[] {
  // The pages' own types are not used here: what is read is what arrived.
  const loose = data as never;
  switch (route) {
    case "routes/insights/heatmap":
      return toldByHeatmap(loose, where);
    case "routes/insights/item":
      return toldByItem(loose, where);
    case "routes/insights/words":
      return toldByWords(loose, where);
    case "routes/company/result":
      return toldByCompany(loose, where);
    case "routes/company/certificate":
    case "routes/studio/release":
      return toldByGate(loose, where);
    case "routes/coaching/team":
      return toldByTeam(loose, where);
    case "routes/coaching/action":
      return toldByAction(loose, where);
    case "routes/admin/audit":
      return toldByEvents(loose, where);
    case "routes/studio/diagnostic":
      return data.id === where.setting.diagnosticId ? countsOf(loose, where) : toldUnderWay(loose, where);
    default:
      return [];
  }
}

interface Gap {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface HeatmapData {
  readonly by: string | null;
  readonly scope: { readonly unit: string | null };
  readonly answered: readonly { readonly name: string; readonly invited: number; readonly answered: number }[];
  readonly finding:
    | null
    | (Gap & { readonly item: string } & Readonly<
          Record<"upper" | "lower", { readonly tier: string; readonly display: Shown }>
        >);
  readonly map: {
    readonly columns: readonly {
      readonly upper: string;
      readonly lower: string;
      readonly part: { readonly id: string; readonly band: boolean } | null;
    }[];
    readonly rows: readonly {
      readonly kind: string;
      readonly id: string;
      readonly cells: readonly (Partial<Gap> & { readonly kind: string })[];
    }[];
  };
  readonly priorities: null | {
    readonly byTier: readonly {
      readonly n: number;
      readonly namesFirst: Shown | null;
      readonly topThreeOverlap: Shown | null;
    }[];
  };
}

function toldByHeatmap(
  { scope, by, answered, finding, map, priorities }: HeatmapData,
  { at, setting }: Where,
): Reading[] {
  const { unit } = scope;
  const gaps = map.rows.flatMap(({ kind, id, cells }) =>
    cells.flatMap((cell, place): Reading[] => {
      const column = map.columns[place];
      const { difference, low = null, high = null } = cell;
      if (cell.kind !== "gap" || difference === undefined || !column) return [];
      const item = kind === "theme" ? `theme:${id}` : id;
      const { upper, lower, part } = column;
      return [{ at, kind: "gap", item, ...groupNamed(part, { unit, by }), upper, lower, difference, low, high }];
    }),
  );
  const found = finding
    ? [
        ...(["upper", "lower"] as const).map((side): Reading => {
          const { tier, display } = finding[side];
          return { at, kind: "level", tier, unit, item: finding.item, shown: display, n: null };
        }),
        gapReading(finding, { at, item: finding.item, unit, upper: finding.upper.tier, lower: finding.lower.tier }),
      ]
    : [];
  const counts = answered.map(({ name, invited, answered: count }): Reading => {
    return { at, kind: "count", tier: tierNamed(setting, name), unit, invited, answered: count };
  });
  const ranked = (priorities?.byTier ?? []).map(({ n, namesFirst, topThreeOverlap }): Reading => {
    return { at, kind: "whole", part: "priorities", value: { n, namesFirst, topThreeOverlap } };
  });
  return [...gaps, ...found, ...counts, ...ranked];
}

/** What a part of a page is of: the unit, a part of it, or those in it who have a value of an attribute. */
function groupNamed(
  part: { readonly id: string; readonly band: boolean } | null,
  { unit, by }: { unit: string | null; by: string | null },
): { unit: string | null; band?: Band } {
  if (!part) return { unit };
  return part.band ? { unit, band: { attribute: by ?? "", value: part.id } } : { unit: part.id };
}

function gapReading(
  { difference, low, high }: Gap,
  of: { at: string; item: string; unit: string | null; band?: Band; upper: string; lower: string },
): Reading {
  return { kind: "gap", ...of, difference, low, high };
}

type GapBetween = Gap & Readonly<Record<"upper" | "lower", { readonly tier: string; readonly group: string }>>;

interface ItemData {
  readonly by: string | null;
  readonly scope: { readonly unit: string | null };
  readonly item: {
    readonly id: string;
    readonly tiers: readonly {
      readonly tier: string;
      readonly result: null | {
        readonly n: number;
        readonly display: Shown;
        readonly distribution: readonly number[] | null;
      };
    }[];
    readonly gaps: readonly GapBetween[];
    readonly parts: readonly {
      readonly id: string;
      readonly band: boolean;
      readonly upper: Shown | null;
      readonly lower: Shown | null;
      readonly gap: GapBetween | null;
    }[];
    readonly dyads: unknown;
    readonly predictions: readonly unknown[];
  };
}

function toldByItem({ scope: { unit }, by, item }: ItemData, { at, setting }: Where): Reading[] {
  const tiers = setting.questionnaire.tiers.map(({ id }) => id);
  const gap = (each: GapBetween, of: { unit: string | null; band?: Band }) =>
    gapReading(each, { at, item: item.id, ...of, upper: each.upper.tier, lower: each.lower.tier });
  return [
    ...item.tiers.flatMap(({ tier, result }): Reading[] => {
      if (!result) return [];
      const { n, display, distribution } = result;
      const level: Reading = { at, kind: "level", tier, unit, item: item.id, shown: display, n };
      return distribution ? [level, { at, kind: "spread", tier, unit, item: item.id, shares: distribution }] : [level];
    }),
    ...item.gaps.map((each) => gap(each, { unit })),
    ...item.parts.flatMap((part): Reading[] => {
      const of = groupNamed(part, { unit, by });
      return [
        ...[part.upper, part.lower].flatMap((shown, place): Reading[] => {
          const tier = tiers.at(place - 2) ?? "";
          return shown ? [{ at, kind: "level", tier, ...of, item: item.id, shown, n: null }] : [];
        }),
        ...(part.gap ? [gap(part.gap, of)] : []),
      ];
    }),
    ...(item.dyads ? [{ at, kind: "whole", part: "dyads", value: item.dyads } as const] : []),
    ...item.predictions.map((value) => ({ at, kind: "whole", part: "predictions", value }) as const),
  ];
}

function toldByWords(
  {
    questions,
    scope,
  }: { questions: readonly { question: string; tier: string; texts: string[] }[]; scope: { unit: string | null } },
  { at, setting }: Where,
): Reading[] {
  return questions.map(({ question, tier, texts }) => {
    return { at, kind: "comments", tier: tierNamed(setting, tier), unit: scope.unit, question, texts };
  });
}

interface CompanyData {
  readonly participation: readonly { readonly name: string; readonly invited: number; readonly answered: number }[];
  readonly view: {
    readonly tiers: readonly { readonly id: string }[];
    readonly themes: readonly {
      readonly items: readonly { readonly id: string; readonly values: readonly (Shown | null)[] }[];
    }[];
  };
}

function toldByCompany({ participation, view }: CompanyData, { at, setting }: Where): Reading[] {
  const levels = view.themes.flatMap(({ items }) =>
    items.flatMap(({ id: item, values }) =>
      values.flatMap((shown, place): Reading[] =>
        shown ? [{ at, kind: "level", tier: view.tiers[place]?.id ?? "", unit: null, item, shown, n: null }] : [],
      ),
    ),
  );
  const counts = participation.map(({ name, invited, answered }): Reading => {
    return { at, kind: "count", tier: tierNamed(setting, name), unit: null, invited, answered };
  });
  return [...levels, ...counts];
}

function toldByGate({ gate }: { gate: Record<string, unknown> }, { at }: Where): Reading[] {
  const { k, commentThreshold, publishedGroups, eligibleGroups, teams, inferable, totalAnswers } = gate;
  const { coarsened, minSupport, proofs, hash, merges, byAxis } = gate;
  const tiers = (gate.tiers as Record<string, unknown>[]).map(({ id, invited, answered }) => ({
    id,
    invited,
    answered,
  }));
  const figures = { k, commentThreshold, publishedGroups, eligibleGroups, teams, inferable, totalAnswers };
  return [
    {
      at,
      kind: "whole",
      part: "certificate",
      value: { ...figures, coarsened, minSupport, proofs, hash, tiers, merges, byAxis },
    },
  ];
}

interface TeamData {
  readonly actions: readonly { readonly why: string }[];
  readonly report: {
    readonly themes: readonly {
      readonly rows: readonly { readonly item: string; readonly area: boolean; readonly result: Shown | null }[];
    }[];
  };
}

function toldByTeam({ report, actions }: TeamData, { at, setting }: Where): Reading[] {
  const rows = report.themes.flatMap((theme) => theme.rows);
  return [
    ...rows.flatMap(({ item, area, result }): Reading[] => {
      const line = area ? setting.line.slice(1) : setting.line.slice(0, 1);
      return result ? [{ at, kind: "near", item, line, shown: result }] : [];
    }),
    ...actions.flatMap(({ why }) => toldInSentence(why, { at, setting })),
  ];
}

interface ActionData {
  readonly action: {
    readonly target: { readonly item: string; readonly from: { readonly low: number; readonly high: number } | null };
    readonly reason: { readonly sentence: string };
  };
}

function toldByAction({ action: { target, reason } }: ActionData, { at, setting }: Where): Reading[] {
  const { from, item } = target;
  const start: Reading[] = from
    ? [{ at, kind: "near", item, line: setting.line, shown: { ...from, value: undefined } }]
    : [];
  return [...start, ...toldInSentence(reason.sentence, { at, setting })];
}

/** `… “Priorities hold” … (40–60%)`, or `about 45%`; the manager's own share of the time stands without `about`. */
function toldInSentence(sentence: string, { at, setting }: Pick<Where, "at" | "setting">): Reading[] {
  const item = setting.questionnaire.items.find(
    (each) => each.kind === "scaled" && sentence.includes(`“${each.label.en}”`),
  );
  const { line } = setting;
  const bands = [...sentence.matchAll(/(\d+)–(\d+)%/g)].map(([, low, high]): Shown => {
    return { low: Number(low), high: Number(high), value: null };
  });
  const values = [...sentence.matchAll(/about (\d+(?:\.\d+)?)%/g)].map(([, value]): Shown => {
    return { low: null, high: null, value: Number(value) };
  });
  return [...bands, ...values].map((shown) =>
    item ? { at, kind: "near", item: item.id, line, shown } : { at, kind: "unplaced", value: sentence },
  );
}

/** What the log may say in numbers: of everyone invited, of the release as a whole, and hashes. */
const DETAIL =
  /^(audience|language|invited|groups|inferable|count|people|hash|contractHash|detail|role|fileName|rows|added|changed|removed|left|joined|moved|renumbered|returning|leaving|lost|from|to): /;

function toldByEvents({ events }: { events: readonly { detail: readonly string[] }[] }, { at }: Where): Reading[] {
  return events.flatMap(({ detail }) =>
    detail.flatMap((line): Reading[] => (DETAIL.test(line) ? [] : [{ at, kind: "unplaced", value: line }])),
  );
}

function countsOf(
  { tiers }: { tiers: readonly { id: string; invited: number; answered: number | null }[] },
  { at }: Where,
): Reading[] {
  return tiers.map(({ id, invited, answered }) => ({ at, kind: "count", tier: id, unit: null, invited, answered }));
}

interface UnderWayData {
  readonly k: number;
  readonly tiers: readonly { readonly id: string; readonly invited: number; readonly answered: number | null }[];
  readonly overview: null | {
    readonly counted: string;
    readonly levels: readonly {
      readonly tier: string;
      readonly days: readonly {
        readonly day: string;
        readonly invited: number | null;
        readonly answered: number | null;
      }[];
    }[];
    readonly groups: readonly {
      readonly tier: string;
      readonly name: string;
      readonly invited: number;
      readonly answered: number;
    }[];
    readonly teams: number;
    readonly teamsOf: number;
  };
}

/** Counts of a diagnostic that nothing is released of yet: of whole levels as they are now, and of parts as counted of a day. */
function toldUnderWay({ k, tiers, overview }: UnderWayData, { at, setting }: Where): Reading[] {
  const counted = (
    of: { day: string | null; tier: string; part: string | null },
    { invited, answered }: { invited: number | null; answered: number | null },
  ): Reading[] =>
    answered === null || invited === null ? [] : [{ at, kind: "underWay", k, ...of, invited, answered }];
  if (!overview) return tiers.flatMap((each) => counted({ day: null, tier: each.id, part: null }, each));
  const { counted: day, levels, groups, teams, teamsOf } = overview;
  return [
    ...tiers.flatMap((each) => counted({ day: null, tier: each.id, part: null }, each)),
    ...levels.flatMap(({ tier, days }) => days.flatMap((each) => counted({ day: each.day, tier, part: null }, each))),
    ...groups.flatMap((each) => counted({ day, tier: tierNamed(setting, each.tier), part: each.name }, each)),
    ...(teams <= groups.length && teams <= teamsOf
      ? []
      : [{ at, kind: "unplaced", value: `${teams} of ${teamsOf} teams, of ${groups.length} parts` } as const]),
  ];
}

function tierNamed({ questionnaire }: Setting, name: string): string {
  return questionnaire.tiers.find(({ plural }) => plural.en === name)?.id ?? name;
}
