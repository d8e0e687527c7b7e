import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteInterface } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql, type Transaction } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import { type ConstructorOptions, fromKysely, fromPglite } from "pg-boss";
import postgres from "postgres";
import { claimFolder } from "./folder-lock.server.ts";
import type { Schema } from "./schema.ts";

/** A transaction inside one organisation: row-level security refuses every row of another. */
export type OrganizationTransaction = Transaction<Schema>;

/** What the process holds open. `app` and `accounts` are two roles of the same database that cannot read each other. */
export interface Database {
  readonly kind: "postgres" | "embedded";
  readonly app: Kysely<Schema>;
  /** For the accounts library only: sessions, passwords, sign-in links. */
  readonly accounts: Kysely<unknown>;
  /** How the queue reaches the same database. */
  readonly queue: ConstructorOptions;
  /** Runs what only the owner of the tables may: migrations. */
  readonly asOwner: <Result>(
    run: (owner: Kysely<unknown>, queue: ConstructorOptions) => Promise<Result>,
  ) => Promise<Result>;
  /** The shortest way for what is asked most: see `Call`. */
  readonly call: Call;
  readonly close: () => Promise<void>;
}

/**
 * One statement, prepared once a connection, in a transaction of its own and as the application's role. It is inside no
 * organisation: what it calls must enter one. Parameters are texts, which the statement casts: `$1::text::uuid`.
 */
export type Call = <Row>(statement: string, parameters: readonly (string | null)[]) => Promise<Row[]>;

export type DatabaseOptions =
  | { readonly kind: "postgres"; readonly url: string; readonly ownerUrl: string }
  | { readonly kind: "embedded"; readonly dataDir: string | null };

/** Connections for `call`: each statement is short, and waiting for a free one is cheaper than having more of them work at once. */
const CALLS_AT_ONCE = 6;

const APP_ROLE = "parallax_app";
const ACCOUNTS_ROLE = "parallax_auth";

/** Opens the database. `dataDir: null` is an embedded database in memory, for tests. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.kind === "postgres" ? openPostgres(options) : openEmbedded(options.dataDir);
}

/** Runs a transaction that sees and writes only the rows of one organisation. */
export function inOrganization<Result>(
  db: Kysely<Schema>,
  organizationId: string,
  run: (trx: OrganizationTransaction) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('parallax.organization_id', ${organizationId}, true)`.execute(trx);
    return run(trx);
  });
}

/** Runs a transaction that sees only which organisations one account belongs to. */
export function asUser<Result>(
  db: Kysely<Schema>,
  userId: string,
  run: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('parallax.user_id', ${userId}, true)`.execute(trx);
    return run(trx);
  });
}

/** Runs a transaction that sees only whose one short code is. */
export function asHolderOf<Result>(
  db: Kysely<Schema>,
  codeHash: Uint8Array,
  run: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    const hex = Buffer.from(codeHash).toString("hex");
    await sql`select set_config('parallax.answer_code', ${hex}, true)`.execute(trx);
    return run(trx);
  });
}

/** The queue's way into a transaction of ours: a job sent through it exists exactly if the transaction commits. */
export function queueInside(trx: OrganizationTransaction): ReturnType<typeof fromKysely> {
  return fromKysely(trx);
}

// Both drivers hand out: int8 as number (our counts stay far below 2^53), date as the `YYYY-MM-DD` it is, and the missing
// elements of an array of small integers as null, where postgres.js would make NaN of them.
const INT8 = 20;
const DATE = 1082;
const INT2_ARRAY = 1005;

