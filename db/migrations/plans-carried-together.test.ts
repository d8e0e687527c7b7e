import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "./index.ts";

// Plans that were written down in words become plans without, whoever owns the tables.
const NAME = "20261123-2121-plans-carried-together";
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const reason = JSON.stringify({ pattern: "leaderHigher", sentence: "You see it", score: 50, size: 1 });
const target = JSON.stringify({ item: "i", group: "g", from: { low: 20, high: 40 }, to: 50, measure: "At 50%" });

let database: PGlite;
let db: Kysely<unknown>;

beforeAll(async () => {
  database = await PGlite.create();
  db = new Kysely({ dialect: new PGliteDialect({ pglite: database }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const before = Object.keys(migrations)[Object.keys(migrations).indexOf(NAME) - 1];
  const { error } = await migrator.migrateTo(before ?? "");
  if (error) throw error;
  await sql`set session_replication_role = replica`.execute(db);
  await sql`insert into plan (organization_id, plan_id, diagnostic_id, owner_person_id, owner_participant_id)
    values (${id(1)}, ${id(2)}, ${id(3)}, ${id(4)}, ${id(5)})`.execute(db);
  for (const [action, revision, from] of [
    [6, 1, target],
    [7, 3, target],
    [8, 1, JSON.stringify({ item: "i", group: null, from: null, to: 50, measure: "At 50%" })],
  ] as const)
    await sql`insert into action (organization_id, plan_id, action_id, play_id, kind, position, theme_id, item_id, status,
      title, steps, target, reason, due_on, owner_name, revision) values (${id(1)}, ${id(2)}, ${id(action)}, 'p', 'coaching',
      0, 't', 'i', 'proposed', 'Title', '["One"]', cast(cast(${from} as text) as jsonb),
      cast(cast(${reason} as text) as jsonb), '2030-01-01', 'M', ${revision})`.execute(db);
  await sql`set session_replication_role = origin`.execute(db);
  const after = await migrator.migrateTo(NAME);
  if (after.error) throw after.error;
}, 60_000);

afterAll(async () => {
  await db?.destroy();
});

interface Row {
  readonly title: string | null;
  readonly steps: unknown;
  readonly target: Record<string, unknown>;
  readonly reason: Record<string, unknown>;
}

test("what nobody touched has no words, what somebody changed keeps them, and sentences are gone", async () => {
  const { rows } = await sql<Row>`select title, steps, target, reason from action order by action_id`.execute(db);
  expect(rows.map(({ title, steps }) => [title, steps])).toEqual([
    [null, null],
    ["Title", ["One"]],
    [null, null],
  ]);
  for (const row of rows) {
    expect(row.target).not.toHaveProperty("measure");
    expect(row.reason).not.toHaveProperty("sentence");
    expect(row.reason).toMatchObject({ about: "team", pattern: "leaderHigher", own: null, score: 50 });
  }
  expect(rows.map((row) => row.reason.shown)).toEqual([
    { low: 20, high: 40, value: null },
    { low: 20, high: 40, value: null },
    null,
  ]);
});

test("the policies hold for the owner of the tables again", async () => {
  const { rows } = await sql<{ relname: string }>`select relname from pg_class
    where relname in ('action', 'action_owner', 'action_event') and not relforcerowsecurity`.execute(db);
  expect(rows).toEqual([]);
});

test("a plan is a team's with its person, or an account's, and nothing in between", async () => {
  const insert = (kind: string, person: string | null, user: string | null) =>
    sql`insert into plan (organization_id, plan_id, diagnostic_id, kind, owner_person_id, owner_participant_id, owner_user_id)
      values (${id(1)}, gen_random_uuid(), ${id(3)}, ${kind}, ${person}, ${person}, ${user})`.execute(db);
  await expect(insert("team", null, "u")).rejects.toThrow(/check/);
  await expect(insert("communication", id(4), "u")).rejects.toThrow(/check/);
  await expect(insert("communication", null, null)).rejects.toThrow(/check/);
});
