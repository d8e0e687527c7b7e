import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process of the product, as an operator runs it, with what it logs. */
export interface ProductProcess {
  /** Waits until the process logs the end of this kind of job. */
  readonly jobDone: (job: string) => Promise<void>;
  /** Waits until the process has ended, and tells the signal that ended it, or its exit code. */
  readonly ended: () => Promise<NodeJS.Signals | number | null>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** Recovering a dead worker's job takes half a minute, and a whole one where a letter has to be let go: on a busy machine, more. */
const PATIENCE_MS = 200_000;

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a file of the repository. `diesBefore`: the statement right before which it is killed. */
export function startProcess(
  file: string,
  {
    environment,
    parameters = [],
    diesBefore,
  }: {
    environment: Readonly<Record<string, string>>;
    parameters?: readonly string[];
    diesBefore?: { readonly statement: string; readonly count?: number };
  },
): ProductProcess {
  const preloaded = ["tsx", ...(diesBefore ? ["./tests/integration/dying.ts"] : [])];
  const child = spawn(process.execPath, [...preloaded.flatMap((module) => ["--import", module]), file, ...parameters], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "test",
      LOG_LEVEL: "info",
      PORT: "0",
      APP_URL: "http://parallax.test",
      ...environment,
      ...(diesBefore ? { DIE_BEFORE: diesBefore.statement, DIE_COUNT: String(diesBefore.count ?? 1) } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said: string[] = [];
  const waiting = new Set<() => void>();
  const ended = once(child, "close").then(([code, signal]) => {
    running.delete(child);
    for (const look of waiting) look();
    return (signal ?? code) as NodeJS.Signals | number | null;
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on("line", (line) => {
      said.push(line);
      for (const look of waiting) look();
    });
  const failure = (what: string) => new Error(`${file} ${what}. It said:\n${said.slice(-30).join("\n")}`);
  return {
    jobDone: (job) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = () => {
          if (said.some((line) => line.includes(`"job":"${job}"`) && line.includes("job done"))) finish(resolve);
          else if (child.exitCode !== null || child.signalCode !== null)
            finish(() => reject(failure(`ended before ${job} was done`)));
        };
        const timer = setTimeout(() => finish(() => reject(failure(`did not get ${job} done`))), PATIENCE_MS);
        waiting.add(look);
        look();
      }),
    ended: () => ended,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
