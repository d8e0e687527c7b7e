const shared = globalThis as { parallaxOnce?: Record<string, unknown> };
shared.parallaxOnce ??= {};
const kept = shared.parallaxOnce;

/**
 * Makes a thing once a process. The server's command and the bundle that the framework builds are two copies of the same
 * modules, and in development the bundle is loaded anew after each change: without this each copy would open its own
 * database.
 */
export function once<Value>(name: string, make: () => Value): Value {
  kept[name] ??= make();
  return kept[name] as Value;
}

/** Forgets what was made, so that the next call makes it anew. For shutting down. */
export function forget(name: string): void {
  delete kept[name];
}
