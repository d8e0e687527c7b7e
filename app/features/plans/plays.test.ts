import { describe, expect, test } from "vitest";
import { playbook } from "#app/locales/en/playbook.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { findPlay, patterns, plays, playsFor } from "./plays.ts";

const words: Record<string, { title: string; steps: readonly string[]; script: string }> = playbook.plays;
const themes = strategyToField.themes.map(({ id }) => id);

test("there are at least twenty plays, each with an id of its own", () => {
  expect(plays.length).toBeGreaterThanOrEqual(20);
  expect(new Set(plays.map(({ id }) => id)).size).toBe(plays.length);
});

test("the playbook has words for every play and for no other", () => {
  expect(Object.keys(words).sort()).toEqual(plays.map(({ id }) => id).sort());
});

describe.each(plays)("$id", ({ id, theme, steps, dueInDays, minutes }) => {
  test("is about a theme of the questionnaire", () => {
    expect(themes).toContain(theme);
  });

  test("has a title, as many steps as it says, and words to say", () => {
    expect(words[id]?.title).toMatch(/\w/);
    expect(words[id]?.steps).toHaveLength(steps);
    for (const step of words[id]?.steps ?? []) expect(step.length).toBeGreaterThan(20);
    expect(words[id]?.script.length).toBeGreaterThan(20);
  });

  test("is due within a quarter and takes no more than an hour a week", () => {
    expect(dueInDays).toBeGreaterThanOrEqual(7);
    expect(dueInDays).toBeLessThanOrEqual(92);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(60);
  });
});

test("whatever a result looks like, each of the ten themes has a play that answers to it, offered first", () => {
  expect(themes).toHaveLength(10);
  for (const theme of themes)
    for (const pattern of patterns) {
      const offered = playsFor({ theme, pattern });
      expect(offered[0]?.patterns, `${theme}, ${pattern}`).toContain(pattern);
      expect(new Set(offered.map((play) => play.theme))).toEqual(new Set([theme]));
      expect(offered).toHaveLength(plays.filter((play) => play.theme === theme).length);
    }
});

test("every pattern has a sentence", () => {
  expect(Object.keys(playbook.patterns).sort()).toEqual([...patterns].sort());
});

test("a play is found by its id, and nothing by another", () => {
  expect(findPlay("voice-quarter-hour")?.theme).toBe("voice");
  expect(findPlay("nothing")).toBeNull();
});
