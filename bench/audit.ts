import { itemSums, plannedCells } from "#app/features/confidentiality/cells.ts";
import { auditedItem, placesForPrograms } from "#app/features/confidentiality/engine-audit.ts";
import { possibleGroups } from "#app/features/confidentiality/engine-groups.ts";
import type { EngineInput } from "#app/features/confidentiality/engine-input.ts";
import { tierGroups } from "#app/features/confidentiality/engine-tiers.ts";
import { withholdLevels } from "#app/features/confidentiality/lp-audit-levels.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { releaseInThreads } from "#app/features/confidentiality/release-threads.server.ts";
import { type OrganizationSize, organizationOf } from "./organization.ts";

export const AUDIT_SIZES: readonly (OrganizationSize & { readonly name: string; readonly most: number })[] = [
  { name: "2k-three-axes", people: 2000, items: 30, attributes: [6, 5], most: 60 },
  { name: "20k-two-axes", people: 20_000, items: 30, attributes: [6], most: 300 },
];

/**
 * From typed arrays to a release in threads, as the worker makes it, against the most seconds it may take. Then the same audits once
 * more in this thread, for how their questions were settled.
 */
export async function measuredAudit({ name, most, ...size }: (typeof AUDIT_SIZES)[number]) {
  const input = organizationOf(size);
  const started = performance.now();
  const before = process.cpuUsage();
  let items = 0;
  const release = await releaseInThreads(input, {
    done: [],
    onCounted: async (count) => {
      items = count;
    },
    onAudited: async () => {},
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  // The most that this process has held, its threads and smaller sizes included.
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const inferences = release.tiers.flatMap((tier) => tier.items.flatMap((item) => item?.inference ?? []));
  const sum = (of: (inference: (typeof inferences)[number]) => number) =>
    inferences.reduce((total, each) => total + of(each), 0);
  return {
    size: name,
    people: size.people,
    axes: 1 + size.attributes.length,
    items,
    seconds: Number(seconds.toPrecision(3)),
    // Of all threads: what a machine that is busy otherwise does not change.
    cpuSeconds: Number(((user + system) / 1e6).toPrecision(3)),
    bar: most,
    programs: sum(({ programs }) => programs),
    settled: await settledIn(input),
    inferable: sum(({ inferable }) => inferable),
    undecided: sum(({ undecided }) => undecided),
    withheld: sum(({ withheld }) => withheld.length),
    peakMB,
  };
}

/** The ways in which the questions of what is displayed in the end were settled. */
async function settledIn(input: EngineInput): Promise<Record<string, number>> {
  const solver = await linearSolver();
  const possible = possibleGroups(input);
  const tiers = input.tiers.map((_, tier) => tierGroups(input, { tier, possible, solver }));
  const total: Record<string, number> = {};
  for (const place of placesForPrograms(input, tiers)) {
    const tier = tiers[place.tier];
    const item = input.items[place.item];
    const column = tier?.columns.answers[place.item];
    if (!tier || !item || !column) continue;
    const sums = itemSums(item, { tier, column });
    const planned = plannedCells({ tier, item, sums });
    const { outcome } = withholdLevels(auditedItem({ tier, item, sums, planned }), solver);
    for (const [way, count] of Object.entries(outcome.settled)) total[way] = (total[way] ?? 0) + count;
  }
  return total;
}
