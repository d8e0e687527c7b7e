import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { keepPair } from "#db/queries/expectation-pairs.ts";
import {
  begunBy,
  type ExpectationRow,
  findExpectation,
  insertAgreement,
  insertCheckIn,
  insertExpectation,
  insertRevision,
  listCheckIns,
  listRevisions,
  setExpectation,
} from "#db/queries/expectations.ts";
import { inOrganizationOf } from "../../organizations/session.server.ts";
import { contentHash } from "../../questionnaires/content-hash.ts";
import { startRhythm, tellOther } from "../rhythm/start-rhythm.server.ts";
import type { CheckInForm, ExpectationContent } from "./expectation-schema.ts";
import { type Actor, type Pair, pairsSeen } from "./pairs.server.ts";
import { otherParty, type Party } from "./party.ts";

const MOST_HISTORY = 200;

export type Outcome =
  | "done"
  /** The same was done before, from this form or another device. */
  | "already"
  /** It was changed since the page was shown, or the other has done something else first; nothing was done. */
  | "outdated"
  /** Not in a state to do this from, or not theirs any more. */
  | "refused"
  /** There is no such thing for whoever asks. */
  | "missing";

/** One expectation as one of its two sees it. */
export interface SeenExpectation {
  readonly pair: Pair;
  readonly expectation: ExpectationRow;
}

/** An expectation of the reader's, or null: another pair's is as if it were not there. */
async function seen(
  trx: OrganizationTransaction,
  { actor, expectationId, lock = false }: { actor: Actor; expectationId: string; lock?: boolean },
): Promise<SeenExpectation | null> {
  const pairs = await pairsSeen(trx, actor);
  const expectation = await findExpectation(trx, expectationId);
  const pair = expectation && pairs.find(({ pairId }) => pairId === expectation.pair_id);
  if (!pair || pair.closed !== null) return null;
  const held = lock ? await findExpectation(trx, expectationId, { lock }) : expectation;
  return held && { pair, expectation: held };
}

/** One expectation with everything that was said of it, newest first; null where it is not the reader's. */
export function expectationWithHistory(actor: Actor, expectationId: string) {
  return inOrganizationOf(actor, async (trx) => {
    const found = await seen(trx, { actor, expectationId });
    if (!found) return null;
    const key = { expectationId, limit: MOST_HISTORY };
    return { ...found, checkIns: await listCheckIns(trx, key), revisions: await listRevisions(trx, key) };
  });
}

/** How many expectations somebody has begun with another; what the form for the next one has to say. Null: they make no pair today. */
export function begunWith(actor: Actor, otherId: string): Promise<number | null> {
  return inOrganizationOf(actor, async (trx) => {
    const pair = await currentPair(trx, { actor, otherId });
    if (!pair) return null;
    return pair.pairId === null ? 0 : (await begunBy(trx, pair.pairId))[pair.party];
  });
}

async function currentPair(
  trx: OrganizationTransaction,
  { actor, otherId }: { actor: Actor; otherId: string },
): Promise<Pair | null> {
  const pairs = await pairsSeen(trx, actor, otherId);
  return pairs.find(({ current, closed }) => current && closed === null) ?? null;
}

/**
 * Begins an expectation with somebody, to which whoever writes it agrees by that. The other is told by letter. A form that is sent
 * twice writes once; one that another device has overtaken writes nothing.
 */
export async function propose(
  actor: Actor,
  { otherId, place, content }: { otherId: string; place: number; content: ExpectationContent },
): Promise<{ outcome: Exclude<Outcome, "refused">; expectationId: string | null }> {
  const { organizationId } = actor;
  return inOrganizationOf(actor, async (trx) => {
    const pair = await currentPair(trx, { actor, otherId });
    if (!pair) return { outcome: "missing", expectationId: null };
    const at = now();
    const own = actor.email.toLowerCase();
    const other = pair.otherEmail ?? "";
    const pairId = await keepPair(trx, {
      organizationId,
      pairId: randomUUID(),
      managerId: pair.managerId,
      repId: pair.repId,
      managerAddress: pair.party === "manager" ? own : other,
      repAddress: pair.party === "rep" ? own : other,
    });
    const expectationId = randomUUID();
    const hash = contentHash(content);
    const begun = { organizationId, expectationId, pairId, party: pair.party, place };
    const earlier = await insertExpectation(trx, begun);
    if (earlier !== null) {
      const same = (await findExpectation(trx, earlier))?.content_hash === hash;
      return { outcome: same ? "already" : "outdated", expectationId: earlier };
    }
    await insertRevision(trx, { ...begun, revision: 1, content, contentHash: hash, at });
    await tellOther(trx, { organizationId, pairId, pair, id: expectationId, title: content.specific });
    await startRhythm(trx, organizationId);
    return { outcome: "done", expectationId };
  });
}

/**
 * Writes an expectation anew, if it still is as the page showed it: another revision, which both have to agree to, and whoever writes it
 * does. What was agreed before stands until then.
 */
export function rewrite(
  actor: Actor,
  { expectationId, revision, content }: { expectationId: string; revision: number; content: ExpectationContent },
): Promise<Outcome> {
  return changing(actor, expectationId, async (trx, { pair, expectation }) => {
    const hash = contentHash(content);
    if (expectation.content_hash === hash && expectation.changed_by === pair.party) return "already";
    if (expectation.revision !== revision) return "outdated";
    if (expectation.content_hash === hash) return "already";
    await writeRevision(trx, { actor, pair, expectation, content, hash });
    return "done";
  });
}

