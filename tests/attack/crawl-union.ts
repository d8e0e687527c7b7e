import { display, resolution, resolutionOf } from "#app/features/confidentiality/ladder.ts";
import type { Display, ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { possibleRemainders, type Remainder } from "./counting-attacker.ts";
import { type Band, cellOf, nearestCell, type Reading } from "./crawl-readings.ts";

interface Group {
  readonly tier: string;
  readonly unit: string | null;
  readonly band?: Band | undefined;
}

/** Who answered what, as far as it tells who is in which group: what an attacker is taken to know. */
export interface Membership {
  /** The respondents of a tier below a person, everyone for null, and in a band if any, who answered an item, or anything. */
  readonly respondents: (of: Group & { item: string | null }) => string[];
  readonly invited: (of: Group) => string[];
}

export function membershipOf(
  people: readonly FrozenPerson[],
  answers: readonly SealedAnswers[],
  questionnaire: Questionnaire,
): Membership {
  const byId = new Map(people.map((person) => [person.id, person]));
  const slots = new Map(answerSlots(questionnaire).map(({ itemId }, slot) => [itemId, slot]));
  const above = (managerId: string | null): string[] => {
    const head = managerId === null ? undefined : byId.get(managerId);
    return head ? [head.externalId, ...above(head.managerId)] : [];
  };
  const rows = answers.map((sealed, place) => {
    const managerId = sealed.authorId === null ? sealed.managerId : (byId.get(sealed.authorId)?.managerId ?? null);
    const segments = sealed.segments ?? {};
    return { id: `${place}`, tier: sealed.tier, answers: sealed.answers, heads: new Set(above(managerId)), segments };
  });
  const asked = people
    .filter(({ invited }) => invited)
    .map(({ id, tier, managerId, segments = {} }) => ({ id, tier, heads: new Set(above(managerId)), segments }));
  const isIn = (each: (typeof asked)[number], { tier, unit, band }: Group) =>
    each.tier === tier &&
    (unit === null || each.heads.has(unit)) &&
    (!band || each.segments[band.attribute] === band.value);
  return {
    respondents: ({ item, ...group }) =>
      rows.flatMap((row) => {
        const answered = item === null || (row.answers[slots.get(item) ?? -1] ?? null) !== null;
        return answered && isIn(row, group) ? [row.id] : [];
      }),
    invited: (group) => asked.flatMap((person) => (isIn(person, group) ? [person.id] : [])),
  };
}

/** Groups of people that were read of, by what is said of them: each family's totals can be added and subtracted. */
export interface ReadFamily {
  readonly what: string;
  readonly groups: readonly ReadGroup[];
}

export interface ReadGroup {
  /** Null: along the reporting line. Groups of one axis are nested or apart. */
  readonly axis: string | null;
  readonly members: readonly string[];
}

/** Everything that all of them together read, as groups. A gap gives away both of its groups. */
export function familiesRead(
  readings: readonly Reading[],
  {
    questionnaire,
    release,
    membership,
  }: { questionnaire: Questionnaire; release: ReleaseDocument; membership: Membership },
): ReadFamily[] {
  const families = new Map<string, Map<string, ReadGroup>>();
  const add = (what: string, { unit, band }: Omit<Group, "tier">, members: () => string[]) => {
    const family = families.get(what) ?? new Map<string, ReadGroup>();
    families.set(what, family);
    const key = groupKey({ unit, band });
    if (!family.has(key)) family.set(key, { axis: band?.attribute ?? null, members: members() });
  };
  const addAnswers = (group: Group, read: string) => {
    const item = read.startsWith("theme:") ? null : read;
    const { tier, unit, band } = group;
    add(`${tier} ${item ?? "answered"}`, group, () => membership.respondents({ tier, unit, band, item }));
  };
  for (const reading of readings) {
    if (reading.kind === "level" || reading.kind === "spread") addAnswers(reading, reading.item);
    if (reading.kind === "near") {
      const cell = nearestCell(release, questionnaire, reading);
      const unit = release.groups.find(({ id }) => id === cell?.group)?.selector.head;
      if (unit !== undefined) addAnswers({ tier: questionnaire.tiers.at(-1)?.id ?? "", unit }, reading.item);
    }
    if (reading.kind === "gap")
      for (const tier of [reading.upper, reading.lower]) addAnswers({ ...reading, tier }, reading.item);
    if (reading.kind === "count") {
      const { tier, unit, band } = reading;
      add(`${tier} invited`, reading, () => membership.invited({ tier, unit, band }));
      if (reading.answered !== null)
        add(`${tier} answered`, reading, () => membership.respondents({ tier, unit, band, item: null }));
    }
  }
  return [...families].map(([what, groups]) => ({ what, groups: [...groups.values()] }));
}

function groupKey({ unit, band }: Omit<Group, "tier">): string {
  return JSON.stringify([unit, band?.attribute, band?.value]);
}

/**
 * What goes through every sum of answers that fits all levels read of an item by a tier along one axis. In points, the highest
 * 100.
 */
export function inferencesRead(
  readings: readonly Reading[],
  {
    questionnaire,
    release,
    membership,
  }: { questionnaire: Questionnaire; release: ReleaseDocument; membership: Membership },
): { what: string; unit: number; found: Remainder[] }[] {
  const levels = readings.filter((reading) => reading.kind === "level");
  const along = ({ tier, item, band }: (typeof levels)[number]) => JSON.stringify([tier, item, band?.attribute]);
  return [...Map.groupBy(levels, along).values()].flatMap((alike) => {
    const item = findItem(questionnaire, alike[0]?.item ?? "");
    if (item?.kind !== "scaled") return [];
    const unit = item.scale === "frequency" ? 10 : 100;
    const groups = [...Map.groupBy(alike, groupKey).values()].flatMap(([level]) => {
      const cell = level && cellOf(release, level);
      if (!cell) return [];
      const members = membership.respondents(level);
      return [{ members, fits: (sum: number) => fits(cell.display, (sum * unit) / members.length, members.length) }];
    });
    const what = `${alike[0]?.tier} ${item.id}`;
    return [{ what, unit, found: possibleRemainders(groups, { most: 100 / unit }) }];
  });
}

/** Whether a mean may be behind a display: by the ladder's own rounding, or by its ends where it is coarser than that. */
function fits(shown: Display, value: number, n: number): boolean {
  if (resolutionOf(shown) !== resolution(n)) return value >= shown.low && value <= shown.high;
  const again = display({ value, n, what: "mean" });
  return again.low === shown.low && again.high === shown.high;
}
