import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import type { FrozenPerson, SealedAnswers, SealedComment } from "../matching/frozen-roster.ts";
import { slotIndex } from "../matching/observations.ts";
import { type ReportingTree, reportingTree } from "../matching/reporting-tree.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type {
  PredictionItem,
  PriorityItem,
  Questionnaire,
  ScaledItem,
} from "../questionnaires/questionnaire-schema.ts";
import { orient } from "../questionnaires/scales.ts";
import { type Heads, headsOf } from "./engine-heads.ts";
import { type EngineInput, SKIPPED, type Standing, type TierColumns } from "./engine-input.ts";
import { engineItem } from "./engine-item.ts";

/** The highest answer of any scale. */
const MOST = 100;

/** Everything a release is made from. */
export interface ReleaseInput {
  readonly questionnaire: Questionnaire;
  readonly contract: PrivacyContract;
  readonly people: readonly FrozenPerson[];
  readonly answers: readonly SealedAnswers[];
  readonly comments: readonly SealedComment[];
  /** Orders the comments; any text that nobody can guess, and the same for the same diagnostic. */
  readonly seed: string;
}

/** The input as columns along the tree of heads: unreleased, and so never handed out of this folder. */
export interface Laid {
  readonly input: ReleaseInput;
  readonly tree: ReportingTree;
  readonly heads: Heads;
  readonly items: readonly ScaledItem[];
  readonly predictions: readonly PredictionItem[];
  readonly priority: PriorityItem | null;
  /** By further axis: the values of its attribute, in order. */
  readonly values: readonly (readonly string[])[];
  readonly engine: EngineInput;
}

/** Lays people and answers along the frozen tree. Answers of an unknown author or manager are refused. */
export function layOut(input: ReleaseInput): Laid {
  const { questionnaire, contract } = input;
  const tree = reportingTree(input.people);
  const leading = [...input.answers, ...input.comments].flatMap((sealed) =>
    "managerId" in sealed && sealed.managerId !== null ? (tree.placeOf.get(sealed.managerId) ?? []) : [],
  );
  const heads = headsOf(tree, leading);
  const items = scaledItems(questionnaire);
  const predictions = questionnaire.items.filter((item) => item.kind === "prediction");
  const priority = questionnaire.items.find((item) => item.kind === "priority") ?? null;
  const values = contract.axes.map((attribute) => valuesOf(input, attribute));
  const byTier = Map.groupBy(input.answers, ({ tier }) => tier);
  const answers = questionnaire.tiers.map(({ id }) => byTier.get(id) ?? []);
  const slots = slotIndex(questionnaire);
  const laid = { input, tree, heads, items, predictions, priority, values };
  return {
    ...laid,
    engine: {
      k: contract.k,
      heads: heads.tree,
      attributes: values.map(({ length }) => length),
      items: items.map(engineItem),
      themes: questionnaire.themes.map(({ id }) => items.flatMap((item, place) => (item.theme === id ? [place] : []))),
      predictions: predictions.map((item) => ({
        about: items.findIndex(({ id }) => id === item.about),
        foreseen: columnOf(answers.at(-2) ?? [], { slot: slots.get(item.id) ?? -1 }),
      })),
      options: priority?.options.length ?? 0,
      tiers: questionnaire.tiers.map(({ id }, place) => tierColumns(laid, { tier: id, answers: answers[place] ?? [] })),
    },
  };
}

function tierColumns(
  { input, tree, heads, items, priority, values }: Omit<Laid, "engine">,
  { tier, answers }: { tier: string; answers: readonly SealedAnswers[] },
): TierColumns {
  const { contract, questionnaire } = input;
  const slots = slotIndex(questionnaire);
  const invited = tree.people.flatMap((person, place) => (person.invited && person.tier === tier ? [place] : []));
  const authors = Int32Array.from(answers, ({ authorId }) => (authorId === null ? -1 : placeIn(tree, authorId)));
  const above = answers.map((sealed, order) => {
    if (sealed.authorId !== null) return heads.above[authors[order] ?? -1] ?? 0;
    return sealed.managerId === null ? 0 : (heads.own[placeIn(tree, sealed.managerId)] ?? 0);
  });
  const stand = (places: readonly number[], segments: (person: number) => Segments): Standing => ({
    places: Int32Array.from(places),
    values: contract.axes.map((attribute, axis) => {
      const numbers = new Map(values[axis]?.map((value, place) => [value, place + 1]));
      return Uint16Array.from(places, (_, person) => numbers.get(segments(person)?.[attribute] ?? "") ?? 0);
    }),
  });
  return {
    mode: contract.modes[tier] ?? "confidential",
    invited: stand(
      invited.map((place) => heads.above[place] ?? 0),
      (person) => tree.people[invited[person] ?? -1]?.segments,
    ),
    respondents: stand(above, (person) => answers[person]?.segments ?? tree.people[authors[person] ?? -1]?.segments),
    authors: authors.every((place) => place < 0) ? null : authors.map((place) => heads.own[place] ?? 0),
    answers: items.map((item) =>
      tier in item.wording ? columnOf(answers, { slot: slots.get(item.id) ?? -1, item }) : null,
    ),
    ranks: (priority?.options ?? []).map((_, option) =>
      columnOf(answers, { slot: (slots.get(priority?.id ?? "") ?? 0) + option }),
    ),
  };
}

type Segments = Readonly<Record<string, string>> | undefined;

/** Every value of an attribute that anybody has, in order. */
function valuesOf({ people, answers }: ReleaseInput, attribute: string): string[] {
  const values = [...people, ...answers].flatMap(({ segments }) => segments?.[attribute] ?? []);
  return [...new Set(values)].sort();
}

function placeIn(tree: ReportingTree, id: string): number {
  const place = tree.placeOf.get(id);
  if (place === undefined) throw new Error("An answer belongs to nobody on the frozen roster");
  return place;
}

/**
 * One slot of every answer array; of an item on a scale, turned. Answers were checked when they were given: one beyond its
 * scale counts as the end of it.
 */
function columnOf(answers: readonly SealedAnswers[], { slot, item }: { slot: number; item?: ScaledItem }): Uint8Array {
  return Uint8Array.from(answers, (sealed) => {
    const given = sealed.answers[slot] ?? null;
    if (given === null) return SKIPPED;
    return Math.min(MOST, Math.max(0, item ? orient(item, given) : given));
  });
}
