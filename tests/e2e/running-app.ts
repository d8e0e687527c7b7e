import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { freePort } from "#tests/integration/postgres-server.ts";

/** The product as built, on a fresh embedded database of its own. */
export interface RunningApp {
  readonly url: string;
  /** Every letter written so far to an address, oldest first: subject, text and the links in it. */
  readonly lettersTo: (address: string) => Promise<Letter[]>;
  readonly letters: () => Promise<Letter[]>;
  readonly stop: () => Promise<void>;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string;
}

/**
 * Starts the built app, with `further` variables beside what it needs, and waits until it is ready. `fill` writes into its database before,
 * by a program of its own.
 */
export async function startApp(
  further: Readonly<Record<string, string>> = {},
  { fill = async () => {} }: { fill?: (environment: NodeJS.ProcessEnv) => Promise<void> } = {},
): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-journey-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "test",
    PORT: String(port),
    APP_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: "error",
    OUTBOX_PAGE: "on",
    ...further,
  };
  await fill(environment);
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "commands/start.ts"], {
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  await ready(child, url);
  const letters = () => readOutbox(join(dataDir, "outbox"));
  return {
    url,
    letters,
    lettersTo: async (address) => (await letters()).filter(({ to }) => to === address),
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode} before it was ready`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error("The app was not ready within a minute");
}

/** The letters in an outbox folder, oldest first. */
export async function readOutbox(folder: string): Promise<Letter[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".eml"));
  const letters = await Promise.all(
    files.map(async (file) => {
      const parsed = await PostalMime.parse(await readFile(join(folder, file)));
      const text = parsed.text ?? "";
      return {
        at: parsed.date ?? "",
        to: parsed.to?.[0]?.address ?? "",
        subject: parsed.subject ?? "",
        text,
        link: /https?:\/\/\S+/.exec(text)?.[0] ?? "",
      };
    }),
  );
  return letters.sort((a, b) => a.at.localeCompare(b.at));
}
