import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** The items and themes that actions of a diagnostic's plans are about, and whether any of them everybody may see. Never whose. */
export async function underAction(trx: OrganizationTransaction, diagnosticId: string) {
  const { rows } = await sql<{ item_id: string; theme_id: string | null; shared: boolean }>`
    select a.item_id, a.theme_id, bool_or(a.shared) as shared
    from action a join plan p using (organization_id, plan_id)
    where p.diagnostic_id = ${diagnosticId} and a.status in ('accepted', 'done') and a.item_id is not null
    group by a.item_id, a.theme_id order by a.item_id`.execute(trx);
  return rows;
}

/** Published diagnostics that measure one again, the latest first. */
export function pulsesOf(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
) {
  return trx
    .selectFrom("diagnostic")
    .select(["diagnostic_id", "name", "closed_at"])
    .where("baseline_diagnostic_id", "=", diagnosticId)
    .where("state", "in", ["published", "archived"])
    .orderBy("closed_at", "desc")
    .orderBy("diagnostic_id")
    .limit(limit)
    .execute();
}

/** What was decided of the actions of a plan. */
export async function listOutcomes(trx: OrganizationTransaction, planId: string) {
  const { rows } = await sql<{
    action_id: string;
    decision: "closed" | "continued" | "replaced";
    result: "doneNoticed" | "doneUnnoticed" | "notDone" | null;
    word: string;
    decided_on: string;
    revision: number;
  }>`select action_id, decision, result, word, decided_on::text as decided_on, revision from action_outcome
    where plan_id = ${planId}::uuid order by decided_on, action_id`.execute(trx);
  return rows;
}

/** The actions of a plan that are under way, done, or decided about, in their order. */
export async function actionsWithOutcome(trx: OrganizationTransaction, planId: string) {
  return trx
    .selectFrom("action as a")
    .select(["a.action_id", "a.play_id", "a.title", "a.item_id", "a.theme_id", "a.status", "a.percent", "a.revision"])
    .where("a.plan_id", "=", planId)
    .where((eb) =>
      eb.or([
        eb("a.status", "in", ["accepted", "done"]),
        eb.exists(
          eb
            .selectFrom("action_outcome as o")
            .select("o.action_id")
            .whereRef("o.organization_id", "=", "a.organization_id")
            .whereRef("o.action_id", "=", "a.action_id"),
        ),
      ]),
    )
    .orderBy("a.position")
    .orderBy("a.created_at")
    .execute();
}

/** Keeps what was decided of an action, in place of what was decided before. */
export async function saveOutcome(
  trx: OrganizationTransaction,
  outcome: {
    organizationId: string;
    planId: string;
    actionId: string;
    decision: "closed" | "continued" | "replaced";
    result: "doneNoticed" | "doneUnnoticed" | "notDone" | null;
    pulseId: string | null;
    word: string;
    on: string;
  },
): Promise<void> {
  const columns = {
    decision: outcome.decision,
    result: outcome.result,
    pulse_diagnostic_id: outcome.pulseId,
    word: outcome.word,
    decided_on: outcome.on,
  };
  await trx
    .insertInto("action_outcome")
    .values({
      organization_id: outcome.organizationId,
      plan_id: outcome.planId,
      action_id: outcome.actionId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "plan_id", "action_id"])
        .doUpdateSet({ ...columns, revision: sql`action_outcome.revision + 1` }),
    )
    .execute();
}

/** Whoever takes up an action again that was decided about has continued it: it can be decided about once more. */
export async function openOutcome(
  trx: OrganizationTransaction,
  { planId, actionId }: { planId: string; actionId: string },
): Promise<void> {
  await trx
    .updateTable("action_outcome")
    .set({ decision: "continued", revision: sql`revision + 1` })
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .execute();
}

/** Managers who have decided about an action of their team's plan, and how many of them have one of each result. Never who. */
export async function outcomeCounts(trx: OrganizationTransaction, diagnosticId: string) {
  const { rows } = await sql<{ managers: number; noticed: number; unnoticed: number; not_done: number }>`
    with each as (
      select p.owner_person_id, bool_or(o.result = 'doneNoticed') as noticed,
        bool_or(o.result = 'doneUnnoticed') as unnoticed, bool_or(o.result = 'notDone') as not_done
      from action_outcome o join plan p using (organization_id, plan_id)
      where p.diagnostic_id = ${diagnosticId} and p.kind = 'team' group by p.owner_person_id)
    select count(*)::int as managers, count(*) filter (where noticed)::int as noticed,
      count(*) filter (where unnoticed)::int as unnoticed, count(*) filter (where not_done)::int as not_done
    from each`.execute(trx);
  return rows[0] ?? { managers: 0, noticed: 0, unnoticed: 0, not_done: 0 };
}
