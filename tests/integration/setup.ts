import { afterAll } from "vitest";
import { ownDatabase } from "./own-database.ts";

/**
 * Runs before each test file is loaded, so that the product in this process reads an environment that points at a database
 * of the file's own, and at nothing that somebody's shell has set.
 */
export const own = await ownDatabase();
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "RESEND_API_KEY", "SMTP_URL", "APP_SECRET", "PARALLAX_DEMO"])
  delete process.env[name];
Object.assign(process.env, {
  NODE_ENV: "test",
  LOG_LEVEL: "silent",
  APP_URL: "http://parallax.test",
  OUTBOX_PAGE: "off",
  ...own.environment,
});

const { queue, stopQueue } = await import("#app/platform/queue.server.ts");
const { closeDatabase } = await import("#app/platform/database.server.ts");
await queue();

afterAll(async () => {
  await stopQueue();
  await closeDatabase();
  await own.drop();
});
