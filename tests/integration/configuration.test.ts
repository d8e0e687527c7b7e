import { spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigurationError, parseConfig } from "#app/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { webApp } from "#app/platform/web.server.ts";
import { migrations } from "#db/migrations/index.ts";

const complete = {
  NODE_ENV: "production",
  APP_SECRET: "s".repeat(32),
  APP_URL: "https://parallax.example.com",
  MAIL_OUTBOX: "on",
};

const sending = { RESEND_API_KEY: "re_1", MAIL_FROM: "Parallax <parallax@example.com>" };

/** What the product says about an environment that it cannot run with. */
function complaint(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("There was nothing to complain about");
}

describe("in production", () => {
  test("runs with a secret and an address", () => {
    expect(parseConfig(complete).web.url).toBe("https://parallax.example.com");
  });

  test("names everything that is missing at once, and what to do about it", () => {
    const sentences = complaint({ NODE_ENV: "production" }).split("\n");
    expect(sentences).toEqual([
      expect.stringMatching(/^APP_SECRET: .*openssl rand/),
      expect.stringMatching(/^APP_URL: .*for example https:/),
      expect.stringMatching(/^RESEND_API_KEY or SMTP_URL: .*MAIL_OUTBOX=on/),
    ]);
  });

  test.for([
    ["a short secret", { APP_SECRET: "short" }, /^APP_SECRET: /],
    ["an address that is none", { APP_URL: "parallax.example.com" }, /^APP_URL: /],
    ["a port that is none", { PORT: "eighty" }, /^PORT: /],
    ["a switch that is none", { SIGN_UP: "maybe" }, /^SIGN_UP: /],
  ] as const)("refuses %s", ([, wrong, sentence]) => {
    expect(complaint({ ...complete, ...wrong })).toMatch(sentence);
  });

  test("keeps the outbox page shut unless told otherwise", () => {
    expect(parseConfig(complete).mail.outboxPage).toBe(false);
    expect(parseConfig({ ...complete, OUTBOX_PAGE: "on" }).mail.outboxPage).toBe(true);
  });

  test("never shows the outbox page where letters go to a provider", () => {
    expect(parseConfig({ ...complete, OUTBOX_PAGE: "on", ...sending }).mail.outboxPage).toBe(false);
  });
});

/** Runs a command of the product to its end, in an environment of its own. */
function run(command: string, environment: NodeJS.ProcessEnv) {
  const result = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", `commands/${command}.ts`], {
    env: { PATH: process.env.PATH, ...environment },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: result.status, said: result.stdout + result.stderr };
}

describe("a command that cannot run", () => {
  test("ends with sentences and without a stack when the environment is incomplete", () => {
    for (const command of ["start", "worker", "migrate"]) {
      const { code, said } = run(command, { NODE_ENV: "production" });
      expect([command, code]).toEqual([command, 1]);
      expect(said).toMatch(/^APP_SECRET: .*\nAPP_URL: .*\nRESEND_API_KEY or SMTP_URL: .*\n$/);
    }
  });

  test("says so when another process works on the same folder", async ({ skip }) => {
    if ((await database()).kind !== "embedded") skip("only the embedded database has a folder");
    const { code, said } = run("migrate", {
      NODE_ENV: "test",
      DATA_DIR: process.env.DATA_DIR ?? "",
      LOG_LEVEL: "silent",
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^The data folder .* is in use by another Parallax process\. Stop that process first, .*\n$/);
  });
});

describe("readiness", () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const site = webApp({ load: () => Promise.reject(new Error("No page is asked for here")), middleware: [] });
    server = site.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("A listening server has a port");
    url = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => {
    server.close();
  });

  const asOwner = async (statement: string) => {
    const { asOwner: run } = await database();
    await run((owner) => sql.raw(statement).execute(owner));
  };
  const ready = async () => {
    const response = await fetch(`${url}/readyz`);
    return { status: response.status, body: await response.json() };
  };

  test("is there when the database is at this version", async () => {
    expect(await ready()).toEqual({ status: 200, body: { ready: true } });
  });

  test("is not there while a migration has still to run, although the process is alive", async () => {
    await asOwner("update kysely_migration set name = 'later' where name = '20261123-0900-foundation'");
    expect(await ready()).toEqual({ status: 503, body: { ready: false, pendingMigrations: 1 } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await asOwner("update kysely_migration set name = '20261123-0900-foundation' where name = 'later'");
    expect((await ready()).status).toBe(200);
  });

  test("is not there for a database that was never migrated", async () => {
    await asOwner("alter table kysely_migration rename to kysely_elsewhere");
    expect(await ready()).toEqual({
      status: 503,
      body: { ready: false, pendingMigrations: Object.keys(migrations).length },
    });
    await asOwner("alter table kysely_elsewhere rename to kysely_migration");
  });
});
