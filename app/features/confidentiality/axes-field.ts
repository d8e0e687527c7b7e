/** Arithmetic modulo a prime below 2²⁶, where a product of two remainders is exact in a double. */

export function times(a: number, b: number, prime: number): number {
  const product = a * b;
  const rest = product - Math.floor(product / prime) * prime;
  return rest < 0 ? rest + prime : rest;
}

/** The remainder of a sum of remainders; `sum` may be negative. */
export function reduced(sum: number, prime: number): number {
  const rest = sum % prime;
  return rest < 0 ? rest + prime : rest;
}

export function inverse(a: number, prime: number): number {
  let result = 1;
  for (let square = a, exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, square, prime);
    square = times(square, square, prime);
  }
  return result;
}
