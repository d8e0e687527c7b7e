import { answerSlots } from "../questionnaires/answer-slots.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { answerOptions, isValidAnswer } from "../questionnaires/scales.ts";
import { managerLookup } from "../roster/manager-lookup.ts";
import type { RosterPerson } from "../roster/roster-person.ts";
import { rosterTiers } from "../roster/roster-tier.ts";
import { type AnswersTable, readAnswersTable, type WrittenAnswer } from "./answers-table.ts";
import { type AnswerProblem, type ProblemList, problemList } from "./answers-table-problems.ts";
import { plainQuestionnaire } from "./answers-table-questionnaire.ts";

/** What one person answered: at least one answer or comment. */
export interface PersonAnswers {
  readonly person: RosterPerson<string>;
  /** In the order of `answerSlots`, as given; null where skipped or not asked. */
  readonly answers: (number | null)[];
  readonly comments: { readonly itemId: string; readonly text: string }[];
}

/** A file of answers, read and checked against the roster. With any problem nothing of it may be used. */
export interface AnswersCheck {
  readonly table: Pick<AnswersTable, "form" | "encoding" | "delimiter"> | null;
  readonly questionnaire: Questionnaire | null;
  /** In the roster's order. */
  readonly respondents: readonly PersonAnswers[];
  readonly problems: readonly AnswerProblem[];
}

/**
 * Reads a file of answers and looks up who answered what, reporting every problem at once. Without a questionnaire one is
 * made of the file's items. A ranking's options stand as `<item>.<option>`, with the rank as value.
 */
export function checkAnswers(
  bytes: Uint8Array,
  { people, questionnaire: given }: { people: readonly RosterPerson<string>[]; questionnaire: Questionnaire | null },
): AnswersCheck {
  const problems = problemList();
  const table = readAnswersTable(bytes, problems);
  if (!table) return { table, questionnaire: given, respondents: [], problems: problems.all() };
  const questionnaire = given ?? plainQuestionnaire({ items: usableItems(table, problems), tiers: tiersOf(people) });
  const isNamedBad = (item: string) => given === null && isThemeKey(item);
  const respondents = lookUp(table, { people, questionnaire, problems, isNamedBad });
  if (questionnaire.items.length > 0 && respondents.length === 0 && problems.all().length === 0)
    problems.add(null, "noAnswers");
  checkRankings(respondents, { questionnaire, problems });
  if (table.isNearlyLong && problems.all().length > 0) problems.add(1, "nearlyLong");
  return { table, questionnaire, respondents, problems: problems.all() };
}

/**
 * The roster's tiers that somebody is in, from the top down; at least two, as every questionnaire has. Beside a single one
 * its neighbour stands empty, and there is no gap.
 */
function tiersOf(people: readonly RosterPerson<string>[]): string[] {
  const present = new Set(people.map(({ tier }) => tier));
  const tiers = rosterTiers.filter((tier) => present.has(tier));
  return tiers.length >= 2 ? tiers : [...(tiers[0] === "executive" ? rosterTiers.slice(0, 2) : rosterTiers.slice(-2))];
}

/** Without a questionnaire, what begins like a theme's key cannot be told from one in a release. */
function usableItems({ items }: AnswersTable, problems: ProblemList): string[] {
  return items.filter((item) => {
    if (isThemeKey(item)) problems.add(1, "badItem", { item });
    return !isThemeKey(item);
  });
}

function isThemeKey(item: string): boolean {
  return item.startsWith("theme:");
}

/** Where an answer to an item reference belongs: a slot of the answer array, null for a comment. */
interface Target {
  readonly item: Item;
  readonly slot: number | null;
}

interface Given extends PersonAnswers {
  /** The row that a target was first answered in. */
  readonly rows: Map<string, number>;
}

