import { beforeEach, describe, expect, test } from "vitest";
import { expectedGroups } from "#app/features/confidentiality/breakdown-forecast.ts";
import { reviewLaunch } from "#app/features/confidentiality/launch-review.server.ts";
import { draftForm, submitDraft } from "#app/features/diagnostics/draft-form.server.ts";
import { mergeBands, splitBand } from "#app/features/diagnostics/merge.server.ts";
import { launchDiagnostic, launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { contentHash } from "#app/features/questionnaires/content-hash.ts";
import { gateView } from "#app/features/reports/gate-view.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { checkUpload, importRoster } from "#app/features/roster/import-roster.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { frozenTree } from "#db/queries/participants.ts";
import {
  closeNow,
  type Employee,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";

// HR chooses attributes of the roster to break results down by, from the form to the certificate.
const TENURES = ["under 1 year", "1 to 3 years", "4 to 9 years", "10 years and more"];
/** Two rare bands and two frequent ones. */
const tenureOf = (place: number) => TENURES[place % 10 === 0 ? 0 : place % 10 === 1 ? 1 : 2 + (place % 2)] ?? "";

let name: string;
let owner: Reader;
let employees: Employee[];

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  employees = employeesOf(name, { managers: 6, reps: 9 });
  await load();
});

/** Everyone with a tenure, a badge of their own, a company that is one, and a desk for half of them. */
async function load({ tenure = tenureOf as (place: number) => string } = {}): Promise<void> {
  const rows = employees.map(({ id, name: called, email, tier, managerId }, place) =>
    [
      id,
      called,
      email,
      tier,
      managerId,
      tenure(place),
      `badge ${place}`,
      name,
      place % 2 ? "" : `desk ${place % 4}`,
    ].join(","),
  );
  const header = "Employee ID,Name,Email,Tier,Manager ID,Tenure,Badge,Company,Desk";
  const importId = await checkUpload(owner, {
    fileName: "people.csv",
    bytes: new TextEncoder().encode([header, ...rows].join("\n")),
  });
  expect(await importRoster(owner, importId, { ids: "new", confirmed: true })).toBe("imported");
}

const form = (change: Record<string, string> = {}) => ({
  name: `${name} broken down`,
  questionnaire: "strategy-to-field",
  audience: "everyone",
  opens: "",
  closes: `${new Date().getFullYear() + 1}-06-01T12:00`,
  zone: "Europe/London",
  k: "5",
  commentThreshold: "10",
  "mode.executive": "attributed",
  "mode.manager": "attributed",
  ...change,
});

async function drafted(change: Record<string, string> = {}): Promise<string> {
  const kept = await submitDraft(owner, { diagnosticId: null, form: form({ "axis.1": "Tenure", ...change }) });
  if (kept.kind !== "kept") throw new Error(JSON.stringify(kept));
  return kept.diagnosticId;
}

const diagnosticOf = (id: string) => inOrganizationOf(owner, (trx) => findDiagnostic(trx, id));

