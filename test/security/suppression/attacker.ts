/** A prime whose square is an exact number: equations are solved modulo it, which proves what follows from them but for 1 in 10^7. */
const prime = 67_108_859;

/** Whether somebody who was told some sums of unknown numbers can tell another sum from them, by adding and subtracting. */
export class LinearAttacker {
  /** Equations in echelon form, by the position of their first unknown. */
  readonly #rows = new Map<number, Float64Array>();

  /** @param unknowns which of them, by position, were counted together in an answer */
  learn(unknowns: readonly number[], size: number): void {
    const row = this.#reduce(vectorOf(unknowns, size));
    const first = row.findIndex((value) => value !== 0);
    if (first < 0) return;
    const scale = inverse(row[first] ?? 0);
    this.#rows.set(
      first,
      row.map((value) => (value * scale) % prime),
    );
  }

  knows(unknowns: readonly number[], size: number): boolean {
    return this.#reduce(vectorOf(unknowns, size)).every((value) => value === 0);
  }

  #reduce(row: Float64Array): Float64Array {
    for (let position = 0; position < row.length; position++) {
      const factor = row[position] ?? 0;
      const known = factor === 0 ? undefined : this.#rows.get(position);
      if (known === undefined) continue;
      for (let at = position; at < row.length; at++)
        row[at] = ((row[at] ?? 0) + (prime - factor) * (known[at] ?? 0)) % prime;
    }
    return row;
  }
}

function vectorOf(unknowns: readonly number[], size: number): Float64Array {
  const vector = new Float64Array(size);
  for (const unknown of unknowns) vector[unknown] = 1;
  return vector;
}

function inverse(value: number): number {
  let [result, base] = [1n, BigInt(value)];
  const modulus = BigInt(prime);
  for (let exponent = modulus - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return Number(result);
}
