import type { Member } from "#app/features/organizations/session.server.ts";
import { type ActionChange, addNote, changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";

/** One thing that a manager does with an action of their plan, by its place in it. */
type Step = readonly [place: number, does: (ActionChange["kind"] & ("accept" | "done" | "share")) | { note: string }];

/** What the two managers who have begun did with their plans. The notes fit whatever was proposed. */
const begun: readonly (readonly Step[])[] = [
  [
    [0, "accept"],
    [0, { note: "Talked it through in the team meeting. Two things I thought were settled were not." }],
    [0, { note: "Second round: we compared what each of us had understood. Most of us say the same now." }],
    [0, "share"],
    [0, "done"],
    [1, "accept"],
    [1, { note: "First conversation held, the next one is in the calendar." }],
  ],
  [
    [0, "accept"],
    [0, { note: "Asked the team what they would begin with, and began with that." }],
    [2, "accept"],
  ],
];

/** How many managers have begun. */
export const MANAGERS_BEGUN = begun.length;

/** Has the managers work their plans, one manager for each story. */
export async function workPlans(managers: readonly Member[], diagnosticId: string): Promise<void> {
  for (const [place, steps] of begun.entries()) {
    const manager = managers[place];
    if (!manager) throw new Error("Too few managers have a plan to begin with");
    for (const step of steps) await take(manager, { diagnosticId, step });
  }
}

async function take(manager: Member, { diagnosticId, step }: { diagnosticId: string; step: Step }): Promise<void> {
  const [place, does] = step;
  const action = (await managerPlan(manager, diagnosticId))?.actions[place];
  if (!action) throw new Error(`${manager.name} has no action ${place + 1} to work on`);
  const { action_id: actionId, revision } = action;
  const outcome =
    typeof does === "string"
      ? await changeAction(manager, { diagnosticId, actionId, revision, change: { kind: does } })
      : await addNote(manager, { diagnosticId, actionId, text: does.note });
  if (outcome !== "changed") throw new Error(`${manager.name} could not work on action ${place + 1}: ${outcome}`);
}
