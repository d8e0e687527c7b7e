import { expect, test } from "vitest";
import { strategyToField } from "./strategy-to-field.ts";
import { tiersInText } from "./tiers-in-text.ts";

test.each([
  ["en", ["executives", "managers", "reps"]],
  ["fr", ["direction", "managers", "commerciaux"]],
  ["es", ["dirección", "responsables", "comerciales"]],
  ["pt-BR", ["executivos", "gestores", "vendedores"]],
  ["de", ["Geschäftsleitung", "Führungskräfte", "Vertriebsmitarbeitende"]],
  ["ja", ["経営幹部", "マネージャー", "営業担当者"]],
])("built-in levels are common nouns in %s", (language, names) => {
  expect(Object.values(tiersInText(strategyToField, language))).toEqual(names);
});

test.each(["Area Leads", "SDRs", "eBikers", "Regional Managers"])(
  "%s stay as their organisation writes them",
  (name) => {
    const tiers = [{ id: "rep", name: { en: name }, plural: { en: name } }];
    expect(tiersInText({ tiers }, "en")).toEqual({ rep: name });
    expect(tiersInText({ tiers }, "fr")).toEqual({ rep: name });
  },
);