/**
 * Ends an expectation as reached or dropped. What both had agreed to is ended by both: it is another revision. What was never
 * agreed is dropped by one of them at once.
 */
export function end(
  actor: Actor,
  { expectationId, revision, as }: { expectationId: string; revision: number; as: "reached" | "dropped" },
): Promise<Outcome> {
  return changing(
    actor,
    expectationId,
    async (trx, { pair, expectation }) => {
      if (expectation.content.outcome === as && expectation.changed_by === pair.party) return "already";
      if (expectation.revision !== revision) return "outdated";
      if (expectation.agreed === null) {
        if (as === "reached") return "refused";
        await setExpectation(trx, expectationId, { ended: { as, at: now() } });
        return "done";
      }
      // Ended as it was agreed: a change that still waits for an answer is not slipped in with it.
      const content = { ...expectation.agreed, outcome: as };
      await writeRevision(trx, { actor, pair, expectation, content, hash: contentHash(content) });
      return "done";
    },
    { mayEnd: true },
  );
}

async function writeRevision(
  trx: OrganizationTransaction,
  {
    actor,
    pair,
    expectation,
    content,
    hash,
  }: SeenExpectation & { actor: Actor; content: ExpectationContent; hash: string },
): Promise<void> {
  const { organizationId } = actor;
  const { expectation_id: expectationId, pair_id: pairId } = expectation;
  const revision = expectation.revision + 1;
  const written = { organizationId, expectationId, revision, contentHash: hash, party: pair.party, at: now() };
  await insertRevision(trx, { ...written, content });
  await setExpectation(trx, expectationId, { revision });
  await tellOther(trx, { organizationId, pairId, pair, id: expectationId, title: content.specific });
  await startRhythm(trx, organizationId);
}

/**
 * Agrees to the revision that the page showed, by its number and the hash of its content. When both have, it stands; whatever it
 * says has become of the expectation has.
 */
export function agree(
  actor: Actor,
  { expectationId, revision, hash }: { expectationId: string; revision: number; hash: string },
): Promise<Outcome> {
  return changing(
    actor,
    expectationId,
    async (trx, { pair, expectation }) => {
      if (expectation.revision !== revision || expectation.content_hash !== hash) return "outdated";
      if (agreesTo(expectation)[pair.party]) return "already";
      const { organizationId } = actor;
      const at = now();
      await insertAgreement(trx, { organizationId, expectationId, revision, contentHash: hash, party: pair.party, at });
      if (agreesTo(expectation)[otherParty(pair.party)]) {
        const { outcome } = expectation.content;
        await setExpectation(trx, expectationId, {
          agreedRevision: revision,
          ...(outcome === "open" ? {} : { ended: { as: outcome, at } }),
        });
      }
      await startRhythm(trx, organizationId);
      return "done";
    },
    { mayEnd: true },
  );
}

/** Whether each of the two agrees to the latest revision. */
export function agreesTo({ manager_agrees, rep_agrees }: ExpectationRow): Record<Party, boolean> {
  return { manager: manager_agrees, rep: rep_agrees };
}

/**
 * Says how far an expectation that stands is, how sure it is, and what is in the way. The same form again says nothing new; one that
 * another device has overtaken is not taken.
 */
export function checkIn(
  actor: Actor,
  { expectationId, said, way }: { expectationId: string; said: CheckInForm; way: "page" | "letter" },
): Promise<Outcome> {
  return changing(actor, expectationId, async (trx, { pair, expectation }) => {
    if (expectation.agreed === null) return "refused";
    const { organizationId } = actor;
    const last = lastSaid(expectation)[pair.party];
    if (said.number <= (last?.number ?? 0)) return isSame(last, said) ? "already" : "outdated";
    if (said.number !== (last?.number ?? 0) + 1) return "outdated";
    await insertCheckIn(trx, { organizationId, expectationId, party: pair.party, ...said, way, at: now() });
    return "done";
  });
}

/** What each of the two said last. */
export function lastSaid({ manager_last, rep_last }: ExpectationRow) {
  return { manager: manager_last, rep: rep_last };
}

function isSame(last: ExpectationRow["rep_last"], { number, percent, confidence, blocker }: CheckInForm): boolean {
  return (
    last !== null &&
    last.number === number &&
    last.percent === percent &&
    last.confidence === confidence &&
    last.blocker === blocker
  );
}

/** Runs a change of an expectation that is open, between two whom the roster still has together; holds it until the end. */
function changing(
  actor: Actor,
  expectationId: string,
  run: (trx: OrganizationTransaction, found: SeenExpectation) => Promise<Outcome>,
  { mayEnd = false } = {},
): Promise<Outcome> {
  return inOrganizationOf(actor, async (trx) => {
    const found = await seen(trx, { actor, expectationId, lock: true });
    if (!found) return "missing";
    if (!found.pair.current || found.expectation.ended !== null)
      return mayEnd && repeatedEnd(found) ? "already" : "refused";
    return run(trx, found);
  });
}

/** Whether the form is the one that has ended it, once more: nothing is wrong then. */
function repeatedEnd({ pair, expectation }: SeenExpectation): boolean {
  return pair.current && expectation.ended !== null && agreesTo(expectation)[pair.party];
}
