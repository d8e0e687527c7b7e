import { shownValue } from "../confidentiality/ladder.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import type { Release } from "../confidentiality/released.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { cellOf, groupOf } from "../reports/released-groups.ts";
import type { OrganisationReason, Shown } from "./action-schema.ts";

/** What a release looks like to leaders and HR. Each has its sentence in `playbook:organisation`. */
export const organisationPatterns = [
  "breakTop",
  "breakBottom",
  "leadersHigher",
  "sharedLow",
  "divided",
  "priorities",
  "predictions",
  "fieldHigher",
  "strong",
  "response",
  "unseen",
  "published",
] as const;
export type OrganisationPattern = (typeof organisationPatterns)[number];

/** One thing that the whole organisation should hear about, from released values of everyone only. */
export interface OrganisationFinding extends Pick<OrganisationReason, "upper" | "lower" | "counts"> {
  readonly pattern: OrganisationPattern;
  readonly theme: string | null;
  readonly item: string | null;
  /** How much of it there is, in points; compared within a pattern's kind only. */
  readonly weight: number;
}

/** A gap of this many points or more counts as one, if its interval does not reach 0. */
const DELTA = 10;
const LOW = 50;
const GOOD = 70;
/** Answers lie at both ends where so many percent agree and so many disagree. */
const BOTH_ENDS = 30;
/** Of those asked to name the first priority, fewer than so many percent do. */
const NAMED_BY_MOST = 60;
/** Fewer than this share of a level answered. */
const WELL_ANSWERED = 0.7;

type Found = OrganisationFinding | null;

/** Everything worth telling, the largest problems first, then strengths, then what holds for every result. */
export function organisationFindings(release: Release, questionnaire: Questionnaire): OrganisationFinding[] {
  const ofItems = scaledItems(questionnaire).flatMap((item) => ofItem(release, questionnaire, item) ?? []);
  const others: Found[] = [
    ofPriorities(release, questionnaire),
    ...ofPredictions(release, questionnaire),
    ofResponse(release),
    ofTeams(release),
    finding("published", {}),
  ];
  return [...ofItems, ...others.flatMap((each) => each ?? [])].sort(
    (a, b) => order(a) - order(b) || b.weight - a.weight || ((a.item ?? "") < (b.item ?? "") ? -1 : 1),
  );
}

/** Problems of the message by their size, then the other kinds. */
function order({ pattern }: OrganisationFinding): number {
  const place = organisationPatterns.indexOf(pattern);
  return Math.max(place, organisationPatterns.indexOf("sharedLow"));
}

function ofItem(release: Release, questionnaire: Questionnaire, item: ScaledItem): Found {
  const about = { theme: item.theme, item: item.id };
  const { steps = [], breaksAt = null } = release.cascade.find((each) => each.item === item.id) ?? {};
  const [top] = questionnaire.tiers;
  const step = steps.find(({ upper, lower }) => upper === breaksAt?.upper && lower === breaksAt.lower);
  if (step && step.difference >= DELTA && (step.low ?? 0) > 0) {
    const pattern = step.upper === top?.id ? "breakTop" : "breakBottom";
    return finding(pattern, { ...about, ...levels(release, item, step), weight: step.low ?? 0 });
  }
  return ofEnds(release, questionnaire, item) ?? ofLevels(release, questionnaire, item);
}

/** The highest and the lowest tier that are released, where they surely differ. */
function ofEnds(release: Release, { tiers }: Questionnaire, item: ScaledItem): Found {
  const told = tiers.map(({ id }) => id).filter((tier) => levelOf(release, item, tier).shown !== null);
  const [upper, lower] = [told[0], told.at(-1)];
  const gap = release.gaps.find(
    (each) =>
      each.item === item.id &&
      each.upper.group === (upper && groupOf(release, { tier: upper, head: null })?.id) &&
      each.lower.group === (lower && groupOf(release, { tier: lower, head: null })?.id),
  );
  if (!gap || upper === undefined || lower === undefined || gap.low === null || gap.high === null) return null;
  const rest = { theme: item.theme, item: item.id, ...levels(release, item, { upper, lower }) };
  if (gap.low > 0 && gap.difference >= DELTA) return finding("leadersHigher", { ...rest, weight: gap.low });
  if (gap.high < 0 && gap.difference <= -DELTA) return finding("fieldHigher", { ...rest, weight: -gap.high });
  return null;
}

