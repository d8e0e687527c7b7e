import type { FrozenPerson, SealedAnswers } from "../matching/frozen-roster.ts";
import { slotIndex } from "../matching/observations.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { AuditFile } from "./audit-file-schema.ts";
import type { ReleaseInput } from "./release-input.ts";
import type { ReleaseDocument, ReleasedGroup } from "./release-schema.ts";

type AuditSet = AuditFile["sets"][number];

/**
 * What the proof of a release is repeated from: for every item that is shown in a tier, how many of those who answered it
 * share which of its published groups. A function of membership and response status, never of what was said.
 */
export function auditFileOf(
  input: ReleaseInput,
  release: Pick<ReleaseDocument, "groups" | "cells">,
  waves?: AuditFile["waves"],
): AuditFile {
  const sets = input.questionnaire.tiers.flatMap(({ id }) => setsOfTier(input, { tier: id, release }));
  const content = { schema: "parallax.audit/1" as const, sets, ...(waves && { waves }) };
  return { ...content, hash: contentHash(content) };
}

/** Items that the same people answered and that are shown in the same groups share a set. */
function setsOfTier(
  input: ReleaseInput,
  { tier, release }: { tier: string; release: Pick<ReleaseDocument, "groups" | "cells"> },
): AuditSet[] {
  const groups = release.groups.filter((group) => group.tier === tier);
  const ids = new Set(groups.map(({ id }) => id));
  const cells = Map.groupBy(
    release.cells.filter(({ group }) => ids.has(group)),
    ({ item }) => item,
  );
  const answers = input.answers.filter((sealed) => sealed.tier === tier);
  const memberships = membershipsOf(input.people, { answers, groups });
  const slots = slotIndex(input.questionnaire);
  const alike = new Map<string, { items: string[]; shown: ReadonlySet<string>; answered: Uint8Array }>();
  for (const { id } of scaledItems(input.questionnaire)) {
    const shown = new Set((cells.get(id) ?? []).map(({ group }) => group));
    if (shown.size === 0) continue;
    const slot = slots.get(id) ?? -1;
    const answered = Uint8Array.from(answers, (sealed) => ((sealed.answers[slot] ?? null) === null ? 0 : 1));
    const key = contentHash([[...shown].sort(), Buffer.from(answered).toString("base64")]);
    const known = alike.get(key);
    if (known) known.items.push(id);
    else alike.set(key, { items: [id], shown, answered });
  }
  return [...alike.values()].map(({ items, shown, answered }) => ({
    tier,
    items,
    classes: classesOf(memberships, { shown, answered }),
  }));
}

function classesOf(
  memberships: readonly (readonly string[])[],
  { shown, answered }: { shown: ReadonlySet<string>; answered: Uint8Array },
): AuditSet["classes"] {
  // Respondents share few membership lists, each looked at once.
  const counts = new Map<readonly string[], number>();
  memberships.forEach((groups, place) => {
    if (answered[place] === 1) counts.set(groups, (counts.get(groups) ?? 0) + 1);
  });
  const classes = new Map<string, { n: number; groups: string[] }>();
  for (const [all, count] of counts) {
    const groups = all.filter((id) => shown.has(id));
    const key = JSON.stringify(groups);
    const known = classes.get(key);
    if (known) known.n += count;
    else classes.set(key, { n: count, groups });
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { n, groups }], place) => ({ id: `c${place + 1}`, n, groups }));
}

/** By answer array, the ids of the groups that its author counts in; the same list for all who stand alike. */
function membershipsOf(
  people: readonly FrozenPerson[],
  { answers, groups }: { answers: readonly SealedAnswers[]; groups: readonly ReleasedGroup[] },
): (readonly string[])[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byHead = Map.groupBy(groups, ({ selector }) => selector.head);
  const known = new Map<string, readonly string[]>();
  return answers.map((sealed) => {
    const author = sealed.authorId === null ? null : byId.get(sealed.authorId);
    const managerId = sealed.authorId === null ? sealed.managerId : (author?.managerId ?? null);
    const segments = sealed.segments ?? author?.segments ?? {};
    const key = JSON.stringify([managerId, Object.entries(segments).sort()]);
    const list = known.get(key) ?? groupsAround({ byId, byHead, managerId, segments });
    known.set(key, list);
    return list;
  });
}

function groupsAround({
  byId,
  byHead,
  managerId,
  segments,
}: {
  byId: ReadonlyMap<string, FrozenPerson>;
  byHead: ReadonlyMap<string | null, readonly ReleasedGroup[]>;
  managerId: string | null;
  segments: Readonly<Record<string, string>>;
}): string[] {
  const heads: (string | null)[] = [null];
  for (let head = byId.get(managerId ?? ""); head; head = byId.get(head.managerId ?? "")) heads.push(head.externalId);
  return heads
    .flatMap((head) => byHead.get(head) ?? [])
    .filter(({ selector }) => !("attribute" in selector) || segments[selector.attribute] === selector.value)
    .map(({ id }) => id)
    .sort();
}
