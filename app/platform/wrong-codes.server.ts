import { createHash } from "node:crypto";
import { now } from "./clock.server.ts";
import { once } from "./once.server.ts";

/**
 * Codes that do not exist, typed in a quarter of an hour, after which no code is looked at any more: from one address, which
 * may be a whole office's, and of one diagnostic, from wherever. Both count whether the diagnostic exists or not, so that
 * being locked out tells nothing. Each web process counts for itself.
 */
const MOST_WRONG = { address: 20, survey: 40 } as const;

const WINDOW_MS = 15 * 60_000;
const MANY_COUNTS = 10_000;

/** Whom a wrong code counts against. */
export interface Counted {
  readonly address: string;
  /** The part of a code that all of a diagnostic share; null where what was typed is no code. */
  readonly survey: string | null;
}

interface Count {
  readonly until: number;
  wrong: number;
}

/** Whether too many wrong codes were typed lately. */
export function isLocked(counted: Counted): boolean {
  const at = now().getTime();
  return keysOf(counted).some(({ key, most }) => {
    const count = counts().get(key);
    return count !== undefined && count.until > at && count.wrong >= most;
  });
}

/** Counts a code that does not exist. */
export function noteWrong(counted: Counted): void {
  const at = now().getTime();
  if (counts().size > MANY_COUNTS) for (const [key, { until }] of counts()) if (until <= at) counts().delete(key);
  for (const { key } of keysOf(counted)) {
    const found = counts().get(key);
    const count = found && found.until > at ? found : { until: at + WINDOW_MS, wrong: 0 };
    count.wrong += 1;
    counts().set(key, count);
  }
}

function keysOf({ address, survey }: Counted) {
  const hashed = createHash("sha256").update(address).digest("base64url");
  const ofAddress = { key: `address/${hashed}`, most: MOST_WRONG.address };
  return survey === null ? [ofAddress] : [ofAddress, { key: `survey/${survey}`, most: MOST_WRONG.survey }];
}

const counts = () => once("wrong codes", () => new Map<string, Count>());
