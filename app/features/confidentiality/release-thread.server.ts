import { parentPort, workerData } from "node:worker_threads";
import { releaseEngine } from "./engine.ts";
import type { EngineInput } from "./engine-input.ts";
import { linearSolver } from "./lp-solver.server.ts";
import type { ThreadRequest, ThreadResult } from "./release-threads.server.ts";

// What runs in a thread of `release-threads.server.ts`. It is given arrays, in which nobody has a name, and reaches nothing else.
const solver = await linearSolver();
const engine = releaseEngine(workerData as EngineInput, solver);
const answer = (result: ThreadResult) => parentPort?.postMessage(result);
parentPort?.on("message", (request: ThreadRequest) => {
  switch (request.kind) {
    case "audit":
      answer({ kind: "audited", found: engine.audit(request.place, solver) });
      break;
    case "release":
      answer({ kind: "released", release: engine.release(request.audited) });
      break;
  }
});
answer({ kind: "planned", places: engine.places });
