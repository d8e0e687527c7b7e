import { toldByMeeting, toldByResult, toldByResults, toldByStrategy, toldByTrend } from "./crawl-insights-readings.ts";
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
  "routes/insights/result": {
    told: /^(headline\.gap|matters\[\]\.gap|strengths\.hidden\[\]\.gap)\..*$|^strengths\.(shared|problems)\[\]\.says\[\]\.display\..*$|^certainty\.answered\[\]\..*$/,
    words: /^(id|name|scope\.(unit|name)|actions\.(underWay|done)|takeAway\..*)$/,
    own: /^headline\.(of|least|most|parts\..*)$|^matters\[\]\.(factors\..*|score)$|^certainty\.(gaps|sure|unknown)$/,
  },
  // Sentences are made of the same numbers, which stand beside them.
  "routes/insights/meeting": {
    told: /^findings\[\]\.levels\[\]\.display\..*$/,
    words: /^(id|name|scope\.unit|foot)$/,
    own: /^(headline\.(title|sentences\[\])|answered\[\]|findings\[\]\.(sentence|gap|levels\[\]\.shown|questions\[\]))$/,
  },
  "routes/insights/results": {
    told: /^newest\.headline\.gap\..*$/,
    own: /^newest\.headline\.(of|least|most|parts\..*)$/,
    words: /^(newest\.scope\.unit|results\[\]\.(id|name|closed)|shared\.(withMe|byMe)\[\]\..*)$/,
  },
  "routes/insights/share": { words: /^(share|view|name|members\[\]\..*)$/ },
  "routes/studio/look": { words: /^colour$/ },
  "routes/insights/strategy": {
    told: /^view\.(tiers\[\]\.(n|namesFirst\..*|topThreeOverlap\..*|tau\.value|concordance\.value)|felt\.tiers\[\]\.(felt|shown)\..*)$/,
    words: /^(id|name|takeAway\..*)$/,
    own: /^view\.options\[\]\.places\[\]$/,
  },
  "routes/insights/trend": {
    told: /^trends\.(gaps\[\]\.(earlier|later)|levels\[\]\.(earlier|later))\..*$/,
    words: /^(id|name|closed|unit|unitName|(choices\[\]|earlier)\.(id|name|closed)|takeAway\..*)$/,
    own: /^trends\.((gaps|levels)\[\]\.(change\..*|expected)|tally\..*|pairs\[\]\.(told|smaller|larger|unsure|hidden))$/,
  },
  "routes/insights/heatmap": {
    told: /^(answered\[\]\.(invited|answered)|finding\..*|map\.rows\[\]\.cells\[\]\.(change\.)?(difference|low|high)|parts\.window\.rows\[\]\.(cells\[\]\.((change\.)?(difference|low|high)|shown\..*)|size\.(invited|answered))|listed\[\]\.cell\.((change\.)?(difference|low|high)|shown\..*)|priorities\.byTier\[\]\..*)$/,
    words:
      /^(id|k|name|earlier|map\.(columns\[\]\.(id|part\.id|part\.name)|sortedBy)|scope\..*(unit|id|name)|by|axes\[\]|address\.(by|min|from|open\[\]|sort)|sizes\[\]|windowSize|parts\.window\.(from|total|rows\[\]\.(id|name|depth|place|of))|listed\[\]\.(id|label)|takeAway\..*)$/,
  },
  // The same rows, for the page's script: no route's data, but read like it.
  "routes/insights/heatmap-rows": {
    told: /^rows\[\]\.(cells\[\]\.((change\.)?(difference|low|high)|shown\..*)|size\.(invited|answered))$/,
    words: /^(id|scope\.unit|by|show|columns\[\]|from|total|rows\[\]\.(id|name|depth|place|of))$/,
  },
  "routes/insights/item": {
    told: /^item\.(tiers\[\]\.result\..*|gaps\[\]\.(difference|low|high|adjustedP)|parts\[\]\.(upper|lower)\.(low|high|value)|parts\[\]\.gap\.(difference|low|high|adjustedP)|dyads\..*|predictions\[\]\..*|cascade\.(steps\[\]|whole)\.(difference|low|high)|unanswered\[\]\.(low|high))$/,
    words:
      /^(id|name|actions\.(underWay|done)|scope\..*(unit|id|name)|item\.(gaps\[\]|parts\[\]\.gap)\.(upper|lower)\.group|item\.(ofParts|parts\[\]\.(id|name))|by|axes\[\]|item\.(label|question|tiers\[\]\.wording)|takeAway\..*)$/,
  },
  "routes/insights/words": {
    told: /^questions\[\]\.texts\[\]$/,
    words: /^(id|name|threshold|scope\..*(unit|id|name))$/,
  },
  "routes/insights/communication": {
    told: /^(proposed|actions)\[\]\.(levels\[\]\.shown\..*|counts\..*|sentence|why)$/,
    words: /^(id|name|proposed\[\]\.(id|days|title|say|telling\..*)|actions\[\]\.(id|due|title|percent))$/,
  },
  "routes/insights/communication-action": {
    told: /^view\.result\.(sentence|why|levels\[\]\.shown\..*|counts\..*)$/,
    words: /^(diagnosticId|actionId|view\.(action\..*|notes\[\]\..*|history\[\]\..*|owners\[\]\..*|beside\[\]\..*))$/,
  },
  "routes/company/result": {
    told: /^(participation\[\]\.(invited|answered)|view\.themes\[\]\.items\[\]\.values\[\]\..*|themes\[\]\.levels\[\]\..*)$/,
    words: /^(id|name|closed|actions\[\]\.(id|due|title|owner))$/,
  },
  "routes/company/certificate": { told: /^gate\..*$/, words: /^(name|contractHash)$/ },
  "routes/coaching/team": {
    told: /^(report\.themes\[\]\.(rows\[\]\.)?(result|company)\..*|report\.predictions\[\]\.result\..*|actions\[\]\.(sentence|why))$/,
    words:
      /^(id|asksAbout|name|report\.items|actions\[\]\.(id|due|title|measure|minutes|percent)|report\.predictions\[\]\.question)$/,
    own: /^report\.(themes\[\]\.(rows\[\]\.)?(own|given)|predictions\[\]\.(foreseen|most)|verdicts\..*)$/,
  },
  "routes/coaching/playbook": {
    told: /^themes\[\]\.plays\[\]\.(sentence|why)$/,
    words: /^(id|themes\[\]\.plays\[\]\.(minutes|title))$/,
  },
  "routes/coaching/carried-actions": { words: /^actions\[\]\.(id|title|percent|due|owner)$/ },
  // Of somebody else's action: nothing but what it is called, what to do, how far it is and who does it.
  "routes/coaching/carried-action": {
    words: /^(actionId|view\.(action\..*|notes\[\]\..*|history\[\]\..*|owners\[\]\..*))$/,
  },
  "routes/coaching/action": {
    told: /^view\.result\.(from\..*|sentence|why)$/,
    words:
      /^(diagnosticId|actionId|view\.(action\..*|result\.(measure|to)|notes\[\]\..*|history\[\]\..*|owners\[\]\..*|beside\[\]\..*|alternatives\[\]\.title))$/,
    own: /^view\.result\.factors\.(size|importance|certainty|reach|score)$/,
  },
  // What two people wrote to each other and when; none of it comes from answers. `counts` are of pairs, from five on.
  "routes/coaching/expectations": {
    words:
      /^((managers|people)\[\]\.(personId|name|knocks|agreed|waiting|asked|cards\[\]\..*)|former\[\]\.(personId|name)|next\.(open\[\]\.(id|title|name)|actions\[\]\.(id|diagnosticId|title|due)|carried\[\]\.(id|title|due)|oneToOne\.(day|at|personId))|counts\.(agreed|checkedIn)\.count)$/,
  },
  "routes/coaching/pair": { words: /^(personId|name|knocks|(cards|before)\[\]\..*)$/ },
  "routes/coaching/new-expectation": { words: /^(personId|name|knocks|place)$/ },
  "routes/coaching/edit-expectation": { words: /^(id|name|revision|values\..*)$/ },
  "routes/coaching/expectation": {
    words:
      /^(id|personId|name|knocks|title|revision|day|nextNumber|said\.percent|(stands|proposal)\..*|advice\[\]\..*|checkIns\[\]\..*|wordings\[\]\..*)$/,
  },
  // What people raised and leaders answered; `often` is how often, from ten on. None of it comes from answers.
  "routes/coaching/voice": { words: /^voices\[\]\..*$/ },
  "routes/coaching/new-voice": { words: /^(receipt|priorities\[\]\..*)$/ },
  "routes/company/you-said": { words: /^answered\[\]\..*$/ },
  "routes/insights/heard": { words: /^topics\[\]\..*$/ },
  "routes/insights/heard-topic": { words: /^topic\..*$/ },
  // The manager's own: worked out from two releases and their own answers.
  "routes/coaching/outcome": {
    words: /^(id|name|pulse\..*|actions\[\]\.(id|title|label|item|revision|outcome\..*))$/,
    own: /^actions\[\]\.seen\..*$/,
  },
  "routes/insights/outcomes": { words: /^(id|name|fewest|shares\..*)$/ },
  "routes/coaching/one-to-one": { words: /^(personId|name|knocks|agenda\[\]\..*|meeting\..*)$/ },
  // By the links of letters: what their reader and one other person wrote to each other; none of it comes from answers.
  "routes/coaching/check-in": {
    words:
      /^(name|choiceToken|waiting\[\]\.(id|name|content\..*|due|revision|hash)|open\[\]\.(id|title|name|due|percent|own\..*|number)|actions\[\]\.(id|diagnosticId|title|due|percent|revision))$/,
  },
  "routes/coaching/nudges": { words: /^(paused|pauseWeeks)$/ },
  "routes/coaching/rhythm": { words: /^(weekday|paused|pauseWeeks|alignment\..*)$/ },
  "routes/studio/diagnostic": {
    told: /^(tiers\[\]\.(invited|answered)|overview\.(levels\[\]\.days\[\]\.(invited|answered)|groups\[\]\.(invited|answered)|teams|teamsOf))$/,
    // The forecast is worked out from who is invited, and the letters are read as one would get them oneself.
    words:
      /^(id|k|name|axes\[\]|checking\.(done|of)|contractHash|extended|failed|times\..*|deliveries\[\]\.count|notInvited\[\]\.count|closesField|reminders\.(lines\[\]\.(round|on|text)|sent\[\]|previews\[\]\.(round|subject|text))|overview\.(counted|levels\[\]\.days\[\]\.day|groups\[\]\.name|more|forecasts\[\]\.(rate|teams)))$/,
  },
  "routes/studio/deliveries": { words: /^(id|problems\[\]\.(id|name|email|problem))$/ },
  "routes/studio/sender": { words: /^(email|organization|sender|domain|name|address|replyTo)$/ },
  "routes/studio/late-joiners": { words: /^(id|name|people\[\]\..*|more)$/ },
  "routes/studio/pulse": { words: /^(draft|baseline|zone|closes|themes\[\]\..*|others\[\]\..*|noticed\[\]\..*)$/ },
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
  "routes/account/sign-in-sent": { words: /^minutes$/ },
  // Pages without a script: all there is is the page itself, packed.
  "routes/survey/new-link": { words: /^$/ },
  "routes/survey/reminders": { words: /^$/ },
  "routes/survey/code": { words: /^$/ },
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
    case "routes/insights/result":
      return toldByResult(loose, where);
    case "routes/insights/results":
      return toldByResults(loose, where);
    case "routes/insights/meeting":
      return toldByMeeting(loose, where);
    case "routes/insights/strategy":
      return toldByStrategy(loose, where);
    case "routes/insights/trend":
      return toldByTrend(loose, where);
    case "routes/insights/heatmap-rows":
      return toldByPartRows(loose, where);
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
    case "routes/coaching/playbook":
      return toldByPlaybook(loose, where);
    case "routes/insights/communication":
      return toldByCommunication(loose, where);
    case "routes/insights/communication-action":
      return toldByCommunication({ proposed: [(loose as { view: { result: TellingData } }).view.result] }, where);
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

