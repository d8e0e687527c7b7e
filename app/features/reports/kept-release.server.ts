import { once } from "#app/platform/once.server.ts";
import type { Release } from "../confidentiality/released.ts";

/** Numbers of the releases that are kept, all together: three of the largest, or thousands of small ones, in about 700 MB. */
const MOST_PLACES = 1_000_000;

interface Kept {
  readonly release: Promise<Release>;
  /** Unknown while it is being read. */
  places: number;
}

/** By organisation, diagnostic and hash, the one looked at last at the end. */
const kept = once("releases", () => new Map<string, Kept>());

/**
 * A release as it was read and checked before, else read now; whoever asks meanwhile waits for the same reading. A release never
 * changes, so that only what the row says of it, its hash, has to be asked for each time. Whoever asks was let through already:
 * nothing is decided here.
 */
export async function keptRelease(
  row: { readonly organization_id: string; readonly diagnostic_id: string; readonly document_hash: string },
  read: () => Promise<Release>,
): Promise<Release> {
  const key = JSON.stringify([row.organization_id, row.diagnostic_id, row.document_hash]);
  const each = kept.get(key) ?? { release: read(), places: 0 };
  kept.delete(key);
  kept.set(key, each);
  try {
    const release = await each.release;
    each.places = release.cells.length + release.gaps.length;
    letGoOfOldest(key);
    return release;
  } catch (error) {
    if (kept.get(key) === each) kept.delete(key);
    throw error;
  }
}

function letGoOfOldest(asked: string): void {
  let places = [...kept.values()].reduce((sum, each) => sum + each.places, 0);
  for (const [key, each] of kept) {
    if (places <= MOST_PLACES) return;
    // What is asked for now stays, however large it is, and so does what is being read.
    if (key === asked || each.places === 0) continue;
    kept.delete(key);
    places -= each.places;
  }
}
