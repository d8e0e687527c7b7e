import type { Member } from "#app/features/organizations/session.server.ts";
import { answerRequest, askToCarry } from "#app/features/plans/carry-action.server.ts";
import { communicationPlan, takeUp } from "#app/features/plans/communication-plan.server.ts";
import { type ActionChange, addNote, changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";

/** One thing that a manager does with an action of their plan, by its place in it. */
export type Step = readonly [
  place: number,
  does: (ActionChange["kind"] & ("accept" | "done" | "share")) | { note: string } | { percent: number } | "askSomebody",
];

/** What the two managers who have begun did with their plans. The notes fit whatever was proposed. */
const begun: readonly (readonly Step[])[] = [
  [
    [0, "accept"],
    [0, { note: "Talked it through in the team meeting. Two things I thought were settled were not." }],
    [0, { note: "Second round: we compared what each of us had understood. Most of us say the same now." }],
    [0, "share"],
    [0, "done"],
    [1, "accept"],
    [1, { percent: 40 }],
    [1, "askSomebody"],
    [1, "share"],
    [1, { note: "First conversation held, the next one is in the calendar." }],
  ],
  [
    [0, "accept"],
    [0, { note: "Asked the team what they would begin with, and began with that." }],
    [0, { percent: 20 }],
    [0, "share"],
    [2, "accept"],
  ],
];

/** How many managers have begun. */
export const MANAGERS_BEGUN = begun.length;

/** Has the managers work their plans, one manager for each story; `helpers` are who each of them asks along. */
export async function workPlans(
  managers: readonly Member[],
  { diagnosticId, helpers }: { diagnosticId: string; helpers: readonly Member[] },
): Promise<void> {
  for (const [place, steps] of begun.entries()) {
    const [manager, helper] = [managers[place], helpers[place]];
    if (!manager || !helper) throw new Error("Too few managers have a plan to begin with");
    await workPlan(manager, { diagnosticId, steps, helper });
  }
}

/** Has one manager do one thing after the other with their plan. */
export async function workPlan(
  manager: Member,
  { diagnosticId, steps, helper }: { diagnosticId: string; steps: readonly Step[]; helper: Member },
): Promise<void> {
  for (const step of steps) await take(manager, { diagnosticId, step, helper });
}

async function take(
  manager: Member,
  { diagnosticId, step, helper }: { diagnosticId: string; step: Step; helper: Member },
): Promise<void> {
  const [place, does] = step;
  const action = (await managerPlan(manager, diagnosticId))?.actions[place];
  if (!action) throw new Error(`${manager.name} has no action ${place + 1} to work on`);
  const { action_id: actionId, revision } = action;
  const key = { diagnosticId, actionId };
  const outcome = await carryOut();
  if (outcome !== "changed") throw new Error(`${manager.name} could not work on action ${place + 1}: ${outcome}`);

  async function carryOut(): Promise<string> {
    if (does === "askSomebody") {
      const asked = await askToCarry(manager, { ...key, email: helper.email });
      return asked === "changed" ? answerRequest(helper, { actionId, answer: "join" }) : asked;
    }
    if (typeof does === "string") return changeAction(manager, { ...key, revision, change: { kind: does } });
    if ("note" in does) return addNote(manager, { ...key, text: does.note });
    return changeAction(manager, { ...key, revision, change: { kind: "progress", percent: does.percent } });
  }
}

/** Has a leader take up the first two things to say, show the first to everybody, and be half done with it. */
export async function tellPeople(leader: Member, diagnosticId: string): Promise<void> {
  const proposed = (await communicationPlan(leader, diagnosticId))?.proposed ?? [];
  const chosen = proposed.filter(({ play }) => play.by === "leaders").slice(0, 2);
  for (const { play } of chosen) await takeUp(leader, { diagnosticId, playId: play.id });
  const action = (await communicationPlan(leader, diagnosticId))?.actions[0];
  if (!action) throw new Error(`${leader.name} has nothing to say about the result`);
  const key = { diagnosticId, actionId: action.action_id, plan: "communication" } as const;
  const { revision } = action;
  await changeAction(leader, { ...key, revision, change: { kind: "progress", percent: 50 } });
  await changeAction(leader, { ...key, revision: revision + 1, change: { kind: "share" } });
}

/** Has the demo's rep be asked to carry along the first action of their manager, which nobody has begun yet. */
export async function lendAHand({
  manager,
  rep,
  diagnosticId,
}: {
  manager: Member;
  rep: Member;
  diagnosticId: string;
}): Promise<void> {
  const action = (await managerPlan(manager, diagnosticId))?.actions[0];
  if (!action) throw new Error(`${manager.name} has no plan`);
  await askToCarry(manager, { diagnosticId, actionId: action.action_id, email: rep.email });
}
