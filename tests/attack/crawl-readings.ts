import { isDeepStrictEqual } from "node:util";
import { resolutionOf } from "#app/features/confidentiality/ladder.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";

/** What everybody may be taken to know: what was asked, and who leads what. Never what anybody answered. */
export interface Setting {
  readonly diagnosticId: string;
  readonly questionnaire: Questionnaire;
  /** The part that a heatmap shows without being asked for one. */
  readonly root: string | null;
  /** From the viewer's own team, if they lead one, outward to everyone. */
  readonly line: readonly (string | null)[];
}

/** A number as it can be read: a band, or a value alone. */
export interface Shown {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
}

/** Those of a part of the organisation who have one value of an attribute. */
export interface Band {
  readonly attribute: string;
  readonly value: string;
}

/**
 * One thing about a group of people that somebody read. `unit`: the employee id of who leads them, null for everyone; `band`:
 * of these, those with a value alone.
 */
export type Reading = {
  /** The address that it was read at, and whether on the page or in what its script fetches. */
  readonly at: string;
  /** The diagnostic that it is of, where that is not the one whose address it was read at. */
  readonly wave?: string | undefined;
} & (
  | {
      readonly kind: "level";
      readonly tier: string;
      readonly unit: string | null;
      readonly band?: Band | undefined;
      readonly item: string;
      readonly shown: Shown;
      /** How many answers it rests on, where that is said. */
      readonly n: number | null;
    }
  /** The lowest tier of the innermost released of several parts; `value` undefined where it is not said. */
  | {
      readonly kind: "near";
      readonly item: string;
      readonly line: readonly (string | null)[];
      readonly shown: Omit<Shown, "value"> & { readonly value: number | null | undefined };
    }
  | {
      readonly kind: "spread";
      readonly tier: string;
      readonly unit: string | null;
      readonly band?: Band | undefined;
      readonly item: string;
      readonly shares: readonly number[];
    }
  | {
      readonly kind: "gap";
      readonly item: string;
      readonly unit: string | null;
      readonly band?: Band | undefined;
      readonly upper: string;
      readonly lower: string;
      /** Null where only the range is said. */
      readonly difference: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }
  /** How a gap, or what one level says, changed since an earlier wave: `upper` null for a level. */
  | {
      readonly kind: "change";
      readonly item: string;
      readonly unit: string | null;
      readonly band?: Band | undefined;
      readonly upper: string | null;
      readonly lower: string;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind: "count";
      readonly tier: string;
      readonly unit: string | null;
      readonly band?: Band | undefined;
      readonly invited: number;
      readonly answered: number | null;
    }
  /** Of a diagnostic that nothing is released of yet: how many of a level, or of a part, have answered. */
  | {
      readonly kind: "underWay";
      readonly k: number;
      /** Of which day; null for as it is now. */
      readonly day: string | null;
      readonly tier: string;
      /** Whose part, by name; null for everyone. */
      readonly part: string | null;
      readonly invited: number;
      readonly answered: number;
    }
  | {
      readonly kind: "comments";
      readonly tier: string;
      readonly unit: string | null;
      readonly question: string;
      readonly texts: readonly string[];
    }
  /** A part of the release that is about everyone, read whole. */
  | {
      readonly kind: "whole";
      readonly part: "dyads" | "predictions" | "priorities" | "orders" | "unanswered" | "certificate";
      readonly value: unknown;
    }
  /** A number that stands where none is expected, or that cannot be told what it is of. */
  | { readonly kind: "unplaced"; readonly value: string }
);

/** The attribute that an address asks a breakdown by; null for the parts of the organisation. */
export function breakdownOf(address: string): string | null {
  return new URL(address, "http://site").searchParams.get("by");
}

/** The part of the organisation that an address asks for. */
export function unitOf({ root }: Pick<Setting, "root">, address: string): string | null {
  const { pathname, searchParams } = new URL(address, "http://site");
  const wanted = searchParams.get("unit");
  if (wanted === "all") return null;
  return wanted ?? (/^\/insights\/[^/]+(\/heatmap)?$/.test(pathname) ? root : null);
}