describe("the draft form", () => {
  test("offers attributes with 2 to 30 values, the rarest named with how many have them", async () => {
    const offered = (await draftForm(owner, null))?.attributes ?? [];
    expect(offered.map(({ name: called, values }) => [called, values])).toEqual([
      ["Desk", 2],
      ["Tenure", 4],
    ]);
    const count = (value: string) => employees.filter((_, place) => tenureOf(place) === value).length;
    const sizes = TENURES.map((value) => ({ value, people: count(value) })).sort((a, b) => a.people - b.people);
    expect(offered[1]?.smallest[0]?.people).toBe(sizes[0]?.people);
    expect(offered[1]?.smallest.map(({ value, people }) => [value, people])).toEqual(
      (offered[1]?.smallest ?? []).map(({ value }) => [value, count(value)]),
    );
  });

  test("counts those who would be invited only: a part of the organisation, with an address", async () => {
    employees = employees.map((each) => (each.managerId === "M1" ? { ...each, email: "" } : each));
    await load();
    const id = await drafted({ audience: "E1" });
    const everyone = (await draftForm(owner, null))?.attributes.find(({ name: called }) => called === "Tenure");
    const withAddress = employees.filter(({ email }) => email !== "");
    const people = withAddress.filter(
      (each) => tenureOf(employees.indexOf(each)) === everyone?.smallest[0]?.value,
    ).length;
    expect(everyone?.smallest[0]?.people).toBe(people);
    expect((await draftForm(owner, id))?.attributes.find(({ name: called }) => called === "Tenure")).toEqual(everyone);
    const part = await drafted({ audience: "E2" });
    const below = (await draftForm(owner, part))?.attributes.find(({ name: called }) => called === "Tenure");
    const parts = (below?.smallest ?? []).reduce((sum, each) => sum + each.people, 0);
    expect(parts).toBeGreaterThan(0);
    expect(parts).toBeLessThan((everyone?.smallest ?? []).reduce((sum, each) => sum + each.people, 0));
  });

  test.each([
    ["a column with a value for each person", { "axis.1": "Badge" }, ["axis.1"]],
    ["a column with one value", { "axis.1": "Company" }, ["axis.1"]],
    ["what is no column", { "axis.2": "Shoe size" }, ["axis.2"]],
    ["the same twice", { "axis.1": "Tenure", "axis.2": "Tenure" }, ["axis.2"]],
  ])("refuses %s", async (_, axes, fields) => {
    expect(await submitDraft(owner, { diagnosticId: null, form: form(axes) })).toEqual({ kind: "problems", fields });
  });

  test("shows an attribute that has vanished since, and refuses it", async () => {
    const id = await drafted({ "axis.2": "Desk" });
    await load({ tenure: () => "" });
    expect((await draftForm(owner, id))?.unlistedAxes).toEqual(["Tenure"]);
    expect(await submitDraft(owner, { diagnosticId: id, form: form({ "axis.1": "Tenure" }) })).toEqual({
      kind: "problems",
      fields: ["axis.1"],
    });
    expect((await reviewLaunch(owner, id))?.problems).toEqual([{ code: "breakdown", axis: "Tenure", values: 0 }]);
    expect((await launchDiagnostic(owner, id)).kind).toBe("refused");
  });
});

describe("before a launch", () => {
  test("every choice is forecast: the reporting line alone, with the first, with both", async () => {
    const review = await reviewLaunch(owner, await drafted({ "axis.2": "Desk" }));
    const choices = review?.breakdowns?.choices ?? [];
    expect(choices.map(({ axes }) => axes)).toEqual([[], ["Tenure"], ["Tenure", "Desk"]]);
    const groups = choices.map((choice) => choice.groups ?? 0);
    expect(groups[0]).toBeGreaterThan(0);
    expect(groups[1]).toBeGreaterThan(groups[0] ?? 0);
    expect(groups[2]).toBeGreaterThan(groups[1] ?? 0);
    expect((await reviewLaunch(owner, await drafted({ "axis.1": "" })))?.breakdowns).toBeNull();
  });

  test("a review does not hold when values have changed, and holds when other columns have", async () => {
    const id = await drafted();
    const reviewed = await launchFingerprint(owner, id);
    await load();
    expect(await launchFingerprint(owner, id)).toBe(reviewed);
    await load({ tenure: (place) => tenureOf(place + 1) });
    expect(await launchDiagnostic(owner, id, reviewed)).toEqual({ kind: "changed" });
  });

  test("a merge is taken, survives a change of the draft, and can be taken apart", async () => {
    const id = await drafted();
    const before = await launchFingerprint(owner, id);
    expect(await mergeBands(owner, id, { axis: "Tenure", bands: TENURES.slice(0, 2) })).toBe(true);
    const merged = { axis: "Tenure", values: TENURES.slice(0, 2), as: "under 1 year / 1 to 3 years" };
    expect((await diagnosticOf(id))?.contract.merges).toEqual([merged]);
    expect(await launchFingerprint(owner, id)).not.toBe(before);
    await submitDraft(owner, { diagnosticId: id, form: form({ "axis.1": "Tenure", k: "6" }) });
    expect((await diagnosticOf(id))?.contract).toMatchObject({ k: 6, merges: [merged] });
    expect(await mergeBands(owner, id, { axis: "Tenure", bands: [merged.as, "4 to 9 years"] })).toBe(true);
    expect((await diagnosticOf(id))?.contract.merges?.map(({ values }) => values)).toEqual([TENURES.slice(0, 3)]);
    expect(await splitBand(owner, id, { axis: "Tenure", as: TENURES.slice(0, 3).join(" / ") })).toBe(true);
    expect((await diagnosticOf(id))?.contract).not.toHaveProperty("merges");
    await submitDraft(owner, { diagnosticId: id, form: form({ "axis.1": "Desk" }) });
    expect(await mergeBands(owner, id, { axis: "Tenure", bands: TENURES.slice(0, 2) })).toBe(false);
  });

  test.each([
    ["one band", [TENURES[0] ?? ""]],
    ["a band twice", [TENURES[0] ?? "", TENURES[0] ?? ""]],
    ["a value that nobody has", [TENURES[0] ?? "", "since ever"]],
    ["nothing", []],
  ])("%s is no merge", async (_, bands) => {
    const id = await drafted();
    expect(await mergeBands(owner, id, { axis: "Tenure", bands })).toBe(false);
    expect((await diagnosticOf(id))?.contract).not.toHaveProperty("merges");
  });
});

