import { describe, expect, test } from "vitest";
import { spokenIn } from "#app/platform/translator.server.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import type { Shown, TeamReason } from "./action-schema.ts";
import { actionWords, measureWords, reasonWords } from "./action-words.server.ts";
import { communicationPlays } from "./communication-plays.ts";
import { organisationPatterns } from "./organisation-findings.ts";
import { patterns, plays } from "./plays.ts";

const spoken = await spokenIn("en");
const read = { questionnaire: strategyToField, name: "Autumn", spoken } as const;
const factors = { size: 0.5, importance: 0.5, certainty: 0.5, reach: 0.5, score: 50 };

function said(item: string, { own, shown, pattern }: { own: number | null; shown: Shown | null; pattern: string }) {
  const reason: TeamReason = { about: "team", pattern, own, shown, ...factors };
  return reasonWords({ playId: "expectations-teach-back", itemId: item, reason }, read).sentence;
}

const band = { low: 20, high: 40, value: null };

test.each([
  [
    "expectations-set",
    80,
    band,
    "You see “Clear, set expectations” more favourably (80%) than your team does (20 to 40%).",
  ],
  [
    "expectations-specific",
    100,
    { low: 42, high: 48, value: 45 },
    "You see “Expectations beyond the quota” more favourably (you agree) than your team does (about 45%).",
  ],
  [
    "expectations-specific",
    50,
    band,
    "You see “Expectations beyond the quota” more favourably (you are undecided) than your team does (20 to 40%).",
  ],
  [
    "expectations-set",
    null,
    null,
    "You see “Clear, set expectations” more favourably (your own answer) than your team does (not shown).",
  ],
] as const)("%s, own %s", (item, own, shown, sentence) => {
  expect(said(item, { own, shown, pattern: "leaderHigher" })).toBe(sentence);
});

test("of an item that is turned round it says so", () => {
  const sentence = said("one-to-ones-dropped", { own: 20, shown: band, pattern: "bothLow" });
  expect(sentence).toContain("the higher it is, the less this happens");
  expect(said("expectations-set", { own: 20, shown: band, pattern: "bothLow" })).not.toContain("turned");
});

test("what the owner wrote stands, and the play's own words for all else", () => {
  const action = { play_id: "direction-pass-on", title: "Ours", steps: null, message: null };
  const words = actionWords(action, { plan: "team", spoken });
  expect(words).toMatchObject({ title: "Ours", telling: null });
  expect(words.steps).toHaveLength(4);
  expect(words.message).not.toBe("");
  const gone = actionWords({ play_id: "no longer there", title: null }, { plan: "team", spoken });
  expect(gone).toMatchObject({ title: "", steps: [] });
});

test("a target is said with its item", () => {
  const target = { item: "expectations-set", group: null, from: band, to: 50 };
  expect(measureWords(target, read)).toBe("“Clear, set expectations” at 50% or more when it is asked again");
  expect(measureWords(null, read)).toBeNull();
});

describe("every reason is written out, with nothing left to fill in", () => {
  test.each(plays)("$id", ({ id: playId }) => {
    for (const pattern of [...patterns, "lowTeam", "strongArea"]) {
      const reason: TeamReason = { about: "team", pattern, own: 80, shown: band, ...factors };
      const words = Object.values(reasonWords({ playId, itemId: "expectations-set", reason }, read)).join(" ");
      expect(words).toContain("20 to 40%");
      expect(words).not.toMatch(/\{\{|playbook|undefined|null/);
    }
  });

  test.each(communicationPlays)("$id", ({ id: playId }) => {
    for (const pattern of organisationPatterns) {
      const counts = { lowShare: 40, highShare: 35, invited: 50, answered: 20, published: 3, eligible: 5 };
      const levels = { upper: { tier: "executive", shown: band }, lower: { tier: "rep", shown: band } };
      const reason = { about: "organisation", pattern, ...levels, counts } as const;
      const words = Object.values(reasonWords({ playId, itemId: "expectations-set", reason }, read)).join(" ");
      expect(words).not.toMatch(/\{\{|playbook|undefined|null/);
    }
  });
});
