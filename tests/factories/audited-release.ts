import { type BuiltRelease, writtenRelease } from "#app/features/confidentiality/build-release.ts";
import { releaseEngine } from "#app/features/confidentiality/engine.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { layOut, type ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import type { TwoWaves } from "#app/features/confidentiality/wave-trends.ts";

const solver = await linearSolver();

/** The release of an input, along several axes audited item after item in this thread; `beside` an earlier wave where there is one. */
export function auditedRelease(input: ReleaseInput, beside?: TwoWaves): BuiltRelease {
  const laid = layOut(input);
  const engine = releaseEngine(laid.engine, solver);
  return writtenRelease(laid, engine.release(engine.places.map((place) => engine.audit(place, solver))), beside);
}
