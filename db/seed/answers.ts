import { itemsForTier } from "#app/features/questionnaires/items.ts";
import type {
  Item,
  PriorityItem,
  Questionnaire,
  ScaledItem,
} from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerOptions, orient } from "#app/features/questionnaires/scales.ts";
import { formPages } from "#app/features/responses/form-pages.ts";
import { CANNOT_SAY_FIELD, fieldName } from "#app/features/responses/read-form.ts";
import {
  AGREEMENT_CUTS,
  cannotSay,
  foreseen,
  itemShifts,
  MANAGER_TEAM_CORRELATION,
  PERSON_SHARES,
  prioritiesSeen,
  regionShifts,
  repView,
  STOPPING,
  spread,
  TEAM_SHARE,
  tenureShifts,
  themeShifts,
  WITHOUT_RANKING,
} from "./answer-model.ts";
import { type Random, randomFrom } from "./random.ts";
import type { SeedPerson } from "./roster.ts";

/** One asking of the organisation. */
export interface Wave {
  readonly seed: string;
  readonly questionnaire: Questionnaire;
  /** Share of each tier that answers. Teams differ around it. */
  readonly answering: Readonly<Record<SeedPerson["tier"], number>>;
  /** By theme, how much higher reps see it than at the first asking. */
  readonly lift: Readonly<Record<string, number>>;
}

/** A form as somebody filled it in, page after page as far as they came. */
export interface FilledForm {
  readonly personId: string;
  /** By the names of the form's fields. Open questions are not among them. */
  readonly fields: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
  readonly submitted: boolean;
}

/**
 * Who answers a wave, and what. The same every time: each person and each team has a random stream of their own.
 *
 * A view of an item is a number in standard deviations of a rep's view, more being better:
 *
 *     rep      repView + region + lift + √s·team + √(1 − s)·person
 *     manager  repView + shift + region + 0.65·(0.3·team + √(1 − 0.3²)·person)
 *     executive repView + shift + further shift + 0.6·person
 *
 * `team` is standard normal by team and theme, mostly shared by all themes, and s the share of variance between teams, so
 * that what a manager sees and what the own team sees correlate at .3. `person` is standard normal, made of a general, a
 * theme's and an item's part. A view becomes an answer by cuts on agreement, by 50 + 25·view rounded to tens on frequency,
 * and is turned for reverse-keyed items. What happens at random beside that: "I cannot say", stopping before the end,
 * leaving out the ranking.
 */
export function filledForms(people: readonly SeedPerson[], wave: Wave): FilledForm[] {
  return people.filter((person) => answersAtAll(person, wave)).map((person) => filledForm(person, wave));
}

function answersAtAll({ id, tier, managerId }: SeedPerson, { seed, answering }: Wave): boolean {
  const team = tier === "rep" ? 0.08 * randomFrom(`${seed}/turnout/${managerId}`).normal() : 0;
  return randomFrom(`${seed}/turnout/${id}`).chance(answering[tier] + team);
}

function filledForm(person: SeedPerson, wave: Wave): FilledForm {
  const random = randomFrom(`${wave.seed}/answers/${person.id}`);
  const pages = formPages(wave.questionnaire, person.tier);
  const stops = person.tier === "rep" && random.chance(STOPPING);
  const reached = stops ? 1 + Math.floor(random.uniform() * (pages.length - 1)) : pages.length;
  const view = viewsOf(person, wave, random);
  const fields = new Map<string, string>();
  const set = (itemId: string, value: string, optionId: string | null = null) =>
    fields.set(fieldName({ itemId, optionId }), value);
  for (const item of itemsForTier(wave.questionnaire, person.tier)) {
    switch (item.kind) {
      case "scaled":
        set(item.id, random.chance(cannotSay[person.tier] ?? 0) ? CANNOT_SAY_FIELD : String(given(item, view(item))));
        break;
      case "prediction":
        set(item.id, String(nearestOption(item, (foreseen[item.id] ?? 50) + 17 * random.normal())));
        break;
      case "priority": {
        const order = ranking(item, person.tier, random);
        if (!random.chance(WITHOUT_RANKING))
          order.forEach((optionId, place) => void set(item.id, String(place + 1), optionId));
        break;
      }
      case "open":
    }
  }
  return { personId: person.id, fields, items: pages.slice(0, reached).flat(), submitted: !stops };
}

/** How one person sees each item. */
function viewsOf(person: SeedPerson, { lift }: Wave, random: Random): (item: ScaledItem) => number {
  const { tier, region } = person;
  const general = random.normal();
  const ofTheme = keptByKey(() => random.normal());
  const own = ({ theme }: ScaledItem) =>
    Math.sqrt(PERSON_SHARES.general) * general +
    Math.sqrt(PERSON_SHARES.theme) * ofTheme(theme) +
    Math.sqrt(PERSON_SHARES.item) * random.normal();
  const wide = spread[tier] ?? 1;
  return (item) => {
    const { theme } = item;
    const shift = themeShifts[theme] ?? { manager: 0, executive: 0 };
    const asManagers = (repView[item.id] ?? 0) + shift.manager + (itemShifts[item.id] ?? 0);
    switch (tier) {
      case "executive":
        return asManagers + shift.executive + wide * own(item);
      case "manager":
        return (
          asManagers +
          (regionShifts[region]?.[theme]?.manager ?? 0) +
          wide * blend(MANAGER_TEAM_CORRELATION ** 2, teamView(person.id, theme), own(item))
        );
      case "rep":
        return (
          (repView[item.id] ?? 0) +
          (regionShifts[region]?.[theme]?.rep ?? 0) +
          (tenureShifts[person.tenure]?.[theme] ?? 0) +
          (lift[theme] ?? 0) +
          wide * blend(TEAM_SHARE[item.subject], teamView(person.managerId ?? "", theme), own(item))
        );
    }
  };
}

/** How a team stands on a theme beside other teams, standard normal; lasting from one wave to the next. */
function teamView(managerId: string, theme: string): number {
  return blend(0.6, randomFrom(`team/${managerId}`).normal(), randomFrom(`team/${managerId}/${theme}`).normal());
}

/** Two standard normal numbers as one, the first with the given share of the variance. */
function blend(share: number, first: number, second: number): number {
  return Math.sqrt(share) * first + Math.sqrt(1 - share) * second;
}

/** The answer that a view leads to, in the item's own direction. */
function given(item: ScaledItem, view: number): number {
  const oriented =
    item.scale === "agreement"
      ? 1 + AGREEMENT_CUTS.filter((cut) => view > cut).length
      : nearestOption(item, 50 + 25 * view);
  return orient(item, oriented);
}

function nearestOption(item: Item, wanted: number): number {
  return answerOptions(item).reduce((best, option) =>
    Math.abs(option - wanted) < Math.abs(best - wanted) ? option : best,
  );
}

/** Options from first to last, by how much the tier is seen to want them and a good deal of chance. */
function ranking(item: PriorityItem, tier: string, random: Random): string[] {
  const wanted = item.options.map(({ id }) => ({ id, by: (prioritiesSeen[tier]?.[id] ?? 0) + random.normal() }));
  return wanted.sort((a, b) => b.by - a.by).map(({ id }) => id);
}

function keptByKey(make: () => number): (key: string) => number {
  const kept = new Map<string, number>();
  return (key) => {
    const value = kept.get(key) ?? make();
    kept.set(key, value);
    return value;
  };
}
