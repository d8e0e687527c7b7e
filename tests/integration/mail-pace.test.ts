import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { holdMailPace, keepMailPace } from "#app/platform/mail-pace.server.ts";
import { reservePace } from "#db/queries/mail-pace.ts";
import { sendThroughResend } from "./mail-configuration.ts";

test("processes that ask at once are each given a moment of their own, one gap apart", async () => {
  const { app } = await database();
  const waits = await Promise.all(
    Array.from({ length: 6 }, () => reservePace(app, { provider: "of this test", gapMs: 1000 })),
  );
  waits.sort((a, b) => a - b);
  for (const [place, wait] of waits.entries()) {
    expect(wait).toBeGreaterThan(place * 1000 - 900);
    expect(wait).toBeLessThanOrEqual(place * 1000);
  }
});

test("requests keep to the rate, and to the rest that the provider asked for", async () => {
  sendThroughResend({ url: "http://127.0.0.1:1", rate: 20 });
  const started = performance.now();
  for (let request = 0; request < 5; request++) await keepMailPace();
  expect(performance.now() - started).toBeGreaterThan(4 * 50 - 5);
  const held = performance.now();
  await holdMailPace(400);
  await keepMailPace();
  expect(performance.now() - held).toBeGreaterThan(380);
});

test("whoever waits already when the provider asks for a rest waits for longer", async () => {
  sendThroughResend({ url: "http://127.0.0.1:1", rate: 5 });
  await keepMailPace();
  const started = performance.now();
  const waiting = keepMailPace();
  await holdMailPace(600);
  await waiting;
  expect(performance.now() - started).toBeGreaterThan(580);
});
