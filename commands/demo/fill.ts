import { randomBytes } from "node:crypto";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { type DemoKeys, saveDemoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { giveRole } from "#app/features/organizations/members.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import { setBaseline } from "#db/queries/diagnostics.ts";
import { findRelease } from "#db/queries/releases.ts";
import { BIRKMOOR } from "#db/seed/birkmoor.ts";
import { HALDEN, haldenRoster } from "#db/seed/halden.ts";
import type { SeedPerson } from "#db/seed/roster.ts";
import { firstWave, pulseWave, yearBefore } from "#db/seed/waves.ts";
import { answerAll, draftFor, openNow, tokensOf } from "./asking.ts";
import { measureBirkmoor } from "./birkmoor.ts";
import { foundCustomer, importPeople, memberFor } from "./customers.ts";
import { workExpectations } from "./expectations-under-way.ts";
import { at, type Moments, momentsBefore } from "./moments.ts";
import { lendAHand, MANAGERS_BEGUN, tellPeople, workPlans } from "./plans-under-way.ts";
import { raiseVoices } from "./voices.ts";

type Say = (line: string) => void;

/** The demo's manager has a team at least so large to look at. */
const FEWEST_ANSWERS = 8;

/**
 * Fills an empty database with the demo's two customers, through the same use cases as people would: the roster as a file,
 * the answers through links, the results by closing.
 */
export async function fillDemo(say: Say): Promise<void> {
  const moments = momentsBefore(now());
  const people = haldenRoster();
  const hr = await at(moments.asked, () => foundHalden(people));
  say(`${people.length} people on the roster of ${HALDEN.name}`);
  const baselineId = await measureYearBefore(hr, { people, moments, say });
  const diagnosticId = await measure(hr, { people, moments, baselineId, say });
  const { manager, others } = await managersToShow(hr, { people, diagnosticId });
  const repsOf = (head: SeedPerson) =>
    people.find(({ tier, managerId }) => tier === "rep" && managerId === head.id) ?? head;
  const helpers = await Promise.all(others.map((head) => memberFor(repsOf(head))));
  await workPlans(await Promise.all(others.map(memberFor)), { diagnosticId, helpers });
  const rep = people.findLast(({ managerId }) => managerId === manager.id);
  const top = people.find(({ managerId }) => managerId === null);
  if (!rep || !top) throw new Error("The made-up roster lacks a rep or a top");
  await tellPeople(await memberFor(top), diagnosticId);
  await lendAHand({ manager: await memberFor(manager), rep: await memberFor(rep), diagnosticId });
  const survey = await pulse(hr, { people, moments, unanswered: rep, say });
  await workExpectations({ manager: await memberFor(manager), rep: await memberFor(rep) }, moments);
  say(`${manager.name} and ${rep.name} have written expectations, and this week's letters are in the outbox`);
  const raising = people.filter(({ id, tier }) => tier === "rep" && id !== rep.id).slice(0, 2);
  const reps = await Promise.all([rep, ...raising].map(memberFor));
  await raiseVoices({ reps, top: await memberFor(top) }, moments);
  say("Reps have raised what the market says, and one thing is answered");
  const otherManager = await measureBirkmoor(moments.birkmoor);
  say(`${BIRKMOOR.name}, a second customer: a pulse is over, and says what became of the actions`);
  await saveDemoKeys(keysFor({ hr: HALDEN.hr, executive: top, manager, rep, otherManager }, paths.survey(survey)));
}

async function foundHalden(people: readonly SeedPerson[]): Promise<Member> {
  const owner = await foundCustomer({ owner: HALDEN.hr, name: HALDEN.name });
  await giveRole(owner, { ...HALDEN.hr, role: "hr" });
  await importPeople(owner, { fileName: "halden-sales-roster.csv", people });
  return memberFor(HALDEN.hr);
}

/** The short form a year before, which executives were shown: what the present results are compared with. */
async function measureYearBefore(
  hr: Member,
  { people, moments, say }: { people: readonly SeedPerson[]; moments: Moments; say: Say },
): Promise<string> {
  const { organizationId } = hr;
  const { asked, closed, published, season } = moments.yearBefore;
  const name = `Strategy to field, ${season}`;
  const diagnosticId = await at(asked, async () => {
    const id = await draftFor(hr, { name, questionnaire: yearBefore.questionnaire.id, closes: closed });
    await openNow(hr, id);
    return id;
  });
  const tokens = await tokensOf(hr, diagnosticId);
  const answered = await at(asked, () => answerAll(people, { wave: yearBefore, tokens }));
  await at(closed, () => closeDiagnostic({ organizationId, diagnosticId }));
  const no = { kind: "no" } as const;
  const toExecutives = { executive: { kind: "now" }, manager: no, rep: no } as const;
  if (!(await at(published, () => publishDiagnostic(hr, diagnosticId, toExecutives))))
    throw new Error(`${name} has no release to publish`);
  say(`${name}: ${answered} of ${people.length} answered, shown to executives`);
  return diagnosticId;
}

/** The full measurement: asked, answered, closed, published, with the managers' plans. Returns its id. */
async function measure(
  hr: Member,
  {
    people,
    moments,
    baselineId,
    say,
  }: { people: readonly SeedPerson[]; moments: Moments; baselineId: string; say: Say },
): Promise<string> {
  const { organizationId } = hr;
  const name = `Strategy to field, ${moments.season}`;
  const diagnosticId = await at(moments.asked, async () => {
    const id = await draftFor(hr, {
      name,
      questionnaire: firstWave.questionnaire.id,
      closes: moments.closed,
      axis: "Tenure band",
    });
    await inOrganizationOf(hr, (trx) => setBaseline(trx, { diagnosticId: id, baselineId }));
    await openNow(hr, id);
    await sendDeliveries({ organizationId, diagnosticId: id });
    return id;
  });
  say(`${name}: invitations sent`);
  const tokens = await tokensOf(hr, diagnosticId);
  const answered = await at(moments.asked, () => answerAll(people, { wave: firstWave, tokens }));
  say(`${name}: ${answered} of ${people.length} answered`);
  await at(moments.closed, () => closeDiagnostic({ organizationId, diagnosticId }));
  await at(moments.published, async () => {
    if (!(await publishDiagnostic(hr, diagnosticId))) throw new Error(`${name} has no release to publish`);
    await proposePlans({ organizationId, diagnosticId });
  });
  say(`${name}: closed and published, plans proposed`);
  return diagnosticId;
}

/** The second asking, still open: some have answered, `unanswered` has not. Returns that person's answer token. */
async function pulse(
  hr: Member,
  {
    people,
    moments,
    unanswered,
    say,
  }: { people: readonly SeedPerson[]; moments: Moments; unanswered: SeedPerson; say: Say },
): Promise<string> {
  const name = "Pulse: are expectations clearer?";
  const diagnosticId = await at(moments.pulseAsked, async () => {
    const id = await draftFor(hr, { name, questionnaire: pulseWave.questionnaire.id, closes: moments.pulseCloses });
    await openNow(hr, id);
    return id;
  });
  const tokens = await tokensOf(hr, diagnosticId);
  const asked = people.filter(({ id }) => id !== unanswered.id);
  const answered = await answerAll(asked, { wave: pulseWave, tokens });
  say(`${name}: open, ${answered} of ${people.length} answered so far`);
  const token = tokens.get(unanswered.id);
  if (!token) throw new Error("The rep of the demo was not invited to the pulse");
  return token;
}

/** The first manager whose team can be shown, and after them those who have begun with their plans. */
async function managersToShow(
  hr: Member,
  { people, diagnosticId }: { people: readonly SeedPerson[]; diagnosticId: string },
): Promise<{ manager: SeedPerson; others: SeedPerson[] }> {
  const found = await inOrganizationOf(hr, (trx) => findRelease(trx, diagnosticId));
  const shown = new Set(
    (found?.document.groups ?? [])
      .filter(({ tier, answered }) => tier === "rep" && answered >= FEWEST_ANSWERS)
      .map(({ selector }) => selector.head),
  );
  const [manager, ...rest] = people.filter(({ tier, id }) => tier === "manager" && shown.has(id));
  if (!manager) throw new Error("No team of the demo is large enough to be shown");
  return { manager, others: rest.slice(0, MANAGERS_BEGUN) };
}

function keysFor(
  people: Record<DemoKeys["people"][number]["role"], { name: string; email: string }>,
  survey: string,
): DemoKeys {
  const roles = ["hr", "executive", "manager", "rep", "otherManager"] as const;
  return {
    people: roles.map((role) => {
      const { name, email } = people[role];
      return { role, key: randomBytes(18).toString("base64url"), email, name };
    }),
    survey,
  };
}
