/**
 * The groups of a release and their numbers, worked out the long way from docs and methodology: sets of people, a walk up the
 * reporting line for each, every formula over single answers. Shares with the product the questionnaire and the ladder, each tested
 * on its own.
 */
import { display } from "#app/features/confidentiality/ladder.ts";
import type { Display } from "#app/features/confidentiality/release-schema.ts";
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import type { ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { GeneratedOrganization } from "#tests/factories/organization.ts";

export interface SlowGroup {
  readonly tier: string;
  readonly head: string | null;
  readonly attribute?: string;
  readonly value?: string;
}

/** One valid answer, turned so that more is better, with whom it came from. */
export interface SlowAnswer {
  readonly author: FrozenPerson;
  readonly given: number;
  /** 0 to 100: the share of the time itself, or 100 for a favourable answer. */
  readonly points: number;
}

const known = new WeakMap<FrozenPerson, string[]>();

/** Employee ids of everyone above a person. */
export function above(organization: GeneratedOrganization, person: FrozenPerson): string[] {
  const found = known.get(person);
  if (found) return found;
  const manager = organization.people.find(({ id }) => id === person.managerId);
  const ids = manager ? [manager.externalId, ...above(organization, manager)] : [];
  known.set(person, ids);
  return ids;
}

export function isIn(organization: GeneratedOrganization, person: FrozenPerson, group: SlowGroup): boolean {
  if (person.tier !== group.tier) return false;
  if (group.attribute !== undefined && person.segments?.[group.attribute] !== group.value) return false;
  return group.head === null || above(organization, person).includes(group.head);
}

/** All valid answers of a group to an item. */
export function answersIn(organization: GeneratedOrganization, group: SlowGroup, item: ScaledItem): SlowAnswer[] {
  const slot = answerSlots(organization.questionnaire).findIndex(({ itemId }) => itemId === item.id);
  return organization.authors.flatMap((author, place) => {
    const raw = organization.answers[place]?.answers[slot] ?? null;
    if (raw === null || !isIn(organization, author, group)) return [];
    const [min, max] = item.scale === "frequency" ? [0, 100] : [1, 5];
    const given = item.reversed ? min + max - raw : raw;
    const points = item.scale === "frequency" ? given : given >= 4 ? 100 : 0;
    return [{ author, given, points }];
  });
}

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Shares of the five answers of everyone to an agreement item, in steps of 5%; from 50 answers on. */
export function distributionOf(answers: readonly SlowAnswer[], item: ScaledItem): number[] | null {
  if (answers.length < 50 || item.scale !== "agreement") return null;
  return [1, 2, 3, 4, 5].map((category) => {
    const inside = answers.filter(({ given }) => given === category);
    return 5 * Math.round((100 * inside.length) / answers.length / 5);
  });
}

/**
 * KSAFE along the reporting line, as the methodology has it: publish what has k members; deepest first, while a group holds some
 * but fewer than k members beside its published subgroups, take back the smallest of these.
 */
export function safeHeads({
  organization,
  members,
  candidates,
  k,
}: {
  organization: GeneratedOrganization;
  /** Everyone counted. */
  members: readonly FrozenPerson[];
  candidates: readonly (string | null)[];
  k: number;
}): (string | null)[] {
  const depth = (head: string | null) => {
    const person = organization.people.find(({ externalId }) => externalId === head);
    return person ? 1 + above(organization, person).length : 0;
  };
  const below = new Map(
    candidates.map((head) => [
      head,
      new Set(members.filter((member) => head === null || above(organization, member).includes(head))),
    ]),
  );
  const inside = (head: string | null) => below.get(head) ?? new Set();
  let published = candidates.filter((head) => inside(head).size >= k);
  const contains = (outer: string | null, inner: string | null) => {
    if (outer === inner || inner === null) return false;
    const person = organization.people.find(({ externalId }) => externalId === inner);
    return outer === null || (person !== undefined && above(organization, person).includes(outer));
  };
  for (const head of [...published].sort((a, b) => depth(b) - depth(a))) {
    for (;;) {
      if (!published.includes(head)) break;
      const subgroups = published.filter((other) => contains(head, other));
      const direct = subgroups.filter((other) => !subgroups.some((outer) => contains(outer, other)));
      const taken = new Set(direct.flatMap((other) => [...inside(other)]));
      const remainder = [...inside(head)].filter((member) => !taken.has(member)).length;
      if (remainder === 0 || remainder >= k) break;
      const [smallest] = direct.sort((a, b) => inside(a).size - inside(b).size || ((a ?? "") < (b ?? "") ? -1 : 1));
      published = published.filter((other) => other !== smallest);
    }
  }
  return published;
}

/** Benjamini–Hochberg by its definition, then up to the next of 1, 5, 10 and 100%. */
export function adjusted(p: number, all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const bounds = sorted.map((each, place) => (each >= p ? Math.min(1, (sorted.length * each) / (place + 1)) : 1));
  const least = Math.min(...bounds);
  return [0.01, 0.05, 0.1].find((step) => least <= step) ?? 1;
}

/** What is displayed of some answers. */
export function shownOf(answers: readonly SlowAnswer[], item: ScaledItem): Display {
  const value = mean(answers.map(({ points }) => points));
  return display({ value, n: answers.length, what: item.scale === "frequency" ? "mean" : "percent" });
}
