import { describe, expect, test } from "vitest";
import { playbook } from "#app/locales/en/playbook.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { communicationPlays } from "./communication-plays.ts";
import { organisationPatterns } from "./organisation-findings.ts";
import { findPlay, patterns, plays, playsFor, WEEKS } from "./plays.ts";

interface Words {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly script: string;
  readonly message: string;
}

const words: Record<string, Words> = playbook.plays;
const themes = strategyToField.themes.map(({ id }) => id);

test("there are at least sixty plays, each with an id of its own, and both kinds", () => {
  expect(plays.length).toBeGreaterThanOrEqual(60);
  expect(new Set(plays.map(({ id }) => id)).size).toBe(plays.length);
  expect(new Set(plays.map(({ kind }) => kind))).toEqual(new Set(["coaching", "communication"]));
});

test("the playbook has words for every play and for no other", () => {
  expect(Object.keys(words).sort()).toEqual(plays.map(({ id }) => id).sort());
  const telling = communicationPlays.map(({ id }) => id);
  expect(Object.keys(playbook.communication).sort()).toEqual([...telling].sort());
});

describe.each(plays)("$id", ({ id, theme, dueInDays, minutes }) => {
  test("is about a theme of the questionnaire", () => {
    expect(themes).toContain(theme);
  });

  test("has a title, a step for each of four weeks, words to say and a message to send", () => {
    expect(words[id]?.title).toMatch(/\w/);
    expect(words[id]?.title.length).toBeLessThanOrEqual(160);
    expect(words[id]?.steps).toHaveLength(WEEKS);
    for (const text of [...(words[id]?.steps ?? []), words[id]?.script ?? "", words[id]?.message ?? ""])
      expect(text.length).toBeGreaterThan(30);
  });

  test("says why with the result's own values, which stand nowhere else in it", () => {
    expect(words[id]?.why).toContain("{{team}}");
    const { why: _why, ...rest } = words[id] ?? {};
    // Whoever carries it along reads all the rest, and must not read a result.
    expect(JSON.stringify(rest)).not.toContain("{{");
  });

  test("is due within a quarter, not before its weeks are over, and takes no more than an hour a week", () => {
    expect(dueInDays).toBeGreaterThanOrEqual(7 * WEEKS);
    expect(dueInDays).toBeLessThanOrEqual(92);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(60);
  });
});

test("no two plays share a title, a step, a script or a message", () => {
  const texts = Object.values(words).flatMap(({ title, why, steps, script, message }) => [
    title,
    why,
    ...steps,
    script,
    message,
  ]);
  const telling = Object.values(playbook.communication).flatMap(({ title, why, say, message }) => [
    title,
    why,
    say,
    message,
  ]);
  expect([...texts, ...telling].filter((text, place, all) => all.indexOf(text) !== place)).toEqual([]);
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

test("no theme answers to a gap, a split, a break above or below and a strength with the same play", () => {
  for (const theme of themes) {
    const told = (["leaderHigher", "bothLow", "divided", "breakAbove", "breakBelow", "strong"] as const).map(
      (pattern) => playsFor({ theme, pattern })[0]?.id,
    );
    expect(new Set(told).size, theme).toBe(told.length);
  }
});

test("every pattern has a sentence", () => {
  const said = Object.keys(playbook.patterns);
  expect(said.filter((pattern) => !["lowTeam", "strongArea"].includes(pattern)).sort()).toEqual([...patterns].sort());
  expect(Object.keys(playbook.organisation).sort()).toEqual([...organisationPatterns].sort());
});

test("a play is found by its id, and nothing by another", () => {
  expect(findPlay("voice-quarter-hour")?.theme).toBe("voice");
  expect(findPlay("nothing")).toBeNull();
});

describe.each(communicationPlays)("$id", ({ id, theme, patterns: answersTo, dueInDays }) => {
  const telling = (playbook.communication as Record<string, Record<string, string>>)[id] ?? {};

  test("says what to whom, by which channel, when, and who repeats it", () => {
    expect(Object.keys(telling).sort()).toEqual(
      ["audience", "channel", "message", "repeat", "say", "title", "when", "why"].sort(),
    );
    for (const [part, text] of Object.entries(telling)) expect([part, text.length > 10]).toEqual([part, true]);
  });

  test("names a theme of the questionnaire or none, patterns that there are, and six weeks at most", () => {
    expect(theme === null || themes.includes(theme)).toBe(true);
    expect(answersTo.every((pattern) => organisationPatterns.includes(pattern))).toBe(true);
    expect(dueInDays).toBeLessThanOrEqual(42);
  });

  test("has values in its reason only", () => {
    const { why: _why, ...rest } = telling;
    expect(JSON.stringify(rest)).not.toContain("{{");
  });
});
