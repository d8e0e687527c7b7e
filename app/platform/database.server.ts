import { config } from "#app/config.server.ts";
import { type Database, type DatabaseOptions, openDatabase } from "#db/client.server.ts";
import { forget, once } from "./once.server.ts";

/** The process's database, opened at the first call. */
export function database(): Promise<Database> {
  return once("database", () => openDatabase(databaseOptions()));
}

/** Lets go of the database, so that another process may take the folder. */
export async function closeDatabase(): Promise<void> {
  const open = await database();
  forget("database");
  await open.close();
}

function databaseOptions(): DatabaseOptions {
  const { database } = config();
  return database.kind === "postgres"
    ? { kind: "postgres", url: database.url, ownerUrl: database.ownerUrl }
    : { kind: "embedded", dataDir: database.dataDir };
}
