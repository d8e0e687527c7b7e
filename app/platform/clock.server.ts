/** The present. The only place that asks, so that a test can say what time it is. */
export function now(): Date {
  return current();
}

let current = (): Date => new Date();

/** For tests: fixes or moves the clock; null gives it back. */
export function setClock(clock: (() => Date) | null): void {
  current = clock ?? (() => new Date());
}
