import { expect, test } from "vitest";
import { partOf, seenState, withAddedItem, withAddedTheme, withForm } from "./edit-form.ts";
import { freeId, withItemMoved, withoutItem, withoutTheme, withThemeMoved } from "./edit-questionnaire.ts";
import { findItem } from "./items.ts";
import { questionnaireProblems } from "./questionnaire-problems.ts";
import { questionnaireSchema } from "./questionnaire-schema.ts";
import { strategyToFieldInEnglish as strategyToField } from "./strategy-to-field.ts";

const item = { kind: "item", id: "expectations-set" } as const;
/** What the item's form sends when nothing was changed in it. */
const unchanged = {
  theme: "expectations",
  subject: "own manager",
  scale: "frequency",
  favourableFrom: "",
  inShortForm: "on",
  inPulse: "on",
  "asked.executive": "on",
  "asked.manager": "on",
  "asked.rep": "on",
};
const save = (fields: Record<string, unknown>) => withForm(strategyToField, item, { ...unchanged, ...fields });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("a form in which nothing was changed changes nothing", () => {
  expect(save({})).toEqual(strategyToField);
});

test("texts are written in the form's language alone, and a blank one takes it out", () => {
  const german = save({ language: "de", "wording.rep": "  Mir ist klar,\n was erwartet wird. " });
  expect(findItem(german, item.id)?.wording.rep).toEqual({
    en: "My manager makes it clear and settled what is expected of me.",
    de: "Mir ist klar, was erwartet wird.",
  });
  expect(withForm(german, item, { ...unchanged, language: "de", "wording.rep": " " })).toEqual(strategyToField);
});

test("settings hold for every language; what is none of the choices is left as it was", () => {
  const changed = save({
    language: "de",
    theme: "coaching",
    subject: "organisation",
    reversed: "on",
    favourableFrom: "60",
  });
  expect(findItem(changed, item.id)).toMatchObject({
    theme: "coaching",
    subject: "organisation",
    reversed: true,
    favourableFrom: 60,
  });
  expect(save({ theme: "no", subject: "no", scale: "no", favourableFrom: "101" })).toEqual(strategyToField);
});

test("a tier that is not ticked is not asked", () => {
  const { "asked.rep": _rep, ...others } = unchanged;
  const changed = withForm(strategyToField, item, others);
  expect(Object.keys(findItem(changed, item.id)?.wording ?? {})).toEqual(["executive", "manager"]);
});

test("an option is added, changed and removed", () => {
  const ranking = { kind: "item", id: "growth-priorities" } as const;
  const asked = { "asked.executive": "on", "asked.manager": "on", "asked.rep": "on" };
  const changed = withForm(strategyToField, ranking, {
    ...asked,
    "option.brand": "",
    "option.new-markets": "Go abroad",
    "option.new": "New customers",
  });
  const options = findItem(changed, ranking.id);
  expect(options?.kind === "priority" && options.options.map(({ id, text }) => [id, text.en])).toEqual([
    ["new-customers", "Win new customers"],
    ["products-services", "Sell more products and services to the customers we have"],
    ["new-markets", "Go abroad"],
    ["profitability", "Raise profitability"],
    ["new-customers-2", "New customers"],
  ]);
});

test("what was seen of a part tells of changes to it, in any language, and of no others", () => {
  const seen = seenState(strategyToField, item);
  expect(seenState(save({ language: "ar", label: "توقعات" }), item)).not.toBe(seen);
  const other = withForm(strategyToField, { kind: "theme", id: "coaching" }, { name: "Coaching well" });
  expect(seenState(other, item)).toBe(seen);
  expect(seenState(other, { kind: "theme", id: "coaching" })).not.toBe(
    seenState(strategyToField, { kind: "theme", id: "coaching" }),
  );
});

test("items move among those they are shown with, and stay at the end of them", () => {
  const moved = withItemMoved(strategyToField, "expectations-set", "down");
  expect(ids(moved.items.filter((each) => each.kind === "scaled" && each.theme === "expectations"))).toEqual([
    "expectations-specific",
    "expectations-set",
    "expectations-measurable",
  ]);
  expect(withItemMoved(moved, "expectations-set", "up")).toEqual(strategyToField);
  expect(withItemMoved(strategyToField, "expectations-set", "up")).toEqual(strategyToField);
  expect(ids(withItemMoved(strategyToField, "clearer", "down").items).slice(-2)).toEqual(["customers-say", "clearer"]);
});

test("themes move, and go only without items", () => {
  expect(ids(withThemeMoved(strategyToField, "understanding", "up").themes).slice(0, 2)).toEqual([
    "understanding",
    "direction",
  ]);
  expect(withThemeMoved(strategyToField, "voice", "down")).toEqual(strategyToField);
  expect(withoutTheme(strategyToField, "voice")).toBe(strategyToField);
  const empty = withAddedTheme(strategyToField, { name: "Selling together" });
  expect(empty?.themes.at(-1)?.id).toBe("selling-together");
  expect(empty && withoutTheme(empty, "selling-together")).toEqual(strategyToField);
});

test("an item takes the estimates about it along", () => {
  expect(ids(withoutItem(strategyToField, "expectations-set").items)).not.toContain("predict-expectations");
});

test("a new item stands below those of its theme, asked of everybody and worded by nobody", () => {
  const added = withAddedItem(strategyToField, { kind: "theme.direction", label: "Goals hold" });
  expect(added?.id).toBe("goals-hold");
  const all = added?.questionnaire;
  expect(ids(all?.items ?? []).indexOf("goals-hold")).toBe(3);
  expect(all && questionnaireProblems(all)).toEqual([{ code: "noEnglish", part: "item", id: "goals-hold" }]);
  expect(withAddedItem(strategyToField, { kind: "theme.direction", label: " " })).toBeNull();
  expect(withAddedItem(strategyToField, { kind: "theme.none", label: "x" })).toBeNull();
});

test.each([
  ["Über Größe & Ziele!", [], "uber-grosse-ziele"],
  ["2 goals", [], "goals"],
  ["目標", [], "item"],
  ["Goals", ["goals", "goals-2"], "goals-3"],
])("%s gets an id", (name, taken, id) => expect(freeId(name, taken)).toBe(id));

test("a form about something that is not there is about nothing", () => {
  expect(partOf(strategyToField, { part: "item", id: "gone" })).toBeNull();
  expect(partOf(strategyToField, { part: "other" })).toBeNull();
});

test("whatever has no problem follows the schema of a finished version", () => {
  expect(questionnaireProblems(strategyToField)).toEqual([]);
  const broken = {
    ...strategyToField,
    title: {},
    themes: strategyToField.themes.slice(1),
    items: strategyToField.items.map((each) =>
      each.kind === "scaled" && each.id === "goals-ranked"
        ? { ...each, wording: { rep: { en: "Only reps." } } }
        : each.kind === "prediction"
          ? { ...each, about: "clearer" }
          : each.kind === "priority"
            ? { ...each, options: [] }
            : each,
    ),
  };
  expect(questionnaireSchema.safeParse(broken).success).toBe(false);
  expect(questionnaireProblems(broken).map(({ code, id }) => `${code} ${id}`)).toEqual([
    "noEnglish ",
    "unknownTheme goals-follow-strategy",
    "oneTier goals-ranked",
    "unknownTheme goals-ranked",
    "unknownTheme priorities-shift",
    "aboutNothing predict-expectations",
    "aboutNothing predict-follow-up",
    "fewOptions growth-priorities",
  ]);
});
