import { once } from "./once.server.ts";

/** The present. The only place that asks, so that a test can say what time it is. */
export function now(): Date {
  return clock().read();
}

/** One for both copies of the modules, or a test would set only the one that it sees. */
const clock = () => once("clock", () => ({ read: () => new Date() }));

/** For tests: fixes or moves the clock; null gives it back. */
export function setClock(read: (() => Date) | null): void {
  clock().read = read ?? (() => new Date());
}
