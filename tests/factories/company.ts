import { randomUUID } from "node:crypto";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { countParticipation } from "#app/features/confidentiality/count-participation.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import type { ReadDraft } from "#app/features/diagnostics/draft-schema.ts";
import { closeEarly, keepDraft } from "#app/features/diagnostics/manage.server.ts";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { answerToken } from "#app/features/distribution/answer-link.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import { listDeliveryProblems } from "#app/features/distribution/participation.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { foundOrganization, giveRole } from "#app/features/organizations/members.server.ts";
import { inOrganizationOf, membershipsOf, type Reader } from "#app/features/organizations/session.server.ts";
import { askToCarry } from "#app/features/plans/carry-action.server.ts";
import { takeUp } from "#app/features/plans/communication-plan.server.ts";
import {
  agree,
  checkIn,
  expectationWithHistory,
  propose,
} from "#app/features/plans/expectations/work-expectations.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { decideRhythm } from "#app/features/plans/rhythm/choice.server.ts";
import { setOneToOne } from "#app/features/plans/rhythm/meetings.server.ts";
import { actOnTopic, heard } from "#app/features/plans/voice/heard.server.ts";
import { newReceipt, raise } from "#app/features/plans/voice/raise.server.ts";
import { addNote, changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import { changeDraft, finishVersion } from "#app/features/questionnaires/change-draft.server.ts";
import { itemsForTier } from "#app/features/questionnaires/items.ts";
import { copyQuestionnaire } from "#app/features/questionnaires/library.server.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { readEditor } from "#app/features/questionnaires/read-editor.server.ts";
import { answerOptions, orient } from "#app/features/questionnaires/scales.ts";
import { findRespondent, type Respondent, saveAnswers } from "#app/features/responses/answer.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { decideOutcome } from "#app/features/trends/decide-outcome.server.ts";
import { database } from "#app/platform/database.server.ts";
import { ensureUsers } from "#db/queries/organizations.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { CONTRACT, fewItems } from "./organization.ts";

/** Somebody on a roster file. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly tier: "executive" | "manager" | "rep";
  readonly managerId: string;
}

/**
 * The people of a company: a top executive with others below, managers, and a team of reps for each manager. `name` stands
 * in every name and address, so that whatever leaks of the company can be recognised.
 */
export function employeesOf(
  name: string,
  { executives = 5, managers = 4, reps = 6 }: { executives?: number; managers?: number; reps?: number } = {},
): Employee[] {
  const employee = (id: string, tier: Employee["tier"], managerId: string): Employee => ({
    id,
    name: `${name} ${id}`,
    email: `${id}@${name}.example`.toLowerCase(),
    tier,
    managerId,
  });
  const numbered = (count: number) => Array.from({ length: count }, (_, place) => place + 1);
  return [
    ...numbered(executives).map((number) => employee(`E${number}`, "executive", number === 1 ? "" : "E1")),
    ...numbered(managers).map((number) => employee(`M${number}`, "manager", `E${1 + (number % executives)}`)),
    ...numbered(managers).flatMap((team) =>
      numbered(reps).map((number) => employee(`R${team}-${number}`, "rep", `M${team}`)),
    ),
  ];
}

/** The people as a file that somebody uploads: half of them work from home, whatever else they are. */
export function rosterFile(employees: readonly Employee[]): Uint8Array {
  const rows = employees.map(({ id, name, email, tier, managerId }, place) =>
    [id, name, email, tier, managerId, place % 2 === 0 ? "Home" : "Office"].join(","),
  );
  return new TextEncoder().encode(["Employee ID,Name,Email,Tier,Manager ID,Place of work", ...rows].join("\n"));
}

/** An organisation with one owner, who is returned as the product knows them. */
export async function foundCompany(name: string): Promise<Reader> {
  const email = `owner@${name}.example`.toLowerCase();
  const account = { email, name: `${name} owner`, userId: await userIdOf(email) };
  const organizationId = await foundOrganization({ account, name, language: "en" });
  return memberOf(organizationId, email);
}

async function userIdOf(email: string): Promise<string> {
  const { app } = await database();
  const userId = (await ensureUsers(app, [{ email, name: email }])).get(email);
  if (!userId) throw new Error("An account that was asked for is there");
  return userId;
}

/** Somebody with a role in an organisation, as the product knows them when they are signed in. */
export async function memberOf(organizationId: string, email: string): Promise<Reader> {
  const memberships = await membershipsOf({ email, name: email, userId: await userIdOf(email) });
  const member = memberships.find((each) => each.organizationId === organizationId);
  if (!member) throw new Error(`${email} has no role in this organisation`);
  return { ...member, language: "en" };
}

/** Uploads a roster file and imports it. Returns the import's id. */
export async function importEmployees(owner: Reader, employees: readonly Employee[]): Promise<string> {
  const importId = await checkUpload(owner, { fileName: "people.csv", bytes: rosterFile(employees) });
  const result = await importRoster(owner, importId, { confirmed: true });
  if (result !== "imported") throw new Error(`The roster file was refused: ${result}`);
  return importId;
}

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** Keeps a draft for everyone on the roster: a week from launch, unless `changed`. Returns its id. */
export async function draftDiagnostic(
  owner: Reader,
  { questionnaire = fewItems, ...changed }: Partial<ReadDraft> & { questionnaire?: Questionnaire } = {},
): Promise<string> {
  const draft: ReadDraft = {
    name: `${owner.organizationName} first`,
    questionnaireKey: questionnaire.id,
    audience: { kind: "everyone" },
    opensAt: null,
    closesAt: new Date(Date.now() + WEEK_MS),
    timeZone: "Europe/London",
    contract: CONTRACT,
    ...changed,
  };
  const id = await keepDraft(owner, { diagnosticId: null, draft, questionnaire });
  if (!id) throw new Error("A new draft can be kept");
  return id;
}

/** Launches a draft and opens it as the worker would. Sends nothing. */
export async function openNow(owner: Reader, diagnosticId: string): Promise<void> {
  const launch = await launchDiagnostic(owner, diagnosticId);
  if (launch.kind !== "launched") throw new Error(`The launch ended as ${JSON.stringify(launch)}`);
  await openDiagnostic({ organizationId: owner.organizationId, diagnosticId });
}

export interface Invited {
  readonly participantId: string;
  readonly externalId: string;
  readonly tier: string;
  /** The secret of the answer link that the letter holds. */
  readonly token: string;
}

/** Everyone who was invited, by employee id. */
export async function invited(owner: Reader, diagnosticId: string): Promise<Invited[]> {
  const { organizationId } = owner;
  const people = await inOrganizationOf(owner, (trx) => frozenTree(trx, diagnosticId));
  return people
    .filter(({ not_invited }) => not_invited === null)
    .map(({ participant_id: participantId, external_id: externalId, tier }) => ({
      participantId,
      externalId,
      tier,
      token: answerToken({ organizationId, diagnosticId, participantId }),
    }));
}

/** Whom an answer link belongs to. */
export async function respondent(token: string): Promise<Respondent> {
  const found = await findRespondent(token);
  if (!found) throw new Error("The link belongs to nobody");
  return found;
}

/** How favourably a tier answers, from 0 (not at all) to 1. Managers think better of themselves than their teams do. */
const favour: Readonly<Record<string, number>> = { executive: 0.9, manager: 1, rep: 0.3 };

/** All answers of one tier to a questionnaire, by slot, with every person's a little different. */
export function answersOf(questionnaire: Questionnaire, { tier, place }: { tier: string; place: number }) {
  const asked = new Set(itemsForTier(questionnaire, tier).map(({ id }) => id));
  const byId = new Map(questionnaire.items.map((item) => [item.id, item]));
  let ranked = 0;
  return new Map(
    answerSlots(questionnaire).flatMap(({ itemId }, slot): [number, number][] => {
      const item = byId.get(itemId);
      if (!item || !asked.has(itemId)) return [];
      if (item.kind === "priority") return [[slot, 1 + ((ranked++ + place) % item.options.length)]];
      const options = answerOptions(item);
      const step = Math.round((favour[tier] ?? 0) * (options.length - 1)) - (place % 2);
      const answer = options[Math.max(0, step)] ?? 0;
      return [[slot, item.kind === "scaled" ? orient(item, answer) : answer]];
    }),
  );
}

/** Everyone invited answers everything and sends it; a comment of theirs names them. */
export async function everyoneAnswers(owner: Reader, diagnosticId: string): Promise<Invited[]> {
  const people = await invited(owner, diagnosticId);
  for (const [place, { token, tier, externalId }] of people.entries()) {
    const who = await respondent(token);
    const { questionnaire } = who.participant;
    const comments = itemsForTier(questionnaire, tier)
      .filter(({ kind }) => kind === "open")
      .map(({ id }) => [id, `${owner.organizationName} comment of ${externalId}`] as const);
    const page = { answers: answersOf(questionnaire, { tier, place }), comments: new Map(comments) };
    await saveAnswers(who, page, { submitted: true });
  }
  return people;
}

/** Ends an open diagnostic and makes its release, as the worker would. */
export async function closeNow(owner: Reader, diagnosticId: string): Promise<void> {
  if (!(await closeEarly(owner, diagnosticId))) throw new Error("Only what is open can be ended");
  await closeDiagnostic({ organizationId: owner.organizationId, diagnosticId });
}

/** Publishes a release and makes the managers' plans, as the worker would. */
export async function publishNow(owner: Reader, diagnosticId: string): Promise<void> {
  if (!(await publishDiagnostic(owner, diagnosticId))) throw new Error("Only what is closed can be published");
  await proposePlans({ organizationId: owner.organizationId, diagnosticId });
}

/** A company in the middle of everything: one diagnostic published and worked on, a second one open and half answered. */
export interface BusyCompany {
  readonly owner: Reader;
  readonly importId: string;
  readonly published: string;
  readonly open: string;
  readonly draft: string;
  /** A questionnaire of its own, with one version. */
  readonly questionnaireDraft: string;
  /**
   * A manager, also with a role given by hand, with a plan, and an action of it that is under way, shared, has a note, and
   * that R1-1 is asked to carry along. The owner has a plan of what is said.
   */
  readonly manager: Reader;
  readonly actionId: string;
  /** What that manager and the rep R1-1 agreed on, with a check-in of each, a one-to-one and a letter to the rep. */
  readonly expectationId: string;
  /** What that rep raised by name and the top answered; something else waits without a name. */
  readonly topicId: string;
  /** A participant of the open diagnostic whom no letter has reached. */
  readonly unreachedId: string;
}

/** Makes a company with rows in every table there is. Its name stands wherever somebody can write something. */
export async function busyCompany(name: string): Promise<BusyCompany> {
  const owner = await foundCompany(name);
  const employees = employeesOf(name).map((each) => (each.id === "R1-6" ? { ...each, email: "" } : each));
  const leaver: Employee = { ...employees.at(-1), id: "R9-9", email: "", name: `${name} leaver` } as Employee;
  await importEmployees(owner, [...employees, leaver]);
  const importId = await importEmployees(owner, employees);
  const published = await draftDiagnostic(owner);
  await openNow(owner, published);
  await everyoneAnswers(owner, published);
  await closeNow(owner, published);
  await publishNow(owner, published);
  const open = await draftDiagnostic(owner, { name: `${name} second` });
  await openNow(owner, open);
  const [first] = await invited(owner, open);
  if (!first) throw new Error("Somebody was invited");
  const who = await respondent(first.token);
  const answers = answersOf(who.participant.questionnaire, { tier: first.tier, place: 0 });
  await saveAnswers(who, { answers, comments: new Map([["clearer", `${name} writes`]]) }, { submitted: true });
  await remind(owner, open);
  await countParticipation({ organizationId: owner.organizationId, diagnosticId: open });
  const manager = await memberOf(owner.organizationId, `m1@${name}.example`.toLowerCase());
  const plan = await managerPlan(manager, published);
  const key = { diagnosticId: published, actionId: plan?.actions[0]?.action_id ?? "" };
  await changeAction(manager, { ...key, revision: 1, change: { kind: "accept" } });
  const words = { title: `${name} title`, steps: [`${name} step`], dueOn: "2030-01-31", ownerName: `${name} M1` };
  await changeAction(manager, { ...key, revision: 2, change: { kind: "edit", ...words } });
  await changeAction(manager, { ...key, revision: 3, change: { kind: "share" } });
  await addNote(manager, { ...key, text: `${name} note` });
  await askToCarry(manager, { ...key, email: `r1-1@${name}.example`.toLowerCase() });
  await takeUp(owner, { diagnosticId: published, playId: "say-thanks-and-when" });
  await giveRole(owner, { email: manager.email, name: manager.name, role: "hr" });
  const draft = await draftDiagnostic(owner, { name: `${name} third` });
  const problems = (await listDeliveryProblems(owner, open))?.problems ?? [];
  const unreachedId = problems[0]?.participant_id ?? "";
  const questionnaireDraft = await ownQuestionnaire(owner, `${name} questions`);
  const expectationId = await agreedExpectation({
    manager,
    rep: await memberOf(owner.organizationId, `r1-1@${name}.example`.toLowerCase()),
    name,
  });
  const decision = { action: key.actionId, revision: 4, decision: "continued" as const, word: `${name} word` };
  if ((await decideOutcome(manager, { diagnosticId: published, form: decision })) !== "done")
    throw new Error("What is under way can be continued");
  const topicId = await answeredVoice(owner, name);
  return {
    owner,
    importId,
    published,
    open,
    draft,
    questionnaireDraft,
    manager,
    actionId: key.actionId,
    expectationId,
    topicId,
    unreachedId,
  };
}

/** Has a rep raise two things by name, of which the top answers one, and another without. Returns the answered one's id. */
async function answeredVoice(owner: Reader, name: string): Promise<string> {
  const member = (id: string) => memberOf(owner.organizationId, `${id}@${name}.example`.toLowerCase());
  const rep = await member("R1-1");
  for (const as of ["named", "named", "unnamed"] as const) {
    const form = { receipt: newReceipt(), kind: "price" as const, text: `${name} voice`, as };
    const priority = { id: "profit", label: `${name} priority` };
    if ((await raise(rep, { form, priority })) !== "raised") throw new Error("A rep can raise something");
  }
  const top = await member("E1");
  const [topic] = await heard(top);
  if (!topic) throw new Error("The top hears what is raised by name");
  const form = { intent: "answer" as const, revision: 1, said: `${name} said`, answer: `${name} answer` };
  await actOnTopic(top, { topicId: topic.id, form });
  return topic.id;
}

/** Has two people agree on an expectation with `name` in its words, check in on it, set their one-to-one, and choose a weekday. */
export async function agreedExpectation({
  manager,
  rep,
  name,
}: {
  manager: Reader;
  rep: Reader;
  name: string;
}): Promise<string> {
  const words = { specific: `${name} specific`, measurable: "12 visits", achievable: "", realistic: "", timely: "" };
  const content = {
    ...words,
    dueOn: "2030-03-31",
    priority: null,
    target: name,
    activity: null,
    outcome: "open" as const,
  };
  const { expectationId } = await propose(manager, { otherId: rep.personId ?? "", place: 1, content });
  const found = expectationId === null ? null : await expectationWithHistory(rep, expectationId);
  if (expectationId === null || !found) throw new Error("The rep reports to the manager");
  await agree(rep, { expectationId, revision: 1, hash: found.expectation.content_hash });
  const said = { number: 1, percent: 40, confidence: 4, blocker: `${name} blocker` };
  for (const member of [manager, rep]) await checkIn(member, { expectationId, said, way: "page" });
  const form = {
    startsOn: "2030-01-08",
    atTime: "09:30",
    minutes: 30,
    everyWeeks: 1 as const,
    timeZone: "Europe/Oslo",
  };
  await setOneToOne(manager, rep.personId ?? "", form);
  const { organizationId, personId } = rep;
  await decideRhythm({ organizationId, id: personId ?? "" }, { kind: "weekday", weekday: 2 });
  return expectationId;
}

/** A questionnaire of the organisation's own, a copy of the pulse under that title, with one finished version. */
export async function ownQuestionnaire(owner: Reader, title: string): Promise<string> {
  const draftId = await copyQuestionnaire(owner, "strategy-to-field-pulse");
  if (!draftId) throw new Error("A built-in questionnaire can be copied");
  const editor = await readEditor(owner, draftId, "en");
  const seen = editor?.head.seen ?? "";
  await changeDraft(owner, draftId, { intent: "save", part: "head", language: "en", seen, title });
  const finished = await finishVersion(owner, draftId);
  if (finished.kind !== "finished") throw new Error(`The version ended as ${finished.kind}`);
  return draftId;
}

/** A name that no text of the product contains. */
export function unmistakableName(): string {
  return `Zyx${randomUUID().slice(0, 8)}`;
}
