import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findPerson } from "#db/queries/roster-people.ts";
import {
  type HeardTopic,
  heardTopics,
  heardVoices,
  mergeTopic,
  type Reach,
  removeWords,
  setTopic,
} from "#db/queries/voice.ts";
import { writtenDay } from "../../diagnostics/written-time.ts";
import { may } from "../../organizations/roles.ts";
import { inOrganizationOf, type Member, type Reader } from "../../organizations/session.server.ts";
import { openWeeks } from "./raise.server.ts";
import { raisedOften } from "./raised-often.ts";
import type { TopicForm } from "./voice-form-schema.ts";

const MOST_TOPICS = 100;
const MOST_VOICES = 500;

/** Whose words the member reads: HR everybody's, to remove what names people; a leader those of their part of the organisation. */
async function reachOf(trx: OrganizationTransaction, member: Member): Promise<Reach> {
  if (may(member.roles, "voice.redact")) return { kind: "everyone" };
  const person = member.personId === null ? null : await findPerson(trx, member.personId);
  if (!person) return { kind: "whole" };
  return person.manager_id === null ? { kind: "everyone" } : { kind: "below", personId: person.person_id };
}

/** Everything that was raised in the member's part of the organisation. */
export function heard(member: Reader) {
  return inOrganizationOf(member, async (trx) => {
    await openWeeks(trx, member.organizationId);
    const reach = await reachOf(trx, member);
    const topics = await heardTopics(trx, { reach, limit: MOST_TOPICS });
    const voices = await heardVoices(trx, { reach, topicIds: topics.map((each) => each.topic_id), limit: MOST_VOICES });
    return topics.map((topic) => ({
      ...topicView(topic, member.language),
      first: voices.find(({ topic_id, text }) => topic_id === topic.topic_id && text !== null)?.text ?? null,
    }));
  });
}

/** One topic with what was written of it, and what it could be the same thing as; null where nothing of it is within reach. */
export function heardTopic(member: Reader, topicId: string) {
  return inOrganizationOf(member, async (trx) => {
    const reach = await reachOf(trx, member);
    const [topic] = await heardTopics(trx, { reach, topicId, limit: 1 });
    if (!topic) return null;
    const others = (await heardTopics(trx, { reach, limit: MOST_TOPICS })).filter((each) => each.topic_id !== topicId);
    const voices = await heardVoices(trx, {
      reach,
      topicIds: [topicId, ...others.map((each) => each.topic_id)],
      limit: MOST_VOICES,
    });
    return {
      ...topicView(topic, member.language),
      voices: voices
        .filter(({ topic_id }) => topic_id === topicId)
        .map((voice) => ({
          id: voice.voice_id,
          text: voice.text,
          removedWhy: voice.removed_why,
          week: writtenDay(voice.week, member.language),
          author: voice.author,
          byName: voice.by_name,
          areaHead: voice.area_head,
          whole: voice.whole,
        })),
      others: others
        .filter(({ kind }) => kind === topic.kind)
        .map(({ topic_id: id, said }) => ({
          id,
          label: said ?? voices.find((voice) => voice.topic_id === id && voice.text !== null)?.text ?? null,
        })),
    };
  });
}

function topicView(topic: HeardTopic, language: InterfaceLanguage) {
  return {
    id: topic.topic_id,
    kind: topic.kind,
    priority: topic.priority_label,
    week: writtenDay(topic.week, language),
    state: topic.state,
    said: topic.said,
    answer: topic.answer,
    answeredBy: topic.answered_by,
    answeredOn: topic.answered_on === null ? null : writtenDay(topic.answered_on, language),
    revision: topic.revision,
    often: raisedOften(topic.voices),
  };
}

export type TopicOutcome = "done" | "outdated" | "refused" | "missing";

/** Answers, notes as seen, joins with another or removes words, as far as the member may and it is within their reach. */
export function actOnTopic(
  member: Member,
  { topicId, form }: { topicId: string; form: TopicForm },
): Promise<TopicOutcome> {
  const { organizationId, userId: actor } = member;
  if (!may(member.roles, form.intent === "remove" ? "voice.redact" : "voice.answer")) return Promise.resolve("refused");
  return inOrganizationOf(member, async (trx) => {
    const reach = await reachOf(trx, member);
    const [topic] = await heardTopics(trx, { reach, topicId, limit: 1 });
    if (!topic) return "missing";
    const done = await act(trx, { member, reach, topic, form });
    if (done === "done")
      await recordEvent(trx, {
        organizationId,
        actor,
        action: `voice.${form.intent}`,
        subject: `voice:${topicId}`,
      });
    return done;
  });
}

async function act(
  trx: OrganizationTransaction,
  { member, reach, topic, form }: { member: Member; reach: Reach; topic: HeardTopic; form: TopicForm },
): Promise<TopicOutcome> {
  const topicId = topic.topic_id;
  switch (form.intent) {
    case "seen":
      if (topic.state !== "open") return "done";
      return (await setTopic(trx, { topicId, revision: form.revision }, { state: "seen" })) ? "done" : "outdated";
    case "answer": {
      const { said, answer, revision } = form;
      if (topic.said === said && topic.answer === answer) return "done";
      const on = now().toISOString().slice(0, 10);
      const change = { state: "answered" as const, said, answer, by: member.name, on };
      return (await setTopic(trx, { topicId, revision }, change)) ? "done" : "outdated";
    }
    case "merge": {
      const { into, revision } = form;
      const [other] = into === topicId ? [] : await heardTopics(trx, { reach, topicId: into, limit: 1 });
      if (!other) return "missing";
      return (await mergeTopic(trx, { topicId, revision, into })) ? "done" : "outdated";
    }
    case "remove": {
      const voices = await heardVoices(trx, { reach, topicIds: [topicId], limit: MOST_VOICES });
      const voice = voices.find(({ voice_id }) => voice_id === form.voice);
      if (!voice) return "missing";
      if (voice.text === null) return "done";
      return (await removeWords(trx, { voiceId: form.voice, why: form.why })) ? "done" : "outdated";
    }
  }
}
