import { createHash, randomBytes, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { takeShare } from "#app/platform/weekly-pace.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import {
  holdVoices,
  insertHeld,
  insertVoice,
  isHeldBefore,
  isReceiptKnown,
  type Raised,
  raisedByName,
  takeHeldBefore,
  takeHeldOf,
  voicePeople,
} from "#db/queries/voice.ts";
import { voiceArea } from "../../confidentiality/voice-areas.ts";
import { roleOfTier } from "../../organizations/roles.ts";
import { inOrganizationOf, type Member } from "../../organizations/session.server.ts";
import type { PriorityChoice } from "../expectations/expectation-schema.ts";
import type { VoiceForm } from "./voice-form-schema.ts";
import { MOST_A_WEEK, VOICE_THRESHOLD } from "./voice-kinds.ts";
import { mondayOf } from "./weeks.ts";

/** Of what is held, so many are written anew whenever one more comes, so that their order says nothing. */
const MOST_MIXED = 500;

export type RaiseOutcome =
  | "raised"
  /** The same form was sent before. */
  | "already"
  /** Their share of the week is used up. */
  | "tooMany"
  /** Too few people could have written it for it to be shown without a name. */
  | "tooFew"
  /** They are not on the roster as somebody who raises things. */
  | "refused";

/** A receipt: 128 random bits that only the author gets. */
export function newReceipt(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a receipt: useless without it, and without the account that it was given to. */
export function receiptHash(
  { organizationId, personId }: Pick<Member, "organizationId" | "personId">,
  receipt: string,
) {
  return createHash("sha256").update(`${organizationId} ${personId} ${receipt}`).digest();
}

/**
 * Keeps what somebody raises. By name it is there at once. Without, neither account nor time is kept: it waits until its week is over
 * among what others wrote, all of it written anew in random order.
 */
export function raise(
  member: Member,
  { form, priority }: { form: Pick<VoiceForm, "receipt" | "kind" | "text" | "as">; priority: PriorityChoice | null },
): Promise<RaiseOutcome> {
  const { organizationId, personId } = member;
  if (personId === null) return Promise.resolve("refused");
  const week = mondayOf(now());
  const raised: Raised = {
    kind: form.kind,
    priorityId: priority?.id ?? null,
    priorityLabel: priority?.label ?? null,
    text: form.text,
    receiptHash: receiptHash(member, form.receipt),
    week,
  };
  return inOrganizationOf(member, async (trx) => {
    await holdVoices(trx, organizationId);
    if (await isReceiptKnown(trx, raised.receiptHash)) return "already";
    if (form.as === "named") {
      if ((await raisedByName(trx, { personId, week })) >= MOST_A_WEEK) return "tooMany";
      const from = { personId, address: member.email.toLowerCase() };
      await insertVoice(trx, { organizationId, topicId: randomUUID(), voiceId: randomUUID(), raised, from });
      return "raised";
    }
    const area = await areaOf(trx, personId);
    if (area === null) return "tooFew";
    if (!takeShare({ who: `${organizationId} ${personId}`, week, most: MOST_A_WEEK })) return "tooMany";
    const held = await takeHeldOf(trx, { organizationId, week, limit: MOST_MIXED });
    const mixed = shuffled([...held, { ...raised, areaHeadId: area.head, heldId: "" }]);
    await insertHeld(trx, { organizationId, held: mixed.map((each) => ({ ...each, heldId: randomUUID() })) });
    return "raised";
  });
}

/** Under which area something of a person's is shown without a name today; null where it cannot be. */
async function areaOf(trx: OrganizationTransaction, personId: string) {
  const people = await voicePeople(trx);
  return voiceArea({
    personId,
    threshold: VOICE_THRESHOLD,
    people: people.map((person) => ({
      personId: person.person_id,
      managerId: person.manager_id,
      mayWrite: person.has_email && roleOfTier(person.tier) !== "executive",
    })),
  });
}

/** Whether the member could raise something without a name today. */
export function mayBeUnnamed(member: Member): Promise<boolean> {
  const { personId } = member;
  if (personId === null) return Promise.resolve(false);
  return inOrganizationOf(member, async (trx) => (await areaOf(trx, personId)) !== null);
}

/** Lets out what was held of weeks that are over: all of it at once, in random order, each under a new id. */
export async function openWeeks(trx: OrganizationTransaction, organizationId: string): Promise<void> {
  const week = mondayOf(now());
  if (!(await isHeldBefore(trx, week))) return;
  await holdVoices(trx, organizationId);
  for (const { areaHeadId, heldId: _held, ...raised } of shuffled(await takeHeldBefore(trx, { organizationId, week })))
    await insertVoice(trx, {
      organizationId,
      topicId: randomUUID(),
      voiceId: randomUUID(),
      raised,
      from: { areaHeadId },
    });
}

/** In an order that nobody can tell beforehand or afterwards. */
function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, key: randomUUID() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ thing }) => thing);
}