/** Why a reading is not what was released; null for one that is. `earlier`: the waves that a change can be since. */
export function unreleased(
  reading: Reading,
  release: ReleaseDocument,
  questionnaire: Questionnaire,
  earlier: readonly ReleaseDocument[] = [],
): string | null {
  switch (reading.kind) {
    case "level":
    case "spread": {
      const cell = cellOf(release, reading);
      if (!cell) return "of a group that is not released";
      if (reading.kind === "spread")
        return isDeepStrictEqual(reading.shares, cell.distribution) ? null : "not the released distribution";
      if (reading.n !== null && reading.n !== cell.n) return `rests on ${cell.n} answers`;
      return isShown(reading.shown, cell.display) ? null : "not what was released";
    }
    case "near": {
      const { low, high, value } = reading.shown;
      const cell = nearestCell(release, questionnaire, reading);
      if (!cell) return "of a group that is not released";
      return isShown({ low, high, value: value === undefined ? cell.display.value : value }, cell.display)
        ? null
        : "not what was released";
    }
    case "gap": {
      const ids = [reading.upper, reading.lower].map((tier) => groupOf(release, { ...reading, tier })?.id);
      const gap = release.gaps.find(
        (each) => each.item === reading.item && each.upper.group === ids[0] && each.lower.group === ids[1],
      );
      if (!gap) return "a gap that is not released";
      const { difference, low, high } = reading;
      if (difference !== null && gap.difference !== difference) return "not the released gap";
      return (low === null && high === null) || (low === gap.low && high === gap.high) ? null : "not its interval";
    }
    case "change":
      return earlier.some((before) => isChange(reading, { before, release }))
        ? null
        : "not the change between two releases";
    case "count": {
      const group = groupOf(release, reading) ?? wholeTier(release, reading);
      if (!group) return "a count of a group that is not released";
      const { invited, answered } = reading;
      return group.invited === invited && group.answered === answered ? null : "not the released count";
    }
    case "underWay":
      return Math.min(reading.invited, reading.answered) < reading.k ? `of fewer than ${reading.k}` : null;
    case "comments": {
      const items = questionnaire.items.filter(({ id, kind, wording, label }) => {
        const words = wording[reading.tier]?.en ?? label.en;
        return kind === "open" && (words === reading.question || id === reading.question);
      });
      const group = groupOf(release, reading)?.id;
      const found = release.comments.find((each) => each.group === group && items.some(({ id }) => id === each.item));
      return found && isDeepStrictEqual([...found.texts].sort(), [...reading.texts].sort())
        ? null
        : "comments that are not released";
    }
    case "whole":
      return wholes(release, questionnaire)[reading.part].some((each) => isDeepStrictEqual(each, reading.value))
        ? null
        : "not released so";
    case "unplaced":
      return "a number that nothing released accounts for";
  }
}

type Of = { readonly tier: string; readonly unit: string | null; readonly band?: Band | undefined };

export function groupOf(release: ReleaseDocument, { tier, unit, band }: Of) {
  return release.groups.find(({ tier: of, selector }) => {
    if (of !== tier || selector.head !== unit) return false;
    if (!("attribute" in selector)) return !band;
    return selector.attribute === band?.attribute && selector.value === band.value;
  });
}

export function cellOf(release: ReleaseDocument, of: Of & { readonly item: string }) {
  const group = groupOf(release, of)?.id;
  return release.cells.find((cell) => cell.group === group && cell.item === of.item);
}

/** What is released of the lowest tier in the first of these parts of which anything is. */
export function nearestCell(
  release: ReleaseDocument,
  questionnaire: Questionnaire,
  { line, item }: { readonly line: readonly (string | null)[]; readonly item: string },
) {
  const tier = questionnaire.tiers.at(-1)?.id ?? "";
  return line.map((unit) => cellOf(release, { tier, unit, item })).find((cell) => cell !== undefined);
}

/** From this n on in both waves a change is shown (methodology 3.7). */
const LARGE = 20;
/** Coarser than this no change is rounded. */
const COARSEST = 10;

