/**
 * Numbers from 0 up to 1, the same for the same seed: sfc32 of Chris Doty-Humphrey (PractRand), seeded through its own
 * first rounds. Nothing in the statistics draws from any other source.
 */
export function seededRandom(seed: number): () => number {
  const state = new Uint32Array([0x9e3779b9, 0x243f6a88, seed, 1]);
  const draw = () => {
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const mixed = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + mixed;
    state[3] = counter + 1;
    return mixed / 4_294_967_296;
  };
  for (let round = 0; round < 15; round++) draw();
  return draw;
}
