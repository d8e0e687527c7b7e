import type { ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import type { FrozenPerson, SealedAnswers, SealedComment } from "#app/features/matching/frozen-roster.ts";
import { itemsForTier } from "#app/features/questionnaires/items.ts";
import type { Item, Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerOptions } from "#app/features/questionnaires/scales.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { randomFrom, wholeBetween } from "./random.ts";

/** What an organisation is made from. The same shape gives the same organisation. */
export interface OrganizationShape {
  /** Decides who reports to whom, who answers and who skips what. */
  readonly seed: number;
  /** Decides what they say, and nothing else. Default: `seed`. */
  readonly answersSeed?: number;
  readonly questionnaire?: Questionnaire;
  /** Executives, the first of them at the top and the others below that one. */
  readonly executives?: number;
  /** Managers below each executive, from and to. */
  readonly managers?: readonly [number, number];
  /** Reps below each manager, from and to. */
  readonly reps?: readonly [number, number];
  /** Share of people who answer, of a person's items that they skip, and of their open questions that they answer. */
  readonly responding?: number;
  readonly skipping?: number;
  readonly commenting?: number;
  readonly contract?: Partial<PrivacyContract>;
  /** What a person says to an item on a scale; default: any answer of the scale. */
  readonly says?: (person: FrozenPerson, item: Item) => number;
}

/** A closed diagnostic ready for its release, with the authors that sealing has cut off: what an attacker is after. */
export interface GeneratedOrganization extends ReleaseInput {
  /** The author of each answer array, in the order of `answers`. */
  readonly authors: readonly FrozenPerson[];
  /** The author of each comment, in the order of `comments`. */
  readonly commenters: readonly FrozenPerson[];
}

/**
 * Four items on one theme and on both scales, one of them reverse-keyed, a prediction, the ranking and an open question: of
 * every kind one, so that releases are made quickly.
 */
export const fewItems: Questionnaire = (() => {
  const ids = [
    "expectations-set",
    "expectations-specific",
    "one-to-ones-dropped",
    "priorities-shift",
    "predict-expectations",
    "growth-priorities",
    "clearer",
  ];
  return { ...strategyToField, items: strategyToField.items.filter(({ id }) => ids.includes(id)) };
})();

export const CONTRACT: PrivacyContract = {
  schema: "parallax.contract/1",
  k: 5,
  commentThreshold: 10,
  axes: [],
  modes: { executive: "confidential", manager: "attributed", rep: "confidential" },
};

/** Generates people, their sealed answers and comments. Pure: no clock, and random only by the seeds. */
export function generateOrganization(shape: OrganizationShape): GeneratedOrganization {
  const questionnaire = shape.questionnaire ?? fewItems;
  const contract = { ...CONTRACT, ...shape.contract };
  const random = randomFrom(shape.seed);
  const people = peopleOf(shape, random);
  const authors = people.filter(() => random() < (shape.responding ?? 0.85));
  const says = shape.says ?? anyAnswer(randomFrom(shape.answersSeed ?? shape.seed));
  const skips = () => random() < (shape.skipping ?? 0.05);
  const answers = authors.map((person) =>
    sealed(person, { contract, answers: answersOf(person, { questionnaire, skips, says }) }),
  );
  const written = authors.flatMap((author) =>
    itemsForTier(questionnaire, author.tier)
      .filter(({ kind }) => kind === "open" && random() < (shape.commenting ?? 0.6))
      .map(({ id }) => ({ author, comment: comment(author, id) })),
  );
  return {
    questionnaire,
    contract,
    people,
    answers,
    authors,
    comments: written.map((each) => each.comment),
    commenters: written.map((each) => each.author),
    seed: `comments of ${shape.seed}`,
  };
}

function peopleOf(shape: OrganizationShape, random: () => number): FrozenPerson[] {
  const people: FrozenPerson[] = [];
  const add = (tier: string, managerId: string | null) => {
    const number = people.length + 1;
    people.push({ id: `person-${number}`, externalId: `E${number}`, tier, managerId, invited: true });
    return `person-${number}`;
  };
  const top = add("executive", null);
  const executives = [top];
  for (let place = 1; place < (shape.executives ?? 3); place++) executives.push(add("executive", top));
  for (const executive of executives) {
    const managers = wholeBetween(random, shape.managers ?? [1, 4]);
    for (let place = 0; place < managers; place++) {
      const manager = add("manager", executive);
      const reps = wholeBetween(random, shape.reps ?? [2, 12]);
      for (let rep = 0; rep < reps; rep++) add("rep", manager);
    }
  }
  return people;
}

function answersOf(
  person: FrozenPerson,
  {
    questionnaire,
    skips,
    says,
  }: { questionnaire: Questionnaire; skips: () => boolean; says: (person: FrozenPerson, item: Item) => number },
): (number | null)[] {
  return questionnaire.items.flatMap((item): (number | null)[] => {
    if (item.kind === "open") return [];
    const silent = !(person.tier in item.wording) || skips();
    if (item.kind !== "priority") return [silent ? null : says(person, item)];
    // A ranking that begins anywhere and goes round: every option has one rank.
    const first = silent ? 0 : says(person, item);
    return item.options.map((_, place) => (silent ? null : 1 + ((place + first) % item.options.length)));
  });
}

function anyAnswer(random: () => number): (person: FrozenPerson, item: Item) => number {
  return (_, item) => {
    const options = answerOptions(item);
    return options[Math.floor(random() * options.length)] ?? Math.floor(random() * 5);
  };
}

function sealed(
  { id, tier, managerId }: FrozenPerson,
  { contract, answers }: { contract: PrivacyContract; answers: (number | null)[] },
): SealedAnswers {
  return contract.modes[tier] === "attributed"
    ? { tier, authorId: id, answers }
    : { tier, authorId: null, managerId, answers };
}

function comment({ id, tier, managerId }: FrozenPerson, itemId: string): SealedComment {
  return { tier, itemId, managerId, text: `${itemId} by ${id}` };
}
