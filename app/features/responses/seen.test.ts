import { expect, test } from "vitest";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { strategyToField as questionnaire } from "../questionnaires/strategy-to-field.ts";
import { changedSince, seenAfter, seenOf } from "./seen.ts";

const slots = answerSlots(questionnaire);
const slot = (itemId: string) => slots.findIndex((each) => each.itemId === itemId);
const items = questionnaire.items.filter(({ id }) => ["expectations-set", "growth-priorities", "clearer"].includes(id));
const [set, ranks] = [slot("expectations-set"), slot("growth-priorities")];
const ranking = (order: readonly (number | null)[]) => order.map((rank, place) => [ranks + place, rank] as const);

function saved(expectation: number | null, order: readonly (number | null)[], comment: string) {
  const answers = slots.map((): number | null => null);
  for (const [at, rank] of [[set, expectation] as const, ...ranking(order)]) answers[at] = rank;
  return seenOf({ questionnaire, items, answers, comments: comment ? { clearer: comment } : {} });
}

function read(expectation: number | null, order: readonly (number | null)[], comment: string) {
  return {
    answers: new Map([...(expectation === null ? [] : [[set, expectation] as const]), ...ranking(order)]),
    comments: new Map([["clearer", comment]]),
    problems: {},
  };
}

const NONE = [null, null, null, null, null];
const changes = (seen: string | null, of: ReturnType<typeof read>) => {
  const { answers, comments } = changedSince(seen, { questionnaire, items, read: of });
  return [[...answers.keys()], [...comments.keys()]];
};

test("a page without any answer has seen nothing, and blank fields on it change nothing", () => {
  expect(saved(null, NONE, "")).toBe("");
  expect(changes("", read(null, NONE, ""))).toEqual([[], []]);
});

test("only what differs from what the page showed was changed, a ranking as a whole", () => {
  const seen = saved(70, [1, 2, 3, 4, 5], "words");
  expect(changes(seen, read(70, [1, 2, 3, 4, 5], "words"))).toEqual([[], []]);
  expect(changes(seen, read(80, [1, 2, 3, 4, 5], "words"))).toEqual([[set], []]);
  expect(changes(seen, read(70, [2, 1, 3, 4, 5], "other words"))).toEqual([
    [ranks, ranks + 1, ranks + 2, ranks + 3, ranks + 4],
    ["clearer"],
  ]);
});

test("clearing a comment or a ranking is a change", () => {
  const seen = saved(70, [1, 2, 3, 4, 5], "words");
  expect(changes(seen, read(70, NONE, ""))).toEqual([[ranks, ranks + 1, ranks + 2, ranks + 3, ranks + 4], ["clearer"]]);
});

test("a form that does not say what it showed has everything saved", () => {
  expect(changes(null, read(70, NONE, ""))).toEqual([
    [set, ranks, ranks + 1, ranks + 2, ranks + 3, ranks + 4],
    ["clearer"],
  ]);
});

test("after a save a page has seen what was saved, and of the rest what it had seen", () => {
  const part = { answers: new Map([[set, 20]]), comments: new Map<string, string>(), problems: {} };
  const seen = seenAfter(saved(70, [1, 2, 3, 4, 5], "words"), { questionnaire, items, read: part });
  expect(seen).toBe(saved(20, [1, 2, 3, 4, 5], "words"));
  expect(seenAfter("", { questionnaire, items, read: read(70, NONE, "") })).toBe(saved(70, NONE, ""));
});
