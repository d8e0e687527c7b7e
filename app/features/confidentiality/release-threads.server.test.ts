import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { auditedRelease } from "#tests/factories/audited-release.ts";
import { generateOrganization } from "#tests/factories/organization.ts";
import { segmented } from "#tests/factories/segmented.ts";
import { writtenRelease } from "./build-release.ts";
import type { PlacedInference } from "./engine-audit.ts";
import { layOut } from "./release-input.ts";
import { releaseInThreads } from "./release-threads.server.ts";

const input = segmented(
  generateOrganization({
    seed: 12,
    executives: 7,
    managers: [3, 5],
    reps: [5, 9],
    contract: { axes: ["tenure", "region"] },
  }),
);
const laid = layOut(input);
const expected = auditedRelease(input);

/** What is asked of the watcher, in the order in which it comes. */
function watched() {
  const found: PlacedInference[] = [];
  let items = 0;
  return {
    found,
    items: () => items,
    onCounted: async (count: number) => {
      items = count;
    },
    onAudited: async (each: PlacedInference) => {
      found.push(each);
    },
  };
}

describe("a release made in threads", { timeout: 60_000 }, () => {
  test("is the one made in this thread, and tells of every item once", async () => {
    const watcher = watched();
    const made = writtenRelease(laid, await releaseInThreads(laid.engine, { done: [], ...watcher }));
    expect(made).toEqual(expected);
    expect(watcher.items()).toBe(8);
    expect(new Set(watcher.found.map(({ tier, item }) => `${tier}/${item}`)).size).toBe(8);
    expect(watcher.found).toHaveLength(8);
  });

  test("goes on with what was not done, and ends alike", async () => {
    const first = watched();
    const stopped = releaseInThreads(laid.engine, {
      done: [],
      onCounted: first.onCounted,
      onAudited: async (found) => {
        await first.onAudited(found);
        if (first.found.length === 3) throw new Error("the process ends here");
      },
    });
    await expect(stopped).rejects.toThrow("the process ends here");
    const done = JSON.parse(JSON.stringify(first.found.slice(0, 3)));
    const second = watched();
    const made = writtenRelease(laid, await releaseInThreads(laid.engine, { done, ...second }));
    expect(second.found).toHaveLength(5);
    expect(JSON.stringify(made)).toBe(JSON.stringify(expected));
  });

  test("leaves this thread free: a timer goes on ticking", async () => {
    const started = performance.now();
    let isOver = false;
    let longest = 0;
    const ticking = (async () => {
      for (let last = performance.now(); !isOver; last = performance.now()) {
        await wait(5);
        longest = Math.max(longest, performance.now() - last);
      }
    })();
    await releaseInThreads(laid.engine, { done: [], ...watched() });
    isOver = true;
    await ticking;
    const lasted = performance.now() - started;
    expect(lasted).toBeGreaterThan(200);
    expect(longest).toBeLessThan(lasted / 2);
  });

  test("fails when a thread does, and not silently", async () => {
    const broken = { ...laid.engine, tiers: [] };
    await expect(releaseInThreads(broken, { done: [], ...watched() })).rejects.toThrow("A thread of the audit failed");
  });
});
