import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AuditedRelease } from "./engine.ts";
import type { AuditPlace, PlacedInference } from "./engine-audit.ts";
import type { EngineInput } from "./engine-input.ts";

export type ThreadRequest =
  | { readonly kind: "audit"; readonly place: AuditPlace }
  | { readonly kind: "release"; readonly audited: readonly PlacedInference[] };

export type ThreadResult =
  | { readonly kind: "planned"; readonly places: readonly AuditPlace[] }
  | { readonly kind: "audited"; readonly found: PlacedInference }
  | { readonly kind: "released"; readonly release: AuditedRelease };

/** One audits while another plans; each holds the answers and a solver in memory of its own. */
const MOST_THREADS = 2;

/** What is told while an audit is under way. Items are audited in any order; what is told is waited for. */
export interface AuditWatcher {
  readonly onCounted: (items: number) => Promise<void>;
  readonly onAudited: (found: PlacedInference) => Promise<void>;
}

/** Thrown when a thread ended before its work did. */
export class ThreadEnded extends Error {
  override name = "ThreadEnded";
}

/**
 * Makes a release in threads of their own, so that this process goes on answering meanwhile: plans, audits what is not `done`
 * yet, one item after the other in each thread, and puts the release together. The same input gives the same release, whatever
 * was done before and however many threads there are. Throws when a thread dies or the watcher throws.
 */
export async function releaseInThreads(
  input: EngineInput,
  { done, onCounted, onAudited }: AuditWatcher & { done: readonly PlacedInference[] },
): Promise<AuditedRelease> {
  const first = await startThread(input);
  const threads = [first.thread];
  let isOver = false;
  try {
    const { places } = first;
    await onCounted(places.length);
    const isDone = new Set(done.map(keyOf));
    const open = places.filter((place) => !isDone.has(keyOf(place)));
    const audited = done.filter((each) => places.some((place) => keyOf(place) === keyOf(each)));
    const work = async (thread: AuditThread) => {
      for (let place = open.shift(); place; place = open.shift()) {
        const found = await thread.audit(place);
        audited.push(found);
        await onAudited(found);
      }
    };
    const more = Math.min(MOST_THREADS, availableParallelism(), open.length) - 1;
    const others = Array.from({ length: Math.max(0, more) }, async () => {
      const { thread } = await startThread(input);
      threads.push(thread);
      if (isOver) await thread.end();
      else await work(thread);
    });
    await Promise.all([work(first.thread), ...others]);
    return await first.thread.release(audited);
  } finally {
    isOver = true;
    await Promise.all(threads.map(({ end }) => end()));
  }
}

interface AuditThread {
  readonly audit: (place: AuditPlace) => Promise<PlacedInference>;
  readonly release: (audited: readonly PlacedInference[]) => Promise<AuditedRelease>;
  readonly end: () => Promise<unknown>;
}

async function startThread(
  input: EngineInput,
): Promise<{ readonly thread: AuditThread; readonly places: readonly AuditPlace[] }> {
  const worker = newWorker(input);
  const next = <Kind extends ThreadResult["kind"]>(kind: Kind) =>
    new Promise<Extract<ThreadResult, { kind: Kind }>>((resolve, reject) => {
      const ended = (code: number) => settle(() => reject(new ThreadEnded(`A thread of the audit ended (${code})`)));
      const failed = (error: unknown) =>
        settle(() => reject(new ThreadEnded("A thread of the audit failed", { cause: error })));
      const told = (result: ThreadResult) =>
        settle(() =>
          result.kind === kind
            ? resolve(result as Extract<ThreadResult, { kind: Kind }>)
            : reject(new ThreadEnded(`A thread said "${result.kind}" where "${kind}" was asked`)),
        );
      const settle = (then: () => void) => {
        worker.off("message", told).off("error", failed).off("exit", ended);
        then();
      };
      worker.on("message", told).on("error", failed).on("exit", ended);
    });
  const ask = (request: ThreadRequest) => worker.postMessage(request);
  const { places } = await next("planned");
  return {
    places,
    thread: {
      audit: (place) => {
        const result = next("audited");
        ask({ kind: "audit", place });
        return result.then(({ found }) => found);
      },
      release: (audited) => {
        const result = next("released");
        ask({ kind: "release", audited });
        return result.then(({ release }) => release);
      },
      end: () => worker.terminate(),
    },
  };
}

/** Threads do not inherit the loader of TypeScript: where Node does not read it by itself, the thread loads it first. */
function newWorker(workerData: EngineInput): Worker {
  const file = new URL("./release-thread.server.ts", import.meta.url);
  if (process.features.typescript) return new Worker(file, { workerData });
  const [loader, thread] = [import.meta.resolve("tsx/esm/api"), file.href].map((each) => JSON.stringify(each));
  const program = `import(${loader}).then(({ register }) => { register(); return import(${thread}); })`;
  return new Worker(program, { eval: true, workerData, execArgv: [] });
}

function keyOf({ tier, item }: AuditPlace): string {
  return `${tier}/${item}`;
}
