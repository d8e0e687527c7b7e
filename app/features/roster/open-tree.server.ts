import type { OrganizationTransaction } from "#db/client.server.ts";
import { linesAbove } from "#db/queries/roster.ts";
import { levelSize, placeInLevel, rosterLevel } from "#db/queries/roster-tree.ts";
import { NODES_OF_PAGE, type OpenedTree, pageStart, type TreePart } from "./reporting-tree.ts";

/** One page of the people who report to somebody (null: who stand at the top). */
export async function treePart(
  trx: OrganizationTransaction,
  { of, from }: { of: string | null; from: number },
): Promise<TreePart> {
  const start = pageStart(from);
  const size = await levelSize(trx, of);
  const rows = await rosterLevel(trx, { managerId: of, offset: start, limit: NODES_OF_PAGE });
  const nodes = rows.map(({ person_id, name, tier, reports }) => ({ id: person_id, name, tier, reports }));
  return { of, from: start, size, nodes };
}

/**
 * The tree opened from the top down to somebody, whose reports from `from` on are shown; of each level above, the page that the
 * line goes through. Somebody who is not on the roster opens nothing but the top.
 */
export async function openTree(
  trx: OrganizationTransaction,
  { at, from }: { at: string | null; from: number },
): Promise<OpenedTree> {
  const line = at === null ? [] : await linesAbove(trx, at);
  const path = line.map(({ person_id, name }) => ({ id: person_id, name }));
  const parts: TreePart[] = [];
  for (const [depth, { id }] of path.entries()) {
    const of = path[depth - 1]?.id ?? null;
    parts.push(await treePart(trx, { of, from: await placeInLevel(trx, { personId: id, managerId: of }) }));
  }
  const own = await treePart(trx, { of: path.at(-1)?.id ?? null, from });
  return { parts: own.size > 0 || path.length === 0 ? [...parts, own] : parts, path };
}