test("a merge is frozen at launch: in the contract's hash, with the people, in the release and on the certificate", async () => {
  const id = await drafted();
  await mergeBands(owner, id, { axis: "Tenure", bands: TENURES.slice(0, 2) });
  await openNow(owner, id);
  const launched = await diagnosticOf(id);
  expect(launched?.contract_hash).toBe(contentHash(launched?.contract));
  const { merges: _merges, ...without } = launched?.contract ?? {};
  expect(launched?.contract_hash).not.toBe(contentHash(without));
  expect(await mergeBands(owner, id, { axis: "Tenure", bands: TENURES.slice(2) })).toBe(false);
  expect(await splitBand(owner, id, { axis: "Tenure", as: "under 1 year / 1 to 3 years" })).toBe(false);
  const frozen = await inOrganizationOf(owner, (trx) => frozenTree(trx, id));
  const values = new Set(frozen.map(({ attributes }) => attributes.Tenure));
  expect([...values].sort()).toEqual(["10 years and more", "4 to 9 years", "under 1 year / 1 to 3 years"]);
  await everyoneAnswers(owner, id);
  await closeNow(owner, id);
  const stored = await storedRelease(owner, id);
  if (!stored || !launched) throw new Error("What is closed has a release");
  const { release } = stored;
  expect(release.method).toMatchObject({ axes: ["Tenure"], merges: launched?.contract.merges });
  const shown = new Set(release.groups.flatMap(({ selector }) => ("value" in selector ? [selector.value] : [])));
  expect([...shown].sort()).toEqual([...values].sort());
  expect(gateView(release, stored.questionnaire).merges).toEqual([{ axis: "Tenure", values: TENURES.slice(0, 2) }]);
});

test("where everybody answers, what was expected is what is released", async () => {
  const id = await drafted();
  const draft = await diagnosticOf(id);
  await openNow(owner, id);
  await everyoneAnswers(owner, id);
  await closeNow(owner, id);
  const release = (await storedRelease(owner, id))?.release;
  const frozen = await inOrganizationOf(owner, (trx) => frozenTree(trx, id));
  if (!release || !draft) throw new Error("What is closed has a release");
  const people = frozen.map((person) => ({
    id: person.participant_id,
    externalId: person.external_id,
    tier: person.tier,
    managerId: person.manager_id,
    invited: person.not_invited === null,
    segments: person.attributes,
  }));
  const { questionnaire, contract } = draft;
  const choices = expectedGroups({ people, questionnaire, contract, rate: 1 });
  const released = (axes: readonly string[]) =>
    release.groups.filter(({ axis }) => axis === "hierarchy" || axes.includes(axis)).length;
  expect(choices.map(({ axes, groups }) => [axes, groups])).toEqual([
    [[], released([])],
    [["Tenure"], released(["Tenure"])],
  ]);
  expect(released(["Tenure"])).toBeGreaterThan(released([]));
});
