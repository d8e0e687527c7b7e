import { expect, test } from "vitest";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { invitees, launchProblems } from "./invitees.ts";
import type { PrivacyContract, TierMode } from "./privacy-contract-schema.ts";

const person = (externalId: string, managerId: string | null, tier: string, email: string | null = "a@b.example") => ({
  personId: externalId,
  externalId,
  email,
  tier,
  managerId,
});
const people = [
  person("ceo", null, "executive"),
  person("north", "ceo", "executive"),
  person("m", "north", "manager"),
  person("r1", "m", "rep"),
  person("r2", "m", "rep", null),
  person("guest", "m", "contractor"),
  person("south", "ceo", "executive"),
];
const questionnaire = strategyToField;

test("invites everyone who can be and says why the others cannot", () => {
  expect(invitees({ people, audience: { kind: "everyone" }, questionnaire })).toEqual([
    null,
    null,
    null,
    null,
    "noEmail",
    "tierNotAsked",
    null,
  ]);
});

test("an audience is one person and everyone below", () => {
  const reasons = invitees({ people, audience: { kind: "below", head: "north" }, questionnaire });
  expect(reasons).toEqual(["outsideAudience", null, null, null, "noEmail", "tierNotAsked", "outsideAudience"]);
});

const contract = (executive: TierMode, manager: TierMode = "attributed"): PrivacyContract => ({
  schema: "parallax.contract/1",
  k: 5,
  commentThreshold: 10,
  axes: [],
  modes: { executive, manager, rep: "confidential" },
});
/** Another four reps, so that five of them are invited. */
const enough = [...people, ...["r3", "r4", "r5", "r6"].map((id) => person(id, "m", "rep"))];
const at = new Date("2026-11-23T12:00:00Z");
const launch = {
  people: enough,
  audience: { kind: "everyone" },
  questionnaire,
  closesAt: new Date("2026-12-01"),
  at,
} as const;
const notInvited = invitees(launch);

test("refuses to call three executives confidential", () => {
  expect(launchProblems({ ...launch, notInvited, contract: contract("confidential") })).toEqual([
    { code: "smallTier", tier: "executive", invited: 3, k: 5 },
  ]);
  expect(launchProblems({ ...launch, notInvited, contract: contract("attributed") })).toEqual([]);
  expect(launchProblems({ ...launch, notInvited, contract: contract("unreported") })).toEqual([]);
});

test("refuses to ask four reps when nothing is shown below five", () => {
  const four = { ...launch, people: enough.slice(0, -1) };
  const problems = launchProblems({ ...four, notInvited: invitees(four), contract: contract("attributed") });
  expect(problems).toEqual([{ code: "smallAudience", tier: "rep", invited: 4, k: 5 }]);
});

test("refuses to ask leaders only", () => {
  const leaders = { ...launch, people: people.filter(({ tier }) => tier !== "rep") };
  const modes = contract("unreported", "unreported");
  expect(launchProblems({ ...leaders, notInvited: invitees(leaders), contract: modes })).toEqual([
    { code: "smallAudience", tier: "rep", invited: 0, k: 5 },
  ]);
});

test("refuses an end that is past, an unknown head and an empty list", () => {
  const problems = launchProblems({
    ...launch,
    audience: { kind: "below", head: "gone" },
    notInvited: enough.map(() => "outsideAudience"),
    closesAt: at,
    contract: contract("attributed"),
  });
  expect(problems.map(({ code }) => code)).toEqual(["unknownHead", "nobody", "past"]);
});