async function openPostgres({ url, ownerUrl }: { url: string; ownerUrl: string }): Promise<Database> {
  const pool = (role: string | null, max: number) =>
    postgres(role === null ? ownerUrl : url, {
      max,
      onnotice: () => {},
      connection: {
        application_name: "parallax",
        ...(role ? { role, search_path: role === ACCOUNTS_ROLE ? "auth" : "public" } : {}),
      },
      types: {
        bigint: { to: INT8, from: [INT8], serialize: String, parse: Number },
        day: { to: DATE, from: [DATE], serialize: String, parse: (day: string) => day },
        answers: { to: INT2_ARRAY, from: [INT2_ARRAY], serialize: writtenArray, parse: readArray },
      },
    });
  const kysely = <Tables>(role: string | null, max: number) =>
    new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: pool(role, max) }) });
  const calls = pool(APP_ROLE, CALLS_AT_ONCE);
  const app = kysely<Schema>(APP_ROLE, 10);
  const accounts = kysely<unknown>(ACCOUNTS_ROLE, 4);
  return {
    kind: "postgres",
    app,
    accounts,
    queue: { connectionString: url, options: `-c role=${APP_ROLE}`, max: 4 },
    call: async <Row>(statement: string, parameters: readonly (string | null)[]) => [
      ...(await calls.unsafe<Row[] & object[]>(statement, [...parameters], { prepare: true })),
    ],
    asOwner: async (run) => {
      const owner = kysely<unknown>(null, 2);
      try {
        return await run(owner, { connectionString: ownerUrl, max: 1 });
      } finally {
        await owner.destroy();
      }
    },
    close: async () => {
      await Promise.all([app.destroy(), accounts.destroy(), calls.end()]);
    },
  };
}

function writtenArray(numbers: readonly (number | null)[]): string {
  return `{${numbers.map((number) => number ?? "NULL").join(",")}}`;
}

function readArray(text: string): (number | null)[] {
  return JSON.parse(`[${text.slice(1, -1).replaceAll("NULL", "null")}]`);
}

async function openEmbedded(dataDir: string | null): Promise<Database> {
  const lock = dataDir === null ? null : await claimFolder(dataDir);
  if (dataDir !== null) mkdirSync(join(dataDir, "postgres"), { recursive: true });
  const parsers = { [INT8]: Number, [DATE]: (day: string) => day };
  const pglite = await PGlite.create({ ...(dataDir === null ? {} : { dataDir: join(dataDir, "postgres") }), parsers });
  return embeddedDatabase(pglite, async () => lock?.release());
}

/** Wraps an embedded database that is open already, for tests that start from a copy of a migrated one. */
export function embeddedDatabase(pglite: PGlite, onClose: () => Promise<void>): Database {
  const asApp = withRole(pglite, APP_ROLE, "public");
  const app = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: asApp }) });
  const accounts = new Kysely<unknown>({
    dialect: new PGliteDialect({ pglite: withRole(pglite, ACCOUNTS_ROLE, "auth") }),
  });
  return {
    kind: "embedded",
    app,
    accounts,
    queue: { db: fromPglite(pglite), backend: "pglite" },
    call: async <Row>(statement: string, parameters: readonly (string | null)[]) =>
      (await asApp.query<Row>(statement, [...parameters])).rows,
    asOwner: (run) =>
      run(new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) }), {
        db: fromPglite(pglite),
        backend: "pglite",
      }),
    close: async () => {
      await pglite.close();
      await onClose();
    },
  };
}

/**
 * The embedded database has one connection and one user, who may do anything. So each of our two faces of it puts on its
 * role for the length of every transaction, and each single query is a transaction of its own.
 */
function withRole(pglite: PGlite, role: string, searchPath: string): PGliteInterface {
  const enter = `set local role ${role}; set local search_path = ${searchPath}`;
  const query: PGlite["query"] = async (text, parameters, options) => {
    const rows = await pglite.transaction(async (tx) => {
      await tx.exec(enter);
      return tx.query(text, parameters, options);
    });
    return rows as never;
  };
  const transaction: PGlite["transaction"] = (run) =>
    pglite.transaction(async (tx) => {
      await tx.exec(enter);
      return run(tx);
    });
  return new Proxy(pglite, {
    get: (target, property) => {
      if (property === "query") return query;
      if (property === "transaction") return transaction;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
