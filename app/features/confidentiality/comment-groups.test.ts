import { describe, expect, test } from "vitest";
import { CONTRACT, fewItems } from "#tests/factories/organization.ts";
import type { FrozenPerson, SealedComment } from "../matching/frozen-roster.ts";
import { commentGroups } from "./comment-groups.ts";
import { layOut, type ReleaseInput } from "./release-input.ts";

const people: FrozenPerson[] = [
  { id: "p-top", externalId: "TOP", tier: "executive", managerId: null, invited: true },
  { id: "p-a", externalId: "A", tier: "manager", managerId: "p-top", invited: true },
  { id: "p-b", externalId: "B", tier: "manager", managerId: "p-top", invited: true },
];

function written(count: number, managerId: string | null, itemId = "clearer"): SealedComment[] {
  return Array.from({ length: count }, (_, place) => ({
    tier: "rep",
    itemId,
    managerId,
    text: `${itemId} ${managerId} ${place}`,
  }));
}

function groups(comments: readonly SealedComment[], input: Partial<ReleaseInput> = {}) {
  const base = { questionnaire: fewItems, contract: CONTRACT, people, answers: [], seed: "a seed" };
  return commentGroups(layOut({ ...base, comments, ...input }));
}

function sizes(comments: readonly SealedComment[]) {
  return Object.fromEntries(groups(comments).map(({ group, n }) => [group, n]));
}

describe("with a threshold of 10", () => {
  test("nine comments stay unread", () => {
    expect(groups(written(9, "p-a"))).toEqual([]);
  });

  test("ten from one team are read at the team and around it", () => {
    expect(sizes(written(10, "p-a"))).toEqual({
      "rep/hierarchy/=TOP": 10,
      "rep/hierarchy/=A": 10,
      "rep/hierarchy/*": 10,
    });
  });

  test("a team's comments are read only above it while fewer than ten were written beside it", () => {
    expect(sizes([...written(12, "p-a"), ...written(9, "p-b")])).toEqual({
      "rep/hierarchy/=TOP": 21,
      "rep/hierarchy/*": 21,
    });
    expect(sizes([...written(12, "p-a"), ...written(10, "p-b")])).toEqual({
      "rep/hierarchy/=TOP": 22,
      "rep/hierarchy/=A": 12,
      "rep/hierarchy/=B": 10,
      "rep/hierarchy/*": 22,
    });
  });

  test("questions are counted apart", () => {
    expect(sizes([...written(9, "p-a"), ...written(9, "p-a", "customers-say")])).toEqual({});
  });

  test("a comment from the top is read for everyone only", () => {
    expect(sizes(written(10, null))).toEqual({ "rep/hierarchy/*": 10 });
  });
});

test("comments of a tier that stays unreported are not read", () => {
  const contract = { ...CONTRACT, modes: { ...CONTRACT.modes, rep: "unreported" as const } };
  expect(groups(written(30, "p-a"), { contract })).toEqual([]);
});

test("each group holds exactly its own comments", () => {
  const found = groups([...written(12, "p-a"), ...written(10, "p-b")]);
  const texts = found.find(({ group }) => group === "rep/hierarchy/=B")?.texts ?? [];
  expect([...texts].sort()).toEqual(
    written(10, "p-b")
      .map(({ text }) => text)
      .sort(),
  );
});

test("their order is the same for the same seed, another for another, and not that in which they were written", () => {
  const comments = written(30, "p-a");
  const order = (seed: string) => groups(comments, { seed }).at(-1)?.texts;
  expect(order("one")).toEqual(order("one"));
  expect(order("one")).not.toEqual(order("two"));
  expect(order("one")).not.toEqual(comments.map(({ text }) => text));
});

test("a group's order does not follow that of the group around it", () => {
  const found = groups([...written(15, "p-a"), ...written(15, "p-b")]);
  const own = found.find(({ group }) => group === "rep/hierarchy/=A")?.texts ?? [];
  const around = found.find(({ group }) => group === "rep/hierarchy/*")?.texts ?? [];
  expect(own).not.toEqual(around.filter((text) => own.includes(text)));
});
