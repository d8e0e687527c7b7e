import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "#tests/integration/postgres-server.ts";
import { readOutbox } from "./running-app.ts";

/** The built app in a program of its own that has filled its database: `served-site.ts` is its other end. */
export interface SiteProcess<There> {
  readonly url: string;
  /** What the program said that there is. */
  readonly there: There;
  /** Tells it one line, words apart by spaces, and gives what it answers. */
  readonly tell: (line: string) => Promise<unknown>;
  /** The link in the newest letter to an address whose subject holds these words. Throws when there is none. */
  readonly linkIn: (letter: { readonly to: string; readonly subject: string }) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts `tests/e2e/{name}.ts` on an embedded database of its own, and waits until it serves. */
export async function startSite<There>(name: string): Promise<SiteProcess<There>> {
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-site-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", `tests/e2e/${name}.ts`], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "test",
      LOG_LEVEL: "error",
      PORT: String(port),
      APP_URL: url,
      DATA_DIR: dataDir,
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended before it answered`);
    return JSON.parse(value);
  };
  return {
    url,
    there: (await next()) as There,
    tell: (line) => {
      child.stdin.write(`${line}\n`);
      return next();
    },
    linkIn: async ({ to, subject }) => {
      const letters = await readOutbox(join(dataDir, "outbox"));
      const found = letters.findLast((letter) => letter.to === to && letter.subject.includes(subject));
      if (!found) throw new Error(`No letter to ${to} says “${subject}”`);
      return found.link;
    },
    stop: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
