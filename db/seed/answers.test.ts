import { describe, expect, test } from "vitest";
import { findItem, scaledItems } from "#app/features/questionnaires/items.ts";
import { orient } from "#app/features/questionnaires/scales.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { fieldName, readPage } from "#app/features/responses/read-form.ts";
import { type FilledForm, filledForms } from "./answers.ts";
import { writtenComments } from "./comments.ts";
import { haldenRoster } from "./halden.ts";
import { firstWave, pulseWave, yearBefore } from "./waves.ts";

const people = haldenRoster();
const forms = filledForms(people, firstWave);

describe("the demo's answers", () => {
  test("show the reference finding: about 84% of the time for managers, 39% for reps", () => {
    expect(Math.abs(mean(turned("manager", "expectations-set")) - 84)).toBeLessThan(2);
    expect(Math.abs(mean(turned("rep", "expectations-set")) - 39)).toBeLessThan(2);
  });

  test("have managers higher on every theme about themselves but one, where they are lower", () => {
    const differences = scaledItems(strategyToField)
      .filter(({ subject }) => subject === "own manager")
      .map(({ id, theme }) => ({ theme, difference: mean(turned("manager", id)) - mean(turned("rep", id)) }));
    for (const { theme, difference } of differences)
      expect(Math.sign(difference)).toBe(theme === "follow-through" ? -1 : 1);
  });

  test("come from about three of four people, and from enough leaders to be shown", () => {
    const rate = forms.length / people.length;
    expect(rate).toBeGreaterThan(0.74);
    expect(rate).toBeLessThan(0.8);
    expect(turned("executive", "expectations-set").length).toBeGreaterThanOrEqual(11);
  });

  test.each([yearBefore, firstWave, pulseWave])("of $seed pass the form without a problem", (wave) => {
    for (const { items, fields } of filledForms(people, wave)) {
      const { questionnaire } = wave;
      const read = readPage({ questionnaire, items, complete: true }, (name) => fields.get(name) ?? "");
      expect(read.problems).toEqual({});
    }
  });

  test("are the same every time, and a person's do not depend on who else is there", () => {
    expect(filledForms(people, firstWave)).toEqual(forms);
    const some = people.filter(({ region }) => region === "UK & Ireland");
    const alone = filledForms(some, firstWave);
    expect(alone).toEqual(forms.filter(({ personId }) => some.some(({ id }) => id === personId)));
  });

  test("come with comments of which none is used twice", () => {
    const texts = [...writtenComments(people, { seed: firstWave.seed, forms }).values()].flatMap(Object.values);
    expect(texts.length).toBeGreaterThan(60);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** Answers of a tier to an item, reverse-keyed ones turned. */
function turned(tier: string, itemId: string): number[] {
  const item = findItem(strategyToField, itemId);
  if (item?.kind !== "scaled") return [];
  const tierOf = new Map(people.map((person) => [person.id, person.tier]));
  const answers = (form: FilledForm) =>
    form.items.includes(item) ? form.fields.get(fieldName({ itemId, optionId: null })) : "";
  return forms
    .filter(({ personId }) => tierOf.get(personId) === tier)
    .map(answers)
    .filter((text) => text !== undefined && /^\d+$/.test(text))
    .map((text) => orient(item, Number(text)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
