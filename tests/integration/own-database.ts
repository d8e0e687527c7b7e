import { randomUUID } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { inject } from "vitest";
import { databaseUrl } from "./global-setup.ts";

/** A database that nobody else uses, with a data folder for letters and, on the embedded engine, for the data. */
export interface OwnDatabase {
  /** The part of the environment that points the product at it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly dataDir: string;
  /** Another database with the same content. Nobody may have this one open. */
  readonly copy: () => Promise<OwnDatabase>;
  readonly drop: () => Promise<void>;
}

/** A fresh, migrated, empty database on the engine under test. */
export function ownDatabase(): Promise<OwnDatabase> {
  const template = inject("template");
  return template.kind === "embedded" ? copyOfFolder(template.dataDir) : copyOfDatabase(template);
}

async function copyOfFolder(original: string): Promise<OwnDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-test-"));
  await cp(original, dataDir, { recursive: true });
  return {
    environment: { DATA_DIR: dataDir },
    dataDir,
    copy: () => copyOfFolder(dataDir),
    drop: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function copyOfDatabase({ port, name: original }: { port: number; name: string }): Promise<OwnDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(port, `create database ${name} template ${original} owner parallax_owner`);
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-test-"));
  return {
    environment: {
      DATABASE_URL: databaseUrl({ port, user: "parallax_web", name }),
      DATABASE_OWNER_URL: databaseUrl({ port, user: "parallax_owner", name }),
      DATA_DIR: dataDir,
    },
    dataDir,
    copy: () => copyOfDatabase({ port, name }),
    drop: async () => {
      await administer(port, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer(port: number, statement: string): Promise<void> {
  const admin = postgres(databaseUrl({ port, user: "postgres", name: "postgres" }), { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
