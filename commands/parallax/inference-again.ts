import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { type InferenceVerification, verifyInference } from "#app/features/confidentiality/verify-inference.ts";

const SAID_EVERY_MS = 3000;

/** Repeats the audit of what is displayed. It can take minutes: how far it is goes to the error output. */
export async function inferenceAgain(release: ReleaseDocument, auditFile: unknown): Promise<InferenceVerification> {
  let said = performance.now();
  const onAudited = (done: number, of: number) => {
    if (performance.now() - said < SAID_EVERY_MS) return;
    said = performance.now();
    process.stderr.write(`Audited ${done} of ${of} items\n`);
  };
  return verifyInference(release, { auditFile, solver: await linearSolver(), onAudited });
}

export function inferenceLine({ audited, inferable, undecided }: InferenceVerification): string {
  const open = undecided === 0 ? "" : ` For ${undecided} more the solver met its limits.`;
  return `Audited again, ${audited} combinations of item and level, from what is displayed alone: nobody is pinned unfavourable, and ${inferable} answers can be inferred, not more than the release says.${open}`;
}
