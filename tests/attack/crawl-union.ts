import { display, resolution, resolutionOf } from "#app/features/confidentiality/ladder.ts";
import type { Display, ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { possibleRemainders, type Remainder } from "./counting-attacker.ts";
import { cellOf, nearestCell, type Reading } from "./crawl-readings.ts";

/** Who answered what, as far as it tells who is in which group: what an attacker is taken to know. */
export interface Membership {
  /** The respondents of a tier below a person, everyone for null, who answered an item, or anything. */
  readonly respondents: (of: { tier: string; unit: string | null; item: string | null }) => string[];
  readonly invited: (of: { tier: string; unit: string | null }) => string[];
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
    return { id: `${place}`, tier: sealed.tier, answers: sealed.answers, heads: new Set(above(managerId)) };
  });
  const asked = people
    .filter(({ invited }) => invited)
    .map(({ id, tier, managerId }) => ({ id, tier, heads: new Set(above(managerId)) }));
  const isIn = (each: { tier: string; heads: ReadonlySet<string> }, tier: string, unit: string | null) =>
    each.tier === tier && (unit === null || each.heads.has(unit));
  return {
    respondents: ({ tier, unit, item }) =>
      rows.flatMap((row) => {
        const answered = item === null || (row.answers[slots.get(item) ?? -1] ?? null) !== null;
        return answered && isIn(row, tier, unit) ? [row.id] : [];
      }),
    invited: ({ tier, unit }) => asked.flatMap((person) => (isIn(person, tier, unit) ? [person.id] : [])),
  };
}

/** Groups of people that were read of, by what is said of them: each family's totals can be added and subtracted. */
export interface ReadFamily {
  readonly what: string;
  readonly groups: readonly (readonly string[])[];
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
  const families = new Map<string, Map<string | null, string[]>>();
  const add = (what: string, unit: string | null, members: () => string[]) => {
    const family = families.get(what) ?? new Map<string | null, string[]>();
    families.set(what, family);
    if (!family.has(unit)) family.set(unit, members());
  };
  const addAnswers = (tier: string, unit: string | null, read: string) => {
    const item = read.startsWith("theme:") ? null : read;
    add(`${tier} ${item ?? "answered"}`, unit, () => membership.respondents({ tier, unit, item }));
  };
  for (const reading of readings) {
    if (reading.kind === "level" || reading.kind === "spread") addAnswers(reading.tier, reading.unit, reading.item);
    if (reading.kind === "near") {
      const cell = nearestCell(release, questionnaire, reading);
      const unit = release.groups.find(({ id }) => id === cell?.group)?.selector.head;
      if (unit !== undefined) addAnswers(questionnaire.tiers.at(-1)?.id ?? "", unit, reading.item);
    }
    if (reading.kind === "gap")
      for (const tier of [reading.upper, reading.lower]) addAnswers(tier, reading.unit, reading.item);
    if (reading.kind === "count") {
      const { tier, unit } = reading;
      add(`${tier} invited`, unit, () => membership.invited({ tier, unit }));
      if (reading.answered !== null)
        add(`${tier} answered`, unit, () => membership.respondents({ tier, unit, item: null }));
    }
  }
  return [...families].map(([what, groups]) => ({ what, groups: [...groups.values()] }));
}

/** What goes through every sum of answers that fits all levels read of an item by a tier. In points, the highest 100. */
export function inferencesRead(
  readings: readonly Reading[],
  {
    questionnaire,
    release,
    membership,
  }: { questionnaire: Questionnaire; release: ReleaseDocument; membership: Membership },
): { what: string; unit: number; found: Remainder[] }[] {
  const levels = readings.filter((reading) => reading.kind === "level");
  return [...Map.groupBy(levels, ({ tier, item }) => `${tier} ${item}`)].flatMap(([what, alike]) => {
    const item = findItem(questionnaire, alike[0]?.item ?? "");
    if (item?.kind !== "scaled") return [];
    const unit = item.scale === "frequency" ? 10 : 100;
    const groups = [...Map.groupBy(alike, (each) => each.unit).values()].flatMap(([level]) => {
      const cell = level && cellOf(release, level);
      if (!cell) return [];
      const members = membership.respondents(level);
      return [{ members, fits: (sum: number) => fits(cell.display, (sum * unit) / members.length, members.length) }];
    });
    return [{ what, unit, found: possibleRemainders(groups, { most: 100 / unit }) }];
  });
}

/** Whether a mean may be behind a display: by the ladder's own rounding, or by its ends where it is coarser than that. */
function fits(shown: Display, value: number, n: number): boolean {
  if (resolutionOf(shown) !== resolution(n)) return value >= shown.low && value <= shown.high;
  const again = display({ value, n, what: "mean" });
  return again.low === shown.low && again.high === shown.high;
}
