import { setTimeout as sleep } from "node:timers/promises";
import { config } from "#app/config.server.ts";
import { heldPace, holdPace, reservePace } from "#db/queries/mail-pace.ts";
import { database } from "./database.server.ts";

/**
 * Waits until the next request may go to the mail provider. All processes of one database keep to the one pace, and to the rest
 * that the provider has asked any of them for. Returns at once where the provider sets none.
 */
export async function keepMailPace(): Promise<void> {
  const { provider, rate } = config().mail;
  if (rate === null) return;
  const { app } = await database();
  let waitMs = await reservePace(app, { provider: provider.kind, gapMs: 1000 / rate });
  while (waitMs > 0) {
    await sleep(waitMs);
    // Another process may have been asked to slow down meanwhile.
    waitMs =
      (await heldPace(app, provider.kind)) > 0
        ? await reservePace(app, { provider: provider.kind, gapMs: 1000 / rate })
        : 0;
  }
}

/** Has every process leave the provider alone for as long as it asked one of them to. */
export async function holdMailPace(ms: number): Promise<void> {
  const { app } = await database();
  await holdPace(app, { provider: config().mail.provider.kind, ms });
}