interface HeatCells {
  readonly cells: readonly (Partial<Gap> & {
    readonly kind: string;
    readonly shown?: Shown;
    readonly change?: null | (Gap & { readonly low: number; readonly high: number });
  })[];
}

interface PartRows {
  readonly rows: readonly (HeatCells & {
    readonly kind: "whole" | "part" | "band";
    readonly id: string;
    readonly size: null | { readonly invited: number; readonly answered: number };
  })[];
}

interface HeatmapData {
  readonly address: { readonly by: string | null; readonly show: string };
  readonly parts: null | {
    readonly columns: readonly { readonly id: string }[];
    readonly window: PartRows;
  };
  readonly listed: readonly { readonly cell: unknown }[];
  readonly scope: { readonly unit: string | null };
  readonly answered: readonly { readonly name: string; readonly invited: number; readonly answered: number }[];
  readonly finding:
    | null
    | (Gap & { readonly item: string } & Readonly<
          Record<"upper" | "lower", { readonly tier: string; readonly display: Shown }>
        >);
  readonly map: null | {
    readonly columns: readonly {
      readonly upper: string;
      readonly lower: string;
      readonly part: { readonly id: string; readonly band: boolean } | null;
    }[];
    readonly rows: readonly (HeatCells & { readonly kind: string; readonly id: string })[];
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
  { scope, address: { by, show }, answered, finding, map, parts, listed, priorities }: HeatmapData,
  where: Where,
): Reading[] {
  const { at, setting } = where;
  const { unit } = scope;
  const rows = parts
    ? toldByPartRows({ ...parts.window, scope, by, show, columns: parts.columns.map(({ id }) => id) }, where)
    : [];
  // The list for phones repeats what the table says.
  const all = new Set([...(map?.rows ?? []), ...(parts?.window.rows ?? [])].flatMap(({ cells }) => cells.map(written)));
  const stray = listed.flatMap(({ cell }): Reading[] =>
    all.has(written(cell)) ? [] : [{ at, kind: "unplaced", value: `listed: ${written(cell)}` }],
  );
  const gaps = (map?.rows ?? []).flatMap(({ kind, id, cells }) =>
    cells.flatMap((cell, place): Reading[] => {
      const column = map?.columns[place];
      const { difference, low = null, high = null } = cell;
      if (cell.kind !== "gap" || difference === undefined || !column) return [];
      const item = kind === "theme" ? `theme:${id}` : id;
      const { upper, lower, part } = column;
      const of = { at, item, ...groupNamed(part, { unit, by }), upper, lower };
      return [{ kind: "gap", ...of, difference, low, high }, ...changeOf(cell, of)];
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
  return [...gaps, ...rows, ...stray, ...found, ...counts, ...ranked];
}

const written = (value: unknown) => JSON.stringify(value);

/** Parts down and questions across, in a page or as its script fetches them. */
function toldByPartRows(
  {
    rows,
    scope: { unit },
    by,
    show,
    columns,
  }: PartRows & {
    readonly scope: { readonly unit: string | null };
    readonly by: string | null;
    readonly show: string;
    readonly columns: readonly string[];
  },
  { at }: Where,
): Reading[] {
  const [upper = "", lower = upper] = show.split(".");
  return rows.flatMap(({ kind, id, size, cells }) => {
    const of = groupNamed(kind === "whole" ? null : { id, band: kind === "band" }, { unit, by });
    const counts: Reading[] = size ? [{ at, kind: "count", tier: lower, ...of, ...size }] : [];
    const values = cells.flatMap((cell, place): Reading[] => {
      const item = columns[place] ?? "";
      const { difference, low = null, high = null, shown } = cell;
      if (shown)
        return [
          { at, kind: "level", tier: lower, ...of, item, shown, n: null },
          ...changeOf(cell, { at, item, ...of, upper: null, lower }),
        ];
      if (difference === undefined) return [];
      const between = { at, item, ...of, upper, lower };
      return [{ kind: "gap", ...between, difference, low, high }, ...changeOf(cell, between)];
    });
    return [...counts, ...values];
  });
}

/** How a cell changed since an earlier wave, where it says so. */
function changeOf(
  { change }: HeatCells["cells"][number],
  of: { at: string; item: string; unit: string | null; band?: Band; upper: string | null; lower: string },
): Reading[] {
  if (!change) return [];
  const { difference, low, high } = change;
  return [{ kind: "change", ...of, difference, low, high }];
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
    readonly cascade: null | {
      readonly steps: readonly (Gap & { readonly upper: string; readonly lower: string })[];
      readonly whole?: Gap & { readonly upper: string; readonly lower: string };
    };
    readonly unanswered: readonly unknown[];
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
    ...[...(item.cascade?.steps ?? []), ...(item.cascade?.whole ? [item.cascade.whole] : [])].map(
      ({ upper, lower, ...step }) => gapReading(step, { at, item: item.id, unit, upper, lower }),
    ),
    ...item.unanswered.map((value) => ({ at, kind: "whole", part: "unanswered", value }) as const),
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
  readonly themes: readonly { readonly item: string; readonly levels: readonly (Shown | null)[] }[];
  readonly participation: readonly { readonly name: string; readonly invited: number; readonly answered: number }[];
  readonly view: {
    readonly tiers: readonly { readonly id: string }[];
    readonly themes: readonly {
      readonly items: readonly { readonly id: string; readonly values: readonly (Shown | null)[] }[];
    }[];
  };
}

function toldByCompany({ participation, view, themes }: CompanyData, { at, setting }: Where): Reading[] {
  const levels = view.themes.flatMap(({ items }) =>
    items.flatMap(({ id: item, values }) =>
      values.flatMap((shown, place): Reading[] =>
        shown ? [{ at, kind: "level", tier: view.tiers[place]?.id ?? "", unit: null, item, shown, n: null }] : [],
      ),
    ),
  );
  const ofThemes = themes.flatMap(({ item, levels: told }) =>
    told.flatMap((shown, place) => (shown ? [levelRead({ at, tier: view.tiers[place]?.id ?? "", item, shown })] : [])),
  );
  const counts = participation.map(({ name, invited, answered }): Reading => {
    return { at, kind: "count", tier: tierNamed(setting, name), unit: null, invited, answered };
  });
  return [...levels, ...ofThemes, ...counts];
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

/** A row of a manager's report: of an item, or of a theme as an item. */
interface TeamRow {
  readonly item: string;
  readonly area: boolean;
  readonly result: Shown | null;
  readonly company: Shown | null;
}

interface TeamData {
  readonly actions: readonly { readonly sentence: string; readonly why: string }[];
  readonly report: {
    readonly themes: readonly (TeamRow & { readonly rows: readonly TeamRow[] })[];
    readonly predictions: readonly { readonly item: string; readonly result: Shown | null }[];
  };
}

function toldByTeam({ report, actions }: TeamData, { at, setting }: Where): Reading[] {
  const rows = report.themes.flatMap((theme) => [theme, ...theme.rows]);
  const tier = setting.questionnaire.tiers.at(-1)?.id ?? "";
  return [
    ...rows.flatMap(({ item, area, result, company }): Reading[] => {
      const line = area ? setting.line.slice(1) : setting.line.slice(0, 1);
      const near: Reading[] = result ? [{ at, kind: "near", item, line, shown: result }] : [];
      return [...near, ...(company ? [levelRead({ at, tier, item, shown: company })] : [])];
    }),
    ...report.predictions.flatMap(({ item, result }): Reading[] =>
      result ? [{ at, kind: "near", item, line: setting.line.slice(0, 1), shown: result }] : [],
    ),
    ...actions.flatMap(({ sentence, why }) => toldInSentence(`${sentence} ${why}`, { at, setting })),
  ];
}

/** What a whole level says. */
function levelRead({ at, tier, item, shown }: { at: string; tier: string; item: string; shown: Shown }): Reading {
  return { at, kind: "level", tier, unit: null, item, shown, n: null };
}

interface PlaybookData {
  readonly themes: readonly { readonly plays: readonly { readonly sentence: string; readonly why: string }[] }[];
}

function toldByPlaybook({ themes }: PlaybookData, { at, setting }: Where): Reading[] {
  return themes.flatMap(({ plays }) =>
    plays.flatMap(({ sentence, why }) => toldInSentence(`${sentence} ${why}`, { at, setting })),
  );
}

/** Something that leaders or HR say, with the values that it rests on. */
interface TellingData {
  readonly pattern: string;
  readonly item: string | null;
  readonly levels: readonly { readonly tier: string; readonly shown: Shown | null }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly sentence: string;
  readonly why: string;
}

function toldByCommunication(
  { proposed, actions = [] }: { proposed: readonly TellingData[]; actions?: readonly TellingData[] },
  { at }: Where,
): Reading[] {
  return [...proposed, ...actions].flatMap(({ pattern, item, levels, counts, sentence, why }): Reading[] => {
    const shown = levels.flatMap((level) => (level.shown ? [{ tier: level.tier, shown: level.shown }] : []));
    const given = [...shown.flatMap((level) => Object.values(level.shown)), ...Object.values(counts)].map(String);
    const strayed = [...`${sentence} ${why}`.matchAll(/(\d+(?:\.\d+)?)(?= to \d|%| of )/g)].flatMap(
      ([, number = ""]) =>
        given.includes(number) ? [] : [{ at, kind: "unplaced", value: `${number} in ${sentence}` } as const],
    );
    // What managers foresaw and whom the first priority is known to are not levels of an item.
    if (item === null || pattern === "predictions" || pattern === "priorities") return strayed;
    return [...strayed, ...shown.map((level) => levelRead({ at, item, ...level }))];
  });
}

interface ActionData {
  readonly view: {
    readonly result: {
      readonly item: string;
      readonly from: { readonly low: number; readonly high: number } | null;
      readonly sentence: string;
      readonly why: string;
    };
  };
}

function toldByAction({ view: { result } }: ActionData, { at, setting }: Where): Reading[] {
  const { from, item } = result;
  const start: Reading[] = from
    ? [{ at, kind: "near", item, line: setting.line, shown: { ...from, value: undefined } }]
    : [];
  return [...start, ...toldInSentence(`${result.sentence} ${result.why}`, { at, setting })];
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

/** What the log may say in numbers: of everyone invited, of the release as a whole, and hashes; and ids, of whom a view was shared with. */
const DETAIL =
  /^(with|share|outcome|audience|language|invited|groups|inferable|count|people|hash|contractHash|detail|role|fileName|rows|added|changed|removed|left|joined|moved|renumbered|returning|leaving|lost|from|to): /;

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
