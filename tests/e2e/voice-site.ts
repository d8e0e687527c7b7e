import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { type ActionChange, changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";
import { paths } from "#app/paths.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import {
  closeNow,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  invited,
  memberOf,
  openNow,
  publishNow,
} from "#tests/factories/company.ts";
import { prepareDatabase } from "../../commands/running.ts";
import { nudgeNextMonday, serveSite } from "./served-site.ts";

// A company that has been measured once, whose manager M1 has a large team and two actions. Says what it measured, and answers
// `sign-in ADDRESS PATH`, `send`, `nudge`, `ask DIAGNOSTIC EMPLOYEE`, `measure DIAGNOSTIC`, `next-week`.
await prepareDatabase();
const owner = await foundCompany("Brightwell");
const people = employeesOf("Brightwell", { executives: 5, managers: 6, reps: 22 });
await importEmployees(
  owner,
  people.filter(({ id }) => id.startsWith("R1-") || !/^R\d-(\d\d|[7-9])$/.test(id)),
);
const measured = await draftDiagnostic(owner);
await measure(measured);
await work(0, ["accept", "share", "done"]);
await work(1, ["accept"]);
await serveSite(
  { measured },
  {
    "sign-in": (email = "", to = "/") => issueSignInLink({ email, redirectTo: to }),
    send: () => sendCoachingLetters(owner),
    nudge: () => nudgeNextMonday(owner),
    ask: async (id = "", employee = "") => {
      await openNow(owner, id);
      return paths.survey((await invited(owner, id)).find(({ externalId }) => externalId === employee)?.token ?? "");
    },
    measure: (id = "") => answered(id),
    "next-week": async () => setClock(() => new Date(Date.now() + 7 * 24 * 3600_000)),
  },
);

async function measure(id: string): Promise<void> {
  await openNow(owner, id);
  await answered(id);
}

async function answered(id: string): Promise<void> {
  await everyoneAnswers(owner, id);
  await closeNow(owner, id);
  await publishNow(owner, id);
}

async function work(place: number, steps: readonly (ActionChange["kind"] & ("accept" | "share" | "done"))[]) {
  const manager = await memberOf(owner.organizationId, "m1@brightwell.example");
  for (const kind of steps) {
    const action = (await managerPlan(manager, measured))?.actions[place];
    const { action_id: actionId = "", revision = 0 } = action ?? {};
    await changeAction(manager, { diagnosticId: measured, actionId, revision, change: { kind } });
  }
}