/** What all released levels have in common, or how the lowest one is split. */
function ofLevels(release: Release, { tiers }: Questionnaire, item: ScaledItem): Found {
  const told = tiers.map(({ id }) => levelOf(release, item, id)).filter(({ shown }) => shown !== null);
  const values = told.map(({ shown }) => middle(shown));
  const [upper, lower] = [told[0], told.at(-1)];
  if (!upper || !lower) return null;
  const about = { theme: item.theme, item: item.id, upper, lower };
  const shares = cellOf(release, { tier: lower.tier, head: null, item: item.id })?.distribution;
  if (shares) {
    const [first = 0, second = 0, , fourth = 0, fifth = 0] = item.reversed ? [...shares].reverse() : shares;
    const counts = { lowShare: first + second, highShare: fourth + fifth };
    const weight = Math.min(counts.lowShare, counts.highShare);
    if (weight >= BOTH_ENDS) return finding("divided", { ...about, counts, weight });
  }
  if (told.length < 2) return null;
  if (values.every((value) => value < LOW))
    return finding("sharedLow", { ...about, weight: LOW - Math.max(...values) });
  if (values.every((value) => value >= GOOD)) return finding("strong", { ...about, weight: Math.min(...values) });
  return null;
}

function ofPriorities(release: Release, { tiers }: Questionnaire): Found {
  const lowest = tiers.at(-1)?.id ?? "";
  const group = groupOf(release, { tier: lowest, head: null })?.id;
  const shown = release.priorities.byGroup.find((each) => each.group === group)?.namesFirst ?? null;
  if (shown === null || shownValue(shown) >= NAMED_BY_MOST) return null;
  return finding("priorities", {
    item: release.priorities.item,
    lower: { tier: lowest, shown: only(shown) },
    weight: NAMED_BY_MOST - shownValue(shown),
  });
}

function ofPredictions(release: Release, questionnaire: Questionnaire): Found[] {
  const [upperTier, lowerTier] = questionnaire.tiers.slice(-2).map(({ id }) => id);
  if (upperTier === undefined || lowerTier === undefined) return [];
  const group = groupOf(release, { tier: upperTier, head: null })?.id;
  return release.predictions.map((each) => {
    const item = scaledItems(questionnaire).find(({ id }) => id === each.about);
    if (each.group !== group || !item || (each.gap?.low ?? 0) <= 0) return null;
    return finding("predictions", {
      theme: item.theme,
      item: item.id,
      upper: { tier: upperTier, shown: only(each.predicted) },
      lower: { tier: lowerTier, shown: only(each.actual) },
      weight: each.gap?.low ?? 0,
    });
  });
}

function ofResponse(release: Release): Found {
  const few = release.tiers
    .flatMap(({ id, invited, answered }) => (answered === null || invited === 0 ? [] : [{ id, invited, answered }]))
    .filter(({ invited, answered }) => answered < WELL_ANSWERED * invited)
    .sort((a, b) => a.answered / a.invited - b.answered / b.invited)[0];
  if (!few) return null;
  const { id, invited, answered } = few;
  return finding("response", { lower: { tier: id, shown: null }, counts: { invited, answered } });
}

/** Teams of the lowest tier that were large enough, and those of them with a result. */
function ofTeams({ audit, tiers }: Release): Found {
  const teams = audit.teams.find(({ tier }) => tier === tiers.at(-1)?.id);
  if (!teams || teams.published >= teams.eligible) return null;
  return finding("unseen", { counts: { published: teams.published, eligible: teams.eligible } });
}

function finding(pattern: OrganisationPattern, rest: Partial<OrganisationFinding>): OrganisationFinding {
  return { theme: null, item: null, upper: null, lower: null, counts: {}, weight: 0, ...rest, pattern };
}

function levels(release: Release, item: ScaledItem, { upper, lower }: { upper: string; lower: string }) {
  return { upper: levelOf(release, item, upper), lower: levelOf(release, item, lower) };
}

function levelOf(release: Release, item: ScaledItem, tier: string): { tier: string; shown: Shown | null } {
  const display = cellOf(release, { tier, head: null, item: item.id })?.display;
  return { tier, shown: display ? only(display) : null };
}

function only({ low, high, value }: Display): Shown {
  return { low, high, value };
}

function middle(shown: Shown | null): number {
  return shown === null ? 0 : (shown.value ?? (shown.low + shown.high) / 2);
}
