import { expect, test } from "vitest";
import { itemsForTier, scaledItems } from "./items.ts";
import { NOTICED_THEME, noticedItemId, withNoticed } from "./noticed-items.ts";
import { questionnaireSchema } from "./questionnaire-schema.ts";
import { strategyToField } from "./strategy-to-field.ts";

const themes = strategyToField.themes.slice(0, 2);

test("every level is asked about the same themes, the manager about themself and the rep about their manager", () => {
  const asked = questionnaireSchema.parse(withNoticed({ questionnaire: strategyToField, themes }));
  const added = scaledItems(asked).filter(({ theme }) => theme === NOTICED_THEME);
  expect(added.map(({ id }) => id)).toEqual(themes.map(({ id }) => noticedItemId(id)));
  for (const item of added) {
    expect([item.scale, item.subject, item.reversed]).toEqual(["agreement", "own manager", false]);
    expect(Object.keys(item.wording)).toEqual(["executive", "manager", "rep"]);
    expect(item.wording.rep?.en).toContain("my manager");
    expect(item.wording.manager?.en).toContain("my people");
    expect(Object.keys(item.wording.rep ?? {}).sort()).toEqual(Object.keys(strategyToField.title).sort());
    for (const text of Object.values(item.wording.rep ?? {})) expect(text).not.toContain("{");
  }
  for (const tier of asked.tiers)
    expect(itemsForTier(asked, tier.id).length - itemsForTier(strategyToField, tier.id).length).toBe(2);
});

test("themes whose ids differ only at their ends are asked about by different items", () => {
  const long = (end: string) => `${"a".repeat(59)}${end}`;
  const ids = [long("b"), long("c"), "a".repeat(52), "a".repeat(53), "coaching"].map(noticedItemId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,59}$/);
  expect(ids.at(-1)).toBe("noticed-coaching");
  expect(noticedItemId(long("b"))).toBe(ids[0]);
});

test("the other items stay word by word as they were, and without a theme all of it does", () => {
  const asked = withNoticed({ questionnaire: strategyToField, themes });
  expect(asked.items.slice(0, strategyToField.items.length)).toEqual(strategyToField.items);
  expect(withNoticed({ questionnaire: strategyToField, themes: [] })).toBe(strategyToField);
});
