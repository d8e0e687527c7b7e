import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, test } from "vitest";
import { config } from "#app/config.server.ts";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { heatmap } from "#app/features/reports/heatmap.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { saveAnswers } from "#app/features/responses/answer.server.ts";
import { listSharedActions } from "#db/queries/plans.ts";
import {
  answersOf,
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  memberOf,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";

// The server half of the journey in tests/e2e: every step through the use case that the page or the worker calls.
describe("from a roster to a plan, on this database", () => {
  const name = unmistakableName();
  const employees = employeesOf(name, { managers: 6 });
  let owner: Reader;
  let diagnosticId: string;
  let diagnostic: { organizationId: string; diagnosticId: string };

  beforeAll(async () => {
    owner = await foundCompany(name);
    await importEmployees(owner, employees);
    diagnosticId = await draftDiagnostic(owner, { questionnaire: strategyToField });
    diagnostic = { organizationId: owner.organizationId, diagnosticId };
  });

  test("a launch invites everyone with an address, and each gets one letter with a link of their own", async () => {
    expect(await launchDiagnostic(owner, diagnosticId)).toEqual({ kind: "launched", invited: employees.length });
    await openDiagnostic(diagnostic);
    await sendDeliveries(diagnostic);
    await sendDeliveries(diagnostic);
    const tokens = (await letters()).map(({ token }) => token);
    expect(tokens).toHaveLength(employees.length);
    expect(new Set(tokens).size).toBe(employees.length);
  });

  test("everyone answers from their letter, and the links are dead once it is closed", async () => {
    for (const [place, { token }] of (await letters()).entries()) {
      const who = await respondent(token);
      const { questionnaire, tier } = who.participant;
      const page = { answers: answersOf(questionnaire, { tier, place }), comments: new Map<string, string>() };
      expect(await saveAnswers(who, page, { submitted: true })).not.toBeNull();
    }
    expect(await closeEarly(owner, diagnosticId)).toBe(true);
    await closeDiagnostic(diagnostic);
    const [first] = await letters();
    expect((await respondent(first?.token ?? "")).participant.state).toBe("closed");
  });

  test("the release is published, and its heatmap shows that managers see it more favourably than reps", async () => {
    expect(await publishDiagnostic(owner, diagnosticId)).toBe(true);
    const stored = await storedRelease(owner, diagnosticId);
    if (!stored) throw new Error("A closed diagnostic has a release");
    const { release, questionnaire } = stored;
    const map = heatmap({ release, questionnaire, unit: null, parts: [], language: "en" });
    const row = map.rows.find(({ id }) => id === "expectations-set");
    const cell = row?.cells[map.columns.findIndex(({ id }) => id === "manager.rep")];
    expect(cell).toMatchObject({ kind: "gap" });
    expect(cell?.kind === "gap" && cell.difference).toBeGreaterThanOrEqual(50);
  });

  test("a manager gets a plan of at most three actions, and what they share everybody can read", async () => {
    await proposePlans(diagnostic);
    const manager = await memberOf(owner.organizationId, `m1@${name}.example`.toLowerCase());
    const plan = await managerPlan(manager, diagnosticId);
    expect(plan?.actions.length).toBeGreaterThan(0);
    expect(plan?.actions.length).toBeLessThanOrEqual(3);
    const key = { diagnosticId, actionId: plan?.actions[0]?.action_id ?? "" };
    expect(await changeAction(manager, { ...key, revision: 1, change: { kind: "accept" } })).toBe("changed");
    expect(await changeAction(manager, { ...key, revision: 2, change: { kind: "share" } })).toBe("changed");
    const shared = await inOrganizationOf(owner, (trx) => listSharedActions(trx, { diagnosticId, limit: 10 }));
    expect(shared.map(({ action_id }) => action_id)).toEqual([key.actionId]);
  });

  /** The letters in this file's own outbox, with the secrets of their links. */
  async function letters() {
    const { provider } = config().mail;
    if (provider.kind !== "outbox") throw new Error("These letters are read from files");
    const files = (await readdir(provider.folder)).filter((file) => file.endsWith(".eml"));
    return Promise.all(
      files.map(async (file) => {
        const { text = "" } = await PostalMime.parse(await readFile(join(provider.folder, file)));
        return { token: /\/s\/([\w-]+)/.exec(text)?.[1] ?? "" };
      }),
    );
  }
});
