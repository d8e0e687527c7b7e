import { createHash } from "node:crypto";
import type { SealedComment } from "../matching/frozen-roster.ts";
import { foldUp } from "../matching/reporting-tree.ts";
import { planGroups } from "./plan-groups.ts";
import type { Laid } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { groupId, headOf } from "./tier-groups.ts";

/**
 * Comments by group of the reporting line, with a threshold of their own (methodology 3.9): one seen for a unit and not
 * for the units inside it was written by at least that many. Order is random, the same for the same seed, and has nothing
 * to do with scores or with other questions.
 */
export function commentGroups(laid: Laid): ReleaseDocument["comments"] {
  const byQuestion = Map.groupBy(laid.input.comments, ({ tier, itemId }) => JSON.stringify([tier, itemId]));
  return [...byQuestion.values()].flatMap((comments) => groupsOfQuestion(laid, comments));
}

function groupsOfQuestion(laid: Laid, comments: readonly SealedComment[]): ReleaseDocument["comments"] {
  const { tree } = laid;
  const [first] = comments;
  if (!first || laid.input.contract.modes[first.tier] === "unreported") return [];
  const { tier, itemId } = first;
  const placed = comments.map((comment) => ({
    place:
      comment.managerId === null ? tree.people.length : (tree.placeOf.get(comment.managerId) ?? tree.people.length),
    text: comment.text,
  }));
  const own = new Float64Array(tree.people.length + 1);
  for (const { place } of placed) own[place] = (own[place] ?? 0) + 1;
  const totals = foldUp(tree, own);
  const { published } = planGroups({ tree, totals, k: laid.input.contract.commentThreshold });
  const chosen = new Set(published);
  const texts = new Map<number, string[]>();
  for (const { place, text } of placed) {
    for (const at of placesAround(laid, place)) if (chosen.has(at)) texts.set(at, [...(texts.get(at) ?? []), text]);
  }
  return published.map((place) => {
    const group = groupId({ tier, head: headOf(laid, place) });
    const all = texts.get(place) ?? [];
    return { group, item: itemId, n: all.length, texts: shuffled(all, `${laid.input.seed} ${group} ${itemId}`) };
  });
}

/** A place and everything around it, the whole organisation last. */
function placesAround({ tree }: Laid, place: number): number[] {
  const around: number[] = [];
  for (let at = place; at !== -1 && at !== tree.people.length; at = tree.managerPlace[at] ?? -1) around.push(at);
  return [...around, tree.people.length];
}

/** Orders texts by a keyed hash: random to whoever lacks the seed. */
function shuffled(texts: readonly string[], seed: string): string[] {
  return texts
    .map((text, place) => ({ text, key: createHash("sha256").update(`${seed} ${place} ${text}`).digest("hex") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text);
}
