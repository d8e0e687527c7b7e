import { DateTime } from "luxon";
import type { Member } from "#app/features/organizations/session.server.ts";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import { pairsWith } from "#app/features/plans/expectations/pairs.server.ts";
import { rankedPriorities } from "#app/features/plans/expectations/priorities.server.ts";
import {
  agree,
  checkIn,
  expectationWithHistory,
  propose,
} from "#app/features/plans/expectations/work-expectations.server.ts";
import { setAlignment, setOneToOne } from "#app/features/plans/rhythm/meetings.server.ts";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "#app/features/plans/rhythm/write-nudges.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { at, type Moments, ZONE } from "./moments.ts";

type Words = Omit<ExpectationContent, "dueOn" | "priority" | "outcome">;

const hospitals: Words = {
  specific: "Visit every hospital in the area that buys from one competitor only",
  measurable: "12 first meetings, as they stand in the pipeline",
  achievable: "Tuesdays and Thursdays are free of inbound calls; the area map is ready",
  realistic: "Inbound goes to the office team until then",
  timely: "All by the end of the quarter",
  target: "Hospitals with up to 400 beds",
  activity: { count: 3, per: "week", what: "visits" },
};

const plans: Words = {
  specific: "Write an account plan for each of the five largest accounts",
  measurable: "5 plans, each read and signed off in a one-to-one",
  achievable: "One morning a week without meetings",
  realistic: "The old quarterly report is not written any more",
  timely: "",
  target: "The five largest accounts",
  activity: { count: 1, per: "week", what: "plans" },
};

const margin: Words = {
  specific: "Improve margins on renewals",
  measurable: "",
  achievable: "",
  realistic: "",
  timely: "",
  target: "",
  activity: null,
};

/**
 * A manager and a rep in the middle of it: one expectation that both agreed to and see differently, one that is on its way, one
 * that waits for the manager's answer; their one-to-one and the team's meeting; and this week's letter to each.
 */
export async function workExpectations(
  { manager, rep }: { manager: Member; rep: Member },
  moments: Pick<Moments, "published" | "pulseAsked">,
): Promise<void> {
  const { organizationId } = manager;
  const day = (weeks: number) => DateTime.fromJSDate(moments.pulseAsked, { zone: ZONE }).plus({ weeks });
  const due = (weeks: number) => day(weeks).set({ weekday: 3 }).toISODate() ?? "";
  const ranked = await rankedPriorities(manager, "en");
  const serving = (id: string) => ranked.find((priority) => priority.id === id) ?? null;
  await at(moments.published, async () => {
    const first = await agreed(
      { from: manager, to: rep },
      { ...hospitals, dueOn: due(9), priority: serving("new-customers") },
    );
    await agreed({ from: rep, to: manager }, { ...plans, dueOn: due(5), priority: serving("products-services") });
    await says(manager, first, { percent: 25, confidence: 4, blocker: "" });
  });
  await at(day(-1).set({ hour: 15 }).toJSDate(), async () => {
    const [first] = await idsWith(rep, manager);
    await says(rep, first ?? "", {
      percent: 33,
      confidence: 2,
      blocker: "Purchasing wants references from a hospital of their size",
    });
  });
  await at(moments.pulseAsked, () => proposed({ from: rep, to: manager }, { ...margin, dueOn: null, priority: null }));
  const meeting = { startsOn: due(1), atTime: "09:30", minutes: 30, everyWeeks: 1 as const, timeZone: ZONE };
  await setOneToOne(manager, rep.personId ?? "", meeting);
  await setAlignment(manager, { ...meeting, atTime: "13:00", minutes: 45, everyWeeks: 2 as const });
  await at(today(), () => writeNudges({ organizationId }));
  await sendCoachingLetters({ organizationId });
}

async function idsWith(of: Member, other: Member): Promise<string[]> {
  const [pair] = await pairsWith(of, other.personId ?? "");
  return (pair?.expectations ?? [])
    .filter(({ written_by }) => written_by === "manager")
    .map(({ expectation_id }) => expectation_id);
}

const begun = new Map<string, number>();

async function proposed(
  { from, to }: { from: Member; to: Member },
  words: Omit<ExpectationContent, "outcome">,
): Promise<string> {
  const place = (begun.get(from.userId) ?? 0) + 1;
  begun.set(from.userId, place);
  const content: ExpectationContent = { ...words, outcome: "open" };
  const { expectationId } = await propose(from, { otherId: to.personId ?? "", place, content });
  if (expectationId === null) throw new Error(`${to.name} and ${from.name} make no pair in the demo`);
  return expectationId;
}

async function agreed(
  between: { from: Member; to: Member },
  words: Omit<ExpectationContent, "outcome">,
): Promise<string> {
  const expectationId = await proposed(between, words);
  const found = await expectationWithHistory(between.to, expectationId);
  const { revision = 0, content_hash: hash = "" } = found?.expectation ?? {};
  if ((await agree(between.to, { expectationId, revision, hash })) !== "done")
    throw new Error("What was just proposed can be agreed to");
  return expectationId;
}

async function says(
  member: Member,
  expectationId: string,
  said: { percent: number; confidence: number; blocker: string },
): Promise<void> {
  const outcome = await checkIn(member, { expectationId, said: { number: 1, ...said }, way: "page" });
  if (outcome !== "done") throw new Error(`${member.name} could not check in: ${outcome}`);
}

/** Ten in the morning of today in the demo's zone: letters come between nine and seven. */
function today(): Date {
  return DateTime.fromJSDate(now(), { zone: ZONE }).startOf("day").set({ hour: 10 }).toJSDate();
}
