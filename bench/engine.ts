import { releaseEngine } from "#app/features/confidentiality/engine.ts";
import type { EngineInput } from "#app/features/confidentiality/engine-input.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { type OrganizationSize, organizationOf } from "./organization.ts";

export const SIZES: readonly (OrganizationSize & { readonly name: string })[] = [
  { name: "10k", people: 10_000, items: 30, attributes: [] },
  { name: "100k", people: 100_000, items: 30, attributes: [] },
  { name: "100k-two-axes", people: 100_000, items: 30, attributes: [6] },
  { name: "20k-three-axes", people: 20_000, items: 30, attributes: [6, 4] },
  { name: "100k-three-axes", people: 100_000, items: 30, attributes: [6, 4] },
  { name: "1M", people: 1_000_000, items: 30, attributes: [] },
];

const solver = await linearSolver();

/** One size from arrays to the audited release, beside one plain pass over the same arrays. */
export function measured({ name, ...size }: (typeof SIZES)[number]) {
  const input = organizationOf(size);
  // Once before, so that the pass is compiled by the time it is measured.
  plainPass(input);
  const pass = seconds(() => plainPass(input));
  const run = seconds(() => unauditedRelease(input));
  const { tiers, gaps } = run.result;
  return {
    size: name,
    people: size.people,
    managers: input.tiers[1]?.invited.places.length,
    items: size.items,
    axes: 1 + size.attributes.length,
    seconds: rounded(run.seconds),
    passSeconds: rounded(pass.seconds),
    ratio: rounded(run.seconds / pass.seconds),
    // The most that this process has held so far, the arrays and smaller sizes included.
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    groups: tiers.reduce((sum, { groups }) => sum + groups.head.length, 0),
    proofs: [...new Set(tiers.flatMap(({ items }) => items.flatMap((item) => item?.proof ?? [])))],
    gaps: gaps.reduce((sum, { methods }) => sum + methods.reduce((count, method) => count + Math.min(1, method), 0), 0),
  };
}

/** Several axes together are audited apart, with `bench -- audit`; here they are planned and written only. */
function unauditedRelease(input: EngineInput) {
  const engine = releaseEngine(input, solver);
  const inference = { method: "programs", inferable: 0, undecided: 0, programs: 0, withheld: [] } as const;
  return engine.release(engine.places.map((place) => ({ ...place, inference })));
}

function plainPass({ tiers }: EngineInput): number {
  let sum = 0;
  for (const { respondents, answers } of tiers) {
    for (const place of respondents.places) sum += place;
    for (const column of answers) for (const answer of column ?? []) sum += answer;
  }
  return sum;
}

function seconds<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const start = process.hrtime.bigint();
  const result = work();
  return { result, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
