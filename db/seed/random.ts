/** A source of numbers that is the same everywhere for the same seed. Never for anything that must stay secret. */
export interface Random {
  /** From 0 up to 1. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(from: readonly [Value, ...Value[]]) => Value;
  readonly shuffled: <Value>(values: readonly Value[]) => Value[];
}

/** One stream of numbers. Whoever has a seed of their own is not disturbed when somebody else is added or left out. */
export function randomFrom(seed: string): Random {
  const uniform = mulberry32(hashOf(seed));
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    chance: (probability) => uniform() < probability,
    pick: (from) => from[Math.floor(uniform() * from.length)] ?? from[0],
    shuffled: (values) =>
      values
        .map((value) => ({ value, key: uniform() }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  };
}

/** FNV-1a, 32 bits, stirred once more so that seeds that differ in their last letter start far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
