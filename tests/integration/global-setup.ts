import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { jobNames } from "#app/platform/queue.server.ts";
import { type DatabaseOptions, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { installedPostgres, type PostgresServer, startPostgres } from "./postgres-server.ts";

/** A migrated, empty database that every test file starts from a copy of. */
export type Template =
  | { readonly kind: "embedded"; readonly dataDir: string }
  | { readonly kind: "postgres"; readonly port: number; readonly name: string };

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

/** Makes the template on the engine that the project is named after, and takes it away in the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return project.name === "integration-postgres" ? onPostgres(project) : onEmbedded(project);
}

async function onEmbedded(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-template-"));
  await migrated({ kind: "embedded", dataDir });
  project.provide("template", { kind: "embedded", dataDir });
  return () => rm(dataDir, { recursive: true, force: true });
}

/**
 * As an operator would set it up: one login that owns the database and runs migrations, one that the product runs as and
 * that owns nothing.
 */
async function onPostgres(project: TestProject) {
  const programs = installedPostgres();
  if (!programs) throw new Error("There is no Postgres server here: run --project integration-embedded only");
  const server = await startPostgres(programs);
  try {
    project.provide("template", await templateOn(server));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}

async function templateOn({ port }: PostgresServer): Promise<Template> {
  const name = "parallax_template";
  const admin = postgres(databaseUrl({ port, user: "postgres", name: "postgres" }), { max: 1, onnotice: () => {} });
  await admin.unsafe("create role parallax_owner login nosuperuser createrole createdb");
  await admin.unsafe(`create database ${name} owner parallax_owner`);
  const ownerUrl = databaseUrl({ port, user: "parallax_owner", name });
  await migrated({ kind: "postgres", url: ownerUrl, ownerUrl });
  await admin.unsafe("create role parallax_web login nosuperuser nobypassrls noinherit");
  await admin.unsafe("grant parallax_app, parallax_auth to parallax_web");
  await admin.end();
  return { kind: "postgres", port, name };
}

async function migrated(options: DatabaseOptions): Promise<void> {
  const database = await openDatabase(options);
  await migrate(database, jobNames);
  await database.close();
}

export function databaseUrl({ port, user, name }: { port: number; user: string; name: string }): string {
  return `postgres://${user}@127.0.0.1:${port}/${name}`;
}
