import { DEMO_FOLDER } from "./folder.ts";

const DEFAULT_PORT = "3000";
/** What would take the demo out of its folder, off this machine, or let mail leave it. */
const unwanted = [
  "DATABASE_URL",
  "DATABASE_OWNER_URL",
  "RESEND_API_KEY",
  "RESEND_BASE_URL",
  "SMTP_URL",
  "OUTBOX_PAGE",
  "TRUST_PROXY",
];

/** Sets the environment that the demo runs in, before anything reads it. Only PORT and LOG_LEVEL are the caller's. */
export function setDemoEnvironment({ secret }: { secret: string }): void {
  for (const name of unwanted) delete process.env[name];
  const port = process.env.PORT || DEFAULT_PORT;
  Object.assign(process.env, {
    NODE_ENV: "production",
    PARALLAX_DEMO: "1",
    HOST: "127.0.0.1",
    PORT: port,
    APP_URL: `http://localhost:${port}`,
    APP_SECRET: secret,
    DATA_DIR: DEMO_FOLDER,
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
  });
}
