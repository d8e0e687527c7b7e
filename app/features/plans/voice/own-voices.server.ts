import { answeredTopics, ownHeld, ownVoices } from "#db/queries/voice.ts";
import { writtenDay } from "../../diagnostics/written-time.ts";
import { inOrganizationOf, type Reader } from "../../organizations/session.server.ts";
import { openWeeks, receiptHash } from "./raise.server.ts";
import { raisedOften } from "./raised-often.ts";

const MOST_OWN = 100;
const MOST_ANSWERED = 100;

/** What the member raised by name, and what their receipts open, with the answers. */
export function ownRaised(member: Reader, receipts: readonly string[]) {
  const { organizationId, personId, email } = member;
  if (personId === null) return Promise.resolve([]);
  const hashes = receipts.map((receipt) => receiptHash(member, receipt));
  return inOrganizationOf(member, async (trx) => {
    await openWeeks(trx, organizationId);
    const held = await ownHeld(trx, hashes);
    const rows = await ownVoices(trx, {
      personId,
      address: email.toLowerCase(),
      receiptHashes: hashes,
      limit: MOST_OWN,
    });
    return [
      ...held.map((row) => ({
        kind: row.kind,
        priority: row.priority_label,
        text: row.text as string | null,
        removedWhy: null as string | null,
        week: writtenDay(row.week, member.language),
        named: false,
        state: "held" as "held" | "open" | "seen" | "answered",
        said: null as string | null,
        answer: null as string | null,
        answeredBy: null as string | null,
        answeredOn: null as string | null,
      })),
      ...rows.map((row) => ({
        kind: row.kind,
        priority: row.priority_label,
        text: row.text,
        removedWhy: row.removed_why,
        week: writtenDay(row.raised_in, member.language),
        named: row.author_person_id !== null,
        state: row.state,
        said: row.said,
        answer: row.answer,
        answeredBy: row.answered_by,
        answeredOn: row.answered_on === null ? null : writtenDay(row.answered_on, member.language),
      })),
    ];
  });
}

/** What leaders answered, for everybody: what was said in the leader's words, and never in the raisers'. */
export function youSaid(member: Reader) {
  return inOrganizationOf(member, async (trx) => {
    const rows = await answeredTopics(trx, MOST_ANSWERED);
    return rows.map((row) => ({
      id: row.topic_id,
      kind: row.kind,
      priority: row.priority_label,
      said: row.said,
      answer: row.answer,
      by: row.answered_by,
      on: writtenDay(row.answered_on, member.language),
      often: raisedOften(row.voices),
    }));
  });
}
