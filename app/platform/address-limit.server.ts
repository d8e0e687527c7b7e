import { createHash } from "node:crypto";
import { now } from "./clock.server.ts";
import { once } from "./once.server.ts";

/** How often one address may be used in `WINDOW_MS`, by what for. Each web process counts for itself. */
const mostUses = { signInLetter: 5, password: 10, newLink: 3, testLetter: 10, sharedView: 20 } as const;

const WINDOW_MS = 15 * 60_000;
/** Above this many counts, those that have run out are thrown away. */
const MANY_COUNTS = 10_000;

interface Count {
  readonly until: number;
  uses: number;
}

/** Counts one use of an address; `false` when there were too many lately. Addresses are kept as hashes, in memory. */
export function mayUseAddress(use: keyof typeof mostUses, address: string): boolean {
  const counts = once("address limits", () => new Map<string, Count>());
  const at = now().getTime();
  if (counts.size > MANY_COUNTS) for (const [key, { until }] of counts) if (until <= at) counts.delete(key);
  const key = createHash("sha256").update(`${use}/${address.toLowerCase()}`).digest("base64url");
  const found = counts.get(key);
  const count = found && found.until > at ? found : { until: at + WINDOW_MS, uses: 0 };
  counts.set(key, count);
  count.uses += 1;
  return count.uses <= mostUses[use];
}
