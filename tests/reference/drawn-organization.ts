import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import type { Item, Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { CONTRACT, fewItems, type GeneratedOrganization } from "#tests/factories/organization.ts";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";

/** What an organisation of two to five tiers is drawn from. */
export interface DrawnShape {
  readonly seed: number;
  /** From the top down: how many people each tier has. */
  readonly sizes: readonly number[];
  /** Of each tier but the lowest: whether its answers are attributed. */
  readonly attributed: readonly boolean[];
  readonly responding: number;
}

const NAMES = ["chief", "director", "executive", "manager", "rep"];

/**
 * An organisation as untidy as they are. Most people report one tier up; some two or more tiers up, some to a colleague of their
 * own tier (a manager of managers, a player who leads), some to nobody. A fifth of each tier leads nobody. Not everyone answers,
 * and items are skipped. Answers lean by tier, with a break somewhere on the way down, and by team.
 */
export function drawnOrganization({ seed, sizes, attributed, responding }: DrawnShape): GeneratedOrganization {
  const random = randomFrom(seed);
  const tiers = NAMES.slice(-sizes.length);
  const people: FrozenPerson[] = [];
  /** Of the tiers above: those who may lead somebody. */
  const leaders: FrozenPerson[][] = [];
  const byTier = sizes.map((size, tier) => {
    const own: FrozenPerson[] = [];
    for (let place = 0; place < size; place++) {
      const number = people.length + 1;
      const managerId = tier === 0 && place === 0 ? null : pickManager(tier, own);
      const person = {
        id: `person-${number}`,
        externalId: `E${number}`,
        tier: tiers[tier] ?? "",
        managerId,
        invited: random() < 0.97,
      };
      people.push(person);
      own.push(person);
    }
    leaders.push(own.slice(0, Math.max(1, Math.ceil(own.length * 0.8))));
    return own;
  });
  const authors = byTier.flat().filter(({ invited }) => invited && random() < responding);
  const questionnaire = withTiers(tiers);
  const says = saying({ random, tiers, items: questionnaire.items });
  const isAttributed = (tier: string) => attributed[tiers.indexOf(tier)] ?? false;
  const answers = authors.map((person): SealedAnswers => {
    const given = questionnaire.items.flatMap((item) => says(person, item));
    const form = { tier: person.tier, answers: given };
    return isAttributed(person.tier)
      ? { ...form, authorId: person.id }
      : { ...form, authorId: null, managerId: person.managerId };
  });
  const modes = Object.fromEntries(
    tiers.map((tier) => [tier, isAttributed(tier) ? ("attributed" as const) : ("confidential" as const)]),
  );
  return {
    questionnaire,
    contract: { ...CONTRACT, modes },
    people,
    answers,
    authors,
    comments: [],
    commenters: [],
    seed: `${seed}`,
  };

  function pickManager(tier: number, own: readonly FrozenPerson[]): string | null {
    const kind = random();
    const above = leaders[tier - 1] ?? [];
    const further = leaders.slice(0, Math.max(0, tier - 1)).flat();
    if (kind < 0.06 && own.length > 0) return pick(own);
    if (kind < 0.15 && further.length > 0) return pick(further);
    if (kind < 0.18) return null;
    return pick(above) ?? pick(own);
  }

  function pick(from: readonly FrozenPerson[]): string | null {
    return from[Math.floor(random() * from.length)]?.id ?? null;
  }
}

/** The items of every kind, worded for every tier; the prediction for the last but one. */
function withTiers(tiers: readonly string[]): Questionnaire {
  const text = { en: "…" };
  const worded = Object.fromEntries(tiers.map((tier) => [tier, text]));
  return {
    ...fewItems,
    tiers: tiers.map((id) => ({ id, name: { en: id }, plural: { en: id } })),
    items: fewItems.items.map((item): Item => {
      return { ...item, wording: item.kind === "prediction" ? { [tiers.at(-2) ?? ""]: text } : worded };
    }),
  };
}

function saying({ random, tiers, items }: { random: () => number; tiers: readonly string[]; items: readonly Item[] }) {
  const levels = new Map(
    items.map(({ id }) => {
      const breaksAfter = wholeBetween(random, [0, tiers.length]);
      const height = random() < 0.5 ? 0.7 : 0.2;
      const direction = random() < 0.8 ? 1 : -1;
      return [id, tiers.map((_, tier) => 0.55 + direction * height * (tier <= breaksAfter ? 0.5 : -0.5))];
    }),
  );
  const leanings = new Map<string, number>();
  const leaning = (team: string) => {
    const known = leanings.get(team) ?? 0.3 * (random() - 0.5);
    leanings.set(team, known);
    return known;
  };
  return (person: FrozenPerson, item: Item): (number | null)[] => {
    const isSilent = !(person.tier in item.wording) || random() < 0.07;
    if (item.kind === "open") return [];
    if (item.kind === "priority") return ranks(item.options.length, isSilent);
    if (isSilent) return [null];
    const level = levels.get(item.id)?.[tiers.indexOf(person.tier)] ?? 0.5;
    const turned = Math.min(
      0.999,
      Math.max(0, level + leaning(`${person.managerId} ${item.id}`) + 0.7 * (random() - 0.5)),
    );
    const share = item.kind === "scaled" && item.reversed ? 0.999 - turned : turned;
    const isAgreement = item.kind === "scaled" && item.scale === "agreement";
    return [isAgreement ? 1 + Math.floor(share * 5) : 10 * Math.floor(share * 11)];
  };

  /** Any order, now and then unfinished. */
  function ranks(options: number, isSilent: boolean): (number | null)[] {
    const order = Array.from({ length: options }, (_, place) => place + 1)
      .map((rank) => ({ rank, at: rank / options + random() }))
      .sort((a, b) => a.at - b.at);
    const given = order.map(({ rank }) => (isSilent ? null : rank));
    if (random() < 0.05) given[0] = null;
    return given;
  }
}
