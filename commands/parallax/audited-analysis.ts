import {
  type BuiltRelease,
  buildReleaseWithAudit,
  writtenRelease,
} from "#app/features/confidentiality/build-release.ts";
import { layOut, type ReleaseInput } from "#app/features/confidentiality/release-input.ts";
import { releaseInThreads } from "#app/features/confidentiality/release-threads.server.ts";
import type { TwoWaves } from "#app/features/confidentiality/wave-trends.ts";

const SAID_EVERY_MS = 3000;

/** Makes a release as the worker does, `beside` an earlier wave where there is one. With further axes that can take minutes: how far it is goes to the error output. */
export async function audited(input: ReleaseInput, beside?: TwoWaves): Promise<BuiltRelease> {
  if (input.contract.axes.length === 0) return buildReleaseWithAudit(input, beside);
  const laid = layOut(input);
  let items = 0;
  let done = 0;
  const saying = setInterval(() => {
    process.stderr.write(items === 0 ? "Planning what can be shown\n" : `Audited ${done} of ${items} items\n`);
  }, SAID_EVERY_MS);
  try {
    const made = await releaseInThreads(laid.engine, {
      done: [],
      onCounted: async (count) => {
        items = count;
      },
      onAudited: async () => {
        done++;
      },
    });
    return writtenRelease(laid, made, beside);
  } finally {
    clearInterval(saying);
  }
}
