/**
 * Parameters of a property test: its own seed and number of runs, or what the environment asks for. A failure prints the seed;
 * `ATTACK_SEED=…` repeats it, `ATTACK_RUNS=10` tries ten times as many.
 */
export function seeded(seed: number, runs: number): { seed: number; numRuns: number } {
  const { ATTACK_SEED, ATTACK_RUNS } = process.env;
  return {
    seed: ATTACK_SEED === undefined ? seed : Number(ATTACK_SEED),
    numRuns: Math.ceil(runs * Number(ATTACK_RUNS ?? 1)),
  };
}
