import { expect, test } from "vitest";
import type { Release } from "../confidentiality/released.ts";
import { scaledItems } from "../questionnaires/items.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import type { Finding } from "./findings.ts";
import { findPlay } from "./plays.ts";
import { dayAfter, writeAction } from "./write-action.server.ts";

const item = theOne(scaledItems(strategyToField).find(({ id }) => id === "expectations-set"));
const play = theOne(findPlay("expectations-write-down"));

function theOne<Thing>(found: Thing | null | undefined): Thing {
  if (!found) throw new Error("The questionnaire and the playbook have it");
  return found;
}

const display = { kind: "band", low: 20, high: 40, value: null } as const;
const cell = { group: "g", item: item.id, n: 8, display, distribution: null } as unknown as Release["cells"][number];
const factors = { size: 0.5, importance: 0.5, certainty: 0.5, reach: 0.5 };

function written(found: Partial<Finding>) {
  const finding: Finding = { item, pattern: "bothLow", factors, score: 50.4, cell, ownTeam: true, own: 30, ...found };
  const today = new Date("2030-01-01T12:00:00Z");
  return writeAction({ finding, play, target: 50, position: 0, ownerName: "M", today });
}

test("a low level is called shared only where the manager has said that it is low", () => {
  expect(written({ own: 30 }).reason.pattern).toBe("bothLow");
  expect(written({ own: 80 }).reason.pattern).toBe("lowTeam");
  expect(written({ own: null }).reason.pattern).toBe("lowTeam");
});

test("a strength of the area is not called the team's", () => {
  expect(written({ pattern: "strong", ownTeam: false }).reason.pattern).toBe("strongArea");
  expect(written({ pattern: "strong", ownTeam: true }).reason.pattern).toBe("strong");
});

test("what is kept is the play, the day and the values, as they were released", () => {
  expect(written({})).toMatchObject({
    playId: "expectations-write-down",
    dueOn: "2030-01-29",
    target: { item: "expectations-set", group: "g", from: { low: 20, high: 40 }, to: 50 },
    reason: { about: "team", own: 30, shown: { low: 20, high: 40, value: null }, score: 50 },
  });
});

test("a day later is a day later across the end of a month", () => {
  expect(dayAfter(new Date("2030-02-27T23:59:00Z"), 2)).toBe("2030-03-01");
});