/** Whether two releases tell a change, rounded to the coarsest of what it is made from, and rest on enough answers for it. */
function isChange(
  { item, unit, band, upper, lower, difference, low, high }: Extract<Reading, { kind: "change" }>,
  { before, release }: { before: ReleaseDocument; release: ReleaseDocument },
): boolean {
  const tiers = upper === null ? [lower] : [upper, lower];
  const cells = [before, release].flatMap((wave) => tiers.map((tier) => cellOf(wave, { tier, unit, band, item })));
  const displays = cells.flatMap((cell) => (cell && cell.n >= LARGE ? [cell.display] : []));
  const [then, now] = [before, release].map((wave) => {
    if (upper === null) return spanOf(cellOf(wave, { tier: lower, unit, band, item })?.display);
    const ids = tiers.map((tier) => groupOf(wave, { tier, unit, band })?.id);
    const gap = wave.gaps.find(
      (each) => each.item === item && each.upper.group === ids[0] && each.lower.group === ids[1],
    );
    return gap && { at: gap.difference, low: gap.low ?? Number.NaN, high: gap.high ?? Number.NaN };
  });
  if (!then || !now || displays.length < cells.length) return false;
  const step = Math.min(COARSEST, Math.max(...displays.map(resolutionOf)));
  const least = Math.max(-100, now.low - then.high);
  const most = Math.min(100, now.high - then.low);
  return (
    Math.abs(difference - (now.at - then.at)) <= step / 2 &&
    least - step < low &&
    low <= least &&
    most <= high &&
    high < most + step
  );
}

/** A display as a number in its range; a band stands for its middle. */
function spanOf(display: ReleaseDocument["cells"][number]["display"] | undefined) {
  return display && { at: display.value ?? (display.low + display.high) / 2, low: display.low, high: display.high };
}

function wholeTier(release: ReleaseDocument, { tier, unit, band }: Of) {
  return unit === null && !band ? release.tiers.find(({ id }) => id === tier) : undefined;
}

function isShown({ low, high, value }: Shown, released: Shown): boolean {
  if (value !== released.value) return false;
  return (low === null && high === null && value !== null) || (low === released.low && high === released.high);
}

function wholes(release: ReleaseDocument, questionnaire: Questionnaire) {
  const { dyads, predictions, priorities, quality, tiers, method, audit, hash } = release;
  return {
    dyads,
    predictions,
    priorities: priorities.byGroup.map(({ n, namesFirst, topThreeOverlap }) => ({ n, namesFirst, topThreeOverlap })),
    unanswered: quality.unanswered ?? [],
    orders: priorities.byGroup.map(({ n, namesFirst, topThreeOverlap, tau = null, concordance = null }) => {
      return { n, namesFirst, topThreeOverlap, tau, concordance };
    }),
    certificate: [
      {
        k: method.k,
        commentThreshold: method.commentThreshold,
        publishedGroups: audit.publishedGroups,
        eligibleGroups: audit.eligibleGroups,
        teams: audit.teams.filter(({ eligible }) => eligible > 0),
        inferable: audit.inferableAnswers,
        totalAnswers: audit.totalAnswers,
        coarsened: audit.coarsened.length,
        minSupport: audit.proofs.length === 0 ? null : Math.min(...audit.proofs.map(({ minSupport }) => minSupport)),
        proofs: audit.proofs.length,
        hash,
        tiers: tiers.map(({ id, invited, answered }) => ({ id, invited, answered })),
        merges: (method.merges ?? []).map(({ axis, values }) => ({ axis, values })),
        byAxis: ["hierarchy", ...method.axes].map((axis) => ({
          attribute: axis === "hierarchy" ? null : axis,
          levels: [true, false].flatMap((whole) => levelOf(release, { axis, whole, questionnaire })),
        })),
      },
    ],
  };
}

/** What is shown of one axis of everyone, or of parts: every group once with every item that its tier was asked. */
function levelOf(
  { groups, cells, audit }: ReleaseDocument,
  { axis, whole, questionnaire }: { axis: string; whole: boolean; questionnaire: Questionnaire },
) {
  const own = groups.filter((group) => group.axis === axis && (group.selector.head === null) === whole);
  if (own.length === 0) return [];
  const released = new Set(cells.map(({ group, item }) => `${group} ${item}`));
  const asked = own.flatMap(({ id, tier }) =>
    questionnaire.items.flatMap((item) => (item.kind === "scaled" && tier in item.wording ? [`${id} ${item.id}`] : [])),
  );
  const results = asked.filter((each) => released.has(each)).length;
  const entries: readonly { level: number; axis?: string }[] = audit.coarsened;
  const coarsened = entries.filter(
    (each) => [axis, undefined].includes(each.axis) && (each.level === 0) === whole,
  ).length;
  const withheld = asked.length - results;
  return [{ of: whole ? "everyone" : "parts", groups: own.length, results, withheld, coarsened }];
}
