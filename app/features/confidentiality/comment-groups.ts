import { createHash } from "node:crypto";
import type { SealedComment } from "../matching/frozen-roster.ts";
import { foldUp } from "./engine-tree.ts";
import { planGroups } from "./plan-groups.ts";
import type { Laid } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { groupId } from "./tier-groups.ts";

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
  const { heads, tree } = laid;
  const [first] = comments;
  if (!first || laid.input.contract.modes[first.tier] === "unreported") return [];
  const { tier, itemId } = first;
  const places = comments.map(({ managerId }) => heads.own[tree.placeOf.get(managerId ?? "") ?? -1] ?? 0);
  const own = new Int32Array(heads.externalIds.length);
  for (const place of places) own[place] = (own[place] ?? 0) + 1;
  const totals = foldUp(heads.tree.parents, own);
  const { published } = planGroups({ groups: heads.tree, totals, k: laid.input.contract.commentThreshold });
  const texts = new Map<number, string[]>();
  comments.forEach(({ text }, order) => {
    for (let at = places[order] ?? 0; at >= 0; at = heads.tree.parents[at] ?? -1) {
      if (published[at] !== 1) continue;
      const known = texts.get(at);
      if (known) known.push(text);
      else texts.set(at, [text]);
    }
  });
  // Everyone comes last, here as among the groups of the release.
  const order = [...texts.keys()].sort((a, b) => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY));
  return order.map((place) => {
    const group = groupId({ tier, head: heads.externalIds[place] ?? null });
    const all = texts.get(place) ?? [];
    return { group, item: itemId, n: all.length, texts: shuffled(all, `${laid.input.seed} ${group} ${itemId}`) };
  });
}

/** Orders texts by a keyed hash: random to whoever lacks the seed. */
function shuffled(texts: readonly string[], seed: string): string[] {
  return texts
    .map((text, place) => ({ text, key: createHash("sha256").update(`${seed} ${place} ${text}`).digest("hex") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text);
}
