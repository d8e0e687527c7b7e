import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { admitAddress, type PairRow, pairCounts, pairsOf } from "#db/queries/expectation-pairs.ts";
import { type ExpectationRow, listExpectations } from "#db/queries/expectations.ts";
import { inOrganizationOf, type Member } from "../../organizations/session.server.ts";
import { otherParty, type Party } from "./party.ts";
import { type ShownCount, shownCounts } from "./shown-counts.ts";

/** Whoever acts: signed in, or by the link of a letter to their address. */
export type Actor = Pick<Member, "organizationId" | "personId" | "email">;

/** Pairs of one person, and expectations of a pair, that are looked at. */
const MOST_PAIRS = 300;
const MOST_EXPECTATIONS = 200;
const MOST_AT_A_GLANCE = 2000;

/** A pair as one of its two sees it. */
export interface Pair {
  /** Null where nothing was written yet. */
  readonly pairId: string | null;
  /** Which of the two the reader is. */
  readonly party: Party;
  /** As the roster names the reader. */
  readonly ownName: string;
  readonly managerId: string;
  readonly repId: string;
  readonly other: { readonly personId: string; readonly name: string; readonly left: boolean };
  /** The roster's address of the other today, in lower case; null for none. */
  readonly otherEmail: string | null;
  /** Whether the roster says today that the one reports to the other: else everything is read-only. */
  readonly current: boolean;
  /**
   * Why the reader may not read what was written: the roster gave their place to another address since, and the other of the
   * two has not let it in. Null where they may.
   */
  readonly closed: "addressChanged" | null;
  /** The other's new address, which the reader may let in; null where it is the one that may read. */
  readonly knocks: string | null;
}

/** The pair of two as one of them sees it. */
function asSeen(row: PairRow, actor: Actor): Pair {
  const party: Party = row.manager_id === actor.personId ? "manager" : "rep";
  const other = otherParty(party);
  const admitted = row[`${other}_address`];
  const otherEmail = row[`${other}_email`];
  const own = row[`${party}_address`];
  const closed = own !== null && own !== actor.email.toLowerCase() ? "addressChanged" : null;
  return {
    pairId: row.pair_id,
    party,
    ownName: row[`${party}_name`],
    managerId: row.manager_id,
    repId: row.rep_id,
    other: { personId: row[`${other}_id`], name: row[`${other}_name`], left: row[`${other}_left`] },
    otherEmail,
    current: row.current,
    closed,
    knocks: closed === null && admitted !== null && otherEmail !== null && admitted !== otherEmail ? otherEmail : null,
  };
}

/** The pairs that somebody is or was one of, inside a transaction. */
export async function pairsSeen(
  trx: OrganizationTransaction,
  actor: Actor,
  otherId: string | null = null,
): Promise<Pair[]> {
  const { personId } = actor;
  if (personId === null) return [];
  const rows = await pairsOf(trx, { personId, otherId, limit: MOST_PAIRS });
  return rows.map((row) => asSeen(row, actor));
}

/** A pair with what it wrote; nothing where the reader is kept out. */
export interface PairWithExpectations extends Pair {
  readonly expectations: readonly ExpectationRow[];
}

/** Everybody that somebody writes or wrote expectations with, those of today first. */
export function myPairs(actor: Actor): Promise<PairWithExpectations[]> {
  return inOrganizationOf(actor, async (trx) => withExpectations(trx, await pairsSeen(trx, actor), MOST_AT_A_GLANCE));
}

/**
 * The pairs of two people as one of them sees it, the one that the roster has today first: who led whom may have changed. Empty
 * where neither reports or reported to the other.
 */
export function pairsWith(actor: Actor, otherId: string): Promise<PairWithExpectations[]> {
  return inOrganizationOf(actor, async (trx) =>
    withExpectations(trx, await pairsSeen(trx, actor, otherId), MOST_EXPECTATIONS),
  );
}

async function withExpectations(
  trx: OrganizationTransaction,
  pairs: readonly Pair[],
  limit: number,
): Promise<PairWithExpectations[]> {
  const open = pairs.flatMap(({ pairId, closed }) => (pairId !== null && closed === null ? [pairId] : []));
  const rows = open.length === 0 ? [] : await listExpectations(trx, { pairIds: open, limit });
  const byPair = Map.groupBy(rows, ({ pair_id }) => pair_id);
  return pairs.map((pair) => ({ ...pair, expectations: byPair.get(pair.pairId ?? "") ?? [] }));
}

/**
 * Lets the other of a pair read under the address that the roster has for them today, if it is the one that the page showed. Whoever
 * keeps the roster decides which address is whose place; what two people wrote is opened to it by the one of them who stayed.
 */
export function letIn(actor: Actor, { otherId, address }: { otherId: string; address: string }): Promise<boolean> {
  return inOrganizationOf(actor, async (trx) => {
    const waiting = (await pairsSeen(trx, actor, otherId)).filter(
      ({ knocks }) => knocks !== null && knocks === address,
    );
    for (const { pairId, party } of waiting)
      if (pairId !== null) await admitAddress(trx, { pairId, party: otherParty(party), address });
    return waiting.length > 0;
  });
}

const RECENT_MS = 28 * 24 * 3600_000;

/** What leaders see of it all: two counts of the whole organisation, each from 5 pairs on. */
export async function countsForLeaders(
  member: Pick<Member, "organizationId">,
): Promise<{ agreed: ShownCount; checkedIn: ShownCount }> {
  const since = new Date(now().getTime() - RECENT_MS);
  return shownCounts(await inOrganizationOf(member, (trx) => pairCounts(trx, { since })));
}
