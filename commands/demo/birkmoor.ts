import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { localField } from "#app/features/diagnostics/draft-schema.ts";
import { preparePulse, pulseForm } from "#app/features/diagnostics/pulse.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { managerPlan } from "#app/features/plans/work-plan.server.ts";
import { decideOutcome } from "#app/features/trends/decide-outcome.server.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { BIRKMOOR, birkmoorRoster } from "#db/seed/birkmoor.ts";
import type { SeedPerson } from "#db/seed/roster.ts";
import { birkmoorPulse, birkmoorWave } from "#db/seed/waves.ts";
import { answerAll, draftFor, openNow, tokensOf } from "./asking.ts";
import { foundCustomer, importPeople, memberFor } from "./customers.ts";
import { at, type Moments, ZONE } from "./moments.ts";
import { type Step, workPlan } from "./plans-under-way.ts";

const FIRST = "First look";
const PULSE = "First look, asked again";

/** What the manager of the largest team did: one action from beginning to end, one that is half done. */
const steps: readonly Step[] = [
  [0, "accept"],
  [0, { note: "Told the team on Monday what I will do, and why. It stands in everybody's calendar." }],
  [0, "share"],
  [0, "done"],
  [1, "accept"],
  [1, "share"],
  [1, { percent: 60 }],
];

/**
 * A company that is one round ahead: asked, published, worked on, and asked again about exactly what was worked on. Returns the
 * manager who has decided about one action and not yet about the other.
 */
export async function measureBirkmoor(moments: Moments["birkmoor"]): Promise<SeedPerson> {
  const people = birkmoorRoster();
  const owner = await at(moments.asked, () => foundCustomer({ owner: BIRKMOOR.owner, name: BIRKMOOR.name }));
  await importPeople(owner, { fileName: "birkmoor-people.csv", people });
  const manager = managerOfMost(people);
  const diagnosticId = await at(moments.asked, () =>
    draftFor(owner, { name: FIRST, questionnaire: birkmoorWave.questionnaire.id, closes: moments.closed }),
  );
  await askAndPublish(owner, {
    diagnosticId,
    moments,
    answer: (tokens) => answerAll(people, { wave: birkmoorWave, tokens }),
  });
  const member = await memberFor(manager);
  await at(moments.published, () => workPlan(member, { diagnosticId, steps, helper: member }));
  const pulseId = await at(moments.pulseAsked, () => draftPulse(owner, { diagnosticId, closes: moments.pulseClosed }));
  const asked = await inOrganizationOf(owner, (trx) => findDiagnostic(trx, pulseId));
  if (!asked) throw new Error("The pulse of the second customer is not there");
  const wave = { ...birkmoorPulse, questionnaire: asked.questionnaire };
  await askAndPublish(owner, {
    diagnosticId: pulseId,
    moments: { asked: moments.pulseAsked, closed: moments.pulseClosed, published: moments.pulsePublished },
    answer: (tokens) => answerAll(people, { wave, tokens }),
  });
  await at(moments.pulsePublished, () => decideFirst(member, diagnosticId));
  return manager;
}

function managerOfMost(people: readonly SeedPerson[]): SeedPerson {
  const size = (id: string) => people.filter(({ managerId }) => managerId === id).length;
  const [first] = people.filter(({ tier }) => tier === "manager").sort((a, b) => size(b.id) - size(a.id));
  if (!first) throw new Error("The second customer has no manager");
  return first;
}

async function askAndPublish(
  owner: Member,
  {
    diagnosticId,
    moments: { asked, closed, published },
    answer,
  }: {
    diagnosticId: string;
    moments: Record<"asked" | "closed" | "published", Date>;
    answer: (tokens: ReadonlyMap<string, string>) => Promise<number>;
  },
): Promise<void> {
  const { organizationId } = owner;
  await at(asked, async () => {
    await openNow(owner, diagnosticId);
    await answer(await tokensOf(owner, diagnosticId));
  });
  await at(closed, () => closeDiagnostic({ organizationId, diagnosticId }));
  await at(published, async () => {
    if (!(await publishDiagnostic(owner, diagnosticId))) throw new Error("There is no release to publish");
    await proposePlans({ organizationId, diagnosticId });
  });
}

/** Prepares the pulse as its form proposes it: the items under action, and whether the actions that were shown were noticed. */
async function draftPulse(
  owner: Member,
  { diagnosticId, closes }: { diagnosticId: string; closes: Date },
): Promise<string> {
  const form = await pulseForm({ ...owner, language: interfaceLanguage(owner.locale) }, diagnosticId);
  if (!form?.acted || form.noticed.length === 0)
    throw new Error("Nothing is under action that a pulse could ask about");
  const items = form.themes.flatMap((theme) => theme.items.filter(({ chosen }) => chosen).map(({ id }) => id));
  const noticed = form.noticed.map(({ id }) => id);
  const made = await preparePulse(owner, diagnosticId, {
    draft: form.draft,
    name: PULSE,
    closes: localField(closes, ZONE),
    items,
    noticed,
  });
  if (!made || "problems" in made) throw new Error(`The pulse was not kept: ${JSON.stringify(made)}`);
  return made.id;
}

async function decideFirst(manager: Member, diagnosticId: string): Promise<void> {
  const action = (await managerPlan(manager, diagnosticId))?.actions[0];
  if (!action) throw new Error(`${manager.name} has no action to decide about`);
  const form = {
    action: action.action_id,
    revision: action.revision,
    decision: "closed" as const,
    word: "We keep it up, and look once a quarter whether it still helps.",
  };
  const decided = await decideOutcome(manager, { diagnosticId, form });
  if (decided !== "done") throw new Error(`${manager.name} could not decide: ${decided}`);
}