function lookUp(
  table: AnswersTable,
  {
    people,
    questionnaire,
    problems,
    isNamedBad,
  }: {
    people: readonly RosterPerson<string>[];
    questionnaire: Questionnaire;
    problems: ProblemList;
    /** Items that a problem names already. */
    isNamedBad: (item: string) => boolean;
  },
): PersonAnswers[] {
  const targets = targetsOf(questionnaire);
  const { named, near } = managerLookup(
    people.map((person) => ({ ...person, managerReferences: [], statedTier: person.tier })),
  );
  const byId = new Map(people.map((person) => [person.externalId, person]));
  const slots = answerSlots(questionnaire).length;
  const given = new Map<string, Given>();
  let unknownRow = 0;
  const isKnown = (item: string) => targets.has(item) || isNamedBad(item);
  if (table.form === "wide")
    for (const item of table.items) if (!isKnown(item)) problems.add(1, "unknownItem", { item });
  table.each(({ row, employee, item, value }) => {
    const person = byId.get(named(employee)?.externalId ?? "");
    const target = targets.get(item);
    if (!person && row !== unknownRow) {
      problems.add(row, "unknownEmployee", { id: employee, near: near(employee) ?? "" });
      unknownRow = row;
    }
    if (!isKnown(item) && table.form === "long") problems.add(row, "unknownItem", { item });
    if (!person || !target || isSkip(value, target)) return;
    if (!isAnswer({ row, employee, item, value }, { person, target, problems })) return;
    const own = given.get(person.externalId) ?? newRespondent(person, slots);
    given.set(person.externalId, own);
    const first = own.rows.get(item);
    if (first !== undefined) problems.add(row, "duplicateAnswer", { id: employee, item, first });
    else {
      own.rows.set(item, row);
      if (target.slot === null) own.comments.push({ itemId: item, text: value });
      else own.answers[target.slot] = numberOf(value);
    }
  });
  return people.flatMap(({ externalId }) => given.get(externalId) ?? []);
}

function newRespondent(person: RosterPerson<string>, slots: number): Given {
  return { person, answers: Array<null>(slots).fill(null), comments: [], rows: new Map() };
}

function targetsOf(questionnaire: Questionnaire): Map<string, Target> {
  const items = new Map(questionnaire.items.map((item) => [item.id, item]));
  const targets = new Map<string, Target>();
  answerSlots(questionnaire).forEach(({ itemId, optionId }, slot) => {
    const item = items.get(itemId);
    if (item) targets.set(optionId === null ? itemId : `${itemId}.${optionId}`, { item, slot });
  });
  for (const item of questionnaire.items) if (item.kind === "open") targets.set(item.id, { item, slot: null });
  return targets;
}

/** "N/A" as people and statistics programs write it is an answer that was skipped; in words it is words. */
function isSkip(value: string, { slot }: Target): boolean {
  return slot !== null && /^#?n\/?a$/i.test(value);
}

/** Whether somebody was asked this and the value is an answer to it; what is wrong is named. */
function isAnswer(
  { row, item: reference, value }: WrittenAnswer,
  { person, target: { item }, problems }: { person: RosterPerson<string>; target: Target; problems: ProblemList },
): boolean {
  if (!(person.tier in item.wording)) {
    problems.add(row, "notAsked", { id: person.externalId, item: reference, tier: person.tier });
    return false;
  }
  if (item.kind === "open") return true;
  const number = numberOf(value);
  const allowed = item.kind === "priority" ? item.options.map((_, place) => place + 1) : answerOptions(item);
  const isValid = item.kind === "priority" ? allowed.includes(number) : isValidAnswer(item, number);
  if (isValid) return true;
  problems.add(row, Number.isNaN(number) ? "notANumber" : "outOfRange", {
    item: reference,
    value,
    allowed: `${allowed[0]}, ${allowed[1]}, … ${allowed.at(-1)}`,
  });
  return false;
}

/** `4`, `4.0`, and `4,0` as spreadsheets of half the world write it; NaN for anything else. */
function numberOf(value: string): number {
  return /^[+-]?\d{1,6}([.,]\d{1,6})?$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
}

/** A ranking gives each rank once. One that was left unfinished counts as skipped, as everywhere. */
function checkRankings(
  respondents: readonly PersonAnswers[],
  { questionnaire, problems }: { questionnaire: Questionnaire; problems: ProblemList },
): void {
  const slots = answerSlots(questionnaire);
  for (const item of questionnaire.items) {
    if (item.kind !== "priority") continue;
    const start = slots.findIndex(({ itemId }) => itemId === item.id);
    for (const { person, answers } of respondents) {
      const ranks = answers.slice(start, start + item.options.length).filter((rank) => rank !== null);
      if (new Set(ranks).size < ranks.length) problems.add(null, "rankTwice", { item: item.id, id: person.externalId });
    }
  }
}
